import type { Slot } from '../facts/fact.js';
import type { Frame } from '../facts/frame.js';
import type { Lang } from '../language/lang.js';
import type { Reply } from '../reply/reply.js';
import type { listingOptions } from './common-options.js';
import type { CommandContext, OptionsOf } from './definition.js';
import { citationsOf, figureTable } from './figure-table.js';
import { FACTS_A_PAGE, listFacts, listItems, nothingListed, thingLabels } from './listing.js';
import { select, tellsOf } from './select.js';

/** A command that lists facts of some kinds. */
export interface KindListing {
  readonly command: string;
  readonly kinds: readonly string[];
  /** What is listed, as a headline begins: "Règles", and where there is none: "aucune règle". */
  readonly words: Readonly<Record<Lang, { readonly title: string; readonly none: string }>>;
  /** The slot whose figures stand in a table where there are many; without one, each fact stands in full. */
  readonly figures?: Slot;
}

const ROWS_A_PAGE = 10;
/** Up to so many, each figure stands in full: with its source, passage and doubts. */
const MOST_IN_FULL = 3;

/** The facts of some kinds that concern what the options name, oldest first. */
export function listKind(
  { command, kinds, words, figures }: KindListing,
  options: OptionsOf<typeof listingOptions> & { readonly measure?: string | undefined },
  context: CommandContext,
): Reply {
  const { limit, subject, platform, country, measure, since, until } = options;
  const chosen = { subject, platform, country, measure, since, until };
  const { things, frames } = select(context.base, chosen);
  const labels = thingLabels(things, context);
  const listed = frames.filter((frame) => kinds.includes(frame.kind) && tellsOf(context.base, frame, things));
  const { title, none } = words[context.lang];
  if (listed.length === 0) return nothingListed(NONE[context.lang](none, labels), frames, context);
  const listing = {
    headline: SOME[context.lang](title, labels, listed.length),
    call: { command, options: { ...chosen, limit } },
    sections: [{ items: listed }],
  };
  if (!figures || listed.length <= MOST_IN_FULL)
    return listFacts({ ...listing, pageSize: limit ?? FACTS_A_PAGE }, context);
  return listItems({ ...listing, pageSize: limit ?? ROWS_A_PAGE }, context, (shown: readonly Frame[]) => [
    figureTable(shown, figures, context),
    ...citationsOf(shown, context),
  ]);
}

const SOME: Readonly<Record<Lang, (title: string, labels: string, count: number) => string>> = {
  fr: (title, labels, count) =>
    `${title}${labels && ` — ${labels}`} : ${count} ${count > 1 ? 'faits' : 'fait'} dans la base.`,
  en: (title, labels, count) =>
    `${title}${labels && ` — ${labels}`}: ${count} ${count > 1 ? 'facts' : 'fact'} in the base.`,
};

const NONE: Readonly<Record<Lang, (none: string, labels: string) => string>> = {
  fr: (none, labels) => `Pas dans la base : ${none}${labels && ` (${labels})`}.`,
  en: (none, labels) => `Not in the base: ${none}${labels && ` (${labels})`}.`,
};
