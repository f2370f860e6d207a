import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/facts/checks/statements.js';
import { draftOf, told } from './draft.js';

/** What is said of a statement in both languages, of a fact with this date. */
const problemsOf = (fr: string, en: string, date?: string): string[] =>
  told(statements(draftOf({ facts: [{ statement: { fr, en }, ...(date === undefined ? {} : { date }) }] })));

const ONE_LANGUAGE = 'fact statement: states a figure or bound in one language only';

describe('a figure', () => {
  it.each([
    ['that both languages state', 'Le port a 40 bateaux', 'The harbour has 40 boats'],
    ['that each language writes its own way', 'Il a 1 500,5 tonnes', 'It has 1,500.5 tons'],
    ['with the same bound', 'Il a plus de 40 bateaux', 'It has more than 40 boats'],
    ['in another order', 'Il a 40 bateaux et 30 quais', 'It has 30 quays and 40 boats'],
    ['up to twelve, which grammar may spell or leave out', 'Il a 12 bateaux et 2 quais', 'It has boats'],
    ['that is a year', 'Il comptait en 1900 et 2099', 'It counted'],
    ['that may be a year', 'Il a 1900 bateaux et 2099 quais', 'It has boats and quays'],
    ['that is in a date', 'Le 30 mai 2020, il a chanté', 'It sang'],
    ['that stands before a date', 'Il a 40 bateaux le 30 mai 2020', 'It has 40 boats'],
    ['that stands behind a date', 'Le 30 mai 2020, 40 bateaux', 'It has 40 boats'],
    ['between two dates', 'Du 30 mai 2020, 40 bateaux, au 31 mai 2021', 'It has 40 boats'],
  ])('is no problem: %s', (_, french, english) => {
    expect(problemsOf(french, english)).toEqual([]);
  });

  it.each([
    ['in French alone', 'Il a 40 bateaux', 'It has boats', 'exact 40'],
    ['in English alone', 'Il a des bateaux', 'It has 40 boats', 'exact 40'],
    ['that differs', 'Il a 40 bateaux', 'It has 41 boats', 'exact 40'],
    ['with a bound in one language alone', 'Il a au moins 40 bateaux', 'It has 40 boats', 'at-least 40'],
    ['above twelve', 'Il a 13 bateaux', 'It has boats', 'exact 13'],
    ['that is less than a year may be', 'Il a 1 899 bateaux', 'It has boats', 'exact 1899'],
    ['that is more than a year may be', 'Il a 2 100 bateaux', 'It has boats', 'exact 2100'],
    ['with a fraction, which no year has', 'Il a 1 950,5 tonnes', 'It has tons', 'exact 1950.5'],
    ['beside a date', 'Le 30 mai 2020, 40 bateaux', 'On 30 May 2020, boats', 'exact 40'],
    ['the first of several', 'Il a 40 bateaux, 50 quais', 'It has boats', 'exact 40'],
  ])('is told once: %s', (_, french, english, figure) => {
    expect(problemsOf(french, english)).toEqual([`${ONE_LANGUAGE} "${figure}"`]);
  });
});

describe('a date in a statement', () => {
  it.each([
    ['is that of the fact', 'En mai 2020, il a chanté', 'In May 2020 it sang', '2020-05'],
    ['is less exact', 'En 2020, il a chanté', 'It sang in 2020', '2020-05-30'],
    ['is more exact', 'Le 30 mai 2020, il a chanté', 'On 30 May 2020 it sang', '2020'],
    ['is one of several', 'En 2019 puis en 2020, il a chanté', 'It sang in 2020, as in 2019', '2020'],
    ['has no year', 'Le 30 juin, il a chanté', 'It sang on 30 June', '2020-05-30'],
    ['is left out', 'Il a chanté', 'It sang', '2020-05-30'],
    ['is any, where the fact has none', 'En 2019, il a chanté', 'It sang in 2018', undefined],
  ])('is no problem where it %s', (_, french, english, date) => {
    expect(problemsOf(french, english, date)).toEqual([]);
  });

  it('that is another than the fact’s is told for its language', () => {
    const french = 'fact statement.fr: states another date than "2020" "mai 2019"';
    const english = 'fact statement.en: states another date than "2020" "May 2019"';
    expect(problemsOf('En mai 2019, il a chanté', 'It sang in 2020', '2020')).toEqual([french]);
    expect(problemsOf('Il a chanté en 2020', 'In May 2019 it sang', '2020')).toEqual([english]);
    expect(problemsOf('En mai 2019, il a chanté', 'In May 2019 it sang', '2020')).toEqual([french, english]);
  });

  it('is told by the first where none is the fact’s', () => {
    expect(problemsOf('En mai 2019 et en juin 2018, il a chanté', 'It sang', '2020')).toEqual([
      'fact statement.fr: states another date than "2020" "mai 2019"',
    ]);
  });

  it('is read in the language of the statement', () => {
    // French puts the day first; in English only the year of such a date is sure.
    expect(problemsOf('Le 04/03/2020, il a chanté', 'On 03/04/2020 it sang', '2020-03-04')).toEqual([]);
    expect(problemsOf('Le 03/04/2020, il a chanté', 'It sang', '2020-03-04')).toEqual([
      'fact statement.fr: states another date than "2020-03-04" "03/04/2020"',
    ]);
  });
});

describe('a fact whose sentence is composed', () => {
  it('has nothing that could disagree', () => {
    const fact = {
      kind: 'spending',
      payer: 'choir',
      purpose: { fr: '40 bateaux', en: 'boats' },
      date: '2020',
    };
    expect(statements(draftOf({ facts: [fact] }))).toEqual([]);
  });

  it('does not hide what is wrong with the others', () => {
    const wrong = (id: string) => ({ id, statement: { fr: '40 bateaux', en: 'boats' } });
    const fine = { id: 'b', statement: { fr: 'x', en: 'x' } };
    expect(told(statements(draftOf({ facts: [wrong('a'), fine, wrong('c')] })))).toEqual([
      'a statement: states a figure or bound in one language only "exact 40"',
      'c statement: states a figure or bound in one language only "exact 40"',
    ]);
  });
});
