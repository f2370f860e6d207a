import { describe, expect, it } from 'vitest';
import { differenceOf, factDifferenceOf } from '../../src/facts/diff.js';
import { digestsOf } from '../../src/facts/digest.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { Fact } from '../../src/facts/kinds/index.js';

const REVIEWED = { reviewed: { by: 'tests', on: '2026-01-15' } };
const WITHDRAWN = { withdrawn: { why: { fr: 'faux', en: 'wrong' }, on: '2026-02-01' } };

const count = (id: string, value: number, more: object = {}): Fact =>
  Fact.parse({
    id,
    kind: 'milestone',
    source: 'report',
    subject: 'office',
    platforms: ['twitter'],
    measure: 'followers',
    value,
    bound: 'exact',
    anchors: [{ line: 1, printed: `${value}` }],
    date: '2021-02',
    dateBasis: 'printed',
    status: REVIEWED,
    ...more,
  });
const rank = (id: string, position: number, more: object = {}): Fact =>
  Fact.parse({
    id,
    kind: 'ranking',
    source: 'report',
    system: 'barometre',
    subject: 'valmerie',
    position,
    anchors: [{ line: 1, printed: `${position}` }],
    date: '2021',
    dateBasis: 'printed',
    status: REVIEWED,
    ...more,
  });
const spent = (id: string, value: number, more: object = {}): Fact =>
  Fact.parse({
    id,
    kind: 'spending',
    source: 'report',
    payer: 'office',
    purpose: { fr: 'une antenne', en: 'a branch' },
    amounts: [{ currency: 'SEK', value }],
    anchors: [{ line: 1, printed: `${value}` }],
    date: '2021',
    dateBasis: 'printed',
    status: REVIEWED,
    ...more,
  });

const byId = (facts: readonly Fact[]) => new Map(facts.map((fact) => [fact.id, fact]));
/** As much of a base as a comparison looks at. */
const baseOf = (facts: readonly Fact[]) =>
  ({ facts: byId(facts), frames: facts.map(({ id }) => ({ fact: id })) }) as unknown as FactBase;
const conflicts = (before: readonly Fact[], after: readonly Fact[]) =>
  differenceOf(digestsOf(byId(before)), baseOf(after)).conflicts;

describe('two sets of facts', () => {
  it('differ by what is new, changed, withdrawn and gone, in the order of the later', () => {
    const before = [count('same', 1), count('other', 2), count('wrong', 3), count('lost', 4)];
    const after = [
      count('new', 9),
      count('wrong', 3, { status: WITHDRAWN }),
      count('other', 5),
      count('same', 1),
    ];
    expect(factDifferenceOf(digestsOf(byId(before)), byId(after))).toEqual({
      added: ['new'],
      changed: ['other'],
      withdrawn: ['wrong'],
      removed: ['lost'],
      conflicts: [],
    });
  });

  it('tell a withdrawn fact that changes once more as changed', () => {
    const before = [count('wrong', 3, { status: WITHDRAWN })];
    const after = [count('wrong', 4, { status: WITHDRAWN })];
    expect(factDifferenceOf(digestsOf(byId(before)), byId(after))).toMatchObject({
      changed: ['wrong'],
      withdrawn: [],
    });
  });
});

describe('a conflict', () => {
  it.each([
    ['counts', count('a', 48_000), count('b', 47_000)],
    ['positions', rank('a', 14), rank('b', 13)],
    ['sums', spent('a', 500), spent('b', 400)],
  ])('is told of %s of the same thing at the same time', (_, known, rival) => {
    expect(conflicts([known], [known, rival])).toEqual([['a', 'b']]);
  });

  it('is told where the earlier of the two has changed, and not where neither has', () => {
    const rival = count('b', 47_000);
    expect(conflicts([count('a', 47_000), rival], [count('a', 48_000), rival])).toEqual([['a', 'b']]);
    const known = [count('a', 48_000), rival];
    expect(conflicts(known, [...known, rank('c', 3)])).toEqual([]);
  });

  it('is told with each rival', () => {
    const known = [count('a', 1), count('b', 2)];
    expect(conflicts(known, [...known, count('c', 3)])).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it.each([
    ['another value', count('b', 48_000)],
    ['another date', count('b', 1, { date: '2021-03' })],
    ['a date at all', count('b', 1, { date: undefined, dateBasis: undefined })],
    ['an exact figure', count('b', 1, { bound: 'about' })],
    ['the same subject', count('b', 1, { subject: 'corvasier' })],
    ['the same platform', count('b', 1, { platforms: ['facebook'] })],
    ['the same measure', count('b', 1, { measure: 'fans' })],
    ['the same scope', count('b', 1, { scope: { fr: 'en France', en: 'in France' } })],
    ['the same window', count('b', 1, { window: { fr: 'en un jour', en: 'in a day' } })],
  ])('needs %s', (_, other) => {
    expect(conflicts([count('a', 48_000)], [count('a', 48_000), other])).toEqual([]);
  });

  it.each([
    ['a position of another system', rank('a', 14), rank('b', 13, { system: 'indice' })],
    ['a position of somebody else', rank('a', 14), rank('b', 13, { subject: 'brennie' })],
    ['no position', rank('a', 14), rank('b', 13, { position: undefined, ahead: ['brennie'] })],
    ['a sum in another currency', spent('a', 5), spent('b', 4, { amounts: [{ currency: 'EUR', value: 4 }] })],
    [
      'a sum that is about',
      spent('a', 5),
      spent('b', 4, { amounts: [{ currency: 'SEK', value: 4, bound: 'about' }] }),
    ],
    ['another payer', spent('a', 5), spent('b', 4, { payer: 'sarline' })],
    ['another payee', spent('a', 5), spent('b', 4, { payee: 'sarline' })],
    ['another purpose', spent('a', 5), spent('b', 4, { purpose: { fr: 'un bal', en: 'a ball' } })],
  ])('is none with %s', (_, known, other) => {
    expect(conflicts([known], [known, other])).toEqual([]);
  });
});
