import { describe, expect, it } from 'vitest';
import { byDate, type SelectionOptions, select, tellsOf } from '../../src/command/select.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { inventBase, named } from '../query/invented/base.js';

const noun = (one: string, other: string) => ({
  noun: { fr: { one, other }, en: { one, other } },
  verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
});
const event = (id: string, more: object) => ({
  id,
  kind: 'event',
  statement: named(`What ${id} tells`),
  ...more,
});
const count = (id: string, more: object) => ({ id, kind: 'milestone', value: 10, ...more });

const base = inventBase({
  sources: [
    { id: 'leaflet', file: 'leaflet.txt', title: { text: 'Leaflet', basis: 'printed' }, language: 'fr' },
  ],
  actors: [
    { id: 'zelbor', kind: 'state', name: named('Zelbor'), country: 'XZ' },
    { id: 'arvel', kind: 'state', name: named('Arvel'), country: 'XA' },
    { id: 'ministry', name: named('Zelbor Ministry'), country: 'XZ' },
    { id: 'branch', name: named('Harbour Branch'), country: 'XZ', parent: 'ministry' },
    { id: 'desk', name: named('Night Desk'), country: 'XZ', parent: 'branch' },
    { id: 'odran', kind: 'person', name: named('Odran Véliquet'), country: 'XA' },
  ],
  accounts: [{ id: 'odran-plume', platform: 'plume', handle: '@odran_v', owner: 'odran' }],
  platforms: [
    { id: 'plume', name: named('Plume') },
    { id: 'quill', name: named('Quill'), printedAs: ['plume'] },
  ],
  measures: [
    { id: 'audience', ...noun('person', 'people') },
    { id: 'followers', broader: 'audience', ...noun('follower', 'followers') },
    { id: 'new-followers', broader: 'followers', ...noun('new follower', 'new followers') },
    { id: 'likes', ...noun('like', 'likes') },
  ],
  facts: [
    event('desk-late', { actors: ['desk'], platforms: ['quill'], date: '2021-05-04' }),
    event('branch-early', { actors: ['branch'], date: '2012' }),
    event('ministry-late', { actors: ['ministry'], platforms: ['plume'], date: '2020-11' }),
    event('ministry-undated', { actors: ['ministry'] }),
    event('ministry-early', { actors: ['ministry'], date: '2015', source: 'leaflet' }),
    event('odran-visit', { actors: ['odran'], objects: ['ministry'], date: '2018-02-10' }),
    count('odran-followers', {
      subject: 'odran-plume',
      platforms: ['plume'],
      measure: 'new-followers',
      date: '2019-03',
    }),
    count('odran-likes', { subject: 'odran', platforms: ['plume'], measure: 'likes', date: '2017/..' }),
    event('protest', { actors: ['odran'], about: ['ministry', 'zelbor'], date: '2016-06' }),
  ],
});

const factsOf = (options: SelectionOptions, kinds?: readonly string[]) =>
  select(base, options, kinds).frames.map(({ fact }) => fact);
const refusal = (code: string, details: object) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

describe('what the options choose', () => {
  it('is every fact where they name nothing, oldest first, those without a date last', () => {
    expect(factsOf({})).toEqual([
      'branch-early',
      'ministry-early',
      'protest',
      'odran-likes',
      'odran-visit',
      'odran-followers',
      'ministry-late',
      'desk-late',
      'ministry-undated',
    ]);
  });

  it('is an actor, before its parts and theirs', () => {
    expect(factsOf({ who: 'Zelbor Ministry' })).toEqual([
      'ministry-early',
      'protest',
      'odran-visit',
      'ministry-late',
      'ministry-undated',
      'branch-early',
      'desk-late',
    ]);
    expect(factsOf({ subject: 'branch' })).toEqual(['branch-early', 'desk-late']);
    expect(factsOf({ who: 'desk' })).toEqual(['desk-late']);
  });

  it('is a whole of which only one of several actors is part', () => {
    const joint = inventBase({
      actors: [
        { id: 'office', name: named('Office') },
        { id: 'desk', name: named('Desk'), parent: 'office' },
        { id: 'odran', kind: 'person', name: named('Odran Véliquet') },
      ],
      facts: [event('talk', { actors: ['odran', 'desk'] }), event('walk', { actors: ['odran'] })],
    });
    const { things, frames } = select(joint, { who: 'Office' });
    expect(frames.map(({ fact }) => fact)).toEqual(['talk']);
    expect(frames.map((frame) => tellsOf(joint, frame, things))).toEqual([true]);
  });

  it('is a handle, and no other account or fact of its owner', () => {
    expect(factsOf({ who: '@odran_v' })).toEqual(['odran-followers']);
  });

  it('is a country with all that belongs to it', () => {
    expect(factsOf({ country: 'XA' })).toEqual(['protest', 'odran-likes', 'odran-visit', 'odran-followers']);
    expect(factsOf({ subject: 'Zelbor' })).toHaveLength(7);
  });

  it('is a platform, before those that are printed under its name', () => {
    expect(factsOf({ platform: 'Plume' })).toEqual([
      'odran-likes',
      'odran-followers',
      'ministry-late',
      'desk-late',
    ]);
    expect(factsOf({ platform: 'Quill' })).toEqual(['desk-late']);
  });

  it('is a measure with all below it, not above', () => {
    expect(factsOf({ measure: 'audience' })).toEqual(['odran-followers']);
    expect(factsOf({ measure: 'new-followers' })).toEqual(['odran-followers']);
    expect(factsOf({ measure: 'likes' })).toEqual(['odran-likes']);
  });

  it('is all of what they name together', () => {
    expect(factsOf({ subject: 'Zelbor Ministry', country: 'XA' })).toEqual(['protest', 'odran-visit']);
    expect(factsOf({ who: 'odran', platform: 'plume', measure: 'followers' })).toEqual(['odran-followers']);
    expect(factsOf({ who: 'odran', platform: 'Quill' })).toEqual([]);
  });

  it('is of the kinds that are wanted', () => {
    expect(factsOf({ who: 'odran' }, ['milestone'])).toEqual(['odran-likes', 'odran-followers']);
    expect(factsOf({ who: 'odran' }, [])).toEqual([]);
  });

  it('is never what a source tells of itself', () => {
    expect(base.frames.some(({ kind }) => kind === 'source')).toBe(true);
    expect(factsOf({}, ['source'])).toEqual([]);
  });

  it('is told with the things that the options name, in one order', () => {
    const { things } = select(base, { platform: 'plume', country: 'XZ', who: '@odran_v', subject: 'branch' });
    expect(things.map(({ kind, id }) => [kind, id])).toEqual([
      ['handle', 'odran-plume'],
      ['actor', 'branch'],
      ['platform', 'plume'],
      ['country', 'XZ'],
    ]);
    expect(select(base, {}).things).toEqual([]);
  });

  it('is refused for a name that the base lacks, or that is of another kind', () => {
    expect(() => select(base, { who: 'Nobody' })).toThrow(refusal('not-in-base', { typed: 'Nobody' }));
    expect(() => select(base, { platform: 'odran' })).toThrow(refusal('not-in-base', { typed: 'odran' }));
  });

  it('leaves the order of the base as it is', () => {
    const before = [...base.frames];
    select(base, { who: 'Zelbor Ministry' });
    expect(base.frames).toEqual(before);
  });
});

describe('the time that the options allow', () => {
  it.each<[SelectionOptions, string[]]>([
    [{ since: '2020' }, ['odran-likes', 'ministry-late', 'desk-late']],
    [{ since: '2020-12' }, ['odran-likes', 'desk-late']],
    [{ until: '2015' }, ['branch-early', 'ministry-early']],
    [{ until: '2014-12-31' }, ['branch-early']],
    [{ until: '2015-01' }, ['branch-early', 'ministry-early']],
    [{ since: '2018', until: '2019' }, ['odran-likes', 'odran-visit', 'odran-followers']],
    [{ since: 'février 2018', until: '10 February 2018' }, ['odran-likes', 'odran-visit']],
    [{ since: ' 4 mai 2021 ' }, ['odran-likes', 'desk-late']],
    [{ since: '2022' }, ['odran-likes']],
    [{ until: '2011' }, []],
  ])('%o leaves what dates from it, and nothing that has no date', (options, facts) => {
    expect(factsOf(options)).toEqual(facts);
  });

  it.each(['some day', 'in 2019', '2019 or so', '2018, 2019', '8 July', ''])(
    'is refused as no date: "%s"',
    (typed) => {
      expect(() => select(base, { since: typed })).toThrow(
        refusal('not-a-date', { typed, option: { fr: 'depuis', en: 'since' } }),
      );
      expect(() => select(base, { until: typed })).toThrow(
        refusal('not-a-date', { typed, option: { fr: 'jusque', en: 'until' } }),
      );
    },
  );
});

describe('a fact', () => {
  const frame = (id: string) => {
    const found = base.frames.find(({ fact }) => fact === id);
    if (!found) throw new Error(`no fact ${id}`);
    return found;
  };
  const tells = (id: string, options: SelectionOptions, of: FactBase = base) =>
    tellsOf(of, frame(id), select(of, options).things);

  it.each<[string, SelectionOptions, boolean]>([
    ['ministry-late', { who: 'Zelbor Ministry' }, true],
    ['desk-late', { who: 'Zelbor Ministry' }, true],
    ['odran-visit', { who: 'Zelbor Ministry' }, true],
    ['protest', { who: 'Zelbor Ministry' }, false],
    ['protest', { who: 'odran' }, true],
    ['ministry-late', { who: 'desk' }, false],
    ['protest', { country: 'XZ' }, false],
    ['protest', { country: 'XA' }, true],
    ['odran-visit', { country: 'XZ' }, true],
    ['ministry-late', { country: 'XA' }, true],
    ['protest', { who: 'odran', country: 'XZ' }, false],
    ['protest', { platform: 'plume' }, true],
    ['protest', {}, true],
  ])('such as %s asked by %o tells of it, or only mentions it: %s', (id, options, expected) => {
    expect(tells(id, options)).toBe(expected);
  });
});

describe('the order of dates', () => {
  const dated = (period?: string) => ({
    ...(base.frames[0] as FactBase['frames'][number]),
    period: period as string,
  });
  const order = (...periods: (string | undefined)[]) =>
    periods
      .map(dated)
      .sort(byDate)
      .map(({ period }) => period);

  it('is by beginning, then by end', () => {
    expect(order('2020', '2019-03', '2019-03-02', '2018/2021')).toEqual([
      '2018/2021',
      '2019-03',
      '2019-03-02',
      '2020',
    ]);
    expect(order('2019', '2019-01', '2019-01-01')).toEqual(['2019-01-01', '2019-01', '2019']);
  });

  it('takes what only ends by its end', () => {
    expect(order('2020', '../2018', '2016')).toEqual(['2016', '../2018', '2020']);
  });

  it('puts what has no date last, and leaves it as it came', () => {
    expect(order(undefined, '2020', undefined, '2012')).toEqual(['2012', '2020', undefined, undefined]);
    expect(byDate(dated(), dated())).toBe(0);
    expect(byDate(dated(), dated('2020'))).toBeGreaterThan(0);
    expect(byDate(dated('2020'), dated())).toBeLessThan(0);
  });
});
