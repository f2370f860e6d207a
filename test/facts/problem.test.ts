import { describe, expect, it } from 'vitest';
import { FactBaseError, formatProblem, type Problem } from '../../src/facts/problem.js';
import { inventBase, named } from '../query/invented/base.js';

const PROBLEM: Problem = {
  file: 'facts/tides.yaml',
  line: 41,
  column: 12,
  path: 'source',
  message: 'unknown source',
};

describe('a problem in one line', () => {
  it.each([
    ['without a value', undefined, ''],
    ['with its value in quotes', 'vigie', ' "vigie"'],
    ['with an empty value', '', ' ""'],
    ['with a value of two lines', 'a\n"b"', ' "a\\n\\"b\\""'],
    ['with the whole of sixty characters', 'x'.repeat(60), ` "${'x'.repeat(60)}"`],
    ['with the beginning of a longer value', `${'x'.repeat(60)}y`, ` "${'x'.repeat(60)}…"`],
  ])('is told %s', (_, value, shown) => {
    expect(formatProblem({ ...PROBLEM, ...(value === undefined ? {} : { value }) })).toBe(
      `facts/tides.yaml:41:12 source: unknown source${shown}`,
    );
  });
});

describe('the error of a base that cannot be served', () => {
  it.each([
    [1, 'the fact base has 1 problem'],
    [2, 'the fact base has 2 problems'],
  ])('counts its problems: %s', (count, message) => {
    const problems = Array.from({ length: count }, () => PROBLEM);
    const error = new FactBaseError(problems);
    expect(String(error)).toBe(`FactBaseError: ${message}`);
    expect(error.problems).toEqual(problems);
    expect(error.readable).toEqual([]);
  });

  it('carries the facts that could be read all the same', () => {
    const { facts } = inventBase({ facts: [{ id: 'f-1', kind: 'profile', statement: named('x') }] });
    const readable = [...facts.values()];
    expect(readable).toHaveLength(1);
    expect(new FactBaseError([PROBLEM], readable).readable).toEqual(readable);
  });
});
