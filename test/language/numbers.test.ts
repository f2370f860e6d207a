import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/language/lang.js';
import {
  findNumbers,
  formatAmount,
  formatNumber,
  formatOrdinal,
  formatScaled,
  parseNumber,
} from '../../src/language/numbers.js';

describe('values', () => {
  test.each([
    ['646 000', 646_000],
    ['646\u202f000', 646_000],
    ['500.000', 500_000],
    ['500,000', 500_000],
    ['1 244 386,17', 1_244_386.17],
    ['1,244,386.17', 1_244_386.17],
    ['1.244.386,17', 1_244_386.17],
    ['40’000', 40_000],
    ['0,5', 0.5],
    ['0.500', 0.5],
    ['2,5 millions', 2_500_000],
    ['2.5 million', 2_500_000],
    ['1.244 million', 1_244_000],
    ['1,244 millions', 1_244_000],
    ['3 millions 173 mille 394', 3_173_394],
    ['3 millions 173 394', 3_173_394],
    ['10k', 10_000],
    ['1.2M', 1_200_000],
    ['3 M', 3_000_000],
    ['1,5 Md', 1_500_000_000],
    ['2.44 lakh', 244_000],
    ['2,44,000', 244_000],
    ['6 crore', 60_000_000],
    ['un demi-million', 500_000],
    ['half a million', 500_000],
    ['un million et demi', 1_500_000],
    ['two and a half million', 2_500_000],
    ['deux virgule cinq millions', 2_500_000],
    ['two point five million', 2_500_000],
    ['cent deux', 102],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['vingt et un', 21],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-sept', 97],
    ['mille neuf cent quatre-vingt-quatre', 1984],
    ['un million cinq cent mille', 1_500_000],
    ['deux mille milliards', 2e12],
    ['septante', 70],
    ['nonante-neuf', 99],
    ['seven', 7],
    ['twenty-one', 21],
    ['one hundred and two thousand', 102_000],
    ['a hundred', 100],
    ['twelve hundred', 1200],
    ['a million', 1_000_000],
    ['1 billion', 1e9],
    ['3 hundred', 300],
  ])('%s is %d', (printed, value) => {
    expect(parseNumber(printed)).toMatchObject({ start: 0, value, bound: 'exact', ordinal: false });
    expect(parseNumber(printed)?.printed).toHaveLength(printed.length);
  });

  test('a billion is the French long scale only where French is known', () => {
    expect(parseNumber('1 billion', 'fr')?.value).toBe(1e12);
    expect(parseNumber('1 billion', 'en')?.value).toBe(1e9);
  });
});

describe('ordinals', () => {
  test.each([
    ['26e', 26],
    ['26ᵉ', 26],
    ['11ème', 11],
    ['1er', 1],
    ['1re', 1],
    ['26th', 26],
    ['3rd', 3],
    ['third', 3],
    ['twenty-first', 21],
    ['vingt-sixième', 26],
    ['vingt et unième', 21],
    ['quatre-vingtième', 80],
    ['centième', 100],
    ['premier', 1],
    ['première', 1],
  ])('%s is %d', (printed, value) => {
    expect(parseNumber(printed)).toMatchObject({ printed, value, ordinal: true });
  });

  test('leave counts and offices alone', () => {
    expect(findNumbers('les vingt premiers').map(({ value, ordinal }) => [value, ordinal])).toEqual([
      [20, false],
      [1, true],
    ]);
    expect(findNumbers('le premier ministre')).toEqual([]);
  });
});

describe('bounds', () => {
  test.each([
    ['plus de 500 000', 'at-least', true],
    ['un peu plus de 646 000 abonnés', 'at-least', true],
    ['plus d’une centaine', 'at-least', true],
    ['dépasse les 500 000', 'at-least', true],
    ['a dépassé la barre des 3 millions', 'at-least', true],
    ['more than 500', 'at-least', true],
    ['over 500', 'at-least', true],
    ['slightly more than 500', 'at-least', true],
    ['upwards of 500', 'at-least', true],
    ['au moins 12', 'at-least', undefined],
    ['at least five', 'at-least', undefined],
    ['no fewer than five', 'at-least', undefined],
    ['500,000+', 'at-least', undefined],
    ['500 ou plus', 'at-least', undefined],
    ['500 abonnés au moins', 'at-least', undefined],
    ['près de 100', 'about', undefined],
    ['quelque 300', 'about', undefined],
    ['à peine 13', 'about', undefined],
    ['autour de 300', 'about', undefined],
    ['120 000 followers environ', 'about', undefined],
    ['some 50 accounts', 'about', undefined],
    ['nearly 50', 'about', undefined],
    ['roughly 50', 'about', undefined],
    ['moins de 5', 'at-most', true],
    ['less than 10%', 'at-most', true],
    ['under 10', 'at-most', true],
    ['jusqu’à 10', 'at-most', undefined],
    ['au plus 10', 'at-most', undefined],
    ['pas plus de 10', 'at-most', undefined],
    ['up to 10', 'at-most', undefined],
    ['no more than 50', 'at-most', undefined],
    ['exactement 50', 'exact', undefined],
    ['50', 'exact', undefined],
    ['over the past 3 years', 'exact', undefined],
    ['près d’un demi-million', 'about', undefined],
    ['une douzaine', 'about', undefined],
  ])('%s: %s', (text, bound, strict) => {
    expect(parseNumber(text)).toMatchObject({ bound });
    expect(parseNumber(text)?.boundStrict).toBe(strict);
  });

  test('belong to one number each', () => {
    const text = 'Plus de 120 000 followers, environ 12 000 tweets';
    expect(findNumbers(text).map(({ bound, printed }) => [bound, printed])).toEqual([
      ['at-least', '120 000'],
      ['about', '12 000'],
    ]);
  });

  test('stand in the whole span, not in the printed figure', () => {
    const text = 'Il a un peu plus de 646 000 abonnés';
    const [match] = findNumbers(text);
    expect(match?.printed).toBe('646 000');
    expect(text.slice(match?.wholeStart, match?.wholeEnd)).toBe('un peu plus de 646 000');
  });
});

describe('vague counts', () => {
  test.each([
    ['des dizaines de comptes', 10, 'dozens'],
    ['dozens of accounts', 12, 'dozens'],
    ['des centaines de tweets', 100, 'hundreds'],
    ['quelques milliers', 1000, 'thousands'],
    ['des centaines de milliers d’abonnés', 100_000, 'thousands'],
    ['hundreds of thousands of followers', 100_000, 'thousands'],
    ['several hundred thousand', 100_000, 'thousands'],
    ['millions of users', 1_000_000, 'millions'],
  ])('%s', (text, value, vague) => {
    expect(parseNumber(text)).toMatchObject({ value, vague, bound: 'at-least' });
  });

  test('need a sign that they count', () => {
    expect(findNumbers('(en millions de yuans)')).toEqual([]);
  });
});

describe('units', () => {
  test.each([
    ['12 %', 12, 'percent'],
    ['12,5 pour cent', 12.5, 'percent'],
    ['12.345%', 12.345, 'percent'],
    ['6,74 millions de dollars', 6_740_000, 'USD'],
    ['3 M$', 3_000_000, 'USD'],
    ['$37,300', 37_300, 'USD'],
    ['US$1.5bn', 1_500_000_000, 'USD'],
    ['€5m', 5_000_000, 'EUR'],
    ['1 milliard d’euros', 1e9, 'EUR'],
    ['EUR 5 million', 5_000_000, 'EUR'],
    ['250 000 yuans', 250_000, 'CNY'],
    ['45.15 million yuan', 45_150_000, 'CNY'],
    ['5 000 roupies', 5000, 'INR'],
    ['£300', 300, 'GBP'],
    ['A$20', 20, 'AUD'],
  ])('%s', (text, value, unit) => {
    const printed = text.replace('’', "'");
    expect(parseNumber(text)).toMatchObject({ printed, value, unit });
  });
});

describe('ranges', () => {
  test.each([
    ['13 à 15', 13, 15],
    ['13-15', 13, 15],
    ['entre 13 et 15', 13, 15],
    ['between 13 and 15', 13, 15],
    ['2 à 3 millions', 2_000_000, 3_000_000],
    ['$13-15 million', 13_000_000, 15_000_000],
    ['between $1 million and $2 million', 1_000_000, 2_000_000],
    ['50 à 60 000 abonnés', 50_000, 60_000],
    ['10-15 %', 10, 15],
    ['1 à 60 000', 1, 60_000],
    ['50-60k', 50_000, 60_000],
  ])('%s', (text, value, high) => {
    expect(parseNumber(text)).toMatchObject({ value, high });
  });

  test.each(['de 100 à 200', 'from 100 to 200', '2018-2020', '15 et 13'])('%s is two numbers', (text) => {
    expect(findNumbers(text)).toHaveLength(2);
  });
});

test.each(['un compte', 'one', 'a', '1.2.3', 'COVID-19', 'M$', 'aucun', '24.02.2014', 'cents', 'G20'])(
  '%s is no number',
  (text) => {
    expect(findNumbers(text)).toEqual([]);
  },
);

test.each([
  ['24/02/2014', [24, 2, 2014]],
  ['deux trois', [2, 3]],
  ['cent mille cent mille', [100_000, 100_000]],
  ['1 million 200 comptes', [1_000_000, 200]],
  ['2018 500 comptes', [2018, 500]],
  ['3 M. Dupont', [3]],
  ['50 cents', [50]],
  ['Sept. 11', [11]],
  ['il a cent comptes', [100]],
])('%s holds %j', (text, values) => {
  expect(findNumbers(text).map(({ value }) => value)).toEqual(values);
});

describe('printing', () => {
  test.each([
    [646_000, '646\u00a0000', '646,000'],
    [1_244_386.17, '1\u00a0244\u00a0386,17', '1,244,386.17'],
    [1.005, '1', '1'],
    [-12.5, '-12,5', '-12.5'],
    [-0.001, '0', '0'],
  ])('%d', (value, fr, en) => {
    expect(formatNumber(value, 'fr')).toBe(fr);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  test.each([
    [2_500_000, '2,5 millions', '2.5 million'],
    [1_500_000, '1,5 million', '1.5 million'],
    [2_000_000, '2 millions', '2 million'],
    [1e9, '1 milliard', '1 billion'],
    [3_173_394, '3\u00a0173\u00a0394', '3,173,394'],
    [646_000, '646\u00a0000', '646,000'],
    [1e12, '1\u00a0000 milliards', '1 trillion'],
  ])('%d, scaled', (value, fr, en) => {
    expect(formatScaled(value, 'fr')).toBe(fr);
    expect(formatScaled(value, 'en')).toBe(en);
  });

  test.each([
    [45_150_000, 'CNY', '45,15 millions de yuans', '45.15 million yuan'],
    [250_000, 'CNY', '250\u00a0000 yuans', '250,000 yuan'],
    [6_740_000, 'USD', '6,74 millions de dollars', '6.74 million dollars'],
    [1_000_000, 'EUR', '1 million d’euros', '1 million euros'],
    [1, 'USD', '1 dollar', '1 dollar'],
    [1.5, 'EUR', '1,5 euro', '1.5 euros'],
    [2_000_000, 'XYZ', '2 millions XYZ', '2 million XYZ'],
  ])('%d %s', (value, currency, fr, en) => {
    expect(formatAmount(value, currency, 'fr')).toBe(fr.replace('’', "'"));
    expect(formatAmount(value, currency, 'en')).toBe(en);
  });

  test('ordinals', () => {
    expect([1, 2, 26].map((rank) => formatOrdinal(rank, 'fr'))).toEqual(['1er', '2e', '26e']);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 111].map((rank) => formatOrdinal(rank, 'en')).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 111th',
    );
  });

  test('refuses what has no digits', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e21]) {
      expect(() => formatNumber(value, 'fr')).toThrow(RangeError);
    }
  });
});

const langs = fc.constantFrom<Lang>('fr', 'en');
const cents = fc.integer({ min: 0, max: 1e15 }).map((hundredths) => hundredths / 100);
const wholes = fc.oneof(
  fc.integer({ min: 0, max: 1e12 }),
  fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths * 10_000),
);

describe('what is printed reads back', () => {
  test('digits', () => {
    fc.assert(
      fc.property(cents, langs, (value, lang) => {
        const match = parseNumber(formatNumber(value, lang));
        expect(match?.value).toBe(value);
        expect(parseNumber(formatNumber(value, lang), lang)?.value).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test('scales', () => {
    fc.assert(
      fc.property(wholes, langs, (value, lang) => {
        expect(parseNumber(formatScaled(value, lang))?.value).toBe(value);
        expect(parseNumber(formatScaled(value, lang), lang)?.value).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test('amounts', () => {
    const currencies = fc.constantFrom('USD', 'EUR', 'CNY', 'GBP', 'INR', 'CHF', 'CAD', 'KRW', 'BRL', 'XOF');
    fc.assert(
      fc.property(wholes, currencies, langs, (value, unit, lang) => {
        expect(parseNumber(formatAmount(value, unit, lang), lang)).toMatchObject({ value, unit });
      }),
      { numRuns: 500 },
    );
  });

  test('ordinals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), langs, (value, lang) => {
        expect(parseNumber(formatOrdinal(value, lang))).toMatchObject({ value, ordinal: true });
      }),
    );
  });
});
