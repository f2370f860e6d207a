import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/language/dates.js';
import { normalizeText } from '../../src/language/text.js';
import { anyText } from '../tooling/any-text.js';

function dates(text: string, options = {}): string {
  return findDates(text, options)
    .map(({ edtf, part }) => edtf + (part ? ` ${part}` : ''))
    .join(', ');
}

describe('printed', () => {
  test.each([
    ['le 8 juillet 2019', '2019-07-08'],
    ['le 1er juin 2023', '2023-06-01'],
    ['July 8, 2019', '2019-07-08'],
    ['8th of July, 2019', '2019-07-08'],
    ['Monday, July 8, 2019', '2019-07-08'],
    ['lundi 24 février 2014', '2014-02-24'],
    ['Feb. 24, 2014', '2014-02-24'],
    ['24 févr. 2014', '2014-02-24'],
    ['24/02/2014', '2014-02-24'],
    ['24.02.2014', '2014-02-24'],
    ['2014-02-24', '2014-02-24'],
    ['2014-02-24T10:00:00Z', '2014-02-24T10:00'],
    ['26 octobre 2020 à 21 h 31', '2020-10-26T21:31'],
    ['26 octobre 2020, 21h31', '2020-10-26T21:31'],
    ['26 October 2020 at 9:31 pm', '2020-10-26T21:31'],
    ['26/10/2020 21:31', '2020-10-26T21:31'],
    ['mai 2019', '2019-05'],
    ['in May 2019', '2019-05'],
    ['setpembre 2019', '2019-09'],
    ['en 2018', '2018'],
    ['as of 2014', '2014'],
    ['été 2023', '2023-22'],
    ['summer of 2023', '2023-22'],
    ['hiver 2013-2014', '2014-24'],
    ['winter 2013-14', '2014-24'],
    ['début juillet 2019', '2019-07 early'],
    ['mi-juillet 2019', '2019-07 mid'],
    ['fin 2018', '2018 late'],
    ['the end of 2018', '2018 late'],
    ['early July 2019', '2019-07 early'],
    ['vers février 2014', '2014-02~'],
    ['about February 2014', '2014-02~'],
    ['années 2010', '201X'],
    ['the 1990s', '199X'],
    ['le 16 mars', 'XXXX-03-16'],
    ['lundi 24 février', 'XXXX-02-24'],
    ['les 8 et 9 juillet 2019', '2019-07-08, 2019-07-09'],
    ['In 2014, 100 embassies', '2014'],
    ['20 March 2014 500 followers', '2014-03-20'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toBe(expected);
    expect(findDates(text).every(({ basis }) => basis === 'printed')).toBe(true);
  });

  test.each([
    ['du 1er au 8 juillet 2019', '2019-07-01/2019-07-08'],
    ['entre le 1er et le 8 juillet 2019', '2019-07-01/2019-07-08'],
    ['between 1 and 8 July 2019', '2019-07-01/2019-07-08'],
    ['July 8-10, 2019', '2019-07-08/2019-07-10'],
    ['16-17 mars 2020', '2020-03-16/2020-03-17'],
    ['de décembre 2018 à février 2020', '2018-12/2020-02'],
    ['décembre à février 2020', '2019-12/2020-02'],
    ['from May to July 2019', '2019-05/2019-07'],
    ['2018-2020', '2018/2020'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toBe(expected);
  });

  test('day and month in English figures are told apart only where one is above twelve', () => {
    expect(dates('02/24/2014', { lang: 'en' })).toBe('2014-02-24');
    expect(dates('24/02/2014', { lang: 'en' })).toBe('2014-02-24');
    expect(dates('02/03/2014', { lang: 'en' })).toBe('2014');
    expect(dates('02/03/2014', { lang: 'fr' })).toBe('2014-03-02');
  });
});

test.each([
  'you may 2 times',
  'en mars',
  'in May',
  'mars',
  'march on',
  'plus de 2000 comptes',
  '2000 $',
  '13 à 15',
  'le 8',
  'il a été 2 fois',
  '8 may follow',
  'hier',
  'il y a trois mois',
  '@user2019 #an2019',
])('%s is no date', (text) => {
  expect(findDates(text)).toEqual([]);
});

describe('relative to 10 July 2019, a Wednesday', () => {
  test.each([
    ['aujourd’hui', '2019-07-10'],
    ['today', '2019-07-10'],
    ['hier', '2019-07-09'],
    ['avant-hier', '2019-07-08'],
    ['il y a 10 jours', '2019-06-30'],
    ['two weeks ago', '2019-06-26~'],
    ['il y a trois mois', '2019-04~'],
    ['three months ago', '2019-04~'],
    ['il y a deux ans', '2017~'],
    ['a year ago', '2018~'],
    ['la semaine dernière', '2019-07-01/2019-07-07'],
    ['ce mois-ci', '2019-07'],
    ['last month', '2019-06'],
    ['l’an dernier', '2018'],
    ['lundi', '2019-07-08'],
    ['mercredi dernier', '2019-07-03'],
    ['next Monday', '2019-07-15'],
    ['mardi 9 juillet', '2019-07-09'],
    ['en mars dernier', '2019-03'],
    ['last May', '2019-05'],
    ['in December', '2018-12~'],
    ['en août', '2018-08~'],
    ['août', '2018-08~'],
    ['le 16 mars', '2019-03-16'],
    ['16 août', '2018-08-16'],
    ['lundi 24 février', '2014-02-24'],
    ['cet été', '2019-22~'],
    ['l’été dernier', '2018-22'],
  ])('%s', (text, expected) => {
    const found = findDates(text, { reference: '2019-07-10' });
    expect(found.map(({ edtf, basis }) => [edtf, basis])).toEqual([[expected, 'relative']]);
  });

  test('is no finer than the reference', () => {
    expect(dates('hier', { reference: '2019-07' })).toBe('');
    expect(dates('in December', { reference: '2019' })).toBe('');
    expect(dates('last month', { reference: '2019-01' })).toBe('2018-12');
    expect(dates('last year', { reference: '2019' })).toBe('2018');
  });

  test('refuses a reference that is no date', () => {
    expect(() => findDates('hier', { reference: 'hier' })).toThrow(RangeError);
  });
});

const words = (
  'le 8 1er juillet mars may 2019 2018 - à et entre hier il y a trois mois last été fin début de , / 24 02 lundi ' +
  'décembre in du au 31 février T21:31 : 21 h 31 ~ 0001 9999 dernier ago days 99999999'
).split(' ');

test('any text gives ordered matches that slice it, and dates that exist', () => {
  const text = fc.oneof(
    anyText(),
    fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
    fc.array(fc.constantFrom(...words, '')).map((list) => list.join('')),
  );
  const reference = fc.constantFrom(
    undefined,
    '2019',
    '2019-07',
    '2020-02-29',
    '0000-01-01',
    '9999-12-31',
    '../2019',
  );
  fc.assert(
    fc.property(text, reference, (written, from) => {
      const normalized = normalizeText(written);
      let last = 0;
      for (const match of findDates(written, from === undefined ? {} : { reference: from })) {
        expect(match.start).toBeGreaterThanOrEqual(last);
        expect(normalized.slice(match.start, match.end)).toBe(match.printed);
        last = match.end;
      }
    }),
    { numRuns: 1500 },
  );
});
