import type { Snapshot } from '../command/snapshot.js';
import type { Config } from '../config.js';
import type { FactBase } from '../facts/fact-base.js';
import { assembleBase, versionOf } from '../facts/load.js';
import { isFresh, readSnapshotFile, readSnapshotHeader } from '../facts/snapshot-file.js';
import { keptEngine, openEngine } from '../serving/kept-indexes.js';

/**
 * The compiled base that holds what the data folder holds now, with its indexes where those are kept, too. YAML and
 * indexing take a second each that nobody should wait for who asks one question.
 */
export async function openCompiled(config: Config): Promise<Snapshot | undefined> {
  try {
    const base = await openFresh(config);
    return base && { base, engine: await openEngine(base, config.compiledFiles) };
  } catch {
    // What is wrong with the folder is said by whoever reads it; a damaged copy is no loss.
    return undefined;
  }
}

/** Whether a file holds what the data folder holds now, with its indexes beside it. */
export async function isCompiled(config: Config, file: string): Promise<boolean> {
  try {
    const only = { ...config, compiledFiles: [file] };
    const base = await openFresh(only);
    return base !== undefined && (await keptEngine(base, [file])) !== undefined;
  } catch {
    return false;
  }
}

async function openFresh({ dataDir, serveDrafts, compiledFiles }: Config): Promise<FactBase | undefined> {
  const version = await versionOf(dataDir);
  for (const file of compiledFiles) {
    const header = await readSnapshotHeader(file);
    const compiled =
      header && isFresh(header, version, serveDrafts) ? await readSnapshotFile(file) : undefined;
    if (compiled) return assembleBase(compiled.records, { serveDrafts });
  }
  return undefined;
}
