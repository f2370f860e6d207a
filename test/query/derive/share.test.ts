import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../src/query/derive/share.js';
import {
  HARBOURS,
  harbour,
  harboursOf,
  inventSnapshot,
  PLACES,
  readerOf,
  TOTAL,
  toldBy,
} from './harbours.js';

const snapshot = inventSnapshot(HARBOURS);
const shareIn = (question: string, of = snapshot) => toldBy(shareOf(readerOf(of)(question), of));
const percent = (value: number) => ({ value, bound: 'exact', unit: 'percent' });
const yuan = (value: number) => ({ value, bound: 'exact', unit: 'CNY' });

describe('a share of a printed total', () => {
  it.each([
    ['the part that is named', 'what share did Calde spend', ['calde'], 3_500_000, 50],
    [
      'the parts that are named, together',
      'what share did Orne and Calde spend',
      ['orne', 'calde'],
      4_500_000,
      64.28571429,
    ],
    ['the largest part', 'what share has the highest spending', ['calde'], 3_500_000, 50],
    [
      'the two smallest parts',
      'what share have the two lowest spending towns',
      ['brisk', 'orne'],
      1_500_000,
      21.42857143,
    ],
    ['the only part of a year', 'what share of spending was in 2020', ['brisk'], 500_000, 7.142857143],
    [
      'what was spent in a year',
      'what share of spending was in 2019',
      ['orne', 'calde'],
      4_500_000,
      64.28571429,
    ],
    [
      'what is above a limit',
      'what share are harbours of more than 1 million yuan',
      ['calde', 'dunmoor'],
      5_500_000,
      78.57142857,
    ],
  ])('is that of %s', (_, question, towns, value, share) => {
    const facts = [...harboursOf(...towns), 'vale-harbours'];
    expect(shareIn(question)).toEqual({
      derivation: {
        operation: 'share',
        operands: facts,
        result: { kind: 'quantity', quantity: percent(share), terms: [yuan(value), yuan(7_000_000)] },
      },
      facts,
      caveats: [],
    });
  });

  it.each([
    ['Calde', 1, 50],
    ['Brisk', 4, 7.142857143],
  ])('stands beside the place of %s, where both are asked', (town, rank, share) => {
    const facts = [`${town.toLowerCase()}-harbour`, 'vale-harbours'];
    const wanted = {
      derivation: {
        operation: 'share',
        operands: facts,
        result: {
          kind: 'several',
          parts: [
            { label: { operation: 'share' }, quantity: percent(share), facts },
            {
              label: { operation: 'rank' },
              quantity: { value: rank, bound: 'exact', unit: 'rank' },
              facts: harboursOf('orne', 'calde', 'brisk', 'dunmoor'),
            },
          ],
        },
      },
      facts,
      caveats: [],
    };
    expect(shareIn(`what share and which rank has the spending of ${town}`)).toEqual(wanted);
    expect(shareIn(`share of ${town} in the spending, and rank`)).toEqual(wanted);
  });

  it('stands alone where places of several parts are asked', () => {
    expect(shareIn('what share and which rank have Orne and Calde spending')).toMatchObject({
      derivation: { result: { kind: 'quantity', quantity: percent(64.28571429) } },
    });
  });

  it.each([
    ['no part is picked out', 'what share was spent'],
    ['a part is only left out', 'what share was spent without Orne'],
    ['it is one of something else', 'what share of followers'],
    ['no part is left', 'what share of spending was in 2010'],
  ])('is not worked out where %s', (_, question) => {
    expect(shareIn(question)).toBeUndefined();
  });

  it.each([
    [
      'the part is a bound',
      [harbour('orne', 3, { amounts: [{ currency: 'CNY', value: 3, bound: 'at-least' }] })],
    ],
    [
      'the parts pull in opposite directions',
      [
        harbour('orne', 3, { amounts: [{ currency: 'CNY', value: 3, bound: 'at-least' }] }),
        harbour('brisk', 3, { amounts: [{ currency: 'CNY', value: 3, bound: 'at-most' }] }),
      ],
    ],
  ])('is not stated where %s', (_, parts) => {
    const bounds = inventSnapshot({ ...PLACES, facts: [TOTAL, ...parts, harbour('calde', 4)] });
    expect(shareIn('what share did Orne and Brisk spend', bounds)).toBeUndefined();
  });

  it('is not worked out where one part is all that is known', () => {
    const one = inventSnapshot({ ...PLACES, facts: [TOTAL, harbour('orne', 3_500_000)] });
    expect(shareIn('what share has the highest spending', one)).toBeUndefined();
  });

  it('of two parts is worked out', () => {
    const two = inventSnapshot({
      ...PLACES,
      facts: [TOTAL, harbour('orne', 3_500_000), harbour('calde', 1)],
    });
    expect(shareIn('what share did Orne spend', two)).toMatchObject({
      derivation: { result: { quantity: percent(50) } },
    });
  });
});

describe('a part that another fact singles out', () => {
  const model = (id: string, objects: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
    id,
    kind: 'event',
    actors: ['vale'],
    objects,
    statement: {
      fr: 'La province montra un bel exemple célèbre',
      en: 'The province showed its celebrated model pier',
    },
    ...more,
  });
  const QUESTION = 'what share of the spending is by the celebrated model pier';
  const withFacts = (...facts: readonly Readonly<Record<string, unknown> & { id: string }>[]) =>
    inventSnapshot({ ...PLACES, facts: [...HARBOURS.facts, ...facts] });
  const ofBrisk = {
    derivation: { operands: ['brisk-harbour', 'vale-harbours'], result: { quantity: percent(7.142857143) } },
  };

  it('is meant by the words of that fact', () => {
    expect(shareIn(QUESTION, withFacts(model('a-model', ['brisk'])))).toMatchObject(ofBrisk);
  });

  it('is meant by the first fact that singles out just one', () => {
    const several = withFacts(model('none', []), model('two', ['orne', 'calde']), model('one', ['brisk']));
    expect(shareIn(QUESTION, several)).toMatchObject(ofBrisk);
  });

  it.each([
    ['several', [model('two', ['orne', 'calde'])]],
    ['none of the parts', [model('none', ['vale'])]],
    ['a part as the one who acts', [model('acting', ['vale'], { actors: ['brisk'] })]],
    [
      'a part in other words',
      [model('other', ['brisk'], { statement: { fr: 'Fête', en: 'Feast' }, actors: [] })],
    ],
    [
      'a part as who was paid',
      [
        harbour('vale', 1, {
          id: 'a-gift',
          payee: 'brisk',
          purpose: { fr: 'le modèle', en: 'the celebrated model pier' },
          partOf: undefined,
        }),
      ],
    ],
  ])('is not meant where the fact singles out %s', (_, facts) => {
    expect(shareIn(QUESTION, withFacts(...facts))).toBeUndefined();
  });

  it('is meant as the one who paid, and not as the one who was paid', () => {
    const builder = { id: 'quay', name: { fr: 'Quay', en: 'Quay' }, types: [] };
    const facts = [...HARBOURS.facts.slice(0, 3), harbour('brisk', 500_000, { payee: 'quay' })];
    const withQuay = (object: string) =>
      inventSnapshot({
        ...PLACES,
        actors: [...PLACES.actors, builder],
        facts: [...facts, model('a-model', [object])],
      });
    expect(shareIn(QUESTION, withQuay('brisk'))).toMatchObject(ofBrisk);
    expect(shareIn(QUESTION, withQuay('quay'))).toBeUndefined();
  });

  it('is not looked for beyond the three facts that meet the question best', () => {
    const crowd = ['a', 'b', 'c'].map((id) => model(`${id}-model`, []));
    expect(shareIn(QUESTION, withFacts(...crowd, model('last', ['brisk'])))).toBeUndefined();
    expect(shareIn(QUESTION, withFacts(...crowd.slice(1), model('last', ['brisk'])))).toMatchObject(ofBrisk);
  });
});
