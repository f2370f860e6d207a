import { sourceOf } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import { sourceStatement } from '../facts/source-frame.js';
import type { Answer } from '../query/answer.js';
import { text } from '../reply/inline.js';
import type { FactItem, Reply } from '../reply/reply.js';
import type { CommandContext } from './definition.js';

/** The reply that words an answer of the engine. */
export function replyTo(answer: Answer, context: CommandContext): Reply {
  const { base, lang } = context;
  const ids =
    answer.outcome === 'answered'
      ? answer.facts
      : answer.outcome === 'nothing'
        ? answer.nearest
        : answer.choices.map(({ fact }) => fact);
  const frames = ids.flatMap((id) => base.frameOf.get(id) ?? []);
  const first = frames[0];
  const headline =
    answer.outcome === 'nothing' || !first
      ? lang === 'fr'
        ? 'Pas dans la base.'
        : 'Not in the base.'
      : `${first.statement[lang]}.`;
  return {
    lang,
    outcome: answer.outcome,
    blocks: [
      { kind: 'headline', text: [text(headline)] },
      { kind: 'facts', items: frames.map((frame) => factItem(frame, context)) },
    ],
  };
}

/** One fact as it stands in a list. */
export function factItem(frame: Frame, { base, lang }: CommandContext): FactItem {
  return {
    id: frame.fact,
    kind: frame.kind,
    statement: [text(`${frame.statement[lang]}.`)],
    citation: [text(sourceStatement(sourceOf(base, frame), lang))],
    caveats: [],
  };
}
