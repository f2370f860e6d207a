import type { BaseDifference } from '../facts/diff.js';
import { factDifferenceSteps } from '../facts/diff.js';
import { loadRecords } from '../facts/load.js';
import { FactBaseError, type Problem } from '../facts/problem.js';
import { readSnapshotFile, writeSnapshotFile } from '../facts/snapshot-file.js';
import { runSteps } from '../facts/steps.js';

export interface CompileTask {
  readonly dataDir: string;
  readonly drafts: boolean;
  /** Where the compiled base goes. */
  readonly output: string;
  /** The last valid base, against which one that is invalid is compared. */
  readonly kept?: string;
  readonly now: Date;
}

/** What came of a data folder; plain data, so that it passes between threads. */
export type Compilation =
  | { readonly outcome: 'valid'; readonly version: string; readonly facts: number; readonly sources: number }
  | {
      readonly outcome: 'invalid';
      readonly problems: readonly Problem[];
      readonly difference?: BaseDifference;
    }
  /** The folder is valid, but the compiled base cannot be written. */
  | { readonly outcome: 'unwritten'; readonly message: string };

export type Compile = (task: CompileTask) => Promise<Compilation>;

/** Reads and checks the YAML of a data folder and writes the compiled base, on this thread. */
export const compile: Compile = async ({ dataDir, drafts, output, kept, now }) => {
  let records: Awaited<ReturnType<typeof loadRecords>>;
  try {
    records = await loadRecords(dataDir, { serveDrafts: drafts });
  } catch (error) {
    const { problems, readable } =
      error instanceof FactBaseError ? error : { problems: [unreadable(error)], readable: [] };
    const difference = kept === undefined ? undefined : await differenceFrom(kept, readable);
    return { outcome: 'invalid', problems, ...(difference ? { difference } : {}) };
  }
  try {
    await writeSnapshotFile(output, records, { drafts, now });
  } catch (error) {
    return { outcome: 'unwritten', message: messageOf(error) };
  }
  const { version, facts, sources } = records;
  return { outcome: 'valid', version, facts: facts.length, sources: sources.length };
};

async function differenceFrom(
  kept: string,
  readable: FactBaseError['readable'],
): Promise<BaseDifference | undefined> {
  const before = await readSnapshotFile(kept).catch(() => undefined);
  const byId = (facts: FactBaseError['readable']) => new Map(facts.map((fact) => [fact.id, fact]));
  return before && runSteps(factDifferenceSteps(byId(before.records.facts), byId(readable)));
}

/** A folder that is gone, or of which something cannot be read, is a problem like any other. */
function unreadable(error: unknown): Problem {
  return { file: '.', line: 1, column: 1, path: '(folder)', message: `cannot be read: ${messageOf(error)}` };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
