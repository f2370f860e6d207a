import { describe, expect, it } from 'vitest';
import { boundWords, countPhrase, inferredMark, whenPhrase } from '../../src/facts/wording.js';

const both = (make: (lang: 'fr' | 'en') => string): readonly string[] => [make('fr'), make('en')];
const NBSP = '\u00a0';

/** A measure of the given French noun. */
const measured = (one: string, other: string) => ({
  id: 'things',
  noun: { fr: { one, other }, en: { one: 'thing', other: 'things' } },
  verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
});
const FOLLOWERS = measured('abonné', 'abonnés');

describe('boundWords', () => {
  it.each([
    ['exact', undefined, '', ''],
    ['at-least', undefined, 'au moins ', 'at least '],
    ['at-least', 'strict', 'plus de ', 'more than '],
    ['at-least', 'slightly', 'un peu plus de ', 'slightly more than '],
    ['about', undefined, 'environ ', 'about '],
    ['at-most', undefined, 'au plus ', 'at most '],
    ['at-most', 'strict', 'moins de ', 'less than '],
    // A strictness says nothing of a figure that is exact or about right.
    ['exact', 'strict', '', ''],
    ['exact', 'slightly', '', ''],
    ['about', 'strict', 'environ ', 'about '],
    ['about', 'slightly', 'environ ', 'about '],
    ['at-most', 'slightly', 'au plus ', 'at most '],
  ] as const)('says %s, %s, in either language', (bound, strictness, fr, en) => {
    expect(both((lang) => boundWords(bound, strictness, lang))).toEqual([fr, en]);
  });
});

describe('countPhrase', () => {
  it.each([
    [0, '0 abonné', '0 things'],
    [1, '1 abonné', '1 thing'],
    [1.5, '1,5 abonné', '1.5 things'],
    [2, '2 abonnés', '2 things'],
    [21, '21 abonnés', '21 things'],
    [-1, '-1 abonné', '-1 thing'],
    [-2, '-2 abonnés', '-2 things'],
    [646_000, `646${NBSP}000 abonnés`, '646,000 things'],
    [1_000_000, "1 million d'abonnés", '1 million things'],
    [2_500_000, "2,5 millions d'abonnés", '2.5 million things'],
    [1_000_000_000, "1 milliard d'abonnés", '1 billion things'],
  ])('counts %d', (value, fr, en) => {
    expect(both((lang) => countPhrase({ value, bound: 'exact' }, FOLLOWERS, lang))).toEqual([fr, en]);
  });

  it('never loses the bound', () => {
    const count = { value: 500_000, bound: 'at-least', strictness: 'strict' } as const;
    expect(both((lang) => countPhrase(count, FOLLOWERS, lang))).toEqual([
      `plus de 500${NBSP}000 abonnés`,
      'more than 500,000 things',
    ]);
  });

  it.each([
    ['dozens', "des dizaines d'abonnés", 'dozens of things'],
    ['hundreds', "des centaines d'abonnés", 'hundreds of things'],
    ['thousands', "des milliers d'abonnés", 'thousands of things'],
  ] as const)('says %s where there is no figure', (vague, fr, en) => {
    expect(both((lang) => countPhrase({ vague, bound: 'exact' }, FOLLOWERS, lang))).toEqual([fr, en]);
  });

  it.each([
    ['comptes', 'de comptes'],
    ['abonnés', "d'abonnés"],
    ['États', "d'États"],
    ['œuvres', "d'œuvres"],
    ['hommes', "d'hommes"],
    ['habitants', "d'habitants"],
    ['achats', "d'achats"],
    ['heures', "d'heures"],
    ['hashtags', 'de hashtags'],
    ['héros', 'de héros'],
    ['chaînes', 'de chaînes'],
  ])('elides "de" only before a vowel that is heard: %s', (noun, words) => {
    expect(countPhrase({ vague: 'dozens', bound: 'exact' }, measured(noun, noun), 'fr')).toBe(
      `des dizaines ${words}`,
    );
    expect(countPhrase({ value: 2_000_000, bound: 'exact' }, measured(noun, noun), 'fr')).toBe(
      `2 millions ${words}`,
    );
  });
});

describe('whenPhrase', () => {
  it.each([
    ['2019-07-08', 'le 8 juillet 2019', 'on 8 July 2019'],
    ['2019-07-08T10:30', 'le 8 juillet 2019 à 10 h 30', 'on 8 July 2019, 10:30'],
    ['2019-05', 'en mai 2019', 'in May 2019'],
    ['2019-12', 'en décembre 2019', 'in December 2019'],
    ['2018', 'en 2018', 'in 2018'],
    ['2023-21', 'au printemps 2023', 'in spring 2023'],
    ['2023-22', "à l'été 2023", 'in summer 2023'],
    ['2023-23', "à l'automne 2023", 'in autumn 2023'],
    ['2023-24', "à l'hiver 2022-2023", 'in winter 2022-2023'],
    ['2014-02~', 'vers février 2014', 'about February 2014'],
    ['2013/2014', 'entre 2013 et 2014', 'between 2013 and 2014'],
    ['2014-02-07/2014-02-10', 'entre le 7 et le 10 février 2014', 'between 7 and 10 February 2014'],
    ['../2023-06', 'avant juin 2023', 'before June 2023'],
    ['2014/..', 'depuis 2014', 'since 2014'],
    ['2014?', 'en 2014 (date incertaine)', 'in 2014 (uncertain)'],
    ['201X', 'dans les années 2010', 'in the 2010s'],
  ])('says when %s was', (date, fr, en) => {
    expect(both((lang) => whenPhrase(date, 'printed', lang))).toEqual([fr, en]);
  });

  const why = { fr: 'la veille', en: 'the day before' };
  it.each([
    ['printed', 'printed', '', ''],
    ['of no known origin', undefined, '', ''],
    ['inferred', { inferred: why }, ' (date déduite)', ' (date inferred)'],
    ['from outside', { outside: why }, ' (date déduite)', ' (date inferred)'],
  ] as const)('marks what somebody worked out, not a date that is %s', (_what, basis, fr, en) => {
    expect(both((lang) => whenPhrase('2018', basis, lang))).toEqual([`en 2018${fr}`, `in 2018${en}`]);
    expect(both((lang) => inferredMark(basis, lang))).toEqual([fr, en]);
  });
});
