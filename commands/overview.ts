import { browse } from '../src/command/browse.js';
import { options as common, universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { FACTS_A_PAGE, listFacts, nothingListed, thingLabels } from '../src/command/listing.js';
import { select } from '../src/command/select.js';

/** Sections in order, and the kinds of facts that each holds. */
const SECTIONS = [
  { kinds: ['account'], fr: 'Comptes', en: 'Accounts' },
  { kinds: ['milestone', 'ranking'], fr: 'Audiences et classements', en: 'Audiences and rankings' },
  { kinds: ['policy'], fr: 'Règles', en: 'Rules' },
  { kinds: ['spending'], fr: 'Dépenses', en: 'Spending' },
  { kinds: ['event', 'system', 'relation'], fr: 'Événements et dispositifs', en: 'Events and systems' },
  { kinds: ['statement', 'profile'], fr: 'Positions et portraits', en: 'Positions and profiles' },
] as const;

/** Everything that the base holds on a country, an actor or a platform, in sections. */
export const overview = defineCommand({
  name: 'overview',
  names: { fr: 'panorama', en: 'overview' },
  description: {
    fr: 'Tout sur un pays, un acteur ou une plateforme',
    en: 'Everything on a country, an actor or a platform',
  },
  options: {
    subject: { ...common.subject, rest: true },
    platform: common.platform,
    limit: common.limit,
    ...universal,
  },
  examples: { fr: ['panorama France', 'panorama Douyin'], en: ['overview China', 'overview John Kerry'] },
  visibility: 'everyone',
  execute({ options: { subject, platform, limit } }, context) {
    if (subject === undefined && platform === undefined) return browse(context);
    const { things, frames } = select(context.base, { subject, platform });
    const labels = thingLabels(things, context);
    const { lang } = context;
    if (frames.length === 0) return nothingListed(WORDS[lang].none(labels), [], context);
    const sections = SECTIONS.map(({ kinds, [lang]: title }) => ({
      title,
      items: frames.filter(({ kind }) => (kinds as readonly string[]).includes(kind)),
    })).filter(({ items }) => items.length > 0);
    const counts = sections.map(({ title, items }) => `${title.toLowerCase()} ${items.length}`).join(', ');
    return listFacts(
      {
        headline: WORDS[lang].headline(labels, frames.length, counts),
        call: { command: 'overview', options: { subject, platform, limit } },
        sections: sections.map(({ title, items }) => ({ heading: `${title} (${items.length})`, items })),
        pageSize: limit ?? FACTS_A_PAGE,
      },
      context,
    );
  },
});

const WORDS = {
  fr: {
    headline: (labels: string, count: number, counts: string) =>
      `Panorama — ${labels} : ${count} faits (${counts}).`,
    none: (labels: string) => `Pas dans la base : aucun fait (${labels}).`,
  },
  en: {
    headline: (labels: string, count: number, counts: string) =>
      `Overview — ${labels}: ${count} facts (${counts}).`,
    none: (labels: string) => `Not in the base: no fact (${labels}).`,
  },
} as const;
