import type { Lang } from '../language/lang.js';

/** What is known of the language that somebody wants. */
export interface LanguageSigns {
  /** An option or a button: always followed. */
  readonly explicit?: Lang | undefined;
  /** The question's own, where it is a sentence whose language is sure. */
  readonly question?: Lang | undefined;
  /** What the user's platform is set to. */
  readonly locale?: Lang | undefined;
  readonly fallback: Lang;
}

/** The language to answer in: an explicit choice, else the question's, else the user's, else the default. */
export function replyLanguage({ explicit, question, locale, fallback }: LanguageSigns): Lang {
  return explicit ?? question ?? locale ?? fallback;
}
