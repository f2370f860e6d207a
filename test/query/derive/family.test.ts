import { describe, expect, it } from 'vitest';
import { familyOf, limitsOf } from '../../../src/query/derive/family.js';
import { factOf, type Operand } from '../../../src/query/derive/operand.js';
import type { Snapshot } from '../../../src/query/snapshot.js';
import { named } from '../invented/base.js';
import { HARBOURS, harbour, inventSnapshot, PLACES, readerOf, TOTAL } from './harbours.js';

const [, orne, calde] = HARBOURS.facts;
const towns = (operands: readonly Operand[]) =>
  operands.map((operand) => factOf(operand).replace('-harbour', '')).join(' ');

/** The family that a question means, in short. */
function familyIn(snapshot: Snapshot, question: string) {
  const family = familyOf(readerOf(snapshot)(question), snapshot);
  return (
    family && {
      total: family.total && factOf(family.total),
      unit: family.unit,
      parts: towns(family.parts),
      left: towns(family.left),
      named: towns(family.named),
    }
  );
}

const snapshot = inventSnapshot(HARBOURS);
const ALL = { total: 'vale-harbours', unit: 'CNY', parts: 'orne calde brisk dunmoor', left: '', named: '' };

describe('a family of figures', () => {
  it.each([
    ['by what its parts are', 'how much did the towns spend'],
    ['by the name of its total', 'how much did Vale spend'],
    ['by its kind', 'average spending'],
  ])('is found %s', (_, question) => {
    expect(familyIn(snapshot, question)).toEqual(ALL);
  });

  it.each([['nothing of it', 'who has the most followers']])(
    'is not found where the question says %s',
    (_, question) => {
      expect(familyIn(snapshot, question)).toBeUndefined();
    },
  );

  it('is found by three of its parts and more, each of which is told of by a part of the question', () => {
    expect(familyIn(snapshot, 'Orne, Calde, Brisk')).toEqual({ ...ALL, named: 'orne calde brisk' });
  });

  it('needs a printed total: payments that nobody has added up are none', () => {
    const alone = { ...HARBOURS, facts: [harbour('orne', 5, { partOf: undefined })] };
    expect(familyIn(inventSnapshot(alone), 'how much did Orne spend')).toBeUndefined();
  });

  it('is found where a payment of its own is told before it', () => {
    const alone = harbour('vale', 5, { id: 'vale-lamps', partOf: undefined });
    const all = inventSnapshot({ ...HARBOURS, facts: [alone, ...HARBOURS.facts] });
    expect(familyIn(all, 'how much did Vale spend')).toEqual(ALL);
  });

  it('needs a figure of its total', () => {
    const bare = { ...TOTAL, amounts: [] };
    const all = inventSnapshot({ ...HARBOURS, facts: [bare, orne, calde] });
    expect(familyIn(all, 'how much did the towns spend')).toBeUndefined();
  });

  it('is none at all where the one that is meant tells no figure: another does not stand in for it', () => {
    const none = (id: string, payer: string, partOf?: string) =>
      harbour(payer, 0, { id, purpose: { fr: 'des ponts', en: 'bridges' }, amounts: [], partOf });
    const bridges = [none('vale-bridges', 'vale'), none('orne-bridge', 'orne', 'vale-bridges')];
    const all = inventSnapshot({ ...PLACES, facts: [...HARBOURS.facts, ...bridges] });
    expect(familyIn(all, 'spending on harbours')).toEqual(ALL);
    expect(familyIn(all, 'spending on bridges')).toBeUndefined();
  });

  it('has no part that tells no figure in its unit', () => {
    const facts = [
      TOTAL,
      harbour('orne', 0, { amounts: [] }),
      harbour('brisk', 0, { amounts: [{ currency: 'USD', value: 9 }] }),
      calde,
    ];
    const all = inventSnapshot({ ...PLACES, facts });
    expect(familyIn(all, 'how much did the towns spend')).toEqual({ ...ALL, parts: 'calde' });
  });

  it('is the one that the question meets best, of several', () => {
    const bridge = (payer: string) =>
      harbour(payer, 10, {
        id: `${payer}-bridge`,
        purpose: { fr: 'son pont', en: 'its bridge' },
        partOf: 'vale-bridges',
      });
    const bridges = [
      { ...TOTAL, id: 'vale-bridges', purpose: { fr: 'des ponts', en: 'bridges' } },
      bridge('orne'),
      bridge('calde'),
    ];
    const all = inventSnapshot({ ...PLACES, facts: [...HARBOURS.facts, ...bridges] });
    expect(familyIn(all, 'spending on bridges')).toEqual({
      ...ALL,
      total: 'vale-bridges',
      parts: 'orne-bridge calde-bridge',
    });
    expect(familyIn(all, 'spending on harbours')).toEqual(ALL);
  });
});

describe('the unit of a family', () => {
  const both = (payer: string, yuan: number) =>
    harbour(payer, yuan, {
      amounts: [
        { currency: 'CNY', value: yuan },
        { currency: 'USD', value: yuan / 7 },
      ],
    });

  it.each([
    ['the currency that is asked, where all print it', [both('orne', 7), both('calde', 14)], 'USD'],
    ['the first one, where a part does not print it', [both('orne', 7), harbour('calde', 14)], 'CNY'],
  ])('is %s', (_, parts, unit) => {
    const all = inventSnapshot({ ...PLACES, facts: [TOTAL, ...parts] });
    const wanted = { ...ALL, parts: 'orne calde' };
    expect(familyIn(all, 'how much in dollars did the towns spend')).toEqual({ ...wanted, unit });
    expect(familyIn(all, 'how much did the towns spend')).toEqual({ ...wanted, unit: 'CNY' });
  });

  it('is never one that the total does not print', () => {
    const amounts = [{ currency: 'CNY', value: 21 }];
    const facts = [{ ...TOTAL, amounts }, both('orne', 7), both('calde', 14)];
    const all = inventSnapshot({ ...PLACES, facts });
    expect(familyIn(all, 'how much in dollars did the towns spend')?.unit).toBe('CNY');
  });
});

describe('parts of a family', () => {
  it.each([
    ['are left out by name', 'spending of the towns without Orne', 'calde brisk dunmoor', 'orne'],
    ['are left out by several names', 'spending without Orne and Brisk', 'calde dunmoor', 'orne brisk'],
    ['are not left out by the name of the whole', 'spending without Vale', 'orne calde brisk dunmoor', ''],
    ['are picked by a year', 'spending in 2019', 'orne calde', 'brisk dunmoor'],
    ['are picked by any of several years', 'spending in 2020 and in 2021', 'brisk dunmoor', 'orne calde'],
    ['are picked by what comes before a date', 'spending before 2020', 'orne calde', 'brisk dunmoor'],
    [
      'are picked by more than a figure',
      'harbours of more than 1 million yuan',
      'calde dunmoor',
      'orne brisk',
    ],
    ['are picked by less than one', 'harbours of less than 1 million yuan', 'brisk', 'orne calde dunmoor'],
    ['include the figure itself in "or more"', '1 million yuan or more spent', 'orne calde dunmoor', 'brisk'],
    ['include the figure itself in "or less"', '1 million yuan or less spent', 'orne brisk', 'calde dunmoor'],
    [
      'are picked by two limits',
      'spent more than 500000 yuan and less than 2 million yuan',
      'orne',
      'calde brisk dunmoor',
    ],
    [
      'are picked by name, limit and year at once',
      'spending in 2019 of more than 1 million yuan',
      'calde',
      'orne brisk dunmoor',
    ],
    [
      'are all meant where a figure is no limit',
      'spending of about 1 million yuan',
      'orne calde brisk dunmoor',
      '',
    ],
  ])('%s', (_, question, parts, left) => {
    expect(familyIn(snapshot, question)).toEqual({ ...ALL, parts, left });
  });

  it.each([
    ['by one name', 'spending of Orne', 'orne'],
    ['by several, in the order of the facts', 'spending of Brisk and Calde', 'calde brisk'],
    ['not by the name of the whole', 'spending of Vale', ''],
    ['not by a class that they all are of', 'spending of the towns', ''],
    ['not by another word', 'spending on harbours', ''],
  ])('are picked out %s', (_, question, picked) => {
    expect(familyIn(snapshot, question)?.named).toBe(picked);
  });

  it('are picked out among those that the rest of the question leaves', () => {
    expect(familyIn(snapshot, 'spending of Orne and Dunmoor in 2019')).toEqual({
      ...ALL,
      parts: 'orne calde',
      left: 'brisk dunmoor',
      named: 'orne',
    });
  });

  it('are not picked out by a name that all of them bear', () => {
    const builder = { id: 'quay', name: named('Quay'), types: [] };
    const facts = [TOTAL, harbour('orne', 1, { payee: 'quay' }), harbour('calde', 2, { payee: 'quay' })];
    const all = inventSnapshot({ ...PLACES, actors: [...PLACES.actors, builder], facts });
    expect(familyIn(all, 'spending with Quay')).toEqual({ ...ALL, parts: 'orne calde' });
  });

  it('are not picked out by the name of the whole, though it paid a part itself', () => {
    const facts = [TOTAL, harbour('vale', 1), orne];
    const all = inventSnapshot({ ...PLACES, facts });
    expect(familyIn(all, 'spending of Vale')).toEqual({ ...ALL, parts: 'vale orne' });
  });

  it('are picked out by a name that is that of a platform, too', () => {
    const all = inventSnapshot({ ...HARBOURS, platforms: [{ id: 'orne-net', name: named('Orne') }] });
    expect(familyIn(all, 'spending of Orne')?.named).toBe('orne');
  });

  it('are picked out or left out by a name that two of them share', () => {
    const actors = PLACES.actors.map((actor) =>
      actor.id === 'orne' || actor.id === 'brisk'
        ? { ...actor, aliases: { fr: ['Anse'], en: ['Cove'] } }
        : actor,
    );
    const all = inventSnapshot({ ...HARBOURS, actors });
    expect(familyIn(all, 'spending of Cove')?.named).toBe('orne brisk');
    expect(familyIn(all, 'spending without Cove')).toEqual({
      ...ALL,
      parts: 'calde dunmoor',
      left: 'orne brisk',
    });
  });
});

describe('the limits of a question', () => {
  it('are its figures that are the edge of a range', () => {
    const question = readerOf(snapshot)('3 harbours of more than 5 yuan, at most 9 yuan, about 7 yuan');
    expect(limitsOf(question).map(({ value, bound }) => [value, bound])).toEqual([
      [5, 'at-least'],
      [9, 'at-most'],
    ]);
  });
});
