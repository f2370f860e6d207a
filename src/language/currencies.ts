import type { Lang } from './lang.js';

/** The name of a currency: of one unit, and of several. */
type Names = Readonly<Record<Lang, readonly [one: string, several: string]>>;

/** The currencies that are printed by name, by ISO 4217 code. */
export const CURRENCIES: Readonly<Record<string, Names>> = {
  USD: { fr: ['dollar', 'dollars'], en: ['dollar', 'dollars'] },
  EUR: { fr: ['euro', 'euros'], en: ['euro', 'euros'] },
  CNY: { fr: ['yuan', 'yuans'], en: ['yuan', 'yuan'] },
  GBP: { fr: ['livre sterling', 'livres sterling'], en: ['pound', 'pounds'] },
  JPY: { fr: ['yen', 'yens'], en: ['yen', 'yen'] },
  INR: { fr: ['roupie indienne', 'roupies indiennes'], en: ['rupee', 'rupees'] },
  RUB: { fr: ['rouble', 'roubles'], en: ['rouble', 'roubles'] },
  CHF: { fr: ['franc suisse', 'francs suisses'], en: ['Swiss franc', 'Swiss francs'] },
  CAD: { fr: ['dollar canadien', 'dollars canadiens'], en: ['Canadian dollar', 'Canadian dollars'] },
  AUD: { fr: ['dollar australien', 'dollars australiens'], en: ['Australian dollar', 'Australian dollars'] },
  HKD: { fr: ['dollar de Hong Kong', 'dollars de Hong Kong'], en: ['Hong Kong dollar', 'Hong Kong dollars'] },
  KRW: { fr: ['won', 'wons'], en: ['won', 'won'] },
  ILS: { fr: ['shekel', 'shekels'], en: ['shekel', 'shekels'] },
  SAR: { fr: ['riyal saoudien', 'riyals saoudiens'], en: ['Saudi riyal', 'Saudi riyals'] },
  AED: { fr: ['dirham', 'dirhams'], en: ['dirham', 'dirhams'] },
  BRL: { fr: ['réal', 'réaux'], en: ['real', 'reais'] },
  TRY: { fr: ['livre turque', 'livres turques'], en: ['Turkish lira', 'Turkish lira'] },
  PLN: { fr: ['zloty', 'zlotys'], en: ['zloty', 'zlotys'] },
  UAH: { fr: ['hryvnia', 'hryvnias'], en: ['hryvnia', 'hryvnias'] },
  XOF: { fr: ['franc CFA', 'francs CFA'], en: ['CFA franc', 'CFA francs'] },
};
