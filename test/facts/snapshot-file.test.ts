import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Account, Actor, ActorType, Measure, Platform, Source } from '../../src/facts/entities.js';
import { Fact } from '../../src/facts/kinds/index.js';
import type { BaseRecords } from '../../src/facts/load.js';
import {
  isFresh,
  readSnapshotFile,
  readSnapshotHeader,
  SnapshotFileError,
  writeSnapshotFile,
} from '../../src/facts/snapshot-file.js';
import { named } from '../query/invented/base.js';

const NOW = new Date('2021-05-06T07:08:09.010Z');
const FORMS = { one: 'boat', other: 'boats' };

/** Something in every section, and more actors than one line holds. */
const RECORDS: BaseRecords = {
  version: 'v-1',
  sources: [
    Source.parse({ id: 'gazette', file: 'g.txt', title: { text: 'Été', basis: 'printed' }, language: 'fr' }),
  ],
  actors: Array.from({ length: 201 }, (_, at) =>
    Actor.parse({ id: `actor-${at}`, kind: 'group', name: named(`Actor ${at}`) }),
  ),
  accounts: [Account.parse({ id: 'acc', platform: 'chirp', owner: 'actor-0', role: 'personal' })],
  platforms: [Platform.parse({ id: 'chirp', name: named('Chirp') })],
  measures: [
    Measure.parse({ id: 'boats', noun: { fr: FORMS, en: FORMS }, verb: { fr: FORMS, en: 'counted' } }),
  ],
  types: [ActorType.parse({ id: 'fleet', name: named('fleet') })],
  facts: [
    Fact.parse({
      id: 'f-1',
      kind: 'profile',
      source: 'gazette',
      statement: named('x'),
      anchors: [{ line: 1, printed: 'x' }],
      status: 'draft',
    }),
  ],
  lexicon: {
    fr: [{ sense: 'filler:please', phrases: ['s’il vous plaît'] }],
    en: [{ sense: 'filler:please', phrases: ['please'] }],
  },
};

let root: string;
let path: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'diplo-snapshot-'));
  path = join(root, 'state', 'facts.jsonl');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (records: Partial<BaseRecords> = {}, drafts = false, now = NOW) =>
  writeSnapshotFile(path, { ...RECORDS, ...records }, { drafts, now });
const linesOf = async () => (await readFile(path, 'utf8')).split('\n');

let whole: string | undefined;

/** Puts there what `write()` writes, which waits for the disk once. */
async function place(): Promise<void> {
  if (whole === undefined) {
    await write();
    whole = await readFile(path, 'utf8');
  } else {
    await mkdir(join(root, 'state'));
    await writeFile(path, whole);
  }
}

/** Puts lines in the place of a snapshot, and the hash that they have. */
async function forge(lines: readonly string[]): Promise<void> {
  const sha256 = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
  await mkdir(join(root, 'state'), { recursive: true });
  await writeFile(path, `${[...lines, JSON.stringify({ sha256 })].join('\n')}\n`);
}

/** The lines that were written, without the hash, with the first one changed. */
async function headed(change: Readonly<Record<string, unknown>>): Promise<string[]> {
  const [first = '', ...others] = (await linesOf()).slice(0, -2);
  return [JSON.stringify({ ...JSON.parse(first), ...change }), ...others];
}

async function thrown(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('nothing was thrown');
  return error;
}

/** What is said of a snapshot that cannot be used, with its path left out. */
async function complaint(): Promise<string> {
  const error = await thrown(readSnapshotFile(path));
  expect(error).toBeInstanceOf(SnapshotFileError);
  expect(error.name).toBe('SnapshotFileError');
  expect(error.message.startsWith(`${path} `)).toBe(true);
  return error.message.slice(path.length + 1);
}

const DAMAGED = 'is damaged: it ends too early or was changed';
const NO_RECORD = 'is damaged: it has a line that is no record';
const UNKNOWN = 'is no snapshot that this version of Diplo reads';
const OTHER_RECORDS = 'was written by a Diplo with other kinds of records';

describe('a snapshot', () => {
  it.each([true, false])('is read as it was written (drafts: %s)', async (drafts) => {
    await write({}, drafts);
    const compiled = await readSnapshotFile(path);
    expect(compiled?.records).toEqual(RECORDS);
    expect(compiled?.header).toEqual({
      diplo: 'facts',
      format: 1,
      schema: expect.stringMatching(/^[0-9a-f]{12}$/u),
      version: 'v-1',
      drafts,
      compiled: '2021-05-06T07:08:09.010Z',
    });
  });

  it('of nothing is a base without records', async () => {
    const none = {
      sources: [],
      actors: [],
      accounts: [],
      platforms: [],
      measures: [],
      types: [],
      facts: [],
      lexicon: { fr: [], en: [] },
    };
    await write(none);
    expect((await readSnapshotFile(path))?.records).toEqual({ version: 'v-1', ...none });
    // The header, the hash, and what follows the last line end.
    expect(await linesOf()).toHaveLength(3);
  });

  it('holds a few hundred records a line, each once, and the hash of the lines before it', async () => {
    await write();
    const lines = await linesOf();
    expect(lines.pop()).toBe('');
    const last = lines.pop() ?? '';
    const hash = createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex');
    expect(JSON.parse(last)).toEqual({ sha256: hash });
    const sections = lines.slice(1).map((line) => Object.entries<unknown[]>(JSON.parse(line)));
    expect(sections.map(([[name, all] = ['', []]]) => `${name} ${all.length}`)).toEqual([
      'sources 1',
      'actors 200',
      'actors 1',
      'accounts 1',
      'platforms 1',
      'measures 1',
      'types 1',
      'facts 1',
      'fr 1',
      'en 1',
    ]);
  });

  it('that is not there is none', async () => {
    expect(await readSnapshotFile(path)).toBeUndefined();
    expect(await readSnapshotHeader(path)).toBeUndefined();
  });

  it('takes the place of the one before, is nobody else’s to read, and leaves nothing beside it', async () => {
    await write();
    await write({ version: 'v-2' });
    expect((await readSnapshotFile(path))?.records.version).toBe('v-2');
    expect(await readdir(join(root, 'state'))).toEqual(['facts.jsonl']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('that cannot be written leaves the one before as it was, and nothing beside it', async () => {
    await write();
    const broken = { ...RECORDS.facts[0], size: 1n } as unknown as Fact;
    expect(await thrown(write({ version: 'v-2', facts: [broken] }))).toBeInstanceOf(TypeError);
    expect((await readSnapshotFile(path))?.records).toEqual(RECORDS);
    expect(await readdir(join(root, 'state'))).toEqual(['facts.jsonl']);
  });

  it('is not written into a file that is there already', async () => {
    await write();
    const beside = `${path}.${process.pid}.${NOW.getTime()}.new`;
    await writeFile(beside, 'half of it');
    expect(await thrown(write({ version: 'v-2' }))).toMatchObject({ code: 'EEXIST' });
    expect((await readSnapshotFile(path))?.records.version).toBe('v-1');
  });
});

describe('a damaged snapshot', () => {
  beforeEach(place);

  it.each<[string, (lines: string[]) => string[], string]>([
    ['without its last line', (lines) => lines.slice(0, -2), DAMAGED],
    ['cut short after its first line', ([first = '']) => [first, ''], DAMAGED],
    ['without a line', (lines) => lines.toSpliced(2, 1), DAMAGED],
    ['with a line twice', (lines) => lines.toSpliced(2, 0, lines[2] ?? ''), DAMAGED],
    ['with a word changed', (lines) => lines.map((line) => line.replace('Été', 'Eté')), DAMAGED],
    ['with another hash', (lines) => lines.with(-2, '{"sha256":"0"}'), DAMAGED],
    ['that is empty', () => [], DAMAGED],
    ['with nothing but a hash', (lines) => lines.slice(-2), DAMAGED],
    ['with half a line', (lines) => lines.with(2, '{"actors":['), NO_RECORD],
    ['with a line that is a number', (lines) => lines.with(2, '7'), NO_RECORD],
    ['with a line that is null', (lines) => lines.with(2, 'null'), NO_RECORD],
    ['with a line that is a text', (lines) => lines.with(2, '"actors"'), NO_RECORD],
    ['with an empty line', (lines) => lines.with(2, ''), NO_RECORD],
  ])('is refused: %s', async (_, damage, said) => {
    await writeFile(path, damage(await linesOf()).join('\n'));
    expect(await complaint()).toBe(said);
  });

  it('is refused where its hash is that of nothing', async () => {
    await forge([]);
    expect(await complaint()).toBe(DAMAGED);
  });

  it('is read up to its hash, whatever comes behind it', async () => {
    await writeFile(path, `${(await linesOf()).join('\n')}and more\n`);
    expect((await readSnapshotFile(path))?.records).toEqual(RECORDS);
  });
});

describe('a file of another program', () => {
  beforeEach(place);

  it.each([
    ['another kind of file', { diplo: 'questions' }],
    ['another format', { format: 2 }],
    ['no version', { version: undefined }],
    ['no word of drafts', { drafts: 'no' }],
  ])('is refused: %s', async (_, change) => {
    await forge(await headed(change));
    expect(await complaint()).toBe(UNKNOWN);
    expect(await readSnapshotHeader(path)).toBeUndefined();
  });

  it('counts if its records are valid for this one, which fills in what they lack', async () => {
    const [header = '', ...others] = await headed({ schema: 'older' });
    await forge([header, ...others.map((line) => line.replaceAll(',"caveats":[]', ''))]);
    expect(await readFile(path, 'utf8')).not.toContain('caveats');
    const compiled = await readSnapshotFile(path);
    expect(compiled?.records).toEqual(RECORDS);
    expect(compiled?.header.schema).toBe('older');
  });

  it('is refused if a record is not valid for this one', async () => {
    const lines = await headed({ schema: 'older' });
    await forge(
      lines.map((line) => line.replace('"actor-150","kind":"group"', '"actor-150","kind":"crowd"')),
    );
    expect(await complaint()).toBe(OTHER_RECORDS);
  });
});

describe('the first line of a snapshot', () => {
  it('is told without the rest', async () => {
    await write();
    const [first = ''] = await linesOf();
    await writeFile(path, `${first}\nnot read\n`);
    expect(await readSnapshotHeader(path)).toEqual(JSON.parse(first));
  });

  it.each([
    ['an empty file', ''],
    ['a file of words', 'words\n'],
    ['a list', '[]\n'],
  ])('is none in %s', async (_, text) => {
    await forge([]);
    await writeFile(path, text);
    expect(await readSnapshotHeader(path)).toBeUndefined();
  });

  it('is an error where the disk fails, as in the whole file', async () => {
    // A folder can be opened, and not read.
    expect(await thrown(readSnapshotHeader(root))).toMatchObject({ code: 'EISDIR' });
    expect(await thrown(readSnapshotFile(root))).toMatchObject({ code: 'EISDIR' });
  });
});

describe('a snapshot is fresh', () => {
  it('if the folder, the drafts and the program are the same', async () => {
    await write({}, true);
    const header = await readSnapshotHeader(path);
    if (!header) throw new Error('there is no snapshot');
    expect(isFresh(header, 'v-1', true)).toBe(true);
    expect(isFresh(header, 'v-2', true)).toBe(false);
    expect(isFresh(header, 'v-1', false)).toBe(false);
    expect(isFresh({ ...header, schema: 'older' }, 'v-1', true)).toBe(false);
  });
});
