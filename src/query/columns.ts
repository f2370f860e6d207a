import { LRUCache } from 'lru-cache';
import { type Column, columnOf } from './column.js';
import type { Need } from './interpretation.js';
import { SOURCE_TERM, TERM_FOR_SENSE } from './need-strength.js';
import { type Postings, sensePostings } from './postings.js';

/** Needs recur from question to question ("followers", "Twitter"). */
const MAX_COUNTS = 5000;
/** As many as would hold every frame; most hold few. */
const KEPT_COLUMNS = 16;

/** Columns makes from postings what each need of a question finds in a base of so many frames. */
export class Columns {
  readonly #postings: Postings;
  readonly #counts = new LRUCache<string, number>({ max: MAX_COUNTS });
  readonly #kept: LRUCache<string, Column>;
  /** How firmly a frame meets the need whose column is made; all zero between two needs. */
  readonly #raised: Float64Array;
  /** The frames that are raised, in the first `#touchedCount` places. */
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  /** For a need of several words, how many of them a frame holds; all zero between two needs. */
  readonly #held: Uint8Array;
  /** The last list of words in which a frame was seen. */
  readonly #seen: Uint32Array;
  #stamp = 0;

  constructor(count: number, postings: Postings) {
    this.#postings = postings;
    this.#raised = new Float64Array(count);
    this.#touched = new Uint32Array(count);
    this.#held = new Uint8Array(count);
    this.#seen = new Uint32Array(count);
    this.#kept = new LRUCache({
      maxSize: KEPT_COLUMNS * (count + 1),
      sizeCalculation: ({ orders }) => orders.length + 1,
    });
  }

  /** How many frames bear any of a need's senses or hold any of its words. */
  countBearers(need: Need): number {
    const key = [...need.senses, '', ...need.unit.terms.flat()].join(' ');
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const count = this.#countBearers(need);
    this.#counts.set(key, count);
    return count;
  }

  #countBearers({ senses, unit }: Need): number {
    const lists = [
      ...senses.map((value) => sensePostings(this.#postings, value).orders),
      ...unit.terms.flat().map((form) => this.#postings.byTerm.get(form)),
    ].filter((list) => list !== undefined && list.length > 0) as Uint32Array[];
    if (lists.length < 2) return lists[0]?.length ?? 0;
    const stamp = this.#nextStamp();
    let count = 0;
    for (const list of lists) {
      for (const order of list) {
        if (this.#seen[order] === stamp) continue;
        this.#seen[order] = stamp;
        count += 1;
      }
    }
    return count;
  }

  /** How firmly each frame meets a need. */
  columnFor(need: Need): Column {
    const key = keyOf(need);
    const known = this.#kept.get(key);
    if (known) return known;
    const column = this.#columnOf(need);
    this.#kept.set(key, column);
    return column;
  }

  #columnOf({ senses, unit, force }: Need): Column {
    for (const value of senses) {
      const { orders, strengths } = sensePostings(this.#postings, value);
      for (let at = 0; at < orders.length; at += 1)
        this.#raise(orders[at] as number, strengths[at] as number);
    }
    if (force !== 'hard' && unit.terms.length > 0) {
      this.#share(unit.terms, this.#postings.byTerm, senses.length > 0 ? TERM_FOR_SENSE : 1);
      this.#share(unit.terms, this.#postings.bySourceTerm, SOURCE_TERM);
    }
    const orders = this.#touched.slice(0, this.#touchedCount);
    this.#touchedCount = 0;
    const column = columnOf(orders, (at) => this.#raised[orders[at] as number] as number);
    for (const order of orders) this.#raised[order] = 0;
    return column;
  }

  /** Raises each frame by the share of the words that it holds, each in any of its forms. */
  #share(words: Need['unit']['terms'], postings: ReadonlyMap<string, Uint32Array>, factor: number): void {
    const lists = words.map((forms) => forms.flatMap((form) => postings.get(form) ?? []));
    for (const order of this.#tally(lists)) {
      this.#raise(order, ((this.#held[order] as number) / words.length) * factor);
      this.#held[order] = 0;
    }
  }

  #raise(order: number, strength: number): void {
    const before = this.#raised[order] as number;
    if (before >= strength) return;
    this.#raised[order] = strength;
    if (before > 0) return;
    this.#touched[this.#touchedCount] = order;
    this.#touchedCount += 1;
  }

  /** Counts in how many of the groups a frame stands. @returns the frames that stand in any */
  #tally(groups: readonly (readonly Uint32Array[])[]): number[] {
    const holders: number[] = [];
    for (const group of groups) {
      const stamp = this.#nextStamp();
      for (const list of group) this.#tallyList(list, stamp, holders);
    }
    return holders;
  }

  #tallyList(list: Uint32Array, stamp: number, holders: number[]): void {
    for (const order of list) {
      if (this.#seen[order] === stamp) continue;
      this.#seen[order] = stamp;
      if (this.#held[order] === 0) holders.push(order);
      this.#held[order] = (this.#held[order] as number) + 1;
    }
  }

  #nextStamp(): number {
    this.#stamp += 1;
    if (this.#stamp < LAST_STAMP) return this.#stamp;
    this.#seen.fill(0);
    this.#stamp = 1;
    return this.#stamp;
  }
}

const LAST_STAMP = 2 ** 32 - 1;

/** What a need's column is made from; needs of several questions have it in common. */
export const keyOf = ({ senses, unit: { terms }, force }: Need): string =>
  force === 'hard'
    ? `hard ${senses.join(' ')}`
    : `loose ${[senses, ...terms].map((alike) => alike.join(' ')).join('\n')}`;
