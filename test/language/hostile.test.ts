import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/language/analyze.js';
import { findDates } from '../../src/language/dates.js';
import { detectLanguage } from '../../src/language/detect.js';
import { findNumbers, parseNumber } from '../../src/language/numbers.js';
import { anyText } from '../tooling/any-text.js';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  findNumbers,
  findDates: (text) => findDates(text, { reference: '2019-07-10' }),
  analyze: (text) => analyze(text, 'fr'),
  detectLanguage,
};

/** What once was, or might have been, read over and over again. */
const REPEATED = [
  'a.',
  '-a',
  'a@',
  "l'",
  '@a.',
  '1.',
  '1-',
  '1 000 ',
  '12 345x ',
  'cent mille ',
  'mille ',
  'vingt ',
  'quatre-vingt-',
  'un peu plus de ',
  'entre 1 et ',
  '8 et ',
  'mai à ',
  '2019-07-08T',
  'début de ',
  'hundreds of ',
  '(http://',
  '$',
  '👩\u200d',
  '\u0301',
  'a',
];

describe('time is linear in the text', () => {
  test.each(REPEATED)(
    '%j over and over',
    (unit) => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length));
      for (const [name, read] of Object.entries(READERS)) {
        const began = performance.now();
        read(text);
        // Quadratic readers took minutes here; linear ones take well under a second.
        expect(performance.now() - began, name).toBeLessThan(10_000);
      }
    },
    60_000,
  );

  test('two megabytes of prose', () => {
    const sentence = 'Le 8 juillet 2019, l’ambassadeur @Amb_X comptait plus de 120 000 abonnés. ';
    const text = sentence.repeat(Math.ceil(2_000_000 / sentence.length));
    expect(findNumbers(text).length).toBeGreaterThan(60_000);
  }, 120_000);
});

test('no reader throws on any text', () => {
  const pieces = fc.constantFrom(
    ..."0 1 9 . , ' % $ € - à et de un cent mille million millions demi half and a point e k M th douzaine of plus".split(
      ' ',
    ),
    ' ',
  );
  const text = fc.oneof(
    anyText(),
    fc.array(pieces).map((list) => list.join('')),
  );
  const spaced = fc.array(pieces).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, spaced), (written) => {
      for (const read of Object.values(READERS)) read(written);
      for (const { value, start, end } of findNumbers(written)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(end).toBeGreaterThan(start);
      }
      parseNumber(written);
    }),
    { numRuns: 1500 },
  );
});

describe('no regular expression of src/language is polynomial', () => {
  const folder = new URL('../../src/language/', import.meta.url);
  const literals = readdirSync(folder).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(new URL(file, folder), 'utf8'),
      ts.ScriptTarget.ES2023,
    );
    return collect(source).map((literal) => ({ file, literal }));
  });

  test('finds them', () => {
    expect(literals.length).toBeGreaterThan(5);
  });

  test.each(literals)(
    '$file $literal',
    ({ literal }) => {
      const close = literal.lastIndexOf('/');
      expect(checkSync(literal.slice(1, close), literal.slice(close + 1)).status).toBe('safe');
    },
    30_000,
  );
});

function collect(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
