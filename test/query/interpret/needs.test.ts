import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/linking/annotate.js';
import type { Sense } from '../../../src/linking/sense.js';
import {
  hasSense,
  hasSpace,
  isGroup,
  isUnknown,
  joinTypedCountries,
  toNeed,
} from '../../../src/query/interpret/needs.js';
import { need, told, unit } from '../invented/question.js';
import { snapshot } from './world.js';

const { index } = snapshot;
const name = (senses: string, terms: readonly string[][] = []) =>
  unit(senses, { kind: 'name', senses: senses.split(', ') as Sense[], terms });

describe('a name', () => {
  it.each<[why: string, named: Unit, unknown: boolean]>([
    ['of the base', name('actor:orne'), false],
    ['of nothing that anybody knows', unit('Zorbla', { kind: 'unknown' }), true],
    ['of an account that the base lacks', unit('@zorbla', { kind: 'handle' }), true],
    ['of a network that the base lacks', name('network:mastodon'), true],
    ['of a network that the base has', name('platform:pigeon, network:pigeon'), false],
    ['of a country of the base', name('country:IS'), false],
    ['of a country that the base lacks', name('country:CL'), true],
    ['of a city that the base speaks of', name('city:paris', [['paris', 'pari']]), false],
    ['of a city that the base lacks', name('city:oslo', [['oslo']]), true],
    ['of a city of which the base has one word', name('city:x', [['fair'], ['louis']]), true],
    ['of a city of which the base has each word in some form', name('city:x', [['fairs', 'fair']]), false],
    ['of a city that bears the name of a town', name('city:orne, actor:orne', [['zorbla']]), false],
  ])('%s is unknown or not', (_, named, unknown) => {
    expect(isUnknown(named, index)).toBe(unknown);
  });

  it('is no other word, whatever it may mean', () => {
    expect(isUnknown(unit('zorbla', { kind: 'ordinary' }), index)).toBe(false);
    expect(isUnknown(unit('zorbla', { kind: 'lexicon', senses: ['network:mastodon'] }), index)).toBe(false);
  });
});

describe('what a unit asks of a fact', () => {
  it.each(['actor:orne', 'account:orne-pigeon', 'platform:pigeon', 'source:lantern', 'country:IS'])(
    'is that it bears the name, where it is one: %s',
    (senses) => {
      expect(toNeed(name(senses), index)).toEqual({ unit: name(senses), senses: [senses], force: 'hard' });
    },
  );

  it('may be any of the names, of those that facts bear', () => {
    const both = name('actor:orne, country:IS, network:orne, city:orne');
    expect(toNeed(both, index)).toEqual({ unit: both, senses: ['actor:orne', 'country:IS'], force: 'hard' });
  });

  it.each([
    ['a loose group', 'actor:envoys', ['actor:envoys']],
    ['all networks together', 'platform:every-network', ['platform:every-network']],
    [
      'one thing or all networks',
      'actor:orne, platform:every-network',
      ['actor:orne', 'platform:every-network'],
    ],
    ['a city', 'city:paris', []],
  ])('is only preferred where the name is that of %s', (_, senses, kept) => {
    expect(toNeed(name(senses), index)).toEqual({ unit: name(senses), senses: kept, force: 'soft' });
  });

  it('is a name still where only one reading is a group', () => {
    expect(toNeed(name('actor:envoys, actor:orne'), index)?.force).toBe('hard');
  });

  it('is preferred for a word of the lexicon, and nothing where that steers the question alone', () => {
    const lexicon = (...senses: Sense[]) => unit('word', { kind: 'lexicon', senses });
    expect(toNeed(lexicon('type:town'), index)?.force).toBe('soft');
    for (const borne of ['measure:likes', 'action:opened', 'kind:account', 'concept:visit'] as const)
      expect(toNeed(lexicon('ask:value', borne, 'op:sum'), index)).toEqual({
        unit: lexicon('ask:value', borne, 'op:sum'),
        senses: [borne],
        force: 'soft',
      });
    expect(toNeed(lexicon('ask:value', 'op:sum', 'time:before'), index)).toBeUndefined();
  });

  it('is preferred for a word of some fact, and left aside for any other', () => {
    const fair = unit('fairs', { terms: [['fairs', 'fair']] });
    expect(toNeed(fair, index)).toEqual({ unit: fair, senses: [], force: 'soft' });
    const half = unit('zorbla fair', { kind: 'hashtag', terms: [['zorbla'], ['fair']] });
    expect(toNeed(half, index)?.force).toBe('soft');
    const dragon = unit('dragon', { kind: 'ordinary', terms: [['dragon']] });
    expect(toNeed(dragon, index)).toEqual({ unit: dragon, senses: [], force: 'ignored' });
  });

  it('is nothing for grammar', () => {
    expect(toNeed(unit('please', { kind: 'small', terms: [['fair']] }), index)).toBeUndefined();
    expect(toNeed(unit('the', { kind: 'word' }), index)).toBeUndefined();
  });
});

describe('a loose group', () => {
  it('is nothing but groups', () => {
    expect(isGroup(need('actor:envoys'), index)).toBe(true);
    expect(isGroup(need('actor:orne'), index)).toBe(false);
    expect(isGroup(need('actor:envoys, actor:orne'), index)).toBe(false);
    expect(isGroup(need('concept:envoys'), index)).toBe(false);
    expect(isGroup(need(''), index)).toBe(false);
  });
});

describe('needs', () => {
  const needs = [need('actor:orne, country:IS'), need('kind:account')];

  it('have a space or a sense if any of them has it', () => {
    expect(hasSpace(needs, 'platform', 'kind')).toBe(true);
    expect(hasSpace(needs, 'country')).toBe(true);
    expect(hasSpace(needs, 'platform', 'measure')).toBe(false);
    expect(hasSense(needs, 'kind:source', 'kind:account')).toBe(true);
    expect(hasSense(needs, 'kind:source', 'actor:calde')).toBe(false);
  });
});

describe('a class beside a country', () => {
  const town = need('type:town', 'soft', { text: 'towns', from: 1, to: 2, terms: [['towns', 'town']] });
  const iceland = need('country:IS', 'hard', { text: 'Iceland', from: 3, to: 4, terms: [['iceland']] });
  const at = (from: number, { unit: moved, ...rest }: typeof town) => ({
    ...rest,
    unit: { ...moved, from, to: from + 1 },
  });

  it('is one need, that one actor must meet', () => {
    expect(joinTypedCountries([town, iceland], index)).toEqual([
      {
        unit: {
          text: 'towns Iceland',
          from: 1,
          to: 4,
          senses: ['who:town@IS'],
          terms: [['towns', 'town'], ['iceland']],
          kind: 'name',
        },
        senses: ['who:town@IS'],
        force: 'hard',
      },
    ]);
  });

  it('may come behind it', () => {
    expect(told(joinTypedCountries([at(1, iceland), at(2, town)], index))).toEqual([
      'hard Iceland towns: who:town@IS',
    ]);
  });

  it('stands at most two words away', () => {
    expect(told(joinTypedCountries([town, at(4, iceland)], index))).toEqual([
      'hard towns Iceland: who:town@IS',
    ]);
    expect(joinTypedCountries([town, at(5, iceland)], index)).toEqual([town, at(5, iceland)]);
  });

  it('is each of its readings in each of the countries', () => {
    const either = need('type:town, type:port, measure:likes', 'soft', { text: 'havens' });
    const both = need('country:IS, country:NO, actor:calde', 'hard', { text: 'there', from: 1, to: 2 });
    expect(told(joinTypedCountries([either, both], index))).toEqual([
      'hard havens there: who:town@IS, who:town@NO, who:port@IS, who:port@NO',
    ]);
  });

  it('keeps an actor of that name, of whom facts speak', () => {
    const either = need('type:town, actor:orne, actor:seven-wells', 'soft', { text: 'Town' });
    const there = need('country:IS', 'hard', { text: 'Iceland', from: 1, to: 2 });
    expect(told(joinTypedCountries([either, there], index))).toEqual([
      'hard Town Iceland: who:town@IS, actor:orne',
    ]);
  });

  it('takes only the next country, and leaves the rest as it is', () => {
    const [before, after] = [need('measure:likes', 'soft', { text: 'likes' }), at(5, town)];
    expect(told(joinTypedCountries([before, town, iceland, after], index))).toEqual([
      'soft likes: measure:likes',
      'hard towns Iceland: who:town@IS',
      'soft towns: type:town',
    ]);
  });

  it('is none that is asked for: "which networks, in France"', () => {
    const asked = { ...town, unit: { ...town.unit, senses: ['ask:platform', 'type:town'] as Sense[] } };
    expect(joinTypedCountries([asked, iceland], index)).toEqual([asked, iceland]);
  });

  it('is no need of two classes, two countries or a class and a town', () => {
    for (const apart of [
      [town, at(2, town)],
      [iceland, at(4, iceland)],
      [town, need('actor:calde', 'hard', { from: 2, to: 3 })],
    ])
      expect(joinTypedCountries(apart, index)).toEqual(apart);
  });
});
