import { describe, expect, it } from 'vitest';
import { SLACK_LIMITS } from '../../../src/adapters/slack/limits.js';
import { renderSlack } from '../../../src/adapters/slack/render.js';
import { text } from '../../../src/reply/inline.js';
import type { Reply } from '../../../src/reply/reply.js';
import { cards } from './cards.js';

describe('renderSlack', () => {
  it.each(Object.entries(cards))('shows %s as it is reviewed', async (name, reply) => {
    await expect(`${compact(renderSlack(reply))}\n`).toMatchFileSnapshot(`../../fixtures/slack/${name}.json`);
  });

  it('leaves a handle and an address as they are, in tables too', () => {
    const handle = [{ kind: 'handle' as const, text: '@Amb_ChenXu_*~`' }];
    const reply: Reply = {
      lang: 'fr',
      outcome: 'answered',
      blocks: [
        { kind: 'headline', text: handle },
        { kind: 'table', caption: [], columns: [{ title: '', align: 'left' }], rows: [[handle]] },
        {
          kind: 'paragraph',
          text: [{ kind: 'link', text: 'a_b', url: 'https://e.example/a_b?c=*d*&e=_f_' }],
        },
      ],
    };
    const { blocks } = renderSlack(reply);
    expect(JSON.stringify(blocks).split('@Amb_ChenXu_*~`')).toHaveLength(3);
    expect(JSON.stringify(blocks)).toContain('"https://e.example/a_b?c=*d*&e=_f_"');
  });

  it('says how much is left where a reply cannot be brought about again', () => {
    const blocks = Array.from({ length: 120 }, (_, at) => ({
      kind: 'paragraph' as const,
      text: [text(`ligne ${at}`)],
    }));
    const message = renderSlack({ lang: 'fr', outcome: 'answered', blocks });
    expect(message.blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.messageBlocks);
    expect(JSON.stringify(message.blocks.at(-1))).toContain('72 de plus');
  });

  it('escapes the top-level text, which Slack parses', () => {
    const { text: fallback } = renderSlack({
      lang: 'en',
      outcome: 'answered',
      blocks: [{ kind: 'headline', text: [text('<!channel> R&D <https://x.example|y>')] }],
    });
    expect(fallback).toBe('&lt;!channel&gt; R&amp;D &lt;https://x.example|y&gt;');
  });
});

/** JSON with everything on one line that fits there. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= 140 || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((each) => compact(each, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${compact(each, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
}
