import { parse as parseWithLibrary } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/language/calendar.js';
import { findDates } from '../../src/language/dates.js';
import {
  compareDates,
  formatEdtf,
  formatEdtfWhen,
  intervalBetween,
  overlaps,
  parseEdtf,
} from '../../src/language/edtf.js';
import type { Lang } from '../../src/language/lang.js';

/** The first and last day as ISO days, `..` where open. */
function span(edtf: string): string {
  const { start, end } = parseEdtf(edtf);
  return [start, end]
    .map((day) => (day === undefined ? '..' : new Date(day * 86_400_000).toISOString().slice(0, 10)))
    .join(' ');
}

describe('parseEdtf', () => {
  test.each([
    ['2019', '2019-01-01 2019-12-31', 'year'],
    ['2020-02', '2020-02-01 2020-02-29', 'month'],
    ['2019-07-08', '2019-07-08 2019-07-08', 'day'],
    ['2020-10-26T21:31', '2020-10-26 2020-10-26', 'minute'],
    ['2020-10-26T21:31:05+02:00', '2020-10-26 2020-10-26', 'minute'],
    ['2023-21', '2023-03-01 2023-05-31', 'season'],
    ['2023-22', '2023-06-01 2023-08-31', 'season'],
    ['2023-23', '2023-09-01 2023-11-30', 'season'],
    ['2024-24', '2023-12-01 2024-02-29', 'season'],
    ['2019-07-01/2019-07-08', '2019-07-01 2019-07-08', 'interval'],
    ['../2019-07', '.. 2019-07-31', 'interval'],
    ['2019-01/..', '2019-01-01 ..', 'interval'],
    ['2019-XX', '2019-01-01 2019-12-31', 'year'],
    ['2019-07-XX', '2019-07-01 2019-07-31', 'month'],
    ['201X', '2010-01-01 2019-12-31', 'interval'],
  ])('%s', (edtf, days, precision) => {
    expect(span(edtf)).toBe(days);
    expect(parseEdtf(edtf)).toMatchObject({ edtf, precision, approximate: false, uncertain: false });
  });

  test.each([
    ['2014-02~', true, false],
    ['2014?', false, true],
    ['2014-02-24%', true, true],
    ['2023-22~', true, false],
    ['2014~/2015', true, false],
  ])('%s is qualified', (edtf, approximate, uncertain) => {
    expect(parseEdtf(edtf)).toMatchObject({ approximate, uncertain });
  });

  test.each([
    '',
    'abc',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-06-31',
    '2019-07-08T24:00',
    '2019-22-01',
    '19',
    '2020/2019',
    '../..',
    '2019/2020/2021',
    'XXXX-03-16',
    '2019-XX-08',
    '-0044',
    ' 2019',
    '2019~~',
    '٢٠١٩',
  ])('refuses %j', (edtf) => {
    expect(() => parseEdtf(edtf)).toThrow(RangeError);
  });

  test('agrees with the edtf library wherever that accepts a day', () => {
    const day = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const edtf = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        // The library takes 29 February of every year.
        fc.pre(!edtf.endsWith('-02-29'));
        const accepts = (read: () => unknown) => {
          try {
            read();
            return true;
          } catch {
            return false;
          }
        };
        expect(accepts(() => parseEdtf(edtf))).toBe(accepts(() => parseWithLibrary(edtf)));
      }),
      { numRuns: 500 },
    );
  });

  test('throws nothing but RangeError', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129-/.X~?%T:Z') }), (text) => {
        try {
          parseEdtf(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatEdtf', () => {
  test.each([
    ['2019-07-08', '8 juillet 2019', '8 July 2019'],
    ['2023-06-01', '1er juin 2023', '1 June 2023'],
    ['2019-05', 'mai 2019', 'May 2019'],
    ['2018', '2018', '2018'],
    ['2014-02~', 'vers février 2014', 'about February 2014'],
    ['2023-06-01~', 'vers le 1er juin 2023', 'about 1 June 2023'],
    ['2014?', '2014 (date incertaine)', '2014 (uncertain)'],
    ['2023-22', 'été 2023', 'summer 2023'],
    ['2014-24', 'hiver 2013-2014', 'winter 2013-2014'],
    ['2019-07-01/2019-07-08', 'entre le 1er et le 8 juillet 2019', 'between 1 and 8 July 2019'],
    ['2019-06-01/2019-07-08', 'entre le 1er juin et le 8 juillet 2019', 'between 1 June and 8 July 2019'],
    [
      '2018-12-31/2019-01-01',
      'entre le 31 décembre 2018 et le 1er janvier 2019',
      'between 31 December 2018 and 1 January 2019',
    ],
    ['2019-05/2019-07', 'entre mai et juillet 2019', 'between May and July 2019'],
    ['2009/2014', 'entre 2009 et 2014', 'between 2009 and 2014'],
    ['2023-22/2024-01', 'entre l’été 2023 et janvier 2024', 'between summer 2023 and January 2024'],
    ['../2019-07', 'avant juillet 2019', 'before July 2019'],
    ['../2019-07-08', 'avant le 8 juillet 2019', 'before 8 July 2019'],
    ['2019-01/..', 'depuis janvier 2019', 'since January 2019'],
    ['2020-10-26T21:31', '26 octobre 2020 à 21 h 31', '26 October 2020, 21:31'],
    ['2020-10-26T09:00', '26 octobre 2020 à 9 h', '26 October 2020, 09:00'],
    ['201X', 'années 2010', 'the 2010s'],
    ['XXXX-03-16', '16 mars', '16 March'],
  ])('%s', (edtf, fr, en) => {
    expect(formatEdtf(edtf, 'fr')).toBe(fr.replace('’', "'"));
    expect(formatEdtf(edtf, 'en')).toBe(en);
  });

  test.each([
    ['2019-07-08', 'le 8 juillet 2019', 'on 8 July 2019'],
    ['2019-05', 'en mai 2019', 'in May 2019'],
    ['2018', 'en 2018', 'in 2018'],
    ['2023-22', 'à l’été 2023', 'in summer 2023'],
    ['2023-21', 'au printemps 2023', 'in spring 2023'],
    ['2014-02~', 'vers février 2014', 'about February 2014'],
    ['../2019-07', 'avant juillet 2019', 'before July 2019'],
    ['201X', 'dans les années 2010', 'in the 2010s'],
  ])('%s in a sentence', (edtf, fr, en) => {
    expect(formatEdtfWhen(edtf, 'fr')).toBe(fr.replace('’', "'"));
    expect(formatEdtfWhen(edtf, 'en')).toBe(en);
  });
});

describe('comparing', () => {
  test('overlaps', () => {
    const meet = (a: string, b: string) => overlaps(parseEdtf(a), parseEdtf(b));
    expect(meet('2019', '2019-07-08')).toBe(true);
    expect(meet('2019-07', '2019-08')).toBe(false);
    expect(meet('../2019-07', '2019-07-31')).toBe(true);
    expect(meet('../2019-07', '2019-08/..')).toBe(false);
    expect(meet('2019-01/..', '2025')).toBe(true);
  });

  test('order by start, open ones first', () => {
    const dates = ['2019-07-08T10:00', '2019-07', '../2020', '2019-07-08', '2018', '2019-07/..'].map(
      parseEdtf,
    );
    expect(dates.sort(compareDates).map(({ edtf }) => edtf)).toEqual([
      '../2020',
      '2018',
      '2019-07',
      '2019-07/..',
      '2019-07-08',
      '2019-07-08T10:00',
    ]);
  });

  test.each([
    ['2019-07-08', '2019-07-10', 'days', 2],
    ['2019-05', '2019-07-08', 'months', 2],
    ['2018-12', '2020-02', 'months', 14],
    ['2009', '2014-02-24', 'years', 5],
    ['2009', '2019-07', 'years', 10],
    ['2014-02-24', '2014-02-24', 'days', 0],
  ])('from %s to %s: %s %i', (a, b, unit, value) => {
    expect(intervalBetween(parseEdtf(a), parseEdtf(b))).toMatchObject({ unit, value, reversed: false });
  });

  test('gives days their calendar breakdown and months their extent', () => {
    const between = (a: string, b: string) => intervalBetween(parseEdtf(a), parseEdtf(b));
    expect(between('2014-02-24', '2019-07-08')?.breakdown).toEqual({ years: 5, months: 4, days: 14 });
    expect(between('2019-01-31', '2020-03-01')?.breakdown).toEqual({ years: 1, months: 1, days: 1 });
    expect(between('2019-07-08', '2019-05')).toMatchObject({ unit: 'months', value: 2, reversed: true });
    expect(between('2023-22', '2024-07')).toMatchObject({ months: { min: 11, max: 13 } });
    expect(between('2023-22', '2024-07')).not.toHaveProperty('value');
    expect(between('../2019', '2020')).toBeUndefined();
  });

  test('the breakdown adds up to the days', () => {
    const day = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2050, 1, 1) });
    const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const found = intervalBetween(parseEdtf(iso(a)), parseEdtf(iso(b)));
        expect(found?.value).toBe(Math.abs(a - b));
        const { years = -1, months = -1, days = -1 } = found?.breakdown ?? {};
        expect(years >= 0 && months >= 0 && months < 12 && days >= 0 && days < 31).toBe(true);
      }),
    );
  });
});

test('a printed date is found again in both languages', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const years = fc.integer({ min: 1900, max: 2099 });
  const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
  const days = fc.tuple(months, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
  const times = fc
    .tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([day, hour, minute]) => `${day}T${two(hour)}:${two(minute)}`);
  const seasons = fc
    .tuple(years, fc.integer({ min: 21, max: 24 }))
    .map(([y, s]) => `${y === 1900 ? 1901 : y}-${s}`);
  const single = fc.oneof(years.map(String), months, days, times, seasons);
  const about = fc.oneof(years.map(String), months).map((date) => `${date}~`);
  const ranges = fc
    .oneof(fc.tuple(days, days), fc.tuple(months, months), fc.tuple(years.map(String), years.map(String)))
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `${a}/${b}`);
  fc.assert(
    fc.property(fc.oneof(single, about, ranges), fc.constantFrom<Lang>('fr', 'en'), (edtf, lang) => {
      expect(findDates(formatEdtf(edtf, lang)).map((match) => match.edtf)).toEqual([edtf]);
    }),
    { numRuns: 1000 },
  );
});
