import { describe, expect, it } from 'vitest';
import { compareTwo } from '../../../src/query/derive/compare.js';
import type { Operation } from '../../../src/query/query.js';
import { named } from '../invented/base.js';
import { derived, inventReader, measureOf } from './handmade.js';

const counts = (id: string, subject: string, measure: string, value: number, more: object = {}) => ({
  id,
  kind: 'milestone',
  subject,
  measure,
  value,
  ...more,
});
const pays = (id: string, payer: string, more: object) => ({
  id,
  kind: 'spending',
  payer,
  purpose: { fr: 'des vidéos', en: 'videos' },
  ...more,
});
const dollars = (value: number) => ({ amounts: [{ currency: 'USD', value }] });
const TWITTER = { platforms: ['twitter'] };
const WEIBO = { platforms: ['weibo'] };

const { by } = inventReader({
  actors: [
    { id: 'orne', name: named('Orne') },
    { id: 'calde', name: named('Calde') },
    { id: 'belmont', name: named('Belmont') },
    { id: 'douville', name: named('Douville') },
    { id: 'ferrand', name: named('Ferrand') },
    { id: 'galion', name: named('Galion') },
    { id: 'hautmont', name: named('Hautmont') },
    { id: 'isly', name: named('Isly') },
    { id: 'jaude', name: named('Jaude') },
    { id: 'digirank', kind: 'system', name: named('Digirank') },
    { id: 'loire', name: named('Loire') },
    { id: 'north-mill', name: named('Northmill'), parent: 'loire' },
    { id: 'south-mill', name: named('Southmill'), parent: 'loire' },
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'weibo', name: named('Weibo') },
    { id: 'networks', name: { fr: 'tous les réseaux', en: 'all networks' }, all: true },
  ],
  measures: [
    measureOf('audience'),
    measureOf('followers', 'audience'),
    measureOf('fans', 'audience'),
    measureOf('likes'),
    measureOf('posts'),
  ],
  lexicon: { fr: {}, en: { 'measure:posts': 'post, posts', 'measure:fans': 'fan, fans' } },
  facts: [
    counts('orne-followers', 'orne', 'followers', 1000, { ...TWITTER, date: '2019' }),
    counts('calde-followers', 'calde', 'followers', 2500, { ...TWITTER, date: '2019' }),
    counts('belmont-followers', 'belmont', 'followers', 4000, { ...TWITTER, bound: 'at-least' }),
    counts('douville-followers', 'douville', 'followers', 2500, { ...TWITTER, date: '2019' }),
    counts('ferrand-followers', 'ferrand', 'followers', 800, { ...WEIBO, date: '2019' }),
    counts('galion-followers', 'galion', 'followers', 0, TWITTER),
    counts('hautmont-followers', 'hautmont', 'followers', 900, { platforms: ['networks'] }),
    counts('orne-likes', 'orne', 'likes', 4000, { ...TWITTER, date: '2019' }),
    counts('calde-likes', 'calde', 'likes', 300, { ...TWITTER, date: '2014' }),
    counts('orne-posts', 'orne', 'posts', 10, { bound: 'at-least' }),
    counts('calde-posts', 'calde', 'posts', 20, { bound: 'at-most' }),
    {
      id: 'isly-followers',
      kind: 'milestone',
      subject: 'isly',
      measure: 'followers',
      vague: 'dozens',
      ...TWITTER,
    },
    counts('isly-followers-too', 'isly', 'followers', 70, { ...TWITTER, date: '2019' }),
    { id: 'jaude-followers', kind: 'milestone', subject: 'jaude', measure: 'followers', vague: 'dozens' },
    counts('followers-in-france', 'twitter', 'followers', 50, { ...TWITTER, within: 'FR' }),
    pays('orne-pays', 'orne', dollars(1000)),
    pays('calde-pays', 'calde', {
      amounts: [
        { currency: 'CNY', value: 600 },
        { currency: 'USD', value: 90 },
      ],
    }),
    pays('belmont-pays', 'belmont', {
      amounts: [
        { currency: 'CNY', value: 700 },
        { currency: 'EUR', value: 80 },
      ],
    }),
    { id: 'orne-rank', kind: 'ranking', system: 'digirank', subject: 'orne', position: 12 },
    { id: 'calde-rank', kind: 'ranking', system: 'digirank', subject: 'calde', position: 5 },
  ],
});
const compare = by(compareTwo);
const told = (question: string, operation: Operation) => derived(compare(question, operation));
const exactly = (value: number, unit: string) => ({ value, bound: 'exact', unit });

describe('two figures that are named', () => {
  const question = 'followers of Orne and Calde';

  it('are nothing for three names', () => {
    expect(told('followers of Orne, Calde and Digirank', 'difference')).toBeUndefined();
  });

  it.each<[Operation, unknown]>([
    ['difference', exactly(1500, 'followers')],
    ['ratio', exactly(2.5, 'times')],
    ['share', exactly(40, 'percent')],
  ])('are set in proportion: %s', (operation, quantity) => {
    expect(told(question, operation)).toMatchObject({ operation, result: { kind: 'quantity', quantity } });
  });

  it('keep their order and are told as terms', () => {
    expect(told(question, 'difference')).toEqual({
      operation: 'difference',
      operands: ['orne-followers', 'calde-followers'],
      result: {
        kind: 'quantity',
        quantity: exactly(1500, 'followers'),
        terms: [expect.objectContaining({ value: 1000 }), expect.objectContaining({ value: 2500 })],
      },
    });
  });

  it.each([question, 'followers of Calde and Orne'])(
    'make a multiple of the larger and a share of the smaller one: %s',
    (either) => {
      expect(told(either, 'ratio')).toMatchObject({ operands: ['calde-followers', 'orne-followers'] });
      expect(told(either, 'share')).toMatchObject({ operands: ['orne-followers', 'calde-followers'] });
    },
  );

  it('keep their order in a proportion where they are equal', () => {
    const equal = 'followers of Calde and Douville';
    expect(told(equal, 'ratio')).toMatchObject({ operands: ['calde-followers', 'douville-followers'] });
    expect(told(equal, 'share')).toMatchObject({ operands: ['douville-followers', 'calde-followers'] });
  });

  it('are added where they are money', () => {
    expect(told('how much did Orne and Calde spend', 'sum')).toEqual({
      operation: 'sum',
      operands: ['orne-pays', 'calde-pays'],
      result: {
        kind: 'quantity',
        quantity: exactly(1090, 'USD'),
        terms: [expect.objectContaining({ value: 1000 }), expect.objectContaining({ value: 90 })],
      },
    });
  });

  it('are taken in the currency that both are printed in', () => {
    expect(told('how much did Calde and Belmont spend', 'difference')).toMatchObject({
      operands: ['calde-pays', 'belmont-pays'],
      result: { quantity: exactly(100, 'CNY') },
    });
    expect(told('how much did Orne and Belmont spend', 'difference')).toMatchObject({ refused: 'unit' });
  });
});

describe('two figures in order', () => {
  const winner = (first: string, second: string, operation = 'max') => ({
    operation,
    operands: [first, second],
    result: { kind: 'winner', fact: first, others: [second] },
  });

  it.each(['followers of Orne and Calde', 'followers of Calde and Orne'])(
    'are led by the larger one, or the smaller where that is asked: %s',
    (question) => {
      expect(told(question, 'max')).toEqual(winner('calde-followers', 'orne-followers'));
      expect(told(question, 'compare')).toEqual(winner('calde-followers', 'orne-followers'));
      expect(told(question, 'min')).toEqual(winner('orne-followers', 'calde-followers', 'min'));
    },
  );

  it('keep the order of the question where they are equal', () => {
    expect(told('followers of Douville and Calde', 'max')).toEqual(
      winner('douville-followers', 'calde-followers'),
    );
    expect(told('followers of Calde and Douville', 'max')).toEqual(
      winner('calde-followers', 'douville-followers'),
    );
  });

  it('are told with a caveat where one of them is only a bound', () => {
    const caveats = [{ code: 'lower-bound' }];
    expect(told('followers of Orne and Belmont', 'max')).toEqual({
      ...winner('belmont-followers', 'orne-followers'),
      caveats,
    });
    expect(told('followers of Belmont and Orne', 'max')).toMatchObject({ caveats });
  });
});

describe('two figures that do not go together', () => {
  it.each<[string, Operation, string]>([
    ['followers of Orne and Ferrand', 'max', 'platform'],
    ['followers of Orne and Ferrand', 'ratio', 'platform'],
    ['followers of Orne and Calde', 'sum', 'overlap'],
    ['followers of Orne and Belmont', 'difference', 'bound'],
    ['likes of Orne and Calde', 'difference', 'date'],
    // A lower and an upper bound leave nothing that can be said of their sum.
    ['posts of Orne and Calde', 'sum', 'two-bounds'],
    ['posts of Orne and Calde', 'ratio', 'two-bounds'],
    ['followers of Orne and Galion', 'ratio', 'two-bounds'],
  ])('are refused, side by side: %s, %s', (question, operation, refused) => {
    const answer = compare(question, operation);
    const operands = answer?.outcome === 'answered' ? answer.derivation?.operands : undefined;
    expect(derived(answer)).toEqual({ operation, operands, refused });
    expect(operands).toHaveLength(2);
  });
});

describe('two figures', () => {
  it('are none where one name has no figure', () => {
    expect(compare('followers of Orne and Jaude', 'max')).toBeUndefined();
    expect(compare('followers of Orne', 'max')).toBeUndefined();
  });

  it('are of the time that is asked, each of its own where two are', () => {
    expect(compare('followers of Orne and Calde in 2017', 'max')).toBeUndefined();
    expect(compare('followers of Orne in 2019 and of Calde in 2017', 'max')).toBeUndefined();
    const both = { operands: ['calde-followers', 'orne-followers'] };
    expect(told('followers of Orne and Calde in 2019', 'max')).toMatchObject(both);
    expect(told('followers of Orne in 2019 and of Calde since 2018', 'max')).toMatchObject(both);
    expect(told('likes of Orne in 2019 and of Calde in 2014', 'max')).toMatchObject({
      operands: ['orne-likes', 'calde-likes'],
    });
  });

  it('are those with a number, where some are told without one', () => {
    expect(told('followers of Orne and Isly', 'max')).toMatchObject({
      operands: ['orne-followers', 'isly-followers-too'],
    });
  });

  it('may be that of a name and that of a country', () => {
    expect(told('followers of Orne and in France', 'difference')).toMatchObject({
      operands: ['orne-followers', 'followers-in-france'],
    });
  });

  it('are more than two words that anything may bear', () => {
    expect(compare('likes and posts', 'max')).toBeUndefined();
  });

  it('are counts and amounts, and no places in a ranking', () => {
    expect(told('ranking of Orne and Calde', 'max')).not.toMatchObject({
      operands: ['orne-rank', 'calde-rank'],
    });
  });

  it('may be a count on one platform beside one on all of them, which is no comparison', () => {
    expect(told('followers of Orne on Twitter and of Hautmont', 'max')).toMatchObject({
      operands: ['orne-followers', 'hautmont-followers'],
      refused: 'platform',
    });
  });

  it('are of one sort where both are counted in several', () => {
    expect(told('Orne and Calde with likes', 'max')).toMatchObject({
      operands: ['orne-likes', 'calde-likes'],
    });
  });

  it('are the ones whose value the question prints', () => {
    expect(told('Orne and Calde with 300', 'max')).toMatchObject({ operands: ['orne-likes', 'calde-likes'] });
  });
});

describe('what a part stands for', () => {
  const { by: put } = inventReader({
    actors: [
      { id: 'loire', name: named('Loire') },
      { id: 'northmill', name: named('Northmill'), parent: 'loire' },
      { id: 'southmill', name: named('Southmill'), parent: 'loire' },
      { id: 'orne', name: named('Orne') },
    ],
    facts: [
      pays('north', 'northmill', { partOf: 'both-mills', ...dollars(300) }),
      pays('south', 'southmill', { partOf: 'both-mills', ...dollars(200) }),
      pays('both-mills', 'loire', {
        amounts: [
          { currency: 'CNY', value: 3500 },
          { currency: 'USD', value: 500 },
        ],
      }),
      pays('orne-pays', 'orne', dollars(1000)),
    ],
  });
  const difference = (question: string) => derived(put(compareTwo)(question, 'difference'));

  it('is itself where its payer is named', () => {
    expect(difference('how much did Northmill and Orne spend')).toMatchObject({
      operands: ['north', 'orne-pays'],
      result: { quantity: exactly(700, 'USD') },
    });
    expect(difference('how much did Northmill and Southmill spend')).toMatchObject({
      operands: ['north', 'south'],
      result: { quantity: exactly(100, 'USD') },
    });
  });

  it('is the whole, in the same currency, where only what it belongs to is named', () => {
    expect(difference('how much did Loire and Orne spend')).toMatchObject({
      operands: ['both-mills', 'orne-pays'],
      result: { quantity: exactly(500, 'USD') },
    });
  });
});

describe('one measure by another', () => {
  const { by: put } = inventReader({
    actors: [
      { id: 'orne', name: named('Orne') },
      { id: 'calde', name: named('Calde') },
      { id: 'belmont', name: named('Belmont') },
    ],
    platforms: [
      { id: 'twitter', name: named('Twitter') },
      { id: 'weibo', name: named('Weibo') },
    ],
    measures: [measureOf('followers'), measureOf('likes')],
    facts: [
      counts('calde-followers', 'calde', 'followers', 7, TWITTER),
      counts('orne-on-weibo', 'orne', 'followers', 10, WEIBO),
      counts('orne-likes', 'orne', 'likes', 5000, TWITTER),
      counts('orne-followers', 'orne', 'followers', 1000, TWITTER),
      counts('calde-more-followers', 'calde', 'followers', 9, TWITTER),
      counts('belmont-likes', 'belmont', 'likes', 9, TWITTER),
      { id: 'orne-vague', kind: 'milestone', subject: 'orne', measure: 'likes', vague: 'dozens', ...TWITTER },
      {
        id: 'orne-paid',
        kind: 'spending',
        payer: 'orne',
        purpose: { fr: 'x', en: 'likes' },
        ...dollars(3),
        ...TWITTER,
      },
    ],
  });
  const told2 = (question: string, operation: Operation = 'ratio') =>
    derived(put(compareTwo)(question, operation));

  it('is the two counts of one subject on one platform', () => {
    expect(told2('likes of Orne on Twitter')).toMatchObject({
      operands: ['orne-likes', 'orne-followers'],
      refused: 'unit',
    });
  });

  it('is that of one platform also where none is named', () => {
    expect(told2('likes of Orne')).toMatchObject({ operands: ['orne-likes', 'orne-followers'] });
  });

  it('needs a second measure of that subject', () => {
    expect(told2('followers of Calde on Twitter')).toBeUndefined();
    expect(told2('likes of Belmont on Twitter')).toBeUndefined();
    expect(told2('followers of Orne on Weibo')).toBeUndefined();
    expect(told2('Twitter ban')).toBeUndefined();
  });

  it('is looked for only where a multiple is asked', () => {
    expect(told2('likes of Orne on Twitter', 'difference')).toBeUndefined();
    expect(told2('likes of Orne on Twitter', 'share')).toBeUndefined();
  });
});

describe('a part and its whole', () => {
  const { by: put } = inventReader({
    actors: [
      { id: 'orne', name: named('Orne') },
      { id: 'calde', name: named('Calde') },
      { id: 'belmont', name: named('Belmont') },
    ],
    platforms: [
      { id: 'twitter', name: named('Twitter') },
      { id: 'weibo', name: named('Weibo') },
    ],
    measures: [measureOf('users'), measureOf('likes')],
    lexicon: { fr: {}, en: { 'measure:users': 'user, users' } },
    facts: [
      counts('likes-of-all', 'twitter', 'likes', 900, TWITTER),
      counts('weibo-users', 'weibo', 'users', 800, WEIBO),
      counts('users-in-france', 'twitter', 'users', 15, { ...TWITTER, within: 'FR' }),
      counts('users-of-all', 'twitter', 'users', 60, TWITTER),
      counts('weibo-in-germany', 'weibo', 'users', 8, { ...WEIBO, within: 'DE' }),
    ],
  });
  const share = (question: string, operation: Operation = 'share') =>
    derived(put(compareTwo)(question, operation));

  it('are the count in a country and the same count without one', () => {
    expect(share('users of Twitter in France')).toEqual({
      operation: 'share',
      operands: ['users-in-france', 'users-of-all'],
      result: {
        kind: 'quantity',
        quantity: exactly(25, 'percent'),
        terms: [expect.anything(), expect.anything()],
      },
    });
    expect(share('users of Weibo in Germany')).toMatchObject({
      operands: ['weibo-in-germany', 'weibo-users'],
      result: { quantity: exactly(1, 'percent') },
    });
  });

  it('are counts of one sort', () => {
    expect(share('Twitter in France')).toMatchObject({ operands: ['users-in-france', 'users-of-all'] });
  });

  it('are counts on one platform also where none is named', () => {
    expect(share('users in France')).toMatchObject({ operands: ['users-in-france', 'users-of-all'] });
  });

  it('are told where they meet half of the question, and no less', () => {
    expect(share('Twitter in France, Orne and Calde')).toMatchObject({
      operands: ['users-in-france', 'users-of-all'],
    });
    expect(share('Twitter in France, Orne, Calde and Belmont')).toBeUndefined();
  });

  it('are looked for only where a share is asked', () => {
    expect(share('users of Twitter in France', 'difference')).toBeUndefined();
    expect(share('users of Twitter in France', 'ratio')).toBeUndefined();
  });

  it('are none without a country', () => {
    expect(share('users of Weibo')).toBeUndefined();
  });
});
