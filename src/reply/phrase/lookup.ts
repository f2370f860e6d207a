import type { Slot } from '../../facts/fact.js';
import type { Frame, SlotValue } from '../../facts/frame.js';
import { statementOf } from '../../facts/kinds/index.js';
import { asSentence, firstFitting, HEADLINE_LIMIT } from './sentence.js';
import type { Voice } from './voice.js';

/** The fact's own sentence, with its dot. */
export const statementText = (voice: Voice, frame: Frame): string => asSentence(frame.statement[voice.lang]);

/**
 * The sentence that answers a lookup: the fact's statement, and what the asked slot holds where the statement does
 * not say it. Too long, it loses the origin of its attribution before anything else.
 */
export function lookupHeadline(
  voice: Voice,
  frame: Frame,
  slot: Slot | undefined,
  limit = HEADLINE_LIMIT,
): string {
  const statement = frame.statement[voice.lang];
  const addition = slot ? slotAddition(voice, frame, slot, statement) : '';
  return firstFitting(
    [statement, withoutOrigin(voice, frame)].flatMap((text) =>
      text === undefined ? [] : [asSentence(text + addition)],
    ),
    limit,
  );
}

/** The statement composed again with the first link of its attribution alone. */
function withoutOrigin(voice: Voice, frame: Frame): string | undefined {
  const fact = voice.base.facts.get(frame.fact);
  if (!fact || fact.attributedTo.length < 2 || 'statement' in fact) return undefined;
  return statementOf({ ...fact, attributedTo: fact.attributedTo.slice(0, 1) }, voice.base, voice.lang);
}

/** Slots that the statement answers as a whole. */
const WHOLE: ReadonlySet<Slot> = new Set(['existence', 'statement', 'definition', 'role']);

function slotAddition(voice: Voice, frame: Frame, slot: Slot, statement: string): string {
  if (WHOLE.has(slot)) return '';
  const told = comparable(statement);
  const missing = (frame.slots[slot] ?? [])
    .map((value) => slotText(voice, slot, value))
    .filter((text) => !told.includes(comparable(text)));
  if (missing.length === 0) return '';
  return ` (${voice.words.slots[slot]}${voice.words.punctuation.colon}${missing.join(', ')})`;
}

/** A slot's value in words; a language's tag becomes its name. */
export function slotText(voice: Voice, slot: Slot, value: SlotValue): string {
  const text = value.text[voice.lang];
  if (slot !== 'language') return text;
  return new Intl.DisplayNames([voice.lang], { type: 'language', fallback: 'code' }).of(text) ?? text;
}

/** Folded so that "le ministère" is found in "du ministère", and one kind of space or apostrophe in another. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('fr')
    .replaceAll('’', "'")
    .replace(/^(?:les? |la |l'|the )/u, '');
