/** One field of a text index: which documents hold a term, how often, and how long they are. */
export interface Field {
  /** In how many documents a term stands. */
  count(term: number): number;
  /**
   * Adds a term's BM25 score to every document that holds it. Documents that had none are noted in `touched`, which has
   * room for all, from the place `from` on.
   * @returns the place behind the last that is noted
   */
  addAll(term: number, weight: number, scores: Float64Array, touched: Uint32Array, from: number): number;
  /** As `addAll`, for documents that are given in ascending order alone. */
  addTo(documents: readonly number[], term: number, weight: number, scores: Float64Array): void;
}

/** Collects the documents of a field in the order of their numbers. */
export interface FieldBuilder {
  /** @param terms the terms of the next document, repeated as often as they occur */
  add(terms: readonly number[]): void;
  build(terms: number, bm25: { readonly k: number; readonly b: number }, boost?: number): Field;
}

const MAX_COUNT = 255;

export function fieldBuilder(): FieldBuilder {
  // One entry for each document and term that it holds.
  const entries: { document: number[]; term: number[]; count: number[] } = {
    document: [],
    term: [],
    count: [],
  };
  const lengths: number[] = [];
  return {
    add(terms) {
      const counts = new Map<number, number>();
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts) {
        entries.document.push(lengths.length);
        entries.term.push(term);
        entries.count.push(Math.min(count, MAX_COUNT));
      }
      lengths.push(counts.size);
    },
    build(terms, { k, b }, boost = 1) {
      const { starts, documents, counts } = sortByTerm(entries, terms);
      const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
      const norms = Float32Array.from(lengths, (length) => k * (1 - b + (b * length) / average));
      const count = (term: number) => (starts[term + 1] as number) - (starts[term] as number);
      const idf = (term: number) => Math.log(1 + (lengths.length - count(term) + 0.5) / (count(term) + 0.5));
      const scoreAt = (at: number) => {
        const frequency = counts[at] as number;
        return (frequency * (k + 1)) / (frequency + (norms[documents[at] as number] as number));
      };
      return {
        count,
        addAll(term, weight, scores, touched, from) {
          let noted = from;
          const factor = boost * weight * idf(term);
          const end = starts[term + 1] as number;
          for (let at = starts[term] as number; at < end; at += 1) {
            const document = documents[at] as number;
            if (scores[document] === 0) {
              touched[noted] = document;
              noted += 1;
            }
            scores[document] = (scores[document] as number) + factor * scoreAt(at);
          }
          return noted;
        },
        addTo(candidates, term, weight, scores) {
          const factor = boost * weight * idf(term);
          const end = starts[term + 1] as number;
          let from = starts[term] as number;
          for (const document of candidates) {
            from = lowerBound(documents, document, from, end);
            if (from >= end) return;
            if (documents[from] === document)
              scores[document] = (scores[document] as number) + factor * scoreAt(from);
          }
        },
      };
    },
  };
}

function sortByTerm(entries: { document: number[]; term: number[]; count: number[] }, terms: number) {
  const size = entries.term.length;
  const starts = new Uint32Array(terms + 1);
  for (const term of entries.term) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < terms; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const next = starts.slice();
  const documents = new Uint32Array(size);
  const counts = new Uint8Array(size);
  for (let entry = 0; entry < size; entry += 1) {
    const term = entries.term[entry] as number;
    const at = next[term] as number;
    documents[at] = entries.document[entry] as number;
    counts[at] = entries.count[entry] as number;
    next[term] = at + 1;
  }
  return { starts, documents, counts };
}

/** The first place from `from` on that holds `wanted` or more: by steps that double, then by halves. */
function lowerBound(sorted: Uint32Array, wanted: number, from: number, end: number): number {
  let low = from;
  let step = 1;
  while (low + step < end && (sorted[low + step] as number) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
