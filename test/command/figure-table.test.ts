import { describe, expect, it } from 'vitest';
import { citationsOf, figureTable } from '../../src/command/figure-table.js';
import type { Slot } from '../../src/facts/fact.js';
import type { Lang } from '../../src/language/lang.js';
import type { Block } from '../../src/reply/reply.js';
import { inventBase, named } from '../query/invented/base.js';
import { contextOver } from './context.js';
import { read } from './world.js';

const count = (id: string, more: object) => ({
  id,
  kind: 'milestone',
  subject: 'office',
  measure: 'followers',
  ...more,
});

const base = inventBase({
  sources: [
    {
      id: 'chronicle',
      file: 'chronicle.txt',
      title: { text: 'La Brume en ligne', basis: 'printed' },
      language: 'fr',
      trust: { fr: 'Texte inventé.', en: 'An invented text.' },
    },
    { id: 'unread', file: 'unread.txt', title: { text: 'Unread', basis: 'printed' }, language: 'fr' },
  ],
  actors: [
    { id: 'office', name: { fr: "l'Office du Zelbor", en: 'the Zelbor Office' } },
    { id: 'odran', kind: 'person', name: named('Odran Véliquet') },
  ],
  platforms: [
    { id: 'plume', name: { fr: 'la Plume', en: 'the Feather' } },
    { id: 'quill', name: named('Quill') },
    { id: 'inkwell', name: named('Inkwell') },
  ],
  measures: [
    {
      id: 'followers',
      noun: { fr: { one: 'abonné', other: 'abonnés' }, en: { one: 'follower', other: 'followers' } },
      verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
    },
  ],
  facts: [
    count('on-plume', { platforms: ['plume'], value: 1200, bound: 'at-least', date: '2019-03-02' }),
    count('on-three', {
      platforms: ['plume', 'quill', 'inkwell'],
      value: 30,
      scope: { fr: 'trois comptes', en: 'three accounts' },
    }),
    count('nowhere', { subject: 'odran', vague: 'thousands', source: 'chronicle' }),
    {
      id: 'paid',
      kind: 'spending',
      payer: 'office',
      purpose: { fr: 'deux chantiers', en: 'two works' },
      amounts: [
        { currency: 'SEK', value: 500 },
        { currency: 'EUR', value: 60 },
      ],
    },
    {
      id: 'letter',
      kind: 'event',
      actors: ['odran'],
      statement: { fr: 'Odran Véliquet a écrit', en: 'Odran Véliquet wrote' },
    },
  ],
});

const framesOf = (ids: readonly string[]) => ids.flatMap((id) => base.frameOf.get(id) ?? []);
/** The titles and rows of a table, as they are read, with no-break spaces as spaces. */
function tableOf(ids: readonly string[], slot: Slot = 'value', lang: Lang = 'fr'): string[][] {
  const block = figureTable(framesOf(ids), slot, contextOver(base, { lang }));
  if (block.kind !== 'table') throw new Error(`a ${block.kind}`);
  return [
    block.columns.map(({ title }) => title),
    ...block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))),
  ].map((row) => row.map((cell) => cell.replaceAll(/[\u00a0\u202f]/gu, ' ')));
}

describe('a table of figures', () => {
  it('says who, how much, where, when and under which id, a fact a row', () => {
    expect(tableOf(['on-plume', 'on-three', 'nowhere'])).toEqual([
      ['Qui', 'Chiffre', 'Où', 'Date', 'Fait'],
      ['Office du Zelbor', 'au moins 1 200 abonnés', 'Plume', '2 mars 2019', 'on-plume'],
      ['Office du Zelbor', '30 abonnés (trois comptes)', 'Plume, Quill et 1 de plus', '', 'on-three'],
      ['Odran Véliquet', "des milliers d'abonnés", '', '', 'nowhere'],
    ]);
  });

  it('says so in English', () => {
    expect(tableOf(['on-plume', 'on-three', 'nowhere'], 'value', 'en')).toEqual([
      ['Who', 'Figure', 'Where', 'Date', 'Fact'],
      ['Zelbor Office', 'at least 1,200 followers', 'Feather', '2 March 2019', 'on-plume'],
      ['Zelbor Office', '30 followers (three accounts)', 'Feather, Quill and 1 more', '', 'on-three'],
      ['Odran Véliquet', 'thousands of followers', '', '', 'nowhere'],
    ]);
  });

  it('does not say where, if no fact tells it', () => {
    expect(tableOf(['nowhere'])).toEqual([
      ['Qui', 'Chiffre', 'Date', 'Fait'],
      ['Odran Véliquet', "des milliers d'abonnés", '', 'nowhere'],
    ]);
  });

  it('puts the figures of one fact side by side, and none for a fact that has none', () => {
    expect(tableOf(['paid', 'letter'], 'amount').map((row) => row[1])).toEqual([
      'Chiffre',
      '500 couronnes suédoises ; 60 euros',
      '',
    ]);
  });

  it('marks figures and ids as what they are, in columns that begin at the left', () => {
    const block = figureTable(framesOf(['on-three']), 'value', contextOver(base, { lang: 'en' }));
    expect(block).toMatchObject({
      kind: 'table',
      caption: [],
      rows: [
        [
          [{ text: 'Zelbor Office' }],
          [{ kind: 'figure' }, { kind: 'text', text: ' (three accounts)' }],
          [{ kind: 'text' }],
          [{ kind: 'text' }],
          [{ kind: 'code', text: 'on-three' }],
        ],
      ],
    });
    expect(block.kind === 'table' && new Set(block.columns.map(({ align }) => align))).toEqual(
      new Set(['left']),
    );
  });
});

describe('the sources of a table', () => {
  const citations = (ids: readonly string[], lang: Lang): Block[] =>
    citationsOf(framesOf(ids), contextOver(base, { lang }));
  const words = (blocks: readonly Block[], lang: Lang) => read({ lang, outcome: 'answered', blocks });

  it('are cited once each, and no others', () => {
    const blocks = citations(['on-plume', 'on-three', 'paid'], 'fr');
    expect(blocks.map(({ kind }) => kind)).toEqual(['citation']);
    expect(words(blocks, 'fr')).toContain('« Gazette »');
    expect(citations([], 'fr')).toEqual([]);
  });

  it.each([
    ['fr', 'Texte inventé.'],
    ['en', 'An invented text.'],
  ] as const)('are followed by how far to trust them, where that is known (%s)', (lang, doubt) => {
    const blocks = citations(['nowhere', 'on-plume'], lang);
    expect(blocks.map(({ kind }) => kind)).toEqual(['citation', 'citation', 'caveat']);
    expect(words(blocks.slice(1), lang)).toContain('La Brume en ligne');
    expect(words(blocks.slice(2), lang)).toContain(doubt);
  });
});
