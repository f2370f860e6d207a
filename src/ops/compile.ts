import type { Fact } from '../facts/kinds/index.js';
import { loadRecords } from '../facts/load.js';
import { FactBaseError, type Problem } from '../facts/problem.js';
import { writeSnapshotFile } from '../facts/snapshot-file.js';

export interface CompileTask {
  readonly dataDir: string;
  readonly drafts: boolean;
  /** Where the compiled base goes. */
  readonly output: string;
  readonly now: Date;
}

/** What came of a data folder. */
export type Compilation =
  | { readonly outcome: 'valid'; readonly version: string; readonly facts: number; readonly sources: number }
  | {
      readonly outcome: 'invalid';
      readonly problems: readonly Problem[];
      /** The facts that could be read all the same. */
      readonly readable: readonly Fact[];
    }
  /** The folder is valid, but the compiled base cannot be written. */
  | { readonly outcome: 'unwritten'; readonly message: string };

export type Compile = (task: CompileTask) => Promise<Compilation>;

/** Reads and checks the YAML of a data folder and writes the compiled base. */
export const compile: Compile = async ({ dataDir, drafts, output, now }) => {
  let records: Awaited<ReturnType<typeof loadRecords>>;
  try {
    records = await loadRecords(dataDir, { serveDrafts: drafts });
  } catch (error) {
    const { problems, readable } =
      error instanceof FactBaseError ? error : { problems: [unreadable(error)], readable: [] };
    return { outcome: 'invalid', problems, readable };
  }
  try {
    await writeSnapshotFile(output, records, { drafts, now });
  } catch (error) {
    return { outcome: 'unwritten', message: messageOf(error) };
  }
  const { version, facts, sources } = records;
  return { outcome: 'valid', version, facts: facts.length, sources: sources.length };
};

/** A folder that is gone, or of which something cannot be read, is a problem like any other. */
function unreadable(error: unknown): Problem {
  return { file: '.', line: 1, column: 1, path: '(folder)', message: `cannot be read: ${messageOf(error)}` };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
