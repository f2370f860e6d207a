import { describe, expect, it } from 'vitest';
import {
  attributionTail,
  entityValue,
  frenchA,
  frenchDe,
  listNames,
  nameOf,
  sentenceCase,
} from '../../src/facts/names.js';
import { inventBase, named } from '../query/invented/base.js';

const BASE = inventBase({
  actors: [
    { id: 'ministry', name: { fr: 'le ministère', en: 'the ministry' } },
    { id: 'courier', kind: 'outlet', name: { fr: 'le Courrier', en: 'the Courier' } },
    { id: 'ada', kind: 'person', name: named('Ada Kiva') },
  ],
  accounts: [
    { id: 'handle', platform: 'chirp', owner: 'ministry', handle: '@ministry' },
    {
      id: 'name',
      platform: 'chirp',
      owner: 'ministry',
      handle: '@forty',
      name: { fr: 'les 40 comptes', en: 'the 40 accounts' },
    },
    { id: 'neither', platform: 'chirp', owner: 'ministry' },
  ],
  platforms: [{ id: 'chirp', name: { fr: 'le Gazouillis', en: 'Chirp' } }],
});

describe('nameOf', () => {
  it.each([
    ['an actor', 'ministry', 'le ministère', 'the ministry'],
    ['an account by its name before its handle', 'name', 'les 40 comptes', 'the 40 accounts'],
    ['an account by its handle', 'handle', '@ministry', '@ministry'],
    [
      'an account that has neither by its owner',
      'neither',
      'le compte du ministère',
      'the account of the ministry',
    ],
    ['a platform', 'chirp', 'le Gazouillis', 'Chirp'],
    ['what it does not know by its id', 'stranger', 'stranger', 'stranger'],
  ])('names %s', (_what, id, fr, en) => {
    expect([nameOf(BASE, id, 'fr'), nameOf(BASE, id, 'en')]).toEqual([fr, en]);
    expect(entityValue(BASE, id)).toEqual({ entity: id, text: { fr, en } });
  });
});

describe('frenchDe and frenchA', () => {
  it.each([
    ['le ministère', 'du ministère', 'au ministère'],
    ['les comptes', 'des comptes', 'aux comptes'],
    ["l'ambassade", "de l'ambassade", "à l'ambassade"],
    ['la préfecture', 'de la préfecture', 'à la préfecture'],
    ['Obama', "d'Obama", 'à Obama'],
    ['Évry', "d'Évry", 'à Évry'],
    ['une agence', "d'une agence", 'à une agence'],
    ['John Kerry', 'de John Kerry', 'à John Kerry'],
    ['léger', 'de léger', 'à léger'],
    ['@ministry', 'de @ministry', 'à @ministry'],
    ['Le Monde', 'de Le Monde', 'à Le Monde'],
    ['Charles le Grand', 'de Charles le Grand', 'à Charles le Grand'],
    ['tous les comptes', 'de tous les comptes', 'à tous les comptes'],
  ])('stand before %s', (name, de, a) => {
    expect([frenchDe(name), frenchA(name)]).toEqual([de, a]);
  });
});

describe('listNames', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A et B', 'A and B'],
    [['A', 'B', 'C'], 'A, B et C', 'A, B, and C'],
  ])('lists %o', (names, fr, en) => {
    expect([listNames(names, 'fr'), listNames(names, 'en')]).toEqual([fr, en]);
  });
});

describe('sentenceCase', () => {
  it.each([
    ['le ministère', 'Le ministère'],
    ['état', 'État'],
    ['iPhone', 'IPhone'],
    ['@ministry', '@ministry'],
    ['', ''],
  ])('begins a sentence with %s', (text, begun) => {
    expect(sentenceCase(text)).toBe(begun);
  });
});

describe('attributionTail', () => {
  it.each([
    ['nobody', [], '', ''],
    ['an outlet', ['courier'], ', selon le Courrier', ', according to the Courier'],
    [
      'an outlet that cites one',
      ['courier', 'ministry'],
      ', selon le Courrier citant le ministère',
      ', according to the Courier citing the ministry',
    ],
    [
      'an outlet that cites several',
      ['courier', 'ministry', 'ada'],
      ', selon le Courrier citant le ministère et Ada Kiva',
      ', according to the Courier citing the ministry and Ada Kiva',
    ],
    [
      'a document in our words',
      [{ fr: 'un rapport interne', en: 'an internal report' }],
      ', selon un rapport interne',
      ', according to an internal report',
    ],
  ])('tells on whose word it rests: %s', (_whose, chain, fr, en) => {
    expect([attributionTail(BASE, chain, 'fr'), attributionTail(BASE, chain, 'en')]).toEqual([fr, en]);
  });
});
