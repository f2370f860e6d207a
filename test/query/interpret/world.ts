import { createSnapshot } from '../../../src/query/snapshot.js';
import { inventBase, named } from '../invented/base.js';
import { reader } from '../invented/question.js';

const noun = (name: string) => ({ one: name, other: `${name}s` });
const measure = (id: string, name: string) => ({
  id,
  noun: { fr: noun(name), en: noun(name) },
  verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
});
const written = (text: string) => ({ fr: text, en: text });

/** Two countries, their towns, an office, a loose group, a ranking, two networks and all of them. */
export const snapshot = createSnapshot(
  inventBase({
    sources: [
      {
        id: 'lantern',
        file: 'lantern.txt',
        title: { text: 'The Lantern of Orne', basis: 'printed' },
        aliases: { en: ['February 2021 article of Orne'] },
        language: 'en',
        published: { date: '2021-02-03', basis: 'printed' },
      },
    ],
    actors: [
      { id: 'orne', name: named('Orne'), types: ['town'], country: 'IS' },
      { id: 'calde', name: named('Calde'), types: ['town'], country: 'NO' },
      { id: 'velm', name: named('Velm') },
      { id: 'velm-port', name: named('Port of Velm'), types: ['port'] },
      { id: 'seven-wells', name: named('Seven Wells') },
      { id: 'mayor', kind: 'office', name: named('Mayor of Orne') },
      { id: 'envoys', kind: 'group', name: { fr: 'émissaires', en: 'envoys' } },
      { id: 'gazette-press', kind: 'outlet', name: named('Gazette') },
      { id: 'tidal-index', kind: 'system', name: named('Tidal Index') },
    ],
    types: [
      { id: 'town', name: { fr: 'ville', en: 'town' }, aliases: { fr: ['villes'], en: ['towns'] } },
      { id: 'port', name: { fr: 'port', en: 'port' }, aliases: { fr: ['ports'], en: ['ports'] } },
    ],
    platforms: [
      { id: 'pigeon', name: named('Pigeon') },
      { id: 'semaphore', name: named('Semaphore') },
      { id: 'every-network', name: { fr: 'tous les réseaux', en: 'all networks' }, all: true },
    ],
    accounts: [
      {
        id: 'orne-pigeon',
        platform: 'pigeon',
        owner: 'orne',
        handle: '@OrneTown',
        name: named('Bell of Orne'),
      },
    ],
    measures: [measure('followers', 'follower'), measure('likes', 'like')],
    facts: [
      {
        id: 'orne-crowd',
        kind: 'milestone',
        subject: 'orne',
        platforms: ['pigeon'],
        measure: 'followers',
        value: 900,
        date: '2019-05',
      },
      {
        id: 'calde-opens',
        source: 'lantern',
        kind: 'account',
        actor: 'calde',
        platforms: ['semaphore'],
        event: 'opened',
        date: '2018-03-02',
      },
      {
        id: 'velm-fair',
        kind: 'event',
        actors: ['velm', 'velm-port'],
        statement: written('Velm held a lantern fair in Paris, as Calde once did'),
        date: '2020',
      },
      {
        id: 'envoys-meet',
        kind: 'event',
        actors: ['envoys', 'mayor'],
        platforms: ['every-network'],
        statement: written('Envoys met the mayor of Orne'),
        date: '2020',
      },
      { id: 'orne-third', kind: 'ranking', system: 'tidal-index', subject: 'orne', position: 3 },
    ],
    lexicon: {
      fr: {
        'ask:handle': 'quel nom',
        'op:include': 'comprise',
        'measure:fans': 'fans',
        'op:first': 'up to',
        'filler:sources': 'rubrique',
        'time:as-of': 'fin de',
      },
      en: {
        'ask:age': 'years',
        'ask:author': 'who wrote',
        'ask:platform': 'whereabouts',
        'ask:definition': 'what is, define',
        'ask:published': 'when was it published',
        'ask:reason': 'why',
        'ask:role': 'what role',
        'ask:title': 'which title',
        'concept:official': 'official',
        'concept:debut': 'debut',
        'kind:source': 'article, articles',
        'time:until': 'up to',
        'action:published': 'published',
      },
    },
  }),
);

export const read = reader(snapshot);
