import { COMMON_WORDS } from './common-words.js';
import type { Lang } from './lang.js';
import { STOP_WORDS } from './stop-words.js';
import { type Token, tokenize } from './tokens.js';

/** The language of a text, and whether it is a sentence that leaves no doubt. */
export type Detected = { lang: Lang; sure: boolean };

/** Words of both languages, of names and of loans, which say nothing about either. */
const SHARED = new Set('a an as car on or me main but est son ton sans pour are us no t nor'.split(' '));
/** Words that open a question: one is as good as a sentence. */
const INTERROGATIVES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set('combien pourquoi comment quel quelle quels quelles lequel laquelle quoi qui quand'.split(' ')),
  en: new Set('how what who whom whose which when where why'.split(' ')),
};
const FRENCH_ACCENTS = /[àâçèéêëîïôùûœ]/i;

/**
 * The language of a text, French or English: by its function words and accents, else by words that are common in one
 * of the two only. Sure only for a sentence with function words of one language; keywords ("Kerry
 * followers") never are. Undefined where nothing tells.
 */
export function detectLanguage(text: string): Detected | undefined {
  const tokens = tokenize(text).filter(({ kind }) => kind === 'word');
  const fr = countEvidence(tokens, 'fr');
  const en = countEvidence(tokens, 'en');
  if (fr.score !== en.score) {
    const [lang, most, least] = fr.score > en.score ? (['fr', fr, en] as const) : (['en', en, fr] as const);
    const enough = most.words >= 2 || (most.asks && tokens.length >= 3);
    return { lang, sure: enough && most.score >= 2 * least.score };
  }
  const lead = countCommon(tokens, 'fr') - countCommon(tokens, 'en');
  return lead === 0 ? undefined : { lang: lead > 0 ? 'fr' : 'en', sure: false };
}

/** How many words are common in a language and not in the other. */
const countCommon = (tokens: readonly Token[], lang: Lang): number =>
  tokens.filter(
    ({ folded }) => COMMON_WORDS[lang].has(folded) && !COMMON_WORDS[lang === 'fr' ? 'en' : 'fr'].has(folded),
  ).length;

type Evidence = { words: number; score: number; asks: boolean };

function countEvidence(tokens: readonly Token[], lang: Lang): Evidence {
  const other = STOP_WORDS[lang === 'fr' ? 'en' : 'fr'];
  let words = 0;
  let score = 0;
  let asks = false;
  for (const { folded, text } of tokens) {
    const tells = STOP_WORDS[lang].has(folded) && !other.has(folded) && !SHARED.has(folded);
    if (tells) {
      words++;
      score += 2;
      asks ||= INTERROGATIVES[lang].has(folded);
    }
    if (lang === 'fr' && FRENCH_ACCENTS.test(text)) score++;
  }
  return { words, score, asks };
}
