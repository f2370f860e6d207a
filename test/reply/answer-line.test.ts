import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/reply/answer-line.js';
import { replyLanguage } from '../../src/reply/language.js';
import { amount, answered, between, derived, nothing, one, plain, query, refused } from './answers.js';
import { ruritania } from './base.js';

const base = ruritania();
const lineOf = (answer: Parameters<typeof answerLine>[1], lang: 'fr' | 'en' = 'en') =>
  answerLine('?', answer, base, lang, 42);

describe('the answer line', () => {
  it('carries the headline and the facts in the answer’s language', () => {
    const line = lineOf(answered(['rudolf-followers']), 'fr');
    expect(line).toMatchObject({
      question: '?',
      lang: 'fr',
      outcome: 'answered',
      derivation: null,
      reason: null,
      nearest: [],
      micros: 42,
    });
    expect(line.facts).toEqual([
      {
        id: 'rudolf-followers',
        kind: 'milestone',
        statement: line.headline,
        source: 'gazette-2014',
        line: 5,
        printed: 'plus de 120 000 followers',
        date: '2014-02~',
      },
    ]);
    expect(plain(line.headline)).toMatch(/^Rudolf Rassendyll comptait plus de 120 000 abonnés .*\.$/u);
  });

  it('a source has its own anchor, or none', () => {
    expect(lineOf(answered(['gazette-2014'])).facts[0]).toMatchObject({
      kind: 'source',
      line: 1,
      printed: 'février',
    });
    expect(lineOf(answered(['letter-2020'])).facts[0]).toMatchObject({
      line: null,
      printed: null,
      date: '2020-10-26T21:31',
    });
  });

  it('has ten facts at most, each once', () => {
    const ids = base.frames.map(({ fact }) => fact);
    expect(lineOf(answered([...ids, ...ids])).facts.map(({ id }) => id)).toEqual(ids.slice(0, 10));
  });

  it.each([
    [derived('sum', ['zenda-centre'], one(0.1 + 0.2, 'CNY', 'at-least')), 0.3, 'at-least'],
    [derived('count', ['ban'], { kind: 'count', count: 5, entities: [], open: true }), 5, 'at-least'],
    [derived('difference', ['talk'], { kind: 'year', year: 2002, about: true }), 2002, 'about'],
    [derived('max', ['talk'], { kind: 'winner', fact: 'talk', others: [] }), 'talk', null],
    [derived('order', ['talk'], { kind: 'order', facts: ['talk'] }), ['talk'], null],
    [
      derived('mean', ['talk'], {
        kind: 'several',
        parts: [{ label: { year: 2018 }, quantity: amount(2, 'CNY', 'about'), facts: ['talk'] }],
      }),
      [{ year: 2018, value: 2, unit: 'CNY' }],
      'about',
    ],
  ])('tells a derivation %#', (answer, result, bound) => {
    const { operation, operands } = answer.derivation ?? {};
    expect(lineOf(answer).derivation).toEqual({ operation, operands, result, bound });
  });

  it('an interval keeps its ends', () => {
    const interval = { unit: 'days', min: 21, max: 21, from: '2020-10-26', to: '2020-11-16' } as const;
    expect(lineOf(derived('interval', ['letter-2020'], between(interval))).derivation).toMatchObject({
      result: interval,
      bound: 'exact',
    });
  });

  it('a refused derivation has its facts, and no result', () => {
    const line = lineOf(refused('ratio', ['sapt-followers', 'group-followers'], 'two-bounds'));
    expect(line.derivation).toEqual({
      operation: 'ratio',
      operands: ['sapt-followers', 'group-followers'],
      result: null,
      bound: null,
      refused: 'two-bounds',
    });
    expect(line.facts.map(({ id }) => id)).toEqual(['sapt-followers', 'group-followers']);
  });

  it('nothing has a reason and what is nearest, and no facts', () => {
    const line = lineOf(nothing({ code: 'unknown-name', words: ['Zembla'] }, ['talk']));
    expect(line).toMatchObject({ outcome: 'nothing', facts: [], reason: 'unknown-name' });
    expect(line.nearest.map(({ id }) => id)).toEqual(['talk']);
  });

  it('an ambiguous answer lists what could be meant', () => {
    const choices = ['group-followers', 'page-fans'].map((fact) => ({ fact, query: query() }));
    const line = lineOf({ outcome: 'ambiguous', query: query(), caveats: [{ code: 'overlap' }], choices });
    expect(line.facts.map(({ id }) => id)).toEqual(['group-followers', 'page-fans']);
    expect(line.caveats).toEqual(['Audiences may overlap: the same people can be counted twice.']);
  });
});

describe('the language of a reply', () => {
  it('explicit, else the question’s, else the user’s, else the default', () => {
    expect(replyLanguage({ explicit: 'en', question: 'fr', locale: 'fr', fallback: 'fr' })).toBe('en');
    expect(replyLanguage({ question: 'en', locale: 'fr', fallback: 'fr' })).toBe('en');
    expect(replyLanguage({ locale: 'en', fallback: 'fr' })).toBe('en');
    expect(replyLanguage({ fallback: 'fr' })).toBe('fr');
  });
});
