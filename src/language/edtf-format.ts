import { dayFromNumber } from './calendar.js';
import { MONTHS, SEASONS } from './date-words.js';
import { type DateFields, type PartialDate, parseEdtf, type Season } from './edtf-parse.js';
import type { Lang } from './lang.js';

/** A day of no known year, which `findDates` gives for "le 16 mars". */
const MONTH_DAY = /^XXXX-(\d\d)-(\d\d)$/;

type Words = {
  about: (date: string) => string;
  uncertain: (date: string) => string;
  between: (from: string, to: string) => string;
  before: (date: string) => string;
  since: (date: string) => string;
  decade: (first: number, last: number) => string;
  day: (day: number) => string;
  /** What stands before a date inside a sentence: "le", "en", "in". */
  when: (date: PartialDate) => string;
  /** The article that French wants before a date in "entre", "avant" and "depuis". */
  article: (date: PartialDate) => string;
  time: (date: string, hour: number, minute: number) => string;
};

const FRENCH_SEASON_ARTICLES: Readonly<Record<Season, string>> = { 21: 'le ', 22: "l'", 23: "l'", 24: "l'" };
const FRENCH_SEASON_WHEN: Readonly<Record<Season, string>> = {
  21: 'au ',
  22: "à l'",
  23: "à l'",
  24: "à l'",
};

const WORDS: Readonly<Record<Lang, Words>> = {
  fr: {
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (date incertaine)`,
    between: (from, to) => `entre ${from} et ${to}`,
    before: (date) => `avant ${date}`,
    since: (date) => `depuis ${date}`,
    decade: (first, last) => (last - first === 9 ? `années ${first}` : `entre ${first} et ${last}`),
    day: (day) => (day === 1 ? '1er' : String(day)),
    when: ({ fields }) => {
      if (fields?.day !== undefined) return 'le ';
      return fields?.season === undefined ? 'en ' : FRENCH_SEASON_WHEN[fields.season];
    },
    article: ({ fields }) => {
      if (fields?.day !== undefined) return 'le ';
      return fields?.season === undefined ? '' : FRENCH_SEASON_ARTICLES[fields.season];
    },
    time: (date, hour, minute) => `${date} à ${hour} h${minute === 0 ? '' : ` ${two(minute)}`}`,
  },
  en: {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    between: (from, to) => `between ${from} and ${to}`,
    before: (date) => `before ${date}`,
    since: (date) => `since ${date}`,
    decade: (first, last) => (last - first === 9 ? `the ${first}s` : `between ${first} and ${last}`),
    day: (day) => String(day),
    when: ({ fields }) => (fields?.day === undefined ? 'in ' : 'on '),
    article: () => '',
    time: (date, hour, minute) => `${date}, ${two(hour)}:${two(minute)}`,
  },
};

/**
 * Prints an EDTF date, without the article or preposition that a sentence needs before it: "8 juillet 2019",
 * "vers février 2014", "entre le 1er et le 8 juillet 2019"; "8 July 2019", "about February 2014". Also prints a
 * day without a year (`XXXX-03-16`).
 *
 * @throws RangeError as `parseEdtf`
 */
export function formatEdtf(edtf: string, lang: Lang): string {
  const monthDay = MONTH_DAY.exec(edtf);
  if (monthDay) return monthDayText(Number(monthDay[1]), Number(monthDay[2]), lang);
  return print(parseEdtf(edtf), lang);
}

/**
 * As `formatEdtf`, with what a sentence needs before it: "le 8 juillet 2019", "en mai 2019", "à l'été 2023",
 * "on 8 July 2019", "in 2018". Approximate dates and intervals, which open with a word of their own, stay so.
 *
 * @throws RangeError as `parseEdtf`
 */
export function formatEdtfWhen(edtf: string, lang: Lang): string {
  const date = parseEdtf(edtf);
  const bare = print(date, lang);
  if (date.precision === 'interval')
    return date.fields || date.from || date.to ? bare : whenDecade(bare, lang);
  return date.approximate ? bare : WORDS[lang].when(date) + bare;
}

function whenDecade(bare: string, lang: Lang): string {
  if (!bare.endsWith('s') && !bare.startsWith('années')) return bare;
  return lang === 'fr' ? `dans les ${bare}` : `in ${bare}`;
}

function monthDayText(month: number, day: number, lang: Lang): string {
  return `${WORDS[lang].day(day)} ${MONTHS[lang][month - 1] ?? ''}`;
}

function print(date: PartialDate, lang: Lang): string {
  if (date.precision !== 'interval') return qualified(point(date, lang), date, lang);
  if (date.from || date.to) return printInterval(date, lang);
  const first = dayFromNumber(date.start as number).year;
  const last = dayFromNumber(date.end as number).year;
  return qualified(WORDS[lang].decade(first, last), date, lang);
}

function qualified(text: string, date: PartialDate, lang: Lang): string {
  const about = date.approximate ? WORDS[lang].about(WORDS[lang].article(date) + text) : text;
  return date.uncertain ? WORDS[lang].uncertain(about) : about;
}

function point(date: PartialDate, lang: Lang): string {
  const fields = date.fields as DateFields;
  const text = [dayText(fields, lang), monthText(fields, lang), yearText(fields)].filter(Boolean).join(' ');
  const { hour, minute } = fields;
  return hour === undefined ? text : WORDS[lang].time(text, hour, minute ?? 0);
}

function dayText({ day }: DateFields, lang: Lang): string {
  return day === undefined ? '' : WORDS[lang].day(day);
}

function monthText({ month, season }: DateFields, lang: Lang): string {
  if (season !== undefined) return SEASONS[lang][season];
  return month === undefined ? '' : (MONTHS[lang][month - 1] as string);
}

/** A winter is printed with both of its years, since the one that names it is a convention. */
function yearText({ year, season }: DateFields): string {
  return season === 24 ? `${year - 1}-${year}` : String(year);
}

function printInterval(date: PartialDate, lang: Lang): string {
  const words = WORDS[lang];
  const { from, to } = date;
  if (from && to) {
    const bare = qualified(shared(from, to, lang) ?? point(from, lang), from, lang);
    return words.between(from.approximate ? bare : words.article(from) + bare, end(to, lang));
  }
  return from ? words.since(end(from, lang)) : words.before(end(to as PartialDate, lang));
}

function end(date: PartialDate, lang: Lang): string {
  const article = date.approximate ? '' : WORDS[lang].article(date);
  return article + print(date, lang);
}

/** The first end without what it shares with the second: "1er" of "1er juillet 2019" before "8 juillet 2019". */
function shared(from: PartialDate, to: PartialDate, lang: Lang): string | undefined {
  const a = from.fields;
  const b = to.fields;
  if (!a || !b || a.year !== b.year || a.month === undefined || b.month === undefined) return undefined;
  if (a.hour !== undefined || b.hour !== undefined || (a.day === undefined) !== (b.day === undefined))
    return undefined;
  if (a.day === undefined) return monthText(a, lang);
  return a.month === b.month ? dayText(a, lang) : `${dayText(a, lang)} ${monthText(a, lang)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
