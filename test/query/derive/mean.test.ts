import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/facts/frame.js';
import { averageOf } from '../../../src/query/derive/mean.js';
import { named } from '../invented/base.js';
import {
  HARBOURS,
  harbour,
  harboursOf,
  inventSnapshot,
  PLACES,
  readerOf,
  snapshotsOf,
  TOTAL,
  toldBy,
} from './harbours.js';

const snapshot = inventSnapshot(HARBOURS);
const averageIn = (question: string, of = snapshot) => toldBy(averageOf(readerOf(of)(question), of));
const yuan = (value: number, bound: Bound = 'exact') => ({ value, bound, unit: 'CNY' });

describe('an average over the parts of a total', () => {
  const all = harboursOf('orne', 'calde', 'brisk', 'dunmoor');

  it.each([
    ['mean', 'average spending', all, 1_750_000],
    ['median', 'median spending', all, 1_500_000],
    ['mean', 'average spending in 2019', harboursOf('orne', 'calde'), 2_250_000],
    ['mean', 'average spending of Orne and Calde', harboursOf('orne', 'calde'), 2_250_000],
    ['mean', 'average spending without Calde', harboursOf('orne', 'brisk', 'dunmoor'), 1_166_666.667],
  ])('is their %s: %s', (operation, question, operands, value) => {
    expect(averageIn(question)).toEqual({
      derivation: { operation, operands, result: { kind: 'quantity', quantity: yuan(value) } },
      facts: operands,
      caveats: [],
    });
  });

  it('is both, one beside the other, where both are asked', () => {
    expect(averageIn('median and average spending')).toEqual({
      derivation: {
        operation: 'mean',
        operands: all,
        result: {
          kind: 'several',
          parts: [
            { label: { operation: 'mean' }, quantity: yuan(1_750_000), facts: all },
            { label: { operation: 'median' }, quantity: yuan(1_500_000), facts: all },
          ],
        },
      },
      facts: all,
      caveats: [],
    });
  });

  it.each([
    ['is asked for', 'how much did the towns spend'],
    ['stands over the one part that is named', 'average spending of Orne'],
    ['stands over the one part that is named, in any currency', 'average spending of Orne in dollars'],
    ['stands over one part alone', 'average spending in 2020'],
    ['is one of something else', 'average number of followers'],
  ])('is not worked out where none %s', (_, question) => {
    expect(averageIn(question)).toBeUndefined();
  });

  it('is not stated of bounds that pull in opposite directions', () => {
    const bound = (payer: string, of: Bound) =>
      harbour(payer, 9, { amounts: [{ currency: 'CNY', value: 9, bound: of }] });
    const facts = [TOTAL, bound('orne', 'at-least'), bound('calde', 'at-most')];
    expect(averageIn('average spending', inventSnapshot({ ...PLACES, facts }))).toBeUndefined();
  });
});

describe('an average in a currency that the total alone prints', () => {
  const dollars = (value: number, bound: Bound = 'about') => ({ value, bound, unit: 'USD' });

  it('is the total over the number of its parts, rounded as the total is', () => {
    const facts = [
      {
        ...TOTAL,
        amounts: [...TOTAL.amounts.slice(0, 1), { currency: 'USD', value: 1_000_000, bound: 'about' }],
      },
      harbour('orne', 1),
      harbour('calde', 2),
      harbour('brisk', 3),
    ];
    expect(averageIn('average spending in dollars', inventSnapshot({ ...PLACES, facts }))).toEqual({
      derivation: {
        operation: 'mean',
        operands: ['vale-harbours'],
        result: {
          kind: 'quantity',
          quantity: dollars(333_000),
          terms: [dollars(1_000_000), { value: 3, bound: 'exact', unit: 'facts' }],
        },
      },
      facts: ['vale-harbours'],
      caveats: [{ code: 'distribution-unknown' }],
    });
  });

  it.each([
    ['its own currency is asked', 'average spending in yuan', 'mean', yuan(1_750_000)],
    ['parts are left out', 'average spending in dollars without Orne', 'mean', yuan(2_000_000)],
    ['parts are named', 'average spending of Orne and Calde in dollars', 'mean', yuan(2_250_000)],
    ['a median is asked', 'median spending in dollars', 'median', yuan(1_500_000)],
    ['it does not print that one either', 'average spending in euros', 'mean', yuan(1_750_000)],
  ])('is not told where %s', (_, question, operation, quantity) => {
    expect(averageIn(question)).toMatchObject({
      derivation: { operation, result: { kind: 'quantity', quantity } },
      caveats: [],
    });
  });
});

describe('a mean for one of a group of accounts', () => {
  const measure = (id: string, noun: string) => {
    const forms = { one: noun, other: `${noun}s` };
    return {
      id,
      noun: { fr: forms, en: forms },
      verb: { fr: { one: 'avait', other: 'avaient' }, en: 'had' },
    };
  };
  const count = (id: string, what: string, value: number, more: Readonly<Record<string, unknown>> = {}) => ({
    id,
    kind: 'milestone',
    subject: 'embassies',
    measure: what,
    value,
    platforms: ['perch'],
    ...more,
  });
  const group = snapshotsOf({
    actors: PLACES.actors,
    types: PLACES.types,
    platforms: [{ id: 'perch', name: named('Perch') }],
    measures: [measure('followers', 'follower'), measure('accounts', 'account'), measure('likes', 'like')],
    accounts: [
      { id: 'embassies', platform: 'perch', owner: 'orne', size: 8, name: named('Embassies') },
      { id: 'orne-perch', platform: 'perch', owner: 'orne', handle: '@orne' },
    ],
    // As in the field: "account" also stands where accounts are counted.
    lexicon: { fr: {}, en: { 'measure:accounts': 'account' } },
  });
  const QUESTION = 'average number of followers of the Embassies on Perch';
  const followers = count('their-followers', 'followers', 1000);
  const mean = (value: number, bound: Bound = 'exact') => ({
    kind: 'quantity',
    quantity: { value, bound, unit: 'followers' },
  });

  it('is their count over their number, which another fact tells', () => {
    expect(averageIn(QUESTION, group(count('their-number', 'accounts', 8), followers))).toEqual({
      derivation: { operation: 'mean', operands: ['their-followers', 'their-number'], result: mean(125) },
      facts: ['their-followers', 'their-number'],
      caveats: [{ code: 'distribution-unknown' }],
    });
  });

  it.each([
    ['no fact tells their number', []],
    [
      'their number is told in words',
      [{ ...count('some', 'accounts', 0), value: undefined, vague: 'dozens' }],
    ],
    [
      'they took part in something',
      [{ id: 'a-feast', kind: 'event', accounts: ['embassies'], statement: named('A feast') }],
    ],
    ['another number of accounts is told', [count('other-number', 'accounts', 7)]],
    ['the same number of something else is told', [count('likes', 'likes', 8)]],
    [
      'the same number of accounts is told of somebody else',
      [count('of-orne', 'accounts', 8, { subject: 'orne' })],
    ],
  ])('rests on the one fact alone where %s', (_, others) => {
    expect(averageIn(QUESTION, group(...others, followers))).toMatchObject({
      derivation: { operands: ['their-followers'], result: mean(125) },
      facts: ['their-followers'],
    });
  });

  it('is that of the group, also beside an account that is none', () => {
    const ofOrne = count('of-orne', 'followers', 1000, { subject: 'orne-perch' });
    expect(averageIn('average followers of Orne', group(ofOrne, followers))).toMatchObject({
      derivation: { operands: ['their-followers'], result: mean(125) },
    });
  });

  it('is asked per account, which is not to count accounts', () => {
    expect(averageIn('average per account of the Embassies on Perch', group(followers))).toMatchObject({
      derivation: { operands: ['their-followers'], result: mean(125) },
    });
  });

  it('is a lower bound where their count is one, and says so', () => {
    expect(averageIn(QUESTION, group({ ...followers, bound: 'at-least' }))).toMatchObject({
      derivation: { result: mean(125, 'at-least') },
      caveats: [{ code: 'distribution-unknown' }, { code: 'lower-bound' }],
    });
    expect(averageIn(QUESTION, group({ ...followers, bound: 'about' }))).toMatchObject({
      derivation: { result: mean(125, 'about') },
      caveats: [{ code: 'distribution-unknown' }],
    });
  });

  it.each([
    ['a median is asked', 'median number of followers of the Embassies', [followers]],
    ['another measure is asked', 'average likes of Orne', [followers]],
    [
      'their number alone is known, whatever is asked',
      'average of the Embassies on Perch',
      [count('their-number', 'accounts', 8)],
    ],
    [
      'their followers are counted in words',
      QUESTION,
      [{ ...count('vague', 'followers', 0), value: undefined, vague: 'dozens' }],
    ],
    ['their number alone is known', QUESTION, [count('their-number', 'accounts', 8)]],
    [
      'the account is no group',
      'average followers of @orne',
      [count('of-orne', 'followers', 1000, { subject: 'orne-perch' })],
    ],
    ['little of the question is met', 'average followers of Orne, Calde, Brisk and Dunmoor', [followers]],
    [
      'it was not counted but told of in an event',
      QUESTION,
      [
        {
          id: 'a-feast',
          kind: 'event',
          accounts: ['embassies'],
          measures: ['followers'],
          platforms: ['perch'],
          statement: { fr: 'Les abonnés de Embassies sur Perch', en: 'The followers of Embassies on Perch' },
        },
      ],
    ],
  ])('is not worked out where %s', (_, question, facts) => {
    expect(averageIn(question, group(...facts))).toBeUndefined();
  });
});
