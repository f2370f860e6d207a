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
      !['to', 'will', 'and', 'countries', 'governments'].includes(before) ||
      word.endsWith('s'))
  ) {
    return word === 'ban' || word === 'block' || word === 'bar'
      ? before !== 'to' && before !== 'will' && before !== 'and'
      : ['the', 'such', 'similar', 'these', 'of', 'other', 'tiktok'].includes(before);
  }
  return ['un', "l'", 'le', 'left'].includes(before) && ['interdit', 'limite'].includes(word);
}

/** Denied, wished or threatened: no rule. */
export function isUnreal({ passage, from }: Sentence, at: number): boolean {
  const { tokens } = passage;
  const found = denials(tokens, Math.max(from, at - 7), at).at(-1);
  if (!found) return false;
  // "said it would stop": announced.
  const told = tokens.slice(Math.max(0, found.at - 3), found.at).some(({ folded }) => ANNOUNCED.has(folded));
  if (told && tokens[found.at]?.folded === 'would') return false;
  // A name between the two belongs to another clause: "if it fails, India banned …".
  return !tokens.slice(found.end, at).some(({ text }) => text === ',' || text === ';' || text === ':');
}

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
