import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/language/text.js';
import { candidatesFor, MAX_SCORED } from '../../../src/query/candidates.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import { weightOf } from '../../../src/query/need-strength.js';
import { createSnapshot, type Snapshot } from '../../../src/query/snapshot.js';
import { generateBase } from '../../bench/generated-base.js';
import { shippedBase } from './fixture.js';

let small: Snapshot;
let large: Snapshot;

beforeAll(async () => {
  const base = await shippedBase();
  small = createSnapshot(base);
  large = createSnapshot(generateBase(base, 1500));
}, 60_000);

function factsFor(typed: string, snapshot: Snapshot) {
  const question = interpret(normalizeText(typed), snapshot);
  const weights = question.needs.map((need) => weightOf(need, snapshot.index));
  return candidatesFor(question, snapshot, weights).map(({ frame }) => frame);
}

describe('the candidates of a question', () => {
  it('all bear every name together', () => {
    const found = factsFor('Kerry Twitter', small);
    expect(found.length).toBeGreaterThan(0);
    for (const { platforms, statement } of found)
      expect(`${platforms.join()} ${statement.en}`).toMatch(/twitter/iu);
  });

  it('are the same facts in a larger base, where names single them out', () => {
    const question = "Combien d'abonnés pour John Kerry sur Twitter ?";
    const facts = (snapshot: Snapshot) =>
      factsFor(question, snapshot)
        .map(({ fact }) => fact)
        .sort();
    expect(facts(large)).toEqual(facts(small));
  });

  it.each([
    'Qui a parlé de la diplomatie numérique ?',
    'Twitter',
    'des comptes sur les réseaux sociaux',
    '',
    'xylophone',
  ])('are never more than are scored one by one: %s', (question) => {
    expect(factsFor(question, large).length).toBeLessThanOrEqual(MAX_SCORED);
  });
});
