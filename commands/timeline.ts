import { listingOptions, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { FACTS_A_PAGE, listFacts, nothingListed, thingLabels } from '../src/command/listing.js';
import { byDate, select } from '../src/command/select.js';
import type { Frame } from '../src/facts/frame.js';
import { dayFromNumber } from '../src/language/calendar.js';
import { dateOf } from '../src/language/known-dates.js';
import { grouped } from '../src/query/grouped.js';
import { text } from '../src/reply/inline.js';
import type { Block } from '../src/reply/reply.js';

/** Dated facts in order, year by year. */
export const timeline = defineCommand({
  name: 'timeline',
  names: { fr: 'chronologie', en: 'timeline' },
  description: { fr: "Les faits datés, dans l'ordre", en: 'Dated facts, in order' },
  options: { ...listingOptions, ...universal },
  examples: {
    fr: ['chronologie Chine', 'chronologie TikTok depuis:2019'],
    en: ['timeline France', 'timeline TikTok since:2019 until:2023'],
  },
  visibility: 'everyone',
  execute({ options: { subject, platform, country, since, until, limit } }, context) {
    const chosen = { subject, platform, country, since, until };
    const { things, frames } = select(context.base, chosen);
    const labels = thingLabels(things, context);
    const dated = frames.filter(({ period }) => period !== undefined).sort(byDate);
    const words = WORDS[context.lang];
    if (dated.length === 0) return nothingListed(words.none(labels), frames, context);
    const byYear = grouped(dated.map((frame) => [yearOf(frame), frame] as const));
    const years = [...byYear.keys()];
    const undated = frames.length - dated.length;
    const note: Block = { kind: 'paragraph', text: [text(words.undated(undated))] };
    return listFacts(
      {
        headline: words.headline(labels, dated.length, years),
        call: { command: 'timeline', options: { ...chosen, limit } },
        sections: [...byYear].map(([heading, items]) => ({ heading, items })),
        pageSize: limit ?? FACTS_A_PAGE,
        notes: undated > 0 ? [note] : [],
      },
      context,
    );
  },
});

/** The year in which a period begins, or ends where its beginning is open. */
function yearOf({ period = '' }: Frame): string {
  const { start, end } = dateOf(period);
  return String(dayFromNumber(start ?? end ?? 0).year);
}

const WORDS = {
  fr: {
    headline: (labels: string, count: number, years: readonly string[]) =>
      `Chronologie${labels && ` — ${labels}`} : ${count} ${count > 1 ? 'faits datés' : 'fait daté'}, ${range(years, 'de', 'à', 'en')}.`,
    none: (labels: string) => `Pas dans la base : aucun fait daté${labels && ` (${labels})`}.`,
    undated: (count: number) => `Hors chronologie : ${count} ${count > 1 ? 'faits' : 'fait'} sans date.`,
  },
  en: {
    headline: (labels: string, count: number, years: readonly string[]) =>
      `Timeline${labels && ` — ${labels}`}: ${count} dated ${count > 1 ? 'facts' : 'fact'}, ${range(years, 'from', 'to', 'in')}.`,
    none: (labels: string) => `Not in the base: no dated fact${labels && ` (${labels})`}.`,
    undated: (count: number) => `Left out: ${count} ${count > 1 ? 'facts' : 'fact'} without a date.`,
  },
} as const;

function range(years: readonly string[], from: string, to: string, single: string): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${single} ${first}` : `${from} ${first} ${to} ${last}`;
}
