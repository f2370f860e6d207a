import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/query/derive/parts.js';
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

const snapshot = inventSnapshot(HARBOURS);
const read = readerOf(snapshot);
const partsIn = (question: string, of = snapshot) => toldBy(partsOf(readerOf(of)(question), of));
const plain = (...towns: readonly string[]) => ({
  derivation: undefined,
  facts: harboursOf(...towns),
  caveats: [],
});

describe('parts that are picked out', () => {
  it.each([
    ['before a date', 'which harbours before 2020', 'list', ['orne', 'calde']],
    ['by a limit', 'harbours of more than 1 million yuan', 'list', ['calde', 'dunmoor']],
    ['as the first one', 'the first harbour', 'lookup', ['orne']],
    ['as the last one', 'the last harbour', 'lookup', ['dunmoor']],
    ['as the last one of a year', 'the last harbour in 2019', 'lookup', ['calde']],
    ['as the only one', 'which harbours in 2020', 'lookup', ['brisk']],
    [
      'as the only one, also where its price is asked',
      'how much was spent on harbours in 2020',
      'lookup',
      ['brisk'],
    ],
    [
      'with who paid, where no figure is asked',
      'list what was spent on harbours in 2019',
      'list',
      ['orne', 'calde'],
    ],
  ])('%s are told one by one', (_, question, operation, towns) => {
    expect(partsIn(question)).toEqual(plain(...towns));
    expect(partsOf(read(question), snapshot)).toMatchObject({
      outcome: 'answered',
      query: { operation, facts: harboursOf(...towns) },
    });
  });

  it.each([
    [
      'what was spent in a year',
      'how much was spent in 2019',
      ['orne', 'calde'],
      ['brisk', 'dunmoor'],
      4_500_000,
    ],
    [
      'an amount, whatever the verb',
      'how much were the harbours since 2020',
      ['brisk', 'dunmoor'],
      ['orne', 'calde'],
      2_500_000,
    ],
    [
      'how many yuan were paid',
      'how many yuan were spent in 2019',
      ['orne', 'calde'],
      ['brisk', 'dunmoor'],
      4_500_000,
    ],
  ])('are added up where the question asks for %s', (_, question, towns, excluded, value) => {
    expect(partsIn(question)).toEqual({
      derivation: {
        operation: 'sum',
        operands: harboursOf(...towns),
        result: { kind: 'quantity', quantity: { value, bound: 'exact', unit: 'CNY' } },
        excluded: harboursOf(...excluded),
      },
      facts: harboursOf(...towns),
      caveats: [],
    });
  });

  it.each([
    ['how many harbours in 2019', ['orne', 'calde'], ['brisk', 'dunmoor']],
    ['count the harbours in 2019', ['orne', 'calde'], ['brisk', 'dunmoor']],
    ['how many harbours in 2020', ['brisk'], ['orne', 'calde', 'dunmoor']],
    // A limit is on each of them: those within it are counted, however they were paid.
    ['how many towns spent more than 1 million yuan', ['calde', 'dunmoor'], ['orne', 'brisk']],
  ])('are counted where their number is asked: %s', (question, towns, excluded) => {
    expect(partsIn(question)).toEqual({
      derivation: {
        operation: 'count',
        operands: harboursOf(...towns),
        result: { kind: 'count', count: towns.length, entities: towns, open: false },
        excluded: harboursOf(...excluded),
      },
      facts: harboursOf(...towns),
      caveats: [],
    });
  });

  it('are several where they share the first or the last date', () => {
    const dated = (payer: string, established: string) => harbour(payer, 1, { established });
    const facts = [
      TOTAL,
      dated('orne', '2020'),
      dated('calde', '2018'),
      dated('brisk', '2020'),
      harbour('dunmoor', 1),
    ];
    const shared = inventSnapshot({ ...PLACES, facts });
    expect(partsIn('the last harbour', shared)).toEqual(plain('orne', 'brisk'));
    expect(partsIn('the first harbour', shared)).toEqual(plain('calde'));
  });

  it('are told where they are as many as are left beyond those that are not meant', () => {
    const facts = [TOTAL, ...HARBOURS.facts.slice(1, 4)];
    expect(partsIn('the last harbour in 2019', inventSnapshot({ ...PLACES, facts }))).toEqual(plain('calde'));
  });

  it('count the towns and not who was paid', () => {
    const facts = [
      TOTAL,
      harbour('orne', 1, { payee: 'dunmoor', established: '2019' }),
      harbour('calde', 2, { payee: 'dunmoor', established: '2018' }),
    ];
    const paid = inventSnapshot({ ...PLACES, facts });
    expect(partsIn('how many harbours in 2019', paid)).toMatchObject({
      derivation: { result: { count: 1, entities: ['orne'] } },
    });
  });

  it.each([
    ['nothing picks them out', 'how much did the towns spend'],
    ['a number that is no limit stands in the question', 'how much did the 4 towns spend'],
    ['both ends are asked', 'the first and the last harbour'],
    ['one of them is named', 'how much did Orne spend in 2019'],
    ['all of them are picked', 'which harbours before 2022'],
    ['none of them is picked', 'which harbours before 2010'],
    ['something else is asked', 'how many followers in 2019'],
  ])('are not told where %s', (_, question) => {
    expect(partsIn(question)).toBeUndefined();
  });

  it('are not told where something else is counted than what they count', () => {
    const question = 'how many likes for the first spending on the harbours of the towns';
    expect(partsIn(question)).toBeUndefined();
    expect(partsIn(question.replace('how many likes', 'who'))).toEqual(plain('orne'));
  });

  it('are not told where the question speaks of something that they are not', () => {
    const withMusic = inventSnapshot({ ...HARBOURS, lexicon: { fr: {}, en: { 'concept:music': 'music' } } });
    const question = 'which music for the first spending on the harbours of the towns';
    expect(partsIn(question.replace('music', 'town'), withMusic)).toEqual(plain('orne'));
    expect(partsIn(question, withMusic)).toBeUndefined();
  });

  it('are not told where an article is asked for', () => {
    const question = read('which harbours before 2020');
    expect(partsOf({ ...question, ofArticle: true }, snapshot)).toBeUndefined();
  });

  it('are not added up where their bounds pull in opposite directions', () => {
    const bound = (payer: string, of: string) =>
      harbour(payer, 1, { established: '2019', amounts: [{ currency: 'CNY', value: 9, bound: of }] });
    const facts = [TOTAL, bound('orne', 'at-least'), bound('calde', 'at-most'), harbour('brisk', 2)];
    expect(partsIn('how much was spent in 2019', inventSnapshot({ ...PLACES, facts }))).toBeUndefined();
  });
});
