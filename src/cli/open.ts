import type { Snapshot } from '../command/snapshot.js';
import type { Config } from '../config.js';
import type { FactBase } from '../facts/fact-base.js';
import { loadFactBase } from '../facts/load.js';
import { FactBaseError } from '../facts/problem.js';
import { createQueryEngine } from '../query/create-engine.js';
import { namedFromHere } from '../serving/problem-paths.js';
import { openCompiled } from './compiled.js';

/** The fact base of the configured folder, and the engine over it; compiled already, wherever that is fresh. */
export async function openSnapshot(config: Config): Promise<Snapshot> {
  const compiled = await openCompiled(config);
  if (compiled) return compiled;
  const base = await openBase(config);
  return { base, engine: createQueryEngine(base) };
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
    throw new FactBaseError(namedFromHere(error.problems, dataDir), error.readable);
  }
}
