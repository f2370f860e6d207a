import type { Slot } from '../facts/fact.js';
import type { Bound } from '../facts/frame.js';
import type { Operation, Query } from './query.js';

/** Why an answer needs a word beside it. */
export type CaveatCode =
  /** Found under the actor's parent, part or office holder, not the actor itself. */
  | { readonly code: 'widened'; readonly asked: string; readonly found: string }
  /** The article prints another platform's name for this one. */
  | { readonly code: 'printed-as'; readonly platform: string; readonly printed: string }
  /** Two or more dates in the figures that are set side by side. */
  | { readonly code: 'dates-differ' }
  /** At least one operand is a lower bound, so that the result is one too. */
  | { readonly code: 'lower-bound' }
  /** The audiences of several accounts or platforms may overlap. */
  | { readonly code: 'overlap' }
  /** The base names some; the source says that there are others. */
  | { readonly code: 'open-list' }
  /** A mean says nothing of how the sum is spread. */
  | { readonly code: 'distribution-unknown' }
  /** The sum of the parts differs from the total that the source prints. */
  | { readonly code: 'total-differs'; readonly fact: string }
  /** Kept from the question before: a follow-up that names no subject of its own. */
  | { readonly code: 'kept'; readonly entities: readonly string[] }
  /** A word of the question that was left aside. */
  | { readonly code: 'ignored'; readonly words: readonly string[] }
  /** A word that was read as another. */
  | { readonly code: 'corrected'; readonly typed: string; readonly read: string }
  /** The fact is older than a year: its present state is not in the base. */
  | { readonly code: 'current-state-unknown' }
  /** The figures are planned or claimed, not shown. */
  | { readonly code: 'planned' };

/** Why two figures may not be put into one calculation. */
export type RefusalReason =
  | 'two-bounds'
  | 'bound'
  | 'platform'
  | 'date'
  | 'scope'
  | 'unit'
  | 'overlap'
  | 'nature';

/** A number that was worked out, with its unit and how sure it is. */
export interface DerivedQuantity {
  readonly value: number;
  readonly bound: Bound;
  /** A measure's id, a currency's code, `percent`, `times`, `rank`, `facts` or `CNY/USD` for a rate. */
  readonly unit: string;
}

/** How long lies between two dates, in the finest unit that both support. */
export interface DerivedInterval {
  readonly unit: 'days' | 'months' | 'years';
  readonly min: number;
  readonly max: number;
  readonly calendar?: { readonly years: number; readonly months: number; readonly days: number };
  readonly from: string;
  readonly to: string;
}

export type DerivedResult =
  | {
      readonly kind: 'quantity';
      readonly quantity: DerivedQuantity;
      readonly terms?: readonly DerivedQuantity[];
    }
  | {
      readonly kind: 'several';
      readonly parts: readonly {
        readonly label: DerivedLabel;
        readonly quantity: DerivedQuantity;
        readonly facts: readonly string[];
      }[];
    }
  | { readonly kind: 'interval'; readonly interval: DerivedInterval }
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly entities: readonly string[];
      readonly open: boolean;
      readonly unnamed?: number;
      /** What two sets have in common, or what only the first one holds. */
      readonly of?: 'both' | 'one';
    }
  | { readonly kind: 'order'; readonly facts: readonly string[] }
  | { readonly kind: 'winner'; readonly fact: string; readonly others: readonly string[] }
  | { readonly kind: 'year'; readonly year: number; readonly about: boolean };

/** What a part of a result is called: an operation's name, a year, a fact or an entity. */
export type DerivedLabel =
  | { readonly operation: Operation }
  | { readonly year: number }
  | { readonly fact: string }
  | { readonly entity: string };

/** How facts were put together; each operand is a fact with its own source. */
export interface Derivation {
  readonly operation: Operation;
  readonly operands: readonly string[];
  /** Facts that were left out on purpose ("without Yibin"). */
  readonly excluded?: readonly string[];
  readonly result?: DerivedResult;
  /** Set where the calculation would mislead; the operands are then shown side by side. */
  readonly refused?: RefusalReason;
}

interface Understood {
  readonly query: Query;
  readonly caveats: readonly CaveatCode[];
}

export interface Answered extends Understood {
  readonly outcome: 'answered';
  readonly slot?: Slot;
  /** Best first; the first fills the asked slot. */
  readonly facts: readonly string[];
  readonly derivation?: Derivation;
}

export interface Ambiguous extends Understood {
  readonly outcome: 'ambiguous';
  /** What could be meant, each a fact that answers it and the query that asks for it alone. */
  readonly choices: readonly { readonly fact: string; readonly query: Query }[];
}

/** Why there is no answer; `words` or `ids` say which part of the question failed. */
export interface NothingReason {
  readonly code:
    | 'not-in-base'
    | 'unknown-name'
    | 'unknown-platform'
    | 'unknown-handle'
    | 'unknown-country'
    | 'wrong-date'
    | 'wrong-number'
    | 'slot-empty'
    | 'no-two-dates'
    | 'off-topic'
    | 'empty'
    | 'too-long';
  readonly words?: readonly string[];
  readonly entities?: readonly string[];
  readonly platforms?: readonly string[];
  readonly slot?: Slot;
  readonly measure?: string;
}

export interface Nothing extends Understood {
  readonly outcome: 'nothing';
  readonly reason: NothingReason;
  /** The nearest facts known, each failing one constraint. */
  readonly nearest: readonly string[];
}

/** What the engine makes of a question. No sentence in it: the reply room words it. */
export type Answer = Answered | Ambiguous | Nothing;
