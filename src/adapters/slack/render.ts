import type { types } from '@slack/bolt';
import type { Action } from '../../reply/action.js';
import type { Block, Reply } from '../../reply/reply.js';
import { button, numberButtons } from './actions.js';
import { unitsOf } from './blocks.js';
import { SLACK_LIMITS, type SlackLimits } from './limits.js';
import { fallbackText } from './text.js';
import { fitsIn, NOTHING, plus, type Size, sizeOf, type Unit, unit } from './unit.js';
import { WORDING } from './wording.js';

/** A message as Slack takes it, whichever way it is sent. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export interface RenderOptions {
  readonly surface?: 'message' | 'modal' | 'home';
  /** Which part of a reply that fills several messages; from 1. */
  readonly part?: number;
  /** What brings the reply about again, where the reply itself does not tell. */
  readonly origin?: Action | undefined;
  /** What stands below every part. */
  readonly below?: readonly types.KnownBlock[];
}

/** Buttons that stand under every part of a long reply; more than this is content. */
const MOST_FOOTER_BYTES = 3_000;

/** A reply in Slack's look: pure, within every limit, and what does not fit is a button away. */
export function renderSlack(
  reply: Reply,
  limits: SlackLimits = SLACK_LIMITS,
  { surface = 'message', part = 1, origin, below = [] }: RenderOptions = {},
): SlackMessage {
  const layout = { reply, limits, tables: surface === 'message' };
  const units = reply.blocks.map((block) => ({ block, units: unitsOf(block, layout) }));
  const footer = footerOf(units);
  const content = units.flatMap((entry) => (entry.units === footer ? [] : entry.units));
  const room = roomFor(surface, limits, sizeOf([...footer.flatMap(({ blocks }) => blocks), ...below]));
  const parts = pack(content, room);
  const current = Math.min(part, parts.length);
  const shown = parts[current - 1] ?? [];
  const left = countOf(parts.slice(current).flat());
  const blocks = [
    ...(current > 1 ? partLine(reply, current, parts.length) : []),
    ...shown.flatMap((each) => each.blocks),
    ...(left > 0 ? moreBlocks(reply, left, current + 1, origin ?? originOf(reply), limits) : []),
    ...footer.flatMap((each) => each.blocks),
    ...below,
  ];
  return { text: fallbackText(headlineOf(reply), limits), blocks: numberButtons(notEmpty(blocks, reply)) };
}

/** A modal or the Home tab takes blocks alone. */
export const renderView = (reply: Reply, options: RenderOptions): types.KnownBlock[] =>
  renderSlack(reply, SLACK_LIMITS, options).blocks;

/** The last row of buttons, where it is small. */
function footerOf(units: readonly { readonly block: Block; readonly units: Unit[] }[]): Unit[] {
  const last = units.at(-1);
  if (last?.block.kind !== 'actions') return [];
  return sizeOf(last.units.flatMap(({ blocks }) => blocks)).bytes <= MOST_FOOTER_BYTES ? last.units : [];
}

/** What "n more", the line that numbers a part and the commas between blocks may take. */
const RESERVE: Size = { blocks: 2, characters: 2_300, bytes: 2_600, tables: 0 };

function roomFor(surface: NonNullable<RenderOptions['surface']>, limits: SlackLimits, footer: Size): Size {
  const view = surface !== 'message';
  return {
    blocks: (view ? limits.viewBlocks : limits.messageBlocks) - footer.blocks - RESERVE.blocks,
    characters: (view ? limits.viewBytes : limits.messageCharacters) - footer.characters - RESERVE.characters,
    bytes: (view ? limits.viewBytes : limits.messageBytes) - footer.bytes - RESERVE.bytes,
    tables: limits.tablesAMessage,
  };
}

/** Fills one part after the other; a unit that no part could hold whole is spread over several, block by block. */
function pack(units: readonly Unit[], room: Size): Unit[][] {
  const parts: Unit[][] = [[]];
  let used = NOTHING;
  const put = (each: Unit, size: Size) => {
    const grown = plus(used, size);
    const part = parts.at(-1);
    if (part && (fitsIn(grown, room) || part.length === 0)) {
      part.push(each);
      used = grown;
    } else {
      parts.push([each]);
      used = size;
    }
  };
  for (const each of units) {
    if (each.blocks.length === 0) continue;
    const size = sizeOf(each.blocks);
    if (fitsIn(size, room)) put(each, size);
    else each.blocks.forEach((block, at) => put(unit([block], at === 0 ? each.count : 0), sizeOf([block])));
  }
  return parts;
}

/** What is left to show is at least one thing. */
const countOf = (units: readonly Unit[]): number =>
  units.length === 0
    ? 0
    : Math.max(
        1,
        units.reduce((sum, { count }) => sum + count, 0),
      );

function partLine({ lang }: Reply, current: number, total: number): types.KnownBlock[] {
  const text = WORDING[lang].part(current, total);
  return [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];
}

function moreBlocks(
  { lang }: Reply,
  left: number,
  part: number,
  origin: Action | undefined,
  limits: SlackLimits,
): types.KnownBlock[] {
  const words = WORDING[lang];
  const pressed = origin && button(words.more(left), { action: origin, part }, limits, 'turn');
  if (pressed) return [{ type: 'actions', elements: [pressed] }];
  return [
    { type: 'context', elements: [{ type: 'plain_text', text: words.moreElsewhere(left), emoji: false }] },
  ];
}

/** The action that brings a reply about again: what its share button would share, on the page that it shows. */
export function originOf(reply: Reply): Action | undefined {
  const buttons = reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []));
  const share = buttons.find(({ action }) => action.kind === 'share')?.action;
  if (share?.kind !== 'share') return undefined;
  return { ...unshared(share), page: reply.page?.current ?? 1 };
}

/** The query or call that a share button shows to everybody. */
export function unshared({
  of,
  locale,
  version,
}: Extract<Action, { kind: 'share' }>): Exclude<Action, { kind: 'share' | 'fact' }> {
  return 'operation' in of
    ? { kind: 'query', query: of, page: 1, locale, version }
    : { kind: 'command', call: of, page: 1, locale, version };
}

const headlineOf = ({ blocks }: Reply) => {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (headline?.kind === 'headline') return headline.text;
  const other = blocks.find((block) => block.kind === 'paragraph' || block.kind === 'notice');
  return other && 'text' in other ? other.text : [];
};

/** Slack refuses a message without blocks. */
function notEmpty(blocks: types.KnownBlock[], { lang }: Reply): types.KnownBlock[] {
  if (blocks.length > 0) return blocks;
  return [{ type: 'context', elements: [{ type: 'plain_text', text: WORDING[lang].apology, emoji: false }] }];
}
