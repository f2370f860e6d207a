import { describe, expect, it } from 'vitest';
import type { Sense } from '../../../src/linking/sense.js';
import { haveSides, sidesOf } from '../../../src/query/derive/sides.js';
import type { Need } from '../../../src/query/interpretation.js';
import { indexed, question, unit } from '../invented/question.js';
import { needOf } from './handmade.js';

const OR = unit('or', { from: 2, to: 3 });
const isOr = ({ text }: { readonly text: string }) => text === 'or';
const orne = needOf('Orne', 0, 'hard', ['actor:orne']);
const opened = needOf('opened', 1, 'soft', ['action:opened']);
const calde = needOf('Calde', 3, 'hard', ['actor:calde']);
const sides = (needs: readonly Need[], units = [OR]) => sidesOf(question({ units, needs }), isOr);

describe('the sides of a question', () => {
  it('are what is needed before and behind the one word that parts them', () => {
    expect(sides([orne, opened, calde])).toEqual([[orne, opened], [calde]]);
  });

  it('are none without such a word, or with two of them', () => {
    expect(sides([orne, calde], [])).toBeUndefined();
    expect(sides([orne, calde], [OR, unit('or', { from: 4, to: 5 })])).toBeUndefined();
  });

  it('hold nothing that is no sense of the base', () => {
    const [ignored, word] = [needOf('zorbla', 1, 'ignored', ['actor:zorbla']), needOf('word', 4)];
    expect(sides([orne, ignored, calde, word])).toEqual([[orne], [calde]]);
  });

  it.each<[Sense, boolean]>([
    ['type:town', false],
    ['kind:account', false],
    ['measure:likes', false],
    ['concept:visit', false],
    ['actor:calde', true],
    ['action:opened', true],
    ['country:IS', true],
  ])('are none where one of them is any of its sort: %s', (sense, told) => {
    const other = needOf('other', 3, 'soft', [sense]);
    expect(sides([orne, other]) !== undefined).toBe(told);
    expect(sides([{ ...other, unit: { ...other.unit, from: 0, to: 1 } }, calde]) !== undefined).toBe(told);
  });
});

describe('two facts', () => {
  const bearing = (...senses: Sense[]) => indexed({}, { senses: new Map(senses.map((sense) => [sense, 1])) });
  const both = [[orne, opened], [calde]] as const;

  it('have a side each where each has something of its own more firmly than the other', () => {
    expect(haveSides(both, bearing('actor:orne'), bearing('actor:calde'))).toBe(true);
    expect(haveSides(both, bearing('actor:orne', 'actor:calde'), bearing('actor:calde'))).toBe(false);
    expect(haveSides(both, bearing('actor:orne'), bearing('actor:orne'))).toBe(false);
    expect(haveSides(both, bearing('action:opened'), bearing('actor:orne', 'actor:calde'))).toBe(true);
    expect(haveSides(both, bearing('actor:calde'), bearing('actor:orne'))).toBe(false);
  });
});
