import type { Interpretation, Need } from '../interpretation.js';

/** What parts one thing that a question names from the next. */
const PARTING =
  /[,;:/→]|\b(?:and|et|or|ou|then|puis|vs|versus|than|que|to|until|till|jusqu|before|after|avant|apres|après)\b/iu;

/** Whether something in the question's text parts each need from the one before it; the first has none before it. */
export function partedBefore({ question, needs }: Interpretation): Map<Need, boolean> {
  const parted = new Map<Need, boolean>();
  let end = 0;
  for (const need of needs) {
    const start = Math.max(end, question.indexOf(need.unit.text, end));
    parted.set(need, parted.size > 0 && PARTING.test(question.slice(end, start)));
    end = start + need.unit.text.length;
  }
  return parted;
}

/** The needs of a question between its commas and conjunctions. */
export function clausesOf(question: Interpretation): Need[][] {
  const clauses: Need[][] = [];
  for (const [need, parted] of partedBefore(question)) {
    const last = clauses[clauses.length - 1];
    if (!last || parted) clauses.push([need]);
    else last.push(need);
  }
  return clauses;
}
