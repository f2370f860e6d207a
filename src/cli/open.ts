import type { Snapshot } from '../command/snapshot.js';
import type { Config } from '../config.js';
import { loadFactBase } from '../facts/load.js';
import { createQueryEngine } from '../query/create-engine.js';

/** The fact base of the configured folder, and the engine over it. */
export async function openSnapshot({ dataDir, serveDrafts }: Config): Promise<Snapshot> {
  const base = await loadFactBase(dataDir, { serveDrafts });
  return { base, engine: createQueryEngine(base) };
}
