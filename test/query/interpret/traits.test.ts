import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../src/facts/fact.js';
import { wordsOf } from '../../../src/linking/word.js';
import type { FrameIndex } from '../../../src/query/frame-index.js';
import { numbersOf } from '../../../src/query/interpret/spans.js';
import {
  currenciesOf,
  isLasting,
  isOfArticle,
  isOfDefinition,
  isOfPresence,
  isRanked,
} from '../../../src/query/interpret/traits.js';
import { need, question } from '../invented/question.js';

/** `actor:orne, country:IS | kind:source`: the needs of a question, names hard and all else soft. */
const needsOf = (text: string) =>
  text
    .split(' | ')
    .filter(Boolean)
    .map((senses) => need(senses, /^(?:actor|account|platform|who|source):/u.test(senses) ? 'hard' : 'soft'));
const asksOf = (...slots: Slot[]): ReadonlySet<Slot> => new Set(slots);
type Row = [needs: string, asks: readonly Slot[], expected: boolean];

describe('a question about an article', () => {
  // Odile wrote the one article of the base.
  const index = {
    bySense: new Map([['actor:odile', { orders: [0], strengths: [1] }]]),
    frames: [{ frame: { kind: 'source' } }],
  } as unknown as FrameIndex;

  it.each<Row>([
    // When something was published or updated is told of articles alone.
    ['', ['published'], true],
    ['actor:orne', ['date', 'updated'], true],
    ['source:lantern', ['author'], true],
    ['actor:orne', ['author'], false],
    ['source:lantern', [], false],
    ['source:lantern', ['date'], true],
    ['source:lantern | action:published', ['date'], true],
    ['source:lantern | action:opened', ['date'], false],
    // What somebody wrote of whom the base tells is none of its articles, unless it has been made by them.
    ['actor:orne | kind:source', ['date'], false],
    ['actor:orne | kind:source | action:published', ['publisher'], false],
    ['actor:odile | kind:source', ['date'], true],
    ['actor:orne | source:lantern | kind:source | action:opened', ['date'], true],
    ['actor:orne | kind:source', ['author'], true],
    ['kind:source', ['date'], true],
    ['kind:source', ['title'], true],
    ['kind:source', ['author'], true],
    ['kind:source | action:published', [], true],
    ['kind:source | action:posted', ['actor'], true],
    ['kind:source | action:signed', [], true],
    ['kind:source | action:wrote', [], true],
    ['kind:source | action:opened', ['value'], false],
    ['kind:source', ['reason'], false],
    ['kind:account', ['date'], false],
    ['action:published', ['title'], false],
  ])('needs %s, asks %s: %s', (needs, asks, expected) => {
    expect(isOfArticle(needsOf(needs), asksOf(...asks), index)).toBe(expected);
  });
});

describe('a question about a place in a ranking', () => {
  const index = {
    traits: { ...question().traits, systems: new Set(['tidal-index']) },
  } as unknown as FrameIndex;

  it.each<Row>([
    ['', ['position'], true],
    ['measure:rank', [], true],
    ['kind:ranking', [], true],
    ['action:ranks', [], true],
    ['action:ahead', ['actor'], true],
    ['actor:orne | actor:tidal-index', ['value'], true],
    ['actor:tidal-index, actor:orne', ['value'], true],
    ['actor:orne | measure:likes', ['value', 'date'], false],
    ['', [], false],
  ])('needs %s, asks %s: %s', (needs, asks, expected) => {
    expect(isRanked(needsOf(needs), { asks: new Set(asksOf(...asks)), operations: new Set() }, index)).toBe(
      expected,
    );
  });

  it('is none where it is about what came first, unless it asks for a place', () => {
    const order = (...asks: Parameters<typeof asksOf>) => ({
      asks: new Set(asksOf(...asks)),
      operations: new Set(['order']),
    });
    expect(isRanked(needsOf('actor:tidal-index'), order(), index)).toBe(false);
    expect(isRanked(needsOf('actor:tidal-index'), order('position'), index)).toBe(true);
  });
});

describe('a question about presence', () => {
  it.each<Row>([
    ['actor:orne | platform:pigeon', ['existence'], true],
    ['who:town@IS | platform:pigeon', ['existence'], true],
    ['account:orne-pigeon | platform:pigeon', ['existence'], true],
    ['actor:orne | platform:pigeon', [], false],
    ['actor:orne | platform:pigeon', ['date'], false],
    ['actor:orne', ['existence'], false],
    ['platform:pigeon', ['existence'], false],
    ['source:lantern | platform:pigeon', ['existence'], false],
    // Words that only say "be there" in another way.
    ...[
      'kind:account',
      'action:active',
      'action:opened',
      'action:joined',
      'action:created',
      'action:closed',
      'action:absent',
      'concept:official',
      'concept:visit, concept:official',
    ].map((soft): Row => [`actor:orne | platform:pigeon | ${soft}`, ['existence'], true]),
    ['actor:orne | platform:pigeon | action:bans', ['existence'], false],
    ['actor:orne | platform:pigeon | measure:likes', ['existence'], false],
  ])('needs %s, asks %s: %s', (needs, asks, expected) => {
    expect(isOfPresence(needsOf(needs), asksOf(...asks))).toBe(expected);
  });

  it('may name a loose group, and use words that mean nothing here', () => {
    const needs = [need('platform:pigeon'), need('actor:envoys', 'soft'), need('', 'ignored')];
    expect(isOfPresence(needs, asksOf('existence'))).toBe(true);
  });
});

describe('a question about a state that goes on', () => {
  it.each<Row>([
    ['actor:orne', ['platform'], true],
    ['actor:orne', ['existence', 'date'], true],
    ['kind:account', [], true],
    ['kind:account', ['date'], false],
    ['kind:policy', [], false],
    ['', [], false],
  ])('needs %s, asks %s: %s', (needs, asks, expected) => {
    expect(isLasting(needsOf(needs), asksOf(...asks))).toBe(expected);
  });
});

describe('a question about what something is', () => {
  it.each<Row>([
    ['actor:orne', ['definition'], true],
    ['actor:orne', ['role'], true],
    ['actor:orne', ['role', 'definition'], true],
    ['actor:orne', [], false],
    ['actor:orne', ['actor'], false],
    ['actor:orne', ['definition', 'date'], false],
    ['actor:orne | measure:likes', ['definition'], false],
    ['actor:orne | action:opened', ['definition'], false],
    ['actor:orne | kind:policy', ['role'], false],
    ['actor:orne | concept:visit', ['definition'], true],
    ['actor:orne | concept:visit | concept:risk', ['definition'], false],
  ])('needs %s, asks %s: %s', (needs, asks, expected) => {
    expect(isOfDefinition(needsOf(needs), asksOf(...asks))).toBe(expected);
  });
});

describe('the currencies that an answer is wanted in', () => {
  it.each<[text: string, currencies: readonly string[]]>([
    ['how much did Orne spend in dollars', ['USD']],
    ['combien en yuans, et en dollars', ['CNY', 'USD']],
    ['in dollars, one dollar each', ['USD']],
    ['what are 30 yuans in dollars', ['USD']],
    ['who spent 30 dollars', []],
    ['which percent of all', []],
    ['how much did Orne spend', []],
    ['what does #dollars say', []],
  ])('%s: %s', (text, currencies) => {
    expect(currenciesOf({ text, words: wordsOf(text), units: [] }, numbersOf(text, []))).toEqual(currencies);
  });
});
