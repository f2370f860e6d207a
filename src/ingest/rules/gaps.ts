import type { Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import { actorsIn } from './owner.js';
import { datesIn } from './when.js';

const LINKS = new Set([',', ';', ':', 'et', 'and', 'puis', 'then', 'while', 'tandis', 'que']);
const BEFORE_DATE = new Set([',', 'en', 'in', 'au', 'le', 'on', 'fin', 'debut', 'depuis', 'since', 'of']);

/** Actors behind token `at` with nothing but a date of their own: "… in March, B in May": what is said goes on for them. */
export function datedActors(sentence: Sentence, at: number): Mention[] {
  const { tokens } = sentence.passage;
  const actors = actorsIn(sentence);
  return actors.filter((mention) => {
    if (mention.from < at) return false;
    let before = mention.from - 1;
    while (['le', 'la', "l'", 'les', 'the'].includes(tokens[before]?.folded ?? '')) before--;
    if (!LINKS.has(tokens[before]?.folded ?? '')) return false;
    return datesIn(sentence).some(
      ({ from }) =>
        from >= mention.end &&
        from - mention.end <= 3 &&
        tokens.slice(mention.end, from).every(({ folded }) => BEFORE_DATE.has(folded)),
    );
  });
}
