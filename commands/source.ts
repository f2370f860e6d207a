import { composeContext } from '../src/command/answering.js';
import { universal } from '../src/command/common-options.js';
import { type CommandContext, defineCommand, type OptionDefinition } from '../src/command/definition.js';
import { commandAction, listItems } from '../src/command/listing.js';
import { resolveName } from '../src/command/resolve.js';
import type { Source } from '../src/facts/entities.js';
import { SOURCE_KIND, titlePhrase } from '../src/facts/source-frame.js';
import { counted } from '../src/language/counted.js';
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

/** Each is shown with the line to cite it by, and can be opened. */
const SOURCES_A_PAGE = 10;

function allSources(context: CommandContext): Reply {
  const { base, lang } = context;
  const words = WORDS[lang];
  const sources = [...base.sources.values()];
  return listItems(
    {
      headline: words.headline(sources.length),
      call: { command: 'source', options: {} },
      sections: [{ items: sources }],
      pageSize: SOURCES_A_PAGE,
    },
    context,
    (shown) => [
      ...shown.map(
        (item): Block => ({
          kind: 'citation',
          text: [{ kind: 'code', text: item.id }, text(words.colon), ...citation(base, item, lang)],
        }),
      ),
      choices(shown, context),
    ],
  );
}

function choices(sources: readonly Source[], { base, lang }: CommandContext): Block {
  const words = WORDS[lang];
  const facts = new Map(sources.map(({ id }) => [id, 0]));
  for (const { kind, source } of base.frames) {
    const before = facts.get(source);
    if (before !== undefined && kind !== SOURCE_KIND) facts.set(source, before + 1);
  }
  return {
    kind: 'choices',
    prompt: [text(words.which)],
    items: sources.map((item) => ({
      label: titlePhrase(item, lang),
      detail: words.facts(facts.get(item.id) ?? 0),
      action: commandAction('source', { source: item.id }, { base, lang }),
    })),
  };
}

const WORDS = {
  fr: {
    headline: (count: number) => `${counted(count, 'article', 'articles', 'fr')} dans la base.`,
    colon: ' : ',
    which: 'Lequel ouvrir ?',
    facts: (count: number) => counted(count, 'fait', 'faits', 'fr'),
  },
  en: {
    headline: (count: number) => `${counted(count, 'article', 'articles', 'en')} in the base.`,
    colon: ': ',
    which: 'Which one to open?',
    facts: (count: number) => counted(count, 'fact', 'facts', 'en'),
  },
} as const;
