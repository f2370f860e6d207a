import { type MonthName, monthMisspelled, monthNamed, seasonNamed, weekdayNamed } from './date-lookup.js';
import type { Season } from './edtf-parse.js';
import type { Lang } from './lang.js';
import type { Token } from './tokens.js';

/** Which third of its month or year a date is said to lie in. */
export type DatePart = 'early' | 'mid' | 'late';

/** A date as it stands in tokens `[…, next)`, with the fields that are printed. */
export type DatePoint = {
  next: number;
  year?: number;
  /** The digits that a decade leaves open: `201X`. */
  decade?: string;
  season?: Season;
  month?: number;
  day?: number;
  weekday?: number;
  hour?: number;
  minute?: number;
  part?: DatePart;
  /** A month by itself that may be an ordinary word (may, mars). */
  homograph?: boolean;
};

const PARTS: Readonly<Record<string, DatePart>> = {
  debut: 'early',
  mi: 'mid',
  fin: 'late',
  early: 'early',
  mid: 'mid',
  late: 'late',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
};
const OF = new Set(['de', 'du', "d'", 'of', 'in', 'the', 'le', 'mois', "l'"]);
const DECADE_WORDS = new Set(['annees', 'decennie']);
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/y;
const ISO =
  /(\d{4})([-/])(\d\d)\2(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/])/y;
const ISO_MONTH = /(\d{4})-(0[1-9]|1[0-2])(?![\d/-])/y;
const TIME = /(?:,| à| at)? (\d{1,2})(?: ?h(?: ?(\d\d))?|:(\d\d))(?: ?([ap])\.?m)?(?![\d\p{L}:])/uy;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Whether a word may begin a date that is printed. */
export const beginsPoint = (folded: string): boolean =>
  Object.hasOwn(PARTS, folded) ||
  DECADE_WORDS.has(folded) ||
  folded === 'premier' ||
  monthNamed(folded) !== undefined ||
  weekdayNamed(folded) !== undefined ||
  seasonNamed(folded) !== undefined;

/** Reads dates at one place in a text, as they are printed; resolves nothing. */
export class DatePointReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly lang: Lang | undefined;

  constructor(text: string, tokens: readonly Token[], lang: Lang | undefined) {
    this.text = text;
    this.tokens = tokens;
    this.lang = lang;
  }

  /** The longest date that starts at token `at`. */
  read(at: number): DatePoint | undefined {
    const weekday = weekdayNamed(this.folded(at));
    if (weekday === undefined) return this.readUndated(at);
    const afterComma = this.folded(at + 1) === ',' ? at + 2 : at + 1;
    const start =
      this.folded(afterComma) === 'le' || this.folded(afterComma) === 'the' ? afterComma + 1 : afterComma;
    const rest = this.readUndated(start);
    return rest?.day === undefined ? { next: at + 1, weekday } : { ...rest, weekday };
  }

  private readUndated(at: number): DatePoint | undefined {
    return this.readPart(at) ?? this.readNumeric(at) ?? this.readDayMonth(at) ?? this.readLoose(at);
  }

  private readLoose(at: number): DatePoint | undefined {
    return this.readMonth(at) ?? this.readSeason(at) ?? this.readDecade(at) ?? this.readYear(at);
  }

  /** A day of the month in digits: `8`, `1er`, `8th`. */
  readDay(at: number): number | undefined {
    const token = this.tokens[at];
    if (token?.kind === 'word') return token.folded === 'premier' ? 1 : undefined;
    if (token?.kind !== 'number') return undefined;
    const match = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(token.folded);
    const day = Number(match?.[1]);
    return day >= 1 && day <= 31 ? day : undefined;
  }

  /** A year by itself: exactly four digits, 1900 to 2099. */
  yearAt(at: number): number | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
    const year = Number(token.text);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
  }

  /** `début juillet 2019`, `mi-2018`, `late July 2019`, `the end of 2018`. */
  private readPart(at: number): DatePoint | undefined {
    const part = PARTS[this.folded(at)];
    if (part === undefined) return undefined;
    let next = at + 1;
    while (next < at + 3 && OF.has(this.folded(next))) next++;
    const point = this.readLoose(next);
    return point?.day === undefined && point ? { ...point, part } : undefined;
  }

  /** `2019-07-08`, `2019-07-08T21:31`, `2019-07`, `24/02/2014`, `24.02.2014`. */
  private readNumeric(at: number): DatePoint | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || this.tokens[at - 1]?.hyphenNext) return undefined;
    const iso = this.match(ISO, token.start);
    if (iso) {
      const [, year, , month, day, hour, minute] = iso;
      const point = this.upTo(token.start + iso[0].length, at);
      const date = { year: Number(year), month: Number(month), day: Number(day) };
      if (hour !== undefined) return { ...point, ...date, hour: Number(hour), minute: Number(minute) };
      return { ...point, ...date };
    }
    const month = this.match(ISO_MONTH, token.start);
    if (month)
      return {
        ...this.upTo(token.start + month[0].length, at),
        year: Number(month[1]),
        month: Number(month[2]),
      };
    const numeric = this.match(NUMERIC, token.start);
    if (!numeric) return undefined;
    const point = { ...this.upTo(token.start + numeric[0].length, at), ...this.orderNumeric(numeric) };
    return point.day === undefined ? point : this.withTime(point);
  }

  /** Day before month, but English may mean the reverse: where both would do, only the year is sure. */
  private orderNumeric([, first, , second, years]: readonly string[]): Omit<DatePoint, 'next'> {
    const year = Number(years);
    const a = Number(first);
    const b = Number(second);
    if (this.lang !== 'en' || a === b || a > 12)
      return b > 12 ? { year, month: a, day: b } : { year, month: b, day: a };
    return b > 12 ? { year, month: a, day: b } : { year };
  }

  /** `8 juillet 2019`, `8th of July, 2019`, `8 July`. */
  private readDayMonth(at: number): DatePoint | undefined {
    const day = this.readDay(at);
    if (day === undefined) return undefined;
    const linked = this.folded(at + 1) === 'of' || this.folded(at + 1) === 'de' ? at + 2 : at + 1;
    const name = this.monthAt(linked);
    if (!name || !this.isMonthBehindDay(linked, name)) return undefined;
    const next = this.afterName(linked);
    return this.withYear({ next, month: name.month, day });
  }

  /** A lower-case `8 may` or `8 march` is a date only where no word goes on from it. */
  private isMonthBehindDay(at: number, { lang, homograph, short }: MonthName): boolean {
    const token = this.tokens[at];
    if (lang === 'fr' || !homograph || token?.capital) return true;
    const following = this.tokens[this.afterName(at)];
    return !short && following?.kind !== 'word';
  }

  /** `July 8, 2019`, `July 8`, `juillet 2019`, `July of 2019`, `juillet`. */
  private readMonth(at: number): DatePoint | undefined {
    const name = this.monthAt(at);
    if (!name) return undefined;
    const next = this.afterName(at);
    const day = this.yearAt(next) === undefined ? this.readDay(next) : undefined;
    if (day !== undefined && name.lang === 'en' && (this.tokens[at]?.capital || !name.homograph)) {
      return this.withYear({ next: next + 1, month: name.month, day });
    }
    const point = this.withYear({ next, month: name.month });
    if (point.year !== undefined) return point;
    return name.short ? undefined : { ...point, homograph: name.homograph };
  }

  /** The point with the year behind it and the time of day behind that. */
  private withYear(point: DatePoint): DatePoint {
    const link = this.folded(point.next);
    const skipped = link === ',' || link === 'of' || link === 'de' ? 1 : 0;
    const year = this.yearAt(point.next + skipped);
    const usable = year !== undefined && !this.isCounted(point.next + skipped);
    const dated = usable ? { ...point, year, next: point.next + skipped + 1 } : point;
    return dated.day === undefined ? dated : this.withTime(dated);
  }

  private withTime(point: DatePoint): DatePoint {
    const last = this.tokens[point.next - 1];
    const time = last && this.match(TIME, last.end);
    if (!last || !time) return point;
    const [printed, hours, minutes, minutesAfterColon, half] = time;
    const hour = (Number(hours) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
    const minute = Number(minutes ?? minutesAfterColon ?? 0);
    if (Number(hours) > 23 || minute > 59) return point;
    return { ...point, ...this.upTo(last.end + printed.length, point.next), hour, minute };
  }

  /** `été 2023`, `summer of 2023`, `hiver 2013-2014`, `winter 2013-14`; not the `été` of "a été". */
  private readSeason(at: number): DatePoint | undefined {
    const season = seasonNamed(this.folded(at));
    if (season === undefined || this.isParticiple(at)) return undefined;
    const linked = this.folded(at + 1) === 'de' || this.folded(at + 1) === 'of' ? at + 2 : at + 1;
    const year = this.yearAt(linked);
    if (year === undefined) return { next: at + 1, season };
    const second = season === 24 && this.tokens[linked]?.hyphenNext ? this.tokens[linked + 1] : undefined;
    const named = String(year + 1);
    if (second && (second.text === named || second.text === named.slice(2))) {
      return { next: linked + 2, season, year: year + 1 };
    }
    return { next: linked + 1, season, year };
  }

  private isParticiple(at: number): boolean {
    if (this.folded(at) !== 'ete') return false;
    if (this.tokens[at]?.text === 'ete') return this.yearAt(at + 1) === undefined;
    return /^(?:a|ai|as|ont|avons|avez|avait|avaient|avoir|ayant|aura|auront|aurait|eut|pas|jamais)$/.test(
      this.folded(at - 1),
    );
  }

  /** `années 2010`, `années 90`, `the 2010s`. */
  private readDecade(at: number): DatePoint | undefined {
    if (DECADE_WORDS.has(this.folded(at))) {
      const match = /^(19|20)?([0-9])0$/.exec(this.folded(at + 1));
      if (!match) return undefined;
      const [, century, tens] = match;
      return { next: at + 2, decade: `${century ?? (Number(tens) < 4 ? '20' : '19')}${tens}X` };
    }
    const token = this.tokens[at];
    const plural = this.tokens[at + 1];
    if (this.yearAt(at) === undefined || !token?.text.endsWith('0') || !/^'?s$/.test(plural?.folded ?? ''))
      return undefined;
    return plural?.start === token.end ? { next: at + 2, decade: `${token.text.slice(0, 3)}X` } : undefined;
  }

  private readYear(at: number): DatePoint | undefined {
    const year = this.yearAt(at);
    return year === undefined || this.isCounted(at) ? undefined : { next: at + 1, year };
  }

  /** A percentage or an amount is no year. */
  private isCounted(at: number): boolean {
    const following = this.tokens[at + 1]?.text ?? '';
    const before = this.tokens[at - 1]?.text ?? '';
    return '%€$£¥₹'.includes(following || ' ') || '€$£¥₹'.includes(before || ' ');
  }

  /** The month named at `at`; a misspelled one only beside a day or a year. */
  private monthAt(at: number): MonthName | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return undefined;
    const exact = monthNamed(token.folded);
    if (exact) return exact;
    const beside = this.yearAt(at + 1) !== undefined || this.readDay(at - 1) !== undefined;
    return beside ? monthMisspelled(token.folded) : undefined;
  }

  /** The token behind a month's name and the dot of its short form. */
  private afterName(at: number): number {
    const short = monthNamed(this.folded(at))?.short ?? false;
    return short && this.folded(at + 1) === '.' && this.tokens[at + 1]?.start === this.tokens[at]?.end
      ? at + 2
      : at + 1;
  }

  /** The first token that starts at or behind offset `end`. */
  private upTo(end: number, from: number): { next: number } {
    let next = from;
    while (next < this.tokens.length && (this.tokens[next] as Token).start < end) next++;
    return { next };
  }

  private match(shape: RegExp, at: number): RegExpExecArray | undefined {
    shape.lastIndex = at;
    return shape.exec(this.text) ?? undefined;
  }

  private folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }
}
