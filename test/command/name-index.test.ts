import { describe, expect, it } from 'vitest';
import { nameIndexOf } from '../../src/command/name-index.js';
import type { NameKind } from '../../src/command/named-things.js';
import { inventBase, named } from '../query/invented/base.js';

const person = (id: string, name: string, more: object = {}) => ({
  id,
  kind: 'person',
  name: named(name),
  ...more,
});
const followed = (id: string, subject: string) => ({
  id,
  kind: 'milestone',
  subject,
  platforms: ['plume'],
  measure: 'followers',
  value: 100,
});

const base = inventBase({
  actors: [
    {
      id: 'bureau',
      name: { fr: "l'Office du Zelbor", en: 'the Zelbor Office' },
      aliases: { fr: ['ODZ'], en: ['Zelborian Office'] },
    },
    { id: 'north', name: { fr: "l'Antenne de Nord-Arvel", en: 'the North Arvel Branch' } },
    { id: 'south', name: { fr: "l'Antenne de Sud-Arvel", en: 'the South Arvel Branch' } },
    person('odran', 'Odran Véliquet'),
    person('maud', 'Maud Tessarine'),
    person('zoe', 'Zoé Tessarine'),
  ],
  platforms: [
    { id: 'plume', name: named('Plume') },
    { id: 'plumetis', name: named('Plumetis') },
    { id: 'gazouille', name: { fr: 'La Gazouille', en: 'The Chirp' } },
  ],
  measures: [
    {
      id: 'followers',
      noun: { fr: { one: 'abonné', other: 'abonnés' }, en: { one: 'follower', other: 'followers' } },
      verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
    },
  ],
  accounts: [
    { id: 'odran-plume', platform: 'plume', handle: '@odran_veliquet', owner: 'odran' },
    { id: 'zoe-plume', platform: 'plume', handle: '@zoe.brumaire', owner: 'zoe' },
  ],
  facts: [
    followed('zoe-one', 'zoe'),
    followed('zoe-two', 'zoe-plume'),
    followed('zoe-three', 'zoe'),
    followed('south-one', 'south'),
  ],
});

const index = nameIndexOf(base);
const resolved = (typed: string, kinds: readonly NameKind[] = ['handle', 'actor', 'platform']) =>
  index.resolve(kinds, typed)?.id;
const found = (typed: string, kinds: readonly NameKind[] = ['actor'], limit = 10) =>
  index.search(kinds, typed, limit).map(({ id }) => id);

describe('a name', () => {
  it.each([
    ["l'Office du Zelbor", 'bureau'],
    ['Office du Zelbor', 'bureau'],
    ['L’OFFICE DU ZELBOR', 'bureau'],
    ['the Zelbor Office', 'bureau'],
    ['zelbor office', 'bureau'],
    ['odz', 'bureau'],
    ['Zelborian Office', 'bureau'],
    ['bureau', 'bureau'],
    ["d'Odran Veliquet", 'odran'],
    ['  Odran Véliquet ?', 'odran'],
    ['odran veliquet…', 'odran'],
    ['Odran Véliquet !', 'odran'],
    ['#plume', 'plume'],
    ['la plume.', 'plume'],
    ['le plume', 'plume'],
    ['les  plume', 'plume'],
    ['gazouille', 'gazouille'],
    ['the chirp', 'gazouille'],
  ])('is known as "%s", whatever the accents, the article and the signs around it', (typed, id) => {
    expect(resolved(typed)).toBe(id);
  });

  it.each([
    ['Odran Véliqet', 'odran'],
    ['Ordan Véliquet', 'odran'],
    ['Ofice du Zelbro', 'bureau'],
    ['Plumme', 'plume'],
    ['Plumetiss', 'plumetis'],
    ['north arvle branch', 'north'],
  ])('is meant by "%s", with its typing errors', (typed, id) => {
    expect(resolved(typed)).toBe(id);
  });

  it.each([
    ['Maud', 'maud'],
    ['tessarine maud', 'maud'],
    ['Tesarine Maud', 'maud'],
    ['Arvel North', 'north'],
    ['nord', 'north'],
  ])('is named by "%s", words that no other has', (typed, id) => {
    expect(resolved(typed)).toBe(id);
  });

  it.each(['Tessarine', 'tesarine', 'antenne arvel', 'Branch'])(
    'is not chosen for "%s", which several share',
    (typed) => {
      expect(resolved(typed)).toBeUndefined();
    },
  );

  it.each(['', '  ', '?', 'la ', 'Maud Véliquet', 'Odran Nobody', 'Maude-Marie', 'odr', 'veliq', 'bur'])(
    'is not read into "%s"',
    (typed) => {
      expect(resolved(typed)).toBeUndefined();
    },
  );

  it('counts for the kinds that are asked alone', () => {
    expect(resolved('Plume', ['actor'])).toBeUndefined();
    expect(resolved('Maud Tessarine', ['platform', 'handle'])).toBeUndefined();
    expect(index.resolve(['platform'], 'Plume')).toMatchObject({ kind: 'platform', id: 'plume' });
  });

  it('counts for the first of the kinds that have it', () => {
    const twice = nameIndexOf(
      inventBase({
        actors: [person('somebody', 'Plume')],
        platforms: [{ id: 'network', name: named('Plume') }],
      }),
    );
    expect(twice.resolve(['actor', 'platform'], 'plume')?.id).toBe('somebody');
    expect(twice.resolve(['platform', 'actor'], 'plume')?.id).toBe('network');
  });

  it('goes before the words of longer ones, with a typing error too', () => {
    const alike = nameIndexOf(
      inventBase({
        platforms: [
          { id: 'north', name: named('Plume Nord') },
          { id: 'own', name: named('Plume'), aliases: { fr: ['Plumier'], en: [] } },
          { id: 'south', name: named('Plume Sud') },
        ],
      }),
    );
    for (const typed of ['plume', 'Plumme', 'Plume ?!', 'la plume …'])
      expect(alike.resolve(['platform'], typed)?.id).toBe('own');
  });

  it('is not read into nothing, even where there is only one', () => {
    const alone = nameIndexOf(inventBase({ platforms: [{ id: 'plume', name: named('Plume') }] }));
    expect(['', ' ', '?', '@'].map((typed) => alone.resolve(['platform'], typed))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('with one of several corrections is the one of which there is a name', () => {
    const close = nameIndexOf(
      inventBase({ actors: [person('one', 'Iris Carvel'), person('other', 'Yann Carven')] }),
    );
    expect(close.resolve(['actor'], 'Iris Carvex')?.id).toBe('one');
    expect(close.resolve(['actor'], 'Yann Carvex')?.id).toBe('other');
    expect(close.resolve(['actor'], 'Carvex')).toBeUndefined();
  });
});

describe('a handle', () => {
  it.each([
    ['@odran_veliquet', 'odran-plume'],
    [' @Odran_Veliquet ', 'odran-plume'],
    ['@zoe.brumaire', 'zoe-plume'],
  ])('is known as "%s"', (typed, id) => {
    expect(resolved(typed)).toBe(id);
  });

  it.each(['@odran_veliqet', ' @odran_veliqet', '@odran', '@veliquet', '@'])(
    'is not "%s", which is somebody else\'s',
    (typed) => {
      expect(resolved(typed)).toBeUndefined();
    },
  );

  it('is known without its @ by all its letters, not by its words or with a typing error', () => {
    expect(resolved('zoe.brumaire')).toBe('zoe-plume');
    expect(resolved('zoe.brumair')).toBeUndefined();
    expect(resolved('zoe brumaire')).toBeUndefined();
    expect(resolved('Odran Véliquet', ['platform', 'handle'])).toBeUndefined();
  });

  it('does not keep its words from naming somebody else', () => {
    expect(resolved('Véliquet')).toBe('odran');
    expect(resolved('véliqet')).toBe('odran');
  });

  it('is all that an @ can mean where handles are asked for', () => {
    expect(resolved('@maud')).toBeUndefined();
    expect(found('@maud', ['handle', 'actor'])).toEqual([]);
    expect(found('@zoe', ['handle', 'actor'])).toEqual(['zoe-plume']);
    expect(found('zoe', ['handle', 'actor'])).toEqual(['zoe', 'zoe-plume']);
  });

  it('stands for a name where none can be meant', () => {
    expect(resolved('@plume', ['platform'])).toBe('plume');
  });

  it('is offered with a typing error in it, for somebody to choose', () => {
    expect(found('@odran_veliqet', ['handle', 'actor'])).toEqual(['odran-plume']);
    expect(found('@odrna_veliquet', ['handle'])).toEqual(['odran-plume']);
  });
});

describe('what a text may become', () => {
  it('is what most facts concern, where nothing is typed', () => {
    expect(found('')).toEqual(['zoe', 'south', 'bureau', 'north', 'odran', 'maud']);
    expect(found(' ', ['actor'], 2)).toEqual(['zoe', 'south']);
  });

  it.each([
    ['bur', ['bureau']],
    ['sud', ['south']],
    ['office', ['bureau']],
    ['the zel', ['bureau']],
    ['zelborian', ['bureau']],
    ['véli', ['odran']],
    ['vél', ['odran', 'south', 'north']],
    ['tess', ['zoe', 'maud']],
    ['arvel', ['south', 'north']],
    ['office zel', ['bureau']],
    ['vel odr', ['odran']],
    ['tess mau', ['maud']],
  ])('for "%s" is what goes on from it or from its words: %s', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it.each([
    ['ssari', ['zoe', 'maud']],
    ['quet', ['odran']],
  ])('for "%s" may have it inside a word', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it.each(['ss', 'zzz', 'odran zzz', 'mau veliq', 'tesar zoe'])('for "%s" is nothing', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('is as many as are wanted', () => {
    expect(found('tess', ['actor'], 1)).toEqual(['zoe']);
    expect(found('tess', ['actor'], 0)).toEqual([]);
  });

  it('begins with the whole name, goes on with its beginning, its words and its inside', () => {
    const ordered = nameIndexOf(
      inventBase({
        actors: [
          person('p1', 'Camargue Nord'),
          person('p2', 'Port Margol'),
          person('p3', 'Margol Est'),
          person('p4', 'Marg'),
          person('p5', 'Nord Estran Marg'),
          person('marge', 'Brume'),
          person('p6', 'Ondine'),
        ],
      }),
    );
    const ids = (typed: string) => ordered.search(['actor'], typed, 10).map(({ id }) => id);
    expect(ids('marg')).toEqual(['p4', 'p3', 'marge', 'p2', 'p5', 'p1']);
    expect(ids('nord est')).toEqual(['p5']);
    expect(ids('mar por')).toEqual(['p2']);
  });

  it('puts what more facts concern first among equals', () => {
    expect(found('ant')).toEqual(['south', 'north']);
    expect(found('tessarine')).toEqual(['zoe', 'maud']);
  });

  it.each([
    ['tesar', ['zoe', 'maud']],
    ['odran velqu', ['odran']],
    ['ofice du zel', ['bureau']],
    ['sudd arv', ['south']],
    ['nord-arvle', ['north']],
  ])('for "%s" is what may be meant by it, where nothing goes on from it', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('is what differs by some letters, nearest first, where words do not tell', () => {
    const close = nameIndexOf(
      inventBase({
        facts: [],
        actors: [person('far-from-heer', 'Brume'), person('far-from-here-x', 'Ondine')],
      }),
    );
    const ids = (typed: string) => close.search(['actor'], typed, 10).map(({ id }) => id);
    expect(ids('far-from-herex')).toEqual(['far-from-here-x', 'far-from-heer']);
    expect(ids('far-from-hexx')).toEqual(['far-from-heer']);
    expect(ids('far-from-xxxx')).toEqual([]);
  });

  it('is the same for a base each time, and another base has its own', () => {
    expect(nameIndexOf(base)).toBe(index);
    const other = nameIndexOf(inventBase({ actors: [person('maud', 'Maud Vestrin')] }));
    expect(other.resolve(['actor'], 'Maud')?.label).toEqual(named('Maud Vestrin'));
    expect(other.resolve(['actor'], 'Odran')).toBeUndefined();
  });
});
