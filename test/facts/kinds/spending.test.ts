import { describe, expect, it } from 'vitest';
import { frameOf, refusals, told } from './world.js';

const PAID = {
  kind: 'spending',
  payer: 'ministry',
  platforms: ['chirp'],
  purpose: { fr: 'une campagne', en: 'a campaign' },
  amounts: [{ currency: 'CNY', value: 3_200_000 }],
};
const DOLLARS = { currency: 'USD', value: 480_000, bound: 'about' };
const NBSP = '\u00a0';
const INFERRED = { inferred: { fr: 'la veille', en: 'the day before' } };

describe('the sentence of a payment', () => {
  it('tells who spent how much on what', () => {
    expect(told(PAID)).toEqual([
      'Le ministère a dépensé 3,2 millions de yuans pour une campagne',
      'The ministry spent 3.2 million yuan on a campaign',
    ]);
  });

  it.each([
    [
      'paid',
      { payee: 'courier' },
      'Le ministère a dépensé 3,2 millions de yuans au Courrier pour une campagne',
      'The ministry spent 3.2 million yuan with the Courier on a campaign',
    ],
    [
      'to be paid',
      { payee: 'courier', planned: true },
      'Le ministère devait payer 3,2 millions de yuans au Courrier pour une campagne',
      'The ministry was to pay the Courier 3.2 million yuan for a campaign',
    ],
    [
      'to be paid to nobody in particular',
      { planned: true },
      'Le ministère devait payer 3,2 millions de yuans pour une campagne',
      'The ministry was to pay 3.2 million yuan for a campaign',
    ],
    [
      'paid by several',
      { payer: 'embassies' },
      'Les ambassades ont dépensé 3,2 millions de yuans pour une campagne',
      'The embassies spent 3.2 million yuan on a campaign',
    ],
    [
      'to be paid by several',
      { payer: 'embassies', planned: true },
      'Les ambassades devaient payer 3,2 millions de yuans pour une campagne',
      'The embassies were to pay 3.2 million yuan for a campaign',
    ],
  ])('keeps apart what was %s', (_what, said, fr, en) => {
    expect(told({ ...PAID, ...said })).toEqual([fr, en]);
  });

  it.each([
    ['none', [], 'une somme non précisée', 'an amount not stated'],
    [
      'more than a figure',
      [{ currency: 'EUR', value: 5, bound: 'at-least', strictness: 'strict' }],
      'plus de 5 euros',
      'more than 5 euros',
    ],
    [
      'two currencies',
      [PAID.amounts[0], DOLLARS],
      `3,2 millions de yuans (environ 480${NBSP}000 dollars)`,
      '3.2 million yuan (about 480,000 dollars)',
    ],
    [
      'three currencies',
      [PAID.amounts[0], DOLLARS, { currency: 'EUR', value: 5 }],
      `3,2 millions de yuans (environ 480${NBSP}000 dollars, 5 euros)`,
      '3.2 million yuan (about 480,000 dollars, 5 euros)',
    ],
  ])("prints the amounts with the source's own first: %s", (_what, amounts, fr, en) => {
    expect(told({ ...PAID, amounts })).toEqual([
      `Le ministère a dépensé ${fr} pour une campagne`,
      `The ministry spent ${en} on a campaign`,
    ]);
  });

  it.each([
    ['a date', { date: '2018' }, ', en 2018', ', in 2018'],
    [
      'a date that somebody worked out',
      { date: '2018', dateBasis: INFERRED },
      ', en 2018 (date déduite)',
      ', in 2018 (date inferred)',
    ],
    [
      'the time when what it paid for was set up',
      { established: '2017-05', date: '2018', dateBasis: INFERRED },
      ', créé en mai 2017',
      ', set up in May 2017',
    ],
    [
      'date and origin',
      { date: '2018', attributedTo: ['courier', 'agency'] },
      ", en 2018, selon le Courrier citant l'agence Volta",
      ', in 2018, according to the Courier citing the Volta agency',
    ],
  ])('ends with %s', (_what, said, fr, en) => {
    expect(told({ ...PAID, ...said })).toEqual([
      `Le ministère a dépensé 3,2 millions de yuans pour une campagne${fr}`,
      `The ministry spent 3.2 million yuan on a campaign${en}`,
    ]);
  });
});

describe('the frame of a payment', () => {
  it('tells who paid whom, for what, and each amount by itself', () => {
    const frame = frameOf({ ...PAID, payee: 'courier', amounts: [PAID.amounts[0], DOLLARS] });
    expect(frame).toMatchObject({
      actors: [
        { id: 'ministry', role: 'subject' },
        { id: 'courier', role: 'object' },
      ],
      accounts: [],
      platforms: ['chirp'],
      measures: ['amount'],
      actions: ['pays'],
    });
    expect(frame.slots).toEqual({
      amount: [
        {
          text: { fr: '3,2 millions de yuans', en: '3.2 million yuan' },
          quantity: { value: 3_200_000, bound: 'exact', unit: 'CNY', platforms: ['chirp'] },
        },
        {
          text: { fr: `environ 480${NBSP}000 dollars`, en: 'about 480,000 dollars' },
          quantity: { value: 480_000, bound: 'about', unit: 'USD', platforms: ['chirp'] },
        },
      ],
      actor: [{ entity: 'ministry', text: { fr: 'le ministère', en: 'the ministry' } }],
      statement: [{ text: PAID.purpose }],
    });
  });

  it('says of what is only planned that it is claimed', () => {
    expect(frameOf({ ...PAID, planned: true }).slots.amount?.[0]?.quantity?.claimed).toBe(true);
  });

  it.each([
    ['the payment', { date: '2018' }, '2018', ['pays']],
    ['what was set up', { date: '2018', established: '2017' }, '2017', ['pays', 'founded']],
  ])('is dated by %s', (_what, said, date, actions) => {
    const frame = frameOf({ ...PAID, ...said });
    expect(frame.slots.amount?.[0]?.quantity?.date).toBe(date);
    expect(frame.period).toBe(date);
    expect(frame.actions).toEqual(actions);
  });

  it('names the total that it is part of, and nothing where it is part of none', () => {
    expect(frameOf({ ...PAID, partOf: 'total' }).partOf).toBe('total');
    expect(frameOf(PAID)).not.toHaveProperty('partOf');
  });

  it('has no amount where the source names none, and addresses nobody of its own accord', () => {
    const frame = frameOf({ ...PAID, amounts: [] });
    expect(frame.slots).not.toHaveProperty('amount');
    expect(frame.actors).toEqual([{ id: 'ministry', role: 'subject' }]);
  });
});

describe('the schema of a payment', () => {
  it('takes one that says no more than it must', () => {
    expect(refusals({ ...PAID, amounts: undefined, platforms: undefined })).toEqual([]);
  });

  const amount = (wrong: object) => ({ amounts: [{ ...PAID.amounts[0], ...wrong }] });
  it.each([
    [
      'a currency that is no code',
      amount({ currency: 'yuan' }),
      'amounts.0.currency: must be an ISO 4217 code',
    ],
    ['a code with more to it', amount({ currency: 'CNYX' }), 'amounts.0.currency: must be an ISO 4217 code'],
    ['less than nothing', amount({ value: -1 }), expect.stringMatching(/^amounts\.0\.value: /u)],
    ['a payment by nobody', { payer: undefined }, expect.stringMatching(/^payer: /u)],
    ['a payment for nothing', { purpose: undefined }, expect.stringMatching(/^purpose: /u)],
    ['a key that it does not know', { amount: 5 }, expect.stringMatching(/^: /u)],
  ])('refuses %s', (_what, wrong, reason) => {
    expect(refusals({ ...PAID, ...wrong })).toEqual([reason]);
  });
});
