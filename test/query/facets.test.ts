import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from '../../src/facts/frame.js';
import { facetsOf, type Known, typesOf, who } from '../../src/query/facets.js';
import { relationsOf } from '../../src/query/relations.js';
import { inventBase, named } from './invented/base.js';
import { indexedFrame } from './invented/pieces.js';

const forms = { fr: { one: 'x', other: 'x' }, en: { one: 'x', other: 'x' } };
const verb = { fr: { one: 'x', other: 'x' }, en: 'x' };

const base = inventBase({
  sources: [
    {
      id: 'herald',
      file: 'herald.txt',
      title: { text: 'Herald of the harbour', basis: 'printed' },
      language: 'en',
      author: { name: 'ANNA Orne', basis: 'printed' },
      publisher: { name: 'Harbour Press', basis: 'printed' },
    },
    { id: 'orphan', file: 'orphan.txt', title: { text: 'Orphan', basis: 'printed' }, language: 'en' },
  ],
  actors: [
    { id: 'realm', name: named('Realm'), kind: 'state', country: 'ZZ', types: ['state'] },
    { id: 'ministry', name: named('Ministry'), types: ['ministry'], parent: 'realm' },
    { id: 'bureau', name: named('Bureau'), parent: 'ministry', country: 'YY', types: ['bureau'] },
    { id: 'club', name: named('Club'), types: ['body'] },
    { id: 'office', kind: 'office', name: named('Minister'), parent: 'ministry', types: ['minister'] },
    {
      id: 'anna',
      kind: 'person',
      name: named('Anna Orne'),
      country: 'ZZ',
      parent: 'ministry',
      types: ['writer'],
      offices: [{ office: 'office', during: '2019/2021' }],
    },
    { id: 'press', kind: 'outlet', name: named('Harbour Press') },
  ],
  types: [
    { id: 'body', name: named('body') },
    { id: 'state', name: named('state'), broader: 'body' },
    { id: 'ministry', name: named('ministry'), broader: 'body' },
    { id: 'bureau', name: named('bureau') },
    { id: 'minister', name: named('minister'), broader: 'politician' },
    { id: 'politician', name: named('politician') },
    { id: 'writer', name: named('writer') },
  ],
  platforms: [
    { id: 'twitter', name: named('Twitter') },
    { id: 'douyin', name: named('Douyin'), printedAs: ['tiktok', 'weibo'] },
    { id: 'tiktok', name: named('TikTok') },
    { id: 'weibo', name: named('Weibo') },
  ],
  measures: [
    { id: 'audience', noun: forms, verb },
    { id: 'followers', broader: 'audience', noun: forms, verb },
    { id: 'fans', broader: 'audience', noun: forms, verb },
    { id: 'superfans', broader: 'fans', noun: forms, verb },
    { id: 'likes', noun: forms, verb },
    { id: 'views', noun: forms, verb },
  ],
  accounts: [
    { id: 'club-tw', platform: 'twitter', owner: 'club' },
    { id: 'club-dy', platform: 'douyin', owner: 'club' },
    { id: 'anna-dy', platform: 'douyin', owner: 'anna', role: 'personal' },
  ],
  facts: [
    {
      id: 'club-opens',
      kind: 'account',
      actor: 'club',
      platforms: ['twitter'],
      event: 'opened',
      source: 'herald',
    },
  ],
});
let known: Known;
beforeAll(() => {
  known = { base, ...relationsOf(base) };
});

/** The senses that a frame's fields give, without those of its kind and source. */
function facets(frame: Partial<Frame>): Record<string, number> {
  const { frame: whole } = indexedFrame(frame);
  const {
    [`kind:${whole.kind}`]: kind,
    [`source:${whole.source}`]: source,
    ...others
  } = Object.fromEntries(facetsOf(whole, known));
  expect([kind, source]).toEqual([1, 1]);
  return others;
}
const of = (kind: string, id: string, role: 'subject' | 'object' | 'about' = 'subject') =>
  facets({ kind, actors: [{ id, role }] });

describe('what a frame bears', () => {
  it('is its kind, its article, what happened and the countries', () => {
    expect(
      Object.fromEntries(
        facetsOf(
          indexedFrame({ kind: 'event', actions: ['opened', 'joined'], countries: ['ZZ', 'YY'] }).frame,
          known,
        ),
      ),
    ).toEqual({
      'kind:event': 1,
      'source:gazette': 1,
      'action:opened': 1,
      'action:joined': 1,
      'country:ZZ': 1,
      'country:YY': 1,
    });
  });

  it('is nothing of an actor that the base lacks', () => {
    expect(of('event', 'nobody')).toEqual({});
  });

  it('is an actor with its classes and those above them', () => {
    expect(of('event', 'club')).toEqual({
      'actor:club': 1,
      'type:body': 1,
      'account:club-tw': 0.75,
      'account:club-dy': 0.75,
    });
  });

  it('is also what the actor is a part of, less firmly, with its class in its country', () => {
    expect(of('event', 'ministry')).toEqual({
      'actor:ministry': 1,
      'type:ministry': 1,
      'type:body': 1,
      'actor:realm': 0.88,
      'who:state@ZZ': 0.88,
      'who:body@ZZ': 0.88,
      'country:ZZ': 1,
    });
  });

  it('takes the country of the part where the whole has none', () => {
    expect(of('event', 'bureau')).toEqual({
      'actor:bureau': 1,
      'type:bureau': 1,
      'who:bureau@YY': 1,
      'actor:ministry': 0.88,
      'who:ministry@YY': 0.88,
      'who:body@YY': 0.88,
      'actor:realm': 0.88,
      'who:state@ZZ': 0.88,
      'who:body@ZZ': 0.88,
      'country:ZZ': 1,
    });
  });

  const ANNA = {
    'actor:anna': 1,
    'actor:office': 0.94,
    'type:writer': 1,
    'type:minister': 1,
    'type:politician': 1,
    'who:writer@ZZ': 1,
    'who:minister@ZZ': 1,
    'who:politician@ZZ': 1,
  };
  const HER_WHOLES = {
    'actor:ministry': 0.88,
    'who:ministry@ZZ': 0.88,
    'who:body@ZZ': 0.88,
    'actor:realm': 0.88,
    'who:state@ZZ': 0.88,
    'country:ZZ': 1,
  };

  it('is the office of its holder, with the classes of both', () => {
    expect(of('event', 'anna')).toEqual({ ...ANNA, ...HER_WHOLES, 'account:anna-dy': 0.75 });
  });

  it.each(['milestone', 'account'])('is not the ministry where a minister counts in a %s', (kind) => {
    expect(of(kind, 'anna')).toEqual(ANNA);
    expect(of(kind, 'office')).toEqual({ 'actor:office': 1, 'type:minister': 1, 'type:politician': 1 });
  });

  it.each(['milestone', 'account'])(
    'is the whole where its part counts in a %s, unless by the way',
    (kind) => {
      expect(of(kind, 'ministry')).toMatchObject({ 'actor:realm': 0.88 });
      expect(of(kind, 'ministry', 'about')).not.toHaveProperty('actor:realm');
      expect(of(kind, 'ministry', 'object')).not.toHaveProperty('actor:realm');
    },
  );

  it('is the whole in other facts, by the way too', () => {
    expect(of('event', 'anna', 'about')).toMatchObject(HER_WHOLES);
    expect(of('event', 'ministry', 'object')).toMatchObject({ 'actor:realm': 0.88 });
  });

  it('is each member of those whom a rule addresses, and of nobody else', () => {
    expect(of('policy', 'ministry', 'object')).toMatchObject({
      'actor:ministry': 1,
      'actor:bureau': 0.8,
      'actor:office': 0.8,
      'actor:anna': 0.8,
    });
    expect(of('policy', 'ministry')).not.toHaveProperty('actor:bureau');
    expect(of('policy', 'ministry', 'about')).not.toHaveProperty('actor:bureau');
    expect(of('event', 'ministry', 'object')).not.toHaveProperty('actor:bureau');
    expect(of('policy', 'club', 'object')).toEqual({ 'actor:club': 1, 'type:body': 1 });
  });

  it('keeps the firmest of several', () => {
    const actors = [
      { id: 'realm', role: 'subject' },
      { id: 'ministry', role: 'subject' },
    ] as const;
    expect(facets({ kind: 'event', actors })['actor:realm']).toBe(1);
    expect(facets({ kind: 'event', actors: [...actors].reverse() })['actor:realm']).toBe(1);
  });
});

describe('what a frame bears of accounts', () => {
  const subject = (id: string) => [{ id, role: 'subject' as const }];

  it('are those that it names', () => {
    expect(facets({ accounts: ['club-tw', 'anna-dy'] })).toEqual({
      'account:club-tw': 1,
      'account:anna-dy': 1,
    });
  });

  it('are those of its subject, on the networks that it is about', () => {
    const onTwitter = facets({ actors: subject('club'), platforms: ['twitter'] });
    expect(onTwitter).toMatchObject({ 'account:club-tw': 0.75 });
    expect(onTwitter).not.toHaveProperty('account:club-dy');
    expect(facets({ actors: subject('club') })).toMatchObject({
      'account:club-tw': 0.75,
      'account:club-dy': 0.75,
    });
  });

  it('are those of a person, on whatever network the fact is about', () => {
    expect(facets({ actors: subject('anna'), platforms: ['twitter'] })).toMatchObject({
      'account:anna-dy': 0.75,
    });
  });

  it.each(['object', 'about'] as const)('are not those of an actor in the role of %s', (role) => {
    expect(of('event', 'club', role)).not.toHaveProperty('account:club-tw');
  });

  it.each(['milestone', 'account'])('are its own alone in a %s', (kind) => {
    expect(facets({ kind, actors: subject('club'), accounts: ['club-dy'] })).toEqual({
      'actor:club': 1,
      'type:body': 1,
      'account:club-dy': 1,
    });
  });

  it('are its own before those of the owner', () => {
    expect(facets({ actors: subject('club'), accounts: ['club-tw'] })).toMatchObject({
      'account:club-tw': 1,
      'account:club-dy': 0.75,
    });
  });
});

describe('what a frame bears of networks and measures', () => {
  it('is a network, and under which other names articles print it', () => {
    expect(facets({ platforms: ['twitter'] })).toEqual({ 'platform:twitter': 1 });
    expect(facets({ platforms: ['douyin'] })).toEqual({
      'platform:douyin': 1,
      'platform:tiktok': 0.95,
      'platform:weibo': 0.95,
    });
    expect(facets({ platforms: ['tiktok', 'unknown'] })).toEqual({
      'platform:tiktok': 1,
      'platform:unknown': 1,
    });
  });

  it.each<[string, Record<string, number>]>([
    ['likes', { 'measure:likes': 1 }],
    ['audience', { 'measure:audience': 1 }],
    ['followers', { 'measure:followers': 1, 'measure:audience': 1, 'measure:fans': 0.86 }],
    ['superfans', { 'measure:superfans': 1, 'measure:fans': 1, 'measure:audience': 1 }],
    ['unknown', { 'measure:unknown': 1 }],
  ])('is %s, the measures above it, and less firmly those beside it', (measure, expected) => {
    expect(facets({ measures: [measure] })).toEqual(expected);
  });
});

describe('what an article bears', () => {
  const article = (source: string) => facets({ kind: 'source', source });

  it('is what its facts are about, less firmly, and who made it', () => {
    expect(article('herald')).toEqual({
      'actor:club': 0.6,
      'type:body': 0.6,
      'platform:twitter': 0.6,
      'action:opened': 0.6,
      'action:joined': 0.6,
      'action:launched': 0.6,
      'action:created': 0.6,
      'action:active': 0.6,
      'actor:anna': 1,
      'actor:press': 1,
    });
  });

  it('is only itself where it tells nothing and nobody is named', () => {
    expect(article('orphan')).toEqual({});
    expect(article('unknown')).toEqual({});
  });

  it('says nothing of those who made it where one of its facts is meant', () => {
    expect(facets({ kind: 'event', source: 'herald' })).toEqual({});
  });
});

describe('the classes of an actor', () => {
  it('are its own, those of its offices, and all above', () => {
    expect([...typesOf('anna', base)]).toEqual(['writer', 'minister', 'politician']);
    expect([...typesOf('press', base)]).toEqual([]);
    expect([...typesOf('nobody', base)]).toEqual([]);
  });

  it('are meant together with a country', () => {
    expect(who('minister', 'ZZ')).toBe('who:minister@ZZ');
  });
});
