import type { Frame } from '../../facts/frame.js';
import type { Fact } from '../../facts/kinds/index.js';
import { listNames } from '../../facts/names.js';
import { titlePhrase } from '../../facts/source-frame.js';
import { phraseOf } from './figure.js';
import { gistOf } from './gist.js';
import { objectOf, platformOf, subjectOf } from './labels.js';
import { shortName, unique } from './names.js';
import { operandOf } from './operand.js';
import { cutAtWord } from './sentence.js';
import type { Voice } from './voice.js';

type KindOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** What a fact is in a few words, for a list or beside a date. */
export const briefOf = (voice: Voice, frame: Frame): string => briefsOf(voice, frame)[0] ?? '';

/** Wordings of a fact from a few words down to a bare name. */
export function briefsOf(voice: Voice, frame: Frame): string[] {
  const fact = voice.base.facts.get(frame.fact);
  const wordings = fact ? factBriefs(voice, frame, fact) : sourceBriefs(voice, frame);
  return unique([...wordings, subjectOf(voice, frame)].filter((text) => text !== ''));
}

function factBriefs(voice: Voice, frame: Frame, fact: Fact): string[] {
  const { label } = voice.words;
  const subject = subjectOf(voice, frame);
  const platform = platformOf(voice, frame);
  switch (fact.kind) {
    case 'account':
      return [label.account(fact.event, subject, platform), ...withoutSubject(voice, fact.event, platform)];
    case 'spending': {
      const { figure } = operandOf(voice, frame);
      const payee = fact.payee ? shortName(voice, fact.payee) : undefined;
      return [
        fact.established ? label.counts(subject, fact.purpose[voice.lang]) : '',
        label.pays(subject, payee, figure && phraseOf(figure)),
        label.pays(subject, payee, undefined),
        payee ?? '',
      ];
    }
    case 'milestone': {
      const value = frame.slots.value?.[0]?.text[voice.lang] ?? '';
      const where = subject.includes(platform) ? value : label.counted(value, platform);
      return [label.counts(subject, where), label.counts(subject, value), value];
    }
    case 'ranking': {
      const position = frame.slots.position?.[0]?.text[voice.lang];
      const ahead = listNames(
        fact.ahead.map((id) => shortName(voice, id)),
        voice.lang,
      );
      return [position ? label.ranks(subject, position) : label.ahead(ahead, subject)];
    }
    case 'policy': {
      const rule = label.rule(fact.action, platform);
      const whole = `${rule} ${fact.object[voice.lang]}`;
      return [label.policy(subject, whole), whole, label.policy(subject, rule), rule];
    }
    case 'event':
    case 'statement':
    case 'system':
    case 'relation':
    case 'profile':
      return [gistOf(voice, frame), [subject, objectOf(voice, frame)].filter(Boolean).join('–')];
    default:
      return fact satisfies never;
  }
}

/** An account without whose it is; of one that is lacking, never its platform alone. */
function withoutSubject({ words }: Voice, event: KindOf<'account'>['event'], platform: string): string[] {
  switch (event) {
    case 'opened':
    case 'announced':
    case 'active':
      return [words.label.onPlatform(platform), platform];
    case 'absent':
      return [words.label.notOnPlatform(platform)];
    case 'mentioned':
    case 'closed':
      return [];
    default:
      return event satisfies never;
  }
}

function sourceBriefs(voice: Voice, frame: Frame): string[] {
  const source = voice.base.sources.get(frame.source);
  return source ? [voice.words.label.published(cutAtWord(titlePhrase(source, voice.lang), 60))] : [];
}
