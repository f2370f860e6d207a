import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Quantity } from '../../src/facts/frame.js';
import { loadFactBase } from '../../src/facts/load.js';
import { isFixed } from '../../src/query/derive/arithmetic.js';
import { type Purpose, refusalFor } from '../../src/query/derive/comparability.js';
import type { Operand } from '../../src/query/derive/operand.js';
import type { IndexedFrame } from '../../src/query/frame-index.js';
import { FIXTURE_BASE } from '../command/world.js';

const PURPOSES: readonly Purpose[] = ['order', 'add', 'proportion'];
const REASONS = ['two-bounds', 'bound', 'platform', 'date', 'scope', 'unit', 'overlap', 'nature'];

const base = await loadFactBase(FIXTURE_BASE);
const measures = [...base.measures.keys()];

const quantity: fc.Arbitrary<Quantity> = fc
  .record(
    {
      value: fc.nat(),
      bound: fc.constantFrom<Bound>('exact', 'about', 'at-least', 'at-most'),
      unit: fc.constantFrom(...measures, 'EUR', 'USD', 'rank'),
      platforms: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
      date: fc.constantFrom(
        '2014',
        '2014-02~',
        '2019-07-08',
        '2023-06',
        '2014/2019',
        '../2023',
        '2023-06-01%',
      ),
      scope: fc.constantFrom({ fr: 'en France', en: 'in France' }, { fr: 'ensemble', en: 'together' }),
    },
    { requiredKeys: ['value', 'bound', 'unit', 'platforms'] },
  )
  .map((each) => each as Quantity);
const frame = fc.record({
  fact: fc.constantFrom('a-total', 'a-part', 'something-else'),
  partOf: fc.constantFrom('a-total', undefined),
});
const operand = fc
  .tuple(quantity, frame)
  .map(([each, of]): Operand => ({ quantity: each, indexed: { frame: of } as IndexedFrame }));
const purpose = fc.constantFrom(...PURPOSES);

describe('comparability', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(operand, operand, purpose, (a, b, what) => {
        expect(refusalFor(a, b, what, base)).toBe(refusalFor(b, a, what, base));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a reason of the closed list whenever it refuses', () => {
    fc.assert(
      fc.property(operand, operand, purpose, (a, b, what) => {
        const reason = refusalFor(a, b, what, base);
        if (reason !== undefined) expect(REASONS).toContain(reason);
      }),
      { numRuns: 2000 },
    );
  });

  it('never mixes units, nor sets anything but values in proportion', () => {
    fc.assert(
      fc.property(operand, operand, purpose, (a, b, what) => {
        const fixed = isFixed(a.quantity) && isFixed(b.quantity);
        if (a.quantity.unit !== b.quantity.unit || (what === 'proportion' && !fixed))
          expect(refusalFor(a, b, what, base)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('never compares the counts of two platforms', () => {
    fc.assert(
      fc.property(operand, fc.constantFrom(...measures), purpose, (some, unit, what) => {
        const on = (platform: string): Operand => ({
          ...some,
          quantity: { ...some.quantity, unit, platforms: [platform] },
        });
        expect(refusalFor(on('one'), on('two'), what, base)).toBeDefined();
      }),
    );
  });

  it('lets a figure be put in order with itself', () => {
    fc.assert(
      fc.property(operand, (a) => {
        expect(refusalFor(a, a, 'order', base)).toBeUndefined();
      }),
    );
  });
});
