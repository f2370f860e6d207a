import { describe, expect, it } from 'vitest';
import { noTwoDates, refused, worked } from '../../../src/query/derive/outcome.js';
import { question as questionOf } from '../invented/question.js';
import { needOf } from './handmade.js';

const question = questionOf({ needs: [needOf('Orne', 0, 'hard', ['actor:orne'])], asks: ['value'] });
const result = { kind: 'order', facts: [] } as const;
const facts = (count: number): string[] => Array.from({ length: count }, (_, at) => `fact-${at}`);

describe('what was worked out', () => {
  it('tells the operation, its operands and the result, and shows the operands', () => {
    expect(worked(question, { operation: 'sum', operands: ['a', 'b'], result })).toEqual({
      outcome: 'answered',
      query: expect.objectContaining({
        operation: 'sum',
        entities: ['orne'],
        facts: ['a', 'b'],
        ask: 'value',
      }),
      caveats: [],
      derivation: { operation: 'sum', operands: ['a', 'b'], result },
      facts: ['a', 'b'],
    });
  });

  it('shows other facts first where it is told to', () => {
    const answer = worked(question, {
      operation: 'sum',
      operands: ['a', 'b'],
      result,
      facts: ['total', 'a'],
    });
    expect(answer).toMatchObject({
      facts: ['total', 'a'],
      query: { facts: ['total', 'a'] },
      derivation: { operands: ['a', 'b'] },
    });
  });

  it('shows a fact once, though it takes part twice', () => {
    const answer = worked(question, { operation: 'sum', operands: ['a', 'b', 'a'], result });
    expect(answer.facts).toEqual(['a', 'b']);
    expect(answer.derivation?.operands).toEqual(['a', 'b', 'a']);
  });

  it('shows ten facts at most and yet names every operand', () => {
    const answer = worked(question, { operation: 'sum', operands: facts(12), result });
    expect(answer.facts).toEqual(facts(10));
    expect(answer.derivation?.operands).toEqual(facts(12));
  });

  it('tells what was left out, where something was', () => {
    const given = { operation: 'sum', operands: ['a'], result } as const;
    expect(worked(question, { ...given, excluded: ['b'] }).derivation).toEqual({ ...given, excluded: ['b'] });
    expect(worked(question, { ...given, excluded: [] }).derivation).toEqual(given);
  });

  it('keeps the caveats and the slot that it is given', () => {
    const caveats = [{ code: 'lower-bound' }] as const;
    const answer = worked(question, {
      operation: 'interval',
      operands: [],
      result,
      caveats,
      slot: 'duration',
    });
    expect(answer).toMatchObject({ caveats, slot: 'duration' });
  });
});

describe('a calculation that is refused', () => {
  it('shows the figures side by side with the reason, and no result', () => {
    expect(refused(question, 'ratio', ['a', 'b'], 'platform')).toEqual({
      outcome: 'answered',
      query: expect.objectContaining({ operation: 'ratio', entities: ['orne'], facts: ['a', 'b'] }),
      caveats: [],
      facts: ['a', 'b'],
      derivation: { operation: 'ratio', operands: ['a', 'b'], refused: 'platform' },
    });
  });

  it('shows each fact once, and ten at most', () => {
    const operands = ['fact-0', ...facts(12)];
    const answer = refused(question, 'growth', operands, 'nature');
    expect(answer.facts).toEqual(facts(10));
    expect(answer.derivation?.operands).toEqual(operands);
  });
});

describe('growth without two dates', () => {
  it('is no answer, and tells what comes nearest', () => {
    expect(noTwoDates(question, ['a'])).toEqual({
      outcome: 'nothing',
      query: expect.objectContaining({ operation: 'growth', entities: ['orne'], facts: [] }),
      reason: { code: 'no-two-dates' },
      nearest: ['a'],
      caveats: [],
    });
  });
});
