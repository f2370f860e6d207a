import type { Sense } from '../linking/sense.js';
import type { IndexedFrame } from './frame-index.js';

/** The frames that bear a sense, in ascending order, each with how firmly it does. */
export interface SensePostings {
  readonly orders: Uint32Array;
  readonly strengths: Float64Array;
}

/** Which frames hold what, by their order: what a question narrows the base with. */
export interface Postings {
  readonly bySense: ReadonlyMap<Sense, SensePostings>;
  /** By the words of their statements, in every form. */
  readonly byTerm: ReadonlyMap<string, Uint32Array>;
  /** By the words of their article's title, in every form. */
  readonly bySourceTerm: ReadonlyMap<string, Uint32Array>;
}

const EMPTY = new Uint32Array(0);
const NOTHING: SensePostings = { orders: EMPTY, strengths: new Float64Array(0) };

export const sensePostings = ({ bySense }: Postings, value: Sense): SensePostings =>
  bySense.get(value) ?? NOTHING;

/** Collects postings frame by frame, in ascending order. */
export class PostingsBuilder {
  readonly #senses = new Map<Sense, { orders: number[]; strengths: number[] }>();
  readonly #terms = new Map<string, number[]>();
  readonly #sourceTerms = new Map<string, number[]>();

  add({ order, senses, terms, sourceTerms }: IndexedFrame): void {
    for (const [value, strength] of senses) {
      const list = this.#senses.get(value);
      if (list) {
        list.orders.push(order);
        list.strengths.push(strength);
      } else this.#senses.set(value, { orders: [order], strengths: [strength] });
    }
    for (const term of terms) post(this.#terms, term, order);
    for (const term of sourceTerms) post(this.#sourceTerms, term, order);
  }

  build(): Postings {
    const bySense = new Map<Sense, SensePostings>();
    for (const [value, { orders, strengths }] of this.#senses) {
      bySense.set(value, { orders: Uint32Array.from(orders), strengths: Float64Array.from(strengths) });
    }
    return {
      bySense,
      byTerm: typedLists(this.#terms),
      bySourceTerm: typedLists(this.#sourceTerms),
    };
  }
}

function typedLists(lists: ReadonlyMap<string, readonly number[]>): Map<string, Uint32Array> {
  const typed = new Map<string, Uint32Array>();
  for (const [key, orders] of lists) {
    typed.set(key, Uint32Array.from(orders));
  }
  return typed;
}

function post(lists: Map<string, number[]>, key: string, order: number): void {
  const list = lists.get(key);
  if (list) list.push(order);
  else lists.set(key, [order]);
}
