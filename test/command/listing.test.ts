import { describe, expect, it } from 'vitest';
import {
  commandAction,
  type Listing,
  listFacts,
  listItems,
  nothingListed,
  thingLabels,
} from '../../src/command/listing.js';
import type { NamedThing } from '../../src/command/named-things.js';
import type { Block, Reply } from '../../src/reply/reply.js';
import { inventBase, named } from '../query/invented/base.js';
import { contextOver } from './context.js';
import { headlineOf, read } from './world.js';

const base = inventBase({
  actors: [{ id: 'odran', kind: 'person', name: named('Odran Véliquet') }],
  facts: ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    kind: 'event',
    actors: ['odran'],
    statement: { fr: `Odran Véliquet a dit ${id}`, en: `Odran Véliquet said ${id}` },
  })),
});
const frames = ['one', 'two', 'three', 'four'].flatMap((id) => base.frameOf.get(id) ?? []);

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ kind: 'text', text }] });
const show = (items: readonly string[]): Block[] => [paragraph(items.join(' '))];
const LETTERS: Listing<string> = {
  headline: 'Letters',
  call: { command: 'timeline', options: { subject: 'odran', platform: undefined, limit: 2 } },
  sections: [{ items: ['a', 'b', 'c', 'd', 'e'] }],
  pageSize: 2,
};
/** What a reply shows, without its headline and buttons. */
const bodyOf = (reply: Reply): string[] =>
  reply.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? [`${block.kind}: ${block.text.map(({ text }) => text).join('')}`]
      : [],
  );
const buttonsOf = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []));
const again = (page: number, locale: 'fr' | 'en' = 'en') => ({
  kind: 'command',
  call: { command: 'timeline', options: { subject: 'odran', limit: 2 } },
  page,
  locale,
  version: 'invented',
});
const share = {
  kind: 'share',
  of: { command: 'timeline', options: { subject: 'odran', limit: 2 } },
  locale: 'en',
  version: 'invented',
};
const page = (number: number, listing: Listing<string> = LETTERS) =>
  listItems(listing, contextOver(base, { lang: 'en', page: number }), show);

describe('a listing', () => {
  it('begins with its headline and shows a page', () => {
    const reply = page(1);
    expect([reply.lang, reply.outcome, reply.page]).toEqual(['en', 'answered', { current: 1, total: 3 }]);
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'actions']);
    expect(read(reply)).toMatch(/^Letters\n/u);
    expect(bodyOf(reply)).toEqual(['paragraph: a b']);
  });

  it.each([
    [2, 'paragraph: c d', 2],
    [3, 'paragraph: e', 3],
    [9, 'paragraph: e', 3],
  ])('goes on where a page ends, and stays on the last: page %d', (asked, body, current) => {
    const reply = page(asked);
    expect(bodyOf(reply)).toEqual([body]);
    expect(reply.page).toEqual({ current, total: 3 });
  });

  it('does not number its one page', () => {
    expect(page(1, { ...LETTERS, pageSize: 5 })).not.toHaveProperty('page');
    expect(page(1, { ...LETTERS, pageSize: 4 }).page).toEqual({ current: 1, total: 2 });
  });

  it('is one page without anything where it has no items', () => {
    const reply = page(3, { ...LETTERS, sections: [] });
    expect(bodyOf(reply)).toEqual([]);
    expect(reply).not.toHaveProperty('page');
    expect(buttonsOf(reply).map(({ action }) => action)).toEqual([again(1, 'fr'), share]);
  });

  it('offers what is left, the other language and sharing, in ids and without empty options', () => {
    expect(buttonsOf(page(1))).toEqual([
      { label: '3 more', action: again(2) },
      { label: 'Français', action: again(1, 'fr') },
      { label: 'Share', action: share },
    ]);
    expect(buttonsOf(page(2))).toEqual([
      { label: '1 more', action: again(3) },
      { label: 'Français', action: again(2, 'fr') },
      { label: 'Share', action: share },
    ]);
    const { options } = commandAction('timeline', LETTERS.call.options, { base, lang: 'en' }).call;
    expect(options).not.toHaveProperty('platform');
  });

  it('offers no more where nothing is left', () => {
    expect(buttonsOf(page(3)).map(({ label }) => label)).toEqual(['Français', 'Share']);
    const full = page(1, { ...LETTERS, pageSize: 5 });
    expect(buttonsOf(full).map(({ label }) => label)).toEqual(['Français', 'Share']);
  });

  it('offers in French what is left, English and sharing', () => {
    const reply = listItems(LETTERS, contextOver(base), show);
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual(['3 de plus', 'English', 'Partager']);
    expect(buttonsOf(reply).map(({ action }) => action.locale)).toEqual(['fr', 'en', 'fr']);
  });

  it('puts notes on every page, and further buttons before the language', () => {
    const action = commandAction('source', {}, { base, lang: 'en' });
    const listing = { ...LETTERS, notes: [paragraph('Note.')], actions: [{ label: 'Sources', action }] };
    for (const [number, body] of [
      [1, 'paragraph: a b'],
      [3, 'paragraph: e'],
    ] as const)
      expect(bodyOf(page(number, listing))).toEqual([body, 'paragraph: Note.']);
    expect(buttonsOf(page(1, listing)).map(({ label }) => label)).toEqual([
      '3 more',
      'Sources',
      'Français',
      'Share',
    ]);
    expect(buttonsOf(page(1, listing))[1]?.action).toEqual({
      kind: 'command',
      call: { command: 'source', options: {} },
      page: 1,
      locale: 'en',
      version: 'invented',
    });
  });

  it('shows on a page the sections of which something is on it, and cuts one where the page ends', () => {
    const listing = {
      ...LETTERS,
      sections: [
        { heading: 'First', items: ['a'] },
        { heading: 'Empty', items: [] },
        { heading: 'Second', items: ['b', 'c'] },
        { heading: 'Third', items: ['d'] },
      ],
    };
    expect(bodyOf(page(1, listing))).toEqual([
      'heading: First',
      'paragraph: a',
      'heading: Second',
      'paragraph: b',
    ]);
    expect(bodyOf(page(2, listing))).toEqual([
      'heading: Second',
      'paragraph: c',
      'heading: Third',
      'paragraph: d',
    ]);
  });

  it('of facts shows each with its source, and its passage where there is one', () => {
    const listing = { ...LETTERS, sections: [{ items: frames }] };
    const passage = (_: unknown, id: string) => ({ prefix: '', exact: `passage of ${id}`, suffix: '' });
    const context = contextOver(base, { page: 2 });
    const items = (reply: Reply) =>
      reply.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []));
    const plain = items(listFacts(listing, context));
    expect(plain.map(({ id }) => id)).toEqual(['three', 'four']);
    expect(plain[0]?.citation.map(({ text }) => text).join('')).toContain('Gazette');
    expect(plain[0]).not.toHaveProperty('passage');
    const services = { ...context.services, passage };
    expect(items(listFacts(listing, { ...context, services })).map((item) => item.passage?.exact)).toEqual([
      'passage of three',
      'passage of four',
    ]);
  });
});

describe('where nothing is listed', () => {
  it('the nearest facts follow, three at the most, under a heading', () => {
    const reply = nothingListed('Pas dans la base : rien.', frames, contextOver(base));
    expect([reply.lang, reply.outcome]).toEqual(['fr', 'nothing']);
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['headline', 'heading', 'facts']);
    expect(headlineOf(reply)).toBe('Pas dans la base : rien.');
    expect(bodyOf(reply)).toEqual(['heading: Le plus proche']);
    expect(read(reply)).toContain('Odran Véliquet a dit three');
    expect(read(reply)).not.toContain('a dit four');
  });

  it('and nothing is near, the sentence stands alone', () => {
    const reply = nothingListed('Not in the base.', [], contextOver(base, { lang: 'en' }));
    expect(reply.lang).toBe('en');
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['headline']);
  });
});

describe('the labels of things', () => {
  const thing = (fr: string, en: string): NamedThing => ({
    kind: 'country',
    id: en,
    label: { fr, en },
    names: [],
    weight: 0,
  });

  it('stand in the language of the reply, parted by commas', () => {
    const things = [thing('Brennie', 'Brennia'), thing('Plume', 'Feather')];
    expect(thingLabels(things, contextOver(base))).toBe('Brennie, Plume');
    expect(thingLabels(things, contextOver(base, { lang: 'en' }))).toBe('Brennia, Feather');
    expect(thingLabels([], contextOver(base))).toBe('');
  });
});
