import type { Lang } from '../language/lang.js';
import type { Slot } from './fact.js';

export type Bound = 'exact' | 'at-least' | 'about' | 'at-most';

/** A number that facts state, with all that decides whether two of them may be compared. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  /** A measure's id, a currency's ISO 4217 code, or `rank`. */
  readonly unit: string;
  readonly platforms: readonly string[];
  /** EDTF; absent where the source gives none. */
  readonly date?: string;
  /** What the number is a count of, where that is narrower than its subject ("102 accounts together"). */
  readonly scope?: Readonly<Record<Lang, string>>;
  /** Rounded by whoever counted, or claimed by the subject itself. */
  readonly claimed?: boolean;
}

/** One thing that a fact tells: how it prints, and the entity or number behind it. */
export interface SlotValue {
  readonly text: Readonly<Record<Lang, string>>;
  /** The id of an actor, account or platform. */
  readonly entity?: string;
  readonly quantity?: Quantity;
  readonly edtf?: string;
}

export type ActorRole = 'subject' | 'object' | 'about';

export interface FrameActor {
  readonly id: string;
  readonly role: ActorRole;
}

/** A fact as the engine sees it: who, where, what, when, and the slots it can fill. */
export interface Frame {
  readonly fact: string;
  readonly kind: string;
  readonly source: string;
  readonly actors: readonly FrameActor[];
  readonly accounts: readonly string[];
  readonly platforms: readonly string[];
  readonly countries: readonly string[];
  /** Every measure that the fact counts in, or none. */
  readonly measures: readonly string[];
  /** What happened: an account's event, a policy's action, a relation ("opened", "bans", "follows-example"). */
  readonly actions: readonly string[];
  /** EDTF of when it held or happened. */
  readonly period?: string;
  /** True where somebody worked the date out. */
  readonly dateInferred: boolean;
  readonly slots: Readonly<Partial<Record<Slot, readonly SlotValue[]>>>;
  readonly partOf?: string;
  /** The statement in both languages: composed from the fields, or written. */
  readonly statement: Readonly<Record<Lang, string>>;
}
