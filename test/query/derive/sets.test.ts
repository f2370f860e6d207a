import { describe, expect, it } from 'vitest';
import { asksForPlatformSet, platformSets } from '../../../src/query/derive/sets.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import { named } from '../invented/base.js';
import { derived, inventReader, measureOf } from './handmade.js';

const account = (id: string, actor: string, event: string, platforms: readonly string[]) => ({
  id,
  kind: 'account',
  actor,
  event,
  platforms,
});
const names = (id: string, actor: string, platforms: readonly string[]) => ({
  id,
  kind: 'statement',
  actors: [actor],
  platforms,
  statement: { fr: 'Une liste de recommandations', en: 'A list of recommendations' },
});

const { by, snapshot } = inventReader({
  actors: [
    { id: 'orne', name: named('Orne') },
    { id: 'calde', name: named('Calde'), country: 'FR', types: ['town'] },
    { id: 'belmont', name: named('Belmont') },
    { id: 'douville', name: named('Douville') },
    { id: 'ferrand', name: named('Ferrand') },
    { id: 'loire', name: named('Loire') },
    { id: 'northmill', name: named('Northmill'), parent: 'loire' },
    { id: 'southmill', name: named('Southmill'), parent: 'loire' },
    { id: 'bureau', name: named('Bureau') },
    { id: 'council', name: named('Council') },
    { id: 'academy', name: named('Academy') },
    { id: 'society', name: named('Society') },
    { id: 'herald', kind: 'outlet', name: named('Herald') },
    { id: 'rivals', kind: 'group', plural: true, name: { fr: 'quelques autres', en: 'some rivals' } },
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'weibo', name: named('Weibo') },
    { id: 'douyin', name: named('Douyin') },
    { id: 'kuaishou', name: named('Kuaishou') },
    { id: 'bilibili', name: named('Bilibili') },
    { id: 'networks', name: { fr: 'tous les réseaux', en: 'all networks' }, all: true },
  ],
  measures: [measureOf('followers')],
  types: [
    { id: 'town', name: { fr: 'ville', en: 'town' } },
    { id: 'social-network', name: { fr: 'réseau social', en: 'social network' } },
  ],
  sources: [
    {
      id: 'herald-paper',
      file: 'herald.txt',
      title: { text: 'News', basis: 'printed' },
      aliases: { fr: [], en: ['Herald'] },
      language: 'en',
    },
  ],
  lexicon: { fr: {}, en: { 'concept:social-network': 'social media', 'ask:platform': 'networks' } },
  facts: [
    account('orne-opens', 'orne', 'opened', ['twitter', 'weibo']),
    account('orne-is-there', 'orne', 'active', ['weibo', 'networks']),
    account('orne-cited', 'orne', 'mentioned', ['bilibili']),
    account('orne-absent', 'orne', 'absent', ['kuaishou']),
    account('calde-opens', 'calde', 'opened', ['weibo', 'kuaishou', 'networks']),
    {
      id: 'calde-followed',
      kind: 'milestone',
      subject: 'calde',
      platforms: ['douyin'],
      measure: 'followers',
      value: 9,
    },
    account('belmont-opens', 'belmont', 'opened', ['twitter', 'weibo']),
    account('douville-everywhere', 'douville', 'opened', ['networks']),
    account('ferrand-opens', 'ferrand', 'opened', ['bilibili']),
    account('loire-opens', 'loire', 'opened', ['twitter']),
    account('northmill-opens', 'northmill', 'opened', ['douyin']),
    account('southmill-opens', 'southmill', 'opened', ['weibo']),
    names('bureau-short', 'bureau', ['twitter', 'weibo']),
    names('bureau-list', 'bureau', ['twitter', 'weibo', 'douyin', 'networks']),
    names('council-list', 'council', ['weibo', 'douyin', 'kuaishou']),
    names('academy-one', 'academy', ['weibo']),
    names('society-retells', 'society', ['weibo', 'douyin', 'kuaishou']),
    account('herald-opens', 'herald', 'opened', ['kuaishou', 'bilibili']),
    { ...names('in-the-herald', 'ferrand', ['twitter', 'kuaishou', 'douyin']), source: 'herald-paper' },
    account('rivals-open', 'rivals', 'opened', ['weibo']),
    {
      id: 'orne-celebrates',
      kind: 'event',
      actors: ['orne'],
      platforms: ['kuaishou', 'douyin'],
      actions: ['active'],
      statement: { fr: 'Une fête', en: 'A feast' },
    },
  ],
});
const sets = (question: string) => by(platformSets)(question);
const count = (entities: readonly string[], of: 'both' | 'one') => ({
  kind: 'count',
  count: entities.length,
  entities,
  open: false,
  of,
});

describe('the networks that two have in common', () => {
  it('are those on which both are, by account or by followers', () => {
    expect(derived(sets('which networks do Orne and Calde have in common'))).toEqual({
      operation: 'count',
      operands: ['orne-opens', 'orne-is-there', 'calde-opens', 'calde-followed'],
      result: count(['weibo'], 'both'),
    });
  });

  it('are told in the order of the first one', () => {
    expect(derived(sets('which networks do Belmont and Orne have in common'))).toMatchObject({
      operands: ['belmont-opens', 'orne-opens', 'orne-is-there'],
      result: count(['twitter', 'weibo'], 'both'),
    });
  });

  it('are none where they share none, or where one of the two is nowhere in particular', () => {
    expect(sets('which networks do Orne and Ferrand have in common')).toBeUndefined();
    expect(sets('which networks do Orne and Douville have in common')).toBeUndefined();
    expect(sets('which networks do Douville and Orne have in common')).toBeUndefined();
  });

  it('are told of a class in a country, and of no loose group', () => {
    expect(derived(sets('which networks do the French town and Orne have in common'))).toMatchObject({
      operands: ['calde-opens', 'calde-followed', 'orne-opens', 'orne-is-there'],
    });
    expect(sets('which networks do some rivals and Orne have in common')).toBeUndefined();
  });

  it('are asked of two, and of three not told as if two had been asked', () => {
    expect(sets('which networks do Orne, Calde and Belmont have in common')).toBeUndefined();
    expect(sets('which networks does Ferrand have in common')).toBeUndefined();
  });

  it('are those of the two themselves, and of their parts only where they are nowhere', () => {
    expect(derived(sets('which networks do Loire and Orne have in common'))).toMatchObject({
      operands: ['loire-opens', 'orne-opens', 'orne-is-there'],
      result: count(['twitter'], 'both'),
    });
  });
});

describe('the networks that one has and the other lacks', () => {
  it('are told of the one that is named first', () => {
    expect(derived(sets('which networks does Orne have that Calde lacks'))).toEqual({
      operation: 'count',
      operands: ['orne-opens', 'orne-is-there', 'calde-opens', 'calde-followed'],
      result: count(['twitter'], 'one'),
    });
    expect(derived(sets('which networks does Calde have that Orne lacks'))).toMatchObject({
      operands: ['calde-opens', 'calde-followed', 'orne-opens', 'orne-is-there'],
      result: count(['kuaishou', 'douyin'], 'one'),
    });
  });

  it('are those of the second one where the word stands before both', () => {
    expect(derived(sets('which networks lacks Calde, though Orne is there'))).toMatchObject({
      operands: ['orne-opens', 'orne-is-there', 'calde-opens', 'calde-followed'],
      result: count(['twitter'], 'one'),
    });
  });

  it('are those of the first one where the word stands between, and other words before it do not count', () => {
    expect(derived(sets('which networks has Orne and lacks Calde'))).toMatchObject({
      operands: ['orne-opens', 'orne-is-there', 'calde-opens', 'calde-followed'],
    });
    expect(derived(sets('which networks with accounts lacks Calde, though Orne is there'))).toMatchObject({
      operands: ['orne-opens', 'orne-is-there', 'calde-opens', 'calde-followed'],
    });
  });

  it('are not known where one of the two is nowhere in particular', () => {
    expect(sets('which networks does Orne have that Douville lacks')).toBeUndefined();
    expect(sets('which networks does Douville have that Orne lacks')).toBeUndefined();
  });

  it('are none where the one has none of its own', () => {
    expect(sets('which networks does Belmont have that Orne lacks')).toBeUndefined();
  });
});

describe('two lists of networks', () => {
  it('have in common what both name, the longer list of each standing for it', () => {
    expect(
      derived(sets('which networks do the recommendations of Bureau and of Council have in common')),
    ).toEqual({
      operation: 'count',
      operands: ['bureau-list', 'council-list'],
      result: count(['weibo', 'douyin'], 'both'),
    });
  });

  it('differ by what one of them alone names', () => {
    expect(derived(sets('which networks does Council list that Bureau lacks'))).toMatchObject({
      operands: ['council-list', 'bureau-list'],
      result: count(['kuaishou'], 'one'),
    });
  });

  it('may be that of an article, which is not where somebody of its name is', () => {
    expect(derived(sets('which networks do the Herald and Council have in common'))).toMatchObject({
      operands: ['in-the-herald', 'council-list'],
      result: count(['kuaishou', 'douyin'], 'both'),
    });
  });

  it('are no two where both name the same', () => {
    expect(sets('which networks do Council and Society have in common')).toBeUndefined();
  });

  it('are none where one of the two names a single network', () => {
    expect(sets('which networks do Academy and Council have in common')).toBeUndefined();
  });
});

describe('a question for a set of networks', () => {
  const asks = (question: string) => asksForPlatformSet(interpret(question, snapshot));

  it.each([
    ['which networks do Orne and Calde have in common', true],
    ['how many networks do Orne and Calde have in common', true],
    ['the social media that Orne lacks', true],
    ['the social networks that Orne lacks', true],
    ['the networks that Orne lacks', true],
    ['which networks does Orne have', false],
    ['which networks in order', false],
    ['what do Orne and Calde have in common', false],
    ['which followers do Orne and Calde have in common', false],
  ])('needs both the networks and what is done with them: %s', (question, asked) => {
    expect(asks(question)).toBe(asked);
  });
});
