import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/facts/frame.js';
import { type MemberOptions, members, type Selected, select } from '../../../src/query/derive/selection.js';
import type { IndexedFrame } from '../../../src/query/frame-index.js';
import type { Need } from '../../../src/query/interpretation.js';
import { HARBOURS, inventSnapshot, readerOf } from './harbours.js';

const snapshot = inventSnapshot({
  ...HARBOURS,
  facts: [
    ...HARBOURS.facts,
    {
      id: 'a-feast',
      kind: 'event',
      actors: ['orne'],
      objects: ['calde'],
      statement: { fr: 'Orne reçut Calde au bal', en: 'Orne received Calde at the ball' },
    },
    {
      id: 'a-storm',
      kind: 'event',
      actors: ['brisk'],
      statement: { fr: 'Brisk fut inondée', en: 'Brisk was flooded' },
    },
  ],
});
const read = readerOf(snapshot);
/** The article itself is no fact of it. */
const told = ({ frame }: IndexedFrame) => frame.kind !== 'source';
const facts = (selected: readonly Selected[]) => selected.map(({ indexed }) => indexed.frame.fact);
const rounded = (selected: readonly Selected[]) =>
  selected.map(({ indexed, coverage, strengths }) => [
    indexed.frame.fact,
    Number(coverage.toFixed(2)),
    strengths.map((strength) => Number(strength.toFixed(2))),
  ]);

describe('what a calculation may be made of', () => {
  it('is what meets something of the question, the best first, and of equals the earlier', () => {
    const { needs, weights, all: selected } = select(read('spending of Orne'), snapshot, told);
    expect(needs.map(({ unit }) => unit.text)).toEqual(['spending', 'Orne']);
    expect(weights).toEqual([1, 1]);
    expect(rounded(selected)).toEqual([
      ['orne-harbour', 1, [1, 1]],
      ['vale-harbours', 0.5, [1, 0]],
      ['calde-harbour', 0.5, [1, 0]],
      ['brisk-harbour', 0.5, [1, 0]],
      ['dunmoor-harbour', 0.5, [1, 0]],
      ['a-feast', 0.5, [0, 1]],
    ]);
  });

  it('counts a word that the base lacks for little', () => {
    const { weights, all: selected } = select(read('lamps of Orne'), snapshot, told);
    expect(weights).toEqual([0.1, 1]);
    expect(rounded(selected)[0]).toEqual(['orne-harbour', 0.91, [0, 1]]);
  });

  it('is only what is admitted', () => {
    const events = select(read('spending of Orne'), snapshot, ({ frame }) => frame.kind === 'event');
    expect(facts(events.all)).toEqual(['a-feast']);
  });

  it('is nothing that is left out by name, unless it only has to do with it', () => {
    const question = read('spending of Orne without Calde');
    expect(facts(select(question, snapshot, told).all)).toEqual([
      'orne-harbour',
      'vale-harbours',
      'brisk-harbour',
      'dunmoor-harbour',
    ]);
    // The towns are in the province, and are not the province.
    expect(facts(select(read('spending of Orne without Vale'), snapshot, told).all)).toEqual([
      'orne-harbour',
      'calde-harbour',
      'brisk-harbour',
      'dunmoor-harbour',
      'a-feast',
    ]);
  });

  it('is nothing that bears any of the names that a word left out may mean', () => {
    const actors = HARBOURS.actors.map((actor) =>
      actor.id === 'calde' || actor.id === 'brisk' ? { ...actor, aliases: { en: ['Cove'] } } : actor,
    );
    const coves = inventSnapshot({ ...HARBOURS, actors });
    expect(facts(select(readerOf(coves)('spending without Cove'), coves, told).all)).toEqual([
      'vale-harbours',
      'orne-harbour',
      'dunmoor-harbour',
    ]);
  });

  it('leaves out what is covered less than is wanted, and keeps what is covered just so', () => {
    const question = read('spending of Orne');
    expect(facts(select(question, snapshot, told, { floor: 0.5 }).all)).toHaveLength(6);
    expect(facts(select(question, snapshot, told, { floor: 0.51 }).all)).toEqual(['orne-harbour']);
  });

  it('is no more than is wanted', () => {
    const some = select(read('spending of Orne'), snapshot, told, { most: 2 });
    expect(facts(some.all)).toEqual(['orne-harbour', 'vale-harbours']);
  });

  it('has all of a kind where that is wanted, those last that meet nothing', () => {
    const ofEvents = select(read('Orne without Calde'), snapshot, told, { kind: 'event' });
    expect(rounded(ofEvents.all)).toEqual([
      ['orne-harbour', 1, [1]],
      ['a-storm', 0, [0]],
    ]);
    const withFeast = select(read('Orne'), snapshot, told, { kind: 'event' });
    expect(facts(withFeast.all)).toEqual(['orne-harbour', 'a-feast', 'a-storm']);
    const paid = select(read('Orne'), snapshot, (each) => told(each) && each.frame.fact !== 'a-storm', {
      kind: 'event',
    });
    expect(facts(paid.all)).toEqual(['orne-harbour', 'a-feast']);
    expect(facts(select(read('Orne'), snapshot, told, { kind: 'ranking' }).all)).toHaveLength(2);
  });
});

describe('what a calculation may be made of, among a few facts', () => {
  const { ofTotals, frames } = snapshot.index;
  const ask = (question: string, among = ofTotals, floor?: number) =>
    rounded(select(read(question), snapshot, told, { among, ...(floor === undefined ? {} : { floor }) }).all);

  it.each(['spending of Orne', 'lamps of Orne', 'spending of Vale', 'the harbour of Calde without Orne'])(
    'is what it is among all of them: %s',
    (question) => {
      expect(ask(question, frames)).toEqual(rounded(select(read(question), snapshot, told).all));
      expect(ask(question, frames).length).toBeGreaterThan(0);
    },
  );

  it('is only of these, in whatever order they come', () => {
    const wanted = [
      ['orne-harbour', 1, [1, 1]],
      ['vale-harbours', 0.5, [1, 0]],
      ['calde-harbour', 0.5, [1, 0]],
      ['brisk-harbour', 0.5, [1, 0]],
      ['dunmoor-harbour', 0.5, [1, 0]],
    ];
    expect(ask('spending of Orne')).toEqual(wanted);
    expect(ask('spending of Orne', ofTotals.toReversed())).toEqual(wanted);
  });

  it('leaves out what meets nothing or less than is wanted, and what is left out by name', () => {
    expect(ask('Orne')).toEqual([['orne-harbour', 1, [1]]]);
    expect(ask('spending of Orne', ofTotals, 0.5)).toHaveLength(5);
    expect(ask('spending of Orne', ofTotals, 0.51)).toHaveLength(1);
    expect(ask('spending without Orne')).toHaveLength(4);
  });

  it('is nothing where the question says nothing', () => {
    expect(ask('')).toEqual([]);
  });

  it('is only what is admitted', () => {
    const some = select(read('spending'), snapshot, ({ order }) => order < 2, { among: ofTotals });
    expect(facts(some.all)).toEqual(['vale-harbours', 'orne-harbour']);
  });
});

describe('members of a set', () => {
  const need = (force: Need['force'], ...senses: Need['senses']): Need => ({
    unit: { from: 0, to: 1, text: 'x', senses: [], terms: [], kind: 'name' },
    senses,
    force,
  });
  const ORNE = need('hard', 'actor:orne');
  const CALDE = need('hard', 'actor:calde', 'country:XC');
  const [TOWNS, VILLAGES] = [need('soft', 'type:town'), need('soft', 'type:village')];
  const [PERCH, FLOCK] = [need('hard', 'platform:perch'), need('hard', 'platform:flock')];
  const [XA, XB] = [need('hard', 'country:XA'), need('hard', 'country:XB')];
  const WORD = need('soft');
  const MIXED = need('hard', 'actor:orne', 'platform:perch');

  const isMember = (
    needs: readonly Need[],
    strengths: readonly number[],
    options?: MemberOptions,
    platforms: readonly string[] = [],
  ) => {
    const frame: Partial<Frame> = { platforms };
    const one = { indexed: { frame } as IndexedFrame, strengths, coverage: 1 };
    return members({ needs, weights: needs.map(() => 1), all: [one] }, options).includes(one);
  };

  it.each<[string, readonly Need[], readonly number[], boolean]>([
    ['whose only name is met', [ORNE], [0.5], true],
    ['whose only name is not met', [ORNE], [0], false],
    ['with one name of two', [ORNE, CALDE], [0, 1], true],
    ['with the other name of two', [ORNE, CALDE], [1, 0], true],
    ['with none of two names', [ORNE, CALDE, WORD], [0, 0, 1], false],
    ['that is not of the only class', [TOWNS, WORD], [0, 1], true],
    ['that is of one class of two', [TOWNS, VILLAGES], [0, 1], true],
    ['that is of none of two classes', [TOWNS, VILLAGES, WORD], [0, 0, 1], false],
    ['that is of a class, beside a name', [TOWNS, ORNE], [1, 0], true],
    ['with neither the class nor the name', [TOWNS, ORNE, WORD], [0, 0, 1], false],
    ['on the platform', [PERCH], [1], true],
    ['on another platform', [PERCH, WORD], [0, 1], false],
    ['on one platform of two', [PERCH, FLOCK], [0, 1], true],
    ['with the name on another platform', [ORNE, PERCH], [1, 0], false],
    ['with another name on the platform', [ORNE, PERCH], [0, 1], false],
    ['of the country', [XA], [1], true],
    ['of another country', [XA, WORD], [0, 1], false],
    ['of one country of two', [XA, XB], [0, 1], true],
    ['with the name, of another country', [ORNE, XA], [1, 0], false],
    ['of the country, with another name', [ORNE, XA], [0, 1], false],
    ['that meets no word', [WORD], [0], true],
    ['that may be meant as a platform, and is not', [MIXED, WORD], [0, 1], false],
    // A name that may be a platform's picks out no operand, so that another name must be met.
    ['that may be meant as a platform, with another name', [MIXED, ORNE], [1, 0], false],
  ])('a fact %s: %j %j', (_, needs, strengths, is) => {
    expect(isMember(needs, strengths)).toBe(is);
    expect(isMember(needs, strengths, { nationalities: 'hold' })).toBe(is);
  });

  it.each<[string, readonly Need[], readonly number[], boolean]>([
    ['one of two', [XA, XB], [0, 1], true],
    ['neither of two', [XA, XB, WORD], [0, 0, 1], false],
    ['the name beside it', [ORNE, XA], [1, 0], true],
    ['it, beside a name', [ORNE, XA], [0, 1], true],
    ['neither it nor the name', [ORNE, XA, WORD], [0, 0, 1], false],
    ['no word', [WORD, XA], [0, 1], true],
  ])(
    'a nationality picks out as a name does, where that is wanted: a fact that meets %s',
    (_, needs, strengths, is) => {
      expect(isMember(needs, strengths, { nationalities: 'pick' })).toBe(is);
    },
  );

  it('may be on a platform that stands for all', () => {
    const broad = new Set(['everywhere']);
    expect(isMember([PERCH], [0], { broad }, ['flock', 'everywhere'])).toBe(true);
    expect(isMember([PERCH], [0], { broad }, ['flock'])).toBe(false);
    expect(isMember([PERCH], [0], {}, ['everywhere'])).toBe(false);
    expect(isMember([PERCH, ORNE], [0, 0], { broad }, ['everywhere'])).toBe(false);
  });

  it.each(['actor', 'account', 'type', 'who', 'city', 'source'] as const)(
    'are picked out by the name of one more %s',
    (space) => {
      const other = need('hard', `${space}:x`);
      expect(isMember([ORNE, other], [0, 1])).toBe(true);
      expect(isMember([ORNE, other], [0, 0])).toBe(false);
    },
  );

  it.each(['measure', 'action', 'kind', 'concept'] as const)('are not picked out by a %s', (space) => {
    const other = need('soft', `${space}:x`);
    expect(isMember([ORNE, other], [0, 1])).toBe(false);
    expect(isMember([ORNE, other], [1, 0])).toBe(true);
  });

  it('keep their order', () => {
    const selection = select(read('spending of Orne and Calde'), snapshot, told);
    expect(facts(members(selection))).toEqual(['orne-harbour', 'calde-harbour', 'a-feast']);
  });
});
