const VOWELS = 'aeiouy';

/** Endings and what replaces them, longest first, with the letters that must remain before them. */
const ENDINGS: readonly (readonly [ending: string, replacement: string, remain: number])[] = [
  ['ization', 'iz', 3],
  ['isation', 'iz', 3],
  ['ation', '', 4],
  ['ement', '', 4],
  ['iness', 'i', 3],
  ['ness', '', 4],
  ['ing', '', 2],
  ['ied', 'i', 2],
  ['eed', 'eed', 1],
  ['ed', '', 2],
  ['ily', 'i', 3],
  ['ly', '', 3],
];

/**
 * The light stem of a folded English word of plain letters: Donna Harman's S-stemmer ("How effective is
 * suffixing?", 1991), then the verb endings of Porter's first step (1980) and the commonest noun endings.
 */
export function stemEnglish(folded: string): string {
  const singular = takePlural(folded);
  for (const [ending, replacement, remain] of ENDINGS) {
    if (!singular.endsWith(ending) || singular.length - ending.length < remain) continue;
    const rest = singular.slice(0, -ending.length);
    if (!hasVowel(rest)) continue;
    return tidy(withSilentE(rest) + replacement);
  }
  return tidy(singular);
}

function takePlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && !/[ae]ies$/.test(word))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:..(?:s|x|z|ch|sh)|o)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('s') && !/[us]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function hasVowel(word: string): boolean {
  for (const letter of word) if (VOWELS.includes(letter)) return true;
  return false;
}

/** "us" is no stem of "using", nor "di" of "died": two letters that no `e` follows are another word. */
const withSilentE = (rest: string): string =>
  /^(?:[aeiou][^aeiouy]|[^aeiouy]i)$/.test(rest) ? `${rest}e` : rest;

/** No silent `e`, one of a doubled final consonant, and a final `y` as `i`, on every word alike. */
function tidy(stem: string): string {
  let tidied = stem;
  if (tidied.length > 3 && tidied.endsWith('e')) tidied = tidied.slice(0, -1);
  const last = tidied.at(-1) as string;
  if (tidied.length > 3 && last === tidied.at(-2) && !VOWELS.includes(last)) return tidied.slice(0, -1);
  if (tidied.length > 2 && last === 'y') return `${tidied.slice(0, -1)}i`;
  return tidied;
}
