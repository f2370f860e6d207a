import { describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../src/facts/frame.js';
import type { Sense } from '../../src/linking/sense.js';
import { candidatesFor, candidatesNear, MAX_SCORED } from '../../src/query/candidates.js';
import type { IndexedFrame } from '../../src/query/frame-index.js';
import type { Interpretation } from '../../src/query/interpretation.js';
import type { Snapshot } from '../../src/query/snapshot.js';
import type { TextIndex } from '../../src/query/text-index.js';
import { inventBase } from './invented/base.js';
import { askedDate, askedNumber, hard, indexedFrame, snapshotOver, soft, words } from './invented/pieces.js';
import { question as questionOf } from './invented/question.js';

/** What a test says of a frame. */
interface Said extends Partial<Frame> {
  readonly senses?: readonly Sense[];
  readonly terms?: readonly string[];
  readonly numbers?: readonly number[];
}

const NO_BASE = inventBase({});

/** A snapshot of as many frames as a test wants, each as it says, of which the words alone find those given. */
function snapshotOf(count: number, said: (order: number) => Said, byText: readonly number[] = []) {
  const frames = Array.from({ length: count }, (_, order) => {
    const { senses = [], terms = [], numbers = [], ...frame } = said(order);
    const strengths = Object.fromEntries(senses.map((value) => [value, 1]));
    return indexedFrame(frame, { order, senses: strengths, terms, numbers });
  });
  const search = vi.fn<TextIndex['search']>((_, { limit }) =>
    byText.slice(0, limit).map((id) => ({ id, score: 1 })),
  );
  return { snapshot: snapshotOver(frames, NO_BASE, search), search };
}

const orders = (found: readonly IndexedFrame[]) => found.map(({ order }) => order);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

const weigh = ({ needs = [] }: Partial<Interpretation>) => needs.map(() => 1);
const candidates = (snapshot: Snapshot, said: Partial<Interpretation>) =>
  orders(candidatesFor(questionOf(said), snapshot, weigh(said)));
const near = (snapshot: Snapshot, said: Partial<Interpretation>) =>
  orders(candidatesNear(questionOf(said), snapshot, weigh(said)));

const TWITTER = hard('platform:twitter');
const ORNE = hard('actor:orne');
const CALDE = hard('actor:calde');

describe('the candidates of a question', () => {
  const BEARING: readonly (readonly Sense[])[] = [
    ['actor:orne', 'platform:twitter'],
    ['actor:orne'],
    ['platform:twitter'],
    ['actor:calde', 'platform:twitter'],
    ['actor:orne', 'platform:twitter'],
  ];
  const small = () => snapshotOf(5, (order) => ({ senses: BEARING[order] ?? [] })).snapshot;

  it.each([
    ['one name', [ORNE], [0, 1, 4]],
    ['two names', [ORNE, TWITTER], [0, 4]],
    ['a name that may be either of two', [hard('actor:orne', 'actor:calde'), TWITTER], [0, 4, 3]],
    ['a name beside one that may be either of two', [TWITTER, hard('actor:orne', 'actor:calde')], [0, 3, 4]],
    ['a name that may be one of which the base has nothing', [hard('actor:nobody', 'actor:calde')], [3]],
    ['a name beside one that is only meant loosely', [ORNE, soft('platform:twitter')], [0, 1, 4]],
    ['a name beside words', [CALDE, words('harbour')], [3]],
  ])('are the frames that bear %s', (_, needs, found) => {
    expect(candidates(small(), { needs })).toEqual(found);
  });

  it.each([
    ['there is no name', [words('harbour')]],
    ['no frame bears all names', [ORNE, CALDE]],
    ['the base has nothing of a name', [hard('actor:nobody')]],
  ])('are all frames of a small base where %s', (_, needs) => {
    expect(candidates(small(), { needs })).toEqual([0, 1, 2, 3, 4]);
  });

  it('need not bear a name of which the base has nothing', () => {
    expect(candidates(small(), { needs: [hard('actor:nobody'), CALDE] })).toEqual([3]);
  });

  it('are all frames of a base just small enough, whether they cover anything or not', () => {
    const { snapshot } = snapshotOf(MAX_SCORED, () => ({}));
    expect(candidates(snapshot, { needs: [words('harbour')] })).toEqual(upTo(MAX_SCORED));
  });

  it('are no articles, unless one is asked about', () => {
    const { snapshot } = snapshotOf(3, (order) => ({
      senses: ['actor:orne'],
      kind: order === 1 ? 'source' : 'event',
    }));
    expect(candidates(snapshot, { needs: [ORNE] })).toEqual([0, 2]);
    expect(candidates(snapshot, { needs: [ORNE], ofArticle: true })).toEqual([0, 1, 2]);
  });

  it('are not looked for by their words where names alone single them out', () => {
    const { snapshot, search } = snapshotOf(MAX_SCORED + 1, (order) => ({
      senses: order < MAX_SCORED ? ['platform:twitter'] : [],
    }));
    expect(candidates(snapshot, { needs: [TWITTER] })).toEqual(upTo(MAX_SCORED));
    expect(search).not.toHaveBeenCalled();
  });
});

describe('the candidates of a question in a large base', () => {
  const COUNT = MAX_SCORED + 20;
  const onTwitter = { senses: ['platform:twitter'] } satisfies Said;
  const needs = [TWITTER, words('harbour')];

  it('are those that cover it best, the best first', () => {
    const { snapshot } = snapshotOf(COUNT, (order) => ({
      ...onTwitter,
      terms: order >= MAX_SCORED ? ['harbour'] : [],
    }));
    const best = upTo(COUNT).slice(MAX_SCORED);
    expect(candidates(snapshot, { needs })).toEqual([...best, ...upTo(MAX_SCORED - best.length)]);
  });

  it('are also those that its words find, in place of as many that cover it less', () => {
    const byText = [MAX_SCORED + 1, MAX_SCORED + 2, 0];
    const { snapshot, search } = snapshotOf(COUNT, () => onTwitter, byText);
    const found = candidates(snapshot, { needs, question: 'harbour on Twitter' });
    // The last of them covers the question as well.
    expect(found).toEqual([...upTo(MAX_SCORED - 3), MAX_SCORED + 1, MAX_SCORED + 2]);
    expect(search).toHaveBeenCalledWith('harbour on Twitter', { limit: 100 });
  });

  it('are no frames that its words find and a name rules out', () => {
    const { snapshot } = snapshotOf(
      COUNT + 2,
      (order) => (order < COUNT ? onTwitter : order === COUNT ? {} : { ...onTwitter, kind: 'source' }),
      [COUNT, COUNT + 1, 419],
    );
    const found = candidates(snapshot, { needs });
    expect(found).toEqual([...upTo(MAX_SCORED - 1), 419]);
  });

  it('must bear every name where some frame does', () => {
    const { snapshot } = snapshotOf(COUNT * 2, (order) => ({
      senses: order % 2 === 0 ? ['platform:twitter', 'actor:orne'] : ['platform:twitter'],
    }));
    const found = candidates(snapshot, { needs: [TWITTER, ORNE] });
    expect(found).toEqual(upTo(MAX_SCORED).map((at) => at * 2));
  });

  it('must bear every name also where only those that lack one would fit', () => {
    const { snapshot } = snapshotOf(COUNT * 2, (order) =>
      order % 2 === 0
        ? { senses: ['platform:twitter', 'actor:orne'], period: '2018' }
        : { senses: ['platform:twitter'], period: '2019' },
    );
    const found = candidates(snapshot, { needs: [TWITTER, ORNE], dates: [askedDate('2019')] });
    expect(found).toEqual(upTo(MAX_SCORED).map((at) => at * 2));
  });

  it('may bear any of the names where none bears them all', () => {
    const { snapshot } = snapshotOf(COUNT, (order) => ({
      senses: order === 3 ? ['actor:orne'] : order === 5 ? ['actor:calde'] : [],
      terms: order === 7 ? ['harbour'] : [],
    }));
    expect(candidates(snapshot, { needs: [ORNE, CALDE, words('harbour')] })).toEqual([3, 5, 7]);
  });

  it('are what its words find where no need finds any', () => {
    const { snapshot } = snapshotOf(COUNT, () => ({}), [9, 4]);
    expect(candidates(snapshot, { needs: [words('harbour')] })).toEqual([9, 4]);
  });

  const text = { fr: 'x', en: 'x' };
  it.each<[string, Said, Said, Partial<Interpretation>]>([
    ['of the asked time', { period: '2019' }, { period: '2018' }, { dates: [askedDate('2019')] }],
    ['that print the asked number', { numbers: [40] }, { numbers: [41] }, { numbers: [askedNumber(40)] }],
    ['that fill the asked slot', { slots: { place: [{ text }] } }, {}, { asks: ['place'] }],
    ['that fill one of the asked slots', { slots: { place: [{ text }] } }, {}, { asks: ['date', 'place'] }],
  ])('are those %s, where there are any', (_, fitting, other, said) => {
    const only = [11, 412];
    const { snapshot } = snapshotOf(COUNT, (order) => ({
      ...onTwitter,
      ...(only.includes(order) ? fitting : other),
    }));
    expect(candidates(snapshot, { needs, ...said })).toEqual(only);
  });

  it('are those that do not fit where none does, so that the reason can be told', () => {
    const { snapshot } = snapshotOf(COUNT, () => ({ ...onTwitter, period: '2018' }));
    expect(candidates(snapshot, { needs, dates: [askedDate('2019')] })).toEqual(upTo(MAX_SCORED));
  });

  it('must bear the names and fit at once', () => {
    const { snapshot } = snapshotOf(COUNT + 1, (order) =>
      order === COUNT ? { terms: ['harbour'], period: '2019' } : { ...onTwitter, period: '2018' },
    );
    expect(candidates(snapshot, { needs, dates: [askedDate('2019')] })).toEqual(upTo(MAX_SCORED));
  });
});

describe('the frames near a question that none answers', () => {
  it('are all of a small base', () => {
    const { snapshot } = snapshotOf(MAX_SCORED, () => ({}));
    expect(near(snapshot, { needs: [ORNE] })).toEqual(upTo(MAX_SCORED));
  });

  /** A large base where frames bear a sense from one order to another. */
  const large = (...ranges: readonly (readonly [value: Sense, from: number, to: number])[]) =>
    snapshotOf(MAX_SCORED + 50, (order) => ({
      senses: ranges.filter(([, from, to]) => order >= from && order < to).map(([value]) => value),
      terms: order >= MAX_SCORED ? ['harbour'] : [],
    })).snapshot;

  it('are those of its rarest names, as long as they are few together', () => {
    const snapshot = large(['platform:twitter', 0, 50], ['actor:orne', 100, 110], ['actor:calde', 200, 300]);
    const found = [...upTo(110).slice(100), ...upTo(50)];
    expect(near(snapshot, { needs: [CALDE, TWITTER, ORNE] })).toEqual(found);
  });

  it('are those of the rarest name alone where the next has one frame too many', () => {
    const snapshot = large(['platform:twitter', 0, 51], ['actor:orne', 100, 110]);
    expect(near(snapshot, { needs: [TWITTER, ORNE] })).toEqual(upTo(110).slice(100));
  });

  it('are named once, though they bear two names', () => {
    const snapshot = large(['platform:twitter', 0, 10], ['actor:orne', 5, 12]);
    expect(near(snapshot, { needs: [TWITTER, ORNE] })).toEqual([5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4]);
  });

  it('are those that cover it best where every name is common', () => {
    const snapshot = large(['platform:twitter', 0, 420]);
    const best = upTo(420).slice(MAX_SCORED);
    expect(near(snapshot, { needs: [TWITTER, words('harbour')] })).toEqual([...best, ...upTo(40)]);
  });

  it('are those that cover it best where it names nothing', () => {
    const snapshot = large(['platform:twitter', 0, 420]);
    expect(near(snapshot, { needs: [words('harbour')] })).toEqual(upTo(MAX_SCORED + 50).slice(MAX_SCORED));
    expect(near(snapshot, { needs: [hard('actor:nobody')] })).toEqual([]);
  });
});
