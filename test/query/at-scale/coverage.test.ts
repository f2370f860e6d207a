import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/language/text.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import { strengthOf, weightOf } from '../../../src/query/need-strength.js';
import { createSnapshot, type Snapshot } from '../../../src/query/snapshot.js';
import { generateBase } from '../../bench/generated-base.js';
import { shippedBase } from './fixture.js';

const QUESTIONS = [
  "Combien d'abonnés pour John Kerry sur Twitter ?",
  'which governments banned TikTok on official phones',
  'Qui a parlé de la diplomatie numérique à la suite de manifestations ?',
  'le total des centres de Luoyang sans Yibin',
  'xylophone',
];

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = createSnapshot(generateBase(await shippedBase(), 1000));
}, 60_000);

describe.each(QUESTIONS)('what covers "%s"', (typed) => {
  const covering = (floor: number) => {
    const { needs } = interpret(normalizeText(typed), snapshot);
    const weights = needs.map((need) => weightOf(need, snapshot.index));
    return { needs, found: snapshot.index.coverage.covering(needs, weights, { floor, admits: () => true }) };
  };

  it('is what a look at every frame gives', () => {
    const { needs, found } = covering(0);
    const looked = snapshot.index.frames
      .map((indexed) => [indexed.frame.fact, needs.map((need) => strengthOf(need, indexed))] as const)
      .filter(([, strengths]) => strengths.some((strength) => strength > 0));
    expect(new Map(found.map(({ indexed, strengths }) => [indexed.frame.fact, strengths]))).toEqual(
      new Map(looked),
    );
  });

  it('comes best first, and above the floor', () => {
    const coverages = covering(0.3).found.map(({ coverage }) => coverage);
    expect(coverages.every((coverage) => coverage >= 0.3)).toBe(true);
    expect(coverages).toEqual([...coverages].sort((a, b) => b - a));
  });

  it('is the same when asked again: one question leaves nothing behind for the next', () => {
    expect(covering(0).found).toEqual(covering(0).found);
  });
});
