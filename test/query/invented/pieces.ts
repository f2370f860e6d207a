import type { FactBase } from '../../../src/facts/fact-base.js';
import type { Frame } from '../../../src/facts/frame.js';
import { parseEdtf } from '../../../src/language/edtf.js';
import type { Unit } from '../../../src/linking/annotate.js';
import { PhraseTable } from '../../../src/linking/phrase-table.js';
import type { Sense } from '../../../src/linking/sense.js';
import { spaceOf } from '../../../src/linking/sense.js';
import { Vocabulary } from '../../../src/linking/spelling.js';
import { frameIndexOf, type IndexedFrame } from '../../../src/query/frame-index.js';
import type { AskedDate, AskedNumber, Need } from '../../../src/query/interpretation.js';
import { PostingsBuilder } from '../../../src/query/postings.js';
import type { Snapshot } from '../../../src/query/snapshot.js';
import type { TextIndex } from '../../../src/query/text-index.js';
import { FRAME } from './frame.js';

/** Pieces that the engine makes of facts and questions, made by hand where a test is about one of them alone. */

/** What a test says of an indexed frame. */
interface Indexing {
  readonly order?: number;
  readonly senses?: Readonly<Record<Sense, number>>;
  readonly terms?: readonly string[];
  readonly sourceTerms?: readonly string[];
  readonly numbers?: readonly number[];
  readonly dates?: readonly string[];
}

export function indexedFrame(frame: Partial<Frame> = {}, indexing: Indexing = {}): IndexedFrame {
  const { order = 0, senses = {}, terms = [], sourceTerms = [], numbers = [], dates = [] } = indexing;
  const whole = { ...FRAME, fact: `fact-${order}`, ...frame };
  return {
    frame: whole,
    order,
    ...(whole.period === undefined ? {} : { when: parseEdtf(whole.period) }),
    senses: new Map(Object.entries(senses) as [Sense, number][]),
    terms: new Set(terms),
    sourceTerms: new Set(sourceTerms),
    numbers,
    dates,
  };
}

/** A snapshot of frames that were made by hand; `search` stands for the text index. */
export function snapshotOver(
  frames: readonly IndexedFrame[],
  base: FactBase,
  search: TextIndex['search'] = () => [],
): Snapshot {
  const postings = new PostingsBuilder();
  for (const frame of frames) postings.add(frame);
  const index = frameIndexOf(frames, postings.build(), base);
  return {
    base,
    index,
    text: { search },
    gazetteer: { phrases: new PhraseTable(), vocabulary: new Vocabulary() },
  };
}

/** A need of some senses, or of words. */
export function needOf(
  force: Need['force'],
  senses: readonly Sense[],
  words: readonly string[] = [],
  unit: Partial<Unit> = {},
): Need {
  const text = words.join(' ') || senses.join(' ');
  const kind = senses.some((value) => spaceOf(value) === 'actor') ? 'name' : 'word';
  return {
    unit: { text, from: 0, to: 1, senses, terms: words.map((word) => [word]), kind, ...unit },
    senses,
    force,
  };
}

export const hard = (...senses: readonly Sense[]): Need => needOf('hard', senses);
export const soft = (...senses: readonly Sense[]): Need => needOf('soft', senses);
export const words = (...each: readonly string[]): Need => needOf('soft', [], each);
export const ignored = (...each: readonly string[]): Need => needOf('ignored', [], each);

export const askedDate = (edtf: string, relation: AskedDate['relation'] = 'in'): AskedDate => ({
  edtf,
  relation,
  text: edtf,
  from: 0,
  to: edtf.length,
});

export function askedNumber(value: number, said: Partial<AskedNumber['match']> = {}): AskedNumber {
  const span = { start: 0, end: 1, wholeStart: 0, wholeEnd: 1 };
  return {
    match: { ...span, printed: String(value), value, bound: 'exact', ordinal: false, ...said },
    from: span.start,
    to: span.end,
  };
}
