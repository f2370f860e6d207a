import type { Frame, Quantity } from '../../../src/facts/frame.js';
import { parseEdtf } from '../../../src/language/edtf.js';
import type { Sense } from '../../../src/linking/sense.js';
import type { Operand } from '../../../src/query/derive/operand.js';
import type { IndexedFrame } from '../../../src/query/frame-index.js';
import type { Interpretation, Need } from '../../../src/query/interpretation.js';

/** A question that says nothing, but for what a test gives. */
export const questionOf = (given: Partial<Interpretation> = {}): Interpretation => ({
  question: '',
  units: [],
  needs: [],
  asks: [],
  wishes: [],
  operations: [],
  dates: [],
  numbers: [],
  excluded: [],
  ofArticle: false,
  ofPresence: false,
  ofDefinition: false,
  traits: {
    broadPlatforms: new Set(),
    named: new Set(),
    groups: new Set(),
    systems: new Set(),
    countries: new Set(),
  },
  currencies: [],
  lasting: false,
  ranked: false,
  unknown: [],
  ...given,
});

/** One word of a question as a need. */
export const needOf = (
  text: string,
  from: number,
  force: Need['force'] = 'soft',
  senses: readonly Sense[] = [],
): Need => ({
  unit: { text, from, to: from + 1, senses, terms: [], kind: 'name' },
  senses,
  force,
});

/** A frame as an index holds it, found by nothing. */
export function indexedOf(given: Partial<Frame> & { readonly fact: string }, order = 0): IndexedFrame {
  const when = given.period === undefined ? undefined : parseEdtf(given.period);
  return {
    frame: {
      kind: 'milestone',
      source: 'gazette',
      actors: [],
      accounts: [],
      platforms: [],
      countries: [],
      measures: [],
      actions: [],
      dateInferred: false,
      slots: {},
      statement: { fr: '', en: '' },
      ...given,
    },
    order,
    ...(when && { when }),
    senses: new Map(),
    terms: new Set(),
    sourceTerms: new Set(),
    numbers: [],
    dates: [],
  };
}

/** A figure of a fact: one follower on no platform, but for what a test gives. */
export const figureOf = (
  quantity: Partial<Quantity> = {},
  frame: Partial<Frame> & { readonly fact: string } = { fact: 'some-fact' },
): Operand => ({
  indexed: indexedOf(frame),
  quantity: { value: 1, bound: 'exact', unit: 'followers', platforms: [], ...quantity },
});
