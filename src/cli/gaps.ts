import type { Config } from '../config.js';
import { rankGaps } from '../ops/gaps.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

const MOST = 50;

/** Prints the questions that had no answer, the most frequent first: `12 × 2026-03-01 fr  question`. */
export async function gaps({ gapsFile }: Config, file: string | undefined, io: Io): Promise<number> {
  const path = file ?? gapsFile;
  if (path === undefined) {
    print(io.stderr, 'which file? Name it, or set GAPS_FILE');
    return EXIT.usage;
  }
  const ranked = await rankGaps(path);
  for (const { count, last, lang, question } of ranked.slice(0, MOST))
    print(io.stdout, `${String(count).padStart(4)} × ${last} ${lang}  ${question}`);
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const rest = ranked.length > MOST ? `, the first ${MOST} shown` : '';
  print(io.stderr, `${total} without an answer, ${ranked.length} different${rest}`);
  return EXIT.answered;
}
