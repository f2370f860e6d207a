import { describe, expect, it } from 'vitest';
import { Query } from '../../src/query/query.js';

const refuses = (written: object) => Query.safeParse({ operation: 'lookup', ...written }).success === false;

describe('a query', () => {
  it('needs to say no more than its operation', () => {
    expect(Query.parse({ operation: 'count' })).toEqual({
      operation: 'count',
      entities: [],
      countries: [],
      platforms: [],
      measures: [],
      actions: [],
      types: [],
      kinds: [],
      concepts: [],
      excluded: [],
      facts: [],
    });
  });

  it('is small enough for a button: few ids, and short ones', () => {
    const eight = Array.from({ length: 8 }, (_, at) => `town-${at}`);
    expect(refuses({ entities: eight, ask: 'value', time: { relation: 'in', date: '2019' } })).toBe(false);
    expect(refuses({ entities: [...eight, 'orne'] })).toBe(true);
    expect(refuses({ facts: ['f'.repeat(25)] })).toBe(true);
    expect(refuses({ facts: ['f'.repeat(24)] })).toBe(false);
    expect(refuses({ ask: 'a'.repeat(25) })).toBe(true);
    expect(refuses({ countries: ['ISL'] })).toBe(true);
    expect(refuses({ countries: Array.from({ length: 9 }, () => 'IS') })).toBe(true);
    expect(refuses({ time: { relation: 'in', date: '2'.repeat(25) } })).toBe(true);
  });

  it('does only what the engine can do', () => {
    expect(refuses({ operation: 'guess' })).toBe(true);
    expect(refuses({ time: { relation: 'around', date: '2019' } })).toBe(true);
  });
});
