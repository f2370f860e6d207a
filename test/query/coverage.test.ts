import { describe, expect, it, vi } from 'vitest';
import { Coverage, type CoveringOptions } from '../../src/query/coverage.js';
import type { IndexedFrame } from '../../src/query/frame-index.js';
import type { Need } from '../../src/query/interpretation.js';
import { strengthOf } from '../../src/query/need-strength.js';
import { PostingsBuilder } from '../../src/query/postings.js';
import { hard, ignored, indexedFrame, needOf, soft, words } from './invented/pieces.js';

const FRAMES = [
  indexedFrame({}, { order: 0, senses: { 'actor:orne': 1 }, terms: ['harbour', 'opened'] }),
  indexedFrame({}, { order: 1, senses: { 'actor:orne': 0.88, 'action:opened': 1 }, terms: ['harbour'] }),
  indexedFrame({}, { order: 2, senses: { 'actor:calde': 1 }, sourceTerms: ['harbour'] }),
  indexedFrame({}, { order: 3, senses: { 'kind:event': 1 }, terms: ['fair', 'opened'] }),
];

function coverageOf(frames: readonly IndexedFrame[] = FRAMES): Coverage {
  const postings = new PostingsBuilder();
  for (const frame of frames) postings.add(frame);
  return new Coverage(frames, postings.build());
}

const ALL: CoveringOptions = { admits: () => true };
const summary = (
  needs: readonly Need[],
  weights: readonly number[],
  options = ALL,
  coverage = coverageOf(),
) =>
  coverage
    .covering(needs, weights, options)
    .map((found) => [found.indexed.order, Number(found.coverage.toFixed(4)), found.strengths]);

describe('what covers a question', () => {
  it('is every frame that meets some need, the best covered first', () => {
    expect(summary([hard('actor:orne'), soft('action:opened')], [3, 1])).toEqual([
      [1, Number(((0.88 * 3 + 1) / 4).toFixed(4)), [0.88, 1]],
      [0, 0.75, [1, 0]],
    ]);
  });

  it('meets a need by the firmest of its senses', () => {
    const either = hard('actor:orne', 'action:opened', 'actor:calde');
    expect(summary([either], [1])).toEqual([
      [0, 1, [1]],
      [1, 1, [1]],
      [2, 1, [1]],
    ]);
  });

  it('meets a need of words by the share of them that the statement holds, and less by the title', () => {
    expect(summary([words('harbour', 'opened')], [1])).toEqual([
      [0, 1, [1]],
      [1, 0.5, [0.5]],
      [3, 0.5, [0.5]],
      [2, 0.175, [0.175]],
    ]);
  });

  it('counts a word in several forms once', () => {
    const forms = needOf('soft', [], [], { terms: [['harbour', 'opened'], ['fair']] });
    expect(summary([forms], [1])).toEqual([
      [3, 1, [1]],
      [0, 0.5, [0.5]],
      [1, 0.5, [0.5]],
      [2, 0.175, [0.175]],
    ]);
  });

  it('takes the word of a sense for a little less than the sense', () => {
    const opened = needOf('soft', ['action:opened'], ['opened']);
    expect(summary([opened], [1])).toEqual([
      [1, 1, [1]],
      [0, 0.8, [0.8]],
      [3, 0.8, [0.8]],
    ]);
  });

  it('never takes the word of a name for the name', () => {
    expect(summary([needOf('hard', ['actor:calde'], ['harbour'])], [1])).toEqual([[2, 1, [1]]]);
  });

  it('is what a look at each frame gives', () => {
    const needs = [
      hard('actor:orne'),
      needOf('soft', ['action:opened', 'kind:event'], ['opened', 'fair']),
      words('harbour', 'fair', 'nothing'),
      ignored('xylophone'),
    ];
    for (const { indexed, strengths } of coverageOf().covering(needs, [1, 1, 1, 1], ALL))
      expect(strengths).toEqual(needs.map((need) => strengthOf(need, indexed)));
  });

  it('is nothing where no frame meets a need', () => {
    expect(summary([hard('actor:nobody'), words('xylophone')], [1, 1])).toEqual([]);
  });

  it('leaves out what covers less than the floor, and keeps what covers just that', () => {
    const needs = [words('harbour', 'opened')];
    const from = (floor: number) => summary(needs, [1], { ...ALL, floor }).map(([order]) => order);
    expect(from(0.5)).toEqual([0, 1, 3]);
    expect(from(0.6)).toEqual([0]);
  });

  it('gives no more than are wanted, of those that are admitted', () => {
    const needs = [words('harbour', 'opened')];
    const orders = (options: CoveringOptions) => summary(needs, [1], options).map(([order]) => order);
    expect(orders({ ...ALL, most: 2 })).toEqual([0, 1]);
    expect(orders({ ...ALL, most: 0 })).toEqual([]);
    expect(orders({ admits: ({ order }) => order !== 0, most: 2 })).toEqual([1, 3]);
  });

  it('tries no more frames than it may, admitted or not', () => {
    const admits = vi.fn(({ order }: IndexedFrame) => order !== 0);
    expect(summary([words('harbour', 'opened')], [1], { admits, tries: 2 }).map(([order]) => order)).toEqual([
      1,
    ]);
    expect(admits.mock.calls.map(([{ order }]) => order)).toEqual([0, 1]);
  });

  it('passes over frames of other kinds without trying them', () => {
    const frames = ['event', 'policy', 'event'].map((kind, order) =>
      indexedFrame({ kind }, { order, terms: ['harbour'] }),
    );
    const admits = vi.fn(() => true);
    const found = summary([words('harbour')], [1], { admits, kinds: ['event'] }, coverageOf(frames));
    expect(found.map(([order]) => order)).toEqual([0, 2]);
    expect(admits).toHaveBeenCalledTimes(2);
  });

  it('asks once of how firmly the needs are met for all frames that meet them alike', () => {
    const meets = vi.fn(([share = 0]: readonly number[]) => share !== 1 && share > 0.2);
    const found = summary([words('harbour', 'opened')], [1], { ...ALL, meets });
    expect(found.map(([order]) => order)).toEqual([1, 3]);
    expect(meets.mock.calls).toEqual([[[1]], [[0.5]], [[0.175]]]);
  });

  it('tells of a frame once what holds of it whatever is asked', () => {
    const coverage = coverageOf();
    const is = vi.fn(({ order }: IndexedFrame) => order === 1);
    const orders = (need: Need) => summary([need], [1], { ...ALL, is }, coverage).map(([order]) => order);
    expect(orders(words('opened'))).toEqual([]);
    expect(orders(words('harbour'))).toEqual([1]);
    expect(orders(words('harbour'))).toEqual([1]);
    expect(is.mock.calls.map(([{ order }]) => order)).toEqual([0, 3, 1, 2]);
    expect([coverage.holds(is, 1), coverage.holds(is, 2)]).toEqual([true, false]);
  });

  it('tells how firmly any frame meets each need, also one that meets none', () => {
    const needs = [hard('actor:orne'), words('harbour', 'opened')];
    const strengthsOf = coverageOf().strengths(needs, [1, 1]);
    for (const indexed of FRAMES)
      expect(strengthsOf(indexed)).toEqual(needs.map((need) => strengthOf(need, indexed)));
    const lone = coverageOf().strengths([hard('actor:calde')], [1]);
    expect(FRAMES.map(lone)).toEqual([[0], [0], [1], [0]]);
  });

  it('does not take a loose word for the name of the same letters', () => {
    const coverage = coverageOf();
    const orders = (need: Need) => summary([need], [1], ALL, coverage).map(([order]) => order);
    expect(orders(needOf('soft', ['actor:calde'], ['harbour']))).toEqual([2, 0, 1]);
    expect(orders(needOf('hard', ['actor:calde'], ['harbour']))).toEqual([2]);
  });

  it('leaves nothing behind for the next question', () => {
    const coverage = coverageOf();
    const needs = [words('harbour', 'opened')];
    const first = summary(needs, [1], ALL, coverage);
    expect(summary([words('opened', 'fair')], [1], ALL, coverage)).toEqual([
      [3, 1, [1]],
      [0, 0.5, [0.5]],
    ]);
    expect(summary(needs, [1], ALL, coverage)).toEqual(first);
  });

  it('weighs the same needs anew where their weights are others', () => {
    const coverage = coverageOf();
    const needs = [hard('actor:orne'), hard('actor:calde')];
    const orders = (weights: number[]) => summary(needs, weights, ALL, coverage).map(([order]) => order);
    expect(orders([3, 1])).toEqual([0, 1, 2]);
    expect(orders([1, 3])).toEqual([2, 0, 1]);
    expect(orders([3, 1])).toEqual([0, 1, 2]);
    expect(orders([1, 23])).toEqual([2, 0, 1]);
    expect(orders([12, 3])).toEqual([0, 1, 2]);
  });

  it('weighs other needs anew where the weights are the same', () => {
    const coverage = coverageOf();
    expect(summary([hard('actor:calde')], [1], ALL, coverage)).toEqual([[2, 1, [1]]]);
    expect(summary([hard('kind:event')], [1], ALL, coverage)).toEqual([[3, 1, [1]]]);
  });
});

describe('how many frames bear a need', () => {
  it.each<[string, Need, number]>([
    ['one sense', soft('actor:orne'), 2],
    ['one word', words('harbour'), 2],
    ['two senses, a frame that bears both once', soft('actor:orne', 'action:opened'), 2],
    ['two senses of different frames', soft('actor:orne', 'kind:event'), 3],
    ['a sense and a word', needOf('soft', ['action:opened'], ['opened']), 3],
    ['two words', words('harbour', 'fair'), 3],
    ['the words of a title, which do not count', words('title'), 0],
    ['nothing at all', soft(), 0],
    ['a sense that nobody bears beside one that two do', soft('actor:nobody', 'actor:orne'), 2],
  ])('by %s', (_, need, count) => {
    const coverage = coverageOf([...FRAMES, indexedFrame({}, { order: 4, sourceTerms: ['title'] })]);
    expect(coverage.countBearers(need)).toBe(count);
    // Needs recur: the count that is kept is the same.
    expect(coverage.countBearers(need)).toBe(count);
  });

  it('tells a sense from a word of the same letters', () => {
    const frames = [
      indexedFrame({}, { order: 0, terms: ['kind:event'] }),
      indexedFrame({}, { order: 1, senses: { 'kind:event': 1 } }),
      indexedFrame({}, { order: 2, senses: { 'kind:event': 1 } }),
    ];
    const coverage = coverageOf(frames);
    expect(coverage.countBearers(soft('kind:event'))).toBe(2);
    expect(coverage.countBearers(words('kind:event'))).toBe(1);
  });

  it('tells needs apart that differ only in where one word ends', () => {
    const coverage = coverageOf([
      indexedFrame({}, { order: 0, terms: ['ab'] }),
      indexedFrame({}, { order: 1, terms: ['a', 'b'] }),
      indexedFrame({}, { order: 2, terms: ['b'] }),
    ]);
    expect(coverage.countBearers(words('ab'))).toBe(1);
    expect(coverage.countBearers(words('a', 'b'))).toBe(2);
  });

  it('is counted anew for another need', () => {
    const coverage = coverageOf();
    expect(coverage.countBearers(soft('actor:orne', 'actor:calde'))).toBe(3);
    expect(coverage.countBearers(soft('actor:orne', 'action:opened'))).toBe(2);
  });
});
