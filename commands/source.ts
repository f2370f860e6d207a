import { composeContext } from '../src/command/answering.js';
import { universal } from '../src/command/common-options.js';
import { type CommandContext, defineCommand, type OptionDefinition } from '../src/command/definition.js';
import { commandAction } from '../src/command/listing.js';
import { resolveName } from '../src/command/resolve.js';
import { SOURCE_KIND, titlePhrase } from '../src/facts/source-frame.js';
import { citation } from '../src/reply/citation.js';
import { text } from '../src/reply/inline.js';
import { sourceReply } from '../src/reply/permalink.js';
import type { Block, Reply } from '../src/reply/reply.js';

const sourceOption = {
  type: 'string',
  name: { fr: 'source', en: 'source' },
  description: {
    fr: 'Un article, par son titre, son éditeur ou son identifiant',
    en: 'An article, by its title, publisher or id',
  },
  suggest: ['source'],
  rest: true,
} as const satisfies OptionDefinition;

/** An article: a line to cite it by, how far to trust it, what it tells; without a name, all of them. */
export const source = defineCommand({
  name: 'source',
  names: { fr: 'source', en: 'source' },
  aliases: ['sources'],
  description: {
    fr: "Un article : comment le citer, ce qu'il dit",
    en: 'An article: how to cite it, what it says',
  },
  options: { source: sourceOption, ...universal },
  examples: { fr: ['source', 'source rfi-2014'], en: ['source', 'source rfi-2014'] },
  visibility: 'everyone',
  execute({ options }, context) {
    if (options.source === undefined) return allSources(context);
    return sourceReply(resolveName(context.base, sourceOption, options.source).id, composeContext(context));
  },
});

function allSources(context: CommandContext): Reply {
  const { base, lang } = context;
  const sources = [...base.sources.values()];
  const factsOf = (id: string) =>
    base.frames.filter((frame) => frame.source === id && frame.kind !== SOURCE_KIND).length;
  const citations = sources.map(
    (item): Block => ({
      kind: 'citation',
      text: [
        { kind: 'code', text: item.id },
        text(lang === 'fr' ? ' : ' : ': '),
        ...citation(base, item, lang),
      ],
    }),
  );
  return {
    lang,
    outcome: 'answered',
    blocks: [
      {
        kind: 'headline',
        text: [
          text(
            lang === 'fr'
              ? `${sources.length} articles dans la base.`
              : `${sources.length} articles in the base.`,
          ),
        ],
      },
      ...citations,
      {
        kind: 'choices',
        prompt: [text(lang === 'fr' ? 'Lequel ouvrir ?' : 'Which one to open?')],
        items: sources.map((item) => ({
          label: titlePhrase(item, lang),
          detail: lang === 'fr' ? `${factsOf(item.id)} faits` : `${factsOf(item.id)} facts`,
          action: commandAction('source', { source: item.id }, { base, lang }),
        })),
      },
    ],
  };
}
