import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePress, encodePress, PressIds, referenceOf } from '../../../src/adapters/discord/actions.js';
import { DISCORD_LIMITS } from '../../../src/adapters/discord/limits.js';
import { markdownLines, webAddress } from '../../../src/adapters/discord/markdown.js';
import { renderDiscord } from '../../../src/adapters/discord/render.js';
import { clean } from '../../../src/adapters/discord/text.js';
import { Query } from '../../../src/query/query.js';
import { Action } from '../../../src/reply/action.js';
import type { Reply } from '../../../src/reply/reply.js';
import { flat, textOf } from '../../loopback/discord/rules.js';
import { messageProblems } from '../../loopback/discord/validate.js';
import { anyText } from '../../tooling/any-text.js';
import { action, reply, words } from './arbitrary-reply.js';

const origin = (command: string): Action => ({
  kind: 'command',
  call: { command, options: {} },
  page: 1,
  locale: 'fr',
  version: 'v1',
});

describe('renderDiscord, for any reply', { timeout: 60_000 }, () => {
  it('makes a message that Discord takes', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), fc.integer({ min: 1, max: 9 }), (any, known, part) => {
        const options = {
          part,
          visibility: known ? 'private' : 'public',
          sharedBy: '80351110224678912',
        } as const;
        const { message } = renderDiscord(
          any,
          DISCORD_LIMITS,
          known ? { ...options, origin: origin('list') } : options,
        );
        expect(messageProblems({ ...message })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('names nobody, and links nowhere but where the reply does', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const urls = new Set(linksIn(any).flatMap((url) => webAddress(url) ?? []));
        const { message } = renderDiscord(any);
        for (const component of flat(message.components)) {
          for (const target of targetsIn(textOf(component.content))) expect(urls).toContain(target);
          if (component.url !== undefined) expect(urls).toContain(component.url);
          const shown = [component.content, component.label, component.placeholder].map(textOf).join('\n');
          expect(shown).not.toMatch(/@everyone|@here(?![A-Za-z0-9_])/iu);
          expect(active(textOf(component.content))).not.toMatch(/<(?:[@#/]|a?:|t:|id:)|\|\||https?:\/\//u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a text as it is, whatever signs it holds', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = markdownLines([{ kind: 'text', text }], 2_880);
        for (const line of lines) {
          expect(active(line)).not.toMatch(/[*_~`|<[\]]|:\S/u);
          expect(line).not.toMatch(/^\s*(?:[>#+-]|\d+[.)])/u);
          expect(line.length).toBeLessThanOrEqual(2_880);
        }
        const read = lines.map((line) => line.replace(/\\([^0-9A-Za-z\s])/gu, '$1').replaceAll('\u200b', ''));
        expect(read.join(' ').replace(/\s+/gu, '')).toBe(clean(text).replace(/\s+/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('shows every row, choice and fact in one of its parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 5, max: 400 }), (count, length) => {
        const marks = Array.from({ length: count }, (_, at) => `§${at}§ ${'mot '.repeat(length / 4)}`);
        const rows: Reply['blocks'] = [
          {
            kind: 'table',
            caption: [],
            columns: [{ title: 'Qui', align: 'left' }],
            rows: marks.map((text) => [[{ kind: 'text', text }]]),
          },
        ];
        const facts: Reply['blocks'] = [
          {
            kind: 'facts',
            items: marks.map((text, at) => ({
              id: `f-${at}`,
              kind: 'event',
              statement: [{ kind: 'text', text }],
              citation: [],
              caveats: [],
            })),
          },
        ];
        for (const blocks of [rows, facts]) {
          const shown = partsOf({ lang: 'fr', outcome: 'answered', blocks }).join('\n');
          for (let at = 0; at < count; at++) expect(shown).toContain(`§${at}§`);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a press', () => {
  it('survives its button, as an id or by the store', () => {
    fc.assert(
      fc.property(action, fc.integer({ min: 1, max: 20 }), (any, part) => {
        const ids = new PressIds(DISCORD_LIMITS.customId);
        const press = { action: any, part };
        const all = [ids.of(press), ids.of(press), ids.of(press)];
        expect(new Set(all).size).toBe(3);
        for (const id of all) {
          expect(id.length).toBeLessThanOrEqual(100);
          const reference = referenceOf(id);
          const encoded = 'key' in reference ? ids.continuations.get(reference.key) : reference.encoded;
          expect(decodePress(encoded ?? '')).toEqual({ action: Action.parse(any), part });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of another making is nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText()), (value) => {
        expect(decodePress(value)).toBeUndefined();
      }),
    );
    for (const value of ['', ';', 'q;f', ';q;f;%', '0;f;f;v;id', '-1;f;f;v;id', `;f;f;v;${'x'.repeat(30)}`])
      expect(decodePress(value)).toBeUndefined();
  });

  it('of a question as people ask it fits into the id', () => {
    const encoded = encodePress({
      part: 1,
      action: {
        kind: 'query',
        query: Query.parse({
          operation: 'lookup',
          entities: ['john-kerry'],
          platforms: ['twitter'],
          measures: ['followers'],
          ask: 'value',
          time: { relation: 'as-of', date: '2014-02~' },
        }),
        page: 2,
        locale: 'fr',
        version: '0123456789ab',
      },
    });
    expect(encoded).toBe(';q;f;0123456789ab;2;lookup;ejohn-kerry;ptwitter;mfollowers;svalue;das-of,2014-02~');
    expect(encoded.length).toBeLessThanOrEqual(96);
  });
});

/** Every part of a reply, one press of "n more" after the other. */
function partsOf(any: Reply): string[] {
  const shown: string[] = [];
  for (let part = 1; part <= 400; part++) {
    const text = JSON.stringify(renderDiscord(any, DISCORD_LIMITS, { part, origin: origin('list') }).message);
    shown.push(text);
    if (!/"label":"\d+ de plus"/u.test(text)) return shown;
  }
  throw new Error('no last part');
}

/** Markdown without what a backslash or a code span makes plain, and without the targets of links. */
const active = (content: string): string =>
  content
    .replace(/```text\n[^`]*\n```/gu, '')
    .replace(/\\[^0-9A-Za-z\s]/gu, '')
    .replace(/`[^`]*`/gu, '')
    .replace(/\]\(<[^>]*>\)/gu, ')');

const targetsIn = (content: string): string[] =>
  [
    ...content
      .replace(/\\[^0-9A-Za-z\s]/gu, '')
      .replace(/`[^`]*`/gu, '')
      .matchAll(/\]\(<([^>]*)>\)/gu),
  ].map(([, url = '']) => url);

function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const { kind, url } = value as { kind?: string; url?: string };
  return [...(kind === 'link' && url ? [url] : []), ...Object.values(value).flatMap(linksIn)];
}
