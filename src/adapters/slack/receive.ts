import { normalizeText } from '../../language/text.js';

/** What a mention of somebody reads, by their id. */
export type NameOf = (user: string) => string | undefined;

/** A message as Slack delivers it: its text with Slack's markup, and what its author typed as rich text. */
export interface ReceivedMessage {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/**
 * The question in what somebody typed: Slack's markup read once, curly quotes and smart dashes made plain.
 * @param bot the bot's own id, whose mention is no part of the question
 */
export function questionIn(message: ReceivedMessage, bot?: string, nameOf: NameOf = () => undefined): string {
  const rich = (message.blocks ?? []).filter((block) => field(block, 'type') === 'rich_text');
  const typed =
    rich.length > 0
      ? rich.map((block) => richTextOf(block, bot, nameOf)).join('\n')
      : decodeText(message.text ?? '', bot, nameOf);
  return normalizeText(typed)
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Everybody whom a message mentions. */
export function mentionedIn({ text = '', blocks = [] }: ReceivedMessage): string[] {
  const inText = [...text.matchAll(/<@([A-Z0-9]+)/gu)].map(([, id]) => id ?? '');
  const inBlocks = [...JSON.stringify(blocks).matchAll(/"user_id":"([A-Z0-9]+)"/gu)].map(
    ([, id]) => id ?? '',
  );
  return [...new Set([...inText, ...inBlocks])];
}

/** Reads `&amp;`, `<url|label>`, `<@U…>` and their like in one pass, so that nothing is decoded twice. */
export function decodeText(text: string, bot?: string, nameOf: NameOf = () => undefined): string {
  return text.replace(
    /<([^<>]*)>|&(amp|lt|gt);/gu,
    (_, markup: string | undefined, entity: string | undefined) =>
      entity === undefined ? decodeMarkup(markup ?? '', bot, nameOf) : (ENTITIES[entity] ?? ''),
  );
}

function decodeMarkup(markup: string, bot: string | undefined, nameOf: NameOf): string {
  const [target = '', ...labels] = markup.split('|');
  const label = labels.length > 0 ? decodeEntities(labels.join('|')) : undefined;
  const sign = target.charAt(0);
  const id = target.slice(1);
  if (sign === '@') return id === bot ? ' ' : atName(label ?? nameOf(id) ?? id);
  if (sign === '#') return `#${(label ?? id).replace(/^#/u, '')}`;
  if (sign === '!') return label ?? `@${id.replace(/^subteam\^/u, '')}`;
  // What people see of a link is what they typed; its address is Slack's guess.
  return label || decodeEntities(target.replace(/^mailto:/u, ''));
}

const atName = (name: string): string => `@${name.replace(/^@/u, '')}`;

const decodeEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt);/gu, (_, entity: string) => ENTITIES[entity] ?? '');

/** The characters of rich text, which holds what people typed without any markup. */
function richTextOf(node: unknown, bot: string | undefined, nameOf: NameOf): string {
  const elements = field(node, 'elements');
  if (Array.isArray(elements)) {
    const nested = elements.some((element) => Array.isArray(field(element, 'elements')));
    return elements.map((element) => richTextOf(element, bot, nameOf)).join(nested ? '\n' : '');
  }
  const text = (key: string): string => {
    const value = field(node, key);
    return typeof value === 'string' ? value : '';
  };
  switch (field(node, 'type')) {
    case 'user':
      return text('user_id') === bot ? ' ' : atName(nameOf(text('user_id')) ?? text('user_id'));
    case 'channel':
      return `#${text('channel_id')}`;
    case 'usergroup':
      return `@${text('usergroup_id')}`;
    case 'broadcast':
      return `@${text('range')}`;
    case 'emoji':
      return emojiOf(text('unicode')) || `:${text('name')}:`;
    case 'date':
      return text('fallback');
    case 'color':
      return text('value');
    default:
      return text('text') || text('url');
  }
}

/** "1f1eb-1f1f7" → 🇫🇷 */
function emojiOf(unicode: string): string {
  if (!/^[0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*$/u.test(unicode)) return '';
  const points = unicode.split('-').map((code) => Number.parseInt(code, 16));
  return points.every((point) => point <= 0x10_ffff) ? String.fromCodePoint(...points) : '';
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
