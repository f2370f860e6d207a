import { describe, expect, it } from 'vitest';
import { isReviewed, isWithdrawn, sourceOf } from '../../src/facts/fact-base.js';
import { inventBase, named } from '../query/invented/base.js';

const REVIEWED = { reviewed: { by: 'tests', on: '2026-01-15' } };
const WITHDRAWN = { withdrawn: { why: named('x'), on: '2026-01-15' } };

describe('the status of a fact', () => {
  it.each([
    ['a reviewed fact', REVIEWED, true, false],
    ['a withdrawn one', WITHDRAWN, false, true],
    ['a draft', 'draft' as const, false, false],
  ])('tells whether it is reviewed and whether it is withdrawn: %s', (_, status, reviewed, withdrawn) => {
    expect(isReviewed(status)).toBe(reviewed);
    expect(isWithdrawn(status)).toBe(withdrawn);
  });
});

describe('the source of a frame', () => {
  const base = inventBase({ facts: [{ id: 'f-1', kind: 'profile', statement: named('x') }] });
  const frame = base.frameOf.get('f-1');
  if (!frame) throw new Error('the fact has no frame');

  it('is found in the base', () => {
    expect(sourceOf(base, frame).title.text).toBe('Gazette');
  });

  it('that the base lacks is an error that names the fact', () => {
    expect(() => sourceOf(base, { ...frame, source: 'lost' })).toThrow(
      'frame f-1 names a source that the base lacks',
    );
  });
});
