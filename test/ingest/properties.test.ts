import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest/article.js';
import { extract } from '../../src/ingest/extract.js';
import { formatNumber, formatOrdinal, formatScaled } from '../../src/language/numbers.js';
import { read } from './reading.js';

const followers = fc.integer({ min: 1000, max: 90_000_000 });
const lang = fc.constantFrom('fr' as const, 'en' as const);

const SENTENCE = {
  fr: (figure: string) => `La ministre italienne Paola Neri compte ${figure} abonnés sur Twitter.`,
  en: (figure: string) => `Italian minister Paola Neri has ${figure} followers on Twitter.`,
} as const;

describe('a figure that is printed and read again', () => {
  it('keeps its value in digits, in both languages', () => {
    fc.assert(
      fc.property(followers, lang, (value, language) => {
        const [row] = read(language, SENTENCE[language](formatNumber(value, language)));
        expect(row).toMatchObject({ value, actor: 'Paola Neri', platform: 'Twitter', qualifier: 'exact' });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its value with a scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9000 }), lang, (hundredths, language) => {
        const value = hundredths * 10_000;
        const printed = formatScaled(value, language);
        const figure =
          language === 'fr' && /million|milliard/u.test(printed) ? `${printed} d’` : `${printed} `;
        const sentence = SENTENCE[language](figure).replace('  ', ' ').replace('’ ', '’');
        expect(read(language, sentence)[0]).toMatchObject({ value });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its rank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), lang, (rank, language) => {
        const place = formatOrdinal(rank, language);
        const sentence =
          language === 'fr'
            ? `L’Italie arrive à la ${place} place du classement.`
            : `Italy came ${place} in the ranking.`;
        expect(read(language, sentence)[0]).toMatchObject({ kind: 'ranking', value: rank, country: 'IT' });
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on any text', () => {
    const piece = fc.constantFrom(
      'Le ',
      'Twitter ',
      '1,2 ',
      'million ',
      '(',
      ')',
      '@x ',
      'a interdit ',
      'de ',
      'Paris ',
      '. ',
      ';',
      '« ',
      '»',
      '-',
      '2019 ',
      'followers ',
      '\n',
      '&',
      "l'",
      '’s ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
        extract(makeArticle('any', { date: '2020-01-01' }, parts.join('').split('\n')));
      }),
      { numRuns: 150 },
    );
  });
});
