import { describe, expect, it } from 'vitest';
import { type PairOptions, pair } from '../../../src/query/derive/pair.js';
import type { Selected } from '../../../src/query/derive/selection.js';
import type { IndexedFrame } from '../../../src/query/frame-index.js';
import type { Interpretation, Need } from '../../../src/query/interpretation.js';
import { question as questionOf } from '../invented/question.js';
import { indexedOf, needOf } from './handmade.js';

/** What of a question each fact meets, need by need. */
type Met = Readonly<Record<string, readonly number[]>>;

const rowsOf = (met: Met, periods: Readonly<Record<string, string>> = {}): Selected[] =>
  Object.entries(met).map(([fact, strengths], order) => {
    const period = periods[fact];
    return { indexed: indexedOf({ fact, ...(period ? { period } : {}) }, order), strengths, coverage: 0 };
  });

/** A question of words, the capitalised ones names; small words are no needs. */
function asked(question: string): { question: Interpretation; needs: Need[] } {
  const words = question.split(' ');
  const needs = words.flatMap((word, at) =>
    /^(?:and|in|\d+)$/u.test(word) ? [] : [needOf(word, at, /^[A-Z]/u.test(word) ? 'hard' : 'soft')],
  );
  return { question: questionOf({ question, needs }), needs };
}

function paired(text: string, met: Met, options?: PairOptions, weights?: readonly number[]) {
  const { question, needs } = asked(text);
  const all = rowsOf(met);
  const found = pair({ needs, weights: weights ?? needs.map(() => 1), all }, question, options);
  return found && { ...told(found), score: found.score };
}

const told = (found: { first: IndexedFrame; second: IndexedFrame } | undefined) =>
  found && { first: found.first.frame.fact, second: found.second.frame.fact };
const ONLY = (...pairs: string[]): PairOptions => ({
  harmony: (a, b) => (pairs.includes(`${a.frame.fact} ${b.frame.fact}`) ? 0 : undefined),
});

describe('two facts that share a question', () => {
  it('stand in the order of the question, whichever is found first', () => {
    const met = { calde: [0, 0, 1, 1], orne: [1, 1, 0, 0] };
    expect(paired('Orne followers and Calde likes', met)).toEqual({
      first: 'orne',
      second: 'calde',
      score: 4,
    });
  });

  it('each count for what their own side says, by its weight', () => {
    const met = { orne: [0.5, 0], calde: [0, 1] };
    expect(paired('Orne Calde', met, {}, [0.5, 0.75])?.score).toBeCloseTo(0.5 * 0.5 + 0.75);
  });

  it('count a little for what is said beside the other one, too', () => {
    const met = { orne: [1, 0, 0.5], calde: [0, 1, 1] };
    // "likes" is said of Calde, and half holds of Orne's fact as well.
    expect(paired('Orne Calde likes', met)?.score).toBeCloseTo(1 + 0.28 * 0.5 + 2);
  });

  it('are two: one that meets both sides is no pair', () => {
    expect(paired('Orne and Calde', { both: [1, 1] })).toBeUndefined();
  });

  it('must each meet something of their own side', () => {
    expect(paired('Orne and Calde', { orne: [1, 0], other: [1, 0] })).toBeUndefined();
    expect(paired('Orne', { orne: [1], other: [1] })).toBeUndefined();
  });

  it('do not meet anything by the title of their article alone', () => {
    expect(paired('Orne and likes', { orne: [1, 0], titled: [0, 0.35] })).toBeUndefined();
    expect(paired('Orne and likes', { orne: [1, 0], worded: [0, 0.36] })).toMatchObject({ second: 'worded' });
  });

  it('lose for each name that neither of them bears', () => {
    const met = { orne: [1, 0, 0], liked: [0, 1, 0] };
    expect(paired('Orne likes Calde', met)?.score).toBeCloseTo(2 - 0.8);
    expect(paired('Orne likes calde', met)?.score).toBeCloseTo(2);
    expect(paired('Orne likes Calde', { ...met, liked: [0, 1, 0.1] })?.score).toBeGreaterThan(2);
  });

  it('are none where more is missed than met', () => {
    expect(
      paired('Orne likes Calde Belle Doux', { orne: [1, 0, 0, 0, 0], liked: [0, 1, 0, 0, 0] }),
    ).toBeUndefined();
  });
});

describe('the point between the two', () => {
  const met = {
    'orne-alone': [1, 0, 0],
    'likes-of-calde': [0, 1, 1],
    'likes-of-orne': [1, 1, 0],
    'calde-alone': [0, 0, 1],
  };
  const either = ONLY('orne-alone likes-of-calde', 'likes-of-orne calde-alone');

  it.each([
    ['Orne and likes Calde', 'orne-alone', 'likes-of-calde'],
    ['Orne likes and Calde', 'likes-of-orne', 'calde-alone'],
    // Nothing parts them: the first point at which they part best.
    ['Orne likes Calde', 'orne-alone', 'likes-of-calde'],
  ])('lies rather at a conjunction: %s', (question, first, second) => {
    expect(paired(question, met, either)).toEqual({ first, second, score: 3 });
  });

  it('lies elsewhere where much more is met by that', () => {
    const better = { ...met, 'likes-of-orne': [1, 0.5, 0] };
    expect(paired('Orne likes and Calde', better, either)).toMatchObject({ first: 'orne-alone', score: 3 });
  });
});

describe('preferences', () => {
  it('settle which of two equals is taken', () => {
    const met = { orne: [1, 0], early: [0, 1], late: [0, 1] };
    expect(paired('Orne and Calde', met)).toMatchObject({ second: 'early', score: 2 });
    const bonus = ({ frame }: IndexedFrame) => (frame.fact === 'late' ? 0.1 : 0);
    expect(paired('Orne and Calde', met, { bonus })).toEqual({ first: 'orne', second: 'late', score: 2.1 });
  });

  it('hold for two facts together', () => {
    const met = { orne: [1, 0], early: [0, 1], late: [0, 1] };
    const harmony = (_: IndexedFrame, { frame }: IndexedFrame) => (frame.fact === 'late' ? 0.5 : 0.25);
    expect(paired('Orne and Calde', met, { harmony })).toEqual({ first: 'orne', second: 'late', score: 2.5 });
  });

  it('do not replace what the question says', () => {
    const bonus = ({ frame }: IndexedFrame) => (frame.fact === 'neither' ? 5 : 0);
    const met = { neither: [0, 0], orne: [1, 0], calde: [0, 1] };
    expect(paired('Orne and Calde', met, { bonus })).toMatchObject({ first: 'orne', second: 'calde' });
  });

  it('forbid a pair, however well it meets the question', () => {
    const met = { orne: [1, 0], calde: [0, 1], poor: [0, 0.5] };
    expect(paired('Orne and Calde', met, ONLY('orne poor'))).toMatchObject({ second: 'poor', score: 1.5 });
    expect(paired('Orne and Calde', met, ONLY())).toBeUndefined();
  });
});

describe('how many are tried', () => {
  /** Worse and worse ones of one side, the best one last. */
  const worsening = (name: string, count: number, strengths: (share: number) => number[]): Met =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`${name}-${count - at}`, strengths(0.5 + 0.01 * at)]),
    );

  it('is six for what comes first', () => {
    const met = { ...worsening('orne', 8, (share) => [share, 0]), calde: [0, 1] };
    expect(paired('Orne and Calde', met, ONLY('orne-6 calde'))).toMatchObject({ first: 'orne-6' });
    expect(paired('Orne and Calde', met, ONLY('orne-7 calde'))).toBeUndefined();
  });

  it('is twenty for what comes second', () => {
    const met = { orne: [1, 0], ...worsening('calde', 22, (share) => [0, share]) };
    expect(paired('Orne and Calde', met, ONLY('orne calde-20'))).toMatchObject({ second: 'calde-20' });
    expect(paired('Orne and Calde', met, ONLY('orne calde-21'))).toBeUndefined();
  });
});

describe('dates of the question', () => {
  const PERIODS = { 'orne-14': '2014', 'orne-19': '2019', 'calde-14': '2014', 'calde-19': '2019' };
  const met = { 'orne-19': [1, 0], 'calde-14': [0, 1], 'orne-14': [1, 0], 'calde-19': [0, 1] };

  /** A question with the years that it prints as its dates. */
  function dated(text: string) {
    const { question, needs } = asked(text);
    const dates = [...text.matchAll(/\d{4}/gu)].map(({ 0: edtf, index }) => ({
      edtf,
      relation: 'in' as const,
      text: edtf,
      from: index,
      to: index + edtf.length,
    }));
    const all = rowsOf(met, PERIODS);
    return pair({ needs, weights: needs.map(() => 1), all }, { ...question, dates });
  }

  it.each([
    ['Orne in 2014 and Calde in 2019', 'orne-14', 'calde-19'],
    ['Orne in 2019 and Calde in 2014', 'orne-19', 'calde-14'],
    ['in 2019 Orne and in 2014 Calde', 'orne-19', 'calde-14'],
  ])('belong to what stands beside them: %s', (question, first, second) => {
    expect(told(dated(question))).toEqual({ first, second });
    expect(dated(question)?.score).toBeCloseTo(4);
  });

  it('hold for both a little where one alone is given', () => {
    expect(told(dated('Orne and Calde in 2014'))).toEqual({ first: 'orne-14', second: 'calde-14' });
    expect(dated('Orne and Calde in 2014')?.score).toBeCloseTo(1.28 + 2);
  });
});
