import { sense, spaceOf } from '../../linking/sense.js';
import { meetsDate } from '../asked-time.js';
import type { Covering } from '../coverage.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { weightOf } from '../need-strength.js';
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
  /** Every frame of this kind is taken in, also one that meets nothing. */
  readonly kind?: string;
}

/** The frames that a test admits and that meet something of the question, scored against every need of it. */
export function select(
  question: Interpretation,
  { index }: Snapshot,
  admits: (indexed: IndexedFrame) => boolean,
  { kind, ...limits }: SelectOptions = {},
): Selection {
  const { needs, excluded } = question;
  const weights = needs.map((need) => weightOf(need, index, true));
  const isMeant = (indexed: IndexedFrame) =>
    admits(indexed) && !excluded.some((need) => isSubject(need, indexed));
  const covering = index.coverage.covering(needs, weights, { ...limits, admits: isMeant });
  return { needs, weights, all: kind === undefined ? covering : [...covering, ...uncovered(kind)] };

  function uncovered(ofKind: string): Selected[] {
    const met = new Set(covering.map(({ indexed }) => indexed.order));
    return [...sensePostings(index, sense('kind', ofKind)).orders]
      .filter((order) => !met.has(order))
      .map((order) => index.frames[order] as IndexedFrame)
      .filter(isMeant)
      .map((indexed) => ({ indexed, strengths: needs.map(() => 0), coverage: 0 }));
  }
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
  const meets = (group: readonly number[], { strengths }: Selected) =>
    group.length === 0 || group.some((index) => (strengths[index] as number) > 0);
  const isBroad = ({ indexed }: Selected) => indexed.frame.platforms.some((id) => options.broad?.has(id));
  return all.filter(
    (selected) =>
      (meets(platforms, selected) || isBroad(selected)) && groups.every((group) => meets(group, selected)),
  );
}

export interface MemberOptions {
  /** Whether a nationality picks out an operand, as a name does, or holds for them all. */
  readonly nationalities?: 'pick' | 'hold';
  /** Platforms that stand for all: a count over them may stand beside any platform's. */
  readonly broad?: ReadonlySet<string>;
}

/** Two facts that share a question between them are among the ones that cover most of it. */
export const MOST_PAIRED = 2000;
/** How many frames of each side are tried as a pair. */
const PAIR_CANDIDATES = 60;
const LEFT_TRIED = 6;
const RIGHT_TRIED = 20;
/** What a frame gains by also meeting what is said beside the other one ("the ministry's Weibo and TikTok accounts"). */
const SHARED = 0.35;

export interface Pair {
  readonly first: IndexedFrame;
  readonly second: IndexedFrame;
  readonly score: number;
}

/**
 * Two different frames that share the question between them: one for what comes before some point of it, one for what
 * comes after. The point is where the two cover most.
 * @param bonus a preference among frames, small beside a need's weight
 * @param harmony how well two frames go together; undefined where they may not
 */
export function pair(
  selection: Selection,
  question: Interpretation,
  bonus: (indexed: IndexedFrame) => number = () => 0,
  harmony: (a: IndexedFrame, b: IndexedFrame) => number | undefined = () => 0,
): Pair | undefined {
  const { needs, weights } = selection;
  const columns = dateColumns(question, needs);
  const size = needs.length + columns.length;
  if (size < 2) return undefined;
  const weightAt = (at: number) => (at < needs.length ? (weights[at] as number) : 1);
  const order = [
    ...needs.map((need, at) => ({ at, from: need.unit.from })),
    ...columns.map(({ from }, at) => ({ at: needs.length + at, from })),
  ].sort((a, b) => a.from - b.from);
  const rows = selection.all.map((selected) => ({
    selected,
    strengths: [
      ...selected.strengths,
      ...columns.map(({ date }) => (meetsDate(selected.indexed, date) ? 1 : 0)),
    ],
    bonus: bonus(selected.indexed),
  }));
  let best: Pair | undefined;
  for (let cut = 1; cut < size; cut += 1) {
    const side = (from: number, to: number) =>
      rows
        .map((row) => {
          let own = 0;
          let shared = 0;
          let named = false;
          for (const [place, { at }] of order.entries()) {
            const gain = (row.strengths[at] as number) * weightAt(at);
            if (place >= from && place < to) {
              own += gain;
              if (gain > 0) named = true;
            } else shared += gain;
          }
          return { row, score: own + SHARED * shared + row.bonus, named };
        })
        .filter(({ named }) => named)
        .sort((a, b) => b.score - a.score)
        .slice(0, PAIR_CANDIDATES);
    const [left, right] = [side(0, cut), side(cut, size)];
    for (const a of left.slice(0, LEFT_TRIED)) {
      for (const b of right.slice(0, RIGHT_TRIED)) {
        const [first, second] = [a.row.selected.indexed, b.row.selected.indexed];
        const together = first === second ? undefined : harmony(first, second);
        if (together === undefined) continue;
        const score = a.score + b.score + together;
        if (score > (best?.score ?? 0)) best = { first, second, score };
      }
    }
  }
  return best;
}

/** Dates of the question as needs of their own, at the place where they stand among the units. */
function dateColumns(question: Interpretation, needs: readonly Need[]) {
  return question.dates.map((date) => {
    const after = needs.find(({ unit }) => question.question.indexOf(unit.text) > date.from);
    return { date, from: after ? after.unit.from - 0.5 : Number.POSITIVE_INFINITY };
  });
}
