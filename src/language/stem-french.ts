/**
 * Endings and what replaces them, longest first, with the letters that must remain before them. After Jacques
 * Savoy's light French stemmer ("Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages", 2006), with the regular verb endings of the written press added, since its headlines need them.
 * Accents are gone already, so that `-é`, `-er` and `-e` must end alike.
 */
const ENDINGS: readonly (readonly [ending: string, replacement: string, remain: number])[] = [
  ['issement', 'i', 3],
  ['issent', 'i', 3],
  ['issant', 'i', 3],
  ['ement', '', 4],
  ['erent', '', 3],
  ['eront', '', 4],
  ['aient', '', 3],
  ['erait', '', 4],
  ['ation', '', 4],
  ['ateur', '', 4],
  ['atrice', '', 4],
  ['euse', 'eu', 3],
  ['trice', 't', 3],
  ['elle', 'el', 3],
  ['ienne', 'ien', 2],
  ['enne', 'en', 3],
  ['ive', 'if', 3],
  ['ique', 'i', 3],
  ['ente', '', 4],
  ['ante', '', 4],
  ['ait', '', 4],
  ['ant', '', 4],
  ['ent', '', 4],
  ['ee', '', 3],
  ['er', '', 3],
  ['ez', '', 4],
  ['eur', 'eu', 4],
  ['eux', 'eu', 2],
  ['e', '', 3],
];

/** Singulars in -s that would meet another word without it: pays and payer, cours and cour. */
const INVARIABLE = new Set(['pays', 'cours', 'corps', 'temps', 'mois', 'fois']);

/** The light stem of a folded French word of plain letters. */
export function stemFrench(folded: string): string {
  if (INVARIABLE.has(folded)) return folded;
  const singular = takePlural(folded);
  for (const [ending, replacement, remain] of ENDINGS) {
    if (!singular.endsWith(ending) || singular.length - ending.length < remain) continue;
    return tidy(singular.slice(0, -ending.length) + replacement);
  }
  return tidy(singular);
}

function takePlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return word.length > 4 ? `${word.slice(0, -3)}al` : word;
  if (word.endsWith('oux')) return word.slice(0, -1);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** One letter of a doubled final consonant, no final `i` behind a consonant's `e`, and `y` as `i`. */
function tidy(stem: string): string {
  const last = stem.at(-1);
  if (stem.length > 3 && last === stem.at(-2) && last !== undefined && !'aeiou'.includes(last)) {
    return stem.slice(0, -1);
  }
  if (stem.length > 3 && last === 'y') return `${stem.slice(0, -1)}i`;
  return stem;
}
