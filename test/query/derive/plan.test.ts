import { describe, expect, it } from 'vitest';
import { derive, needsCalculation, sideBySide } from '../../../src/query/derive/plan.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import { named } from '../invented/base.js';
import { derived, inventReader, measureOf } from './handmade.js';
import { HARBOURS, inventSnapshot, PLACES, readerOf, TOTAL, toldBy } from './harbours.js';

const pays = (id: string, payer: string, value: number, more: object = {}) => ({
  id,
  kind: 'spending',
  payer,
  purpose: { fr: 'des centres', en: 'centres' },
  amounts: [{ currency: 'USD', value }],
  ...more,
});
const counts = (id: string, subject: string, measure: string, value: number, more: object = {}) => ({
  id,
  kind: 'milestone',
  subject,
  measure,
  value,
  platforms: ['twitter'],
  ...more,
});
const opened = (id: string, actor: string, platform: string, date: string) => ({
  id,
  kind: 'account',
  actor,
  event: 'opened',
  platforms: [platform],
  date,
});
const ranks = (id: string, subject: string, more: object) => ({
  id,
  kind: 'ranking',
  system: 'digirank',
  subject,
  ...more,
});

const { by, snapshot } = inventReader({
  types: [
    { id: 'mill', name: { fr: 'moulin', en: 'mill' }, aliases: { fr: [], en: ['mills'] } },
    { id: 'school', name: { fr: 'école', en: 'school' }, aliases: { fr: [], en: ['schools'] } },
    { id: 'town', name: { fr: 'ville', en: 'town' }, aliases: { fr: [], en: ['towns'] } },
  ],
  actors: [
    { id: 'loire', name: named('Loire') },
    ...['northmill', 'southmill', 'westmill', 'eastmill'].map((id) => ({
      id,
      name: named(id.replace(/^./u, (letter) => letter.toUpperCase())),
      parent: 'loire',
      types: ['mill'],
    })),
    ...['Orne', 'Calde', 'Belmont'].map((name) => ({
      id: name.toLowerCase(),
      name: named(name),
      types: ['town'],
    })),
    { id: 'galion', name: named('Galion'), country: 'FR', types: ['school'] },
    { id: 'digirank', kind: 'system', name: named('Digirank') },
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'weibo', name: named('Weibo') },
    { id: 'douyin', name: named('Douyin') },
  ],
  measures: [
    measureOf('audience'),
    measureOf('followers', 'audience'),
    measureOf('likes'),
    measureOf('bodies'),
    measureOf('accounts'),
    measureOf('networks'),
  ],
  lexicon: {
    fr: {},
    en: {
      'ask:position': 'places',
      'ask:platform': 'networks',
      'action:exchanged': 'exchanged',
      'measure:bodies': 'body, bodies',
      'kind:spending': 'budget',
    },
  },
  facts: [
    pays('all-mills', 'loire', 700, { date: '2022' }),
    pays('north', 'northmill', 300, { partOf: 'all-mills', date: '2018' }),
    pays('south', 'southmill', 200, { partOf: 'all-mills', date: '2019' }),
    pays('west', 'westmill', 150, { partOf: 'all-mills', date: '2019' }),
    pays('east', 'eastmill', 50, { partOf: 'all-mills', date: '2020' }),
    {
      ...pays('belmont-pays', 'belmont', 0),
      amounts: [
        { currency: 'CNY', value: 700 },
        { currency: 'USD', value: 100 },
      ],
    },
    pays('orne-pays', 'orne', 40, { date: '2019' }),
    pays('calde-pays', 'calde', 10, { date: '2019' }),
    counts('orne-followers', 'orne', 'followers', 1000, { date: '2019' }),
    counts('calde-followers', 'calde', 'followers', 2500, { date: '2019' }),
    counts('orne-followers-later', 'orne', 'followers', 3000, { date: '2021' }),
    counts('orne-likes', 'orne', 'likes', 4000, { date: '2019' }),
    opened('orne-weibo', 'orne', 'weibo', '2014-03-02'),
    opened('orne-twitter', 'orne', 'twitter', '2015-03-02'),
    opened('calde-weibo', 'calde', 'weibo', '2016-03-02'),
    opened('calde-douyin', 'calde', 'douyin', '2017-03-02'),
    ranks('orne-place', 'orne', { position: 5 }),
    ranks('belmont-place', 'belmont', { position: 9 }),
    counts('orne-bodies', 'orne', 'bodies', 12),
    opened('galion-weibo', 'galion', 'weibo', '2018-03-02'),
    ranks('calde-place', 'calde', { position: 2 }),
    ranks('orne-behind', 'orne', { ahead: ['calde'] }),
    {
      id: 'orne-bans',
      kind: 'policy',
      issuer: 'orne',
      action: 'bans',
      platforms: ['douyin'],
      object: { fr: 'partout', en: 'everywhere' },
    },
    {
      id: 'an-exchange',
      kind: 'event',
      actors: ['orne', 'calde'],
      actions: ['exchanged'],
      date: '2013-02-03',
      statement: { fr: 'Ils ont échangé', en: 'They exchanged' },
    },
  ],
});
const told = (question: string) => {
  const answer = by(derive)(question);
  return answer?.outcome === 'answered' && !answer.derivation
    ? { facts: answer.facts, operation: answer.query.operation }
    : derived(answer);
};
const quantity = (value: number, unit: string) => ({ kind: 'quantity', quantity: { value, unit } });

describe('what is worked out', () => {
  it.each<[string, object]>([
    // Places and rankings.
    [
      'how many places between Orne and Calde on Digirank',
      { operation: 'difference', result: quantity(3, 'rank') },
    ],
    ['how many are ahead of Orne on Digirank', { operation: 'count', result: { count: 4 } }],
    ['how many others are ahead of Orne on Digirank', { operation: 'count', result: { count: 4 } }],
    // Networks.
    [
      'which networks do Orne and Calde have in common',
      { operation: 'count', result: { entities: ['twitter', 'weibo'] } },
    ],
    ['count the networks of Orne', { operation: 'count', result: { entities: ['weibo', 'twitter'] } }],
    // One subject at two dates.
    ['growth of the followers of Orne', { operation: 'growth', result: quantity(2000, 'followers') }],
    // Two figures.
    [
      'compare the followers of Orne and Calde',
      { operation: 'max', operands: ['calde-followers', 'orne-followers'] },
    ],
    [
      'who has the most followers, Orne or Calde',
      { operation: 'max', operands: ['calde-followers', 'orne-followers'] },
    ],
    [
      'who has the fewest followers, Orne or Calde',
      { operation: 'min', operands: ['orne-followers', 'calde-followers'] },
    ],
    [
      'difference between the followers of Orne and Calde',
      { operation: 'difference', result: quantity(1500, 'followers') },
    ],
    [
      'how many times the followers of Orne has Calde',
      { operation: 'ratio', result: quantity(2.5, 'times') },
    ],
    [
      'what share of the followers of Calde has Orne',
      { operation: 'share', result: quantity(40, 'percent') },
    ],
    ['followers of Orne and Calde in total', { operation: 'sum', refused: 'overlap' }],
    ['followers that Orne and Calde have together', { operation: 'sum', refused: 'overlap' }],
    ['likes per follower of Orne on Twitter', { operation: 'ratio', refused: 'unit' }],
    ['how much did Orne spend without Calde', { operation: 'difference', result: quantity(30, 'USD') }],
    // Time.
    ['timeline of Orne', { operation: 'timeline' }],
    ['order of Orne and Calde', { operation: 'order' }],
    [
      'time between Orne on Weibo and Calde on Weibo',
      { operation: 'interval', operands: ['orne-weibo', 'calde-weibo'] },
    ],
    ['how long between Orne on Weibo and Calde on Weibo', { operation: 'interval' }],
    ['difference between Orne on Weibo and Calde on Weibo', { operation: 'interval' }],
    // Who did it.
    ['how many towns have banned Douyin', { operation: 'count', result: { entities: ['orne'] } }],
    ['who exchanged with Orne', { operation: 'exchange' }],
    ['how many exchanged with Orne', { operation: 'count', result: { entities: ['calde'] } }],
  ])('is what the question calls for: %s', (question, answer) => {
    expect(told(question)).toMatchObject(answer);
  });

  it.each<[string, object]>([
    ['average that the mills of Loire paid', { operation: 'mean' }],
    ['median that the mills of Loire paid', { operation: 'median' }],
    ['what share of Loire did Northmill pay', { operation: 'share', operands: ['north', 'all-mills'] }],
    ['which mill of Loire paid the most', { operation: 'max', operands: ['north', 'south', 'west', 'east'] }],
    [
      'which mill of Loire paid the fewest',
      { operation: 'min', operands: ['east', 'west', 'south', 'north'] },
    ],
    [
      'rank the mills of Loire by what they paid',
      { operation: 'rank', operands: ['north', 'south', 'west', 'east'] },
    ],
    ['what did the mills of Loire pay in total', { operation: 'sum', result: quantity(700, 'USD') }],
    ['how much did the mills of Loire pay each year', { operation: 'by-year' }],
    [
      'how much did the mills of Loire pay in total without Northmill',
      { operation: 'sum', result: quantity(400, 'USD') },
    ],
    [
      'how many times the fewest is the most that a mill of Loire paid',
      { operation: 'ratio', operands: ['north', 'east'] },
    ],
    [
      'difference between the most and the fewest that the mills of Loire paid',
      { operation: 'difference', operands: ['north', 'east'] },
    ],
    [
      'what is the sum of the two highest amounts that the mills of Loire paid',
      { operation: 'sum', operands: ['north', 'south'] },
    ],
    ['how many mills of Loire', { operation: 'count', result: { count: 4 } }],
  ])('is worked out of the parts of a total: %s', (question, answer) => {
    expect(told(question)).toMatchObject(answer);
  });

  it.each<[string, object | undefined]>([
    ['which mills of Loire paid in 2019', { operation: 'list', facts: ['south', 'west'] }],
    ['how much did the mills of Loire pay in 2019', { operation: 'sum', operands: ['south', 'west'] }],
    ['how many mills of Loire in 2019', { operation: 'count', operands: ['south', 'west'] }],
    ['the first of the mills of Loire', { operation: 'lookup', facts: ['north'] }],
    ['average that the mills of Loire paid in 2019', { operation: 'mean', operands: ['south', 'west'] }],
    ['median that the mills of Loire paid in 2019', { operation: 'median', operands: ['south', 'west'] }],
    ['which mill of Loire paid the most in 2019', { operation: 'max', operands: ['south', 'west'] }],
    ['which mill of Loire paid the fewest in 2019', { operation: 'min', operands: ['west', 'south'] }],
    ['what share of Loire did the mills pay in 2019', { operation: 'share' }],
    ['how much did the mills of Loire pay each year in 2019', { operation: 'by-year' }],
    [
      'how much did the mills of Loire pay in total in 2019',
      { operation: 'sum', excluded: ['north', 'east'] },
    ],
    ['how much did the mills of Loire pay in 2018, in 2019', { operation: 'by-year' }],
    ['difference between 2018 and 2019 of what the mills of Loire paid', { operation: 'difference' }],
    ['mills of Loire that paid more than 180 dollars', { facts: ['north', 'south'] }],
    [
      'how many mills of Loire paid more than 180 dollars',
      { operation: 'count', operands: ['north', 'south'] },
    ],
  ])('is worked out of the parts that a date or a limit picks: %s', (question, answer) => {
    expect(told(question)).toMatchObject(answer as object);
  });
});

describe('the way that a question takes', () => {
  it.each<[string, object]>([
    // A comparison is of places where a ranking is meant.
    ['compare Orne and Belmont on Digirank', { operation: 'max', operands: ['orne-place', 'belmont-place'] }],
    ['who has the most on Digirank, Orne or Belmont', { operands: ['orne-place', 'belmont-place'] }],
    ['who has the fewest on Digirank, Orne or Belmont', { operands: ['orne-place', 'belmont-place'] }],
    ['who is ahead on Digirank, Orne or Belmont', { operands: ['orne-place', 'belmont-place'] }],
    ['how many others on Digirank with Orne', { operation: 'count', result: { count: 4 } }],
    // A time is asked, whatever is said of its order.
    ['time between Orne on Weibo and Calde on Weibo, in order', { operation: 'interval' }],
    ['how long, in order, between Orne on Weibo and Calde on Weibo', { operation: 'interval' }],
    ['difference, in order, between Orne on Weibo and Calde on Weibo', { operation: 'interval' }],
    // A difference without a figure is one of time, unless it lies between ends or parts.
    ['difference between Orne and Calde', { operation: 'interval' }],
    ['difference between Northmill and Orne on Weibo', { operation: 'interval' }],
    ['difference between Northmill and Southmill', { operation: 'difference', result: quantity(100, 'USD') }],
    [
      'difference between the highest and the lowest mill of Loire',
      { operation: 'difference', operands: ['north', 'east'] },
    ],
    ['how much is the difference between Orne and Calde', { operation: 'difference' }],
    ['how many is the difference between Orne and Calde', { operation: 'difference' }],
    // Two currencies of one payment.
    ['convert the dollars of Belmont', { operation: 'convert', operands: ['belmont-pays'] }],
    ['what rate of yuan to dollars', { operation: 'convert', operands: ['belmont-pays'] }],
    // Places among the parts of a total.
    [
      'which place has Northmill among the mills of Loire',
      { operation: 'rank', result: quantity(1, 'rank') },
    ],
    ['ranking of the mills of Loire', { operation: 'rank', result: { kind: 'order' } }],
    // What is left out, and what is set against another.
    [
      'how much did the mills of Loire pay without Northmill',
      { operation: 'sum', result: quantity(400, 'USD') },
    ],
    [
      'how much did Northmill pay without Southmill',
      { operation: 'difference', operands: ['north', 'south'] },
    ],
    ['the two highest mills of Loire together', { operation: 'sum', operands: ['north', 'south'] }],
    ['Northmill and Southmill together', { operation: 'sum', operands: ['north', 'south'] }],
    ['the highest mill of Loire together', { operation: 'max' }],
    ['the mills of Loire in total in 2019', { operation: 'sum', operands: ['south', 'west'] }],
    // Several are counted by their class, or by what they ban.
    ['how many have banned Douyin', { operation: 'count', result: { entities: ['orne'] } }],
    ['how many French schools are on Weibo', { operation: 'count', result: { entities: ['galion'] } }],
    ['how many town bodies have banned Douyin', { operation: 'count', operands: ['orne-bans'] }],
    ['count who exchanged with Orne', { operation: 'exchange' }],
    ['exchanged with Orne', { operation: 'exchange' }],
  ])('hangs on what else it says: %s', (question, answer) => {
    expect(told(question)).toMatchObject(answer);
  });

  it('leads to a printed count rather than to one of our own', () => {
    expect(told('how many town bodies has Orne')).toEqual({ operation: 'lookup', facts: ['orne-bodies'] });
  });

  it('leads to no printed count of who is there, where it is asked who has done something', () => {
    expect(told('how many town bodies of Orne banned')).not.toEqual({
      operation: 'lookup',
      facts: ['orne-bodies'],
    });
  });

  it.each([
    'in what order came the first mills of Loire in 2019',
    'time between the mills of Loire in 2019',
    'how long did the mills of Loire pay in 2019',
    'how many times the mills of Loire in 2019',
    'difference of the mills of Loire in 2019',
    'the mills of Loire together in 2019',
    'mills of Loire in 2018, in 2019',
  ])('is none to a list of parts where something is asked of them: %s', (question) => {
    expect(told(question)).not.toMatchObject({ operation: 'list' });
    expect(told(question)).not.toMatchObject({ operation: 'sum' });
  });
});

describe('what is looked up instead', () => {
  it.each([
    'how many followers does Orne have',
    'when did Orne open an account on Weibo',
    'how much did Orne spend',
    'which rank does Belmont have on Digirank',
    'who banned Douyin',
    'how many accounts has Orne',
    'timeline of Belmont',
    'difference of Belmont',
    'Orne and Belmont on Digirank',
    'Orne and Calde together',
    'Orne on Digirank',
    'dollars of Belmont',
    'which rank have the followers of the mills of Loire',
    'how many are on Weibo',
    'how many towns have followers on Twitter',
    'how many towns paid on Weibo',
    'when did Orne and Calde exchange',
    'how many accounts have towns on Weibo',
  ])('is what one fact tells: %s', (question) => {
    expect(told(question)).toBeUndefined();
  });

  it('is everything about a name that nobody knows', () => {
    expect(told('difference between the followers of Orne and Xyzzyq')).toBeUndefined();
    expect(told('timeline of Orne and Xyzzyq')).toBeUndefined();
  });
});

describe('two figures side by side', () => {
  const beside = (question: string) => derived(by(sideBySide)(question));

  it('are what a count of two names comes to', () => {
    expect(beside('how many followers have Orne and Calde')).toMatchObject({
      operation: 'max',
      operands: ['calde-followers', 'orne-followers'],
    });
    expect(beside('how much did Orne and Calde spend')).toMatchObject({
      operands: ['orne-pays', 'calde-pays'],
    });
    expect(beside('budget of Orne and Calde')).toMatchObject({ operands: ['orne-pays', 'calde-pays'] });
    expect(beside('Orne and Calde in dollars')).toMatchObject({ operation: 'max' });
  });

  it('are none of one name, of none, of an unknown one, or where no figure is asked', () => {
    expect(beside('how many followers has Orne on Twitter')).toBeUndefined();
    expect(beside('how many followers')).toBeUndefined();
    expect(beside('how many followers and likes has Orne on Twitter')).toBeUndefined();
    expect(beside('how many followers and likes')).toBeUndefined();
    expect(beside('how many followers have Orne, Calde and Xyzzyq')).toBeUndefined();
    expect(beside('when did Orne and Calde arrive')).toBeUndefined();
  });
});

describe('a calculation', () => {
  it.each([
    ['share of Orne', true],
    ['how many times Orne', true],
    ['average of Orne', true],
    ['median of Orne', true],
    ['growth of Orne', true],
    ['sum of Orne', false],
    ['Orne', false],
  ])('is what no plain fact can stand in for: %s', (question, needed) => {
    expect(needsCalculation(interpret(question, snapshot))).toBe(needed);
  });
});

describe('how long one thing took', () => {
  const fair = inventReader({
    actors: [
      { id: 'orne', name: named('Orne') },
      { id: 'calde', name: named('Calde') },
    ],
    measures: [measureOf('followers')],
    lexicon: { fr: {}, en: { 'concept:fair': 'fair', 'concept:flood': 'flood' } },
    facts: [
      {
        id: 'the-fair',
        kind: 'event',
        actors: ['orne'],
        date: '2019-05-02',
        details: [{ slot: 'duration', value: { fr: 'trois semaines', en: 'three weeks' } }],
        statement: { fr: 'Orne a tenu une foire', en: 'Orne held a fair' },
      },
      {
        id: 'the-flood',
        kind: 'event',
        actors: ['calde'],
        date: '2018-03-01',
        statement: { fr: 'Calde a connu une crue', en: 'Calde had a flood' },
      },
      counts('orne-followers', 'orne', 'followers', 900, { date: '2017-01-02', platforms: [] }),
    ],
  });

  it('is what its source says, and not the time to something near it', () => {
    expect(fair.by(derive)('how long was the fair of Orne')).toMatchObject({
      outcome: 'answered',
      slot: 'duration',
      facts: ['the-fair'],
    });
  });

  it.each([
    'how long between the fair of Orne and the flood of Calde',
    'time between the fair and the flood',
  ])('is another thing than the time between two: %s', (question) => {
    expect(derived(fair.by(derive)(question))).toMatchObject({
      operation: 'interval',
      operands: ['the-flood', 'the-fair'],
    });
  });
});

describe('a whole that is named alone', () => {
  // What its towns paid together is told of them, and not of the province.
  const together = inventSnapshot({
    ...PLACES,
    actors: [...PLACES.actors, { id: 'the-four', kind: 'group', name: named('the four') }],
    facts: [{ ...TOTAL, payer: 'the-four' }, ...HARBOURS.facts.slice(1)],
  });
  const workedOut = (question: string) => toldBy(derive(readerOf(together)(question), together));

  it('is told by the sum of its parts, and by no single part', () => {
    expect(workedOut('how much did Vale spend on its harbour')).toMatchObject({
      derivation: { operation: 'sum', result: { quantity: { value: 7_000_000, unit: 'CNY' } } },
    });
  });

  it.each([
    'how much did Orne spend on its harbour',
    'how much did Vale spend on its harbour in 2019',
    'who in Vale spent',
  ])('is not what is asked: %s', (question) => {
    expect(workedOut(question)).not.toMatchObject({
      derivation: { result: { quantity: { value: 7_000_000 } } },
    });
  });
});
