import { describe, expect, it } from 'vitest';
import { browse, browsing } from '../../src/command/browse.js';
import type { Lang } from '../../src/language/lang.js';
import type { Block } from '../../src/reply/reply.js';
import { inventBase, named } from '../query/invented/base.js';
import { contextOver } from './context.js';

const event = (id: string, platforms: readonly string[]) => ({
  id,
  kind: 'event',
  actors: ['zelbor'],
  platforms,
  statement: named(`What ${id} tells`),
});

const base = inventBase({
  actors: [
    { id: 'zelbor', kind: 'state', name: { fr: 'le Zelbor', en: 'Zelboria' }, country: 'XZ' },
    { id: 'arvel', kind: 'state', name: named('Arvel'), country: 'XA' },
  ],
  platforms: [
    { id: 'quill', name: named('Quill') },
    { id: 'plume', name: { fr: 'la Plume', en: 'the Feather' } },
    { id: 'unused', name: named('Unused') },
  ],
  facts: [event('first', ['plume']), event('second', ['plume', 'quill'])],
});

const overview = (subject: string, locale: Lang) => ({
  kind: 'command',
  call: { command: 'overview', options: { subject } },
  page: 1,
  locale,
  version: 'invented',
});

const CHOICES: Readonly<Record<Lang, Block>> = {
  fr: {
    kind: 'choices',
    prompt: [{ kind: 'text', text: 'Panorama : de quoi ?' }],
    items: [
      { label: 'Zelbor', detail: '2 faits', action: overview('XZ', 'fr') as never },
      { label: 'Plume', detail: '2 faits', action: overview('plume', 'fr') as never },
      { label: 'Quill', detail: '1 fait', action: overview('quill', 'fr') as never },
    ],
  },
  en: {
    kind: 'choices',
    prompt: [{ kind: 'text', text: 'Overview: of what?' }],
    items: [
      { label: 'Zelboria', detail: '2 facts', action: overview('XZ', 'en') as never },
      { label: 'Feather', detail: '2 facts', action: overview('plume', 'en') as never },
      { label: 'Quill', detail: '1 fact', action: overview('quill', 'en') as never },
    ],
  },
};

describe('browsing', () => {
  it.each(['fr', 'en'] as const)(
    'offers countries, then platforms, of which there are facts (%s)',
    (lang) => {
      expect(browse(contextOver(base, { lang }))).toEqual({
        lang,
        outcome: 'ambiguous',
        blocks: [CHOICES[lang]],
      });
    },
  );

  it('offers the kinds that are wanted, eight of each at the most', () => {
    const platforms = Array.from({ length: 10 }, (_, index) => ({
      id: `net-${index}`,
      name: named(`Net ${index}`),
    }));
    const ids = platforms.map(({ id }) => id);
    const large = inventBase({
      actors: [{ id: 'zelbor', kind: 'state', name: named('Zelbor'), country: 'XZ' }],
      platforms,
      facts: [event('all', ids), event('last', ['net-9'])],
    });
    const block = browsing(contextOver(large), ['platform']);
    const labels = block.kind === 'choices' ? block.items.map(({ label }) => label) : [];
    expect(labels).toEqual(['Net 9', ...[0, 1, 2, 3, 4, 5, 6].map((index) => `Net ${index}`)]);
  });
});
