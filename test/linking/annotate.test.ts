import { describe, expect, it } from 'vitest';
import { annotateQuestion } from '../../src/linking/annotate.js';
import { createSnapshot } from '../../src/query/snapshot.js';
import { inventBase, named } from '../query/invented/base.js';

const base = inventBase({
  actors: [
    { id: 'orvald-bilde', name: named('Orvald Bilde') },
    { id: 'bille', name: { fr: 'fonderie de Bille', en: 'Bille foundry' } },
    { id: 'merrow', name: named('Merrow') },
    { id: 'tarles', name: named('Tarles') },
  ],
  types: [{ id: 'county', name: { fr: 'comté', en: 'county' } }],
  lexicon: { fr: { 'concept:tart': 'tarte, tarte fine, bonne tarte' }, en: {} },
});
// "Tarte" is as near to "tarle" as the name is, and the base has it more often.
const { gazetteer } = createSnapshot(base);
const unitsIn = (text: string) =>
  annotateQuestion(text, gazetteer).units.map(({ text: typed, kind, corrected }) =>
    [kind, typed, corrected].filter((part) => part !== undefined).join(' '),
  );

describe('a misspelt word', () => {
  it('is read as the neighbour that completes a name with the word beside it', () => {
    expect(unitsIn('Orvald Bilbe')).toEqual(['name Orvald Bilbe orvald bilde']);
    expect(unitsIn('Billa foundry')).toEqual(['name Billa foundry bille foundry']);
  });
});

describe('a misspelt word beside a name', () => {
  it('is a name where one joins them, and else whatever is nearest', () => {
    expect(unitsIn('Merrow et Tarle').at(-1)).toBe('name Tarle tarles');
    expect(unitsIn('Tarle vs Merrow')[0]).toBe('name Tarle tarles');
    expect(unitsIn('Merrow, Tarle').at(-1)).not.toContain('tarles');
    expect(unitsIn('pays et Tarle').at(-1)).not.toContain('tarles');
  });
});

describe('a name that a letter parts from a small word', () => {
  it('is no such word where that is shorter, and may be where it is longer', () => {
    expect(unitsIn('avekc')).toEqual(['unknown avekc']);
    // A letter that is typed twice makes no name.
    expect(unitsIn('aveec')).toEqual(['small aveec avec']);
    expect(unitsIn('ave')).not.toEqual(['small avec']);
  });
});

describe('a word that is no common one', () => {
  it('is the name of one, beside a class', () => {
    expect(unitsIn('Catalpa county')[0]).toBe('unknown Catalpa');
    expect(unitsIn('le comté de catalpa').at(-1)).toBe('unknown catalpa');
  });

  it('is a word of the language anywhere else', () => {
    expect(unitsIn('catalpa county')[0]).toBe('ordinary catalpa');
    expect(unitsIn('le catalpa du comté').at(1)).toBe('ordinary catalpa');
    expect(unitsIn('Local county')[0]).toBe('ordinary Local');
  });
});
