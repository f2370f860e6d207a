import { describe, expect, it } from 'vitest';
import { growthIn, growthOf } from '../../../src/query/derive/growth.js';
import { type Invention, named } from '../invented/base.js';
import { readerOf, snapshotsOf, toldBy } from './harbours.js';

type Written = Readonly<Record<string, unknown>> & { readonly id: string };

const measure = (id: string, one: string, other: string) => ({
  id,
  noun: { fr: { one, other }, en: { one, other } },
  verb: { fr: { one: 'avait', other: 'avaient' }, en: 'had' },
});

const PEOPLE = {
  actors: [
    { id: 'orne', name: named('Orne'), types: [] },
    { id: 'calde', name: named('Calde'), types: [] },
    { id: 'tern', name: named('Tern'), kind: 'person' },
    { id: 'wren', name: named('Wren'), kind: 'person' },
  ],
  platforms: [
    { id: 'perch', name: named('Perch') },
    { id: 'flock', name: named('Flock') },
  ],
  measures: [measure('followers', 'follower', 'followers'), measure('likes', 'like', 'likes')],
  accounts: [
    { id: 'orne-perch', platform: 'perch', owner: 'orne', handle: '@orne' },
    { id: 'orne-flock', platform: 'flock', owner: 'orne', handle: '@orneflock' },
  ],
} satisfies Invention;

const count = (
  id: string,
  value: number,
  date: string | undefined,
  more: Partial<Written> = {},
): Written => ({
  id,
  kind: 'milestone',
  subject: 'orne',
  measure: 'followers',
  value,
  platforms: ['perch'],
  ...(date === undefined ? {} : { date }),
  ...more,
});
const of = snapshotsOf(PEOPLE);
const growth = (facts: readonly Written[], question = 'growth of the followers of Orne') => {
  const snapshot = of(...facts);
  return growthOf(readerOf(snapshot)(question), snapshot);
};
const noDates = (...nearest: string[]) => ({ outcome: 'nothing', reason: { code: 'no-two-dates' }, nearest });

const [early, late] = [count('early', 100, '2019'), count('late', 350, '2021')];
const quantity = (value: number, date: string) => ({
  value,
  bound: 'exact',
  unit: 'followers',
  platforms: ['perch'],
  date,
});

describe('growth', () => {
  it.each([
    ['in their order', [early, late]],
    ['the later one first', [late, early]],
    ['beside counts of others', [count('other', 7, '2018', { subject: 'calde' }), early, late]],
  ])('is the difference of two dated counts, told %s', (_, facts) => {
    const told = ['early', 'late'];
    expect(toldBy(growth(facts))).toEqual({
      derivation: {
        operation: 'growth',
        operands: told,
        result: {
          kind: 'quantity',
          quantity: { value: 250, bound: 'exact', unit: 'followers' },
          terms: [quantity(100, '2019'), quantity(350, '2021')],
        },
      },
      facts: told,
      caveats: [],
    });
  });

  it.each([
    ['one date', [early]],
    ['one day', [count('day', 100, '2019-03-01')]],
    ['one date twice', [early, count('again', 350, '2019')]],
    ['dates that overlap', [early, count('around', 350, '2019-06')]],
    ['an end that is open', [early, count('open', 350, '2021/..', { date: '../2021' })]],
    ['a date and none', [early, count('undated', 350, undefined)]],
    ['none and a date', [count('undated', 350, undefined), early]],
    ['two subjects', [early, count('other', 350, '2021', { subject: 'calde' })]],
    [
      'two accounts',
      [
        count('on-perch', 100, '2019', { subject: 'orne-perch' }),
        count('on-flock', 350, '2021', { subject: 'orne-flock' }),
      ],
    ],
    ['two units', [early, count('other', 350, '2021', { measure: 'likes' })]],
  ])('is none between %s: the counts are told as the nearest', (_, facts) => {
    const answer = growth(facts);
    expect(answer).toMatchObject({
      ...noDates(),
      nearest: expect.any(Array),
      query: { operation: 'growth' },
    });
    expect(answer?.outcome === 'nothing' && answer.nearest).toContain(facts[0]?.id);
    expect(toldBy(answer)).toBe('nothing');
  });

  it('tells three of the nearest at the most', () => {
    const same = ['a', 'b', 'c', 'd'].map((id) => count(id, 5, '2019'));
    expect(growth(same)).toMatchObject(noDates('a', 'b', 'c'));
  });

  it.each([
    ['two platforms', 'platform', [early, { ...late, platforms: ['flock'] }]],
    ['a lower bound', 'two-bounds', [early, { ...late, bound: 'at-least' }]],
  ])('is refused between %s, with both counts', (_, reason, facts) => {
    const told = ['early', 'late'];
    expect(toldBy(growth(facts))).toEqual({
      derivation: { operation: 'growth', operands: told, refused: reason },
      facts: told,
      caveats: [],
    });
  });

  it('is none between two who are both meant', () => {
    const others = [early, count('other', 350, '2021', { subject: 'calde' })];
    expect(growth(others, 'growth of the followers on Perch')).toMatchObject(noDates('early', 'other'));
  });

  it('is that of a subject, whomever else a count has to do with', () => {
    expect(growth([early, { ...late, about: ['calde'] }])).toMatchObject({
      derivation: { operands: ['early', 'late'] },
    });
  });

  it('needs figures: a count in words is none', () => {
    const { value: _, ...vague } = early;
    expect(growth([{ ...vague, vague: 'dozens' } as Written, late])).toMatchObject(noDates('late'));
  });

  it('is none of what was paid', () => {
    const paid = (id: string, date: string) => ({
      id,
      kind: 'spending',
      payer: 'orne',
      purpose: named('followers'),
      amounts: [{ currency: 'USD', value: 5 }],
      date,
    });
    expect(growth([paid('a', '2019'), paid('b', '2021')], 'growth of Orne')).toMatchObject(noDates());
  });

  it('is none of another measure than the one that is asked', () => {
    expect(growth([early, late], 'growth of the likes of Orne')).toMatchObject(noDates());
    expect(growth([early, late], 'growth of Orne on Perch')).toMatchObject({ outcome: 'answered' });
  });

  it('is none of what the question hardly speaks of', () => {
    const question = 'growth of the ships, ports, lamps, bridges and Orne followers of Calde, Tern and Wren';
    expect(growth([early, late], question)).toMatchObject(noDates());
  });

  it('is none of nothing', () => {
    const snapshot = of(early);
    expect(growthIn(readerOf(snapshot)('growth'), [], snapshot)).toMatchObject(noDates());
  });
});

describe('those who held accounts at two dates', () => {
  const holds = (actor: string, date: string, more: Partial<Written> = {}): Written => ({
    id: `${actor}-holds`,
    kind: 'account',
    actor,
    platforms: ['perch'],
    event: 'active',
    date,
    ...more,
  });
  const held = [holds('tern', '2014'), holds('orne', '2021')];
  const refused = (...operands: string[]) => ({
    derivation: { operation: 'growth', operands, refused: 'nature' },
    facts: operands,
    caveats: [],
  });

  it.each([
    ['in 2014 and in 2021', 'growth of the accounts on Perch in 2014 and in 2021'],
    ['at the ends of a span', 'growth of the accounts on Perch between 2014 and 2021'],
    ['of a platform', 'growth on Perch between 2014 and 2021'],
    ['of some accounts anywhere', 'growth of the lamp accounts between 2014 and 2021'],
    ['of something on a platform', 'growth of lamps on Perch between 2014 and 2021'],
    ['of accounts anywhere', 'growth of the accounts between 2014 and 2021'],
  ])('make no growth, if they are of two sorts: %s', (_, question) => {
    expect(toldBy(growth(held, question))).toEqual(refused('tern-holds', 'orne-holds'));
  });

  it('are all told, those of the earlier date first', () => {
    const four = [holds('calde', '2021'), ...held.toReversed(), holds('wren', '2014')];
    expect(toldBy(growth(four, 'growth of the accounts on Perch between 2014 and 2021'))).toEqual(
      refused('tern-holds', 'wren-holds', 'calde-holds', 'orne-holds'),
    );
  });

  it('are of the sort of those who hold them, whomever these have to do with', () => {
    const [tern, orne] = held;
    expect(
      toldBy(
        growth(
          [{ ...tern, about: ['orne'] } as Written, orne as Written],
          'growth on Perch between 2014 and 2021',
        ),
      ),
    ).toEqual(refused('tern-holds', 'orne-holds'));
  });

  it('hold them at a later date, if they did before it', () => {
    const facts = [holds('tern', '2014'), holds('orne', '2018')];
    expect(toldBy(growth(facts, 'growth of the accounts on Perch in 2014 and in 2021'))).toEqual(
      refused('tern-holds', 'orne-holds'),
    );
  });

  it.each([
    ['they are of one sort', [holds('tern', '2014'), holds('wren', '2021')]],
    ['some of them are of one sort', [...held, holds('wren', '2021')]],
    ['some of the earlier ones are of the later sort', [...held, holds('calde', '2014')]],
    ['none held one at the earlier date', [holds('tern', '2012'), holds('orne', '2021')]],
    ['none held one at the later date', [holds('tern', '2014'), holds('orne', '2023')]],
    ['it is not known since when they did', [holds('tern', '../2014'), holds('orne', '2021')]],
    [
      'one that is undated stands at the earlier date',
      [holds('tern', '2014', { date: undefined }), holds('orne', '2021')],
    ],
  ])('are not spoken of where %s', (_, facts) => {
    expect(growth(facts, 'growth of the accounts on Perch between 2014 and 2021')).toMatchObject(noDates());
  });

  it.each([
    ['one date is asked', 'growth of the accounts on Perch in 2014'],
    ['no date is asked', 'growth of the accounts on Perch'],
    ['neither accounts nor a platform are asked', 'growth of Tern and Orne between 2014 and 2021'],
    ['another platform is asked', 'growth of the accounts on Flock between 2014 and 2021'],
  ])('are not spoken of where %s', (_, question) => {
    expect(growth(held, question)).toMatchObject(noDates());
  });

  it('are asked about by two dates: the first two where there are more', () => {
    const question = 'growth of the accounts on Perch in 2014, in 2021 and in 2010';
    expect(toldBy(growth(held, question))).toEqual(refused('tern-holds', 'orne-holds'));
  });
});
