import { describe, expect, it } from 'vitest';
import { annotateQuestion } from '../../../src/linking/annotate.js';
import { datesOf, numbersOf, overlap, spanOf } from '../../../src/query/interpret/spans.js';
import { unit } from '../invented/question.js';
import { snapshot } from './world.js';

const datesIn = (text: string) => datesOf(text, annotateQuestion(text, snapshot.gazetteer));

describe('where a unit stands', () => {
  const text = 'is Orne on  Pigeon';
  const annotation = annotateQuestion(text, snapshot.gazetteer);

  it('is from its first letter to its last', () => {
    expect(annotation.units.map((each) => spanOf(annotation, each))).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 7 },
      { from: 8, to: 10 },
      { from: 12, to: 18 },
    ]);
    expect(spanOf(annotation, unit('Orne on  Pigeon', { from: 1, to: 4 }))).toEqual({ from: 3, to: 18 });
  });

  it('is nowhere in a text that has no such words', () => {
    expect(spanOf(annotation, unit('', { from: 9, to: 0 }))).toEqual({ from: 0, to: 0 });
  });
});

describe('two spans', () => {
  it.each([
    [{ from: 0, to: 4 }, { from: 3, to: 6 }, true],
    [{ from: 0, to: 9 }, { from: 3, to: 6 }, true],
    [{ from: 0, to: 3 }, { from: 3, to: 6 }, false],
    [{ from: 0, to: 2 }, { from: 3, to: 6 }, false],
  ])('%o and %o overlap: %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });
});

describe('the dates of a question', () => {
  it('are told as they are printed, with the part that is meant', () => {
    expect(datesIn('did Orne open it in late July 2019')).toEqual([
      { edtf: '2019-07', relation: 'in', part: 'late', text: 'late July 2019', from: 20, to: 34 },
    ]);
    expect(datesIn('was it in 2019')).toEqual([
      { edtf: '2019', relation: 'in', text: '2019', from: 10, to: 14 },
    ]);
  });

  it.each([
    ['opened before July 2019', ['before 2019-07']],
    ['opened after 2019', ['after 2019']],
    ['open since 2019', ['since 2019']],
    ['open until 2019', ['before 2019']],
    ['as of 2019', ['as-of 2019']],
    ['opened before the 8 July 2019', ['before 2019-07-08']],
    ['opened in 2019', ['in 2019']],
    ['2019', ['in 2019']],
    // The phrase runs into the date.
    ['à la fin de 2019', ['as-of 2019']],
    // Only what stands right before a date relates to it.
    ['after Orne opened in 2019', ['in 2019']],
    ['after the fair 2019', ['in 2019']],
    // A phrase may mean something else besides.
    ['up to 2019', ['before 2019']],
    ['before 2018 or after 2020', ['before 2018', 'after 2020']],
    ['in 2018 or before 2020', ['in 2018', 'before 2020']],
    ['in 2018 before', ['in 2018']],
    // A word with a sense of its own is no small word between.
    ['after tell me 2019', ['in 2019']],
  ])('%s: %s', (text, expected) => {
    expect(datesIn(text).map(({ relation, edtf }) => `${relation} ${edtf}`)).toEqual(expected);
  });
});

describe('the numbers of a question', () => {
  it('are those that are no part of a date', () => {
    const text = 'did 30 towns open 4 accounts on 8 July 2019';
    const numbers = numbersOf(text, datesIn(text));
    expect(numbers.map(({ match, from, to }) => [match.value, from, to])).toEqual([
      [30, 4, 6],
      [4, 18, 19],
    ]);
  });
});
