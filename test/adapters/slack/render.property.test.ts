import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodePress, encodePress } from '../../../src/adapters/slack/actions.js';
import { SLACK_LIMITS } from '../../../src/adapters/slack/limits.js';
import { renderSlack } from '../../../src/adapters/slack/render.js';
import { Action } from '../../../src/reply/action.js';
import { type StructureCheck, structureCheck } from '../../loopback/slack/structure.js';
import { blockProblems, messageBodyProblems } from '../../loopback/slack/validate.js';
import { action, reply } from './arbitrary-reply.js';

let structure: StructureCheck;
beforeAll(async () => {
  structure = await structureCheck();
});

const origin = (command: string): Action => ({
  kind: 'command',
  call: { command, options: {} },
  page: 1,
  locale: 'fr',
  version: 'v1',
});

describe('renderSlack, for any reply', () => {
  it('makes a message that Slack takes', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), (any, known) => {
        const message = renderSlack(any, SLACK_LIMITS, known ? { origin: origin('list') } : {});
        expect(messageBodyProblems({ ...message }, structure)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['home', 'modal'] as const)('makes a %s view that Slack takes', (surface) => {
    fc.assert(
      fc.property(reply, (any) => {
        const { blocks } = renderSlack(any, SLACK_LIMITS, { surface });
        expect(blockProblems(blocks, surface, structure)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('names nobody, and links nowhere but where the reply does', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const { blocks } = renderSlack(any);
        const urls = new Set(linksIn(any));
        for (const leaf of leavesOf(blocks)) {
          expect(['text', 'link']).toContain(leaf.type);
          if (leaf.type === 'link') expect(urls).toContain(leaf.url);
        }
        expect(JSON.stringify(blocks)).not.toContain('"type":"mrkdwn"');
      }),
      { numRuns: 200 },
    );
  });

  it('shows every fact, row and choice in one of its parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 5, max: 400 }), (count, length) => {
        const marks = Array.from({ length: count }, (_, at) => `§${at}§ ${'mot '.repeat(length / 4)}`);
        const any = {
          lang: 'fr' as const,
          outcome: 'answered' as const,
          blocks: [
            {
              kind: 'table' as const,
              caption: [],
              columns: [{ title: 'Qui', align: 'left' as const }],
              rows: marks.map((text) => [[{ kind: 'text' as const, text }]]),
            },
          ],
        };
        const shown = partsOf(any).join('\n');
        for (let at = 0; at < count; at++) expect(shown).toContain(`§${at}§`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a press', () => {
  it('survives its button', () => {
    fc.assert(
      fc.property(action, fc.integer({ min: 1, max: 20 }), (any, part) => {
        expect(decodePress(encodePress({ action: any, part }))).toEqual({ action: Action.parse(any), part });
      }),
    );
  });

  it('of another making is nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (value) => {
        expect(decodePress(value)).toBeUndefined();
      }),
    );
  });
});

/** Every part of a reply, found as people find it: by the button that says how much is left. */
function partsOf(any: Parameters<typeof renderSlack>[0]): string[] {
  const shown: string[] = [];
  for (let part: number | undefined = 1; part !== undefined; ) {
    const { blocks } = renderSlack(any, SLACK_LIMITS, { origin: origin('list'), part });
    shown.push(JSON.stringify(blocks));
    const row = blocks.find((block) => block.type === 'actions');
    const next = row?.type === 'actions' && row.elements[0]?.type === 'button' ? row.elements[0] : undefined;
    part = next ? decodePress(next.value)?.part : undefined;
  }
  return shown;
}

interface Leaf {
  readonly type: string;
  readonly url?: string;
}

/** Every element of rich text. */
function leavesOf(value: unknown, within = false): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, within));
  if (typeof value !== 'object' || value === null) return [];
  const { type, elements } = value as { type?: string; elements?: unknown };
  if (type === 'rich_text_section' || type === 'rich_text_quote') return leavesOf(elements, true);
  return within ? [value as Leaf] : Object.values(value).flatMap((each) => leavesOf(each));
}

function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const { kind, url } = value as { kind?: string; url?: string };
  return [...(kind === 'link' && url ? [url] : []), ...Object.values(value).flatMap(linksIn)];
}
