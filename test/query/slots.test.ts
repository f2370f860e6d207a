import { describe, expect, it } from 'vitest';
import type { Quantity, SlotValue } from '../../src/facts/frame.js';
import type { Sense } from '../../src/linking/sense.js';
import type { BaseTraits } from '../../src/query/base-traits.js';
import type { Interpretation, Need } from '../../src/query/interpretation.js';
import { askedMeasures, fills, printsSlot, slotValues } from '../../src/query/slots.js';
import { indexed, need, question, unit } from './invented/question.js';

const said = (text: string, written: Partial<SlotValue> = {}): SlotValue => ({
  text: { fr: text, en: text },
  ...written,
});
const counted = (value: number, unit: string): SlotValue => {
  const quantity: Quantity = { value, bound: 'exact', unit, platforms: [] };
  return said(`${value} ${unit}`, { quantity });
};
const traits = (written: Partial<BaseTraits>): BaseTraits => ({ ...question().traits, ...written });

describe('what a fact tells for a slot', () => {
  it('is what it holds for that slot', () => {
    const frame = indexed({ slots: { reason: [said('a flood')], place: [said('the quay')] } });
    expect(slotValues(frame, 'reason', question())).toEqual([said('a flood')]);
    expect(fills(frame, 'reason', question())).toBe(true);
    expect(slotValues(frame, 'title', question())).toEqual([]);
    expect(fills(frame, 'title', question())).toBe(false);
  });

  it('is no platform that stands for all of them', () => {
    const [pigeon, every] = [said('Pigeon', { entity: 'pigeon' }), said('all', { entity: 'every-network' })];
    const asked = question({ traits: traits({ broadPlatforms: new Set(['every-network']) }) });
    expect(slotValues(indexed({ slots: { platform: [every, pigeon] } }), 'platform', asked)).toEqual([
      pigeon,
    ]);
    expect(fills(indexed({ slots: { platform: [every] } }), 'platform', asked)).toBe(false);
  });

  it('is nobody whom the question names: who their followers are is asked', () => {
    const [orne, calde] = [said('Orne', { entity: 'orne' }), said('Calde', { entity: 'calde' })];
    const asked = question({ needs: [need('actor:orne, country:IS')] });
    const frame = indexed({ slots: { actor: [orne, calde, said('somebody')] } });
    expect(slotValues(frame, 'actor', asked)).toEqual([calde, said('somebody')]);
  });

  it('is no date of which only the end is known', () => {
    const [until, since, day] = [
      said('before June 2023', { edtf: '../2023-05' }),
      said('since 2019', { edtf: '2019/..' }),
      said('2 June 2023', { edtf: '2023-06-02' }),
    ];
    const frame = indexed({ slots: { date: [until, since, day, said('at dusk')] } });
    expect(slotValues(frame, 'date', question())).toEqual([since, day, said('at dusk')]);
  });
});

describe('a name that is asked for', () => {
  const [orne, calde, mayor] = [
    said('Orne', { entity: 'orne' }),
    said('Calde', { entity: 'calde' }),
    said('the mayor', { entity: 'mayor' }),
  ];
  const asked = question({
    needs: [need('actor:orne, country:IS'), need('measure:likes', 'soft')],
    traits: traits({ named: new Set(['orne', 'calde']) }),
  });

  it('is whoever takes part and is not in the question, by name and not by office', () => {
    const frame = indexed({ slots: { actor: [orne, calde, mayor, said('somebody')] } });
    expect(slotValues(frame, 'name', asked)).toEqual([calde]);
    expect(fills(indexed({ slots: { actor: [orne, mayor] } }), 'name', asked)).toBe(false);
  });

  it('is of somebody of the class that is asked', () => {
    const classes = (...each: string[]) =>
      traits({ named: new Set(['calde']), classes: new Map([['calde', new Set(each)]]) });
    const mayors = { ...asked, needs: [...asked.needs, need('type:mayor, concept:mayor', 'soft')] };
    const frame = indexed({ slots: { actor: [calde] } });
    expect(slotValues(frame, 'name', { ...mayors, traits: classes('mayor', 'official') })).toEqual([calde]);
    expect(slotValues(frame, 'name', { ...mayors, traits: classes('town') })).toEqual([]);
    expect(slotValues(frame, 'name', { ...mayors, traits: traits({ named: new Set(['calde']) }) })).toEqual(
      [],
    );
  });

  it('is that of a person, where who holds an office is asked', () => {
    const { traits: known } = asked;
    const named = {
      ...known,
      named: new Set(['calde', 'velm']),
      offices: new Set(['mayor']),
      people: new Set(['velm']),
    };
    const velm = said('Velm', { entity: 'velm' });
    const frame = indexed({ slots: { actor: [calde, velm] } });
    const ofMayor = { ...asked, traits: named, needs: [need('actor:mayor')] };
    expect(slotValues(frame, 'name', ofMayor)).toEqual([velm]);
    expect(slotValues(frame, 'name', { ...ofMayor, needs: [need('actor:mayor', 'soft')] })).toEqual([
      calde,
      velm,
    ]);
    expect(slotValues(frame, 'name', { ...ofMayor, needs: [need('actor:orne')] })).toEqual([calde, velm]);
  });

  it('comes behind the names that the fact gives as such', () => {
    const frame = indexed({ slots: { actor: [calde], name: [said('The Lantern')] } });
    expect(slotValues(frame, 'name', asked)).toEqual([said('The Lantern'), calde]);
    expect(slotValues(indexed({ slots: { name: [said('The Lantern')] } }), 'name', asked)).toEqual([
      said('The Lantern'),
    ]);
  });
});

describe('an amount', () => {
  const frame = indexed({ slots: { amount: [counted(30, 'CNY'), counted(4, 'USD'), said('a fortune')] } });

  it('is told in every currency that the fact prints', () => {
    expect(slotValues(frame, 'amount', question())).toEqual([
      counted(30, 'CNY'),
      counted(4, 'USD'),
      said('a fortune'),
    ]);
  });

  it('is told in the currency that is asked, and in no other', () => {
    expect(slotValues(frame, 'amount', question({ currencies: ['USD'] }))).toEqual([counted(4, 'USD')]);
    expect(slotValues(frame, 'amount', question({ currencies: ['USD', 'CNY'] }))).toEqual([
      counted(30, 'CNY'),
      counted(4, 'USD'),
    ]);
    expect(slotValues(frame, 'amount', question({ currencies: ['EUR'] }))).toEqual([]);
  });
});

describe('a value', () => {
  const followers = (mentioned: number, measures: readonly string[] = ['fans']) =>
    indexed(
      { measures, slots: { value: [counted(900, 'fans')] } },
      { senses: new Map([['measure:followers', mentioned]]) },
    );
  const asked = question({ needs: [need('measure:followers, measure:likes', 'soft'), need('actor:orne')] });

  it('is any figure where no measure is asked: counts, then amounts in the asked currency, then places', () => {
    const frame = indexed({
      slots: {
        value: [counted(900, 'fans')],
        amount: [counted(30, 'CNY'), counted(4, 'USD')],
        position: [counted(3, 'rank')],
      },
    });
    expect(slotValues(frame, 'value', question())).toEqual([
      counted(900, 'fans'),
      counted(30, 'CNY'),
      counted(4, 'USD'),
      counted(3, 'rank'),
    ]);
    expect(slotValues(frame, 'value', question({ currencies: ['USD'] }))).toEqual([
      counted(900, 'fans'),
      counted(4, 'USD'),
      counted(3, 'rank'),
    ]);
    expect(slotValues(indexed(), 'value', question())).toEqual([]);
  });

  it('is no amount where things are counted, unless money is spoken of', () => {
    const frame = indexed({ slots: { value: [counted(900, 'fans')], amount: [counted(30, 'CNY')] } });
    const values = (written: Partial<Interpretation>) =>
      slotValues(frame, 'value', question({ asks: ['value'], ...written }));
    expect(values({})).toEqual([counted(900, 'fans')]);
    const both = [counted(900, 'fans'), counted(30, 'CNY')];
    expect(values({ asks: ['value', 'amount'] })).toEqual(both);
    expect(values({ currencies: ['CNY'] })).toEqual(both);
    for (const sense of ['kind:spending', 'action:pays'])
      expect(values({ needs: [need(sense, 'soft')] })).toEqual(both);
  });

  it('counts what is asked, or its like', () => {
    expect(slotValues(followers(1), 'value', asked)).toEqual([counted(900, 'fans')]);
    expect(slotValues(followers(0.86), 'value', asked)).toEqual([counted(900, 'fans')]);
  });

  it('is not told by a fact that counts something else and only mentions what is asked', () => {
    expect(slotValues(followers(0.9), 'value', asked)).toEqual([]);
    expect(slotValues(followers(0), 'value', asked)).toEqual([]);
    expect(slotValues(followers(1, []), 'value', asked)).toEqual([]);
    expect(slotValues(indexed({ measures: ['visits'] }), 'value', asked)).toEqual([]);
  });

  it('is asked in all the measures that the question names, and in nothing else', () => {
    expect(askedMeasures(asked)).toEqual(['measure:followers', 'measure:likes']);
    expect(askedMeasures(question({ needs: [need('actor:orne')] }))).toEqual([]);
  });
});

describe('a sentence that prints what is asked', () => {
  const printing = (value: SlotValue, dates: readonly string[] = []) =>
    printsSlot(
      indexed(
        { slots: { place: [value] }, statement: { fr: '', en: 'It met at the Old Quay in 2019' } },
        { dates },
      ),
      'place',
    );

  it('prints every figure of the fact', () => {
    expect(printing(counted(3, 'visits'))).toBe(true);
  });

  it('prints a date where it prints one at all', () => {
    expect(printing(said('June 2019', { edtf: '2019-06' }), ['2019'])).toBe(true);
    expect(printing(said('June 2019', { edtf: '2019-06' }))).toBe(false);
    expect(printing(said('June 2019'), ['2019'])).toBe(false);
  });

  it('prints a name if it holds it, however that is capitalised', () => {
    expect(printing(said('the old QUAY'))).toBe(true);
    expect(printing(said('the new quay'))).toBe(false);
  });

  it('needs to print only one of several values, and none where the fact has none', () => {
    const frame = indexed({
      slots: { place: [said('the new quay'), said('old quay')] },
      statement: { fr: '', en: 'At the Old Quay' },
    });
    expect(printsSlot(frame, 'place')).toBe(true);
    expect(printsSlot(frame, 'reason')).toBe(false);
  });
});

describe('a figure that "how many" asks for without a measure', () => {
  const howMany = unit('how many', { from: 0, to: 2, senses: ['ask:value'] });
  const figure = counted(900, 'boats');
  const counting = (head: Need, more: readonly Need[] = []) =>
    question({ units: [howMany], needs: [head, ...more] });
  const frame = (terms: readonly string[], ...senses: Sense[]) =>
    indexed(
      { slots: { value: [figure] } },
      { terms: new Set(terms), senses: new Map(senses.map((value) => [value, 1])) },
    );
  const behind = { from: 2, to: 3 };
  const boats = need('', 'soft', { ...behind, terms: [['boats', 'boat']] });
  const towns = need('type:town', 'soft', { ...behind, terms: [['towns', 'town']] });

  it('is of what its sentence says that it counts', () => {
    expect(fills(frame(['boat']), 'value', counting(boats))).toBe(true);
    expect(fills(frame(['nets']), 'value', counting(boats))).toBe(false);
    expect(fills(frame([], 'concept:boat'), 'value', counting({ ...boats, senses: ['concept:boat'] }))).toBe(
      true,
    );
  });

  it('is not of a class that somebody in it is of', () => {
    expect(fills(frame([], 'type:town'), 'value', counting(towns))).toBe(false);
    expect(fills(frame(['town'], 'type:town'), 'value', counting(towns))).toBe(true);
  });

  it('is nothing where the base has no such word', () => {
    expect(fills(frame(['nets']), 'value', counting({ ...boats, force: 'ignored' }))).toBe(false);
  });

  it('is any where a measure or a name is there, or the noun stands elsewhere', () => {
    const likes = need('measure:likes', 'soft');
    const ofLikes = indexed(
      { slots: { value: [figure] }, measures: ['likes'] },
      { senses: new Map([['measure:likes', 1]]) },
    );
    expect(fills(ofLikes, 'value', counting(boats, [likes]))).toBe(true);
    expect(fills(frame([]), 'value', counting(need('actor:orne', 'hard', behind)))).toBe(true);
    const far = { ...boats, unit: { ...boats.unit, from: 4, to: 5 } };
    expect(fills(frame([]), 'value', counting(far))).toBe(true);
  });
});
