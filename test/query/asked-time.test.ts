import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/language/edtf.js';
import { meetsDate, sinceThen } from '../../src/query/asked-time.js';
import type { TimeRelation } from '../../src/query/interpretation.js';
import { asked, indexed } from './invented/question.js';

const held = (period: string, dates: readonly string[] = []) =>
  indexed({ period }, { when: parseEdtf(period), dates });

describe('the time of a fact and an asked date', () => {
  it.each<[period: string, relation: TimeRelation, date: string, meets: boolean]>([
    ['2019-07', 'in', '2019', true],
    ['2019', 'in', '2019-07', true],
    ['2019-07', 'in', '2018', false],
    ['2018/2020', 'in', '2019', true],
    ['2018/..', 'in', '2024', true],
    // What is only said to have been before a day is not said of the time before it, but for its end.
    ['../2023-05', 'in', '2019', false],
    ['../2023-05', 'in', '2023', true],
    ['../2023-06-01', 'in', '2023-06', true],
    ['../2023-06-30', 'in', '2023-06', true],
    ['../2023-05-31', 'in', '2023-06', false],
    ['../2023-07-01', 'in', '2023-06', false],
    ['../2018', 'in', '../2019', true],
    ['../2020', 'in', '../2019', false],
    ['../2020', 'in', '2019/..', true],

    ['2019-06', 'before', '2019-07', true],
    ['2019-06-30', 'before', '2019-07', true],
    ['2019-07-01', 'before', '2019-07-01', false],
    ['2019-07', 'before', '2019-07', false],
    ['2019-08', 'before', '2019-07', false],
    // A year as such may have begun before; years from one to another go on until the later one.
    ['2019', 'before', '2019-07', true],
    ['2018/2020', 'before', '2019-07', false],
    ['2016/2018', 'before', '2019-07', true],
    ['2016/..', 'before', '2019-07', false],
    ['../2019-06', 'before', '2019-07', true],
    ['../2019-07', 'before', '2019-07', true],
    ['../2019-08-01', 'before', '2019-07', false],

    ['2019-08-01', 'after', '2019-07', true],
    ['2019-07-31', 'after', '2019-07', false],
    ['2019', 'after', '2019-07', true],
    ['2018/..', 'after', '2019-07', true],
    ['2030', 'after', '2019/..', false],

    ['2019-07-01', 'since', '2019-07', true],
    ['2019-06-30', 'since', '2019-07', false],
    ['2018/..', 'since', '2019-07', true],
    ['2001', 'since', '../2019', true],

    ['2019-07-31', 'as-of', '2019-07', true],
    ['2019-08-01', 'as-of', '2019-07', false],
    ['2001', 'as-of', '2019-07', true],
    ['../2023', 'as-of', '2019', true],
    ['2030', 'as-of', '2019/..', true],

    ['2019', 'between', '2018/2020', true],
    ['2021', 'between', '2018/2020', false],
    ['2017', 'between', '2018/2020', false],
  ])('%s is %s %s: %s', (period, relation, date, meets) => {
    expect(meetsDate(held(period), asked(date, relation))).toBe(meets);
  });

  it('never agree where the fact has no time', () => {
    expect(meetsDate(indexed(), asked('2019'))).toBe(false);
    expect(meetsDate(indexed(), asked('2019', 'before'))).toBe(false);
  });

  it('agree where the sentence prints the date, whenever the fact was', () => {
    expect(meetsDate(held('2021', ['2016', '2018-03']), asked('2018'))).toBe(true);
    expect(meetsDate(indexed({}, { dates: ['2018-03'] }), asked('2018'))).toBe(true);
    expect(meetsDate(held('2021', ['2016']), asked('2018'))).toBe(false);
  });

  it('agree by a printed date only where that very date is meant', () => {
    expect(meetsDate(held('2017', ['2018-03']), asked('2018', 'since'))).toBe(false);
    expect(meetsDate(indexed({}, { dates: ['2018-03'] }), asked('2018', 'as-of'))).toBe(false);
  });

  it.each<[period: string | undefined, date: string, meets: boolean]>([
    ['2019-03-16', 'XXXX-03-16', true],
    ['2021-03-16T10:30', 'XXXX-03-16', true],
    ['2019-03-17', 'XXXX-03-16', false],
    ['2019-04-16', 'XXXX-03-16', false],
    ['2019-03', 'XXXX-03-16', false],
    ['2019', 'XXXX-03-16', false],
    [undefined, 'XXXX-03-16', false],
    ['2019-03-16', 'XXXX-03', true],
    ['2019-03', 'XXXX-03', true],
    ['2019-04', 'XXXX-03', false],
  ])('without a year: %s meets %s: %s', (period, date, meets) => {
    expect(meetsDate(period ? held(period) : indexed(), asked(date))).toBe(meets);
    expect(meetsDate(period ? held(period) : indexed(), asked(date, 'before'))).toBe(meets);
  });
});

describe('an account that was opened', () => {
  const opened = indexed({ kind: 'account', actions: ['opened', 'joined'] });

  it('holds from then on', () => {
    expect(sinceThen(opened, asked('2019'))).toEqual(asked('2019', 'as-of'));
  });

  it('is asked as typed where the question relates to the date in another way', () => {
    expect(sinceThen(opened, asked('2019', 'before'))).toEqual(asked('2019', 'before'));
  });

  it.each([
    ['an account that is only mentioned', { kind: 'account', actions: ['mentioned'] }],
    ['an office that was opened', { kind: 'event', actions: ['opened'] }],
  ])('does not speak for %s', (_, frame) => {
    expect(sinceThen(indexed(frame), asked('2019'))).toEqual(asked('2019'));
  });
});
