import { replyTo } from '../src/command/answering.js';
import { universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';

/** Answers a question typed as people type: the default of `/diplo`. */
export const ask = defineCommand({
  name: 'ask',
  names: { fr: 'demander', en: 'ask' },
  description: {
    fr: 'Poser une question, en français ou en anglais',
    en: 'Ask a question, in French or English',
  },
  options: {
    question: {
      type: 'string',
      name: { fr: 'question', en: 'question' },
      description: {
        fr: 'Votre question, telle que vous la posez',
        en: 'Your question, as you would put it',
      },
      required: true,
      rest: true,
    },
    ...universal,
  },
  examples: {
    fr: [
      "combien d'abonnés John Kerry avait-il sur Twitter ?",
      'quand la Chine a-t-elle ouvert son compte Douyin ?',
      "combien d'abonnés avait @francediplo ?",
    ],
    en: [
      'how many followers did John Kerry have on Twitter?',
      'when did China open its Douyin account?',
      'how many followers did @francediplo have?',
    ],
  },
  visibility: 'everyone',
  execute: ({ options, previous }, context) =>
    replyTo(context.engine.ask(options.question, previous ? { previous } : {}), context),
});
