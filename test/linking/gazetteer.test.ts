import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/linking/word.js';
import { createSnapshot } from '../../src/query/snapshot.js';
import { inventBase, named } from '../query/invented/base.js';

const base = inventBase({
  actors: [
    { id: 'orne', name: named('Orne'), types: ['state'] },
    { id: 'reform', name: { fr: 'parti de la Réforme', en: 'Reform Party' } },
  ],
  types: [
    { id: 'state', name: { fr: 'État', en: 'state' } },
    { id: 'reporter', name: { fr: 'reporter', en: 'reporter' } },
    { id: 'press-office', name: { fr: 'bureau de presse', en: 'press office' } },
  ],
  platforms: [{ id: 'flitter', name: named('Flitter') }],
});
const { phrases } = createSnapshot(base).gazetteer;
const sensesIn = (text: string): string[] =>
  phrases
    .find(wordsOf(text))
    .flatMap(({ values }) => [...values].filter((value) => !value.startsWith('kind')));

describe('a name of a single word', () => {
  it('is that word or its plural', () => {
    expect(sensesIn('state')).toContain('type:state');
    expect(sensesIn('States')).toContain('type:state');
    expect(sensesIn('reporters')).toEqual(['type:reporter']);
    expect(sensesIn('Ornes')).toEqual(['actor:orne']);
    expect(sensesIn('françaises')).toContain('country:FR');
  });

  it.each(['statement', 'report', 'francs', 'franc'])('is no word that has only its stem: %s', (word) => {
    expect(sensesIn(word).filter((value) => /^(?:actor|type|country):/u.test(value))).toEqual([]);
  });
});

describe('other names', () => {
  it('of several words stand in any form and order', () => {
    expect(sensesIn('parti réformé')).toEqual(['actor:reform']);
    expect(sensesIn('press offices')).toContain('type:press-office');
  });

  it('of networks are found where a letter is doubled or not', () => {
    expect(sensesIn('fliter')).toContain('platform:flitter');
  });
});
