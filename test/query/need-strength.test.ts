import { describe, expect, it } from 'vitest';
import type { FrameIndex } from '../../src/query/frame-index.js';
import { strengthOf, weightOf } from '../../src/query/need-strength.js';
import { indexed, need } from './invented/question.js';

/** Ten frames, of which some bear whatever is needed. */
const borneBy = (bearers: number) =>
  ({
    frames: Array.from({ length: 10 }),
    coverage: { countBearers: () => bearers },
  }) as unknown as FrameIndex;

describe('the weight of a need', () => {
  it('is full for a name and for a sort of fact that decides, however many there are', () => {
    expect(weightOf(need('actor:orne'), borneBy(10))).toBe(1);
    expect(weightOf(need('kind:policy', 'soft'), borneBy(10))).toBe(1);
    expect(weightOf(need('kind:spending, action:pays', 'soft'), borneBy(10))).toBe(1);
  });

  it('is by how rare it is for everything else', () => {
    expect(weightOf(need('kind:event', 'soft'), borneBy(2))).toBeCloseTo(Math.log(4.4) / Math.log(21), 12);
    expect(weightOf(need('measure:likes', 'soft'), borneBy(4))).toBeCloseTo(
      Math.log(1 + 6.5 / 4.5) / Math.log(21),
      12,
    );
  });

  it('is never nothing, and never more than that of a name', () => {
    expect(weightOf(need('concept:visit', 'soft'), borneBy(10))).toBe(0.2);
    expect(weightOf(need('concept:visit', 'soft'), borneBy(0))).toBe(1);
  });

  it('is small for a word that the base lacks, and smaller where a measure is the point', () => {
    expect(weightOf(need('', 'ignored'), borneBy(0))).toBe(0.35);
    expect(weightOf(need('', 'ignored'), borneBy(0), true)).toBe(0.1);
  });
});

describe('how firmly a frame meets a need', () => {
  const frame = indexed(
    {},
    {
      senses: new Map([
        ['actor:orne', 1],
        ['measure:likes', 0.9],
        ['measure:fans', 0.5],
      ]),
      terms: new Set(['harbour', 'visit']),
      sourceTerms: new Set(['festival', 'visit']),
    },
  );
  const words = (...forms: string[]) => ({ terms: forms.map((form) => form.split('/')) });

  it('is what its firmest sense gives', () => {
    expect(strengthOf(need('actor:calde, actor:orne'), frame)).toBe(1);
    expect(strengthOf(need('measure:fans, measure:likes', 'soft'), frame)).toBe(0.9);
    expect(strengthOf(need('actor:calde'), frame)).toBe(0);
    expect(strengthOf(need('', 'soft'), frame)).toBe(0);
  });

  it('is by its words for a word without a sense', () => {
    expect(strengthOf(need('', 'soft', words('harbour')), frame)).toBe(1);
    expect(strengthOf(need('', 'soft', words('harbours/harbour')), frame)).toBe(1);
    expect(strengthOf(need('', 'soft', words('bridge')), frame)).toBe(0);
  });

  it('is by the share of the words that it holds', () => {
    expect(strengthOf(need('', 'soft', words('harbour', 'bridge')), frame)).toBe(0.5);
    expect(strengthOf(need('', 'soft', words('harbour', 'bridge', 'tower')), frame)).toBeCloseTo(1 / 3, 12);
  });

  it('is less by words where they have a sense that it lacks', () => {
    expect(strengthOf(need('concept:port', 'soft', words('harbour')), frame)).toBe(0.8);
  });

  it('is the better of sense and words', () => {
    expect(strengthOf(need('measure:likes', 'soft', words('harbour')), frame)).toBe(0.9);
    expect(strengthOf(need('measure:fans', 'soft', words('harbour')), frame)).toBe(0.8);
  });

  it('is slight where only the title of the article has the word', () => {
    expect(strengthOf(need('', 'soft', words('festival')), frame)).toBe(0.35);
    expect(strengthOf(need('', 'soft', words('festival', 'bridge')), frame)).toBeCloseTo(0.175, 12);
    expect(strengthOf(need('concept:fair', 'soft', words('festival')), frame)).toBe(0.35);
  });

  it('is never by words alone for a name', () => {
    expect(strengthOf(need('actor:harbour', 'hard', words('harbour')), frame)).toBe(0);
    expect(strengthOf(need('measure:fans', 'hard', words('harbour')), frame)).toBe(0.5);
  });
});
