import type { types } from '@slack/bolt';
import { plainText } from '../../reply/inline.js';
import type { Block, Reply } from '../../reply/reply.js';
import { SLACK_LIMITS } from './limits.js';
import { renderSlack, type SlackMessage } from './render.js';
import { richSection, richText } from './rich-text.js';
import { clean, shorten } from './text.js';
import { WORDING } from './wording.js';

/** A reply where nobody could share it any further: it is public already, or nobody else is there. */
export function withoutShare(reply: Reply): Reply {
  const blocks = reply.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'actions') return [block];
    const items = block.items.filter(({ action }) => action.kind !== 'share');
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  return { ...reply, blocks };
}

/** A reply for everybody to read: with who shared it, and a line to copy under a quotation. */
export function sharedMessage(reply: Reply, user: string): SlackMessage {
  const line = copyLine(reply);
  const below: types.KnownBlock[] = [
    ...(line === ''
      ? []
      : [richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: line }] }])]),
    richText([
      richSection([
        { type: 'text', text: WORDING[reply.lang].sharedBy },
        { type: 'user', user_id: user },
      ]),
    ]),
  ];
  return renderSlack(withoutShare(reply), SLACK_LIMITS, { below });
}

const MOST_SOURCES = 3;

/** The sentence that can be printed, and the sources that it rests on. */
function copyLine({ blocks }: Reply): string {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const sources = blocks.flatMap((block) => {
    if (block.kind === 'citation') return [block.text];
    return block.kind === 'facts' ? block.items.map(({ citation }) => citation) : [];
  });
  const cited = [
    ...new Set(
      sources.map((run) => {
        const address = run.find((inline) => inline.kind === 'link');
        return clean(plainText(run)) + (address?.kind === 'link' ? ` <${address.url}>` : '');
      }),
    ),
  ].filter((text) => text.trim() !== '');
  if (headline?.kind !== 'headline' || cited.length === 0) return '';
  // All sources stand above; a line to copy is short.
  return shorten([clean(plainText(headline.text)), ...cited.slice(0, MOST_SOURCES)].join(' — '), 1_500);
}
