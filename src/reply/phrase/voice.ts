import type { FactBase } from '../../facts/fact-base.js';
import { nameOf } from '../../facts/names.js';
import type { Lang } from '../../language/lang.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Words } from './words.js';

const WORDS: Readonly<Record<Lang, Words>> = { fr, en };

/** What a sentence is made with: the facts, the language and its words. */
export interface Voice {
  readonly base: FactBase;
  readonly lang: Lang;
  readonly words: Words;
}

export const voiceOf = (base: FactBase, lang: Lang): Voice => ({ base, lang, words: WORDS[lang] });

/** A name as it stands inside a sentence, with its article. */
export const named = (voice: Voice, id: string): string => nameOf(voice.base, id, voice.lang);
