import { parseEdtf } from '../../language/edtf.js';
import type { Problem } from '../problem.js';
import type { Located } from '../yaml-records.js';
import type { Check } from './check.js';

/** Every date must be possible, and a fact that dates itself must say on what basis. */
export const dates: Check = (draft) => {
  const problems: Problem[] = [];
  const possible = (
    located: Located<unknown>,
    path: readonly (string | number)[],
    edtf: string | undefined,
  ) => {
    if (edtf === undefined) return;
    try {
      parseEdtf(edtf);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(located.problem(path, 'is not a possible EDTF date', edtf));
    }
  };
  for (const source of draft.sources) {
    possible(source, ['published', 'date'], source.record.published?.date);
    possible(source, ['updated', 'date'], source.record.updated?.date);
  }
  for (const actor of draft.actors) {
    actor.record.offices.forEach(({ during }, index) =>
      possible(actor, ['offices', index, 'during'], during),
    );
  }
  for (const fact of draft.facts) {
    possible(fact, ['date'], fact.record.date);
    if (fact.record.kind === 'spending') possible(fact, ['established'], fact.record.established);
    if (fact.record.date !== undefined && fact.record.dateBasis === undefined) {
      problems.push(fact.problem(['date'], 'needs a dateBasis: printed, or inferred and how'));
    }
  }
  return problems;
};
