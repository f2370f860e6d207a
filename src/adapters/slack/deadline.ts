/** What the work comes to, or something else where it takes longer. */
export async function within<T, Otherwise>(
  work: Promise<T>,
  milliseconds: number,
  otherwise: Otherwise,
): Promise<T | Otherwise> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Otherwise>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the work settled well in time. */
export const withDeadline = (work: Promise<unknown>, milliseconds: number): Promise<boolean> =>
  within(
    work.then(() => true),
    milliseconds,
    false,
  );
