import { describe, expect, it } from 'vitest';
import { dates } from '../../../src/facts/checks/dates.js';
import { draftOf, told } from './draft.js';

const IMPOSSIBLE = 'is not a possible EDTF date';
const printed = (date: string) => ({ date, basis: 'printed' });
const written = { statement: { fr: 'x', en: 'x' } };
const paid = { kind: 'spending', payer: 'choir', purpose: { fr: 'x', en: 'x' } };

const problemsOf = (draft: Parameters<typeof draftOf>[0]): string[] => told(dates(draftOf(draft)));

describe('a date', () => {
  it('that is possible, or that nobody gives, is no problem', () => {
    expect(
      problemsOf({
        sources: [{}, { published: printed('2020-02-29'), updated: printed('2021~') }],
        actors: [{}, { offices: [{ office: 'mayor', during: '2019/..' }] }],
        facts: [
          written,
          { ...written, date: '2020-XX', dateBasis: 'printed' },
          { ...written, date: '2020', dateBasis: { inferred: { fr: 'x', en: 'x' } } },
          paid,
          { ...paid, established: '2018-22' },
        ],
      }),
    ).toEqual([]);
  });

  it('is looked at in every source', () => {
    expect(
      problemsOf({
        sources: [
          { id: 'a', published: printed('2021-02-29') },
          { id: 'b', updated: printed('2021-13') },
          { id: 'c', published: printed('soon'), updated: printed('later') },
        ],
      }),
    ).toEqual([
      `a published.date: ${IMPOSSIBLE} "2021-02-29"`,
      `b updated.date: ${IMPOSSIBLE} "2021-13"`,
      `c published.date: ${IMPOSSIBLE} "soon"`,
      `c updated.date: ${IMPOSSIBLE} "later"`,
    ]);
  });

  it('is looked at in every office of every actor', () => {
    const offices = ['2019/2020', '2020/2019', '2021-04-31'].map((during) => ({ office: 'mayor', during }));
    expect(problemsOf({ actors: [{}, { id: 'ode', offices }] })).toEqual([
      `ode offices.1.during: ${IMPOSSIBLE} "2020/2019"`,
      `ode offices.2.during: ${IMPOSSIBLE} "2021-04-31"`,
    ]);
  });

  it('is looked at in every fact, and in what was paid for', () => {
    expect(
      problemsOf({
        facts: [
          { ...written, id: 'a', date: '2021-00', dateBasis: 'printed' },
          { ...paid, id: 'b', established: '2021-45' },
        ],
      }),
    ).toEqual([`a date: ${IMPOSSIBLE} "2021-00"`, `b established: ${IMPOSSIBLE} "2021-45"`]);
  });

  it('of a fact needs a basis, whether it is possible or not', () => {
    const needs = 'date: needs a dateBasis: printed, or inferred and how';
    expect(
      problemsOf({
        facts: [
          { ...written, id: 'a', date: '2021' },
          { ...paid, id: 'b', date: '2021-99' },
        ],
      }),
    ).toEqual([`a ${needs}`, `b date: ${IMPOSSIBLE} "2021-99"`, `b ${needs}`]);
  });
});
