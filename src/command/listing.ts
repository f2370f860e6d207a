import type { Frame } from '../facts/frame.js';
import type { Action } from '../reply/action.js';
import { otherLang } from '../reply/actions.js';
import { factsBlock } from '../reply/compose.js';
import { text } from '../reply/inline.js';
import { markUp, voiceOf } from '../reply/phrase/index.js';
import type { Block, Reply } from '../reply/reply.js';
import { composeContext } from './answering.js';
import type { CommandContext } from './definition.js';
import type { OptionValue } from './invocation.js';
import type { NamedThing } from './named-things.js';

/** What a command lists: a sentence that says what it is, and items, in sections or not. */
export interface Listing<Item> {
  readonly headline: string;
  /** The call that lists them, in ids, for the buttons of further pages. */
  readonly call: {
    readonly command: string;
    readonly options: Readonly<Record<string, OptionValue | undefined>>;
  };
  readonly sections: readonly { readonly heading?: string; readonly items: readonly Item[] }[];
  readonly pageSize: number;
  /** Further lines on every page. */
  readonly notes?: readonly Block[];
  readonly actions?: readonly { readonly label: string; readonly action: Action }[];
}

export const FACTS_A_PAGE = 5;

/** The reply that shows one page of facts, each with its source. */
export function listFacts(listing: Listing<Frame>, context: CommandContext): Reply {
  const voice = voiceOf(context.base, context.lang);
  return listItems(listing, context, (frames) => [factsBlock(voice, frames, composeContext(context))]);
}

/** The reply that shows one page of whatever `show` makes blocks of. */
export function listItems<Item>(
  listing: Listing<Item>,
  context: CommandContext,
  show: (items: readonly Item[]) => readonly Block[],
): Reply {
  const { lang, page } = context;
  const all = listing.sections.flatMap(({ heading, items }) => items.map((item) => ({ heading, item })));
  const total = Math.max(1, Math.ceil(all.length / listing.pageSize));
  const current = Math.min(page, total);
  const shown = all.slice((current - 1) * listing.pageSize, current * listing.pageSize);
  const blocks: Block[] = [{ kind: 'headline', text: markUp(listing.headline, lang) }];
  for (const { heading } of listing.sections) {
    const items = shown.filter((entry) => entry.heading === heading).map(({ item }) => item);
    if (items.length === 0) continue;
    if (heading !== undefined) blocks.push({ kind: 'heading', text: [text(heading)] });
    blocks.push(...show(items));
  }
  const left = all.length - current * listing.pageSize;
  return {
    lang,
    outcome: 'answered',
    blocks: [...blocks, ...(listing.notes ?? []), navigation(listing, context, current, left)],
    ...(total > 1 ? { page: { current, total } } : {}),
  };
}

/** Buttons under a listing: what is left, the other language, sharing. */
function navigation<Item>(
  { call, actions = [] }: Listing<Item>,
  context: CommandContext,
  current: number,
  left: number,
): Block {
  const { reply } = voiceOf(context.base, context.lang).words;
  const { lang } = context;
  const again = (page: number, locale = lang) =>
    commandAction(call.command, call.options, { ...context, lang: locale, page });
  const share = again(1);
  return {
    kind: 'actions',
    items: [
      ...(left > 0 ? [{ label: reply.more(left), action: again(current + 1) }] : []),
      ...actions,
      { label: reply.otherLanguage, action: again(current, otherLang(lang)) },
      { label: reply.share, action: { kind: 'share', of: share.call, locale: lang, version: share.version } },
    ],
  };
}

/** A button that runs a command again. */
export function commandAction(
  command: string,
  options: Readonly<Record<string, OptionValue | undefined>>,
  { base, lang, page = 1 }: Pick<CommandContext, 'base' | 'lang'> & { readonly page?: number },
): Action & { kind: 'command' } {
  const given = Object.entries(options).filter(
    (entry): entry is [string, OptionValue] => entry[1] !== undefined,
  );
  return {
    kind: 'command',
    call: { command, options: Object.fromEntries(given) },
    page,
    locale: lang,
    version: base.version,
  };
}

const MOST_NEAREST = 3;

/** The reply where the base holds nothing of what was asked for, with the nearest that it holds. */
export function nothingListed(sentence: string, nearest: readonly Frame[], context: CommandContext): Reply {
  const voice = voiceOf(context.base, context.lang);
  const heading: Block = { kind: 'heading', text: [text(voice.words.nothing.nearest)] };
  const shown = nearest.slice(0, MOST_NEAREST);
  return {
    lang: context.lang,
    outcome: 'nothing',
    blocks: [
      { kind: 'headline', text: markUp(sentence, context.lang) },
      ...(shown.length > 0 ? [heading, factsBlock(voice, shown, composeContext(context))] : []),
    ],
  };
}

/** What a selection names, as a headline puts it: "France, Twitter". */
export const thingLabels = (things: readonly NamedThing[], { lang }: CommandContext): string =>
  things.map(({ label }) => label[lang]).join(', ');
