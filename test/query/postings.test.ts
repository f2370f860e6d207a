import { describe, expect, it } from 'vitest';
import { PostingsBuilder, sensePostings } from '../../src/query/postings.js';
import { indexedFrame } from './invented/pieces.js';

const FRAMES = [
  indexedFrame({}, { order: 0, senses: { 'actor:orne': 1, 'kind:event': 1 }, terms: ['harbour', 'orne'] }),
  indexedFrame({}, { order: 1, senses: { 'actor:orne': 0.88 }, terms: ['harbour'], sourceTerms: ['fair'] }),
  indexedFrame({}, { order: 2, senses: { 'actor:calde': 0.9 }, sourceTerms: ['fair', 'harbour'] }),
];

const builder = () => {
  const postings = new PostingsBuilder();
  for (const frame of FRAMES) postings.add(frame);
  return postings;
};

describe('postings', () => {
  it('list the frames that bear a sense in their order, each with how firmly it does', () => {
    const { bySense } = builder().build();
    expect(new Map(bySense)).toEqual(
      new Map([
        ['actor:orne', { orders: Uint32Array.of(0, 1), strengths: Float64Array.of(1, 0.88) }],
        ['kind:event', { orders: Uint32Array.of(0), strengths: Float64Array.of(1) }],
        ['actor:calde', { orders: Uint32Array.of(2), strengths: Float64Array.of(0.9) }],
      ]),
    );
  });

  it("keep the words of a statement apart from those of its article's title", () => {
    const { byTerm, bySourceTerm } = builder().build();
    expect(new Map(byTerm)).toEqual(
      new Map([
        ['harbour', Uint32Array.of(0, 1)],
        ['orne', Uint32Array.of(0)],
      ]),
    );
    expect(new Map(bySourceTerm)).toEqual(
      new Map([
        ['fair', Uint32Array.of(1, 2)],
        ['harbour', Uint32Array.of(2)],
      ]),
    );
  });

  it('are empty for a sense that no frame bears', () => {
    expect(sensePostings(builder().build(), 'actor:nobody')).toEqual({
      orders: new Uint32Array(0),
      strengths: new Float64Array(0),
    });
  });
});
