import type { AnswerFact, AnswerLine } from './answer-line.js';
import { boundBefore, findVariant, holds, normalize, variantsOf } from './matching.js';
import { isUnanswerable, type Row } from './row.js';

/** What the scorer says of one answer; `why` says what was missing where it is not right. */
export interface Verdict {
  readonly right: boolean;
  readonly why: string;
}

/** A row with what came out for it. */
export interface Scored {
  readonly row: Row;
  readonly answer: AnswerLine;
  readonly verdict: Verdict;
}

const RIGHT: Verdict = { right: true, why: '' };
const wrong = (why: string): Verdict => ({ right: false, why });

/**
 * Says whether an answer is what its row asks for.
 *
 * An element of `must_include` counts in the headline unless it stands in the question already, and in the
 * first fact (its statement, printed fragment and date) always. A row that combines facts may find what the
 * question repeats in any of its facts. The headline must not drop a bound that the first fact states.
 */
export function judge(row: Row, answer: AnswerLine): Verdict {
  if (row.outcome !== undefined) return judgeCombined(row, row.outcome, answer);
  if (row.expected === null) {
    return answer.outcome === 'nothing' ? RIGHT : wrong(`should abstain, but ${answer.outcome}`);
  }
  if (answer.outcome !== 'answered') return wrong(answer.outcome);
  return firstFailure([missing(row, answer, answer.facts.slice(0, 1)), droppedBound(row, answer)]);
}

function judgeCombined(row: Row, outcome: string, answer: AnswerLine): Verdict {
  const reached = outcomesOf(answer);
  const expected = variantsOf(outcome);
  if (!expected.some((name) => reached.includes(name)))
    return wrong(`${reached.join(' and ')}, not ${outcome}`);
  const intrusion = intruding(row, answer);
  if (!expected.some((name) => name !== 'nothing' && reached.includes(name)))
    return firstFailure([intrusion]);
  return firstFailure([
    missing(row, answer, answer.facts),
    intrusion,
    disorder(row, answer),
    droppedBound(row, answer),
  ]);
}

/** A refusal is a derivation that says why it gives no result; it may come with "answered" or with "nothing". */
function outcomesOf(answer: AnswerLine): string[] {
  const refused = Boolean(answer.derivation?.refused);
  if (answer.outcome === 'answered') return [refused ? 'refused' : 'answered'];
  if (answer.outcome === 'nothing') return refused ? ['refused', 'nothing'] : ['nothing'];
  return [answer.outcome];
}

const firstFailure = (failures: readonly (string | undefined)[]): Verdict => {
  const failure = failures.find((found) => found !== undefined);
  return failure === undefined ? RIGHT : wrong(failure);
};

/** @param echoes the facts that may bear what the question itself says */
function missing(row: Row, answer: AnswerLine, echoes: readonly AnswerFact[]): string | undefined {
  const question = normalize(row.q);
  const headline = normalize(answer.headline);
  const first = factText(answer.facts[0]);
  const echoText = echoes.map(factText).join('\n');
  const lost = row.mustInclude.find((element) => {
    const variants = variantsOf(element);
    const fresh = variants.filter((variant) => !holds(question, variant));
    const echoed = variants.filter((variant) => holds(question, variant));
    return !(
      fresh.some((variant) => holds(headline, variant)) ||
      variants.some((variant) => holds(first, variant)) ||
      echoed.some((variant) => holds(echoText, variant))
    );
  });
  return lost === undefined ? undefined : `without "${lost}"`;
}

function factText(fact: AnswerFact | undefined): string {
  if (fact === undefined) return '';
  return normalize([fact.statement, fact.printed ?? '', fact.date ?? ''].join(' \n '));
}

function droppedBound(row: Row, answer: AnswerLine): string | undefined {
  const headline = normalize(answer.headline);
  const first = answer.facts[0];
  if (first === undefined) return undefined;
  const fact = normalize(`${first.statement} \n ${first.printed ?? ''}`);
  for (const variant of row.mustInclude.flatMap(variantsOf)) {
    const bound = boundBefore(fact, variant);
    if (bound === undefined || !holds(headline, variant)) continue;
    if (boundBefore(headline, variant) !== bound) return `drops the bound before "${variant}"`;
  }
  return undefined;
}

function intruding(row: Row, answer: AnswerLine): string | undefined {
  const headline = normalize(answer.headline);
  const found = row.mustNotInclude.flatMap(variantsOf).find((variant) => holds(headline, variant));
  return found === undefined ? undefined : `with "${found}"`;
}

function disorder(row: Row, answer: AnswerLine): string | undefined {
  const headline = normalize(answer.headline);
  let from = 0;
  for (const element of row.inOrder) {
    const ends = variantsOf(element)
      .map((variant) => findVariant(headline, variant, from))
      .filter((end) => end >= 0);
    if (ends.length === 0) return `"${element}" is missing or out of order`;
    from = Math.min(...ends);
  }
  return undefined;
}

/** How many of how many. */
export interface Tally {
  readonly right: number;
  readonly total: number;
}

export const percent = ({ right, total }: Tally): number => (total === 0 ? 100 : (100 * right) / total);

export function tally(scored: readonly Scored[]): Tally {
  return { right: scored.filter(({ verdict }) => verdict.right).length, total: scored.length };
}

/** The score of a file: of the questions that have an answer, and of those on which to abstain. */
export interface Score {
  readonly answerable: Tally;
  readonly unanswerable: Tally;
  readonly all: Tally;
}

export function scoreOf(scored: readonly Scored[]): Score {
  return {
    answerable: tally(scored.filter(({ row }) => !isUnanswerable(row))),
    unanswerable: tally(scored.filter(({ row }) => isUnanswerable(row))),
    all: tally(scored),
  };
}
