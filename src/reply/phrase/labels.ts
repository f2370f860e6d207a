import type { Frame } from '../../facts/frame.js';
import { listNames } from '../../facts/names.js';
import { titlePhrase } from '../../facts/source-frame.js';
import { phraseOf } from './figure.js';
import { bareName, shortName, unique } from './names.js';
import { type Operand, operandOf } from './operand.js';
import { cutAtWord } from './sentence.js';
import type { Voice } from './voice.js';

/**
 * A few words for each of some facts that tell them apart: who it is about, else to whom or where, else when.
 * The total that others are parts of is called so.
 */
export function labelsOf(voice: Voice, operands: readonly Operand[]): string[] {
  const wholes = new Set(operands.flatMap(({ frame }) => frame.partOf ?? []));
  const dimensions = [subjectOf, objectOf, platformOf];
  for (const dimension of dimensions) {
    const labels = operands.map(({ frame }) =>
      wholes.has(frame.fact) ? voice.words.derivation.total : dimension(voice, frame),
    );
    if (!labels.includes('') && unique(labels).length === labels.length) return labels;
  }
  return operands.map(({ frame }) => briefOf(voice, frame));
}

/** Who a fact is about; what it counts, where that is narrower. */
export function subjectOf(voice: Voice, frame: Frame): string {
  const fact = voice.base.facts.get(frame.fact);
  if (fact?.kind === 'milestone') {
    return fact.of
      ? `${fact.of[voice.lang]} (${shortName(voice, fact.subject)})`
      : shortName(voice, fact.subject);
  }
  const subject = frame.actors.find(({ role }) => role === 'subject') ?? frame.actors[0];
  return subject ? shortName(voice, subject.id) : '';
}

const objectOf = (voice: Voice, frame: Frame): string => {
  const object = frame.actors.find(({ role }) => role === 'object');
  return object ? shortName(voice, object.id) : '';
};

const platformOf = (voice: Voice, frame: Frame): string =>
  listNames(
    frame.platforms.map((id) => bareName(voice, id)),
    voice.lang,
  );

/** What a fact is in a few words, for a timeline or beside a date. */
export function briefOf(voice: Voice, frame: Frame): string {
  return briefsOf(voice, frame)[0] ?? '';
}

/** Wordings of a fact from a few words down to its subject alone. */
export function briefsOf(voice: Voice, frame: Frame): string[] {
  const candidates = [richBrief(voice, frame), subjectOf(voice, frame)].filter((text) => text !== '');
  return unique(candidates);
}

function richBrief(voice: Voice, frame: Frame): string {
  const { label } = voice.words;
  const fact = voice.base.facts.get(frame.fact);
  const subject = subjectOf(voice, frame);
  if (!fact) return sourceBrief(voice, frame);
  switch (fact.kind) {
    case 'account':
      return label.account(fact.event, subject, platformOf(voice, frame));
    case 'spending': {
      const figure = operandOf(voice, frame).figure;
      const payee = fact.payee ? shortName(voice, fact.payee) : undefined;
      return label.pays(subject, payee, figure && phraseOf(figure));
    }
    case 'milestone':
      return label.counts(subject, frame.slots.value?.[0]?.text[voice.lang] ?? '');
    case 'ranking': {
      const position = frame.slots.position?.[0]?.text[voice.lang];
      const names = fact.ahead.map((id) => shortName(voice, id));
      return position ? label.ranks(subject, position) : label.ahead(listNames(names, voice.lang), subject);
    }
    case 'policy':
    case 'event':
    case 'statement':
    case 'system':
    case 'relation':
    case 'profile':
      return frame.statement[voice.lang];
    default:
      return fact satisfies never;
  }
}

function sourceBrief(voice: Voice, frame: Frame): string {
  const source = voice.base.sources.get(frame.source);
  return source ? voice.words.label.published(cutAtWord(titlePhrase(source, voice.lang), 60)) : '';
}
