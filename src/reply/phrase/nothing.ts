import { formatNumber } from '../../language/number-format.js';
import type { Nothing, NothingReason } from '../../query/answer.js';
import { bareName, enumerate } from './names.js';
import { asSentence, cutAtWord } from './sentence.js';
import { named, type Voice } from './voice.js';

/** A question longer than this is not read. */
export const QUESTION_LIMIT = 500;
/** Words of the question as they are given back: short, since they are the asker's and not ours. */
const LONGEST_WORD = 60;

/** What the base does not hold, naming the part of the question that failed; never a nearest figure. */
export function nothingText(voice: Voice, { reason }: Nothing): string {
  const { nothing, punctuation } = voice.words;
  if (reason.code === 'empty') return nothing.empty;
  if (reason.code === 'too-long') return nothing.tooLong(QUESTION_LIMIT);
  return asSentence(`${nothing.lead}${punctuation.colon}${whatFailed(voice, reason)}`);
}

function whatFailed(voice: Voice, reason: NothingReason): string {
  const { nothing } = voice.words;
  const words = quotedWords(voice, reason.words);
  const platforms = enumerate(
    voice,
    (reason.platforms ?? []).map((id) => bareName(voice, id)),
  );
  switch (reason.code) {
    case 'unknown-name':
      return words === ''
        ? missing(voice, reason)
        : nothing.unknownName(words, reason.words?.length ?? 1) + understood(voice, reason);
    case 'unknown-platform':
      return nothing.unknownPlatform(words || platforms) + understood(voice, reason);
    case 'unknown-handle':
      return words === '' ? missing(voice, reason) : nothing.unknownHandle(words);
    case 'unknown-country':
      return words === '' ? missing(voice, reason) : nothing.unknownCountry(words);
    case 'wrong-date':
      return nothing.wrongDate(words) + understood(voice, reason);
    case 'wrong-number':
      return nothing.wrongNumber(words) + understood(voice, reason);
    case 'no-two-dates':
      return nothing.noTwoDates(measureNoun(voice, reason));
    case 'off-topic':
      return nothing.offTopic;
    case 'not-in-base':
    case 'slot-empty':
      return missingWith(voice, reason);
    case 'empty':
    case 'too-long':
      return '';
    default:
      return reason.code satisfies never;
  }
}

/** What is missing, and the words that nothing answers, unless it names them already. */
function missingWith(voice: Voice, reason: NothingReason): string {
  const { nothing } = voice.words;
  const text = missing(voice, reason);
  const told = text.toLocaleLowerCase();
  const others = (reason.words ?? []).filter((word) => !told.includes(word.toLocaleLowerCase()));
  const words = quotedWords(voice, others);
  const what = text === nothing.noFact ? nothing.noFactAtAll : text;
  return words === '' ? what : what + nothing.unanswered(words);
}

/** "aucun nombre d'abonnés pour @francediplo sur Instagram" */
function missing(voice: Voice, reason: NothingReason): string {
  const { nothing } = voice.words;
  const { slot } = reason;
  // Of what is counted something else may be asked: when, how long.
  const noun = slot === undefined || slot === 'value' ? measureNoun(voice, reason) : undefined;
  const what = noun ? nothing.noCount(noun) : slot ? nothing.noSlot(slot) : nothing.noFact;
  const names = (reason.entities ?? []).map((id) => named(voice, id));
  const platforms = (reason.platforms ?? [])
    .filter((id) => !reason.entities?.includes(id))
    .map((id) => bareName(voice, id));
  return [
    what,
    names.length > 0 ? nothing.about(enumerate(voice, names, 3)) : '',
    // Of each of them alone there may well be one.
    names.length > 1 && what === nothing.noFact ? nothing.together : '',
    platforms.length > 0 ? nothing.on(enumerate(voice, platforms, 3)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function understood(voice: Voice, { entities = [] }: NothingReason): string {
  return entities.length === 0
    ? ''
    : voice.words.nothing.understood(
        enumerate(
          voice,
          entities.map((id) => named(voice, id)),
          2,
        ),
      );
}

/** A count of money or places is a slot of its own, not a number of things. */
function measureNoun(voice: Voice, { measure }: NothingReason): string | undefined {
  return measure === undefined || measure === 'amount' || measure === 'rank'
    ? undefined
    : voice.base.measures.get(measure)?.noun[voice.lang].other;
}

/** The asker's words in quotation marks; a handle needs none. */
function quotedWords(voice: Voice, words: readonly string[] = []): string {
  return words
    .slice(0, 4)
    .map((word) => cutAtWord(word.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(), LONGEST_WORD))
    .filter((word) => word !== '')
    .map((word) => (/^\d{5,15}$/u.test(word) ? formatNumber(Number(word), voice.lang) : word))
    .map((word) => (/^[@#]\S+$/u.test(word) ? word : voice.words.punctuation.quote(word)))
    .join(', ');
}
