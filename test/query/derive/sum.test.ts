import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/facts/frame.js';
import { sumOf, yearsApart, yearsAsked } from '../../../src/query/derive/sum.js';
import { inventEngine, named } from '../invented/base.js';
import {
  HARBOURS,
  harbour,
  harboursOf,
  inventSnapshot,
  PLACES,
  readerOf,
  TOTAL,
  toldBy,
} from './harbours.js';

const engine = inventEngine({
  actors: [
    { id: 'orne', name: named('Orne'), types: ['town'] },
    { id: 'calde', name: named('Calde'), types: ['town'] },
  ],
  types: [{ id: 'town', name: { fr: 'ville', en: 'town' }, aliases: { fr: ['villes'], en: ['towns'] } }],
  platforms: [{ id: 'twitter', name: named('Twitter') }],
  facts: [
    {
      id: 'orne-pays',
      kind: 'spending',
      payer: 'orne',
      purpose: { fr: 'des vidéos', en: 'videos' },
      amounts: [{ currency: 'USD', value: 1000 }],
      date: '2019',
    },
    {
      id: 'calde-pays',
      kind: 'spending',
      payer: 'calde',
      purpose: { fr: 'des vidéos', en: 'videos' },
      amounts: [{ currency: 'USD', value: 2500 }],
      date: '2019',
    },
  ],
});

describe('a sum', () => {
  it('adds up the figures of those that are named', () => {
    const answer = engine.ask('how much did Orne and Calde spend together');
    expect(answer).toMatchObject({
      outcome: 'answered',
      derivation: {
        operation: 'sum',
        operands: ['orne-pays', 'calde-pays'],
        result: { kind: 'quantity', quantity: { value: 3500, unit: 'USD', bound: 'exact' } },
      },
    });
  });
});

const snapshot = inventSnapshot(HARBOURS);
const read = readerOf(snapshot);
const sumIn = (question: string, of = snapshot) => toldBy(sumOf(readerOf(of)(question), of));
const yuan = (value: number, bound: Bound = 'exact') => ({ value, bound, unit: 'CNY' });
const ofAll = harboursOf('orne', 'calde', 'brisk', 'dunmoor');

describe('a sum over the parts of a total', () => {
  it('adds all of them up, and shows the printed total first', () => {
    expect(sumIn('how much did the towns spend in total')).toEqual({
      derivation: {
        operation: 'sum',
        operands: ofAll,
        result: { kind: 'quantity', quantity: yuan(7_000_000) },
      },
      facts: ['vale-harbours', ...ofAll],
      caveats: [],
    });
  });

  it.each([
    ['those of a year', 'spending in 2019 in total', ['orne', 'calde'], 4_500_000, ['brisk', 'dunmoor']],
    ['all but one', 'spending in total without Calde', ['orne', 'brisk', 'dunmoor'], 3_500_000, ['calde']],
    [
      'the larger ones',
      'harbours of more than 1 million yuan in total',
      ['calde', 'dunmoor'],
      5_500_000,
      ['orne', 'brisk'],
    ],
  ])('adds up %s, and tells what it leaves out', (_, question, towns, value, out) => {
    expect(sumIn(question)).toEqual({
      derivation: {
        operation: 'sum',
        operands: harboursOf(...towns),
        result: { kind: 'quantity', quantity: yuan(value) },
        excluded: harboursOf(...out),
      },
      facts: harboursOf(...towns),
      caveats: [],
    });
  });

  it.each([
    ['the two that are named', 'how much did Orne and Calde spend in total', ['orne', 'calde'], 4_500_000],
    [
      'the two largest',
      'how much did the two most expensive harbours cost together',
      ['calde', 'dunmoor'],
      5_500_000,
    ],
    [
      'the three smallest',
      'how much did the three lowest harbours cost together',
      ['brisk', 'orne', 'dunmoor'],
      3_500_000,
    ],
  ])('adds up %s', (_, question, towns, value) => {
    expect(sumIn(question)).toEqual({
      derivation: {
        operation: 'sum',
        operands: harboursOf(...towns),
        result: { kind: 'quantity', quantity: yuan(value) },
      },
      facts: harboursOf(...towns),
      caveats: [],
    });
  });

  it('is the printed total in a currency in which not every part is printed', () => {
    const total = sumOf(read('how many dollars did the towns spend in total'), snapshot);
    expect(total).toMatchObject({ outcome: 'answered', facts: ['vale-harbours'], slot: 'amount' });
    expect(total).not.toHaveProperty('derivation');
    expect(sumIn('how many yuan did the towns spend in total')).toMatchObject({
      derivation: { result: { quantity: yuan(7_000_000) } },
    });
  });

  it('adds up those that are named and no other, also where another is left out by name', () => {
    expect(sumIn('without Brisk, how much did Orne and Calde spend in total')).toMatchObject({
      derivation: { operands: harboursOf('orne', 'calde'), result: { quantity: yuan(4_500_000) } },
    });
    expect(sumIn('how much did Orne and Brisk spend in total, Brisk left aside')).toBeUndefined();
  });

  it('adds all of them up where the question counts as many as there are', () => {
    const answer = sumOf(read('how much did the four most expensive harbours cost together'), snapshot);
    expect(answer).toMatchObject({ derivation: { operands: ofAll, result: { quantity: yuan(7_000_000) } } });
  });

  it('says where the printed total differs, if nothing is left out', () => {
    const facts = [
      { ...TOTAL, amounts: [{ currency: 'CNY', value: 5 }] },
      harbour('orne', 1),
      harbour('calde', 3),
    ];
    const differing = inventSnapshot({ ...PLACES, facts: [...facts, harbour('brisk', 2)] });
    const caveat = { code: 'total-differs', fact: 'vale-harbours' };
    expect(sumIn('how much did the towns spend in total', differing)).toMatchObject({ caveats: [caveat] });
    expect(sumIn('spending in total without Orne', differing)).toMatchObject({
      derivation: { result: { quantity: yuan(5) } },
      caveats: [],
    });
    expect(sumIn('spending in total without Calde', differing)).toMatchObject({ caveats: [] });
  });

  it.each([
    ['of one part that is named', 'how much did Orne spend in total'],
    ['of one part that is left', 'spending in 2020 in total'],
    ['of what is no part of a total', 'how many followers in total'],
  ])('is not worked out %s', (_, question) => {
    expect(sumIn(question)).toBeUndefined();
  });

  it('of just two parts is worked out', () => {
    const two = inventSnapshot({
      ...PLACES,
      facts: [TOTAL, harbour('orne', 3_000_000), harbour('calde', 4_000_000)],
    });
    expect(sumIn('how much did the towns spend in total', two)).toMatchObject({
      derivation: { operands: harboursOf('orne', 'calde') },
      facts: ['vale-harbours', ...harboursOf('orne', 'calde')],
    });
  });

  it('is not stated of bounds that pull in opposite directions', () => {
    const amounts = (bound: Bound) => ({ amounts: [{ currency: 'CNY', value: 9, bound }] });
    const facts = [TOTAL, harbour('orne', 9, amounts('at-least')), harbour('calde', 9, amounts('at-most'))];
    const bounds = inventSnapshot({ ...PLACES, facts: [...facts, harbour('brisk', 1)] });
    for (const question of [
      'how much did the towns spend in total',
      'how much did Orne and Calde spend in total',
      'how much did the two most expensive harbours cost together',
    ])
      expect(sumIn(question, bounds)).toBeUndefined();
    expect(sumIn('how much did Orne and Brisk spend in total', bounds)).toMatchObject({
      derivation: { result: { quantity: yuan(10, 'at-least') } },
    });
  });
});

describe('a sum by year', () => {
  const year = (at: number, value: number, ...towns: string[]) => ({
    label: { year: at },
    quantity: yuan(value),
    facts: harboursOf(...towns),
  });
  const years = [
    year(2019, 4_500_000, 'orne', 'calde'),
    year(2020, 500_000, 'brisk'),
    year(2021, 2_000_000, 'dunmoor'),
  ];

  it.each([
    ['that the question asks for', 'how much did Vale spend per year', ofAll, years],
    [
      'of several years that it names',
      'how much was spent in 2020 and in 2019',
      ofAll.slice(0, 3),
      years.slice(0, 2),
    ],
  ])('tells each year %s, the earliest first', (_, question, operands, parts) => {
    expect(sumIn(question)).toEqual({
      derivation: { operation: 'by-year', operands, result: { kind: 'several', parts } },
      facts: operands,
      caveats: [],
    });
  });

  it('tells years in their order, whatever the order of the facts', () => {
    const facts = [HARBOURS.facts[0], ...HARBOURS.facts.slice(1).toReversed()];
    const turned = inventSnapshot({ ...PLACES, facts });
    expect(sumIn('how much did Vale spend per year', turned)).toMatchObject({
      derivation: {
        result: { parts: [{ label: { year: 2019 } }, { label: { year: 2020 } }, { label: { year: 2021 } }] },
      },
    });
  });

  it('leaves parts aside that have no year, and years whose figures do not add up', () => {
    const atLeast = [{ currency: 'CNY', value: 9, bound: 'at-least' }];
    const facts = [
      TOTAL,
      harbour('orne', 1),
      harbour('calde', 2, { established: '2019', amounts: atLeast }),
      harbour('brisk', 3, {
        established: '2019',
        amounts: [{ currency: 'CNY', value: 9, bound: 'at-most' }],
      }),
      harbour('dunmoor', 4, { established: '2021' }),
    ];
    const gaps = inventSnapshot({ ...PLACES, facts });
    expect(sumIn('how much did Vale spend per year', gaps)).toEqual({
      derivation: {
        operation: 'by-year',
        operands: ofAll,
        result: { kind: 'several', parts: [year(2021, 4, 'dunmoor')] },
      },
      facts: ofAll,
      caveats: [],
    });
  });

  it('is nothing where no part has a year', () => {
    const facts = [TOTAL, harbour('orne', 1), harbour('calde', 2, { established: '../2019' })];
    expect(sumIn('how much did Vale spend per year', inventSnapshot({ ...PLACES, facts }))).toBeUndefined();
  });
});

describe('two years', () => {
  const apart = (question: string) => toldBy(yearsApart(read(question), snapshot));

  it('are told with what was spent in each, and what lies between', () => {
    const [first, last] = [harboursOf('orne', 'calde'), harboursOf('dunmoor')];
    expect(apart('difference of spending in 2021 and in 2019')).toEqual({
      derivation: {
        operation: 'difference',
        operands: [...first, ...last],
        result: {
          kind: 'several',
          parts: [
            { label: { year: 2019 }, quantity: yuan(4_500_000), facts: first },
            { label: { year: 2021 }, quantity: yuan(2_000_000), facts: last },
            { label: { operation: 'difference' }, quantity: yuan(2_500_000), facts: [...first, ...last] },
          ],
        },
      },
      facts: [...first, ...last],
      caveats: [],
    });
  });

  it('are told as well where they are the ends of a span', () => {
    expect(apart('difference between 2019 and 2021 spending')).toEqual(
      apart('difference of spending in 2021 and in 2019'),
    );
  });

  it.each([
    ['the ends of a span of months', 'difference of spending between March 2019 and May 2020'],
    ['one year', 'difference of spending in 2019'],
    ['three years', 'difference of spending in 2019, in 2020 and in 2021'],
    ['a year in which nothing is known', 'difference of spending in 2019 and in 2016'],
    ['years of something else', 'difference of followers in 2019 and in 2021'],
    ['months', 'difference of spending in March 2019 and in May 2020'],
  ])('are not told of %s', (_, question) => {
    expect(apart(question)).toBeUndefined();
  });

  it('are named as bare years: a month or a span is none', () => {
    expect(yearsAsked(read('in 2019, in May 2020, in 2021, between 2016 and 2018'))).toEqual([
      '2019',
      '2021',
    ]);
  });
});
