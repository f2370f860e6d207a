import { join, relative } from 'node:path';
import type { Problem } from '../facts/problem.js';

/** Problems of a data folder with the path from where the program runs, as editors and terminals link it. */
export const namedFromHere = (problems: readonly Problem[], dataDir: string): Problem[] =>
  problems.map((problem) => ({
    ...problem,
    file: relative(process.cwd(), join(dataDir, problem.file)) || '.',
  }));
