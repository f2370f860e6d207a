import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../src/command/definition.js';
import { type KindListing, listKind } from '../../src/command/list-kind.js';
import type { Reply } from '../../src/reply/reply.js';
import { inventBase, named } from '../query/invented/base.js';
import { contextOver } from './context.js';
import { read } from './world.js';

const count = (id: string, year: number, more: object = {}) => ({
  id,
  kind: 'milestone',
  subject: 'office',
  platforms: ['plume'],
  measure: 'followers',
  value: 100,
  date: String(year),
  ...more,
});

const base = inventBase({
  actors: [
    { id: 'office', name: { fr: "l'Office du Zelbor", en: 'the Zelbor Office' }, country: 'XZ' },
    { id: 'odran', kind: 'person', name: named('Odran Véliquet'), country: 'XA' },
  ],
  platforms: [
    { id: 'plume', name: named('Plume') },
    { id: 'quill', name: named('Quill') },
  ],
  measures: [
    {
      id: 'followers',
      noun: { fr: { one: 'abonné', other: 'abonnés' }, en: { one: 'follower', other: 'followers' } },
      verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
    },
  ],
  facts: [
    ...Array.from({ length: 12 }, (_, index) => count(`count-${index + 1}`, 2001 + index)),
    count('odran-count', 2020, { subject: 'odran', platforms: ['quill'] }),
    {
      id: 'protest',
      kind: 'event',
      actors: ['odran'],
      about: ['office'],
      date: '2021',
      statement: { fr: 'Odran Véliquet a protesté', en: 'Odran Véliquet protested' },
    },
  ],
});

const FIGURES: KindListing = {
  command: 'milestones',
  kinds: ['milestone'],
  figures: 'value',
  words: { fr: { title: 'Comptages', none: 'aucun comptage' }, en: { title: 'Counts', none: 'no count' } },
};
const EVENTS: KindListing = {
  command: 'timeline',
  kinds: ['event', 'milestone'],
  words: { fr: { title: 'Récits', none: 'aucun récit' }, en: { title: 'Stories', none: 'no story' } },
};

type Options = Partial<Parameters<typeof listKind>[1]>;
const NO_OPTIONS = {
  subject: undefined,
  platform: undefined,
  country: undefined,
  since: undefined,
  until: undefined,
  limit: undefined,
};
const list = (listing: KindListing, options: Options = {}, more: Partial<CommandContext> = {}) =>
  listKind(listing, { ...NO_OPTIONS, ...options }, contextOver(base, more));

const firstLine = (reply: Reply): string | undefined => read(reply).split('\n')[0];
const kindsOf = (reply: Reply): string[] => reply.blocks.map(({ kind }) => kind);
const factsOf = (reply: Reply): string[] =>
  reply.blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.items.map(({ id }) => id);
    return block.kind === 'table' ? block.rows.map((row) => row.at(-1)?.[0]?.text ?? '') : [];
  });

describe('the headline of a listing', () => {
  it.each<['fr' | 'en', Options, string]>([
    ['fr', {}, 'Comptages : 13 faits dans la base.'],
    ['en', {}, 'Counts: 13 facts in the base.'],
    ['fr', { subject: 'odran' }, 'Comptages — Odran Véliquet : 1 fait dans la base.'],
    ['en', { subject: 'odran' }, 'Counts — Odran Véliquet: 1 fact in the base.'],
    [
      'fr',
      { subject: 'office', platform: 'plume', until: '2002' },
      'Comptages — Office du Zelbor, Plume : 2 faits dans la base.',
    ],
    ['en', { subject: 'office', until: '2002' }, 'Counts — Zelbor Office: 2 facts in the base.'],
    ['fr', { since: '2030' }, 'Pas dans la base : aucun comptage.'],
    ['en', { since: '2030' }, 'Not in the base: no count.'],
    ['fr', { country: 'XA', platform: 'plume' }, 'Pas dans la base : aucun comptage (Plume, XA).'],
    ['en', { country: 'XA', platform: 'plume' }, 'Not in the base: no count (Plume, XA).'],
  ])('says in %s of %o what is listed and how much of it', (lang, options, headline) => {
    expect(firstLine(list(FIGURES, options, { lang }))).toBe(headline);
  });
});

describe('the facts of a listing', () => {
  it('are of its kinds, with what the options name', () => {
    expect(factsOf(list(EVENTS, { subject: 'odran' }))).toEqual(['odran-count', 'protest']);
    expect(factsOf(list(FIGURES, { subject: 'odran' }))).toEqual(['odran-count']);
    expect(factsOf(list(FIGURES, { measure: 'followers', since: '2012' }))).toEqual([
      'count-12',
      'odran-count',
    ]);
  });

  it('do not merely mention what is named', () => {
    expect(factsOf(list(EVENTS, { subject: 'office', since: '2012' }))).toEqual(['count-12']);
  });

  it('are the nearest that concern it, where there is none of the kind', () => {
    const reply = list(FIGURES, { subject: 'odran', since: '2021' });
    expect([reply.outcome, factsOf(reply)]).toEqual(['nothing', ['protest']]);
  });

  it('stand in full up to three, and in a table with its sources from four on', () => {
    expect(kindsOf(list(FIGURES, { until: '2003' }))).toEqual(['headline', 'facts', 'actions']);
    expect(kindsOf(list(FIGURES, { until: '2004' }))).toEqual(['headline', 'table', 'citation', 'actions']);
  });

  it('stand in full, five a page, where the listing has no figures', () => {
    const reply = list(EVENTS);
    expect(kindsOf(reply)).toEqual(['headline', 'facts', 'actions']);
    expect([factsOf(reply).length, reply.page]).toEqual([5, { current: 1, total: 3 }]);
  });

  it('fill a table of ten rows a page', () => {
    const reply = list(FIGURES);
    expect([factsOf(reply).length, reply.page]).toEqual([10, { current: 1, total: 2 }]);
    expect(factsOf(list(FIGURES, {}, { page: 2 }))).toEqual(['count-11', 'count-12', 'odran-count']);
  });

  it.each([FIGURES, EVENTS])('are as many a page as people ask for', (listing) => {
    const reply = list(listing, { limit: 4 });
    expect(factsOf(reply)).toEqual(['count-1', 'count-2', 'count-3', 'count-4']);
    expect(reply.page?.current).toBe(1);
  });
});

describe('the buttons of a listing', () => {
  it('run the same command with all that was asked for', () => {
    const options = {
      subject: 'office',
      platform: 'plume',
      country: 'XZ',
      measure: 'followers',
      since: '2001',
      until: '2010',
      limit: 4,
    };
    const reply = list(FIGURES, options);
    const actions = reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []));
    expect(actions[0]?.action).toMatchObject({
      kind: 'command',
      call: { command: 'milestones', options },
      page: 2,
    });
  });

  it('ask for no more than was asked', () => {
    const [action] = list(EVENTS, { limit: 2 }).blocks.flatMap((block) =>
      block.kind === 'actions' ? block.items : [],
    );
    expect(action?.action).toHaveProperty('call', { command: 'timeline', options: { limit: 2 } });
  });
});
