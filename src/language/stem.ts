import type { Lang } from './lang.js';
import { stemEnglish } from './stem-english.js';
import { stemFrench } from './stem-french.js';

export { isStopWord, STOP_WORDS } from './stop-words.js';

/**
 * The light stem of a folded word: endings of number, gender and the commonest verb forms are taken off, so
 * that `abonnés` and `abonnée`, `banned` and `ban`, meet. Words with digits or signs come back as they are.
 * A stem is for comparing with other stems of the same language, never for showing.
 */
export function stem(folded: string, lang: Lang): string {
  if (!isPlainWord(folded)) return folded;
  const known = stems[lang].get(folded);
  if (known !== undefined) return known;
  const form = lang === 'fr' ? stemFrench(folded) : stemEnglish(folded);
  if (stems[lang].size >= MOST_WORDS) stems[lang].clear();
  if (folded.length <= LONGEST_WORD) stems[lang].set(folded, form);
  return form;
}

/** Texts come back to the same words, and a base is read word by word more than once; what was stemmed lately is kept. */
const stems: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };
const MOST_WORDS = 50_000;
const LONGEST_WORD = 30;

function isPlainWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return word.length > 2;
}
