import { SOURCE_KIND } from '../facts/source-frame.js';
import { counted } from '../language/counted.js';
import { factsBlock } from '../reply/compose.js';
import { text } from '../reply/inline.js';
import { voiceOf } from '../reply/phrase/index.js';
import type { Reply } from '../reply/reply.js';
import { composeContext } from './answering.js';
import { browsing } from './browse.js';
import type { CommandContext } from './definition.js';
import { exampleAction } from './example.js';

const RECENT = 3;
const EXAMPLES = 3;

/** What a platform's home surface shows: what is loaded, ways into it, what was added last, examples to press. */
export function home(context: CommandContext): Reply {
  const { base, lang, services } = context;
  const words = WORDS[lang];
  const facts = base.frames.filter(({ kind }) => kind !== SOURCE_KIND);
  const recent = [...facts]
    .sort((a, b) => reviewedOn(b.fact, context).localeCompare(reviewedOn(a.fact, context)))
    .slice(0, RECENT);
  const examples = services.commands
    .flatMap(({ examples: { [lang]: own } }) => own.slice(0, 1))
    .slice(0, EXAMPLES);
  return {
    lang,
    outcome: 'answered',
    private: true,
    blocks: [
      { kind: 'headline', text: [text(words.headline(facts.length, base.sources.size))] },
      { kind: 'paragraph', text: [text(words.version), { kind: 'code', text: base.version }] },
      browsing(context, ['country']),
      browsing(context, ['platform']),
      { kind: 'heading', text: [text(words.recent)] },
      factsBlock(voiceOf(base, lang), recent, composeContext(context)),
      { kind: 'heading', text: [text(words.examples)] },
      {
        kind: 'examples',
        items: examples.map((example) => ({
          command: `/diplo ${example}`,
          text: '',
          action: exampleAction(example, context),
        })),
      },
    ],
  };
}

/** The day on which a fact was reviewed, so that a later one compares greater. */
function reviewedOn(id: string, { base }: CommandContext): string {
  const status = base.facts.get(id)?.status;
  return typeof status === 'object' && 'reviewed' in status ? status.reviewed.on : '';
}

const WORDS = {
  fr: {
    headline: (facts: number, sources: number) =>
      `Diplo — ${counted(facts, 'fait daté et sourcé, tiré', 'faits datés et sourcés, tirés', 'fr')} de ${counted(sources, 'article', 'articles', 'fr')}.`,
    version: 'Version de la base : ',
    recent: 'Relus en dernier',
    examples: 'Exemples',
  },
  en: {
    headline: (facts: number, sources: number) =>
      `Diplo — ${counted(facts, 'dated and sourced fact', 'dated and sourced facts', 'en')} from ${counted(sources, 'article', 'articles', 'en')}.`,
    version: 'Version of the base: ',
    recent: 'Reviewed last',
    examples: 'Examples',
  },
} as const;
