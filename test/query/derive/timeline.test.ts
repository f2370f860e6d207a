import { describe, expect, it } from 'vitest';
import { isEvent } from '../../../src/query/derive/happenings.js';
import { soonerOf } from '../../../src/query/derive/order.js';
import { timelineOf } from '../../../src/query/derive/timeline.js';
import { named } from '../invented/base.js';
import { derived, indexedOf, inventReader, measureOf } from './handmade.js';

const visit = (id: string, actor: string, date: string, more: object = {}) => ({
  id,
  kind: 'event',
  actors: [actor],
  date,
  statement: { fr: 'Une visite', en: 'A visit' },
  ...more,
});
const opened = (id: string, actor: string, platform: string, date: string, more: object = {}) => ({
  id,
  kind: 'account',
  actor,
  event: 'opened',
  platforms: [platform],
  date,
  ...more,
});
const counts = (id: string, subject: string, date: string, more: object = {}) => ({
  id,
  kind: 'milestone',
  subject,
  measure: 'followers',
  value: 5,
  date,
  ...more,
});
const says = (id: string, actor: string, date: string) => ({
  id,
  kind: 'statement',
  actors: [actor],
  date,
  statement: { fr: 'Une déclaration', en: 'A declaration' },
});

const { by } = inventReader({
  actors: [
    { id: 'france', kind: 'state', name: named('France'), country: 'FR' },
    { id: 'jaude', name: named('Jaude'), country: 'FR' },
    { id: 'kerven', name: named('Kerven'), country: 'DE' },
    { id: 'lormes', name: named('Lormes'), country: 'FR' },
    ...['Orne', 'Calde', 'Belmont', 'Douville', 'Ferrand', 'Galion', 'Hautmont', 'Isly', 'Kernic'].map(
      (name) => ({
        id: name.toLowerCase(),
        name: named(name),
      }),
    ),
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'weibo', name: named('Weibo') },
    { id: 'douyin', name: named('Douyin') },
    { id: 'bilibili', name: named('Bilibili') },
    { id: 'kuaishou', name: named('Kuaishou') },
  ],
  measures: [measureOf('followers')],
  lexicon: { fr: {}, en: { 'action:joined': 'join, joined', 'ask:platform': 'which networks' } },
  facts: [
    opened('orne-weibo', 'orne', 'weibo', '2016-03'),
    visit('orne-late', 'orne', '2019-05-02'),
    visit('orne-early', 'orne', '2014-05-02'),
    visit('orne-same-day', 'orne', '2014-05-02', {
      statement: { fr: 'Une grande visite', en: 'A grand visit' },
    }),
    counts('orne-count', 'orne', '2017'),
    visit('orne-doubtful', 'orne', '2018?'),
    visit('orne-about', 'orne', '2015~'),
    visit('orne-before', 'orne', '../2013'),
    visit('orne-undated', 'orne', '2020-01-02/..'),
    { id: 'orne-some-day', kind: 'event', actors: ['orne'], statement: { fr: 'Une fête', en: 'A feast' } },
    says('calde-says', 'calde', '2012'),
    counts('calde-count', 'calde', '2011'),
    counts('calde-count-about', 'calde', '2010~'),
    counts('calde-since', 'calde', '2009/..'),
    visit('calde-visit', 'calde', '2018-02'),
    opened('belmont-weibo', 'belmont', 'weibo', '2013'),
    opened('belmont-twitter', 'belmont', 'twitter', '2015'),
    opened('belmont-douyin', 'belmont', 'douyin', '2011'),
    opened('jaude-bilibili', 'jaude', 'bilibili', '2012'),
    opened('kerven-bilibili', 'kerven', 'bilibili', '2011'),
    opened('lormes-bilibili', 'lormes', 'bilibili', '2013'),
    visit('belmont-visit', 'belmont', '2014'),
    counts('belmont-followed', 'belmont', '2014', { platforms: ['weibo'] }),
    visit('douville-visit', 'douville', '2008'),
    visit('ferrand-visit', 'ferrand', '2007'),
    counts('ferrand-count', 'ferrand', '2006'),
    counts('galion-count', 'galion', '2005'),
    visit('hautmont-and-isly', 'hautmont', '2004', { actors: ['hautmont', 'isly'] }),
    visit('isly-visit', 'isly', '2003'),
    opened('kernic-since', 'kernic', 'weibo', '2008/..'),
  ],
});
const told = (question: string) => derived(by(timelineOf)(question));
const line = (operation: 'order' | 'timeline', ...facts: string[]) => ({
  operation,
  operands: facts,
  result: { kind: 'order', facts },
});

const OF_ORNE = ['orne-early', 'orne-same-day', 'orne-about', 'orne-weibo', 'orne-late', 'orne-undated'];
const OF_BELMONT = ['belmont-douyin', 'belmont-weibo', 'belmont-visit', 'belmont-twitter'];

describe('a timeline', () => {
  it('tells what happened in order of time, and of one day in the order of the base', () => {
    expect(told('timeline of Orne')).toEqual(line('timeline', ...OF_ORNE));
    expect(told('timeline of the grand visits of Orne')).toEqual(line('timeline', ...OF_ORNE));
  });

  it('tells of counts and declarations where fewer than two things happened', () => {
    expect(told('timeline of Calde')).toEqual(line('timeline', 'calde-count', 'calde-says', 'calde-visit'));
  });

  it('tells of one sort of thing where it is asked for', () => {
    expect(told('timeline of the accounts of Belmont')).toEqual(
      line('timeline', 'belmont-douyin', 'belmont-weibo', 'belmont-twitter'),
    );
    expect(told('timeline of Belmont')).toEqual(line('timeline', ...OF_BELMONT));
    // One alone of that sort is no timeline.
    expect(told('timeline of the accounts of Orne')).toEqual(line('timeline', ...OF_ORNE));
  });

  it('lies between two dates where those are given', () => {
    expect(told('timeline of Orne from 2014 to 2016')).toEqual(
      line('timeline', 'orne-early', 'orne-same-day', 'orne-about', 'orne-weibo'),
    );
    expect(told('timeline of Orne from 2016 to 2019')).toEqual(line('timeline', 'orne-weibo', 'orne-late'));
    expect(told('timeline of Orne from 2 May 2014 to 2 May 2019')).toEqual(
      line('timeline', 'orne-early', 'orne-same-day', 'orne-about', 'orne-weibo', 'orne-late'),
    );
    expect(told('timeline of Orne on 8 July')).toEqual(line('timeline', ...OF_ORNE));
    expect(told('timeline of Orne, 2019, 2016')).toEqual(line('timeline', 'orne-weibo', 'orne-late'));
  });

  it.each([
    ['in 2014', ['orne-early', 'orne-same-day']],
    ['since 2016', ['orne-weibo', 'orne-late', 'orne-undated']],
    ['after 2014', ['orne-about', 'orne-weibo', 'orne-late', 'orne-undated']],
    ['before 2016', ['orne-early', 'orne-same-day', 'orne-about']],
    ['before 2015', ['orne-early', 'orne-same-day']],
    ['by the end of 2016', ['orne-early', 'orne-same-day', 'orne-about', 'orne-weibo']],
  ])('lies within one date, as it is given: %s', (date, facts) => {
    expect(told(`timeline of Orne ${date}`)).toEqual(line('timeline', ...facts));
  });

  it('needs two things to tell', () => {
    expect(told('timeline of Douville')).toBeUndefined();
    expect(told('timeline of Galion')).toBeUndefined();
    expect(told('timeline of Orne from 2017 to 2018')).toBeUndefined();
    expect(told('timeline')).toBeUndefined();
  });

  it('is about the first name, and those that follow it at once', () => {
    expect(told('timeline of Douville and Ferrand')).toEqual(
      line('timeline', 'ferrand-visit', 'douville-visit'),
    );
    expect(told('timeline of Orne and Calde until they joined Kuaishou')).toMatchObject({
      operands: expect.arrayContaining(['orne-late', 'calde-visit']),
    });
  });

  it('does not hang on the names that mark its stations', () => {
    expect(told('timeline of Belmont, from Weibo to Kuaishou')).toEqual(line('timeline', ...OF_BELMONT));
    expect(told('timeline of Douville and later Ferrand')).toEqual(
      line('timeline', 'ferrand-visit', 'douville-visit'),
    );
    expect(told('timeline of Douville and its meetings with Ferrand')).toBeUndefined();
  });

  it('is held to the country that is named', () => {
    expect(told('timeline of Bilibili in France')).toEqual(
      line('timeline', 'jaude-bilibili', 'lormes-bilibili'),
    );
    expect(told('timeline of Bilibili')).toEqual(
      line('timeline', 'kerven-bilibili', 'jaude-bilibili', 'lormes-bilibili'),
    );
  });
});

describe('the order of several', () => {
  it('is that of the events of the two that are named, whichever stands first', () => {
    expect(told('order of Douville and Ferrand')).toEqual(line('order', 'ferrand-visit', 'douville-visit'));
    expect(told('order of Ferrand and Douville')).toEqual(line('order', 'ferrand-visit', 'douville-visit'));
  });

  it('holds every one of a list', () => {
    expect(told('order of Douville, Ferrand and Calde')).toEqual(
      line('order', 'ferrand-visit', 'douville-visit', 'calde-visit'),
    );
  });

  it('gives each of a list an event of its own', () => {
    expect(told('order of Hautmont, Isly and Ferrand')).toEqual(
      line('order', 'isly-visit', 'hautmont-and-isly', 'ferrand-visit'),
    );
  });

  it('is that of the accounts of one on several platforms', () => {
    expect(told('order of Belmont on Weibo, Twitter and Douyin')).toEqual(
      line('order', 'belmont-douyin', 'belmont-weibo', 'belmont-twitter'),
    );
  });

  it('is that of the accounts on the platforms that are named, and of no count there', () => {
    expect(told('order of Belmont on Weibo and Twitter')).toEqual(
      line('order', 'belmont-weibo', 'belmont-twitter'),
    );
  });

  it('is that of all its events where one of the platforms has none, or one alone is named', () => {
    expect(told('order of Belmont on Weibo and Kuaishou')).toEqual(line('order', ...OF_BELMONT));
    expect(told('order of Belmont on Weibo')).toEqual(line('order', ...OF_BELMONT));
  });

  it('takes one event of each name, where each has one of its own', () => {
    expect(told('order of Orne and Calde')).toEqual(line('order', 'orne-weibo', 'calde-visit'));
    expect(told('order of Calde and Orne')).toEqual(line('order', 'orne-weibo', 'calde-visit'));
    expect(told('order of Orne, Calde and Ferrand')).toEqual(
      line('order', 'ferrand-visit', 'orne-weibo', 'calde-visit'),
    );
  });

  it('takes all events where one of three names has none', () => {
    const [first, second, third, fourth, ...others] = OF_ORNE as [string, string, string, string];
    expect(told('order of Orne, Calde and Galion')).toEqual(
      line('order', first, second, third, fourth, 'calde-visit', ...others),
    );
  });

  it('is that of the accounts that one opened oneself, where the networks that one joined are asked', () => {
    expect(told('in what order did Belmont join which networks')).toEqual(
      line('order', 'belmont-douyin', 'belmont-weibo', 'belmont-twitter'),
    );
  });

  it('takes all events of one name', () => {
    expect(told('order of Belmont')).toEqual(line('order', ...OF_BELMONT));
  });
});

describe('two things that a question sets against one another', () => {
  const both = line('order', 'orne-weibo', 'calde-visit');

  it('are put in order where "or" stands between them', () => {
    expect(told('order of Orne opened or Calde')).toEqual(both);
    expect(told('order of Calde or Orne opened')).toEqual(both);
    expect(told('order of Galion or Calde')).not.toMatchObject({ operands: ['galion-count', 'calde-visit'] });
  });

  it.each([
    'did Orne open before Calde',
    'was Calde after Orne',
    "est-ce qu'Orne a ouvert avant Calde",
    'Orne était-il là avant Calde',
  ])('are put in order where somebody asks for a yes or a no: %s', (question) => {
    expect(derived(by(soonerOf)(question))).toEqual(both);
  });

  it.each([
    ['Orne before Calde', 'no yes or no is asked'],
    ['did Orne open before', 'there is one side'],
    ['did Orne open before Calde before Belmont', 'there are three'],
    ['did Orne open before Calde in 2019', 'a date is given'],
    ['did Zorbla open before Calde', 'a name is unknown'],
    ['did Hautmont visit before Isly', 'one fact bears both names and the other none of its own'],
  ])('are not: %s (%s)', (question) => {
    expect(by(soonerOf)(question)).toBeUndefined();
  });

  it('may be an account that has been there since', () => {
    expect(derived(by(soonerOf)('did Kernic open before Calde'))).toEqual(
      line('order', 'kernic-since', 'calde-visit'),
    );
  });
});

describe('what happened', () => {
  it.each([
    ['event', '2014', true],
    ['milestone', '2014', true],
    ['statement', '2014-02-03', true],
    ['source', '2014', false],
    // Dated, but not by the source.
    ['event', '2014?', false],
    ['event', '2014%', false],
    ['event', '../2014', false],
    ['event', undefined, false],
    // What goes on since a date began then; a count that holds since then did not.
    ['account', '2014/..', true],
    ['milestone', '2014/..', false],
    // "About 2014" is near enough for what happens once.
    ['policy', '2014~', true],
    ['account', '2014~', true],
    ['event', '2014~', true],
    ['milestone', '2014~', false],
    ['spending', '2014~', false],
  ])('is dated from its beginning: %s of %s', (kind, period, happened) => {
    expect(isEvent(indexedOf({ fact: 'some-fact', kind, ...(period ? { period } : {}) }))).toBe(happened);
  });
});
