import { sense, spaceOf } from '../../linking/sense.js';
import { once } from '../../once.js';
import type { Covering, FrameTest } from '../coverage.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf, weightOf } from '../need-strength.js';
import { sensePostings } from '../postings.js';
import type { Snapshot } from '../snapshot.js';

/** A frame scored for a derivation: what of the question it covers, dates and numbers aside. */
export type Selected = Covering;

export interface Selection {
  readonly needs: readonly Need[];
  readonly weights: readonly number[];
  /** The best covered first. */
  readonly all: readonly Selected[];
}

/** Names that each pick out one of several operands: any of them will do, where others must all hold. */
const OPERAND_SPACES: ReadonlySet<string> = new Set(['actor', 'account', 'type', 'who', 'city', 'source']);
/** "France" is an actor and a country: an operand, where a bare nationality is a constraint. */
const isOperandName = ({ senses }: Need): boolean =>
  senses.some((value) => OPERAND_SPACES.has(spaceOf(value))) &&
  senses.every((value) => OPERAND_SPACES.has(spaceOf(value)) || spaceOf(value) === 'country');
const isPlatform = (need: Need): boolean => need.senses.some((value) => spaceOf(value) === 'platform');
const isCountry = (need: Need): boolean =>
  need.senses.length > 0 && need.senses.every((value) => spaceOf(value) === 'country');

export interface SelectOptions {
  /** Covering less than this is left out. */
  readonly floor?: number;
  /** As many of the best as are wanted; all where this is left out. */
  readonly most?: number;
  /** Only frames of which this holds. */
  readonly is?: FrameTest;
  /** Only frames of these kinds. */
  readonly kinds?: readonly string[];
  /** Every frame of this kind is taken in, also one that meets nothing. */
  readonly kind?: string;
  /** Only these, few enough to be looked at one by one. */
  readonly among?: readonly IndexedFrame[];
}

/** For a selection that its options narrow enough. */
export const anyFrame = (): boolean => true;

/** The frames that a test admits and that meet something of the question, scored against every need of it. */
export function select(
  question: Interpretation,
  { index }: Snapshot,
  admits: (indexed: IndexedFrame) => boolean,
  { kind, among, ...narrowing }: SelectOptions = {},
): Selection {
  const { needs, excluded } = question;
  const weights = needs.map((need) => weightOf(need, index, true));
  const { is, kinds } = narrowing;
  const isMeant = (indexed: IndexedFrame) =>
    admits(indexed) && !excluded.some((need) => isSubject(need, indexed));
  const isAdmitted = (indexed: IndexedFrame) =>
    (is?.(indexed) ?? true) && (kinds?.includes(indexed.frame.kind) ?? true) && isMeant(indexed);
  const covering = among
    ? lookedAt(among.filter(isAdmitted), needs, weights, narrowing.floor ?? 0)
    : index.coverage.covering(needs, weights, { ...narrowing, admits: isMeant });
  return { needs, weights, all: kind === undefined ? covering : [...covering, ...uncovered(kind)] };

  function uncovered(ofKind: string): Selected[] {
    const met = new Set(covering.map(({ indexed }) => indexed.order));
    return [...sensePostings(index, sense('kind', ofKind)).orders]
      .filter((order) => !met.has(order) && (is === undefined || index.coverage.holds(is, order)))
      .map((order) => index.frames[order] as IndexedFrame)
      .filter(isMeant)
      .map((indexed) => ({ indexed, strengths: needs.map(() => 0), coverage: 0 }));
  }
}

/** The same for a few frames, one by one. */
function lookedAt(
  frames: readonly IndexedFrame[],
  needs: readonly Need[],
  weights: readonly number[],
  floor: number,
): Selected[] {
  const total = weights.reduce((left, right) => left + right, 0) || 1;
  return frames
    .map((indexed) => {
      const strengths = needs.map((need) => strengthOf(need, indexed));
      const covered = strengths.reduce((sum, strength, at) => sum + strength * (weights[at] as number), 0);
      return { indexed, strengths, coverage: covered / total };
    })
    .filter(({ coverage }) => coverage > 0 && coverage >= floor)
    .sort((a, b) => b.coverage - a.coverage || a.indexed.order - b.indexed.order);
}

/** "Without Yibin" leaves out what Yibin spent, not every fact that has to do with its city. */
const isSubject = (need: Need, { senses }: IndexedFrame): boolean =>
  need.senses.some((value) => senses.get(value) === 1);

/**
 * Frames that meet every constraint on the set: each platform or country group by any of its names, and at least one
 * of the names that pick out operands.
 */
export function members({ needs, all }: Selection, options: MemberOptions = {}): Selected[] {
  const at = (test: (need: Need) => boolean) => needs.flatMap((need, index) => (test(need) ? [index] : []));
  const picking = at((need) => isOperandName(need) || (options.nationalities === 'pick' && isCountry(need)));
  // One class alone ("governments and institutions") says of what sort, several pick out which.
  const picks = picking.length > 1 || picking.some((index) => needs[index]?.force === 'hard') ? picking : [];
  const groups = [options.nationalities === 'pick' ? [] : at(isCountry), picks];
  const platforms = at(isPlatform);
  const meets = (group: readonly number[], strengths: readonly number[]) =>
    group.length === 0 || group.some((index) => (strengths[index] as number) > 0);
  // Most frames share their strengths with many others.
  const onPlatform = once((strengths: readonly number[]) => meets(platforms, strengths));
  const inGroups = once((strengths: readonly number[]) => groups.every((group) => meets(group, strengths)));
  const isBroad = ({ indexed }: Selected) => indexed.frame.platforms.some((id) => options.broad?.has(id));
  return all.filter(
    (selected) => inGroups(selected.strengths) && (onPlatform(selected.strengths) || isBroad(selected)),
  );
}

export interface MemberOptions {
  /** Whether a nationality picks out an operand, as a name does, or holds for them all. */
  readonly nationalities?: 'pick' | 'hold';
  /** Platforms that stand for all: a count over them may stand beside any platform's. */
  readonly broad?: ReadonlySet<string>;
}
