import { expect, it } from 'vitest';
import { parseEdtf } from '../../src/language/edtf.js';
import { dateOf } from '../../src/language/known-dates.js';

it('reads a date as it is read anywhere, and once', () => {
  for (const edtf of ['2019', '2019-07', '2019-07-08', '2019~', '../2023-06', '2023-22'])
    expect(dateOf(edtf)).toEqual(parseEdtf(edtf));
  expect(dateOf('2019-07')).toBe(dateOf('2019-07'));
  expect(() => dateOf('no date')).toThrow(RangeError);
});
