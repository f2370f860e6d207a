import { LANGS, type Lang } from '../../language/lang.js';

/** Our language for one of Discord's locales ("fr", "en-GB"), where there is one. */
export function langOf(locale: string | undefined): Lang | undefined {
  const [language] = (locale ?? '').split('-');
  return LANGS.find((lang) => lang === language);
}

/** The names of our languages at Discord, beside the unlocalised text, which is English. */
export const LOCALES = { fr: 'fr' } as const satisfies Partial<Record<Lang, string>>;
