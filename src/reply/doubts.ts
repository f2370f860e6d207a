import type { Frame } from '../facts/frame.js';
import type { Answered } from '../query/answer.js';
import { citation } from './citation.js';
import { text } from './inline.js';
import { caveatText, factCaveats, isStale, markUp, type Voice } from './phrase/index.js';
import type { Block } from './reply.js';

/** The sources of what a table shows, each once. */
export function citations(voice: Voice, frames: readonly Frame[]): Block[] {
  const sources = [...new Set(frames.map(({ source }) => source))].flatMap(
    (id) => voice.base.sources.get(id) ?? [],
  );
  return sources.flatMap((source): Block[] => [
    { kind: 'citation', text: citation(voice.base, source, voice.lang) },
    ...(source.trust
      ? [
          {
            kind: 'caveat' as const,
            text: markUp(voice.words.caveat.trust(source.trust[voice.lang]), voice.lang),
          },
        ]
      : []),
  ]);
}

/** The answer's own doubts, and that a state of long ago may not hold any more; none that a shown fact tells. */
export function answerCaveats(
  voice: Voice,
  answer: Answered,
  frames: readonly Frame[],
  context: AnswerCaveats,
): string[] {
  const told = new Set(context.shown.flatMap((frame) => factCaveats(voice, frame)));
  const own = answer.caveats.map((caveat) => caveatText(voice, caveat));
  const stale =
    frames[0] !== undefined && isStale(frames[0], context.now)
      ? [voice.words.caveat.currentStateUnknown]
      : [];
  return [...new Set([...own, ...stale])].filter((caveat) => !told.has(caveat));
}

interface AnswerCaveats {
  readonly now: Date;
  /** The facts that stand in the reply with their own doubts. */
  readonly shown: readonly Frame[];
}

export function notices(voice: Voice, frames: readonly Frame[]): Block[] {
  const drafts = frames.some(({ fact }) => voice.base.facts.get(fact)?.status === 'draft');
  return drafts ? [{ kind: 'notice', tone: 'warning', text: [text(voice.words.reply.unreviewed)] }] : [];
}
