import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FactBase } from '../../../src/facts/fact-base.js';
import type { Answer } from '../../../src/query/answer.js';
import { createQueryEngine, MAX_QUESTION_LENGTH } from '../../../src/query/create-engine.js';
import type { QueryEngine } from '../../../src/query/engine.js';
import { anyText } from '../../tooling/any-text.js';
import { shippedBase, withFrames } from './fixture.js';

const QUESTIONS = [
  'Combien les neuf centres de Luoyang ont-ils coûté en tout ?',
  'What did the nine Luoyang county media centres cost on average?',
  'Quel est le centre le plus cher de Luoyang ?',
  'Classe les centres de Luoyang par budget',
  'Combien de temps entre le compte Weibo et le compte Douyin du ministère chinois ?',
  'Did the Chinese foreign ministry open Weibo before Douyin?',
  "Combien d'abonnés pour John Kerry sur Twitter ?",
];

let base: FactBase;
let engine: QueryEngine;

beforeAll(async () => {
  base = await shippedBase();
  engine = createQueryEngine(base);
});

/** What an answer says, without the order among facts that answer alike. */
const gistOf = (answer: Answer) => {
  if (answer.outcome !== 'answered') return { outcome: answer.outcome };
  const { operation, operands, result, refused } = answer.derivation ?? {};
  const figures =
    result?.kind === 'quantity'
      ? result.quantity
      : result?.kind === 'interval'
        ? result.interval
        : result?.kind;
  return { operation, operands: [...(operands ?? [])].sort(), figures, refused };
};

describe('the engine', () => {
  it('gives the same results whatever the order of the facts', () => {
    const expected = QUESTIONS.map((question) => gistOf(engine.ask(question)));
    const all = base.frames.length;
    fc.assert(
      fc.property(fc.shuffledSubarray([...base.frames], { minLength: all, maxLength: all }), (frames) => {
        const other = createQueryEngine(withFrames(base, frames));
        expect(QUESTIONS.map((question) => gistOf(other.ask(question)))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  }, 60_000);

  it('gives another result, or says that it is partial, when an operand is gone', () => {
    const question = QUESTIONS[0] as string;
    const whole = engine.ask(question);
    if (whole.outcome !== 'answered' || whole.derivation?.result?.kind !== 'quantity')
      throw new Error('no sum');
    const { operands, result } = whole.derivation;
    expect(operands.length).toBeGreaterThan(2);
    for (const gone of operands.slice(0, 4)) {
      const less = createQueryEngine(
        withFrames(
          base,
          base.frames.filter(({ fact }) => fact !== gone),
        ),
      ).ask(question);
      expect(less).not.toEqual(whole);
      if (less.outcome !== 'answered') continue;
      expect(less.facts).not.toContain(gone);
      const left = less.derivation?.result?.kind === 'quantity' ? less.derivation.result.quantity : undefined;
      const saysSo = less.caveats.some(({ code }) => code === 'total-differs');
      expect(saysSo || left?.value !== result.quantity.value).toBe(true);
    }
  }, 60_000);

  // Generous, because tests share the machine; a question takes a millisecond or two.
  const BOUND = 1000;
  const ask = (question: string): Answer => {
    const start = performance.now();
    const answer = engine.ask(question);
    expect(performance.now() - start).toBeLessThan(BOUND);
    expect(['answered', 'ambiguous', 'nothing']).toContain(answer.outcome);
    return answer;
  };

  it('answers any text within a bound and never throws', () => {
    const text = fc.oneof(
      anyText(MAX_QUESTION_LENGTH),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('a', ' ', "'", '1', '.', ',', '@', '#', '\n', 'é', '-', '/', '%'),
        maxLength: MAX_QUESTION_LENGTH,
      }),
    );
    fc.assert(
      fc.property(text, (question) => ask(question) !== undefined),
      { numRuns: 150 },
    );
  }, 60_000);

  it('answers mutilated questions within a bound', () => {
    const part = fc.constantFrom(
      ...QUESTIONS.flatMap((question) => question.split(' ')),
      '\u202e',
      '🏳️‍🌈',
      '\u0000',
      '__proto__',
      'before',
      'sans',
      'entre',
      '2014',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => ask(parts.join(' ')) !== undefined),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['control characters', '\u0000\u0007\u001b[31mKerry\u0008'],
    ['emoji', '🇫🇷🐼👩‍👩‍👧‍👦 combien ?'],
    ['right to left', 'كم عدد متابعي \u202eKerry\u202c على تويتر؟'],
    ['a prototype', '__proto__ constructor hasOwnProperty toString'],
    ['lone surrogates', '\ud83d abonnés \udc4d'],
    ['many marks', `e${'\u0301'.repeat(MAX_QUESTION_LENGTH - 1)}`],
    ['many numbers', '1 '.repeat(MAX_QUESTION_LENGTH / 2)],
    ['many elisions', "l'".repeat(MAX_QUESTION_LENGTH / 2)],
    ['many names', 'Twitter '.repeat(MAX_QUESTION_LENGTH / 8)],
    ['one long word', 'a'.repeat(MAX_QUESTION_LENGTH)],
  ])('takes %s', (_, question) => {
    ask(question);
  });

  it('refuses ten megabytes at once', () => {
    const answer = ask('Kerry '.repeat(1_750_000));
    expect(answer).toMatchObject({ outcome: 'nothing', reason: { code: 'too-long' } });
  });

  it('lets no question change what the next one gets', () => {
    const [question = ''] = QUESTIONS;
    const before = engine.ask(question);
    ask('__proto__');
    ask('{"outcome":"answered"}');
    expect(engine.ask(question)).toEqual(before);
  });
});
