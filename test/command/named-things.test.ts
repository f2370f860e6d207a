import { describe, expect, it } from 'vitest';
import { listLabel, type NameKind, namedThings } from '../../src/command/named-things.js';
import { inventBase, named } from '../query/invented/base.js';

const counted = (id: string, one: string, other: string) => ({
  id,
  noun: { fr: { one: `${one}-fr`, other: `${other}-fr` }, en: { one, other } },
  verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
});

const base = inventBase({
  actors: [
    {
      id: 'zelbor',
      kind: 'state',
      name: { fr: 'le Zelbor', en: 'the Zelbor' },
      aliases: { fr: ['zelborien'], en: ['Zelborian'] },
      country: 'XZ',
    },
    { id: 'old-empire', kind: 'state', name: { fr: "l'Ancien Empire", en: 'the Old Empire' } },
    {
      id: 'office',
      name: { fr: "l'office de la Brume", en: 'the Mist office' },
      aliases: { fr: ['ODB'], en: ['MO'] },
      country: 'XZ',
    },
    { id: 'consulate', name: { fr: 'le consulat', en: 'the consulate' }, country: 'XQ' },
    { id: 'swede', kind: 'person', name: named('Aksel Norrgren'), country: 'SE' },
  ],
  accounts: [
    { id: 'office-plume', platform: 'plume', handle: '@office', owner: 'office' },
    {
      id: 'office-all',
      platform: 'plume',
      owner: 'office',
      name: named('the accounts of the office'),
      size: 3,
    },
  ],
  platforms: [
    { id: 'plume', name: { fr: 'la Plume', en: 'the Quill' }, aliases: { fr: ['plumier'], en: ['feather'] } },
  ],
  measures: [
    counted('fans', 'fan', 'fans'),
    counted('amount', 'sum', 'sums'),
    counted('rank', 'place', 'places'),
  ],
  sources: [
    {
      id: 'chronicle',
      file: 'chronicle.txt',
      title: { text: 'La Brume en ligne', basis: 'printed' },
      aliases: { fr: ['la chronique'], en: ['the chronicle'] },
      author: { name: 'Ysée Corbrun', basis: 'printed' },
      publisher: { name: 'Le Phare', basis: 'printed' },
      language: 'fr',
    },
    {
      id: 'leaflet',
      file: 'leaflet.txt',
      title: { text: 'Un feuillet sans titre', basis: 'described' },
      language: 'fr',
    },
  ],
  facts: [
    {
      id: 'fans-one',
      kind: 'milestone',
      subject: 'office-plume',
      platforms: ['plume'],
      measure: 'fans',
      value: 12,
      within: 'FR',
    },
    { id: 'fans-two', kind: 'milestone', subject: 'office', platforms: ['plume'], measure: 'fans', value: 9 },
    {
      id: 'letter',
      kind: 'event',
      actors: ['swede'],
      statement: { fr: 'Aksel Norrgren a écrit une lettre', en: 'Aksel Norrgren wrote a letter' },
    },
  ],
  lexicon: {
    fr: { 'measure:fans': 'admirateurs' },
    en: { 'measure:fans': 'admirers, devotees' },
  },
});

const things = namedThings(base);
const idsOf = (kind: NameKind) => things(kind).map(({ id }) => id);
const thing = (kind: NameKind, id: string) => things(kind).find((each) => each.id === id);

describe('a label in a list', () => {
  it.each([
    [
      { fr: "l'office de la Brume", en: 'the office' },
      { fr: 'Office de la Brume', en: 'Office' },
    ],
    [
      { fr: 'l’île', en: 'the isle' },
      { fr: 'Île', en: 'Isle' },
    ],
    [
      { fr: 'le consulat', en: 'consulate' },
      { fr: 'Consulat', en: 'Consulate' },
    ],
    [
      { fr: 'la Brume', en: 'Mist' },
      { fr: 'Brume', en: 'Mist' },
    ],
    [
      { fr: 'les îles', en: 'theatre' },
      { fr: 'Îles', en: 'Theatre' },
    ],
    [
      { fr: 'lauriers de la mer', en: 'over the sea' },
      { fr: 'Lauriers de la mer', en: 'Over the sea' },
    ],
  ])('of %o has no article and begins with a capital', (name, label) => {
    expect(listLabel(name)).toEqual(label);
  });
});

describe('actors', () => {
  it('are all but the states of a country, which are found as countries', () => {
    expect(idsOf('actor')).toEqual(['old-empire', 'office', 'consulate', 'swede']);
  });

  it('have their aliases and their label for names, and the facts that concern them for weight', () => {
    expect(thing('actor', 'office')).toEqual({
      kind: 'actor',
      id: 'office',
      label: { fr: 'Office de la Brume', en: 'Mist office' },
      names: ['ODB', 'MO', 'Office de la Brume', 'Mist office'],
      weight: 2,
    });
    expect(thing('actor', 'consulate')).toMatchObject({ names: ['Consulat', 'Consulate'], weight: 0 });
  });
});

describe('handles and platforms', () => {
  it('are handles under the id of their account; accounts without one have no name', () => {
    expect(things('handle')).toEqual([
      {
        kind: 'handle',
        id: 'office-plume',
        label: named('@office'),
        names: ['@office', '@office', '@office'],
        weight: 1,
      },
    ]);
  });

  it('are platforms with their aliases', () => {
    expect(things('platform')).toEqual([
      {
        kind: 'platform',
        id: 'plume',
        label: { fr: 'Plume', en: 'Quill' },
        names: ['plumier', 'feather', 'Plume', 'Quill'],
        weight: 2,
      },
    ]);
  });
});

describe('countries', () => {
  it('are those of the actors and those that facts concern, each once', () => {
    expect(idsOf('country').sort()).toEqual(['FR', 'SE', 'XQ', 'XZ']);
  });

  it('are named as the world names them', () => {
    const france = thing('country', 'FR');
    expect(france).toMatchObject({ label: named('France'), weight: 1 });
    expect(france?.names).toEqual(expect.arrayContaining(['France', 'français', 'French']));
    expect(thing('country', 'SE')).toMatchObject({ label: { fr: 'Suède', en: 'Sweden' }, weight: 1 });
  });

  it('are named as their state, where the world does not know them', () => {
    expect(thing('country', 'XZ')).toEqual({
      kind: 'country',
      id: 'XZ',
      label: named('Zelbor'),
      names: ['zelbor', 'le Zelbor', 'the Zelbor', 'zelborien', 'Zelborian', 'Zelbor', 'Zelbor'],
      weight: 2,
    });
  });

  it('are named by their code where nothing else is known', () => {
    expect(thing('country', 'XQ')).toEqual({
      kind: 'country',
      id: 'XQ',
      label: named('XQ'),
      names: ['XQ', 'XQ'],
      weight: 0,
    });
  });
});

describe('sources', () => {
  it('are named by title, alias, author and publisher, and shown by their title in quotation marks', () => {
    expect(thing('source', 'chronicle')).toEqual({
      kind: 'source',
      id: 'chronicle',
      label: { fr: '« La Brume en ligne »', en: '“La Brume en ligne”' },
      names: [
        'La Brume en ligne',
        'la chronique',
        'the chronicle',
        'Ysée Corbrun',
        'Le Phare',
        '« La Brume en ligne »',
        '“La Brume en ligne”',
      ],
      weight: 1,
    });
  });

  it('are named by our words for them where nothing else is printed', () => {
    const words = 'Un feuillet sans titre';
    expect(thing('source', 'leaflet')).toMatchObject({ label: named(words), names: [words, words, words] });
  });
});

describe('facts', () => {
  it('are shown by their id and sentence', () => {
    expect(idsOf('fact')).toEqual(['fans-one', 'fans-two', 'letter']);
    const label = {
      fr: 'letter — Aksel Norrgren a écrit une lettre',
      en: 'letter — Aksel Norrgren wrote a letter',
    };
    expect(thing('fact', 'letter')).toEqual({
      kind: 'fact',
      id: 'letter',
      label,
      names: [label.fr, label.en],
      weight: 0,
    });
  });

  it('that have no frame are shown by their id alone', () => {
    const bare = namedThings({ ...base, frameOf: new Map() });
    expect(bare('fact')[0]).toMatchObject({ id: 'fans-one', label: named('fans-one') });
  });
});

describe('measures', () => {
  it('are shown in the plural and named by both numbers and by what the lexicon calls them', () => {
    expect(thing('measure', 'fans')).toEqual({
      kind: 'measure',
      id: 'fans',
      label: { fr: 'fans-fr', en: 'fans' },
      names: ['fan-fr', 'fan', 'admirateurs', 'admirers', 'devotees', 'fans-fr', 'fans'],
      weight: 2,
    });
  });

  it.each([
    ['amount', ['sum-fr', 'sum', 'dépense', 'dépenses', 'spending', 'sums-fr', 'sums']],
    ['rank', ['place-fr', 'place', 'classement', 'ranking', 'places-fr', 'places']],
  ])('are named by their kind of fact: %s', (id, names) => {
    expect(thing('measure', id)?.names).toEqual(names);
  });
});
