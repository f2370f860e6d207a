import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/** One record of a data file as plain values. */
export interface DataRecord {
  readonly [key: string]: unknown;
}

/** A data folder in memory: the records of each file, by its path inside the folder. */
export type DataFolder = ReadonlyMap<string, readonly DataRecord[]>;

/** The folder that the program reads when nothing points it elsewhere. */
export const DATA_DIR =
  process.env.DIPLO_DATA_DIR ?? fileURLToPath(new URL('../../../../data', import.meta.url));

/** Reads every YAML file of a data folder, leaving out drafts, which answer nothing. */
export async function readDataFolder(dir: string): Promise<DataFolder> {
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.yaml') && !name.startsWith('drafts/')).sort();
  const read = async (file: string) =>
    [file, (parse(await readFile(join(dir, file), 'utf8')) ?? []) as DataRecord[]] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** Writes a folder into a temporary one, hands it over, and removes it afterwards. */
export async function withDataFolder<T>(data: DataFolder, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'diplo-counterfactual-'));
  try {
    for (const [file, records] of data) {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), stringify(records, { aliasDuplicateObjects: false, lineWidth: 0 }));
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const isFactFile = (file: string): boolean => file.startsWith('facts/');

/** Every record with an `id`, facts and entities alike. */
export function recordsById(data: DataFolder): Map<string, DataRecord> {
  const all = [...data.values()].flat();
  return new Map(
    all.flatMap((record) => (typeof record.id === 'string' ? [[record.id, record] as const] : [])),
  );
}

/** Every scalar inside a value, at any depth. */
export function scalarsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(scalarsOf);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(scalarsOf);
  return [value];
}

/**
 * The folder without some facts, and without whatever refers to them. An article that is among them keeps its
 * place, since its facts need it, but tells nothing of itself any more.
 */
export function withoutFacts(data: DataFolder, ids: ReadonlySet<string>): DataFolder {
  const facts = [...data]
    .flatMap(([file, records]) => (isFactFile(file) ? records : []))
    .map(({ id }) => String(id));
  const removed = new Set(facts.filter((id) => ids.has(id)));
  const change = (file: string, records: readonly DataRecord[]): readonly DataRecord[] => {
    if (file === 'sources.yaml') {
      return records.map((record) => (ids.has(String(record.id)) ? muteSource(record) : record));
    }
    if (!isFactFile(file)) return records;
    const kept = records.filter((record) => !removed.has(String(record.id)));
    return kept.map((record) => withoutReferences(record, removed) as DataRecord);
  };
  return new Map([...data].map(([file, records]) => [file, change(file, records)]));
}

function muteSource(record: DataRecord): DataRecord {
  const { id, file, language } = record;
  return { id, file, language, title: { text: '…', basis: 'described' } };
}

function withoutReferences(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isReference(item, ids)).map((item) => withoutReferences(item, ids));
  }
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key, item]) => key === 'id' || !isReference(item, ids));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutReferences(item, ids)]));
}

const isReference = (value: unknown, ids: ReadonlySet<string>): boolean =>
  typeof value === 'string' && ids.has(value);
