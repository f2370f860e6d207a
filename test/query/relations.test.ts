import { describe, expect, it } from 'vitest';
import { ancestors, chain, relationsOf } from '../../src/query/relations.js';
import { inventBase, named } from './invented/base.js';

const base = inventBase({
  sources: [
    {
      id: 'herald',
      file: 'herald.txt',
      title: { text: 'Herald', basis: 'printed' },
      language: 'en',
    },
  ],
  actors: [
    { id: 'realm', name: named('Realm') },
    { id: 'ministry', name: { fr: 'Ministère', en: 'Ministry' }, parent: 'realm' },
    {
      id: 'bureau',
      name: named('Bureau'),
      parent: 'ministry',
      aliases: { fr: ['Bureau bleu', 'BUREAU'], en: ['Office of Blue'] },
    },
    { id: 'other', name: { fr: 'Ministère', en: 'Another' } },
  ],
  platforms: [{ id: 'twitter', name: named('Twitter') }],
  accounts: [
    { id: 'bureau-tw', platform: 'twitter', owner: 'bureau', handle: '@bureau' },
    { id: 'bureau-blue', platform: 'twitter', owner: 'bureau', handle: '@blue' },
    { id: 'realm-tw', platform: 'twitter', owner: 'realm', handle: '@realm' },
  ],
  facts: [
    { id: 'one', kind: 'account', actor: 'bureau', platforms: ['twitter'], event: 'opened' },
    { id: 'two', kind: 'account', actor: 'realm', platforms: ['twitter'], event: 'opened' },
    {
      id: 'three',
      kind: 'account',
      actor: 'ministry',
      platforms: ['twitter'],
      event: 'opened',
      source: 'herald',
    },
  ],
});

describe('how the things of a base hang together', () => {
  it('finds the members below an actor at any depth', () => {
    expect(Object.fromEntries(relationsOf(base).membersOf)).toEqual({
      realm: ['ministry', 'bureau'],
      ministry: ['bureau'],
    });
  });

  it('finds the accounts of an owner', () => {
    const { accountsOf } = relationsOf(base);
    expect(accountsOf.get('bureau')?.map(({ id }) => id)).toEqual(['bureau-tw', 'bureau-blue']);
    expect([...accountsOf.keys()]).toEqual(['bureau', 'realm']);
  });

  it('finds what an article tells, without the article itself', () => {
    const { contentsOf } = relationsOf(base);
    const facts = [...contentsOf].map(([source, frames]) => [source, frames.map(({ fact }) => fact)]);
    expect(facts).toEqual([
      ['gazette', ['one', 'two']],
      ['herald', ['three']],
    ]);
  });

  it('finds actors by each of their names in either language, whatever the case, and each once', () => {
    expect(Object.fromEntries(relationsOf(base).named)).toEqual({
      realm: ['realm'],
      ministere: ['ministry', 'other'],
      ministry: ['ministry'],
      bureau: ['bureau'],
      'bureau bleu': ['bureau'],
      'office of blue': ['bureau'],
      another: ['other'],
    });
  });

  it('goes up from a parent to its own, nearest first', () => {
    expect(ancestors('ministry', base)).toEqual(['ministry', 'realm']);
    expect(ancestors('realm', base)).toEqual(['realm']);
    expect(ancestors(undefined, base)).toEqual([]);
    expect(ancestors('nobody', base)).toEqual(['nobody']);
  });
});

describe('a chain', () => {
  const UP: Readonly<Record<string, string>> = { a: 'b', b: 'c', d: 'c', x: 'y', y: 'x' };
  const up = (id: string) => UP[id];

  it.each([
    [['a'], ['a', 'b', 'c']],
    [
      ['a', 'd'],
      ['a', 'b', 'c', 'd'],
    ],
    [['c'], ['c']],
    [[], []],
    [['x'], ['x', 'y']],
  ])('goes up from %j, and ends where a circle began', (from, reached) => {
    expect([...chain(from, up)]).toEqual(reached);
  });
});
