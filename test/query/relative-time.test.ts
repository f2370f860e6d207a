import { describe, expect, it } from 'vitest';
import { resolveEvents } from '../../src/query/relative-time.js';
import { createSnapshot } from '../../src/query/snapshot.js';
import { inventBase, named } from './invented/base.js';
import { reader, told } from './invented/question.js';

const text = (statement: string) => ({ fr: statement, en: statement });
const snapshot = createSnapshot(
  inventBase({
    actors: [
      { id: 'orne', name: named('Orne') },
      { id: 'calde', name: named('Calde') },
      { id: 'velm', name: named('Velm') },
    ],
    platforms: [
      { id: 'pigeon', name: named('Pigeon') },
      { id: 'semaphore', name: named('Semaphore') },
    ],
    measures: [
      {
        id: 'likes',
        noun: { fr: { one: 'like', other: 'likes' }, en: { one: 'like', other: 'likes' } },
        verb: { fr: { one: 'avait', other: 'avaient' }, en: 'had' },
      },
    ],
    facts: [
      {
        id: 'velm-fair',
        kind: 'event',
        actors: ['velm'],
        statement: text('Velm held a fair'),
        date: '2019-06-01',
      },
      {
        id: 'orne-opens',
        kind: 'account',
        actor: 'orne',
        platforms: ['pigeon'],
        event: 'opened',
        date: '2018-03',
      },
      {
        id: 'calde-opens',
        kind: 'account',
        actor: 'calde',
        platforms: ['pigeon'],
        event: 'opened',
        date: '2020-04',
      },
      {
        id: 'orne-parade',
        kind: 'event',
        actors: ['orne'],
        statement: text('Orne had a procession'),
        date: '2021',
      },
      // Neither a count nor an undated or open fact is an event.
      {
        id: 'orne-likes',
        kind: 'milestone',
        subject: 'orne',
        platforms: ['semaphore'],
        measure: 'likes',
        value: 7,
        date: '2017',
      },
      { id: 'calde-flood', kind: 'event', actors: ['calde'], statement: text('Calde was under a flood') },
      {
        id: 'orne-storm',
        kind: 'event',
        actors: ['orne'],
        statement: text('Orne had a storm'),
        date: '../2016',
      },
      {
        id: 'orne-truce',
        kind: 'event',
        actors: ['orne'],
        statement: text('Orne keeps a truce'),
        date: '2016/..',
      },
    ],
  }),
);
const read = reader(snapshot);

/** What is left of the question, behind its date. */
const resolved = (question: string) => {
  const { dates, needs } = resolveEvents(read(question), snapshot);
  return [...dates.map(({ relation, edtf }) => `${relation} ${edtf}`), ...needs.map(({ unit }) => unit.text)];
};
const stays = (question: string) => {
  const typed = read(question);
  return resolveEvents(typed, snapshot) === typed;
};

describe('a time that is told by an event', () => {
  it.each([
    ['who was on Pigeon before the fair of Velm', ['before 2019-06-01', 'Pigeon']],
    ['who was on Pigeon after the fair of Velm', ['after 2019-06-01', 'Pigeon']],
    ['who was on Pigeon since the fair of Velm', ['since 2019-06-01', 'Pigeon']],
    ['before the fair of Velm, who was on Pigeon', ['before 2019-06-01', 'Pigeon']],
    ['before Orne opened an account, who was on Semaphore', ['before 2018-03', 'Semaphore']],
    ['who was on Pigeon after the truce of Orne', ['after 2016/..', 'Pigeon']],
    // A word that the base lacks tells no events apart, and names elsewhere in the question count for half.
    ['who was on Pigeon before the wonderful fair of Velm', ['before 2019-06-01', 'Pigeon']],
    ['who was with Calde on Semaphore before the fair of Velm', ['before 2019-06-01', 'Calde', 'Semaphore']],
    // A comma before it does not end it, also where words on both sides of the comma are alike.
    ['who was on Pigeon, before the fair of Velm', ['before 2019-06-01', 'Pigeon']],
    ['who was on the Pigeon, before the fair of Velm', ['before 2019-06-01', 'Pigeon']],
    ['who was on Pigeon, after procession of Orne', ['after 2021', 'Pigeon']],
    ['who was on Pigeon after, fair of Velm', ['after 2019-06-01', 'Pigeon']],
    // One that comes at once does, and a word right behind it is no part of it.
    ['before fair, who was in Velm', ['before 2019-06-01', 'Velm']],
    ['before the fair of Velm, Pigeon who', ['before 2019-06-01', 'Pigeon']],
  ])('is the date of that event: %s', (question, expected) => {
    expect(resolved(question)).toEqual(expected);
  });

  it('changes nothing else of the question', () => {
    const typed = read('who was on Pigeon before the fair of Velm');
    expect(resolveEvents(typed, snapshot)).toEqual({
      ...typed,
      needs: typed.needs.filter(({ unit }) => unit.text === 'Pigeon'),
      dates: [{ edtf: '2019-06-01', relation: 'before', text: 'before', from: 0, to: 0 }],
    });
  });

  it('is of whoever the rest of the question is about, where several had one', () => {
    expect(resolved('who spoke of Orne before the account opened')).toEqual([
      'before 2018-03',
      'spoke',
      'Orne',
    ]);
    expect(resolved('who spoke of Calde before the account opened')).toEqual([
      'before 2020-04',
      'spoke',
      'Calde',
    ]);
  });

  it('may be beside the date of the event', () => {
    expect(resolved('who was on Pigeon before the 2019 fair of Velm')).toEqual([
      'before 2019-06-01',
      'Pigeon',
    ]);
    expect(resolved('who was on Pigeon before 2019 fair of Velm')).toEqual(['before 2019-06-01', 'Pigeon']);
  });
});

describe('a time that stays as it is', () => {
  it.each([
    ['no relation is named', 'who was on Pigeon at the fair of Velm'],
    ['nothing follows', 'who was on Pigeon before'],
    ['no fact meets what follows', 'who was on Pigeon before the dragon of Velm'],
    ['the event has no date', 'who was on Semaphore before the flood of Calde'],
    ['only another event of theirs has a date', 'who was on Pigeon before the flood of Calde'],
    ['of the event only its end is known', 'who was on Semaphore before the storm of Orne'],
    ['it is no event, but a count', 'who was on Pigeon before the likes of Orne on Semaphore'],
    ['there are two dates', 'who was on Pigeon before 2019 fair of Velm, in 2018'],
    // As much as three fifths are met where just the point is missing.
    ['who it is about is met and not what', 'who was on Pigeon before the spending of Calde'],
    ['the event was at another date', 'who was on Pigeon before 2017 fair of Velm'],
    ['the date is related in another way', 'who was on Pigeon in 2019 before the fair of Velm'],
    ['a figure is asked', 'how many likes before the fair of Velm'],
    ['an amount is asked', 'how much before the fair of Velm'],
    ['a date is asked', 'when was it before the fair of Velm'],
    ['a duration is asked', 'how long was it before the fair of Velm'],
    ['a place is asked', 'which rank before the fair of Velm'],
    ['an interval is asked', 'time between Pigeon after the fair of Velm'],
    ['an order is asked', 'order of Pigeon after the fair of Velm'],
    ['a timeline is asked', 'timeline of Pigeon after the fair of Velm'],
    ['growth is asked', 'growth of Pigeon after the fair of Velm'],
    ['a difference is asked', 'difference of Pigeon after the fair of Velm'],
  ])('where %s', (_, question) => {
    expect(stays(question)).toBe(true);
  });

  it('is not meant by what a comma ends before it', () => {
    // What stands behind the comma says whose event it is, and stays needed.
    expect(resolved('before the fair, who was in Velm')).toEqual(['before 2019-06-01', 'Velm']);
  });
});

describe('what is left', () => {
  it('still is as firmly needed', () => {
    const { needs } = resolveEvents(read('who was on Pigeon before the fair of Velm'), snapshot);
    expect(told(needs)).toEqual(['hard Pigeon: platform:pigeon']);
  });
});
