import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, normalizeText } from '../../src/language/text.js';
import { anyText } from '../tooling/any-text.js';

describe('normalizeText', () => {
  test.each([
    ['l’ambassadeur', "l'ambassadeur"],
    ['Xinʼan Taʻaziz d`un', "Xin'an Ta'aziz d'un"],
    ['646\u00a0000 et 1\u202f244', '646 000 et 1 244'],
    ['2014–2018 — −5 ‑', '2014-2018 - -5 -'],
    ['“tweet” „x‟', '"tweet" "x"'],
    ['« tweet »', '« tweet »'],
    ['a\u202eb\u0000c\u200ed', 'a b c d'],
    ['a\r\nb\rc\u2028d\te', 'a \nb\nc\nd e'],
    ['e\u0301te\u0301', 'été'],
    ['＠compte ＃sujet', '@compte #sujet'],
  ])('%j reads %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  test('keeps the length of the NFC form and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const normalized = normalizeText(text);
        expect(normalized).toHaveLength(text.normalize('NFC').length);
        expect(normalizeText(normalized)).toBe(normalized);
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['Élysée', 'elysee'],
    ['ŒUVRE æquo Straße', 'oeuvre aequo strasse'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['𝐓𝐰𝐢𝐭𝐭𝐞𝐫', 'twitter'],
    ['26ᵉ', '26e'],
    ['İzmir Łódź Tromsø', 'izmir lodz tromso'],
    ['diplo\u00admatie', 'diplomatie'],
  ])('%s is %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });
});
