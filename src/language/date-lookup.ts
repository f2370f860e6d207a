import { MONTHS, SEASONS } from './date-words.js';
import type { Season } from './edtf-parse.js';
import { LANGS, type Lang } from './lang.js';
import { fold } from './text.js';
import { editDistance } from './typo.js';

/** A month's name as it is met: 1 to 12, in which language, and whether it is an ordinary word as well. */
export type MonthName = { month: number; lang: Lang; short: boolean; homograph: boolean };

const ABBREVIATIONS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['janv', 'fev|fevr', '', 'avr', '', '', 'juil', '', 'sept', 'oct', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'],
};
/** Months that are also names or ordinary words, and count alone only behind a preposition. */
const HOMOGRAPHS = new Set(['mars', 'mai', 'march', 'may', 'april', 'june', 'august']);
/** A typo in these would read ordinary words as months: marché, match, auguste. */
const NEVER_MISSPELLED = new Set(['march', 'august']);
const LEAST_MISSPELLED = 5;

const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
};

const monthNames = buildMonths();
const misspelledMonths = [...monthNames].filter(
  ([name, { short }]) => !short && name.length >= LEAST_MISSPELLED && !NEVER_MISSPELLED.has(name),
);
const weekdays = new Map(LANGS.flatMap((lang) => WEEKDAYS[lang].map((name, day) => [name, day] as const)));
const seasons = buildSeasons();

function buildMonths(): ReadonlyMap<string, MonthName> {
  const names = new Map<string, MonthName>();
  for (const lang of LANGS) {
    for (const [index, printed] of MONTHS[lang].entries()) {
      const name = fold(printed);
      names.set(name, { month: index + 1, lang, short: false, homograph: HOMOGRAPHS.has(name) });
      for (const short of (ABBREVIATIONS[lang][index] as string).split('|')) {
        if (short !== '') names.set(short, { month: index + 1, lang, short: true, homograph: true });
      }
    }
  }
  return names;
}

function buildSeasons(): ReadonlyMap<string, Season> {
  const names = new Map<string, Season>([['fall', 23]]);
  for (const lang of LANGS) {
    for (const [season, name] of Object.entries(SEASONS[lang]))
      names.set(fold(name), Number(season) as Season);
  }
  return names;
}

/** The month that a folded word names, in full or short. */
export function monthNamed(folded: string): MonthName | undefined {
  return monthNames.get(folded);
}

/** The month that a folded word of at least five letters names with one typing error ("setpembre"). */
export function monthMisspelled(folded: string): MonthName | undefined {
  if (folded.length < LEAST_MISSPELLED) return undefined;
  return misspelledMonths.find(([name]) => editDistance(folded, name, 1) === 1)?.[1];
}

/** The weekday that a folded word names, 0 for Sunday. */
export function weekdayNamed(folded: string): number | undefined {
  return weekdays.get(folded);
}

/** The season that a folded word names. */
export function seasonNamed(folded: string): Season | undefined {
  return seasons.get(folded);
}
