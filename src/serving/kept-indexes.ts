import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FactBase } from '../facts/fact-base.js';
import { assembleBase } from '../facts/load.js';
import { readSnapshotFile } from '../facts/snapshot-file.js';
import { createQueryEngine, engineOver } from '../query/create-engine.js';
import type { QueryEngine } from '../query/engine.js';
import { packSnapshot, unpackSnapshot } from '../query/packed-snapshot.js';
import { createSnapshot } from '../query/snapshot.js';

/** The indexes stand beside the facts of which they were made. */
const indexFile = (factsFile: string): string => join(dirname(factsFile), 'index.bin');

/**
 * The engine over a base, with the indexes that `build-data` has kept beside one of the compiled files, where those are
 * of this base and this program; otherwise they are made now.
 */
export async function openEngine(base: FactBase, compiledFiles: readonly string[]): Promise<QueryEngine> {
  return (await keptEngine(base, compiledFiles)) ?? createQueryEngine(base);
}

/** The same, or nothing where no indexes are kept. A damaged file is no loss. */
export async function keptEngine(
  base: FactBase,
  compiledFiles: readonly string[],
): Promise<QueryEngine | undefined> {
  for (const file of compiledFiles) {
    try {
      const bytes = await readFile(indexFile(file));
      const snapshot = unpackSnapshot(bytes, base, await programId());
      if (snapshot) return engineOver(snapshot);
    } catch {
      // Not there, or not readable.
    }
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
