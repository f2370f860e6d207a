import { deserialize, serialize } from 'node:v8';
import { beforeAll, describe, expect, it } from 'vitest';
import { engineOver } from '../../src/query/create-engine.js';
import { packSnapshot, unpackSnapshot } from '../../src/query/packed-snapshot.js';
import { createSnapshot, type Snapshot } from '../../src/query/snapshot.js';
import { inventBase, named } from './invented/base.js';

const forms = { one: 'follower', other: 'followers' };
const base = inventBase({
  actors: [
    { id: 'orne', name: named('Orne'), country: 'FR' },
    { id: 'calde', name: named('Calde') },
  ],
  platforms: [{ id: 'twitter', name: named('Twitter') }],
  measures: [
    {
      id: 'followers',
      noun: { fr: { one: 'abonné', other: 'abonnés' }, en: forms },
      verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
    },
  ],
  accounts: [{ id: 'orne-tw', platform: 'twitter', owner: 'orne', handle: '@ville_orne' }],
  facts: [
    {
      id: 'orne-followers',
      kind: 'milestone',
      subject: 'orne-tw',
      platforms: ['twitter'],
      measure: 'followers',
      value: 12000,
      date: '2019-05',
    },
    {
      id: 'calde-followers',
      kind: 'milestone',
      subject: 'calde',
      platforms: ['twitter'],
      measure: 'followers',
      value: 3000,
      date: '2019-05',
    },
    ...['orne', 'calde'].map((payer) => ({
      id: `${payer}-pays`,
      kind: 'spending',
      payer,
      purpose: { fr: 'des lanternes', en: 'lanterns' },
      amounts: [{ currency: 'USD', value: payer === 'orne' ? 500 : 200 }],
      date: '2018',
      ...(payer === 'calde' ? { partOf: 'orne-pays' } : {}),
    })),
  ],
});
let made: Snapshot;
let packed: Uint8Array;
beforeAll(() => {
  made = createSnapshot(base);
  packed = packSnapshot(made, 'program');
});

describe('a packed snapshot', () => {
  it.each([
    "combien d'abonnés a Orne ?",
    'how many folowers did Orne have?',
    '@ville_orne',
    'how much did Orne and Calde spend together',
    'who has the most followers',
    'lanternes',
    'xylophone',
    '',
  ])('answers as the one that it was packed from: %s', (question) => {
    const snapshot = unpackSnapshot(packed, base, 'program');
    expect(snapshot && engineOver(snapshot).ask(question)).toEqual(engineOver(made).ask(question));
  });

  it('has the same index as the one that it was packed from', () => {
    const read = unpackSnapshot(packed, base, 'program');
    expect(read?.index.frames).toEqual(made.index.frames);
    expect(read?.index.bySense).toEqual(made.index.bySense);
    expect(read?.index.byTerm).toEqual(made.index.byTerm);
    expect(read?.index.bySourceTerm).toEqual(made.index.bySourceTerm);
    expect(read?.index.partsOf).toEqual(made.index.partsOf);
    expect(read?.base).toBe(base);
  });

  it('ranks words as the one that it was packed from, those of the titles too', () => {
    const read = unpackSnapshot(packed, base, 'program');
    for (const query of ['lanternes de Calde', 'lanterns', 'gazette', 'folowers'])
      expect(read?.text.search(query, { limit: 9 })).toEqual(made.text.search(query, { limit: 9 }));
    expect(read?.text.search('lanternes', { limit: 9 })).toHaveLength(2);
  });

  it('ranks by the words that were packed, and does not read the statements again', () => {
    const read = deserialize(bodyOf(packed)) as { texts: string[][] };
    const head = packed.subarray(0, packed.length - bodyOf(packed).length);
    const swapped = Buffer.concat([head, serialize({ ...read, texts: [...read.texts].reverse() })]);
    const ids = unpackSnapshot(swapped, base, 'program')
      ?.text.search('lanterns', { limit: 9 })
      .map(({ id }) => base.frames[base.frames.length - 1 - id]?.fact);
    expect(ids?.sort()).toEqual(['calde-pays', 'orne-pays']);
  });

  it('shares its frames with the base, and does not hold them itself', () => {
    const snapshot = unpackSnapshot(packed, base, 'program');
    for (const frame of base.frames) expect(snapshot?.index.byFact.get(frame.fact)?.frame).toBe(frame);
    const { frames } = deserialize(bodyOf(packed)) as { frames: object[] };
    expect(frames).toHaveLength(base.frames.length);
    for (const frame of frames) expect(frame).not.toHaveProperty('frame');
  });

  it('is of no use to another base or another program', () => {
    expect(unpackSnapshot(packed, base, 'program')).toBeDefined();
    expect(unpackSnapshot(packed, { ...base, version: 'another' }, 'program')).toBeUndefined();
    expect(unpackSnapshot(packed, { ...base, frames: base.frames.slice(1) }, 'program')).toBeUndefined();
    expect(unpackSnapshot(packed, base, 'another')).toBeUndefined();
  });

  it('is of no use where the parts of its name only run together alike', () => {
    const count = base.frames.length;
    const other = packSnapshot({ ...made, base: { ...base, version: 'a' } }, `${count}b`);
    expect(unpackSnapshot(other, { ...base, version: `a${count}` }, 'b')).toBeUndefined();
  });

  it('is of no use to another engine, which writes bytes in its own way', () => {
    const { v8 } = process.versions;
    const at = Buffer.from(packed).indexOf(v8);
    const foreign = Buffer.from(packed);
    foreign.write(v8.replace(/\d/gu, '0'), at);
    expect(at).toBeGreaterThan(0);
    expect(unpackSnapshot(foreign, base, 'program')).toBeUndefined();
  });

  it('is not read at all where it is of something else', () => {
    const broken = packed.slice(0, packed.length - bodyOf(packed).length);
    expect(unpackSnapshot(broken, base, 'another')).toBeUndefined();
    expect(() => unpackSnapshot(broken, base, 'program')).toThrow();
  });
});

/** What stands behind the length and the text of the key. */
const bodyOf = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(4 + Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE());
