import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAnswer } from '../../src/reply/compose.js';
import type { Inline } from '../../src/reply/inline.js';
import { displayWidth } from '../../src/reply/plain/width.js';
import { renderPlainText } from '../../src/reply/plain-text.js';
import type { Block, Reply } from '../../src/reply/reply.js';
import { anyText } from '../tooling/any-text.js';
import { answered, derived, one, plain } from './answers.js';
import { NOW, ruritania } from './base.js';

const base = ruritania();
const replyWith = (...blocks: Block[]): Reply => ({ lang: 'fr', outcome: 'answered', blocks });
const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', text });
const context = { base, lang: 'fr', now: NOW, page: 1, version: base.version } as const;

/** What a text alone must never bring to a terminal: controls other than line ends, and bidirectional marks. */
const HARM = /[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['한글', 4],
    ['👩‍👩‍👧', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['1', 1],
    ['\u00a0', 1],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('plain text', () => {
  it('shows an answer, its sentence once', () => {
    expect(plain(renderPlainText(composeAnswer(answered(['talk']), context)))).toBe(
      [
        'Rudolf Rassendyll et le colonel Sapt ont échangé des tweets en septembre 2013.',
        '',
        '  Il y a environ 13 ans. Imprimé : « septembre 2013 », l. 25. [talk]',
        '  « La Ruritanie en ligne », texte signé Antoinette de Mauban, La Gazette de',
        "  Zenda (connu hors de l'article), vers février 2014 (date déduite).",
        '  ! Source : repose sur des documents transmis au journal.',
      ].join('\n'),
    );
  });

  it('aligns a table', () => {
    const reply = composeAnswer(
      derived('sum', ['zenda-centre', 'hentzau-centre', 'tarlenheim-centre'], one(21_100_000, 'CNY')),
      context,
    );
    const lines = plain(renderPlainText(reply)).split('\n');
    const start = lines.indexOf('Montants (3)');
    expect(lines.slice(start + 1, start + 5)).toEqual([
      'Qui                        Chiffre  Date        Ligne',
      'Zenda         10 millions de yuans  déc. 2018      20',
      'Hentzau     3,05 millions de yuans  déc. 2018      20',
      'Tarlenheim  8,05 millions de yuans  févr. 2020     20',
    ]);
  });

  it('says how to read on', () => {
    const facts = base.frames.slice(0, 12).map(({ fact }) => fact);
    const reply = composeAnswer(answered(facts, { operation: 'list' }), context);
    expect(plain(renderPlainText(reply)).split('\n').at(-1)).toBe('7 de plus : /diplo … page:2');
    const pageCommand = (page: number) => `/diplo faits page:${page}`;
    expect(plain(renderPlainText(reply, { pageCommand })).split('\n').at(-1)).toBe(
      '7 de plus : /diplo faits page:2',
    );
  });

  it('numbers choices, prints examples, keeps figures side by side', () => {
    const text = renderPlainText(
      replyWith(
        {
          kind: 'choices',
          prompt: [{ kind: 'text', text: 'Lequel ?' }],
          items: [
            {
              label: 'Un',
              detail: 'le premier',
              action: { kind: 'fact', fact: 'talk', locale: 'fr', version: 'v' },
            },
          ],
        },
        { kind: 'examples', items: [{ command: '/diplo aide', text: 'ce que je sais' }] },
        {
          kind: 'side-by-side',
          items: [{ label: [{ kind: 'text', text: 'Sapt' }], figure: [{ kind: 'figure', text: '250' }] }],
        },
        { kind: 'notice', tone: 'warning', text: [{ kind: 'text', text: 'vieux' }] },
        { kind: 'notice', tone: 'info', text: [{ kind: 'text', text: 'neuf' }] },
      ),
    );
    expect(text).toBe(
      'Lequel ?\n1. Un\n   le premier\n\n  /diplo aide\n    ce que je sais\n\nSapt  250\n\n! vieux\nneuf',
    );
  });

  it('prints an address after its text, or makes it a link where asked', () => {
    const reply = replyWith(paragraph({ kind: 'link', text: 'ici', url: 'https://example.org/a' }));
    expect(renderPlainText(reply)).toBe('ici <https://example.org/a>');
    expect(renderPlainText(reply, { links: true })).toBe(
      '\u001b]8;;https://example.org/a\u001b\\ici\u001b]8;;\u001b\\',
    );
    const risky = replyWith(paragraph({ kind: 'link', text: 'ici', url: 'javascript:alert(1)' }));
    expect(renderPlainText(risky, { links: true })).toBe('ici');
  });

  it('colours only where asked', () => {
    const reply = replyWith(
      paragraph(
        { kind: 'handle', text: '@a' },
        { kind: 'text', text: ' et ' },
        { kind: 'strong', text: 'b' },
      ),
    );
    expect(renderPlainText(reply)).toBe('@a et b');
    expect(renderPlainText(reply, { colour: true })).toBe('\u001b[36m@a\u001b[39m et \u001b[1mb\u001b[22m');
  });

  it('neutralises what a text could do to a terminal', () => {
    const text = 'a\u001b[2Jb\u0007c\rd\u202ee\u0000f\u009bg';
    expect(renderPlainText(replyWith(paragraph({ kind: 'text', text })))).toBe('a[2Jbc defg');
  });

  it('breaks a word that no line holds', () => {
    const lines = renderPlainText(
      replyWith(paragraph({ kind: 'text', text: `${'x'.repeat(200)} ${'漢'.repeat(60)}` })),
    ).split('\n');
    expect(lines.every((line) => displayWidth(line) <= 80)).toBe(true);
    expect(lines.join('').replaceAll(/\s/gu, '')).toHaveLength(260);
  });
});

const typed = fc.oneof(
  anyText(120),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('\u001b[31m', '漢字'.repeat(50), '👩‍👩‍👧 '.repeat(30), 'mot '.repeat(40)),
);
const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text', 'strong', 'handle', 'figure', 'date', 'quote', 'code'),
    text: typed,
  }),
  fc.record({ kind: fc.constant('link'), text: typed, url: fc.oneof(fc.webUrl(), typed) }),
) as fc.Arbitrary<Inline>;
const anyRun = fc.array(anyInline, { maxLength: 4 });
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('headline', 'paragraph', 'heading', 'citation', 'caveat'),
    text: anyRun,
  }),
  fc.record({ kind: fc.constant('notice'), tone: fc.constantFrom('info', 'warning'), text: anyRun }),
  fc.record({
    kind: fc.constant('facts'),
    items: fc.array(
      fc.record({
        id: typed,
        kind: typed,
        statement: anyRun,
        printed: anyRun,
        citation: anyRun,
        caveats: fc.array(anyRun, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('side-by-side'),
    items: fc.array(fc.record({ label: anyRun, figure: anyRun, note: anyRun }), { maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 20 }).chain((width) =>
    fc.record({
      kind: fc.constant('table'),
      caption: anyRun,
      columns: fc.array(fc.record({ title: typed, align: fc.constantFrom('left', 'right') }), {
        minLength: width,
        maxLength: width,
      }),
      rows: fc.array(fc.array(anyRun, { minLength: width, maxLength: width }), { maxLength: 3 }),
    }),
  ),
  fc.record({
    kind: fc.constant('choices'),
    prompt: anyRun,
    items: fc.array(fc.record({ label: typed, detail: typed }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('examples'),
    items: fc.array(fc.record({ command: typed, text: typed }), { maxLength: 3 }),
  }),
) as unknown as fc.Arbitrary<Block>;

describe('whatever the reply', () => {
  it('no line is wider than it may be, and no text controls the terminal', () => {
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 4 }),
        fc.integer({ min: 20, max: 120 }),
        (blocks, width) => {
          const text = renderPlainText(replyWith(...blocks), { width });
          expect(text).not.toMatch(HARM);
          for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
