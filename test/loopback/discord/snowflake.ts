let last = 0n;

/** An id as Discord makes them: the time in milliseconds and a count, never the same twice. */
export function snowflake(): string {
  const next = ((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + 1n;
  last = next > last ? next : last + 1n;
  return String(last);
}
