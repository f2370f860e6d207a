import type { FactBase } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import { sentenceCase } from '../facts/names.js';
import type { Lang } from '../language/lang.js';
import type { Ambiguous, Answer, Answered, Nothing } from '../query/answer.js';
import { type ActionContext, answerActions, queryAction } from './actions.js';
import { answerCaveats, citations, notices } from './doubts.js';
import { factIds } from './fact-ids.js';
import { factItem, type PassageOf } from './fact-item.js';
import { text } from './inline.js';
import { type Paging, pageOf, pagesOf } from './paging.js';
import {
  caveatText,
  choiceLabels,
  framesOf,
  headlineOf,
  markUp,
  statementText,
  type Voice,
  voiceOf,
} from './phrase/index.js';
import type { Block, Reply } from './reply.js';
import { sideBySide, table } from './working-blocks.js';

/** What an answer is composed with: one snapshot of the base, a language, a clock that was read once, a page. */
export interface ComposeContext {
  readonly base: FactBase;
  readonly lang: Lang;
  readonly now: Date;
  /** From 1. */
  readonly page: number;
  readonly passage?: PassageOf | undefined;
  /** The base's version, which buttons carry. */
  readonly version: string;
}

const MOST_NEAREST = 3;

/** The reply that tells an answer: headline, figures, facts with their sources, doubts, choices, buttons. */
export function composeAnswer(answer: Answer, context: ComposeContext): Reply {
  const voice = voiceOf(context.base, context.lang);
  const headline: Block = { kind: 'headline', text: headlineOf(answer, context.base, context.lang) };
  switch (answer.outcome) {
    case 'answered':
      return answered(voice, answer, context, headline);
    case 'ambiguous':
      return ambiguous(voice, answer, context, headline);
    case 'nothing':
      return nothing(voice, answer, context, headline);
    default:
      return answer satisfies never;
  }
}

function answered(voice: Voice, answer: Answered, context: ComposeContext, headline: Block): Reply {
  const { lang } = context;
  const frames = framesOf(voice, factIds(answer));
  const tables = table(voice, answer);
  // A table shows its rows' figures already: the sources alone follow it.
  const paging = pageOf(tables.length > 0 ? [] : frames, context.page);
  const blocks: Block[] = [
    headline,
    ...sideBySide(voice, answer),
    ...tables,
    ...(tables.length > 0 ? citations(voice, frames) : [factsBlock(voice, paging.shown, context)]),
    ...answerCaveats(voice, answer, frames, { now: context.now, shown: paging.shown }).map(
      (caveat): Block => ({ kind: 'caveat', text: markUp(caveat, lang) }),
    ),
    ...notices(voice, frames),
    answerActions(voice, answer.query, actionsOf(context, paging, frames[0])),
  ];
  return {
    lang,
    outcome: 'answered',
    blocks,
    ...pagesOf(paging),
  };
}

function ambiguous(voice: Voice, answer: Ambiguous, context: ComposeContext, headline: Block): Reply {
  const { lang } = context;
  const offered = answer.choices.flatMap(({ fact, query }) =>
    framesOf(voice, [fact]).map((frame) => ({ frame, query })),
  );
  const labels = choiceLabels(
    voice,
    offered.map(({ frame }) => frame),
  );
  const choices: Block = {
    kind: 'choices',
    prompt: [text(voice.words.reply.choose)],
    items: offered.map(({ frame, query }, index) => ({
      label: sentenceCase(labels[index] ?? frame.fact),
      detail: statementText(voice, frame),
      action: queryAction(query, { ...context, page: 1 }),
    })),
  };
  const caveats = answer.caveats.map(
    (caveat): Block => ({ kind: 'caveat', text: markUp(caveatText(voice, caveat), lang) }),
  );
  return { lang, outcome: 'ambiguous', blocks: [headline, choices, ...caveats] };
}

function nothing(voice: Voice, answer: Nothing, context: ComposeContext, headline: Block): Reply {
  const { lang } = context;
  const nearest = framesOf(voice, answer.nearest.slice(0, MOST_NEAREST));
  const heading: Block = {
    kind: 'heading',
    text: [text(`${voice.words.nothing.nearest} (${voice.words.nothing.nearestNote})`)],
  };
  const caveats = answer.caveats.map(
    (caveat): Block => ({ kind: 'caveat', text: markUp(caveatText(voice, caveat), lang) }),
  );
  return {
    lang,
    outcome: 'nothing',
    blocks: [
      headline,
      ...(nearest.length > 0 ? [heading, factsBlock(voice, nearest, context)] : []),
      ...caveats,
    ],
  };
}

export function factsBlock(voice: Voice, frames: readonly Frame[], { now, passage }: ComposeContext): Block {
  const seen = new Set<string>();
  const items = frames.map((frame) => {
    const first = !seen.has(frame.source);
    seen.add(frame.source);
    return factItem(voice, frame, { now, passage, standing: first });
  });
  return { kind: 'facts', items };
}

function actionsOf(context: ComposeContext, paging: Paging, first: Frame | undefined): ActionContext {
  return { ...context, page: paging.current, left: paging.left, ...(first ? { fact: first.fact } : {}) };
}
