const FIRST_MILLISECONDS = 1_000;
const MOST_MILLISECONDS = 60_000;

/** 1, 2, 4 … 60 seconds, each give or take a quarter, so that many processes do not come back at once. */
export function backoff(failures: number, random: () => number = Math.random): number {
  const steady = Math.min(MOST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** (failures - 1));
  return steady * (0.75 + random() * 0.5);
}
