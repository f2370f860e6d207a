/**
 * The number of insertions, deletions, substitutions and transpositions of neighbours that part two words
 * (optimal string alignment), or `max + 1` as soon as it is sure to exceed `max`. Compares UTF-16 units.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (isTransposition(a, b, row, column)) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    // A transposition reaches back two rows, so that both must be beyond the limit.
    if (best > max && Math.min(...last) > max) return max + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), max + 1);
}

function isTransposition(a: string, b: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  const crossed = a.charCodeAt(row - 1) === b.charCodeAt(column - 2);
  return crossed && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}

/**
 * How many typing errors a word of `length` letters may hold and still be recognised: none below four, one to
 * seven, two from eight.
 */
export function typoTolerance(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
