/** A text without accents and case, its typographic apostrophes made plain; as long as the text itself. */
export function fold(text: string): string {
  return [...text.normalize('NFC')].map(foldCharacter).join('');
}

// Character by character, so that a place found in the folded text is the same place in the text.
function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (/[’ʼ‘]/u.test(character)) return "'";
  return plain.length === character.length ? plain : character.toLowerCase();
}

/** A number that depends on the text alone, so that every run chooses the same way. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  't',
  'tr',
  'v',
  'z',
];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ou', 'ia', 'eo'];
const CODAS = ['', 'l', 'm', 'n', 'r', 'sk', 'rn', 'lt', 'x', 'nd'];

/**
 * An invented name for a real one: pronounceable, of about its length, the same for the same name. It begins
 * with a vowel where the name does, so that French keeps its elisions.
 */
export function inventedName(name: string, attempt = 0): string {
  let state = hashOf(`${fold(name)}/${attempt}`);
  const next = (choices: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return choices[(state >>> 8) % choices.length] ?? '';
  };
  const wanted = Math.max(4, Math.min(name.length, 11));
  let invented = /^[aeiou]/u.test(fold(name)) ? next(['a', 'e', 'o', 'u']) : '';
  while (invented.length < wanted) invented += next(ONSETS) + next(NUCLEI) + next(CODAS);
  return invented.slice(0, wanted + 1);
}

/** A word written as another is: "KERRY", "Kerry" or "kerry". */
export function likeCase(word: string, model: string): string {
  if (
    model.length > 1 &&
    !word.includes(' ') &&
    model === model.toUpperCase() &&
    model !== model.toLowerCase()
  )
    return word.toUpperCase();
  if (model === model.toLowerCase()) return word.toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Where a folded phrase stands in a folded text as whole words. */
export function findWords(
  foldedText: string,
  foldedPhrase: string,
): { start: number; end: number } | undefined {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_@])${escapePattern(foldedPhrase)}(?![\p{L}\p{N}_])`,
    'u',
  );
  const found = pattern.exec(foldedText);
  return found ? { start: found.index, end: found.index + foldedPhrase.length } : undefined;
}
