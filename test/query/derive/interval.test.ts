import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/query/derive/interval.js';
import { named } from '../invented/base.js';
import { derived, inventReader, measureOf } from './handmade.js';

const happened = (id: string, actor: string, date: string, more: object = {}) => ({
  id,
  kind: 'event',
  actors: [actor],
  date,
  statement: { fr: 'Une visite', en: 'A visit' },
  ...more,
});
const source = (id: string, title: string, more: object = {}) => ({
  id,
  file: `${id}.txt`,
  title: { text: title, basis: 'printed' },
  aliases: { fr: [], en: [title.replace('The ', '')] },
  language: 'en',
  ...more,
});
const printed = (date: string) => ({ date, basis: 'printed' });

const { by } = inventReader({
  actors: [
    ...[
      'Orne',
      'Calde',
      'Belmont',
      'Douville',
      'Ferrand',
      'Galion',
      'Hautmont',
      'Isly',
      'Jaude',
      'Kerven',
      'Lormes',
      'Morvan',
      'Neriac',
      'Oustal',
      'Paimbert',
      'Quimbert',
      'Rennard',
      'Sarlon',
      'Tarbot',
    ].map((name) => ({ id: name.toLowerCase(), name: named(name) })),
  ],
  platforms: [{ id: 'twitter', name: named('Twitter') }],
  measures: [measureOf('followers')],
  lexicon: {
    fr: {},
    en: { 'ask:published': 'published', 'ask:updated': 'updated', 'kind:source': 'article' },
  },
  sources: [
    source('herald', 'The Herald', {
      published: printed('2019-03-01'),
      updated: printed('2019-03-11'),
    }),
    source('courier', 'The Courier', { published: printed('2019-03'), updated: printed('2019-07-02') }),
    source('monthly', 'The Monthly', { published: printed('2018'), updated: printed('2020-02-01') }),
    source('review', 'The Review', {
      published: printed('2019-03-01/2019-03-03'),
      updated: printed('2019-03-06'),
    }),
    source('digest', 'The Digest', { published: printed('2019-01/2019-03'), updated: printed('2019-04') }),
    source('almanac', 'The Almanac', { published: printed('2014/2016'), updated: printed('2020') }),
    source('weekly', 'The Weekly', { published: printed('2019-03-01') }),
  ],
  facts: [
    happened('orne-14', 'orne', '2014-02-03'),
    {
      id: 'morvan-count',
      kind: 'milestone',
      subject: 'morvan',
      measure: 'followers',
      value: 800,
      date: '2018-02-02',
    },
    happened('calde-19', 'calde', '2019-07-08'),
    happened('belmont-may', 'belmont', '2019-05'),
    happened('douville-09', 'douville', '2009'),
    happened('ferrand-before', 'ferrand', '../2019-06'),
    happened('galion-since', 'galion', '2020-01-04/..'),
    happened('hautmont-undated', 'hautmont', '2019-07-08'),
    happened('isly-doubtful', 'isly', '2019-06-20?'),
    happened('isly-day', 'isly', '2019-05-20'),
    {
      id: 'neriac-count',
      kind: 'milestone',
      subject: 'neriac',
      measure: 'followers',
      value: 9,
      date: '2016-02-02',
    },
    happened('neriac-event', 'neriac', '2017-02-02'),
    {
      id: 'oustal-count',
      kind: 'milestone',
      subject: 'oustal',
      measure: 'followers',
      value: 9,
      date: '2016-02-02',
    },
    {
      id: 'oustal-says',
      kind: 'statement',
      actors: ['oustal'],
      date: '2017-02-02',
      statement: { fr: 'Une déclaration', en: 'A declaration' },
    },
    happened('paimbert-early', 'paimbert', '2021-02-02'),
    happened('paimbert-in-herald', 'paimbert', '2022-02-02', { source: 'herald' }),
    happened('quimbert-same-month', 'quimbert', '2019-05-20'),
    happened('quimbert-later', 'quimbert', '2019-08-20'),
    happened('rennard', 'rennard', '2019-05-29/2019-06-08'),
    happened('sarlon', 'sarlon', '2019-04/2019-06'),
    happened('tarbot', 'tarbot', '2014/2016'),
    happened('kerven-visit', 'kerven', '2019-03-20', { source: 'herald' }),
  ],
});
const between = (question: string) => by(intervalOf)(question);
const told = (question: string) => derived(between(question));
const interval = (unit: string, min: number, max: number, from: string, to: string, calendar?: object) => ({
  kind: 'interval',
  interval: { unit, min, max, from, to, ...(calendar ? { calendar } : {}) },
});

describe('the time between two', () => {
  it.each(['time between Orne and Calde', 'how long from Calde to Orne'])(
    'is told in days from the earlier to the later one, and in calendar years: %s',
    (question) => {
      expect(between(question)).toMatchObject({ slot: 'duration' });
      expect(told(question)).toEqual({
        operation: 'interval',
        operands: ['orne-14', 'calde-19'],
        result: interval('days', 1981, 1981, '2014-02-03', '2019-07-08', { years: 5, months: 5, days: 5 }),
      });
    },
  );

  it('is told in months or years where one of the two is dated no nearer', () => {
    expect(told('time between Belmont and Calde')).toEqual({
      operation: 'interval',
      operands: ['belmont-may', 'calde-19'],
      result: interval('months', 2, 2, '2019-05', '2019-07-08'),
    });
    expect(told('time between Douville and Calde')).toMatchObject({
      result: interval('years', 10, 10, '2009', '2019-07-08'),
    });
  });

  it('counts what goes on from its beginning', () => {
    expect(told('time between Calde and Galion')).toMatchObject({
      operands: ['calde-19', 'galion-since'],
      result: { interval: { unit: 'days', min: 180 } },
    });
  });

  it('is not known of what is only dated before something', () => {
    expect(between('time between Calde and Ferrand')).toBeUndefined();
  });

  it('is no time at all, and so not told, where both have the same date', () => {
    expect(between('time between Calde and Hautmont')).toBeUndefined();
  });

  it.each([
    ['time between Orne and Neriac with 9 followers', true],
    ['time between Orne and Neriac with 90 followers', true],
    ['time between Orne and Morvan with 800 followers', true],
    ['time between Orne and Neriac with 100 followers', false],
    ['time between Orne and Neriac with 5 million followers', false],
    ['time between the 100th visit of Orne and Neriac with 9 followers', true],
  ])('is not known where a figure that is reached for is of neither: %s', (question, known) => {
    expect(between(question) !== undefined).toBe(known);
  });

  it('is not known of a time that neither is of', () => {
    expect(between('time between Orne and Calde in 2017')).toBeUndefined();
    expect(told('time between Orne in 2014 and Calde in 2019')).toMatchObject({
      operands: ['orne-14', 'calde-19'],
    });
  });

  it('is not known where one of the two has no date', () => {
    expect(between('time between Calde and Jaude')).toBeUndefined();
    expect(between('time between visits')).toBeUndefined();
  });
});

describe('the two moments', () => {
  it('are rather events than counts, and rather dated for certain', () => {
    expect(told('time between Calde and Neriac')).toMatchObject({ operands: ['neriac-event', 'calde-19'] });
    expect(told('time between Calde and Isly')).toMatchObject({ operands: ['isly-day', 'calde-19'] });
    expect(told('time between Calde and Oustal')).toMatchObject({ operands: ['oustal-says', 'calde-19'] });
  });

  it('are rather of one article', () => {
    expect(told('time between Kerven and Paimbert')).toMatchObject({
      operands: ['kerven-visit', 'paimbert-in-herald'],
    });
    expect(told('time between Calde and Paimbert')).toMatchObject({
      operands: ['calde-19', 'paimbert-early'],
    });
  });

  it('are rather apart than one inside the other', () => {
    expect(told('time between Belmont and Quimbert')).toMatchObject({
      operands: ['belmont-may', 'quimbert-later'],
    });
  });

  it('are no articles, unless one is asked for or named', () => {
    expect(told('time between Calde and Orne')).not.toMatchObject({
      operands: expect.arrayContaining(['weekly']),
    });
    expect(told('time between Calde and the Weekly')).toMatchObject({ operands: ['weekly', 'calde-19'] });
    expect(told('time between Calde and the Weekly article')).toMatchObject({
      operands: ['weekly', 'calde-19'],
      result: interval('days', 129, 129, '2019-03-01', '2019-07-08', { years: 0, months: 4, days: 7 }),
    });
  });
});

describe('a time that two dates leave open', () => {
  it.each([
    ['Rennard', 'days', 30, 40, '2019-05-29/2019-06-08', 'before'],
    ['Sarlon', 'months', 1, 3, '2019-04/2019-06', 'before'],
    ['Tarbot', 'years', 2, 6, '2014/2016', 'before'],
  ])('is told by its least and its most: %s', (name, unit, min, max, from) => {
    expect(told(`time between ${name} and Calde`)).toMatchObject({
      operands: [name.toLowerCase(), 'calde-19'],
      result: interval(unit, min, max, from, '2019-07-08'),
    });
  });
});

describe('the time between the first and the last', () => {
  const pays = (id: string, payer: string, more: object) => ({
    id,
    kind: 'spending',
    payer,
    purpose: { fr: 'des centres', en: 'centres' },
    amounts: [{ currency: 'USD', value: 100 }],
    ...more,
  });
  const { by: put } = inventReader({
    types: [{ id: 'mill', name: { fr: 'moulin', en: 'mill' }, aliases: { fr: [], en: ['mills'] } }],
    actors: [
      { id: 'loire', name: named('Loire') },
      ...['northmill', 'southmill', 'westmill', 'eastmill'].map((id) => ({
        id,
        name: named(id.replace(/^./u, (letter) => letter.toUpperCase())),
        parent: 'loire',
        types: ['mill'],
      })),
    ],
    facts: [
      pays('all-mills', 'loire', { date: '2022-01-01' }),
      pays('north', 'northmill', { partOf: 'all-mills', date: '2019-03-05' }),
      pays('south', 'southmill', { partOf: 'all-mills', date: '2018-03-05' }),
      pays('south-too', 'westmill', { partOf: 'all-mills', date: '2018-03-05' }),
      pays('west', 'westmill', { partOf: 'all-mills', date: '2021-03-05' }),
      pays('east', 'eastmill', { partOf: 'all-mills' }),
    ],
  });
  const ends = (question: string) => derived(put(intervalOf)(question));

  it('is that of the parts of a total', () => {
    expect(ends('time between the first and the last of the mills of Loire')).toEqual({
      operation: 'interval',
      operands: ['south', 'west'],
      result: interval('days', 1096, 1096, '2018-03-05', '2021-03-05', { years: 3, months: 0, days: 0 }),
    });
  });

  it.each(['time between the first of the mills of Loire', 'time between the last of the mills of Loire'])(
    'needs both ends to be asked: %s',
    (question) => {
      expect(ends(question)).not.toMatchObject({ operands: ['south', 'west'] });
    },
  );

  it('is none where one part alone is meant', () => {
    expect(ends('time between the first and the last of the mills of Loire in 2019')).not.toMatchObject({
      operands: ['north', 'north'],
    });
  });
});

describe('the time between publication and update', () => {
  const updated = (name: string) => `how long after it was published was the ${name} updated`;

  it.each([
    ['Herald', 'days', 10, 10, '2019-03-01', '2019-03-11', { years: 0, months: 0, days: 10 }],
    ['Courier', 'months', 4, 4, '2019-03', '2019-07-02', undefined],
    ['Monthly', 'years', 2, 2, '2018', '2020-02-01', undefined],
    ['Review', 'days', 3, 5, '2019-03-01/2019-03-03', '2019-03-06', undefined],
    ['Digest', 'months', 1, 3, '2019-01/2019-03', '2019-04', undefined],
    ['Almanac', 'years', 3, 7, '2014/2016', '2020', undefined],
  ])('is that of one article: %s', (name, unit, min, max, from, to, calendar) => {
    expect(between(updated(name))).toMatchObject({ slot: 'duration' });
    expect(told(updated(name))).toEqual({
      operation: 'interval',
      operands: [name.toLowerCase()],
      result: interval(unit, min, max, from, to, calendar),
    });
  });

  it('is not known of an article that was not updated', () => {
    expect(told(updated('Weekly'))).toBeUndefined();
  });

  it('is that of the first article with both dates where none is named', () => {
    expect(told('how long after publication was it updated')).toMatchObject({ operands: ['herald'] });
  });

  it('is asked by both words, not by the one of its publication', () => {
    expect(told('how long ago was the Herald published')).toBeUndefined();
    expect(told('how long is Kerven')).toBeUndefined();
  });
});
