import { describe, expect, it } from 'vitest';
import { NameWords, wordsIn } from '../../src/command/name-words.js';

describe('wordsIn', () => {
  it.each([
    ["office d'arvel", ['office', 'd', 'arvel']],
    ['l’office', ['l', 'office']],
    ['haute-brume_sud', ['haute', 'brume', 'sud']],
    ['a. b.  c', ['a', 'b', 'c']],
    ['-arvel.', ['arvel']],
    [' - ', []],
  ])('parts %s at spaces, apostrophes, hyphens, underscores and dots', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('the words of names', () => {
  const words = new NameWords(['office', 'arvel', 'zelbor', 'office', 'brume']);

  it.each(['arvel', 'brume', 'office', 'zelbor'])('have %s, and begin with each beginning of it', (word) => {
    expect(words.has(word)).toBe(true);
    for (let length = 1; length <= word.length; length++)
      expect(words.begins(word.slice(0, length))).toBe(true);
  });

  it.each(['aaa', 'arve', 'arvels', 'branch', 'offices', 'zz'])('do not have %s', (word) => {
    expect(words.has(word)).toBe(false);
  });

  it.each(['aaa', 'arvels', 'branch', 'ofz', 'rvel', 'zz'])('do not begin with %s', (beginning) => {
    expect(words.begins(beginning)).toBe(false);
  });

  it('are none where no name is', () => {
    const none = new NameWords([]);
    expect([none.has('arvel'), none.begins('a'), none.nearest('arvel', false)]).toEqual([false, false, []]);
  });
});

describe('the nearest words', () => {
  const nearest = (words: readonly string[], typed: string, begun = false): string[] =>
    new NameWords(words).nearest(typed, begun);

  it.each([
    ['a letter too few', 'zelbr'],
    ['a letter too many', 'zelbbor'],
    ['another letter', 'zelbar'],
    ['two letters swapped', 'zeblor'],
    ['the first letter left out', 'elbor'],
    ['the first letters swapped', 'ezlbor'],
    ['a letter before the first', 'szelbor'],
  ])('are found for %s', (_, typed) => {
    expect(nearest(['arvel', 'zelbor'], typed)).toEqual(['zelbor']);
  });

  it('are not looked for behind another first letter', () => {
    expect(nearest(['zelbor'], 'pelbor')).toEqual([]);
  });

  it('are none for a word of three letters, which is too short to be a typing error', () => {
    expect(nearest(['arv', 'arvel'], 'arb')).toEqual([]);
    expect(nearest(['arv', 'arvel'], 'arb', true)).toEqual([]);
    expect(nearest(['arve'], 'arbe')).toEqual(['arve']);
  });

  it('may be two errors away from eight letters on, one before', () => {
    expect(nearest(['zelborie'], 'zalborae')).toEqual(['zelborie']);
    expect(nearest(['zelbori'], 'zalbora')).toEqual([]);
    expect(nearest(['zelborie'], 'zalbarae')).toEqual([]);
  });

  it('leave farther ones out where one is nearer, whichever comes first', () => {
    expect(nearest(['ambassade', 'ambassides'], 'ambassadd')).toEqual(['ambassade']);
    expect(nearest(['zalborix', 'zelborie'], 'zelboris')).toEqual(['zelborie']);
  });

  it('are all that are equally near, four at the most', () => {
    expect(nearest(['arvel', 'arven', 'arver'], 'arves')).toEqual(['arvel', 'arven', 'arver']);
    expect(nearest(['arvea', 'arveb', 'arvec', 'arved', 'arvee'], 'arves')).toEqual([
      'arvea',
      'arveb',
      'arvec',
      'arved',
    ]);
  });

  it('have digits only where digits are typed', () => {
    expect(nearest(['arve1'], 'arvel')).toEqual([]);
    expect(nearest(['arve12'], 'arve13')).toEqual(['arve12']);
    expect(nearest(['arvel'], 'arve1')).toEqual(['arvel']);
  });

  it('go on from a misspelt beginning only where the word may go on', () => {
    expect(nearest(['observatoire'], 'obsrev', true)).toEqual(['observatoire']);
    expect(nearest(['observatoire'], 'obsrev', false)).toEqual([]);
  });

  it.each([
    ['a letter too few', 'obervat'],
    ['a letter too many', 'obsservat'],
    ['another letter', 'obsarvat'],
  ])('go on from a beginning with %s', (_, typed) => {
    expect(nearest(['arvel', 'observatoire'], typed, true)).toEqual(['observatoire']);
  });

  it('do not go on from a beginning with two errors before eight letters', () => {
    expect(nearest(['observatoire'], 'obasrvt', true)).toEqual([]);
  });

  it('are the words whose beginning is nearest', () => {
    expect(nearest(['obserxance', 'observance'], 'observanx', true)).toEqual(['observance']);
  });
});
