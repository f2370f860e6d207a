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
  SEK: { fr: ['couronne suédoise', 'couronnes suédoises'], en: ['Swedish krona', 'Swedish kronor'] },
  NOK: {
    fr: ['couronne norvégienne', 'couronnes norvégiennes'],
    en: ['Norwegian krone', 'Norwegian kroner'],
  },
  DKK: { fr: ['couronne danoise', 'couronnes danoises'], en: ['Danish krone', 'Danish kroner'] },
  CZK: { fr: ['couronne tchèque', 'couronnes tchèques'], en: ['Czech koruna', 'Czech korunas'] },
  HUF: { fr: ['forint', 'forints'], en: ['forint', 'forints'] },
  MAD: { fr: ['dirham marocain', 'dirhams marocains'], en: ['Moroccan dirham', 'Moroccan dirhams'] },
  ZAR: { fr: ['rand', 'rands'], en: ['rand', 'rand'] },
  NGN: { fr: ['naira', 'nairas'], en: ['naira', 'naira'] },
  KES: { fr: ['shilling kényan', 'shillings kényans'], en: ['Kenyan shilling', 'Kenyan shillings'] },
  PKR: { fr: ['roupie pakistanaise', 'roupies pakistanaises'], en: ['Pakistani rupee', 'Pakistani rupees'] },
  IDR: { fr: ['roupie indonésienne', 'roupies indonésiennes'], en: ['rupiah', 'rupiah'] },
  MXN: { fr: ['peso mexicain', 'pesos mexicains'], en: ['Mexican peso', 'Mexican pesos'] },
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
  // Since the euro, a franc that nothing says more of is the Swiss one.
  CHF: ['francs', 'franc'],
  XOF: ['fcfa', 'f cfa', 'francs cfa', 'cfa'],
  GBP: ['pounds sterling', 'pound sterling', 'british pounds'],
  INR: ['roupies', 'roupie', 'rupees', 'rupee', 'indian rupees'],
  RUB: ['rubles', 'ruble', 'russian roubles', 'russian rubles'],
  SAR: ['riyals', 'riyal'],
  NOK: ['kroner', 'krone', 'couronnes', 'couronne'],
  SEK: ['kronor', 'krona'],
  KES: ['shillings', 'shilling'],
  BRL: ['reais'],
  TRY: ['turkish liras'],
  JPY: ['japanese yen', 'yens japonais'],
};

/** Signs of currencies; a sign before a figure may have a country's letters before it. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  cad$: 'CAD',
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
