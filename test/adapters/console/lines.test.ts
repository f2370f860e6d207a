import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../../src/adapters/console/lines.js';

async function lines(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const read: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) read.push(line);
  return read;
}

it.each([
  [[], []],
  [['a'], ['a']],
  [['a\n'], ['a']],
  [['a\n\n'], ['a', '']],
  [['\n'], ['']],
  [['a\r\nb\r\n'], ['a', 'b']],
  [['a\rb\u2028c\u0085d\n'], ['a\rb\u2028c\u0085d']],
  [
    ['a', 'b\nc', 'd'],
    ['ab', 'cd'],
  ],
])('%j has the lines %j', async (chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

it('does not care where its input is cut, not even inside a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      async (text, size) => {
        const bytes = new TextEncoder().encode(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.slice(index * size, (index + 1) * size),
        );
        expect(await lines(pieces.map((piece) => Buffer.from(piece)))).toEqual(await lines([text]));
      },
    ),
    { numRuns: 50 },
  );
});
