import { Account, Actor, Measure, Platform, Source } from '../../src/facts/entities.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { Fact } from '../../src/facts/kinds/index.js';
import { projectFact } from '../../src/facts/project.js';
import { sourceFrame } from '../../src/facts/source-frame.js';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

const name = (fr: string, en = fr) => ({ fr, en });
const REVIEWED = { reviewed: { by: 'test', on: '2026-01-15' } };
const anchors = (line: number, printed: string) => [{ line, printed }];

const PLATFORMS = ['Tweeter', 'Clipclap', 'Parlotte'].map((title) =>
  Platform.parse({ id: title.toLowerCase(), name: name(title) }),
);

const MEASURES = [
  {
    id: 'followers',
    noun: { fr: { one: 'abonné', other: 'abonnés' }, en: { one: 'follower', other: 'followers' } },
  },
  { id: 'fans', noun: { fr: { one: 'fan', other: 'fans' }, en: { one: 'fan', other: 'fans' } } },
  {
    id: 'accounts',
    noun: { fr: { one: 'compte', other: 'comptes' }, en: { one: 'account', other: 'accounts' } },
  },
].map((measure) =>
  Measure.parse({ ...measure, verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' } }),
);

const ACTORS = [
  { id: 'ministry', kind: 'institution', name: name('le ministère ruritanien', 'the Ruritanian ministry') },
  { id: 'diplomacy', kind: 'network', name: name('la diplomatie ruritanienne', 'Ruritanian diplomacy') },
  { id: 'ruritania', kind: 'state', name: name('la Ruritanie', 'Ruritania'), country: 'FR' },
  {
    id: 'strelsau',
    kind: 'place',
    name: name('la ville de Strelsau', 'the city of Strelsau'),
    aliases: { fr: ['Strelsau'], en: ['Strelsau'] },
  },
  {
    id: 'zenda',
    kind: 'place',
    name: name('le comté de Zenda', 'Zenda County'),
    aliases: { fr: ['Zenda'], en: ['Zenda'] },
  },
  {
    id: 'hentzau',
    kind: 'place',
    name: name('le comté de Hentzau', 'Hentzau County'),
    aliases: { fr: ['Hentzau'], en: ['Hentzau'] },
  },
  {
    id: 'tarlenheim',
    kind: 'place',
    name: name('le comté de Tarlenheim', 'Tarlenheim County'),
    aliases: { fr: ['Tarlenheim'], en: ['Tarlenheim'] },
  },
  {
    id: 'nine',
    kind: 'group',
    name: name('les comtés de Strelsau', 'the counties of Strelsau'),
    plural: true,
  },
  { id: 'rassendyll', kind: 'person', name: name('Rudolf Rassendyll') },
  { id: 'sapt', kind: 'person', name: name('le colonel Sapt', 'Colonel Sapt') },
  { id: 'police', kind: 'institution', name: name('la police de Strelsau', 'the Strelsau police') },
  { id: 'guard', kind: 'institution', name: name('la garde royale', 'the royal guard') },
  { id: 'gazette', kind: 'outlet', name: name('La Gazette de Zenda', 'the Zenda Gazette') },
  { id: 'baro', kind: 'system', name: name('Baromètre', 'Barometer') },
].map((actor) => Actor.parse(actor));

const ACCOUNTS = [
  { id: 'ruridiplo', platform: 'tweeter', handle: '@ruridiplo', owner: 'ministry', role: 'institutional' },
  {
    id: 'ruri-102',
    platform: 'tweeter',
    owner: 'diplomacy',
    role: 'institutional',
    size: 102,
    plural: true,
    name: name('les 102 comptes de la diplomatie ruritanienne', 'the 102 accounts of Ruritanian diplomacy'),
  },
].map((account) => Account.parse(account));

const SOURCES = [
  Source.parse({
    id: 'gazette-2014',
    file: 'a.txt',
    language: 'fr',
    title: { text: 'La Ruritanie en ligne', basis: 'printed' },
    author: { name: 'Antoinette de Mauban', basis: 'printed' },
    publisher: {
      name: 'La Gazette de Zenda',
      basis: { outside: name('adresse du site', "the site's address") },
    },
    published: {
      date: '2014-02~',
      basis: { inferred: name('il cite un fait de janvier 2014', 'it cites an event of January 2014') },
    },
    trust: name('repose sur des documents transmis au journal', 'rests on documents passed to the paper'),
    anchors: anchors(1, 'février'),
  }),
  Source.parse({
    id: 'letter-2020',
    file: 'b.txt',
    language: 'en-GB',
    title: { text: 'lettre sans titre', basis: 'described' },
    published: { date: '2020-10-26T21:31', basis: 'printed' },
    updated: { date: '2020-11-16T18:32', basis: 'printed' },
    url: 'https://example.org/letter',
  }),
];

const INFERRED = { inferred: name("d'après la date de l'article", "from the article's date") };
const common = { source: 'gazette-2014', status: REVIEWED };
const centre = (id: string, payer: string, value: number, established: string) => ({
  ...common,
  id,
  kind: 'spending',
  payer,
  established,
  partOf: 'centres-total',
  attributedTo: ['gazette'],
  purpose: name('son centre de médias', 'its media centre'),
  amounts: [{ currency: 'CNY', value }],
  anchors: anchors(20, `${payer} : ${value / 1e6}`),
});

const FACTS = [
  {
    ...common,
    id: 'rudolf-followers',
    kind: 'milestone',
    subject: 'rassendyll',
    measure: 'followers',
    value: 120_000,
    bound: 'at-least',
    strictness: 'strict',
    platforms: ['tweeter'],
    date: '2014-02~',
    dateBasis: INFERRED,
    attributedTo: ['gazette', 'sapt'],
    anchors: anchors(5, 'plus de 120 000 followers'),
    caveats: [{ fr: 'Chiffre arrondi', en: 'A rounded figure', from: 'une page du site' }],
  },
  {
    ...common,
    id: 'sapt-followers',
    kind: 'milestone',
    subject: 'sapt',
    measure: 'followers',
    value: 250_000,
    bound: 'at-least',
    strictness: 'strict',
    platforms: ['tweeter'],
    date: '2014-02~',
    dateBasis: INFERRED,
    anchors: anchors(7, 'plus de 250 000 followers'),
  },
  {
    ...common,
    id: 'group-followers',
    kind: 'milestone',
    subject: 'ruri-102',
    measure: 'followers',
    value: 646_000,
    bound: 'at-least',
    strictness: 'slightly',
    platforms: ['tweeter'],
    scope: name('102 comptes ensemble', '102 accounts together'),
    anchors: anchors(8, 'un peu plus de 646 000'),
  },
  {
    ...common,
    id: 'group-size',
    kind: 'milestone',
    subject: 'diplomacy',
    measure: 'accounts',
    value: 102,
    platforms: ['tweeter'],
    anchors: anchors(8, '102 comptes'),
  },
  {
    ...common,
    id: 'page-fans',
    kind: 'milestone',
    subject: 'diplomacy',
    measure: 'fans',
    value: 90_000,
    bound: 'at-least',
    strictness: 'strict',
    platforms: ['parlotte'],
    anchors: anchors(9, 'plus de 90 000 fans'),
  },
  {
    ...common,
    id: 'ministry-parlotte',
    kind: 'account',
    actor: 'ministry',
    platforms: ['parlotte'],
    event: 'opened',
    date: '2018',
    anchors: anchors(10, 'En 2018'),
  },
  {
    ...common,
    id: 'ministry-tweeter',
    kind: 'account',
    actor: 'ministry',
    platforms: ['tweeter'],
    account: 'ruridiplo',
    event: 'opened',
    first: true,
    date: '2019-05',
    anchors: anchors(11, 'En mai 2019'),
    details: [{ slot: 'hashtag', value: '#Ruritanie40' }],
  },
  {
    ...common,
    id: 'ministry-clipclap',
    kind: 'account',
    actor: 'ministry',
    platforms: ['clipclap'],
    event: 'opened',
    date: '2019-07-08',
    anchors: anchors(12, 'lundi 8 juillet'),
  },
  {
    ...common,
    id: 'police-clipclap',
    kind: 'account',
    actor: 'police',
    platforms: ['clipclap'],
    event: 'opened',
    date: '2023-06-01',
    dateBasis: INFERRED,
    anchors: anchors(13, 'Le 1er juin'),
  },
  {
    ...common,
    id: 'guard-clipclap',
    kind: 'account',
    actor: 'guard',
    platforms: ['clipclap'],
    event: 'active',
    date: '../2023-06',
    anchors: anchors(14, 'la garde'),
  },
  {
    ...common,
    id: 'nobody-clipclap',
    kind: 'account',
    actor: 'diplomacy',
    platforms: ['clipclap'],
    event: 'absent',
    hedged: true,
    date: '2019-07',
    anchors: anchors(15, 'aucune'),
  },
  centre('zenda-centre', 'zenda', 10_000_000, '2018-12'),
  centre('hentzau-centre', 'hentzau', 3_050_000, '2018-12'),
  centre('tarlenheim-centre', 'tarlenheim', 8_050_000, '2020-02'),
  {
    ...common,
    id: 'centres-total',
    kind: 'spending',
    payer: 'nine',
    purpose: name('leurs centres', 'their centres'),
    amounts: [
      { currency: 'CNY', value: 21_100_000 },
      { currency: 'USD', value: 3_150_000, bound: 'about' },
    ],
    attributedTo: ['gazette'],
    anchors: anchors(21, '21,1 millions'),
  },
  {
    ...common,
    id: 'france-rank',
    kind: 'ranking',
    system: 'baro',
    subject: 'ruritania',
    position: 26,
    anchors: anchors(22, '26e'),
  },
  {
    ...common,
    id: 'ahead',
    kind: 'ranking',
    system: 'baro',
    subject: 'ruritania',
    ahead: ['zenda', 'hentzau'],
    anchors: anchors(23, 'Zenda'),
  },
  {
    ...common,
    id: 'ban',
    kind: 'policy',
    issuer: 'ministry',
    action: 'bans',
    platforms: ['clipclap'],
    object: name('sur les téléphones de service', 'on work phones'),
    date: '2023-03~',
    dateBasis: INFERRED,
    anchors: anchors(24, 'interdit'),
  },
  {
    ...common,
    id: 'talk',
    kind: 'event',
    actors: ['rassendyll'],
    objects: ['sapt'],
    platforms: ['tweeter'],
    actions: ['exchanged'],
    date: '2013-09',
    anchors: anchors(25, 'septembre 2013'),
    statement: name(
      'Rudolf Rassendyll et le colonel Sapt ont échangé des tweets en septembre 2013',
      'Rudolf Rassendyll and Colonel Sapt exchanged tweets in September 2013',
    ),
  },
  {
    ...common,
    id: 'rumour',
    kind: 'statement',
    actors: ['gazette'],
    claim: 'alleged',
    anchors: anchors(26, 'soupçonné'),
    statement: name(
      'Clipclap est soupçonné de servir Strelsau, selon La Gazette de Zenda',
      'Clipclap is suspected of serving Strelsau, according to the Zenda Gazette',
    ),
  },
  {
    ...common,
    id: 'gone',
    kind: 'profile',
    actors: ['sapt'],
    anchors: anchors(27, 'colonel'),
    statement: name('Le colonel Sapt commandait la garde', 'Colonel Sapt commanded the guard'),
    status: {
      withdrawn: { why: name('nom mal lu', 'name misread'), on: '2026-03-01', replacedBy: 'guard-clipclap' },
    },
  },
].map((fact) => Fact.parse(fact));

/** A small base about an invented country, put together by hand, without any file. */
export function ruritania(): FactBase {
  const entities = {
    sources: byId(SOURCES),
    actors: byId(ACTORS),
    accounts: byId(ACCOUNTS),
    platforms: byId(PLATFORMS),
    measures: byId(MEASURES),
  };
  const served = FACTS.filter(({ status }) => typeof status === 'object' && 'reviewed' in status);
  const frames = [...served.map((fact) => projectFact(fact, entities)), ...SOURCES.map(sourceFrame)];
  return {
    ...entities,
    version: 'abcdef012345',
    loadedAt: new Date('2026-11-22T00:00:00Z'),
    types: new Map(),
    facts: byId(FACTS),
    frames,
    frameOf: new Map(frames.map((frame) => [frame.fact, frame])),
    lexicon: { fr: [], en: [] },
    warnings: [],
  };
}

/** When the tests take place. */
export const NOW = new Date('2026-11-22T12:00:00Z');
