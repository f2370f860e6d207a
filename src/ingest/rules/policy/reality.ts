import type { Sentence } from '../../annotate/document.js';
import { BE_FORMS, HAVE_FORMS } from '../../vocabulary/policy.js';
import { OUTAGES } from '../../vocabulary/policy-nouns.js';
import { denials } from '../denied.js';

/** "an interdit", "the block": a noun of the same form. */
export function isNoun(tokens: Sentence['passage']['tokens'], at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (
    ['ban', 'bans', 'block', 'blocks', 'bar', 'bars'].includes(word) &&
    (tokens[at - 1]?.hyphenNext ||
      ![...BEFORE_VERB, 'countries', 'governments'].includes(before) ||
      word.endsWith('s'))
  ) {
    return word === 'ban' || word === 'block' || word === 'bar'
      ? !BEFORE_VERB.has(before)
      : ['the', 'such', 'similar', 'these', 'of', 'other', 'tiktok'].includes(before);
  }
  // "La Norvège l'interdit", "elle l'interdit": a verb.
  const subject = tokens[at - 2];
  const verb =
    before === "l'" && (subject?.capital === true || ['il', 'elle', 'qui'].includes(subject?.folded ?? ''));
  return !verb && ['un', "l'", 'le', 'left'].includes(before) && ['interdit', 'limite'].includes(word);
}

const BEFORE_VERB = new Set(['to', 'will', 'and', 'would', 'shall', 'must']);

/** Denied, wished or threatened: no rule. */
export function isUnreal({ passage, from }: Sentence, at: number): boolean {
  const { tokens } = passage;
  const found = denials(tokens, Math.max(from, at - 7), at).at(-1);
  if (!found) return false;
  // "said it would stop": announced.
  const told = tokens.slice(Math.max(0, found.at - 3), found.at).some(({ folded }) => ANNOUNCED.has(folded));
  if (told && tokens[found.at]?.folded === 'would') return false;
  // "avant que le parlement n'en interdise l'usage": denies nothing.
  if (EXPLETIVE.has(tokens[found.at]?.folded ?? '') && isBeforehand(tokens, from, found.at)) return false;
  // A name between the two belongs to another clause: "if it fails, India banned …".
  return !tokens.slice(found.end, at).some(({ text }) => text === ',' || text === ';' || text === ':');
}

const EXPLETIVE = new Set(["n'", 'ne']);
const isBeforehand = (tokens: Sentence['passage']['tokens'], from: number, at: number): boolean =>
  tokens
    .slice(Math.max(from, at - 6), at)
    .some(({ folded }, i, near) => folded === 'avant' && ['que', "qu'"].includes(near[i + 1]?.folded ?? ''));

const ANNOUNCED = new Set(['said', 'says', 'announced', 'announces', 'confirmed', 'declared', 'vowed']);

export function isPassive(tokens: Sentence['passage']['tokens'], at: number, end: number): boolean {
  if (/^priv/u.test(tokens[at]?.folded ?? '') || OUTAGES.at(tokens, at)) return true;
  // "has been looking into A"
  if (tokens[at]?.folded.endsWith('ing')) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i]?.folded ?? '';
    if (BE_FORMS.has(word)) return !HAVE_FORMS.has(tokens[i]?.folded ?? '');
    if (HAVE_FORMS.has(word)) return false;
  }
  const next = tokens[end]?.folded ?? '.';
  const before = tokens[at - 1];
  const participle = /(?:ned|red|ked|ted|den|wed|lisés?|nie?s?|ites?|its|quée?s?|bée?s?)$/u.test(
    tokens[at]?.folded ?? '',
  );
  return (
    participle &&
    before !== undefined &&
    !before.capital &&
    [
      'on',
      'in',
      'by',
      'from',
      'across',
      'par',
      'en',
      'au',
      'aux',
      'sur',
      'dans',
      'des',
      ':',
      '.',
      ',',
      'du',
    ].includes(next)
  );
}
