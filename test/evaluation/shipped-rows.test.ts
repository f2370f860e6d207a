import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUnanswerable, type Row, readRows } from './row.js';

const read = (name: string): Row[] => readRows(readFileSync(new URL(name, import.meta.url), 'utf8'), name);

describe('the questions shipped with Diplo', () => {
  const rows = read('questions.jsonl');
  const none = rows.filter(isUnanswerable);

  it('are enough, in both languages, each with what it wants or why there is nothing', () => {
    expect(rows.length - none.length).toBeGreaterThanOrEqual(170);
    expect(none.length).toBeGreaterThanOrEqual(60);
    for (const group of [none, rows.filter((row) => !isUnanswerable(row))]) {
      const french = group.filter(({ lang }) => lang === 'fr').length;
      expect(Math.abs(french / group.length - 0.5)).toBeLessThan(0.05);
    }
    for (const row of rows)
      expect(isUnanswerable(row) ? row.why : row.mustInclude.length, row.q).toBeTruthy();
  });

  it('stand once each', () => {
    expect(new Set(rows.map(({ q }) => q)).size).toBe(rows.length);
  });
});

describe.each(['newsroom.jsonl', 'outside.jsonl', 'desk.jsonl'])('the questions of %s', (name) => {
  it('stand once each, with what they want or why there is nothing', () => {
    const rows = read(name);
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map(({ q }) => q)).size).toBe(rows.length);
    for (const row of rows)
      expect(isUnanswerable(row) ? row.why : row.mustInclude.length, row.q).toBeTruthy();
  });
});

describe.each(['combined.jsonl', 'newsroom-combined.jsonl', 'desk-combined.jsonl'])(
  'the combined questions of %s',
  (name) => {
    const rows = read(name);

    it('are enough and say their outcome', () => {
      expect(rows.length).toBeGreaterThanOrEqual(60);
      for (const { q, outcome } of rows)
        expect(outcome, q).toMatch(/^(?:answered|refused|nothing)(?:\|\|(?:answered|refused|nothing))?$/u);
    });
  },
);
