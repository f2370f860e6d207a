import type { Slot } from '../../facts/fact.js';
import type { Bound } from '../../facts/frame.js';
import type { Fact } from '../../facts/kinds/index.js';
import type { RefusalReason } from '../../query/answer.js';
import type { Operation } from '../../query/query.js';

/** Signs that the two languages set apart: spaces around a colon, quotation marks. */
export interface PunctuationWords {
  readonly colon: string;
  readonly semicolon: string;
  quote(text: string): string;
}

/** Dates and ages. */
export interface TimeWords {
  /** Full month names and their short forms, January first. */
  readonly months: readonly { readonly full: string; readonly short: string }[];
  /** Words that a short form of a date abbreviates: "environ" before a month, "entre". */
  readonly inferred: string;
  readonly inferredShort: string;
  /** What a star beside a date means. */
  readonly star: string;
  readonly undated: string;
  ago(count: number, unit: 'days' | 'months' | 'years', sure: 'exact' | 'about' | 'more-than'): string;
  readonly today: string;
  /** The age of an undated fact's article. */
  articleAge(age: string): string;
  count(count: number, unit: 'days' | 'months' | 'years'): string;
  /** "environ 2 mois", "13 à 15 mois", "1 424 jours, soit 3 ans, 10 mois et 24 jours". */
  about(text: string): string;
  range(min: string, max: string): string;
  lessThanOne(unit: 'days' | 'months' | 'years'): string;
  thatIs(days: string, parts: readonly string[]): string;
}

/** What worked-out figures are called and how their working is told. */
export interface DerivationWords {
  /** "environ" before a figure that was rounded. */
  readonly approximately: string;
  readonly total: string;
  /** The difference, as one result among several. */
  readonly gap: string;
  readonly mean: string;
  readonly median: string;
  sum(result: string, working: string, excluded: string): string;
  sumOf(count: number): string;
  without(names: string): string;
  average(result: string, working: string): string;
  perAccount(result: string, working: string): string;
  middle(result: string, working: string): string;
  /** A whole that is divided: "646 000 pour 102 comptes". */
  over(whole: string, parts: string): string;
  difference(result: string, left: string, right: string): string;
  ratio(result: string, left: string, right: string, working: string): string;
  against(left: string, right: string): string;
  share(result: string, part: string, whole: string): string;
  rankOf(ordinal: string, count: number): string;
  winner(parts: {
    name: string;
    figure: string;
    others: readonly { name: string; figure: string }[];
    note: string;
  }): string;
  best(parts: { name: string; figure: string; count: number; end: 'max' | 'min'; note: string }): string;
  extreme(parts: { names: string; date: string; count: number; end: 'first' | 'last' }): string;
  lowerBounds(count: number): string;
  year(year: string, working: string, about: boolean): string;
  rates(rates: string, unit: string, single: boolean): string;
  rateUnit(paid: string, bought: string): string;
  growth(parts: { name: string; from: string; to: string; change: string }): string;
  exchanges(count: number, pairs: string): string;
  timeline(entries: string, note: string): string;
  order(entries: string, note: string): string;
  more(count: number): string;
}

/** How many there are, and who. */
export interface CountWords {
  closed(count: number, names: string): string;
  open(count: number, names: string): string;
  /** The theme before a count: "compte TikTok : 4 — …". */
  about(theme: string, count: string): string;
  /** What two lists have in common, or what only the first holds. */
  of(which: 'both' | 'one', count: string): string;
  unnamed(parts: {
    count: number;
    named: number;
    names: string;
    unnamed: number;
    aheadOf?: string | undefined;
  }): string;
  moreNames(names: string, count: number): string;
}

/** Why no figure was worked out. */
export interface RefusalWords {
  /** "Pas de ratio" for an operation. */
  no(operation: Operation): string;
  because(operation: Operation, reason: RefusalReason): string;
}

/** What the base does not hold. */
export interface NothingWords {
  readonly lead: string;
  readonly nearest: string;
  readonly nearestNote: string;
  /** "aucun nombre d'abonnés" */
  noCount(noun: string): string;
  noSlot(slot: Slot): string;
  readonly noFact: string;
  readonly noFactAtAll: string;
  /** The words of the question that nothing answers. */
  unanswered(words: string): string;
  about(names: string): string;
  /** Of all of them at once. */
  readonly together: string;
  on(platforms: string): string;
  unknownName(words: string, count: number): string;
  unknownPlatform(words: string): string;
  unknownHandle(words: string): string;
  unknownCountry(words: string): string;
  wrongDate(words: string): string;
  wrongNumber(words: string): string;
  understood(subject: string): string;
  noTwoDates(noun: string | undefined): string;
  readonly offTopic: string;
  readonly empty: string;
  tooLong(limit: number): string;
  noSuchFact(id: string): string;
}

/** Doubts that belong beside an answer. */
export interface CaveatWords {
  widened(asked: string, found: string): string;
  printedAs(platform: string, printed: string): string;
  readonly datesDiffer: string;
  readonly lowerBound: string;
  readonly overlap: string;
  readonly openList: string;
  readonly distributionUnknown: string;
  totalDiffers(printed: string): string;
  ignored(words: readonly string[]): string;
  kept(names: readonly string[]): string;
  corrected(typed: string, read: string): string;
  readonly currentStateUnknown: string;
  readonly planned: string;
  readonly alleged: string;
  readonly denied: string;
  readonly claimed: string;
  inferredDate(how: string): string;
  outsideDate(how: string): string;
  fromOutside(text: string, from: string): string;
  trust(note: string): string;
  /** "borne basse", beside a fact's age. */
  bound(bound: Exclude<Bound, 'exact'>): string;
}

type AccountEvent = Extract<Fact, { kind: 'account' }>['event'];
type PolicyActionName = Extract<Fact, { kind: 'policy' }>['action'];

/** Names for the kinds of things that a timeline or a list puts side by side. */
export interface LabelWords {
  account(event: AccountEvent, actor: string, platform: string): string;
  onPlatform(platform: string): string;
  notOnPlatform(platform: string): string;
  policy(issuer: string, rule: string): string;
  /** "interdiction (TikTok)" */
  rule(action: PolicyActionName, platform: string): string;
  pays(payer: string, payee: string | undefined, amount: string | undefined): string;
  counts(subject: string, figure: string): string;
  /** ", sur Twitter, vers février 2014": where and when all the figures hold. */
  setting(platform: string, date: string): string;
  /** "abonnés sur Twitter" */
  counted(noun: string, platforms: string): string;
  ranks(subject: string, position: string): string;
  ahead(names: string, subject: string): string;
  published(title: string): string;
  readonly publication: string;
  readonly update: string;
  facts(count: number): string;
}

/** A source in one line. */
export interface CitationWords {
  by(author: string): string;
  readonly noAuthor: string;
  readonly noPublisher: string;
  publisher(name: string, basis: 'printed' | 'inferred' | 'outside'): string;
  authorBasis(basis: 'printed' | 'inferred' | 'outside'): string;
  published(date: string, basis: 'printed' | 'inferred' | 'outside'): string;
  updated(date: string): string;
  readonly noDate: string;
  line(line: number): string;
  printed(text: string, line: number): string;
}

/** Headings, button labels and notices of a reply. */
export interface ReplyWords {
  readonly otherLanguage: string;
  more(count: number): string;
  readonly share: string;
  readonly openFact: string;
  readonly choose: string;
  ambiguous(count: number, choices: string): string;
  readonly table: {
    readonly rank: string;
    readonly who: string;
    readonly figure: string;
    readonly date: string;
    readonly line: string;
  };
  ranking(count: number): string;
  amounts(count: number): string;
  readonly unreviewed: string;
  sourceFacts(count: number): string;
  withdrawn(id: string, date: string, why: string): string;
  withdrawnText(statement: string): string;
  readonly successor: string;
  draft(id: string): string;
}

/** Everything that Diplo says in one language. A message missing from either language is a type error. */
export interface Words {
  readonly punctuation: PunctuationWords;
  readonly time: TimeWords;
  readonly derivation: DerivationWords;
  readonly count: CountWords;
  readonly refusal: RefusalWords;
  readonly nothing: NothingWords;
  readonly caveat: CaveatWords;
  readonly label: LabelWords;
  readonly citation: CitationWords;
  readonly reply: ReplyWords;
  /** What each slot is called: "identifiant", "hashtag". */
  readonly slots: Readonly<Record<Slot, string>>;
}
