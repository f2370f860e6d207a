import { describe, expect, it } from 'vitest';
import { asksForPlaces, higherPlaced, placesBetween } from '../../../src/query/derive/places.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import { named } from '../invented/base.js';
import { derived, inventReader, measureOf } from './handmade.js';

const ranks = (id: string, subject: string, more: object) => ({
  id,
  kind: 'ranking',
  system: 'digirank',
  subject,
  ...more,
});

const { by, snapshot } = inventReader({
  actors: [
    { id: 'orne', name: named('Orne') },
    { id: 'calde', name: named('Calde') },
    { id: 'belmont', name: named('Belmont') },
    { id: 'douville', name: named('Douville'), country: 'FR', types: ['town'] },
    { id: 'hautmont', name: named('Hautmont') },
    { id: 'isly', name: named('Isly') },
    { id: 'others', kind: 'group', plural: true, name: { fr: 'quelques autres', en: 'some rivals' } },
    { id: 'ferrand', name: named('Ferrand') },
    { id: 'galion', name: named('Galion') },
    { id: 'loire', name: named('Loire') },
    { id: 'northmill', name: named('Northmill'), parent: 'loire' },
    { id: 'digirank', kind: 'system', name: named('Digirank') },
  ],
  types: [{ id: 'town', name: { fr: 'ville', en: 'town' } }],
  accounts: [{ id: 'ferrand-weibo', owner: 'ferrand', platform: 'weibo', handle: '@ferrand_news' }],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'weibo', name: named('Weibo') },
  ],
  measures: [measureOf('rank')],
  lexicon: { fr: {}, en: { 'ask:position': 'places', 'kind:ranking': 'ranked' } },
  facts: [
    ranks('orne-place', 'orne', { position: 12, platforms: ['twitter'], date: '2019' }),
    ranks('calde-place', 'calde', { position: 5, platforms: ['twitter'], date: '2019' }),
    ranks('belmont-behind', 'belmont', { ahead: ['calde', 'galion'], date: '2019' }),
    ranks('douville-place', 'douville', { position: 5, platforms: ['twitter'], date: '2019' }),
    ranks('ferrand-place', 'ferrand', { position: 3, platforms: ['weibo'], date: '2019' }),
    ranks('orne-place-later', 'orne', { position: 4, platforms: ['twitter'], date: '2023' }),
    ranks('mill-place', 'northmill', { position: 20, platforms: ['twitter'], date: '2019' }),
    {
      id: 'galion-joins',
      kind: 'event',
      actors: ['galion'],
      details: [{ slot: 'position', value: { fr: 'quatrième', en: 'fourth' } }],
      statement: { fr: 'Galion a rejoint le classement', en: 'Galion joined the ranking' },
    },
    {
      id: 'orne-invites',
      kind: 'event',
      actors: ['orne'],
      objects: ['ferrand'],
      statement: { fr: 'Orne a invité Ferrand', en: 'Orne invited Ferrand' },
    },
  ],
});
const between = (question: string) => by(placesBetween)(question);
const higher = (question: string) => by(higherPlaced)(question);
const placeless = (nearest: readonly string[]) => ({
  outcome: 'nothing',
  query: expect.objectContaining({ operation: 'difference' }),
  reason: { code: 'slot-empty', slot: 'position' },
  nearest,
  caveats: [],
});

describe('how many places lie between two', () => {
  it.each(['places between Orne and Calde on Digirank', 'places from Calde to Orne'])(
    'is the difference of their places, whichever is named first: %s',
    (question) => {
      expect(derived(between(question))).toMatchObject({
        operation: 'difference',
        result: { kind: 'quantity', quantity: { value: 7, bound: 'exact', unit: 'rank' } },
      });
    },
  );

  it('names the two facts and their places in the order of the question', () => {
    expect(derived(between('places between Orne and Calde'))).toMatchObject({
      operands: ['orne-place', 'calde-place'],
      result: { terms: [{ value: 12 }, { value: 5 }] },
    });
    expect(derived(between('places between Calde and Orne'))).toMatchObject({
      operands: ['calde-place', 'orne-place'],
      result: { terms: [{ value: 5 }, { value: 12 }] },
    });
  });

  it('is none where they stand level', () => {
    expect(derived(between('places between Calde and Douville'))).toMatchObject({
      result: { quantity: { value: 0 } },
    });
  });

  it('is refused between the rankings of two platforms', () => {
    expect(derived(between('places between Orne and Ferrand'))).toEqual({
      operation: 'difference',
      operands: ['orne-place', 'ferrand-place'],
      refused: 'platform',
    });
  });

  it('is not in the base where one of the two has no place, and what there is of the other is near', () => {
    expect(between('places between Orne and Belmont')).toEqual(placeless(['orne-place']));
    expect(between('places between Belmont and Orne')).toEqual(placeless(['orne-place']));
    expect(between('places between Belmont and Galion')).toEqual(placeless([]));
  });

  it('is asked of two, neither more nor none', () => {
    expect(between('places between Orne, Calde and Douville')).toBeUndefined();
    expect(between('places on Digirank')).toBeUndefined();
  });

  it.each([
    ['places between the French town and Orne', ['douville-place', 'orne-place']],
    ['places between France and Orne', ['douville-place', 'orne-place']],
  ])('is asked of a class or a country as well: %s', (question, operands) => {
    expect(derived(between(question))).toMatchObject({ operands });
  });

  it('is asked of nobody by a loose group', () => {
    expect(derived(between('places between some rivals and Orne'))).toMatchObject({ operation: 'growth' });
  });
});

describe('how many places one has gained', () => {
  it('is the difference of its own places at two dates', () => {
    expect(derived(between('places of Orne on Digirank'))).toMatchObject({
      operation: 'growth',
      operands: ['orne-place', 'orne-place-later'],
      result: { quantity: { value: 8, unit: 'rank' } },
    });
  });

  it('needs two dates', () => {
    expect(between('places of Calde on Digirank')).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'no-two-dates' },
      nearest: ['calde-place'],
    });
  });

  it('is nothing of one that has no place', () => {
    expect(between('places of Belmont on Digirank')).toBeUndefined();
  });
});

describe('which of two stands higher', () => {
  it.each(['ranked Orne or Ferrand', 'ranked Ferrand or Orne on Digirank'])(
    'is the one whose place has the smaller number: %s',
    (question) => {
      expect(derived(higher(question))).toEqual({
        operation: 'max',
        operands: ['ferrand-place', 'orne-place'],
        result: { kind: 'winner', fact: 'ferrand-place', others: ['orne-place'] },
      });
    },
  );

  it.each([
    ['ranked Calde or Douville', ['calde-place', 'douville-place']],
    ['ranked Douville or Calde', ['douville-place', 'calde-place']],
  ])('is the first one named where they stand level: %s', (question, operands) => {
    expect(derived(higher(question))).toMatchObject({ operands });
  });

  it('is left to the fact that sets the one above the other', () => {
    expect(higher('ranked Belmont or Calde')).toBeUndefined();
    expect(higher('ranked Calde or Belmont')).toBeUndefined();
  });

  it('is not in the base where one of the two has no place', () => {
    expect(higher('ranked Orne or Belmont')).toEqual(placeless(['orne-place']));
    // Two that stand ahead of somebody are not set apart by that.
    expect(higher('ranked Calde or Galion')).toEqual(placeless(['calde-place']));
  });

  it('is asked of two, neither more nor fewer', () => {
    expect(higher('ranked Orne')).toBeUndefined();
    expect(higher('ranked Orne on Digirank')).toBeUndefined();
    expect(higher('ranked Orne or some rivals')).toBeUndefined();
    expect(higher('ranked Orne, Calde or Ferrand')).toBeUndefined();
  });

  it('is nothing of two that no ranking knows', () => {
    expect(higher('who is higher, Hautmont or Isly')).toBeUndefined();
  });

  it('is not told by an account of one of them, whose places are counted all the same', () => {
    expect(derived(higher('ranked @ferrand_news or Orne'))).toBe('nothing');
    expect(derived(between('places between @ferrand_news and Orne'))).toMatchObject({
      operands: ['ferrand-place', 'orne-place'],
      refused: 'platform',
    });
  });

  it('is told of the two themselves, and not of what belongs to one of them', () => {
    expect(higher('ranked Loire or Orne')).toEqual(placeless(['orne-place']));
    expect(derived(between('places between Loire and Orne'))).toMatchObject({
      operands: ['mill-place', 'orne-place'],
    });
  });
});

describe('a number of places', () => {
  const asks = (question: string) => asksForPlaces(interpret(question, snapshot));

  it.each([
    ['how many places between Orne and Calde', true],
    ['how many places has Orne gained on Digirank', true],
    ['which place does Orne have', false],
    ['how many followers does Orne have on Digirank', false],
    ['places: how many', false],
    ['how many towns have places', false],
  ])('is asked by a count of them: %s', (question, asked) => {
    expect(asks(question)).toBe(asked);
  });
});
