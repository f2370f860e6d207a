import { normalizeText } from '../../../src/language/text.js';
import type { Unit } from '../../../src/linking/annotate.js';
import type { Sense } from '../../../src/linking/sense.js';
import type { IndexedFrame } from '../../../src/query/frame-index.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import type { AskedDate, Interpretation, Need } from '../../../src/query/interpretation.js';
import type { Snapshot } from '../../../src/query/snapshot.js';
import { FRAME } from './frame.js';

/** A unit of a question as a test writes it. */
export const unit = (text: string, written: Partial<Unit> = {}): Unit => ({
  text,
  from: 0,
  to: 1,
  senses: [],
  terms: [],
  kind: 'word',
  ...written,
});

/** A need of the given senses, written `actor:orne, country:IS`. */
export function need(senses: string, force: Need['force'] = 'hard', written: Partial<Unit> = {}): Need {
  const values = senses.split(', ').filter(Boolean) as Sense[];
  return { unit: unit(senses, { senses: values, ...written }), senses: values, force };
}

/** A question that says nothing but what a test writes. */
export const question = (written: Partial<Interpretation> = {}): Interpretation => ({
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
    people: new Set(),
    offices: new Set(),
    groups: new Set(),
    systems: new Set(),
    countries: new Set(),
    classes: new Map(),
  },
  currencies: [],
  lasting: false,
  ranked: false,
  unknown: [],
  ...written,
});

export const asked = (edtf: string, relation: AskedDate['relation'] = 'in'): AskedDate => ({
  edtf,
  relation,
  text: edtf,
  from: 0,
  to: 0,
});

/** A frame that says nothing but what a test writes. */
export const indexed = (
  frame: Partial<IndexedFrame['frame']> = {},
  written: Partial<IndexedFrame> = {},
): IndexedFrame => ({
  frame: { ...FRAME, ...frame },
  order: 0,
  senses: new Map(),
  terms: new Set(),
  sourceTerms: new Set(),
  numbers: [],
  dates: [],
  ...written,
});

/** Reads typed questions by what a base knows. */
export const reader =
  (snapshot: Snapshot) =>
  (text: string): Interpretation =>
    interpret(normalizeText(text), snapshot);

/** Needs in short: `hard Orne: actor:orne`. */
export const told = (needs: readonly Need[]): string[] =>
  needs.map(({ unit: { text }, senses, force }) => `${force} ${text}: ${senses.join(', ')}`);
