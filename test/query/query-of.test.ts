import { describe, expect, it } from 'vitest';
import { queryOf } from '../../src/query/query-of.js';
import { asked, need, question } from './invented/question.js';

const NOTHING = {
  entities: [],
  countries: [],
  platforms: [],
  measures: [],
  actions: [],
  types: [],
  kinds: [],
  concepts: [],
  excluded: [],
  facts: [],
};
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

describe('a question in ids', () => {
  it('sorts what is needed into lists, each id once', () => {
    const needs = [
      need('actor:orne, country:IS'),
      need('account:orne-pigeon, actor:orne'),
      need('platform:pigeon, network:pigeon'),
      need('measure:likes, action:opened', 'soft'),
      need('type:town, kind:account, concept:visit, who:town@IS', 'soft'),
    ];
    expect(queryOf(question({ needs }), 'sum')).toEqual({
      operation: 'sum',
      entities: ['orne', 'orne-pigeon'],
      countries: ['IS'],
      platforms: ['pigeon'],
      measures: ['likes'],
      actions: ['opened'],
      types: ['town'],
      kinds: ['account'],
      concepts: ['visit'],
      excluded: [],
      facts: [],
    });
  });

  it('keeps the actors that are left out, and nothing else that is', () => {
    const excluded = [need('actor:calde, country:NO'), need('platform:pigeon')];
    expect(queryOf(question({ excluded }), 'list')).toEqual({
      ...NOTHING,
      operation: 'list',
      excluded: ['calde'],
    });
  });

  it('keeps the first slot that is asked and the first date', () => {
    const written = { asks: ['date', 'value'] as const, dates: [asked('2019-07', 'before'), asked('2020')] };
    expect(queryOf(question(written), 'lookup')).toEqual({
      ...NOTHING,
      operation: 'lookup',
      ask: 'date',
      time: { relation: 'before', date: '2019-07' },
    });
  });

  it.each(['XXXX-03-16', '2019-07-01T10:00/2019-08~'])(
    'leaves out a date that it cannot carry: %s',
    (date) => {
      expect(queryOf(question({ dates: [asked(date)] }), 'lookup')).toEqual({
        ...NOTHING,
        operation: 'lookup',
      });
    },
  );

  it('carries a date of 24 characters', () => {
    const date = '2019-07-01T10:00/2019-08';
    expect(date).toHaveLength(24);
    expect(queryOf(question({ dates: [asked(date)] }), 'lookup').time).toEqual({ relation: 'in', date });
  });

  it('carries eight ids of a list, the first ones', () => {
    const needs = [need(many('actor:a', 9).join(', '))];
    const { entities, facts } = queryOf(question({ needs }), 'lookup', many('fact-', 9));
    expect(entities).toEqual(many('a', 8));
    expect(facts).toEqual(many('fact-', 8));
  });

  it('carries ids of 24 characters, no longer concept', () => {
    const [fits, long] = ['c'.repeat(24), 'd'.repeat(25)];
    const needs = [need(`concept:${long}, concept:${fits}`, 'soft')];
    expect(queryOf(question({ needs }), 'lookup').concepts).toEqual([fits]);
  });
});
