import { universal } from '../src/command/common-options.js';
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  type OptionDefinition,
} from '../src/command/definition.js';
import { exampleAction } from '../src/command/example.js';
import { createRegistry } from '../src/command/registry.js';
import { UserError } from '../src/errors.js';
import { text } from '../src/reply/inline.js';
import type { Block, Reply } from '../src/reply/reply.js';

/** What can be asked, with examples to press; or one command with its options. */
export const help = defineCommand({
  name: 'help',
  names: { fr: 'aide', en: 'help' },
  aliases: ['?'],
  description: { fr: "Ce que l'on peut demander, avec des exemples", en: 'What can be asked, with examples' },
  options: {
    command: {
      type: 'string',
      name: { fr: 'commande', en: 'command' },
      description: { fr: 'Une commande, pour ses options', en: 'A command, to see its options' },
      suggest: ['command'],
      rest: true,
    },
    ...universal,
  },
  examples: { fr: ['aide', 'aide compte'], en: ['help', 'help account'] },
  visibility: 'everyone',
  execute({ options, requester }, context) {
    const registry = createRegistry(context.services.commands);
    if (options.command !== undefined) {
      const called = registry.find(options.command);
      if (called) return oneCommand(called.command, context);
      const nearest = registry.nearest(options.command)?.name;
      throw new UserError('unknown-command', { typed: options.command, ...(nearest ? { nearest } : {}) });
    }
    const maintainer = requester.roles.includes('maintainer');
    return allCommands(
      registry.commands.filter(({ visibility }) => visibility === 'everyone' || maintainer),
      context,
    );
  },
});

function allCommands(commands: readonly CommandDefinition[], context: CommandContext): Reply {
  const { lang } = context;
  const french = lang === 'fr';
  return {
    lang,
    outcome: 'answered',
    blocks: [
      {
        kind: 'headline',
        text: [
          text(
            french
              ? 'Posez votre question comme elle vient, en français ou en anglais ; ou appelez une commande.'
              : 'Ask your question as it comes, in French or English; or call a command.',
          ),
        ],
      },
      ...commands.flatMap((command): Block[] => [
        { kind: 'heading', text: [text(`${command.names[lang]} — ${command.description[lang]}`)] },
        examplesOf(command, context, 1),
      ]),
      {
        kind: 'notice',
        tone: 'info',
        text: [
          text(
            french
              ? "Chaque réponse donne la date, la source et ses réserves ; ce qui n'est pas dans la base est dit tel."
              : 'Every answer tells its date, source and doubts; what is not in the base is said not to be.',
          ),
        ],
      },
    ],
  };
}

function oneCommand(command: CommandDefinition, context: CommandContext): Reply {
  const { lang } = context;
  const options = Object.values(command.options);
  return {
    lang,
    outcome: 'answered',
    blocks: [
      { kind: 'headline', text: [text(`${command.names[lang]} — ${command.description[lang]}.`)] },
      ...options.map(
        (option): Block => ({
          kind: 'paragraph',
          text: [{ kind: 'code', text: usageOf(option, lang) }, text(` — ${option.description[lang]}`)],
        }),
      ),
      examplesOf(command, context),
    ],
  };
}

/** "plateforme:…" for an option, the bare name in brackets for what stands free. */
function usageOf({ name, rest, type }: OptionDefinition, lang: 'fr' | 'en'): string {
  if (rest) return `[${name[lang]}]`;
  return `${name[lang]}:${type === 'integer' ? 'N' : type === 'boolean' ? (lang === 'fr' ? 'oui' : 'yes') : '…'}`;
}

function examplesOf(
  command: CommandDefinition,
  context: CommandContext,
  most = Number.POSITIVE_INFINITY,
): Block {
  return {
    kind: 'examples',
    items: command.examples[context.lang].slice(0, most).map((example) => {
      const action = exampleAction(example, context);
      return { command: `/diplo ${example}`, text: '', ...(action ? { action } : {}) };
    }),
  };
}
