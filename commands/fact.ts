import { composeContext } from '../src/command/answering.js';
import { universal } from '../src/command/common-options.js';
import { defineCommand } from '../src/command/definition.js';
import { nameIndexOf } from '../src/command/name-index.js';
import { UserError } from '../src/errors.js';
import { factReply } from '../src/reply/permalink.js';

const MOST_NEAREST = 3;

/** The permalink of a fact: its sentence, source, passage and doubts; of a withdrawn one also why and its successor. */
export const fact = defineCommand({
  name: 'fact',
  names: { fr: 'fait', en: 'fact' },
  description: { fr: 'Un fait par son identifiant, avec sa source', en: 'A fact by its id, with its source' },
  options: {
    id: {
      type: 'string',
      name: { fr: 'id', en: 'id' },
      description: { fr: "L'identifiant du fait", en: 'The id of the fact' },
      suggest: ['fact'],
      required: true,
      rest: true,
    },
    ...universal,
  },
  examples: { fr: ['fait mb-kerry-followers'], en: ['fact mb-kerry-followers'] },
  visibility: 'everyone',
  execute({ options }, context) {
    const id = options.id.trim().toLowerCase();
    if (!context.base.facts.has(id) && !context.base.sources.has(id)) {
      const nearest = nameIndexOf(context.base).search(['fact'], id, MOST_NEAREST);
      throw new UserError('not-in-base', {
        typed: options.id,
        nearest: nearest.map((known) => ({ fr: known.id, en: known.id })),
      });
    }
    return factReply(id, composeContext(context));
  },
});
