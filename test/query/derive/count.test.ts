import { describe, expect, it } from 'vitest';
import { countOf, exchangesOf } from '../../../src/query/derive/count.js';
import { named } from '../invented/base.js';
import { derived, inventReader, measureOf } from './handmade.js';

const account = (id: string, actor: string, event: string, platform: string, date = '2014') => ({
  id,
  kind: 'account',
  actor,
  event,
  platforms: [platform],
  date,
});
const bans = (id: string, issuer: string, more: object = {}) => ({
  id,
  kind: 'policy',
  issuer,
  action: 'bans',
  platforms: ['weibo'],
  object: { fr: 'sur les téléphones', en: 'on phones' },
  ...more,
});
const exchanged = (id: string, actors: readonly string[], objects: readonly string[] = []) => ({
  id,
  kind: 'event',
  actors,
  objects,
  actions: ['exchanged'],
  statement: { fr: 'Ils ont échangé des messages', en: 'They exchanged messages' },
});
const count = (entities: readonly string[], open = false) => ({
  kind: 'count',
  count: entities.length,
  entities,
  open,
});

const { by } = inventReader({
  types: [
    { id: 'authority', name: { fr: 'autorité', en: 'authority' }, aliases: { fr: [], en: ['authorities'] } },
    {
      id: 'town',
      broader: 'authority',
      name: { fr: 'ville', en: 'town' },
      aliases: { fr: ['villes'], en: ['towns'] },
    },
    { id: 'school', name: { fr: 'école', en: 'school' }, aliases: { fr: ['écoles'], en: ['schools'] } },
  ],
  actors: [
    { id: 'orne', name: named('Orne'), types: ['town'], country: 'FR' },
    { id: 'calde', name: named('Calde'), types: ['town'], country: 'DE' },
    { id: 'belmont', name: named('Belmont'), types: ['school'], country: 'FR' },
    { id: 'douville', name: named('Douville'), types: ['town'], country: 'FR' },
    { id: 'ferrand', name: named('Ferrand'), types: ['town'], country: 'FR' },
    { id: 'galion', name: named('Galion'), types: ['town'], country: 'DE' },
    {
      id: 'other-towns',
      kind: 'group',
      plural: true,
      name: { fr: "d'autres villes", en: 'other towns' },
      types: ['town'],
    },
    { id: 'loire', name: named('Loire') },
    { id: 'northmill', name: named('Northmill'), parent: 'loire' },
    { id: 'a-club', kind: 'group', name: { fr: 'un club', en: 'a club' }, types: ['town'] },
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'weibo', name: named('Weibo') },
    { id: 'douyin', name: named('Douyin'), printedAs: ['tiktok'] },
    { id: 'bilibili', name: named('Bilibili') },
    { id: 'mini', name: named('Maxi Lite'), printedAs: ['maxi'] },
    { id: 'maxi', name: named('Maxi') },
    { id: 'kuaishou', name: named('Kuaishou') },
    { id: 'tiktok', name: named('TikTok') },
  ],
  measures: [measureOf('followers'), measureOf('networks')],
  lexicon: { fr: {}, en: { 'action:exchanged': 'exchanged' } },
  facts: [
    account('orne-tweets', 'orne', 'opened', 'twitter'),
    account('calde-tweets', 'calde', 'active', 'twitter'),
    account('orne-tweets-again', 'orne', 'active', 'twitter', '2019'),
    account('belmont-tweets', 'belmont', 'opened', 'twitter'),
    { ...account('douville-left', 'douville', 'closed', 'twitter'), first: true },
    account('ferrand-absent', 'ferrand', 'absent', 'twitter'),
    account('galion-cited', 'galion', 'mentioned', 'twitter'),
    account('northmill-tweets', 'northmill', 'opened', 'weibo'),
    account('orne-douyin', 'orne', 'opened', 'douyin'),
    account('calde-tiktok', 'calde', 'opened', 'tiktok'),
    bans('orne-bans', 'orne', { with: ['douville'] }),
    bans('calde-bans', 'calde', { target: 'galion' }),
    bans('others-ban', 'other-towns'),
    bans('galion-bans-douyin', 'galion', { platforms: ['douyin'] }),
    bans('club-bans-douyin', 'a-club', { platforms: ['douyin'] }),
    account('ferrand-douyin', 'ferrand', 'opened', 'douyin'),
    account('orne-bilibili', 'orne', 'opened', 'bilibili'),
    account('calde-bilibili', 'calde', 'announced', 'bilibili'),
    account('galion-mini', 'galion', 'opened', 'mini'),
    bans('ferrand-permits', 'ferrand', { action: 'permits' }),
    exchanged('orne-and-calde', ['orne', 'calde']),
    exchanged('belmont-to-orne', ['belmont'], ['orne']),
    { ...exchanged('galion-and-calde', ['galion', 'calde']), about: ['ferrand'] },
    { ...exchanged('calde-says', ['calde', 'ferrand']), kind: 'statement' },
    {
      id: 'orne-visits',
      kind: 'event',
      actors: ['orne', 'ferrand'],
      actions: ['visited'],
      statement: { fr: 'Orne a rendu visite à Ferrand', en: 'Orne paid Ferrand a visit' },
    },
  ],
});
const told = (question: string) => derived(by(countOf)(question));

describe('how many', () => {
  it('counts those who are there, each once, and names them with their facts', () => {
    expect(told('how many towns are on Twitter')).toEqual({
      operation: 'count',
      operands: ['orne-tweets', 'calde-tweets'],
      result: count(['orne', 'calde']),
    });
  });

  it('counts no account that is closed, missing or only cited', () => {
    expect(told('how many towns have accounts on Twitter')).toMatchObject({
      result: count(['orne', 'calde']),
    });
  });

  it('counts those of the class that is asked, or of one below it', () => {
    expect(told('how many schools are on Twitter')).toMatchObject({ result: count(['belmont']) });
    expect(told('how many authorities are on Twitter')).toMatchObject({ result: count(['orne', 'calde']) });
    expect(told('how many French towns are on Twitter')).toMatchObject({ result: count(['orne']) });
  });

  it('counts all classes where several are asked, known or not', () => {
    expect(told('how many towns and schools are on Twitter')).toMatchObject({
      result: count(['belmont', 'orne', 'calde']),
    });
    expect(told('how many towns and bodies are on Twitter')).toMatchObject({
      result: count(['orne', 'calde', 'belmont']),
    });
  });

  it('counts those who do the same, all that do it together, and leaves the count open where others are said to', () => {
    expect(told('how many towns have banned Weibo')).toEqual({
      operation: 'count',
      operands: ['orne-bans', 'calde-bans'],
      result: count(['orne', 'douville', 'calde'], true),
      caveats: [{ code: 'open-list' }],
    });
  });

  it('counts on a platform itself, not on one that is printed under its name', () => {
    expect(told('how many towns are on TikTok')).toMatchObject({
      operands: ['calde-tiktok'],
      result: count(['calde']),
    });
  });

  it('counts on one that is printed under its name, where nobody is on it itself', () => {
    expect(told('how many towns are on Maxi')).toMatchObject({ operands: ['galion-mini'] });
  });

  it('counts on either of two platforms', () => {
    expect(told('how many towns are on Twitter and TikTok')).toMatchObject({ result: { count: 2 } });
  });

  it('counts whoever has an account, opened or announced', () => {
    expect(told('how many towns are on Bilibili')).toMatchObject({ result: count(['orne', 'calde']) });
  });

  it('counts the class that is asked also where it does not stand at the beginning', () => {
    expect(told('on Twitter, how many schools are there')).toMatchObject({ result: count(['belmont']) });
  });

  it('counts no group, and leaves the count closed where that is only one', () => {
    expect(told('how many towns have banned Douyin')).toEqual({
      operation: 'count',
      operands: ['galion-bans-douyin'],
      result: count(['galion']),
    });
  });

  it('counts those who did it together with somebody, and that one', () => {
    expect(told('how many towns have banned Weibo with Orne')).toMatchObject({
      operands: ['orne-bans'],
      result: count(['orne', 'douville']),
    });
  });

  it('counts the other side of an exchange with somebody', () => {
    expect(told('with how many towns has Orne exchanged')).toMatchObject({
      result: count(['calde']),
    });
    expect(told('with how many towns has Belmont exchanged')).toMatchObject({ result: count(['orne']) });
    // Nor those whom the exchange was only about.
    expect(told('with how many towns has Galion exchanged')).toMatchObject({ result: count(['calde']) });
  });

  it('counts nothing where nothing of the sort is known', () => {
    expect(told('how many schools have banned Weibo')).toBeUndefined();
    expect(told('how many towns are on Kuaishou')).toBeUndefined();
  });

  it('counts no followers: those are printed', () => {
    expect(told('how many followers on Twitter')).toBeUndefined();
    expect(told('how many French towns have followers on Twitter')).toMatchObject({
      result: count(['orne']),
    });
  });
});

describe('how many networks', () => {
  it('counts those on which the accounts of the named one are', () => {
    expect(told('on which networks is Orne')).toEqual({
      operation: 'count',
      operands: ['orne-tweets', 'orne-tweets-again', 'orne-douyin', 'orne-bilibili'],
      result: count(['twitter', 'douyin', 'bilibili']),
    });
    expect(told('how many networks does Orne have')).toMatchObject({
      result: count(['twitter', 'douyin', 'bilibili']),
    });
  });

  it('counts those of its date alone, where one is asked', () => {
    expect(told('on which networks was Orne in 2019')).toMatchObject({
      operands: ['orne-tweets-again'],
      result: count(['twitter']),
    });
    expect(told('on which networks was Orne in 2014, in 2019')).toMatchObject({
      operands: ['orne-tweets', 'orne-tweets-again', 'orne-douyin', 'orne-bilibili'],
    });
  });

  it('counts no account that is closed, missing or only cited', () => {
    expect(told('how many networks does Douville have')).toBeUndefined();
    expect(told('how many networks does Galion have')).toMatchObject({ result: count(['mini']) });
  });

  it('counts those of the named one itself, not of one that belongs to it', () => {
    expect(told('how many networks does Loire have')).toBeUndefined();
    expect(told('how many networks does Northmill have')).toMatchObject({ result: count(['weibo']) });
  });
});

describe('exchanges', () => {
  const exchanges = (question: string) => derived(by(exchangesOf)(question));

  it('are all those in which everybody who is named takes part', () => {
    expect(exchanges('who exchanged with Calde')).toEqual({
      operation: 'exchange',
      operands: ['orne-and-calde', 'galion-and-calde'],
      result: { kind: 'order', facts: ['orne-and-calde', 'galion-and-calde'] },
    });
    expect(exchanges('who exchanged messages with Calde')).toMatchObject({
      operands: ['orne-and-calde', 'galion-and-calde'],
    });
    expect(exchanges('have Orne and Calde exchanged')).toMatchObject({ operands: ['orne-and-calde'] });
    expect(exchanges('have Belmont and Calde exchanged')).toBeUndefined();
  });

  it('are counted by those who take part, where a number is asked', () => {
    expect(exchanges('how many exchanged with Calde')).toMatchObject({
      operation: 'count',
      result: count(['orne', 'galion']),
    });
    expect(exchanges('how many have exchanged, Orne and Calde')).toMatchObject({
      result: count(['orne', 'calde']),
    });
  });

  it('are no other meetings', () => {
    expect(exchanges('Douville')).toBeUndefined();
    expect(exchanges('Ferrand')).toMatchObject({ operands: ['galion-and-calde'] });
  });
});

describe('how many parts', () => {
  const pays = (id: string, payer: string, value: number, more: object = {}) => ({
    id,
    kind: 'spending',
    payer,
    purpose: { fr: 'des centres', en: 'centres' },
    amounts: [{ currency: 'USD', value }],
    ...more,
  });
  const { by: put } = inventReader({
    types: [{ id: 'mill', name: { fr: 'moulin', en: 'mill' }, aliases: { fr: [], en: ['mills'] } }],
    actors: [
      { id: 'loire', name: named('Loire') },
      { id: 'northmill', name: named('Northmill'), parent: 'loire', types: ['mill'] },
      { id: 'southmill', name: named('Southmill'), parent: 'loire', types: ['mill'] },
      { id: 'westmill', name: named('Westmill'), parent: 'loire', types: ['mill'] },
    ],
    facts: [
      pays('all-mills', 'loire', 600, { date: '2019' }),
      pays('north', 'northmill', 300, { partOf: 'all-mills', date: '2018' }),
      pays('south', 'southmill', 200, { partOf: 'all-mills', date: '2019' }),
      pays('west', 'westmill', 100, { partOf: 'all-mills', date: '2019' }),
    ],
  });
  const parts = (question: string) => derived(put(countOf)(question));

  it('counts the parts of a total, where they are what is asked', () => {
    expect(parts('how many mills of Loire paid')).toEqual({
      operation: 'count',
      operands: ['north', 'south', 'west'],
      result: count(['northmill', 'southmill', 'westmill']),
    });
  });

  it('counts them not where the question means some of them, or something else besides', () => {
    expect(parts('how many mills of Loire paid in 2019')).toBeUndefined();
    expect(parts('how many mills of Northmill paid')).toBeUndefined();
    expect(parts('how many mills of Loire paid and opened')).toBeUndefined();
  });
});

describe('how many stand ahead', () => {
  const ranks = (id: string, subject: string, more: object) => ({
    id,
    kind: 'ranking',
    system: 'digirank',
    subject,
    ...more,
  });
  const { by: put } = inventReader({
    actors: [
      ...['orne', 'calde', 'belmont', 'douville', 'ferrand'].map((id) => ({
        id,
        name: named(id.replace(/^./u, (letter) => letter.toUpperCase())),
      })),
      { id: 'digirank', kind: 'system', name: named('Digirank') },
    ],
    facts: [
      {
        id: 'orne-says',
        kind: 'event',
        actors: ['orne'],
        details: [{ slot: 'position', value: { fr: 'cinquième', en: 'fifth' } }],
        statement: { fr: 'Orne parle du classement Digirank', en: 'Orne speaks of the Digirank ranking' },
      },
      ranks('calde-behind', 'calde', { ahead: ['douville'] }),
      ranks('orne-behind', 'orne', { ahead: ['belmont', 'calde'] }),
      ranks('orne-place', 'orne', { position: 5 }),
      ranks('calde-place', 'calde', { position: 2, ahead: ['belmont'] }),
      ranks('orne-behind-too', 'orne', { ahead: ['belmont', 'douville'] }),
      ranks('ferrand-behind', 'ferrand', { ahead: ['orne'] }),
    ],
  });
  const ahead = (question: string) => derived(put(countOf)(question));

  it('is one less than the place, and names those that are known', () => {
    expect(ahead('how many are ahead of Orne on Digirank')).toEqual({
      operation: 'count',
      operands: ['orne-place', 'orne-behind', 'orne-behind-too'],
      result: {
        kind: 'count',
        count: 4,
        entities: ['belmont', 'calde', 'douville'],
        open: false,
        unnamed: 1,
      },
    });
    expect(ahead('how many are ahead of Calde on Digirank')).toMatchObject({
      operands: ['calde-place', 'calde-behind'],
      result: { count: 1, entities: ['douville'], unnamed: 0 },
    });
  });

  it('is told of the first place where nobody is named', () => {
    expect(ahead('how many are ahead on Digirank')).toMatchObject({
      operands: ['orne-place', 'orne-behind', 'orne-behind-too'],
    });
  });

  it('is not known of one whose place is not', () => {
    expect(ahead('how many are ahead of Ferrand on Digirank')).toBeUndefined();
    expect(ahead('how many are ahead of Belmont on Digirank')).toBeUndefined();
  });
});

describe('how many countries', () => {
  const { by: ask } = inventReader({
    types: [
      {
        id: 'state',
        name: { fr: 'État', en: 'state' },
        aliases: { fr: ['pays'], en: ['countries', 'states'] },
      },
      { id: 'government', name: { fr: 'gouvernement', en: 'government' } },
      { id: 'school', name: { fr: 'école', en: 'school' }, aliases: { fr: [], en: ['schools'] } },
    ],
    actors: [
      { id: 'iceland', name: named('Orneland'), types: ['state'], country: 'IS' },
      {
        id: 'cabinet',
        name: named('Orneland Cabinet'),
        types: ['government'],
        parent: 'iceland',
        country: 'IS',
      },
      { id: 'lyceum', name: named('Calde Lyceum'), types: ['school'], country: 'NO' },
    ],
    platforms: [{ id: 'weibo', name: named('Weibo') }],
    facts: [bans('cabinet-bans', 'cabinet'), bans('lyceum-bans', 'lyceum')],
  });

  it('counts a government as its country, and no school', () => {
    const told = (question: string) => derived(ask(countOf)(question));
    expect(told('how many countries have banned Weibo')).toMatchObject({ result: count(['cabinet']) });
    expect(told('how many schools have banned Weibo')).toMatchObject({ result: count(['lyceum']) });
  });
});
