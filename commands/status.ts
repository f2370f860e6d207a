import { plainRefusal, refusalBlocks } from '../src/command/base-notice.js';
import { universal } from '../src/command/common-options.js';
import { type CommandContext, defineCommand } from '../src/command/definition.js';
import { isWithdrawn } from '../src/facts/fact-base.js';
import { SOURCE_KIND } from '../src/facts/source-frame.js';
import { counted } from '../src/language/counted.js';
import type { Lang } from '../src/language/lang.js';
import { formatMoment } from '../src/language/moment.js';
import { text } from '../src/reply/inline.js';
import type { Block } from '../src/reply/reply.js';

/** What is loaded, since when, and how each platform's connection stands. */
export const status = defineCommand({
  name: 'status',
  names: { fr: 'état', en: 'status' },
  aliases: ['statut'],
  description: {
    fr: 'Ce qui est chargé, depuis quand, et les connexions',
    en: 'What is loaded, since when, and the connections',
  },
  options: { ...universal },
  examples: { fr: ['état'], en: ['status'] },
  visibility: 'everyone',
  async execute({ requester }, context) {
    const { base, lang, services } = context;
    const words = WORDS[lang];
    const connections = await services.status();
    const refusal = await services.refusal?.();
    const maintainer = requester.roles.includes('maintainer');
    const kinds = countByKind(context);
    const facts = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    const withdrawn = [...base.facts.values()].filter((fact) => isWithdrawn(fact.status)).length;
    const blocks: Block[] = [
      {
        kind: 'headline',
        text: [text(words.headline(facts, base.sources.size, base.actors.size, base.platforms.size))],
      },
      {
        kind: 'paragraph',
        text: [
          text(words.version),
          { kind: 'code', text: base.version },
          text(words.loaded(formatMoment(base.loadedAt, lang))),
        ],
      },
      {
        kind: 'table',
        caption: [],
        columns: [
          { title: words.kind, align: 'left' },
          { title: words.facts, align: 'right' },
        ],
        rows: [...kinds].map(([kind, count]) => [[text(words.kinds[kind] ?? kind)], [text(String(count))]]),
      },
      ...(withdrawn > 0 ? [{ kind: 'paragraph' as const, text: [text(words.withdrawn(withdrawn))] }] : []),
      ...connections.map(
        ({ name, state }): Block => ({
          kind: 'paragraph',
          text: [text(`${name}${words.colon}${words.states[state] ?? state}`)],
        }),
      ),
      ...(refusal ? [plainRefusal(refusal, lang)] : []),
      ...(refusal && maintainer ? refusalBlocks(refusal, lang) : []),
      ...base.warnings.map((warning): Block => ({ kind: 'notice', tone: 'warning', text: [text(warning)] })),
    ];
    return { lang, outcome: 'answered', blocks };
  },
});

function countByKind({ base }: CommandContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of base.frames) if (kind !== SOURCE_KIND) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

interface Words {
  headline(facts: number, sources: number, actors: number, platforms: number): string;
  readonly version: string;
  loaded(time: string): string;
  withdrawn(count: number): string;
  readonly kind: string;
  readonly facts: string;
  readonly colon: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  fr: {
    headline: (facts, sources, actors, platforms) =>
      `${counted(facts, 'fait', 'faits', 'fr')} de ${counted(sources, 'article', 'articles', 'fr')}, sur ${counted(actors, 'acteur', 'acteurs', 'fr')} et ${counted(platforms, 'plateforme', 'plateformes', 'fr')}.`,
    version: 'Version de la base : ',
    loaded: (time) => `, chargée le ${time} (UTC).`,
    withdrawn: (count) =>
      count > 1
        ? `${count} faits retirés, qui gardent leur identifiant.`
        : '1 fait retiré, qui garde son identifiant.',
    kind: 'Type',
    facts: 'Faits',
    colon: ' : ',
    kinds: {
      account: 'comptes',
      milestone: 'audiences',
      policy: 'règles',
      spending: 'dépenses',
      ranking: 'classements',
      event: 'événements',
      statement: 'positions',
      system: 'dispositifs',
      relation: 'relations',
      profile: 'portraits',
    },
    states: {
      starting: 'démarre',
      connected: 'connecté',
      retrying: 'nouvelle tentative',
      failed: 'en échec',
      stopped: 'arrêté',
    },
  },
  en: {
    headline: (facts, sources, actors, platforms) =>
      `${counted(facts, 'fact', 'facts', 'en')} from ${counted(sources, 'article', 'articles', 'en')}, about ${counted(actors, 'actor', 'actors', 'en')} and ${counted(platforms, 'platform', 'platforms', 'en')}.`,
    version: 'Version of the base: ',
    loaded: (time) => `, loaded on ${time} (UTC).`,
    withdrawn: (count) =>
      count > 1 ? `${count} withdrawn facts, which keep their ids.` : '1 withdrawn fact, which keeps its id.',
    kind: 'Kind',
    facts: 'Facts',
    colon: ': ',
    kinds: {
      account: 'accounts',
      milestone: 'audiences',
      policy: 'rules',
      spending: 'spending',
      ranking: 'rankings',
      event: 'events',
      statement: 'positions',
      system: 'systems',
      relation: 'relations',
      profile: 'profiles',
    },
    states: {
      starting: 'starting',
      connected: 'connected',
      retrying: 'retrying',
      failed: 'failed',
      stopped: 'stopped',
    },
  },
};
