import type { Lang } from '../../language/lang.js';

/** The headline stands alone and fits where a platform shows one: 280 characters. */
export const HEADLINE_LIMIT = 280;

const NO_BREAK_SPACE = '\u00a0';
/** A clause that holds one of these says how much, when or who says so, and is never dropped. */
const LOAD_BEARING =
  /\d|%|déduit|inferred|incertain|uncertain|borne|bound|\b(?:selon|d'après|according|avant|before|depuis|since|vers|about|environ|au moins|at least|plus de|more than|moins de|less than|non|not|aucun|aucune|no|dozens|hundreds|thousands|dizaines|centaines|milliers)\b/iu;

/** French typography: a no-break space before ; : ! ? % », after « and between thousands. English stays as it is. */
export function typeset(text: string, lang: Lang): string {
  if (lang === 'en') return text;
  return text.replace(/ (?=[;:!?%»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))/gu, NO_BREAK_SPACE);
}

/** Closes a sentence with its dot, unless it is closed already. */
export function asSentence(text: string): string {
  return /[.!?…]["”»]?$/u.test(text) ? text : `${text}.`;
}

/** The first of some wordings, from the richest to the barest, that fits; the last one shortened where none does. */
export function firstFitting(wordings: Iterable<string>, limit = HEADLINE_LIMIT): string {
  let last = '';
  for (const wording of wordings) {
    if (wording.length <= limit) return wording;
    last = wording;
  }
  return shorten(last, limit);
}

/**
 * Shortens a sentence at clause boundaries: parentheses first, then clauses from the end, never one that carries a
 * figure, a date, a bound, a negation or an attribution. What is still too long loses words before its closing clauses.
 */
export function shorten(sentence: string, limit = HEADLINE_LIMIT): string {
  if (sentence.length <= limit) return sentence;
  const bare = dropFromEnd(sentence, / \([^()]*\)/gu, limit);
  const clauses = bare.length <= limit ? bare : dropFromEnd(bare, /[,;—][^,;—()]*(?=[,;—.]|$)/gu, limit);
  return clauses.length <= limit ? clauses : cutBeforeTail(clauses, limit);
}

/** Cuts words before the closing clauses that say when and who says so, which stay. */
function cutBeforeTail(sentence: string, limit: number): string {
  const clauses = sentence.split(/(?=, )/u);
  let first = clauses.length;
  while (first > 1 && LOAD_BEARING.test(clauses[first - 1] ?? '')) first--;
  const tail = clauses.slice(first).join('');
  if (tail.length > limit / 2) return cutAtWord(sentence, limit);
  return cutAtWord(clauses.slice(0, first).join(''), limit - tail.length) + tail;
}

function dropFromEnd(sentence: string, pieces: RegExp, limit: number): string {
  let kept = sentence;
  for (const match of [...sentence.matchAll(pieces)].reverse()) {
    if (kept.length <= limit) return kept;
    if (LOAD_BEARING.test(match[0])) continue;
    kept = kept.slice(0, match.index) + kept.slice(match.index + match[0].length);
  }
  return kept;
}

/** The text up to the last whole word that leaves room for an ellipsis. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half of a pair of surrogates is no character.
  const room = text.slice(0, Math.max(1, limit - 1)).replace(/[\ud800-\udbff]$/, '');
  const space = room.search(/[\s\u00a0]\S*$/u);
  return `${(space > limit / 2 ? room.slice(0, space) : room).replace(/[\s\u00a0,;:(–—-]+$/u, '')}…`;
}
