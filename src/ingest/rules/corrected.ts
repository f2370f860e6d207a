import type { Sentence } from '../annotate/document.js';
import type { NumberAt } from '../annotate/passage.js';
import { MISTAKEN } from '../vocabulary/measures.js';

const NOT = new Set(['not', 'non', 'pas']);

/** A figure that a text takes back: "not 84,000", "et non 84 000", "attribuait par erreur 84 000 abonnés". */
export function isTakenBack({ passage, from, to }: Sentence, { wholeFrom }: NumberAt): boolean {
  const { tokens } = passage;
  if (NOT.has(tokens[wholeFrom - 1]?.folded ?? '') && COMMAS.has(tokens[wholeFrom - 2]?.folded ?? ''))
    return true;
  return MISTAKEN.has(tokens, from, to);
}

const COMMAS = new Set([',', 'et', 'and', '-', '(', 'non']);
