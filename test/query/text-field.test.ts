import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Field, fieldBuilder } from '../../src/query/text-field.js';

/** A field over documents that are lists of term numbers. */
function fieldOf(documents: readonly (readonly number[])[], bm25 = { k: 1, b: 0 }, boost?: number): Field {
  const builder = fieldBuilder();
  for (const terms of documents) builder.add(terms);
  return builder.build(8, bm25, boost);
}

/** What a term adds to each document. */
function added(field: Field, term: number, count: number, weight = 1) {
  const scores = new Float64Array(count);
  const touched = new Uint32Array(count);
  const noted = field.addAll(term, weight, scores, touched, 0);
  return { scores: [...scores], touched: [...touched.subarray(0, noted)] };
}

const round = (scores: Iterable<number>) => Array.from(scores, (score) => Number(score.toFixed(5)));

describe('a field of a text index', () => {
  it('knows in how many documents a term stands, however often it stands there', () => {
    const field = fieldOf([[0, 0, 1], [0], [3]]);
    expect([0, 1, 2, 3].map((term) => field.count(term))).toEqual([2, 1, 0, 1]);
  });

  it('scores by how often a term stands in a document and how rare it is in all', () => {
    const field = fieldOf([[0, 0, 1], [0], [3]]);
    const idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
    // Twice: 2 × (k + 1) / (2 + k); once: 1 × (k + 1) / (1 + k).
    expect(round(added(field, 0, 3).scores)).toEqual(round([idf * (4 / 3), idf, 0]));
    const rarer = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
    expect(round(added(field, 1, 3).scores)).toEqual(round([rarer, 0, 0]));
  });

  it('scores a document lower the longer it is, as firmly as asked', () => {
    const documents = [
      [0, 1, 2],
      [0, 1, 1],
      [0, 0, 0],
    ];
    const field = fieldOf(documents, { k: 0.5, b: 0.4 });
    const idf = Math.log(1 + 0.5 / 3.5);
    // Terms that a document holds, each once: 3, 2 and 1, two in the mean.
    const norm = (length: number) => 0.5 * (1 - 0.4 + (0.4 * length) / 2);
    expect(round(added(field, 0, 3).scores)).toEqual(
      round([(idf * 1.5) / (1 + norm(3)), (idf * 1.5) / (1 + norm(2)), (idf * 3 * 1.5) / (3 + norm(1))]),
    );
  });

  it('scores as many times higher as the term weighs and the field counts', () => {
    const documents = [[0], [1]];
    const [plain] = added(fieldOf(documents), 0, 2).scores as [number];
    expect(added(fieldOf(documents), 0, 2, 3).scores[0]).toBeCloseTo(3 * plain, 9);
    expect(added(fieldOf(documents, { k: 1, b: 0 }, 2), 0, 2).scores[0]).toBeCloseTo(2 * plain, 9);
    const scores = new Float64Array(2);
    fieldOf(documents, { k: 1, b: 0 }, 2).addTo([0, 1], 0, 3, scores);
    expect(round(scores)).toEqual(round([6 * plain, 0]));
  });

  it('counts no further than 255 times in one document', () => {
    const often = (times: number) => added(fieldOf([Array<number>(times).fill(0), [1]]), 0, 2).scores[0];
    expect(often(255)).toBe(often(1000));
    expect(often(254)).toBeLessThan(often(255) as number);
  });

  it('adds to what stands there, and notes only documents that had nothing', () => {
    const field = fieldOf([[0], [1], [0, 1]]);
    const scores = Float64Array.from([0, 0, 5]);
    const touched = new Uint32Array(3);
    expect(field.addAll(0, 1, scores, touched, 0)).toBe(1);
    expect(scores[2]).toBeGreaterThan(5);
    expect(scores[2]).toBeCloseTo(5 + (scores[0] as number), 9);
    expect(field.addAll(1, 1, scores, touched, 1)).toBe(2);
    expect([...touched.subarray(0, 2)]).toEqual([0, 1]);
  });

  it('adds to the asked documents alone, and never to the documents of the next term', () => {
    const field = fieldOf([[0], [1], [2]]);
    const scores = new Float64Array(3);
    field.addTo([1, 2], 0, 1, scores);
    expect([...scores]).toEqual([0, 0, 0]);
    field.addTo([0, 1, 2], 1, 1, scores);
    expect([...scores].map((score) => score > 0)).toEqual([false, true, false]);
  });

  it('adds to a document what stands there already, when asked one by one too', () => {
    const field = fieldOf([[0], [1]]);
    const scores = Float64Array.from([2, 2]);
    field.addTo([0, 1], 0, 1, scores);
    expect(round(scores)).toEqual(round([2 + (added(field, 0, 2).scores[0] as number), 2]));
  });

  it('gives the same whether all documents or some of them are scored', () => {
    const document = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 80 }),
        fc.func(fc.boolean()),
        fc.integer({ min: 0, max: 7 }),
        (documents, isIn, term) => {
          const field = fieldOf(documents, { k: 0.5, b: 0.4 });
          const { scores: all } = added(field, term, documents.length);
          const asked = documents.map((_, at) => at).filter((at) => isIn(at));
          const some = new Float64Array(documents.length);
          field.addTo(asked, term, 1, some);
          expect([...some]).toEqual(all.map((score, at) => (asked.includes(at) ? score : 0)));
          expect(all.map((score) => score > 0)).toEqual(documents.map((terms) => terms.includes(term)));
        },
      ),
    );
  });

  it('finds a far document by leaps among many, and one that lies right behind the last', () => {
    const count = 300;
    const holds = (at: number) => at % 3 === 0;
    const field = fieldOf(Array.from({ length: count }, (_, at) => (holds(at) ? [0] : [1])));
    for (const asked of [[0], [297], [298], [0, 3, 297], [1, 2, 150, 152], [299], [0, 1, 2, 3, 4, 5, 6]]) {
      const scores = new Float64Array(count);
      field.addTo(asked, 0, 1, scores);
      const found = [...scores.entries()].filter(([, score]) => score > 0).map(([at]) => at);
      expect(found).toEqual(asked.filter(holds));
    }
  });

  it('of no documents holds nothing', () => {
    const field = fieldOf([]);
    expect(field.count(0)).toBe(0);
    expect(added(field, 0, 0)).toEqual({ scores: [], touched: [] });
  });

  it('is no trouble where its documents are empty', () => {
    const field = fieldOf([[], []]);
    expect(field.count(0)).toBe(0);
    expect(added(fieldOf([[], [0]], { k: 1, b: 1 }), 0, 2).scores[1]).toBeGreaterThan(0);
  });
});
