import { describe, expect, it } from 'vitest';
import { clausesOf, partedBefore } from '../../../src/query/derive/clauses.js';
import { question as questionOf } from '../invented/question.js';
import { needOf } from './handmade.js';

/** A question whose capitalised words are needs. */
const asked = (question: string) =>
  questionOf({
    question,
    needs: (question.match(/[A-Z]\p{L}+/gu) ?? []).map((name, at) => needOf(name, at, 'hard')),
  });
const told = (question: string) =>
  clausesOf(asked(question)).map((needs) => needs.map(({ unit }) => unit.text));

describe('the clauses of a question', () => {
  it.each([
    ['Orne, Calde', [['Orne'], ['Calde']]],
    ['Orne and Calde', [['Orne'], ['Calde']]],
    ['Orne et Calde ou Belle', [['Orne'], ['Calde'], ['Belle']]],
    ['Orne vs Calde', [['Orne'], ['Calde']]],
    ['Orne → Calde', [['Orne'], ['Calde']]],
    ['is Orne larger than Calde', [['Orne'], ['Calde']]],
    ["d'Orne jusqu'à Calde", [['Orne'], ['Calde']]],
    ['Orne après Calde', [['Orne'], ['Calde']]],
  ])('are parted by commas and conjunctions: %s', (question, clauses) => {
    expect(told(question)).toEqual(clauses);
  });

  it('hold together what nothing parts', () => {
    expect(told('the Orne office of Calde in Belle')).toEqual([['Orne', 'Calde', 'Belle']]);
    // No word of its own: "sandy", "ordinary".
    expect(told('Orne sandy ordinary Calde')).toEqual([['Orne', 'Calde']]);
  });

  it('do not begin with what stands before the first name', () => {
    expect(told('tell me, and then Orne in Calde')).toEqual([['Orne', 'Calde']]);
  });

  it('group several names each', () => {
    expect(told('Orne in Calde, Belle in Doux')).toEqual([
      ['Orne', 'Calde'],
      ['Belle', 'Doux'],
    ]);
  });

  it('are none where nothing is named', () => {
    expect(told('and who then?')).toEqual([]);
  });
});

describe('what parts a name from the one before', () => {
  const parted = (question: string) => [...partedBefore(asked(question)).values()];

  it('is looked for between the two, and nowhere else', () => {
    expect(parted('Orne Calde and Belle')).toEqual([false, false, true]);
    expect(parted('Orne and Calde Belle')).toEqual([false, true, false]);
  });

  it('is found for a name that is said twice', () => {
    expect(parted('Orne and Orne')).toEqual([false, true]);
    expect(parted('Orne Orne and')).toEqual([false, false]);
  });

  it('is nothing before a name that the text does not hold as it was read', () => {
    const question = questionOf({
      question: 'Orne and more',
      needs: [needOf('Orne', 0), needOf('Calde', 2)],
    });
    expect([...partedBefore(question).values()]).toEqual([false, false]);
  });
});
