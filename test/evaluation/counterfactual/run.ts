import type { AnswerLine } from '../answer-line.js';
import type { Ask } from '../ask.js';
import { figure } from '../report.js';
import { isUnanswerable, type Row } from '../row.js';
import { judge, percent, type Tally } from '../score.js';
import { DATA_DIR, type DataFolder, readDataFolder, withDataFolder, withoutFacts } from './data-folder.js';
import { lexiconRounds, lexiconRows, withoutLexiconRows } from './lexicon-rows.js';
import { withChangedFigure } from './operands.js';
import { pseudonymousData, pseudonymousRow, pseudonymsOf } from './pseudonyms.js';
import { type Swap, type SwapBase, swapBase, swapsOf } from './swaps.js';

/** The counterfactuals, by the letters of the README. */
export const COUNTERFACTUALS = ['a', 'b', 'c', 'd', 'e'] as const;
export type Counterfactual = (typeof COUNTERFACTUALS)[number];

export const isCounterfactual = (text: string): text is Counterfactual =>
  (COUNTERFACTUALS as readonly string[]).includes(text);

/** A row that the unchanged base answers right, with that answer. */
interface Known {
  readonly row: Row;
  readonly answer: AnswerLine;
}

interface Setting {
  readonly rows: readonly Row[];
  readonly data: DataFolder;
  readonly ask: Ask;
  /** What the unchanged base makes of the rows. */
  readonly answers: readonly AnswerLine[];
  /** The answerable rows that it gets right. */
  readonly known: readonly Known[];
  readonly print: (line: string) => void;
}

const PARTS: Readonly<Record<Counterfactual, (setting: Setting) => Promise<boolean>>> = {
  a: factsRemoved,
  b: namesSwapped,
  c: namesInvented,
  d: lexiconRowsRemoved,
  e: figuresChanged,
};

/** Runs the chosen counterfactuals over the rows; true where none of those with a threshold falls short. */
export async function runCounterfactuals(
  rows: readonly Row[],
  parts: readonly Counterfactual[],
  ask: Ask,
  print: (line: string) => void,
): Promise<boolean> {
  const answers = await ask(rows.map(({ q }) => q));
  const known = rows.flatMap((row, index): Known[] => {
    const answer = answers[index];
    return answer && !isUnanswerable(row) && judge(row, answer).right ? [{ row, answer }] : [];
  });
  const setting = { rows, data: await readDataFolder(DATA_DIR), ask, answers, known, print };
  let passed = true;
  for (const part of parts) passed = (await PARTS[part](setting)) && passed;
  return passed;
}

const supportOf = (answer: AnswerLine): string[] => [
  ...answer.facts.slice(0, 1).map(({ id }) => id),
  ...(answer.derivation?.operands ?? []),
];

const MOST_REMOVALS = 6;

interface Removal extends Known {
  readonly removed: ReadonlySet<string>;
}

/**
 * (a) Without the facts that support its answer, a question finds none. What supports an answer is its first
 * fact and the operands of its derivation. Where the base then still gives the right answer, another fact says
 * the same, and that one goes too, six times at most. Only questions that lose exactly the same facts share a
 * run, so that no question gains from another one's removals.
 */
async function factsRemoved({ known, data, ask, print }: Setting): Promise<boolean> {
  let open = known
    .filter(({ row }) => row.outcome === undefined || row.outcome === 'answered')
    .map((entry): Removal => ({ ...entry, removed: new Set(supportOf(entry.answer)) }));
  const total = open.length;
  const failures: { removal: Removal; answer: AnswerLine }[] = [];
  for (let round = 1; open.length > 0 && round <= MOST_REMOVALS; round++) {
    const again: Removal[] = [];
    for (const group of grouped(open, ({ removed }) => [...removed].sort().join(' '))) {
      for (const { removal, answer } of await askWithout(group, data, ask)) {
        if (answer.outcome === 'nothing') continue;
        const still = judge(removal.row, answer).right && round < MOST_REMOVALS;
        if (still) again.push({ ...removal, removed: new Set([...removal.removed, ...supportOf(answer)]) });
        else failures.push({ removal, answer });
      }
    }
    open = again;
  }
  const count: Tally = { right: total - failures.length, total };
  print(`(a) supporting facts removed: abstains ${figure(count)}`);
  for (const { removal, answer } of failures) {
    print(
      `    ✗ ${removal.row.q}\n      without ${[...removal.removed].join(', ')}: ${answer.outcome}: ${answer.headline}`,
    );
  }
  return true;
}

async function askWithout(group: readonly Removal[], data: DataFolder, ask: Ask) {
  const removed = group[0]?.removed ?? new Set<string>();
  const answers = await withDataFolder(withoutFacts(data, removed), (dir) =>
    ask(
      group.map(({ row }) => row.q),
      dir,
    ),
  );
  return answers.flatMap((answer, index) => {
    const removal = group[index];
    return removal ? [{ removal, answer }] : [];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** (b) With its actor, platform or year exchanged, a question gets no answer, or the other thing's own. */
async function namesSwapped({ known, data, ask, print }: Setting): Promise<boolean> {
  const base = swapBase(data);
  const swaps = known.flatMap(({ row, answer }) =>
    swapsOf(row, answer, base).map((swap) => ({ swap, before: answer })),
  );
  const answers = await ask(swaps.map(({ swap }) => swap.question));
  const judged = swaps.flatMap(({ swap, before }, index) => {
    const answer = answers[index];
    return answer ? [{ swap, answer, result: swapResult(swap, before, answer, base) }] : [];
  });
  for (const what of ['actor', 'platform', 'year'] as const) {
    const group = judged.filter(({ swap }) => swap.what === what);
    const failures = group.filter(({ result }) => result === 'repeated');
    const other = group.filter(({ result }) => result === 'other').length;
    const count: Tally = { right: group.length - failures.length, total: group.length };
    print(
      `(b) ${what} swapped: abstains or answers otherwise ${figure(count)} (${other} with another answer)`,
    );
    for (const { swap, answer } of failures)
      print(`    ✗ ${swap.question}\n      from: ${swap.row.q}\n      ${answer.headline}`);
  }
  return true;
}

function swapResult(
  swap: Swap,
  before: AnswerLine,
  answer: AnswerLine,
  base: SwapBase,
): 'none' | 'other' | 'repeated' {
  if (answer.outcome !== 'answered' || answer.derivation?.refused) return 'none';
  if (!judge({ ...swap.row, q: swap.question }, answer).right) return 'other';
  const fact = answer.facts[0]?.id ?? '';
  const own = swap.into !== undefined && fact !== before.facts[0]?.id && base.involved([fact]).has(swap.into);
  return own ? 'other' : 'repeated';
}

const POINTS = 2;

/** (c) With every name in base and questions replaced by an invented one, the score stays the same. */
async function namesInvented({ rows, answers, data, ask, print }: Setting): Promise<boolean> {
  const names = pseudonymsOf(data);
  const renamed = rows.map((row) => pseudonymousRow(row, names));
  const after = await withDataFolder(pseudonymousData(data, names), (dir) =>
    ask(
      renamed.map(({ q }) => q),
      dir,
    ),
  );
  const before = rows.map((row, index) => right(row, answers[index]));
  const now = renamed.map((row, index) => right(row, after[index]));
  const tallyOf = (marks: readonly boolean[]): Tally => ({
    right: marks.filter(Boolean).length,
    total: marks.length,
  });
  const change = percent(tallyOf(now)) - percent(tallyOf(before));
  print(
    `(c) ${names.size} names invented: ${figure(tallyOf(now))}, with the real ones ${figure(tallyOf(before))} (${change.toFixed(1)} points)`,
  );
  renamed.forEach((row, index) => {
    if (before[index] && !now[index])
      print(
        `    ✗ ${row.q}\n      from: ${rows[index]?.q}\n      ${after[index]?.outcome}: ${after[index]?.headline}`,
      );
  });
  return Math.abs(change) <= POINTS;
}

/** (d) Rows of the lexicon without which exactly one question goes wrong, and how many serve none or several. */
async function lexiconRowsRemoved({ rows, answers, data, ask, print }: Setting): Promise<boolean> {
  const served = rows.filter((row, index) => right(row, answers[index]));
  const all = lexiconRows(data);
  const lost = new Map<string, Row[]>();
  for (const round of lexiconRounds(
    all,
    served.map(({ q }) => q),
  )) {
    const asked = round.flatMap(({ row, questions }) =>
      questions.flatMap((index) => (served[index] ? [{ lexiconRow: row, row: served[index] }] : [])),
    );
    const changed = withoutLexiconRows(
      data,
      round.map(({ row }) => row),
    );
    const after = await withDataFolder(changed, (dir) =>
      ask(
        asked.map(({ row }) => row.q),
        dir,
      ),
    );
    asked.forEach(({ lexiconRow, row }, index) => {
      if (!right(row, after[index])) lost.set(lexiconRow.label, [...(lost.get(lexiconRow.label) ?? []), row]);
    });
  }
  const single = [...lost].filter(([, questions]) => questions.length === 1);
  print(
    `(d) lexicon rows: ${lost.size - single.length} serve several of these questions, ${single.length} one only, ${all.length - lost.size} none alone`,
  );
  for (const [label, [question]] of single) print(`    ${label}\n      ${question?.q}`);
  return true;
}

const right = (row: Row, answer: AnswerLine | undefined): boolean =>
  answer !== undefined && judge(row, answer).right;

/** Operations whose result moves with each operand; a median or a rank may stay. */
const MOVING = /sum|mean|difference|ratio|share|convert|rate/u;

/** (e) With one operand's figure changed, the result that is worked out of it changes too. */
async function figuresChanged({ known, data, ask, print }: Setting): Promise<boolean> {
  const failures: string[] = [];
  let total = 0;
  for (const { row, answer } of known) {
    const { derivation } = answer;
    if (!derivation || derivation.refused || !MOVING.test(derivation.operation)) continue;
    const changed = derivation.operands
      .map((id) => withChangedFigure(data, id))
      .find((folder) => folder !== undefined);
    if (changed === undefined) continue;
    total++;
    const [after] = await withDataFolder(changed, (dir) => ask([row.q], dir));
    const follows =
      after !== undefined && JSON.stringify(after.derivation?.result) !== JSON.stringify(derivation.result);
    if (!follows)
      failures.push(
        `    ✗ ${row.q}\n      before: ${answer.headline}\n      after:  ${after?.headline ?? ''}`,
      );
  }
  print(
    `(e) one operand's figure changed: the result follows ${figure({ right: total - failures.length, total })}`,
  );
  for (const failure of failures) print(failure);
  return true;
}
