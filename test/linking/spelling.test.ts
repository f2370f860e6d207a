import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, typoTolerance } from '../../src/language/typo.js';
import { Vocabulary } from '../../src/linking/spelling.js';

const vocabularyOf = (...words: string[]): Vocabulary => {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
};
const read = (vocabulary: Vocabulary, typed: string): string[] =>
  vocabulary.corrections(typed).map(({ word }) => word);

describe('a vocabulary', () => {
  it('reads a misspelt word as its nearest neighbour', () => {
    const vocabulary = vocabularyOf('abonne', 'ambassade', 'gendarmerie');
    expect(read(vocabulary, 'abone')).toEqual(['abonne']);
    expect(read(vocabulary, 'embassade')).toEqual(['ambassade']);
    expect(read(vocabulary, 'gendamrerie')).toEqual(['gendarmerie']);
  });

  it('leaves short words and far ones alone', () => {
    const vocabulary = vocabularyOf('chat', 'followers');
    expect(read(vocabulary, 'cat')).toEqual([]);
    expect(read(vocabulary, 'flwrs')).toEqual([]);
  });

  it('passes no neighbour over for its letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeéß-é2'), minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), word, (words, typed) => {
        const tolerance = typoTolerance(typed.length);
        const near = words
          .map((each) => editDistance(typed, each, tolerance))
          .filter((distance) => distance <= tolerance && tolerance > 0);
        const found = vocabularyOf(...words).corrections(typed);
        expect(found.length > 0).toBe(near.length > 0);
        if (found[0]) expect(found[0].distance).toBe(Math.min(...near));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same once it was packed and unpacked', () => {
    const vocabulary = vocabularyOf('weibo', 'wechat', 'douyin');
    const unpacked = new Vocabulary(vocabulary.pack());
    expect(unpacked.corrections('weebo')).toEqual(vocabulary.corrections('weebo'));
    expect(unpacked.has('douyin')).toBe(true);
  });
});
