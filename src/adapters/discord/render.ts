import {
  type APIAllowedMentions,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Registry } from '../../command/registry.js';
import type { Action } from '../../reply/action.js';
import type { Block, Reply } from '../../reply/reply.js';
import { accentOf } from './accent.js';
import { originOf, PressIds } from './actions.js';
import { button, exampleMenus, type Layout, unitsOf } from './blocks.js';
import { DISCORD_LIMITS, type DiscordLimits } from './limits.js';
import { fitsIn, NOTHING, plus, type Size, sizeOf, textDisplay, tied, type Unit } from './unit.js';
import { WORDING } from './wording.js';

/** A message as Discord takes it, whichever way it is sent. */
export interface DiscordMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: APIAllowedMentions;
}

/** A message, and what its buttons refer to, to be kept before it is sent. */
export interface Rendered {
  readonly message: DiscordMessage;
  readonly continuations: ReadonlyMap<string, string>;
}

export interface RenderOptions {
  /** Who sees the message: only what one person sees can still be shared. */
  readonly visibility?: 'private' | 'public';
  /** Which part of a reply that fills several messages; from 1. */
  readonly part?: number;
  /** What brings the reply about again, where the reply itself does not tell. */
  readonly origin?: Action | undefined;
  /** The id of whoever shared it. */
  readonly sharedBy?: string | undefined;
  /** The commands, so that examples read as they are typed at Discord. */
  readonly registry?: Registry | undefined;
}

/** Buttons that stand under every part of a long reply; more than this is content. */
const MOST_FOOTER: Size = { components: 6, characters: 400 };
/** What "n more", the lines that number a part and name the sharer, and the line above the buttons may take. */
const RESERVE: Size = { components: 6, characters: 300 };

/** A reply in Discord's look: pure, within every limit, and what does not fit is a button away. */
export function renderDiscord(
  reply: Reply,
  limits: DiscordLimits = DISCORD_LIMITS,
  { visibility = 'private', part = 1, origin = originOf(reply), sharedBy, registry }: RenderOptions = {},
): Rendered {
  const ids = new PressIds(limits.customId);
  const layout: Layout = { reply, limits, ids, registry, shareable: visibility === 'private' };
  const units = reply.blocks.map((block) => ({ block, units: unitsOf(block, layout) }));
  const footer = footerOf(units);
  const content = units.flatMap((entry) => (entry.units === footer ? [] : entry.units));
  const examples = exampleMenus(reply, layout);
  const parts = pack(tied([...content, ...examples]), roomBeside(footer, limits));
  const current = Math.min(part, parts.length);
  const left = countOf(parts.slice(current).flat());
  const below = navigation({ left, part: current + 1, origin, footer }, layout);
  const buttons = [...below, ...footer.flatMap((each) => each.components)];
  const components: APIComponentInContainer[] = [
    ...(current > 1 ? [textDisplay(`-# ${WORDING[reply.lang].part(current, parts.length)}`)] : []),
    ...(parts[current - 1] ?? []).flatMap((each) => each.components),
    ...(buttons.length > 0 && content.length > 0 ? [SEPARATOR] : []),
    ...buttons,
    ...(sharedBy === undefined ? [] : [textDisplay(`-# ${WORDING[reply.lang].sharedBy(`<@${sharedBy}>`)}`)]),
  ];
  return {
    continuations: ids.continuations,
    message: {
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [] },
      components: [
        {
          type: ComponentType.Container,
          accent_color: accentOf(reply),
          components: notEmpty(components, reply),
        },
      ],
    },
  };
}

const SEPARATOR: APIComponentInContainer = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/** The last row of buttons, where it is small. */
function footerOf(units: readonly { readonly block: Block; readonly units: Unit[] }[]): Unit[] {
  const last = units.at(-1);
  if (last?.block.kind !== 'actions') return [];
  return fitsIn(sizeOf(last.units.flatMap(({ components }) => components)), MOST_FOOTER) ? last.units : [];
}

function roomBeside(footer: readonly Unit[], limits: DiscordLimits): Size {
  const taken = plus(sizeOf(footer.flatMap(({ components }) => components)), RESERVE);
  return {
    // The container counts, too.
    components: limits.components - 1 - taken.components,
    characters: limits.messageCharacters - taken.characters,
  };
}

/** Fills one part after the other; a unit that no part could hold whole is spread over several. */
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
    const size = sizeOf(each.components);
    if (fitsIn(size, room)) put(each, size);
    else
      each.components.forEach((component, at) =>
        put({ components: [component], count: at === 0 ? each.count : 0 }, sizeOf([component])),
      );
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

interface Navigation {
  readonly left: number;
  readonly part: number;
  readonly origin: Action | undefined;
  readonly footer: readonly Unit[];
}

/** The way on to what did not fit, and back through a list, whose own buttons lead forward only. */
function navigation({ left, part, origin, footer }: Navigation, layout: Layout): APIComponentInContainer[] {
  const { page, lang } = layout.reply;
  const words = WORDING[lang];
  if (left > 0 && !origin) return [textDisplay(`-# ${words.moreElsewhere(left)}`)];
  if (!origin) return [];
  const more = page ? words.moreHere(left) : words.more(left);
  const back =
    page && page.current > 1 && 'page' in origin && footer.length > 0
      ? {
          text: words.previousPage(page.current - 1, page.total),
          action: { ...origin, page: page.current - 1 },
        }
      : undefined;
  const buttons = [
    ...(left > 0 ? [button(more, origin, part, layout)] : []),
    ...(back ? [button(back.text, back.action, 1, layout)] : []),
  ];
  return buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: buttons }] : [];
}

/** Discord refuses a message with nothing in it. */
const notEmpty = (components: APIComponentInContainer[], { lang }: Reply): APIComponentInContainer[] =>
  components.length > 0 ? components : [textDisplay(WORDING[lang].apology)];
