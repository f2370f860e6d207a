import { describe, expect, it } from 'vitest';
import { ratesOf } from '../../../src/query/derive/convert.js';
import {
  HARBOURS,
  harbour,
  inventSnapshot,
  PLACES,
  readerOf,
  snapshotsOf,
  TOTAL,
  toldBy,
} from './harbours.js';

const snapshot = inventSnapshot(HARBOURS);
const ratesIn = (question: string, of = snapshot) => toldBy(ratesOf(readerOf(of)(question), of));

/** A payment of its own, outside of any total, in yuan and in dollars. */
const alone = (id: string, yuan: number, dollars: number, more: Readonly<Record<string, unknown>> = {}) => ({
  ...harbour('vale', 0, {
    id,
    amounts: [
      { currency: 'CNY', value: yuan },
      { currency: 'USD', value: dollars },
    ],
    partOf: undefined,
  }),
  ...more,
});
const of = snapshotsOf(PLACES);
const rate = (fact: string, value: number, bound = 'exact', unit = 'CNY/USD') => ({
  label: { fact },
  quantity: { value, bound, unit },
  facts: [fact],
});
const told = (...parts: readonly ReturnType<typeof rate>[]) => {
  const facts = parts.flatMap((part) => part.facts);
  return {
    derivation: { operation: 'convert', operands: facts, result: { kind: 'several', parts } },
    facts,
    caveats: [],
  };
};

describe('exchange rates', () => {
  it.each([
    ['where a conversion is asked', 'convert'],
    ['where a rate of a currency is asked', 'what rate has the yuan'],
    ['where both currencies are named', 'what rate between yuan and dollars'],
  ])('are those that amounts in two currencies imply, %s', (_, question) => {
    expect(ratesIn(question)).toEqual(told(rate('vale-harbours', 7, 'about')));
  });

  it('are not meant by a rate of anything else', () => {
    expect(ratesIn('what rate has the harbour')).toBeUndefined();
  });

  it('are told of each payment that is printed twice, and only of those', () => {
    const facts = [
      alone('a-lamp', 14, 2),
      harbour('orne', 5, { partOf: undefined }),
      alone('a-ship', 60, 10),
    ];
    expect(ratesIn('convert', of(...facts))).toEqual(told(rate('a-lamp', 7), rate('a-ship', 6)));
  });

  it('are told of those who are named, where they have any', () => {
    const facts = [alone('a-lamp', 14, 2, { payer: 'orne' }), alone('a-ship', 60, 10, { payer: 'calde' })];
    expect(ratesIn('convert the spending of Calde', of(...facts))).toEqual(told(rate('a-ship', 6)));
    expect(ratesIn('convert the spending of Brisk', of(...facts))).toEqual(
      told(rate('a-lamp', 7), rate('a-ship', 6)),
    );
  });

  it('are told in the order of the currencies as printed', () => {
    const turned = alone('a-lamp', 0, 0, {
      amounts: [
        { currency: 'USD', value: 2 },
        { currency: 'EUR', value: 1 },
        { currency: 'CNY', value: 14 },
      ],
    });
    expect(ratesIn('convert', of(turned))).toEqual(told(rate('a-lamp', 2, 'exact', 'USD/EUR')));
  });

  it.each([
    ['no payment is printed in two currencies', [harbour('orne', 5, { partOf: undefined })]],
    [
      'one of the amounts is a bound',
      [
        alone('a-lamp', 0, 0, {
          amounts: [
            { currency: 'CNY', value: 14, bound: 'at-least' },
            { currency: 'USD', value: 2 },
          ],
        }),
      ],
    ],
    ['nothing was paid', []],
  ])('are not told where %s', (_, facts) => {
    expect(ratesIn('convert', of(...facts))).toBeUndefined();
  });

  it('are told of the payments that state values, where others are bounds', () => {
    const bound = alone('a-lamp', 0, 0, {
      amounts: [
        { currency: 'CNY', value: 14, bound: 'at-least' },
        { currency: 'USD', value: 2 },
      ],
    });
    expect(ratesIn('convert', of(bound, alone('a-ship', 60, 10)))).toEqual(told(rate('a-ship', 6)));
  });
});

describe('a part in a currency in which it is not printed', () => {
  const amount = (value: number, unit: string, bound = 'exact') => ({ value, bound, unit });

  it('is converted where its own currency is named, too', () => {
    expect(ratesIn('convert the spending of Calde from yuan to dollars')).toMatchObject({
      derivation: { result: { quantity: amount(500_000, 'USD', 'about') } },
    });
  });

  it('is converted by the rate of its total, and rounded', () => {
    const facts = ['calde-harbour', 'vale-harbours'];
    const printed = harbour('calde', 3_333_333);
    expect(
      ratesIn('convert the spending of Calde to dollars', of(TOTAL, printed, harbour('orne', 5))),
    ).toEqual({
      derivation: {
        operation: 'convert',
        operands: facts,
        result: {
          kind: 'quantity',
          quantity: amount(476_000, 'USD', 'about'),
          terms: [
            { ...amount(3_333_333, 'CNY'), platforms: [] },
            { ...amount(7_000_000, 'CNY'), platforms: [] },
          ],
        },
      },
      facts,
      caveats: [],
    });
  });

  it.each([
    [
      'it is printed in it',
      'convert the spending of Calde to dollars',
      [
        TOTAL,
        harbour('orne', 5),
        harbour('calde', 0, {
          amounts: [
            { currency: 'CNY', value: 12 },
            { currency: 'USD', value: 2 },
          ],
        }),
      ],
      told(rate('calde-harbour', 6)),
    ],
    [
      'several parts are named',
      'convert the spending of Orne and Calde to dollars',
      HARBOURS.facts,
      told(rate('vale-harbours', 7, 'about')),
    ],
    [
      'no part is named',
      'convert the spending of the towns to dollars',
      HARBOURS.facts,
      told(rate('vale-harbours', 7, 'about')),
    ],
    [
      'its own currency is asked',
      'convert the spending of Calde to yuan',
      HARBOURS.facts,
      told(rate('vale-harbours', 7, 'about')),
    ],
    [
      'the total does not print the one that is asked',
      'convert the spending of Calde to euros',
      HARBOURS.facts,
      told(rate('vale-harbours', 7, 'about')),
    ],
  ])('is not converted where %s: the rates are told', (_, question, facts, rates) => {
    expect(ratesIn(question, of(...facts))).toEqual(rates);
  });

  it('is not converted by a total that is only a bound', () => {
    const amounts = [
      { currency: 'CNY', value: 7 },
      { currency: 'USD', value: 1, bound: 'at-least' },
    ];
    const bounds = of({ ...TOTAL, amounts }, harbour('orne', 3), harbour('calde', 4));
    expect(ratesIn('convert the spending of Calde to dollars', bounds)).toBeUndefined();
  });
});
