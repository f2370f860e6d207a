import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { LexiconRow } from '../language/lexicon.js';
import { Account, Actor, ActorType, Measure, Platform, Source } from './entities.js';
import { Fact } from './kinds/index.js';
import type { BaseRecords } from './load.js';

/**
 * A fact base that was checked once, compiled for a quick start: lines of JSON, a few hundred records each, so that
 * it is read a stretch at a time. The last line holds the hash of the others: a file cut short is no base.
 */
const FORMAT = 1;
const RECORDS_A_LINE = 200;

const SCHEMAS = {
  sources: Source,
  actors: Actor,
  accounts: Account,
  platforms: Platform,
  measures: Measure,
  types: ActorType,
  facts: Fact,
  fr: LexiconRow,
  en: LexiconRow,
} as const;
type Section = keyof typeof SCHEMAS;
const SECTIONS = Object.keys(SCHEMAS) as Section[];

const Header = z.object({
  diplo: z.literal('facts'),
  format: z.literal(FORMAT),
  /** What records looked like to the program that wrote them. */
  schema: z.string(),
  version: z.string(),
  /** Whether drafts are among the facts. */
  drafts: z.boolean(),
  compiled: z.string(),
});
export type SnapshotHeader = z.infer<typeof Header>;

/** Raised for a snapshot file that is there but cannot be used. */
export class SnapshotFileError extends Error {
  override readonly name = 'SnapshotFileError';
}

export interface Compiled {
  readonly header: SnapshotHeader;
  readonly records: BaseRecords;
}

/** Writes a snapshot beside the old one and puts it in its place in one step, so that no half of one is ever read. */
export async function writeSnapshotFile(
  path: string,
  records: BaseRecords,
  { drafts, now }: { readonly drafts: boolean; readonly now: Date },
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${now.getTime()}.new`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      for (const line of linesOf(records, drafts, now)) {
        hash.update(line);
        await file.write(line);
      }
      await file.write(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function* linesOf(records: BaseRecords, drafts: boolean, now: Date): Generator<string> {
  const header: SnapshotHeader = {
    diplo: 'facts',
    format: FORMAT,
    schema: schemaFingerprint(),
    version: records.version,
    drafts,
    compiled: now.toISOString(),
  };
  yield `${JSON.stringify(header)}\n`;
  for (const section of SECTIONS) {
    const all = section === 'fr' || section === 'en' ? records.lexicon[section] : records[section];
    for (let from = 0; from < all.length; from += RECORDS_A_LINE) {
      yield `${JSON.stringify({ [section]: all.slice(from, from + RECORDS_A_LINE) })}\n`;
    }
  }
}

/**
 * Reads a snapshot that `writeSnapshotFile` wrote.
 * @returns nothing if there is no such file
 * @throws SnapshotFileError if it is damaged, or its records do not fit this program
 */
export async function readSnapshotFile(path: string): Promise<Compiled | undefined> {
  const found: Record<Section, unknown[]> = {
    sources: [],
    actors: [],
    accounts: [],
    platforms: [],
    measures: [],
    types: [],
    facts: [],
    fr: [],
    en: [],
  };
  const hash = createHash('sha256');
  let header: SnapshotHeader | undefined;
  let ended = false;
  try {
    for await (const line of lines(path)) {
      const value = parse(line, path);
      if ('sha256' in value) {
        ended = value.sha256 === hash.digest('hex');
        break;
      }
      hash.update(`${line}\n`);
      if (!header) header = readHeader(value, path);
      else
        for (const section of SECTIONS)
          for (const record of (value[section] ?? []) as unknown[]) found[section].push(record);
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  if (!header || !ended) throw new SnapshotFileError(`${path} is damaged: it ends too early or was changed`);
  if (header.schema !== schemaFingerprint()) await refit(found, path);
  const { fr, en, ...records } = found;
  return { header, records: { ...records, version: header.version, lexicon: { fr, en } } as BaseRecords };
}

/** The first line of a snapshot, if there is one that this program can read. */
export async function readSnapshotHeader(path: string): Promise<SnapshotHeader | undefined> {
  try {
    for await (const line of lines(path)) return readHeader(parse(line, path), path);
  } catch (error) {
    if (!isMissing(error) && !(error instanceof SnapshotFileError)) throw error;
  }
  return undefined;
}

/** Whether a snapshot is what the folder would compile to now, by this program. */
export const isFresh = (header: SnapshotHeader, version: string, drafts: boolean): boolean =>
  header.version === version && header.drafts === drafts && header.schema === schemaFingerprint();

async function* lines(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    input.destroy();
  }
}

function parse(line: string, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new SnapshotFileError(`${path} is damaged: it has a line that is no record`);
}

function readHeader(value: unknown, path: string): SnapshotHeader {
  const { success, data } = Header.safeParse(value);
  if (!success) throw new SnapshotFileError(`${path} is no snapshot that this version of Diplo reads`);
  return data;
}

/** Records of another version of the program count if they are valid for this one. */
async function refit(found: Record<Section, unknown[]>, path: string): Promise<void> {
  for (const section of SECTIONS) {
    const schema: z.ZodType = SCHEMAS[section];
    for (const [index, record] of found[section].entries()) {
      const { success, data } = schema.safeParse(record);
      if (!success) throw new SnapshotFileError(`${path} was written by a Diplo with other kinds of records`);
      found[section][index] = data;
      if (index % RECORDS_A_LINE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';

let fingerprint: string | undefined;

/** Equal for programs whose records have the same shape. */
function schemaFingerprint(): string {
  fingerprint ??= createHash('sha256')
    .update(
      JSON.stringify(
        SECTIONS.map((section) =>
          z.toJSONSchema(SCHEMAS[section] as z.ZodType, { unrepresentable: 'any', io: 'output' }),
        ),
      ),
    )
    .digest('hex')
    .slice(0, 12);
  return fingerprint;
}
