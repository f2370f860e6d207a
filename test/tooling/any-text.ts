import fc from 'fast-check';

const SURROGATES = { from: 0xd800, to: 0xdfff };

/** Any code point that a text can hold. fast-check's own `binary` lists them all first, which takes a second or more. */
const codePoint = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < SURROGATES.from || code > SURROGATES.to)
  .map((code) => String.fromCodePoint(code));

/** A text of whatever signs, most of which nobody types. */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: codePoint, ...(maxLength === undefined ? {} : { maxLength }) });
