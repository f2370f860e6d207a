import { beginsPoint, type DatePart, type DatePoint, DatePointReader } from './date-points.js';
import { beginsRelative, readRelative } from './date-relative.js';
import { isValid, type Resolved, resolvePoint } from './date-resolve.js';
import { type PartialDate, parseEdtf } from './edtf-parse.js';
import type { Lang } from './lang.js';
import { boundBefore } from './number-bounds.js';
import { normalizeText } from './text.js';
import { type Token, tokenizeNormalized } from './tokens.js';

export type { DatePart } from './date-points.js';

/** A date as a text prints it. Offsets are into `normalizeText(text)`. */
export type DateMatch = {
  start: number;
  end: number;
  printed: string;
  /** EDTF level 1, or `XXXX-MM-DD` for a day whose year is not known (see `monthDay`). */
  edtf: string;
  /** Whether the text prints it in full, or it follows from the reference date. */
  basis: 'printed' | 'relative';
  /** Set where `edtf` is `XXXX-MM-DD`, which `formatEdtf` prints and `parseEdtf` refuses. */
  monthDay?: true;
  /** "début juillet 2019" is dated `2019-07`, of which this is the part. */
  part?: DatePart;
};

export type FindDatesOptions = {
  /** Decides only between day and month in `02/03/2014`; names are read in both languages. */
  lang?: Lang;
  /** The date the text was published or the question asked, in EDTF: what "hier" and "in December" count from. */
  reference?: string;
};

const APPROXIMATE = new Set(['vers', 'environ', 'about', 'around', 'circa', 'ca']);
const BETWEEN: Readonly<Record<string, string>> = { entre: 'et', between: 'and' };
const UNTIL = new Set(['a', 'au', 'to', 'until', 'till', 'through', '-']);
const AND = new Set(['et', 'and', 'ou', 'or', '&', ',']);
const ARTICLES = new Set(['le', 'la', "l'", 'the']);
/** What makes a month of a word that is also an ordinary one. */
const BEFORE_MONTH = new Set(
  (
    "in en since depuis de d' du mois of by until till before after avant apres debut fin mi early late mid des courant " +
    "last this next from between entre jusqu' a"
  ).split(' '),
);

/**
 * The dates of a text, French and English, in order and without overlaps: days, months, seasons, years, decades,
 * times of day, ranges of them ("du 1er au 8 juillet 2019"), and with a reference also relative ones ("hier",
 * "il y a trois mois", "in December"). What needs a reference that is missing or too coarse is left out; a day
 * and month without a year come as `XXXX-MM-DD`. A bare number from 1900 to 2099 is a year. "since" and "before"
 * are not part of a date here. Linear; never throws on any text.
 *
 * @throws RangeError if `reference` is no EDTF date
 */
export function findDates(text: string, { lang, reference }: FindDatesOptions = {}): DateMatch[] {
  const normalized = normalizeText(text);
  return findDatesIn(normalized, tokenizeNormalized(normalized), {
    ...(lang && { lang }),
    ...(reference !== undefined && { reference }),
  });
}

/** As `findDates`, over the tokens of a text that is already normalised. */
export function findDatesIn(
  text: string,
  tokens: readonly Token[],
  options: FindDatesOptions = {},
): DateMatch[] {
  const reference = options.reference === undefined ? undefined : parseEdtf(options.reference);
  const finder = new DateFinder(tokens, new DatePointReader(text, tokens, options.lang), reference);
  const matches: DateMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mayBegin(tokens, at) ? finder.find(at) : undefined;
    if (!found) {
      at++;
      continue;
    }
    const start = (tokens[found.first ?? at] as Token).start;
    const end = (tokens[found.next - 1] as Token).end;
    matches.push({
      start,
      end,
      printed: text.slice(start, end),
      edtf: found.edtf,
      basis: found.relative ? 'relative' : 'printed',
      ...(found.monthDay && { monthDay: true }),
      ...(found.part && { part: found.part }),
    });
    at = found.next;
  }
  return matches;
}

/** Whether a date may begin at token `at`: most words begin none, and trying each of them is dear. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  // A misspelled month stands beside a day or a year.
  if (tokens[at + 1]?.kind === 'number' || tokens[at - 1]?.kind === 'number') return true;
  return beginsDate(token.folded);
}

/** What was asked lately is kept: texts come back to the same words. */
const beginnings = new Map<string, boolean>();
const MOST_WORDS = 20_000;

function beginsDate(folded: string): boolean {
  const known = beginnings.get(folded);
  if (known !== undefined) return known;
  if (beginnings.size >= MOST_WORDS) beginnings.clear();
  const begins = beginsPoint(folded) || beginsRelative(folded);
  beginnings.set(folded, begins);
  return begins;
}

type Found = Resolved & { next: number; first?: number; part?: DatePart };

class DateFinder {
  private readonly tokens: readonly Token[];
  private readonly reader: DatePointReader;
  private readonly reference: PartialDate | undefined;

  constructor(tokens: readonly Token[], reader: DatePointReader, reference: PartialDate | undefined) {
    this.tokens = tokens;
    this.reader = reader;
    this.reference = reference;
  }

  find(at: number): Found | undefined {
    const relative = this.reference && readRelative(this.tokens, at, this.reference);
    if (relative && !this.isNameOfDatedMonth(at)) return { ...relative, relative: true };
    const point = this.reader.read(at);
    const range = this.findRange(at, point);
    if (range) return range;
    if (!point || this.isOrdinaryWord(at, point) || this.isCount(at, point)) return undefined;
    const resolved = resolvePoint(point, this.reference);
    if (!resolved) return undefined;
    return this.approximated(at, { ...resolved, next: point.next, ...(point.part && { part: point.part }) });
  }

  /** "mars dernier" is relative, "last May 2019" is not. */
  private isNameOfDatedMonth(at: number): boolean {
    return this.reader.read(at + 1)?.year !== undefined && this.folded(at) === 'last';
  }

  private approximated(at: number, found: Found): Found {
    if (found.monthDay || found.edtf.endsWith('~') || !APPROXIMATE.has(this.folded(at - 1))) return found;
    return { ...found, edtf: `${found.edtf}~`, first: at - 1 };
  }

  /** May, mars, été by themselves are dates only behind a preposition. */
  private isOrdinaryWord(at: number, point: DatePoint): boolean {
    if (point.year !== undefined || point.day !== undefined || point.decade !== undefined) return false;
    if (point.season !== undefined) return !/^(?:cet|ce|l'|in|this|the|au|en|le)$/.test(this.folded(at - 1));
    if (point.part || !point.homograph) return false;
    return !BEFORE_MONTH.has(this.folded(at - 1)) || (this.folded(at) === 'may' && !this.tokens[at]?.capital);
  }

  /** "plus de 2000", "at least 2000" count something. */
  private isCount(at: number, point: DatePoint): boolean {
    if (point.month !== undefined || point.season !== undefined || this.tokens[at]?.kind !== 'number')
      return false;
    const bound = boundBefore(this.tokens, at);
    if (!bound || bound.meaning.bound === 'about' || bound.meaning.bound === 'exact') return false;
    return bound.meaning.strict || bound.meaning.bound === 'at-least';
  }

  /** `du 1er au 8 juillet 2019`, `between May and July 2019`, `July 8-10, 2019`, `2018-2020`; `les 8 et 9 juillet`. */
  private findRange(at: number, point: DatePoint | undefined): Found | undefined {
    const day = point ? undefined : this.reader.readDay(at);
    if (!point && day === undefined) return undefined;
    const first: DatePoint = point ?? { next: at + 1, day: day as number };
    const link = this.linkAt(at, first);
    if (!link) return undefined;
    const second = this.readSecond(link.next, first);
    if (!second || (first.month === undefined && first.day !== undefined && second.day === undefined))
      return undefined;
    const start = inherit(first, second);
    const from = resolvePoint(start, this.reference);
    const to = resolvePoint(second, this.reference);
    if (!from || !to || from.monthDay || to.monthDay) return undefined;
    if (link.kind === 'and') return day === undefined ? undefined : { ...from, next: first.next };
    const edtf = `${from.edtf}/${to.edtf}`;
    if (!isValid(edtf) || isBackwards(edtf)) return undefined;
    return { edtf, relative: from.relative || to.relative, next: second.next };
  }

  /** What joins a date to a second one: a range, or an enumeration of days. */
  private linkAt(at: number, first: DatePoint): { kind: 'range' | 'and'; next: number } | undefined {
    if (this.tokens[first.next - 1]?.hyphenNext) return { kind: 'range', next: first.next };
    const link = this.folded(first.next);
    const before = this.folded(ARTICLES.has(this.folded(at - 1)) ? at - 2 : at - 1);
    const next = ARTICLES.has(this.folded(first.next + 1)) ? first.next + 2 : first.next + 1;
    if (BETWEEN[before] === link && link !== '') return { kind: 'range', next };
    if (UNTIL.has(link)) return { kind: 'range', next };
    return AND.has(link) ? { kind: 'and', next } : undefined;
  }

  private readSecond(at: number, first: DatePoint): DatePoint | undefined {
    const second = this.reader.read(at);
    if (second) return second;
    // July 8-10, 2019
    const day = this.reader.readDay(at);
    if (day === undefined || first.month === undefined || first.year !== undefined) return undefined;
    const comma = this.folded(at + 1) === ',' ? 1 : 0;
    const year = this.reader.yearAt(at + 1 + comma);
    const base = { month: first.month, day };
    return year === undefined ? { ...base, next: at + 1 } : { ...base, year, next: at + 2 + comma };
  }

  private folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }
}

/** The first date with the month and year that it leaves to the second: "le 1er et le 8 juillet 2019". */
function inherit(first: DatePoint, second: DatePoint): DatePoint {
  const month = first.month ?? (first.day === undefined ? undefined : second.month);
  const bare = first.year === undefined && first.season === undefined && first.decade === undefined;
  if (!bare) return first;
  const acrossNewYear = month !== undefined && second.month !== undefined && month > second.month ? 1 : 0;
  return {
    ...first,
    ...(month !== undefined && { month }),
    ...(second.year !== undefined && { year: second.year - acrossNewYear }),
  };
}

function isBackwards(edtf: string): boolean {
  const { from, to } = parseEdtf(edtf);
  return from?.start !== undefined && to?.start !== undefined && from.start >= to.start;
}
