import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../command/snapshot.js';
import type { Config } from '../config.js';
import type { FactBase } from '../facts/fact-base.js';
import { assembleBase, versionOf } from '../facts/load.js';
import { isFresh, readSnapshotFile, readSnapshotHeader } from '../facts/snapshot-file.js';
import { createQueryEngine, engineOver } from '../query/create-engine.js';
import { packSnapshot, unpackSnapshot } from '../query/packed-snapshot.js';
import { createSnapshot } from '../query/snapshot.js';

/** The indexes stand beside the facts of which they were made. */
const indexFile = (factsFile: string): string => join(dirname(factsFile), 'index.bin');

/**
 * The compiled base that holds what the data folder holds now, with its indexes where those are kept, too. YAML and
 * indexing take a second each that nobody should wait for who asks one question.
 */
export async function openCompiled(config: Config): Promise<Snapshot | undefined> {
  try {
    const base = await openFresh(config);
    return base && { base, engine: (await openEngine(config, base)) ?? createQueryEngine(base) };
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
    return base !== undefined && (await openEngine(only, base)) !== undefined;
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

async function openEngine(
  { compiledFiles }: Config,
  base: FactBase,
): Promise<Snapshot['engine'] | undefined> {
  const program = await programId();
  for (const file of compiledFiles) {
    const bytes = await readFile(indexFile(file)).catch(() => undefined);
    const snapshot = bytes && unpackSnapshot(bytes, base, program);
    if (snapshot) return engineOver(snapshot);
  }
  return undefined;
}

/** Makes the indexes of compiled facts and keeps them beside those. */
export async function writeIndexes(factsFile: string): Promise<void> {
  const compiled = await readSnapshotFile(factsFile);
  if (!compiled) throw new Error(`${factsFile} is gone`);
  const base = assembleBase(compiled.records, { serveDrafts: compiled.header.drafts });
  const file = indexFile(factsFile);
  await writeFile(`${file}.new`, packSnapshot(createSnapshot(base), await programId()));
  await rename(`${file}.new`, file);
}

/** Changes with every change of the program: the compiler's own record of what it compiled. */
async function programId(): Promise<string> {
  const record = await readFile(new URL('../../.tsbuildinfo', import.meta.url));
  return createHash('sha256').update(record).digest('hex').slice(0, 16);
}
