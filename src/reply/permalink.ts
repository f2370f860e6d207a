import { isReviewed, isWithdrawn } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import type { Fact } from '../facts/kinds/index.js';
import { statementOf } from '../facts/kinds/index.js';
import { SOURCE_KIND, sourceStatement } from '../facts/source-frame.js';
import { factAction, otherLang } from './actions.js';
import { citation } from './citation.js';
import { type ComposeContext, factsBlock } from './compose.js';
import { text } from './inline.js';
import { pageOf, pagesOf } from './paging.js';
import { dateText } from './phrase/dates.js';
import { isStale, marksOf, markUp, statementText, type Voice, voiceOf } from './phrase/index.js';
import { asSentence, firstFitting } from './phrase/sentence.js';
import type { Block, Reply } from './reply.js';

/** The permalink of a fact: its sentence, source, passage and doubts; a withdrawn one says why and what replaced it. */
export function factReply(id: string, context: ComposeContext): Reply {
  const voice = voiceOf(context.base, context.lang);
  const fact = context.base.facts.get(id);
  const frame = context.base.frameOf.get(id);
  if (fact && isWithdrawn(fact.status)) return withdrawnReply(voice, fact, context);
  if (frame?.kind === SOURCE_KIND) return sourceReply(id, context);
  if (frame) return servedReply(voice, frame, context);
  const { nothing, punctuation, reply } = voice.words;
  const missing =
    fact && !isReviewed(fact.status)
      ? reply.draft(id)
      : `${nothing.lead}${punctuation.colon}${nothing.noSuchFact(quoted(voice, id))}`;
  return {
    lang: context.lang,
    outcome: 'nothing',
    blocks: [{ kind: 'headline', text: markUp(asSentence(missing), context.lang) }],
  };
}

const quoted = (voice: Voice, id: string): string => voice.words.punctuation.quote(id.slice(0, 24));

function servedReply(voice: Voice, frame: Frame, context: ComposeContext): Reply {
  const { lang, base, now } = context;
  const fact = base.facts.get(frame.fact);
  const source = base.sources.get(frame.source);
  const [anchor] = fact?.anchors ?? [];
  const blocks: Block[] = [
    {
      kind: 'headline',
      text: markUp(firstFitting([statementText(voice, frame)]), lang, marksOf(frame, lang)),
    },
    factsBlock(voice, [frame], context),
    ...(source ? [{ kind: 'citation' as const, text: citation(base, source, lang, anchor?.line) }] : []),
    ...(isStale(frame, now) ? [caveat(voice.words.caveat.currentStateUnknown)] : []),
    ...(fact?.status === 'draft'
      ? [{ kind: 'notice' as const, tone: 'warning' as const, text: [text(voice.words.reply.unreviewed)] }]
      : []),
    languageButton(voice, frame.fact, context),
  ];
  return { lang, outcome: 'answered', blocks };
}

const caveat = (words: string): Block => ({ kind: 'caveat', text: [text(words)] });

function languageButton(voice: Voice, id: string, context: ComposeContext): Block {
  const action = factAction(id, { ...context, lang: otherLang(context.lang) });
  return { kind: 'actions', items: [{ label: voice.words.reply.otherLanguage, action }] };
}

/** A withdrawn fact stays reachable: when and why it went, what it said, what took its place. */
function withdrawnReply(voice: Voice, fact: Fact, context: ComposeContext): Reply {
  const { lang, base } = context;
  const { reply } = voice.words;
  if (!isWithdrawn(fact.status)) throw new Error(`fact ${fact.id} is not withdrawn`);
  const { why, on, replacedBy } = fact.status.withdrawn;
  const successor = replacedBy === undefined ? undefined : base.frameOf.get(replacedBy);
  const headline = asSentence(reply.withdrawn(fact.id, dateText(voice, on), why[lang]));
  const blocks: Block[] = [
    { kind: 'headline', text: markUp(firstFitting([headline]), lang) },
    { kind: 'paragraph', text: markUp(reply.withdrawnText(statementOf(fact, base, lang)), lang) },
    ...(successor
      ? [{ kind: 'heading' as const, text: [text(reply.successor)] }, factsBlock(voice, [successor], context)]
      : []),
    languageButton(voice, fact.id, context),
  ];
  return { lang, outcome: 'answered', blocks };
}

/** An article: what it tells of itself, its citation, how far to trust it, and the facts drawn from it. */
export function sourceReply(id: string, context: ComposeContext): Reply {
  const { base, lang } = context;
  const voice = voiceOf(base, lang);
  const source = base.sources.get(id);
  if (!source) return factReply(id, context);
  const facts = base.frames.filter((frame) => frame.source === id && frame.kind !== SOURCE_KIND);
  const paging = pageOf(facts, context.page);
  const { reply, caveat: words } = voice.words;
  const more = {
    kind: 'command' as const,
    call: { command: 'source', options: { source: id } },
    locale: lang,
    version: context.version.slice(0, 12),
  };
  const blocks: Block[] = [
    { kind: 'headline', text: markUp(firstFitting([asSentence(sourceStatement(source, lang))]), lang) },
    { kind: 'citation', text: citation(base, source, lang) },
    ...(source.trust
      ? [{ kind: 'caveat' as const, text: markUp(words.trust(source.trust[lang]), lang) }]
      : []),
    { kind: 'heading', text: [text(reply.sourceFacts(facts.length))] },
    factsBlock(voice, paging.shown, context),
    {
      kind: 'actions',
      items: [
        ...(paging.left > 0
          ? [{ label: reply.more(paging.left), action: { ...more, page: paging.current + 1 } }]
          : []),
        { label: reply.otherLanguage, action: { ...more, locale: otherLang(lang), page: paging.current } },
      ],
    },
  ];
  return {
    lang,
    outcome: 'answered',
    blocks,
    ...pagesOf(paging),
  };
}
