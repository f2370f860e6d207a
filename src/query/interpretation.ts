import type { Slot } from '../facts/fact.js';
import type { DatePart } from '../language/dates.js';
import type { NumberMatch } from '../language/numbers.js';
import type { Unit } from '../linking/annotate.js';
import type { Sense } from '../linking/sense.js';
import type { BaseTraits } from './base-traits.js';

export type TimeRelation = 'in' | 'before' | 'after' | 'since' | 'as-of' | 'between';

/** A date in the question and how what is asked relates to it. */
export interface AskedDate {
  readonly edtf: string;
  readonly relation: TimeRelation;
  /** "Fin juillet 2019" is the end of that month. */
  readonly part?: DatePart;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface AskedNumber {
  readonly match: NumberMatch;
  readonly from: number;
  readonly to: number;
}

/** Something that the question says of the fact it wants, to be covered by one frame. */
export interface Need {
  readonly unit: Unit;
  /** Alternatives that any frame may be found by. */
  readonly senses: readonly Sense[];
  /**
   * `hard`: a frame that lacks it is no answer (a name, a place, a platform). `soft`: it only lowers the cover.
   * `ignored`: an ordinary word that the base does not know.
   */
  readonly force: 'hard' | 'soft' | 'ignored';
}

/** A question, understood as far as it can be without looking at facts. */
export interface Interpretation {
  readonly question: string;
  readonly units: readonly Unit[];
  readonly needs: readonly Need[];
  /** Slots that an answer must fill, any of them: a question for a date is not answered by a fact without one. */
  readonly asks: readonly Slot[];
  /** Slots that an answer had better fill; every fact answers "what" in some way. */
  readonly wishes: readonly Slot[];
  /** The lexicon's operations, in the order in which they are read: "sum", "exclude", "ahead". */
  readonly operations: readonly string[];
  readonly dates: readonly AskedDate[];
  readonly numbers: readonly AskedNumber[];
  /** Needs named after "without", "excluding". */
  readonly excluded: readonly Need[];
  /** About an article itself: who wrote it, when it appeared. */
  readonly ofArticle: boolean;
  /** Whether somebody is on a platform at all: only an account can tell. */
  readonly ofPresence: boolean;
  /** What or who one thing is, and nothing of what it does. */
  readonly ofDefinition: boolean;
  /** The base's actors and platforms as classes. */
  readonly traits: BaseTraits;
  /** Currencies that the answer is wanted in, ISO 4217. */
  readonly currencies: readonly string[];
  /** Asks for a state that goes on once it has begun: which networks somebody is on. */
  readonly lasting: boolean;
  /** About a place in a ranking: an ordinal is then a position, and no way of speaking. */
  readonly ranked: boolean;
  /** Names that neither the base nor its vocabulary holds. */
  readonly unknown: readonly Unit[];
}
