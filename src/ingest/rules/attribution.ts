import type { Passage } from '../annotate/passage.js';

/** Who is quoted in a sentence, outlet first: "selon X, qui cite Y" gives X, Y. */
export function attributionOf({ mentions }: Passage, from: number, to: number): string[] {
  return mentions
    .filter((mention) => mention.speaks === true && mention.from >= from && mention.end <= to)
    .map(({ name }) => name);
}
