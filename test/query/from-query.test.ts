import { describe, expect, it } from 'vitest';
import { continueFrom, interpretQuery } from '../../src/query/from-query.js';
import { Query } from '../../src/query/query.js';
import { inventBase, named } from './invented/base.js';
import { need, question } from './invented/question.js';

const base = inventBase({
  actors: [
    { id: 'orne', name: { fr: "la ville d'Orne", en: 'Orne' } },
    { id: 'calde', name: named('Calde') },
  ],
  platforms: [
    { id: 'pigeon', name: named('Pigeon') },
    { id: 'semaphore', name: named('Semaphore') },
  ],
  accounts: [{ id: 'orne-pigeon', platform: 'pigeon', owner: 'orne', handle: '@orne' }],
});
const { traits } = question();
const query = (written: object) => Query.parse({ operation: 'lookup', ...written });
const read = (written: object) => interpretQuery(query(written), base, traits);

describe('a query that is read as a question', () => {
  it('needs each named thing by itself, as what it is', () => {
    expect(read({ entities: ['orne', 'orne-pigeon', 'pigeon'] }).needs).toEqual([
      need('actor:orne', 'hard', { text: 'Orne', from: 0, to: 1, kind: 'name' }),
      need('account:orne-pigeon', 'hard', { text: '@orne', from: 1, to: 2, kind: 'name' }),
      need('platform:pigeon', 'hard', { text: 'Pigeon', from: 2, to: 3, kind: 'name' }),
    ]);
  });

  it('needs one of each other list, hard only where they are names', () => {
    const lists = {
      countries: ['IS', 'NO'],
      platforms: ['pigeon', 'semaphore'],
      measures: ['likes', 'followers'],
      actions: ['opened'],
      types: ['town'],
      kinds: ['account'],
      concepts: ['visit'],
    };
    const needs = [
      need('country:IS, country:NO', 'hard', { text: 'IS NO', from: 100, to: 101, kind: 'name' }),
      need('platform:pigeon, platform:semaphore', 'hard', {
        text: 'Pigeon Semaphore',
        from: 200,
        to: 201,
        kind: 'name',
      }),
      ...[
        ['measure:likes, measure:followers', 'likes followers'],
        ['action:opened', 'opened'],
        ['type:town', 'town'],
        ['kind:account', 'account'],
        ['concept:visit', 'visit'],
      ].map(([senses = '', text = ''], at) =>
        need(senses, 'soft', { text, from: 300 + at * 100, to: 301 + at * 100, kind: 'lexicon' }),
      ),
    ];
    const found = read(lists);
    expect(found.needs).toEqual(needs);
    expect(found.units).toEqual(needs.map(({ unit }) => unit));
    expect(found.question).toBe('IS NO Pigeon Semaphore likes followers opened town account visit');
  });

  it('says nothing where the query says nothing', () => {
    expect(read({})).toEqual(question({ traits }));
  });

  it('leaves out each of what is excluded', () => {
    const { needs, excluded } = read({ excluded: ['orne', 'calde'] });
    expect(needs).toEqual([]);
    expect(excluded).toEqual([
      need('actor:orne', 'hard', { text: 'Orne', from: 800, to: 801, kind: 'name' }),
      need('actor:calde', 'hard', { text: 'Calde', from: 801, to: 802, kind: 'name' }),
    ]);
  });

  it('asks for the slot of the query, or for a value where a measure is given', () => {
    expect(read({ ask: 'date', measures: ['likes'] }).asks).toEqual(['date']);
    expect(read({ measures: ['likes'] }).asks).toEqual(['value']);
    expect(read({ actions: ['opened'] }).asks).toEqual([]);
    expect(read({ ask: 'weather' }).asks).toEqual([]);
  });

  it('works out what the query works out; telling one fact or several is no calculation', () => {
    expect(read({ operation: 'median' }).operations).toEqual(['median']);
    expect(read({ operation: 'lookup' }).operations).toEqual([]);
    expect(read({ operation: 'list' }).operations).toEqual([]);
  });

  it('is of its time', () => {
    expect(read({ time: { relation: 'since', date: '2019-07' } }).dates).toEqual([
      { edtf: '2019-07', relation: 'since', text: '2019-07', from: 0, to: 0 },
    ]);
  });

  it('is about an article or a place in a ranking where it names them', () => {
    expect(read({ kinds: ['source'] })).toMatchObject({ ofArticle: true, ranked: false });
    expect(read({ measures: ['rank'] })).toMatchObject({ ofArticle: false, ranked: true });
    expect(read({ kinds: ['account'], measures: ['likes'] })).toMatchObject({
      ofArticle: false,
      ranked: false,
    });
  });

  it('knows what the base knows', () => {
    const known = { ...traits, groups: new Set(['envoys']) };
    expect(interpretQuery(query({}), base, known).traits).toBe(known);
  });
});

describe('a follow-up', () => {
  const before = {
    entities: ['orne'],
    countries: ['IS'],
    types: ['town'],
    platforms: ['pigeon'],
    measures: ['likes'],
    actions: ['opened'],
    kinds: ['account'],
    concepts: ['visit'],
  };
  const keptBeside = (senses: string, previous: object = before) => {
    const typed = question({ needs: senses === '' ? [] : [need(senses, 'soft')] });
    const { needs } = continueFrom(typed, query(previous), base).question;
    expect(needs.slice(0, typed.needs.length)).toEqual(typed.needs);
    return needs.slice(typed.needs.length).flatMap((kept) => kept.senses);
  };
  const ABOUT = ['measure:likes', 'action:opened', 'kind:account', 'concept:visit'];
  const WHOSE = ['actor:orne', 'country:IS'];

  it('that says nothing keeps all', () => {
    expect(keptBeside('')).toEqual([
      ...WHOSE,
      'platform:pigeon',
      'measure:likes',
      'action:opened',
      'type:town',
      'kind:account',
      'concept:visit',
    ]);
  });

  it.each(['actor:calde', 'account:calde-pigeon', 'country:NO', 'type:port', 'who:port@NO'])(
    'that names %s keeps nobody from the question before',
    (subject) => {
      expect(keptBeside(subject)).toEqual(['platform:pigeon', ...ABOUT]);
    },
  );

  it('that names an account is not about the account before it', () => {
    expect(keptBeside('account:calde-pigeon', { entities: ['orne-pigeon'] })).toEqual([]);
    expect(keptBeside('platform:semaphore', { entities: ['orne-pigeon'] })).toEqual(['account:orne-pigeon']);
  });

  it.each([
    ['platform:semaphore', 'platform:pigeon'],
    ['measure:followers', 'measure:likes'],
    ['action:closed', 'action:opened'],
    ['kind:policy', 'kind:account'],
    ['concept:summit', 'concept:visit'],
  ])('that says %s says it in place of %s, and keeps the rest', (said, left) => {
    expect(keptBeside(said)).toEqual(keptBeside('').filter((kept) => kept !== left));
  });

  it('that may mean a measure keeps no other', () => {
    expect(keptBeside('concept:heart, measure:followers', { measures: ['likes'] })).toEqual([]);
  });

  it('is about what a source tells, and still keeps whom it is about', () => {
    expect(keptBeside('source:gazette', { entities: ['orne'], measures: ['likes'] })).toEqual([
      'actor:orne',
      'measure:likes',
    ]);
  });

  it('asks for what was asked before, unless it asks for something itself', () => {
    const previous = query({ entities: ['orne'], ask: 'date' });
    expect(continueFrom(question(), previous, base).question.asks).toEqual(['date']);
    expect(continueFrom(question({ asks: ['reason'] }), previous, base).question.asks).toEqual(['reason']);
  });

  it('tells the names that it kept, and only those', () => {
    expect(continueFrom(question(), query(before), base).kept).toEqual([...WHOSE, 'platform:pigeon']);
  });

  it('that says all by itself stays as it is', () => {
    const typed = question({ needs: [need('actor:calde')] });
    expect(continueFrom(typed, query({ entities: ['orne'], ask: 'date' }), base)).toEqual({
      question: typed,
      kept: [],
    });
  });
});
