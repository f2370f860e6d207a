import { normalizeText } from '../../../src/language/text.js';
import type { Answer } from '../../../src/query/answer.js';
import { createFrameIndex } from '../../../src/query/frame-index.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import type { Interpretation } from '../../../src/query/interpretation.js';
import { createSnapshot, type Snapshot, textDocuments } from '../../../src/query/snapshot.js';
import { createTextIndex } from '../../../src/query/text-index.js';
import { type Invention, inventBase, named } from '../invented/base.js';

type Amounts = readonly Readonly<Record<string, unknown>>[];

/** What a town paid for its harbour; `yuan` alone, or with all else that the fact says. */
export const harbour = (payer: string, yuan: number, more: Readonly<Record<string, unknown>> = {}) => ({
  id: `${payer}-harbour`,
  kind: 'spending',
  payer,
  purpose: { fr: 'son port', en: 'its harbour' },
  amounts: [{ currency: 'CNY', value: yuan }] as Amounts,
  partOf: 'vale-harbours',
  ...more,
});

/** What the province prints for all harbours: 7 000 000 yuan, or about 1 000 000 dollars. */
export const TOTAL = {
  id: 'vale-harbours',
  kind: 'spending',
  payer: 'vale',
  purpose: { fr: 'des ports', en: 'harbours' },
  amounts: [
    { currency: 'CNY', value: 7_000_000 },
    { currency: 'USD', value: 1_000_000, bound: 'about' },
  ] as Amounts,
};

/** A province, and four of its towns. */
export const PLACES = {
  actors: [
    { id: 'vale', name: named('Vale'), types: ['province'] },
    ...['Orne', 'Calde', 'Brisk', 'Dunmoor'].map((name) => ({
      id: name.toLowerCase(),
      name: named(name),
      types: ['town'],
      parent: 'vale',
    })),
  ],
  types: [
    { id: 'town', name: { fr: 'ville', en: 'town' }, aliases: { fr: ['villes'], en: ['towns'] } },
    { id: 'province', name: named('province') },
  ],
} as const satisfies Invention;

/** A printed total and its four parts, which add up to it. */
export const HARBOURS = {
  ...PLACES,
  facts: [
    TOTAL,
    harbour('orne', 1_000_000, { established: '2019-03' }),
    harbour('calde', 3_500_000, { established: '2019-09' }),
    harbour('brisk', 500_000, { established: '2020-05' }),
    harbour('dunmoor', 2_000_000, { established: '2021-02' }),
  ],
} as const satisfies Invention;

export const inventSnapshot = (invention: Invention): Snapshot => createSnapshot(inventBase(invention));

/** Snapshots of different facts about the same things: their names are read once, which takes most of the time. */
export function snapshotsOf(
  things: Omit<Invention, 'facts'>,
): (...facts: NonNullable<Invention['facts']>) => Snapshot {
  const { gazetteer } = inventSnapshot(things);
  return (...facts) => {
    const base = inventBase({ ...things, facts });
    return {
      base,
      gazetteer,
      index: createFrameIndex(base, gazetteer),
      text: createTextIndex(textDocuments(base)),
    };
  };
}

/** Reads questions as the engine does, before anything is looked up or worked out. */
export const readerOf =
  (snapshot: Snapshot) =>
  (question: string, changes: Partial<Interpretation> = {}): Interpretation => ({
    ...interpret(normalizeText(question), snapshot),
    ...changes,
  });

/** The facts of these towns' harbours. */
export const harboursOf = (...towns: readonly string[]): string[] => towns.map((town) => `${town}-harbour`);

/** What an answer says, its query aside; the bare outcome where it says nothing. */
export const toldBy = (answer: Answer | undefined) =>
  answer?.outcome === 'answered'
    ? { derivation: answer.derivation, facts: answer.facts, caveats: answer.caveats }
    : answer?.outcome;
