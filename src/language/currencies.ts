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
  KRW: { fr: ['won sud-coréen', 'wons sud-coréens'], en: ['South Korean won', 'South Korean won'] },
  ILS: { fr: ['shekel', 'shekels'], en: ['shekel', 'shekels'] },
  SAR: { fr: ['riyal saoudien', 'riyals saoudiens'], en: ['Saudi riyal', 'Saudi riyals'] },
  AED: { fr: ['dirham', 'dirhams'], en: ['dirham', 'dirhams'] },
  BRL: { fr: ['réal brésilien', 'réaux brésiliens'], en: ['Brazilian real', 'Brazilian reais'] },
  TRY: { fr: ['livre turque', 'livres turques'], en: ['Turkish lira', 'Turkish lira'] },
  PLN: { fr: ['zloty', 'zlotys'], en: ['zloty', 'zlotys'] },
  UAH: { fr: ['hryvnia', 'hryvnias'], en: ['hryvnia', 'hryvnias'] },
  XOF: { fr: ['franc CFA', 'francs CFA'], en: ['CFA franc', 'CFA francs'] },
};

/** Other names under which they are printed, folded; those of `CURRENCIES` are read as well. */
export const CURRENCY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  USD: [
    'dollars us',
    'dollar us',
    'dollars americains',
    'dollar americain',
    'us dollars',
    'us dollar',
    'u.s. dollars',
  ],
  CNY: ['rmb', 'renminbi', 'renminbis', 'chinese yuan', 'yuans chinois', 'yuan chinois'],
  GBP: ['pounds sterling', 'pound sterling', 'british pounds'],
  INR: ['roupies', 'roupie', 'rupees', 'rupee', 'indian rupees'],
  RUB: ['rubles', 'ruble', 'russian roubles', 'russian rubles'],
  SAR: ['riyals', 'riyal'],
  BRL: ['reais'],
  TRY: ['turkish liras'],
  JPY: ['japanese yen', 'yens japonais'],
};

/** Signs of currencies; a sign before a figure may have a country's letters before it. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  hk$: 'HKD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₪': 'ILS',
  '₩': 'KRW',
  '₴': 'UAH',
  '₺': 'TRY',
};
