import { describe, expect, it } from 'vitest';
import { told } from '../invented/question.js';
import { read } from './world.js';

const needsIn = (text: string) => told(read(text).needs);
const ARTICLE = 'soft article: kind:source';

describe('an article on something', () => {
  it.each([
    'article on Calde',
    'article about Calde',
    'article sur Calde',
    // A preposition and an article stand between.
    'article on the Calde',
  ])('answers for what it is about as well as for itself: %s', (text) => {
    expect(needsIn(text)).toEqual([ARTICLE, 'hard Calde: actor:calde, source:lantern']);
  });

  it('may be one of several, and on a country', () => {
    expect(needsIn('articles on Orne')).toEqual([
      'soft articles: kind:source',
      'hard Orne: actor:orne, source:gazette, source:lantern',
    ]);
    expect(needsIn('article on Norway')).toEqual([ARTICLE, 'hard Norway: country:NO, source:lantern']);
  });

  it('may be named by a section of sources', () => {
    expect(needsIn('rubrique sur Calde')).toEqual(['hard Calde: actor:calde, source:lantern']);
  });

  it.each([
    'article of Calde',
    'article on all the Calde',
    'article Calde',
    'article, on Velm to Calde',
    'article Calde on Pigeon',
  ])('is not meant where it stands otherwise: %s', (text) => {
    expect(needsIn(text)).toContain('hard Calde: actor:calde');
  });

  it('is not meant where the name comes first', () => {
    expect(needsIn('Calde on article')).toEqual(['hard Calde: actor:calde', ARTICLE]);
  });

  it('is not meant where something else is on it', () => {
    expect(needsIn('followers on Calde')).toEqual([
      'soft followers: measure:followers',
      'hard Calde: actor:calde',
    ]);
  });

  it('says nothing for a network, or for a loose group', () => {
    expect(needsIn('article on Semaphore')).toEqual([ARTICLE, 'hard Semaphore: platform:semaphore']);
    expect(needsIn('article on envoys')).toEqual([ARTICLE, 'soft envoys: actor:envoys']);
  });

  it('that is named needs its subject no more to be found by', () => {
    expect(needsIn('The Lantern of Orne on Calde')).toEqual([
      'hard The Lantern of Orne: source:lantern',
      'soft Calde: actor:calde',
    ]);
    // A name that is also its publisher's is that of the article all the same.
    expect(needsIn('Gazette on Calde')).toEqual([
      'hard Gazette: actor:gazette-press, source:gazette',
      'soft Calde: actor:calde',
    ]);
  });
});
