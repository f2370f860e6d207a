import { describe, expect, it } from 'vitest';
import type { AnswerFact, AnswerLine } from './answer-line.js';
import { boundBefore, holds, normalize } from './matching.js';
import { formatReport } from './report.js';
import { isUnanswerable, type Row, readRows } from './row.js';
import { judge, scoreOf } from './score.js';

const row = (given: Partial<Row>): Row => ({
  q: 'Combien d’abonnés pour Vask ?',
  lang: 'fr',
  style: 'full',
  kind: 'milestone',
  expected: 'une réponse',
  mustInclude: [],
  mustNotInclude: [],
  inOrder: [],
  ...given,
});

const fact = (given: Partial<AnswerFact>): AnswerFact => ({
  id: 'vask-followers',
  kind: 'milestone',
  statement: 'Vask comptait 48 000 abonnés',
  source: 'invented',
  line: 5,
  printed: '48 000 abonnés',
  date: '2021-02',
  ...given,
});

const answer = (given: Partial<AnswerLine>): AnswerLine => ({
  question: '',
  lang: 'fr',
  outcome: 'answered',
  headline: 'Vask comptait 48 000 abonnés.',
  facts: [fact({})],
  derivation: null,
  caveats: [],
  reason: null,
  nearest: [],
  micros: 900,
  ...given,
});

describe('normalize and holds', () => {
  it('makes spellings of a figure, an apostrophe and a case equal', () => {
    for (const figure of ['646 000', '646\u00a0000', '646\u202f000', '646,000', '646.000', '646’000']) {
      expect(holds(normalize(`plus de ${figure} abonnés`), '646 000')).toBe(true);
    }
    expect(holds(normalize('DÉPARTEMENT D’ÉTAT'), "département d'état")).toBe(true);
  });

  it('keeps decimals apart from thousands', () => {
    expect(normalize('6,5 et 45,15 millions')).toBe('6,5 et 45,15 millions');
    expect(holds(normalize('2,05 millions'), '2 050')).toBe(false);
  });

  it('finds a figure as a whole only', () => {
    expect(holds(normalize('en 2026, la 126e'), '26')).toBe(false);
    expect(holds(normalize('16,5 ou 6,55'), '6,5')).toBe(false);
    expect(holds(normalize('la 26e place'), '26')).toBe(true);
    expect(holds(normalize('#ChinaUS40'), '40')).toBe(true);
    expect(holds(normalize('le 2019-07-08'), '2019-07')).toBe(true);
  });

  it('keeps the space that ends a variant', () => {
    expect(holds(normalize('there is no account'), 'no ')).toBe(true);
    expect(holds(normalize('an account now'), 'no ')).toBe(false);
  });
});

describe('boundBefore', () => {
  it('reads the bound right before a figure', () => {
    expect(boundBefore(normalize('plus de 500 000 abonnés'), '500 000')).toBe('lower');
    expect(boundBefore(normalize('at least 500 million users'), '500 million')).toBe('lower');
    expect(boundBefore(normalize('environ 37 300 dollars'), '37 300')).toBe('about');
    expect(boundBefore(normalize('more than one billion'), 'billion')).toBe('lower');
    expect(boundBefore(normalize('plus d’un milliard'), 'milliard')).toBe('lower');
    expect(boundBefore(normalize('plus de 1 milliard'), 'milliard')).toBe('lower');
    expect(boundBefore(normalize('400 000 mentions'), '400 000')).toBeUndefined();
  });

  it('leaves years and words alone', () => {
    expect(boundBefore(normalize('about 2013'), '2013')).toBeUndefined();
    expect(boundBefore(normalize('plus de Vask'), 'Vask')).toBeUndefined();
  });
});

describe('judge: one fact', () => {
  const wants = row({ mustInclude: ['48 000||48,000'] });

  it('finds each element in the headline or the first fact', () => {
    expect(judge(wants, answer({})).right).toBe(true);
    expect(judge(wants, answer({ headline: 'Oui.' })).right).toBe(true);
    expect(judge(row({ mustInclude: ['2021-02'] }), answer({})).right).toBe(true);
    expect(judge(row({ mustInclude: ['48 000', 'Sarline'] }), answer({})).why).toContain('Sarline');
  });

  it('does not look into the second fact, nor at ids', () => {
    const second = answer({
      headline: 'Oui.',
      facts: [fact({ statement: 'Autre', printed: 'autre' }), fact({})],
    });
    expect(judge(wants, second).right).toBe(false);
    expect(judge(row({ mustInclude: ['vask-followers'] }), answer({})).right).toBe(false);
  });

  it('does not count in the headline what the question says', () => {
    const asked = row({ q: 'Vask a-t-elle 99 000 abonnés ?', mustInclude: ['99 000'] });
    expect(judge(asked, answer({ headline: 'Oui, 99 000.' })).right).toBe(false);
    expect(judge(asked, answer({ facts: [fact({ printed: '99 000' })] })).right).toBe(true);
  });

  it('wants an answer, not a question back or an abstention', () => {
    expect(judge(wants, answer({ outcome: 'ambiguous' })).right).toBe(false);
    expect(judge(wants, answer({ outcome: 'nothing' })).right).toBe(false);
  });

  it('fails a headline that drops the bound of the first fact', () => {
    const facts = [fact({ statement: 'Vask comptait plus de 48 000 abonnés' })];
    expect(judge(wants, answer({ facts })).why).toContain('bound');
    expect(judge(wants, answer({ facts, headline: 'Vask had more than 48,000 followers.' })).right).toBe(
      true,
    );
    expect(judge(wants, answer({ facts, headline: 'Vask had about 48,000 followers.' })).right).toBe(false);
    expect(judge(wants, answer({ facts: [fact({ printed: 'plus de 48 000' })] })).right).toBe(false);
  });

  it('wants an abstention where nothing is expected', () => {
    const none = row({ expected: null });
    expect(isUnanswerable(none)).toBe(true);
    expect(judge(none, answer({ outcome: 'nothing', facts: [] })).right).toBe(true);
    expect(judge(none, answer({})).right).toBe(false);
    expect(judge(none, answer({ outcome: 'ambiguous' })).right).toBe(false);
  });
});

describe('judge: combined facts', () => {
  const derivation = { operation: 'sum', operands: ['a', 'b'], result: {}, bound: 'exact' };
  const refusal = { ...derivation, refused: 'scope' };

  it('tells an answer from a refusal', () => {
    expect(judge(row({ outcome: 'answered' }), answer({ derivation })).right).toBe(true);
    expect(judge(row({ outcome: 'answered' }), answer({ derivation: refusal })).right).toBe(false);
    expect(judge(row({ outcome: 'refused' }), answer({ derivation: refusal })).right).toBe(true);
    expect(
      judge(row({ outcome: 'refused' }), answer({ outcome: 'nothing', derivation: refusal })).right,
    ).toBe(true);
    expect(judge(row({ outcome: 'refused' }), answer({ derivation })).right).toBe(false);
    expect(judge(row({ outcome: 'refused||nothing' }), answer({ outcome: 'nothing' })).right).toBe(true);
    expect(judge(row({ outcome: 'nothing' }), answer({ derivation })).right).toBe(false);
  });

  it('keeps out of the headline what must not stand there', () => {
    const clean = row({ outcome: 'refused', mustNotInclude: ['39 %'] });
    expect(judge(clean, answer({ derivation: refusal, headline: 'Environ 39 %' })).right).toBe(false);
    expect(judge(clean, answer({ derivation: refusal })).right).toBe(true);
  });

  it('follows the order of a timeline', () => {
    const ordered = row({ outcome: 'answered', inOrder: ['mars 2019||March 2019', 'mai 2019', 'juin'] });
    const headline = 'Mars 2019 : Sarline ; mai 2019 : Roc-Vieil ; 18 juin 2020 : avis.';
    expect(judge(ordered, answer({ headline })).right).toBe(true);
    expect(judge(ordered, answer({ headline: 'Mai 2019, puis mars 2019, juin' })).right).toBe(false);
  });

  it('finds what the question repeats in any of the facts', () => {
    const both = row({
      q: '1 200 sur 5 000, quelle part ?',
      outcome: 'refused',
      mustInclude: ['1 200', '5 000'],
    });
    const facts = [fact({ statement: '1 200', printed: '' }), fact({ statement: '5 000', printed: '' })];
    expect(judge(both, answer({ derivation: refusal, facts, headline: 'Pas de part.' })).right).toBe(true);
  });
});

describe('rows, score and report', () => {
  const text = [
    '{"q": "a  b", "lang": "en", "style": "full", "expected": "1", "must_include": ["1"], "source": "x", "kind": "k"}',
    '{"q": "c", "lang": "fr", "style": "typo", "expected": null, "must_include": [], "source": null, "kind": "k", "why": "w"}',
    '',
  ].join('\n');

  it('reads rows and says where one is none', () => {
    expect(readRows(text, 'f').map(({ q }) => q)).toEqual(['a b', 'c']);
    expect(() => readRows('{"lang": "fr"}', 'f.jsonl')).toThrow('f.jsonl:1');
  });

  it('counts answers and abstentions apart and prints each miss', () => {
    const [first, second] = readRows(text, 'f') as [Row, Row];
    const scored = [
      { row: first, answer: answer({}), verdict: { right: false, why: 'without "1"' } },
      { row: second, answer: answer({ outcome: 'nothing' }), verdict: { right: true, why: '' } },
    ];
    expect(scoreOf(scored)).toEqual({
      answerable: { right: 0, total: 1 },
      unanswerable: { right: 1, total: 1 },
      all: { right: 1, total: 2 },
    });
    const report = formatReport('f', scored);
    expect(report).toContain('1 miss');
    expect(report).toContain('without "1"');
  });
});
