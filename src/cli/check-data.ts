import type { Config } from '../config.js';
import { FactBaseError } from '../facts/problem.js';
import { EXIT } from './exit-code.js';
import { faultLines } from './faults.js';
import { type Io, print } from './io.js';
import { openBase } from './open.js';

/** Prints every problem of the data folder as `file:line:column path: what, value`, or how much it holds. */
export async function checkData({ dataDir }: Config, io: Io): Promise<number> {
  try {
    // Drafts must be well-formed too, whether or not they are served.
    const base = await openBase({ dataDir, serveDrafts: true });
    for (const warning of base.warnings) print(io.stderr, `warning: ${warning}`);
    print(
      io.stdout,
      `no problem: ${base.facts.size} facts from ${base.sources.size} sources, version ${base.version}`,
    );
    return EXIT.answered;
  } catch (error) {
    if (!(error instanceof FactBaseError)) throw error;
    for (const line of faultLines(error)) print(io.stdout, line);
    print(io.stderr, `${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}`);
    return EXIT.fault;
  }
}
