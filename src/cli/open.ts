import { join, relative } from 'node:path';
import type { Snapshot } from '../command/snapshot.js';
import type { Config } from '../config.js';
import type { FactBase } from '../facts/fact-base.js';
import { assembleSteps, loadFactBase, versionOf } from '../facts/load.js';
import { FactBaseError } from '../facts/problem.js';
import { isFresh, readSnapshotFile, readSnapshotHeader } from '../facts/snapshot-file.js';
import { runSteps } from '../facts/steps.js';
import { createQueryEngine } from '../query/create-engine.js';

/** The fact base of the configured folder, and the engine over it; compiled already, wherever that is fresh. */
export async function openSnapshot(config: Config): Promise<Snapshot> {
  const base = (await openCompiled(config)) ?? (await openBase(config));
  return { base, engine: createQueryEngine(base) };
}

/** The first compiled base that holds what the folder holds now. YAML takes a second that nobody should wait for. */
async function openCompiled({ dataDir, serveDrafts, compiledFiles }: Config): Promise<FactBase | undefined> {
  try {
    const version = await versionOf(dataDir);
    for (const file of compiledFiles) {
      const header = await readSnapshotHeader(file);
      const compiled =
        header && isFresh(header, version, serveDrafts) ? await readSnapshotFile(file) : undefined;
      if (compiled) return runSteps(assembleSteps(compiled.records, { serveDrafts }));
    }
  } catch {
    // What is wrong with the folder is said by whoever reads it; a damaged copy is no loss.
  }
  return undefined;
}

/**
 * The fact base of the configured folder.
 * @throws FactBaseError whose files are named from where the program runs, as editors and terminals link them
 */
export async function openBase({
  dataDir,
  serveDrafts,
}: Pick<Config, 'dataDir' | 'serveDrafts'>): Promise<FactBase> {
  try {
    return await loadFactBase(dataDir, { serveDrafts });
  } catch (error) {
    if (!(error instanceof FactBaseError)) throw error;
    const named = (file: string) => relative(process.cwd(), join(dataDir, file));
    const problems = error.problems.map((problem) => ({ ...problem, file: named(problem.file) }));
    throw new FactBaseError(problems, error.readable);
  }
}
