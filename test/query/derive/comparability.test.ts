import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/facts/frame.js';
import { type Purpose, refusalFor, sameFamily } from '../../../src/query/derive/comparability.js';
import type { Operand } from '../../../src/query/derive/operand.js';
import { inventBase } from '../invented/base.js';
import { figureOf, measureOf } from './handmade.js';

const pays = (id: string, partOf?: string) => ({
  id,
  kind: 'spending',
  payer: 'orne',
  purpose: { fr: 'des vidéos', en: 'videos' },
  amounts: [{ currency: 'USD', value: 10 }],
  ...(partOf ? { partOf } : {}),
});
const base = inventBase({
  actors: [{ id: 'orne', name: { fr: 'Orne', en: 'Orne' } }],
  measures: [
    measureOf('audience'),
    measureOf('followers', 'audience'),
    measureOf('fans', 'followers'),
    measureOf('users'),
    measureOf('visitors', 'users'),
    measureOf('likes'),
  ],
  facts: [pays('the-total'), pays('a-part', 'the-total'), pays('another-part', 'the-total'), pays('alone')],
});

const PURPOSES: readonly Purpose[] = ['order', 'add', 'proportion'];
const both = (a: Operand, b: Operand, purpose: Purpose) => {
  const reason = refusalFor(a, b, purpose, base);
  expect(refusalFor(b, a, purpose, base)).toBe(reason);
  return reason;
};
const dollars = (fact: string, partOf?: string, date?: string): Operand =>
  figureOf({ unit: 'USD', ...(date ? { date } : {}) }, { fact, ...(partOf ? { partOf } : {}) });

describe('figures of two units', () => {
  it.each(PURPOSES)('are not put together: %s', (purpose) => {
    expect(both(figureOf({ unit: 'followers' }), figureOf({ unit: 'likes' }), purpose)).toBe('unit');
    expect(both(figureOf({ unit: 'USD' }), figureOf({ unit: 'CNY' }), purpose)).toBe('unit');
  });

  it('differ by their platforms rather than by their unit where they are of one family', () => {
    const [fans, followers] = [
      figureOf({ unit: 'fans', platforms: ['weibo'] }),
      figureOf({ platforms: ['twitter'] }),
    ];
    expect(both(fans, followers, 'order')).toBe('platform');
    expect(both(fans, figureOf({ platforms: ['weibo'] }), 'order')).toBe('unit');
    expect(both(fans, figureOf({ unit: 'likes', platforms: ['twitter'] }), 'order')).toBe('unit');
  });

  it('are in no proportion if one of them is only a bound, whatever else parts them', () => {
    const [fans, limit] = [figureOf({ unit: 'fans' }), figureOf({ unit: 'likes', bound: 'at-least' })];
    expect(both(fans, limit, 'proportion')).toBe('bound');
    expect(both(figureOf({ unit: 'fans', bound: 'at-most' }), limit, 'proportion')).toBe('two-bounds');
    expect(both(fans, limit, 'order')).toBe('unit');
    expect(both(fans, limit, 'add')).toBe('unit');
  });
});

describe('counts on two platforms', () => {
  it.each(PURPOSES)('are not put together: %s', (purpose) => {
    const on = (...platforms: string[]) => figureOf({ unit: 'likes', platforms });
    expect(both(on('weibo'), on('twitter'), purpose)).toBe('platform');
    expect(both(on('weibo'), on('weibo', 'twitter'), purpose)).toBe('platform');
    expect(both(on('weibo', 'twitter'), on('twitter', 'weibo'), purpose)).toBeUndefined();
  });

  it('part no sums of money', () => {
    const paid = (platform: string) => figureOf({ unit: 'USD', platforms: [platform] });
    for (const purpose of PURPOSES) expect(both(paid('weibo'), paid('twitter'), purpose)).toBeUndefined();
  });
});

describe('figures of two times', () => {
  const likes = (date?: string) => figureOf({ unit: 'likes', ...(date ? { date } : {}) });

  it.each([
    ['2019-01-01', '2020-01-02', undefined],
    ['2019-01-01', '2020-01-03', 'date'],
    ['2019-01-01', '2018-01-01', undefined],
    // A year begins with its first day, and what has no beginning counts from its end.
    ['2019', '2020-01-02', undefined],
    ['2019', '2020-06', 'date'],
    ['../2019-12-31', '2020-06', undefined],
    ['../2019-12-31', '2014', 'date'],
    ['../2019-12-31', '../2014', 'date'],
    ['2019', undefined, undefined],
    [undefined, undefined, undefined],
  ])('are added and set in proportion up to a year apart: %s and %s', (one, other, reason) => {
    expect(both(likes(one), likes(other), 'add')).toBe(reason);
    expect(both(likes(one), likes(other), 'proportion')).toBe(reason);
  });

  it('may be put in order however far apart they are', () => {
    expect(both(likes('2009'), likes('2023'), 'order')).toBeUndefined();
  });

  it('are added where a source itself adds them up', () => {
    const [one, other] = [
      dollars('a-part', 'the-total', '2014'),
      dollars('another-part', 'the-total', '2019'),
    ];
    expect(both(one, other, 'add')).toBeUndefined();
    expect(both(one, dollars('a-part', 'some-total', '2019'), 'add')).toBe('date');
    expect(both(dollars('alone', undefined, '2014'), dollars('orphan', undefined, '2019'), 'add')).toBe(
      'date',
    );
  });
});

describe('figures that are only bounds', () => {
  it.each<[Bound, Bound, string | undefined]>([
    ['exact', 'exact', undefined],
    ['exact', 'about', undefined],
    ['exact', 'at-least', 'bound'],
    ['about', 'at-most', 'bound'],
    ['at-least', 'at-least', 'two-bounds'],
    ['at-least', 'at-most', 'two-bounds'],
  ])('are in no proportion: %s and %s', (one, other, reason) => {
    const [a, b] = [figureOf({ unit: 'likes', bound: one }), figureOf({ unit: 'likes', bound: other })];
    expect(both(a, b, 'proportion')).toBe(reason);
    expect(both(a, b, 'order')).toBeUndefined();
    expect(both(a, b, 'add')).toBeUndefined();
  });
});

describe('counts of two scopes', () => {
  it('are in no proportion, and yet in order', () => {
    const of = (en: string) => figureOf({ unit: 'likes', scope: { fr: '…', en } });
    expect(both(of('together'), of('in Orne'), 'proportion')).toBe('scope');
    expect(both(of('together'), figureOf({ unit: 'likes' }), 'proportion')).toBe('scope');
    expect(both(of('together'), of('together'), 'proportion')).toBeUndefined();
    expect(both(of('together'), of('in Orne'), 'order')).toBeUndefined();
    expect(both(of('together'), of('in Orne'), 'add')).toBeUndefined();
  });
});

describe('a sum', () => {
  it.each(['audience', 'followers', 'fans', 'users', 'visitors'])(
    'counts no audience twice, and so adds none up: %s',
    (unit) => {
      expect(both(figureOf({ unit }), figureOf({ unit }), 'add')).toBe('overlap');
      expect(both(figureOf({ unit }), figureOf({ unit }), 'proportion')).toBeUndefined();
    },
  );

  it('adds up what nobody can have given twice', () => {
    expect(both(figureOf({ unit: 'likes' }), figureOf({ unit: 'likes' }), 'add')).toBeUndefined();
    expect(both(dollars('alone'), dollars('alone'), 'add')).toBeUndefined();
    // A unit that is no measure has no audience, whatever it is called.
    expect(both(figureOf({ unit: 'rank' }), figureOf({ unit: 'rank' }), 'add')).toBeUndefined();
  });

  it('adds nothing to a total or a part of one that may be in it already', () => {
    expect(both(dollars('the-total'), dollars('alone'), 'add')).toBe('scope');
    expect(both(dollars('a-part', 'the-total'), dollars('alone'), 'add')).toBe('scope');
    expect(both(dollars('a-part', 'the-total'), dollars('another-part', 'the-total'), 'add')).toBeUndefined();
    expect(both(dollars('the-total'), dollars('alone'), 'proportion')).toBeUndefined();
  });
});

describe('two units', () => {
  it.each([
    ['followers', 'fans', true],
    ['followers', 'audience', true],
    ['visitors', 'users', true],
    ['followers', 'likes', false],
    ['followers', 'users', false],
    ['USD', 'USD', true],
    ['USD', 'CNY', false],
  ])('are of one family by the measure above them: %s and %s', (one, other, alike) => {
    expect(sameFamily(one, other, base)).toBe(alike);
    expect(sameFamily(other, one, base)).toBe(alike);
  });
});
