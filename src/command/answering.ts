import type { Answer } from '../query/answer.js';
import { type ComposeContext, composeAnswer } from '../reply/compose.js';
import type { Reply } from '../reply/reply.js';
import type { CommandContext } from './definition.js';

/** What the reply room needs of a command's context. */
export function composeContext({ base, lang, now, page, services }: CommandContext): ComposeContext {
  const { passage } = services;
  return {
    base,
    lang,
    now,
    page,
    version: base.version,
    ...(passage ? { passage: (factId: string) => passage(base, factId) } : {}),
  };
}

/** The reply that words an answer of the engine; it carries the query, so that a conversation can go on from it. */
export function replyTo(answer: Answer, context: CommandContext): Reply {
  return { ...composeAnswer(answer, composeContext(context)), query: answer.query };
}
