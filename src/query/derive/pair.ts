import { meetsDate } from '../asked-time.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { SOURCE_TERM } from '../need-strength.js';
import { partedBefore } from './clauses.js';
import type { Selected, Selection } from './selection.js';

/** Two facts that share a question between them are among the ones that cover most of it. */
export const MOST_PAIRED = 2000;
/** How many frames of each side are tried as a pair. */
const LEFT_TRIED = 6;
const RIGHT_TRIED = 20;
/** What a frame gains by also meeting what is said beside the other one ("the ministry's Weibo and TikTok accounts"). */
const SHARED = 0.28;
/** What a pair loses for each name of the question that neither of the two bears. */
const UNMET_NAME = 0.8;
/** The point between two facts is more likely where a comma or a conjunction stands. */
const CLEAN_CUT = 0.3;

export interface Pair {
  readonly first: IndexedFrame;
  readonly second: IndexedFrame;
  readonly score: number;
}

export interface PairOptions {
  /** A preference among frames, small beside a need's weight. */
  readonly bonus?: (indexed: IndexedFrame) => number;
  /** How well two frames go together; undefined where they may not. */
  readonly harmony?: (a: IndexedFrame, b: IndexedFrame) => number | undefined;
}

/** Something that the question says, at its place: a need or a date. */
interface Place {
  readonly at: number;
  readonly from: number;
  readonly weight: number;
  readonly parted: boolean;
  /** A name, which one of the two should bear. */
  readonly name: boolean;
}

interface Row {
  readonly selected: Selected;
  readonly strengths: readonly number[];
  readonly bonus: number;
}

interface Side {
  readonly indexed: IndexedFrame;
  readonly strengths: readonly number[];
  readonly score: number;
}

/**
 * Two different frames that share the question between them: one for what comes before some point of it, one for what
 * comes after. The point is where the two cover most.
 */
export function pair(
  selection: Selection,
  question: Interpretation,
  { bonus = () => 0, harmony = () => 0 }: PairOptions = {},
): Pair | undefined {
  const columns = dateColumns(question, selection.needs);
  const places = placesOf(selection, question, columns);
  const rows = selection.all.map((selected) => ({
    selected,
    strengths:
      columns.length === 0
        ? selected.strengths
        : [...selected.strengths, ...columns.map(({ date }) => (meetsDate(selected.indexed, date) ? 1 : 0))],
    bonus: bonus(selected.indexed),
  }));
  let best: (Pair & { readonly clean: number }) | undefined;
  for (let cut = 1; cut < places.length; cut += 1) {
    const clean = places[cut]?.parted ? CLEAN_CUT : 0;
    const left = sideOf(rows, places, 0, cut, LEFT_TRIED);
    const right = sideOf(rows, places, cut, places.length, RIGHT_TRIED);
    const found = bestOf(left, right, (a, b) => {
      const together = harmony(a.indexed, b.indexed);
      return together === undefined ? undefined : together - UNMET_NAME * unmet(a, b, places);
    });
    if (found && found.score + clean > (best ? best.score + best.clean : 0)) best = { ...found, clean };
  }
  return best;
}

function bestOf(
  left: readonly Side[],
  right: readonly Side[],
  harmony: (a: Side, b: Side) => number | undefined,
): Pair | undefined {
  let best: Pair | undefined;
  for (const a of left) {
    for (const b of right) {
      const together = a.indexed === b.indexed ? undefined : harmony(a, b);
      if (together === undefined) continue;
      const score = a.score + b.score + together;
      if (score > (best?.score ?? 0)) best = { first: a.indexed, second: b.indexed, score };
    }
  }
  return best;
}

/** How many names of the question neither of the two bears. */
const unmet = (a: Side, b: Side, places: readonly Place[]): number =>
  places.filter(({ name, at }) => name && a.strengths[at] === 0 && b.strengths[at] === 0).length;

/** The frames for one side of a point, as many of the best as are tried: those that meet something of that side themselves. */
function sideOf(
  rows: readonly Row[],
  places: readonly Place[],
  from: number,
  to: number,
  most: number,
): readonly Side[] {
  const best: Side[] = [];
  for (const { selected, strengths, bonus } of rows) {
    let score = bonus;
    let named = false;
    for (let place = 0; place < places.length; place += 1) {
      const { at, weight } = places[place] as Place;
      const strength = strengths[at] as number;
      const own = place >= from && place < to;
      score += strength * weight * (own ? 1 : SHARED);
      // A word of the article's title claims nothing for one of its facts.
      named ||= own && strength > SOURCE_TERM;
    }
    if (!named || (best.length === most && score <= (best[most - 1] as Side).score)) continue;
    // Of equals the one that came first stands first.
    const after = best.findIndex((side) => side.score < score);
    best.splice(after < 0 ? best.length : after, 0, { indexed: selected.indexed, strengths, score });
    if (best.length > most) best.pop();
  }
  return best;
}

function placesOf(
  { needs, weights }: Selection,
  question: Interpretation,
  columns: readonly { readonly from: number }[],
): Place[] {
  const parted = partedBefore(question);
  return [
    ...needs.map((need, at) => ({
      at,
      from: need.unit.from,
      weight: weights[at] as number,
      parted: parted.get(need) ?? false,
      name: need.force === 'hard',
    })),
    ...columns.map(({ from }, at) => ({
      at: needs.length + at,
      from,
      weight: 1,
      parted: false,
      name: false,
    })),
  ].sort((a, b) => a.from - b.from);
}

/** Dates of the question as needs of their own, at the place where they stand among the units. */
function dateColumns(question: Interpretation, needs: readonly Need[]) {
  return question.dates.map((date) => {
    const after = needs.find(({ unit }) => question.question.indexOf(unit.text) > date.from);
    return { date, from: after ? after.unit.from - 0.5 : Number.POSITIVE_INFINITY };
  });
}
