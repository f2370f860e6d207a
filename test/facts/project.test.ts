import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/facts/frame.js';
import { inventBase, named } from '../query/invented/base.js';

const WORLD = {
  platforms: [
    { id: 'chirp', name: named('Chirp') },
    { id: 'loop', name: named('Loop') },
  ],
  actors: [
    { id: 'harbour', name: { fr: 'le port', en: 'the harbour' }, country: 'SE' },
    { id: 'ferry', name: { fr: 'le bac', en: 'the ferry' }, country: 'NO' },
    { id: 'choir', name: { fr: 'la chorale', en: 'the choir' } },
  ],
  accounts: [
    { id: 'harbour-chirp', platform: 'chirp', owner: 'harbour', handle: '@harbour' },
    { id: 'ferry-loop', platform: 'loop', owner: 'ferry', handle: '@ferry' },
  ],
};

/** What an event is made of, besides what a test says of it. */
const EVENT = {
  id: 'meeting',
  kind: 'event',
  actors: ['choir'],
  statement: { fr: 'La chorale a chanté', en: 'The choir sang' },
};
const CHOIR = { entity: 'choir', text: { fr: 'la chorale', en: 'the choir' } };

function frameOf(fact: Readonly<Record<string, unknown>> = {}): Frame {
  const written = { ...EVENT, ...fact };
  const frame = inventBase({ ...WORLD, facts: [written] }).frameOf.get(written.id);
  if (!frame) throw new Error('the fact has no frame');
  return frame;
}

describe('the frame of a fact', () => {
  it('holds what its kind tells, and nothing that the fact does not say', () => {
    expect(frameOf({ actions: ['sang'], measures: ['fans'] })).toEqual({
      fact: 'meeting',
      kind: 'event',
      source: 'gazette',
      actors: [{ id: 'choir', role: 'subject' }],
      accounts: [],
      platforms: [],
      countries: [],
      measures: ['fans'],
      actions: ['sang'],
      dateInferred: false,
      slots: { actor: [CHOIR], statement: [{ text: EVENT.statement }] },
      statement: EVENT.statement,
    });
  });

  it('has no key for a date, a total or a slot that the fact lacks', () => {
    const frame = frameOf();
    expect(frame).not.toHaveProperty('period');
    expect(frame).not.toHaveProperty('partOf');
    expect(Object.keys(frame.slots)).toEqual(['actor', 'statement']);
  });

  it('names the total that it is a part of', () => {
    const paid = { kind: 'spending', payer: 'harbour', purpose: named('x') };
    const { statement: _, actors: __, ...event } = EVENT;
    const facts = [
      { ...event, ...paid, id: 'all' },
      { ...event, ...paid, id: 'part', partOf: 'all' },
    ];
    const { frameOf: frames } = inventBase({ ...WORLD, facts });
    expect(frames.get('part')?.partOf).toBe('all');
    expect(frames.get('all')).not.toHaveProperty('partOf');
  });
});

describe('what a fact is about besides', () => {
  it('goes to actors, accounts and platforms, each to its own', () => {
    expect(frameOf({ about: ['ferry', 'harbour-chirp', 'loop'] })).toMatchObject({
      actors: [
        { id: 'choir', role: 'subject' },
        { id: 'ferry', role: 'about' },
        { id: 'harbour', role: 'about' },
      ],
      accounts: ['harbour-chirp'],
      platforms: ['loop'],
      countries: ['NO', 'SE'],
    });
  });

  it('is named once, also where the fact itself names it', () => {
    const frame = frameOf({
      actors: ['harbour'],
      accounts: ['harbour-chirp'],
      platforms: ['chirp'],
      about: ['harbour', 'harbour-chirp', 'chirp', 'loop', 'loop'],
    });
    expect(frame.actors).toEqual([{ id: 'harbour', role: 'subject' }]);
    expect(frame.accounts).toEqual(['harbour-chirp']);
    expect(frame.platforms).toEqual(['chirp', 'loop']);
    expect(frame.countries).toEqual(['SE']);
  });

  it('leaves out what the base does not know', () => {
    const frame = frameOf({ about: ['nobody'], accounts: ['lost'] });
    expect(frame.actors).toEqual([{ id: 'choir', role: 'subject' }]);
    expect(frame.accounts).toEqual(['lost']);
    expect(frame.platforms).toEqual([]);
    expect(frameOf({ actors: ['nobody', 'ferry'] }).countries).toEqual(['NO']);
  });

  it('has the countries of all who take part, each once, in their order', () => {
    expect(frameOf({ actors: ['ferry'], objects: ['harbour', 'choir'] }).countries).toEqual(['NO', 'SE']);
  });

  it('concerns the owner of each account', () => {
    const { actors } = frameOf({ accounts: ['ferry-loop', 'harbour-chirp'] });
    expect(actors).toEqual([
      { id: 'choir', role: 'subject' },
      { id: 'ferry', role: 'about' },
      { id: 'harbour', role: 'about' },
    ]);
  });
});

describe('the date of a fact', () => {
  it('is its period, and prints in both languages', () => {
    const frame = frameOf({ date: '2020-03-01' });
    expect(frame.period).toBe('2020-03-01');
    expect(frame.slots.date).toEqual([
      { edtf: '2020-03-01', text: { fr: '1er mars 2020', en: '1 March 2020' } },
    ]);
    expect(frame.dateInferred).toBe(false);
  });

  it.each(['inferred', 'outside'])('is marked where it is %s', (basis) => {
    const dateBasis = { [basis]: { fr: 'comment', en: 'how' } };
    expect(frameOf({ date: '2020', dateBasis }).dateInferred).toBe(true);
  });

  it.each([
    ['when it was set up, rather than when it was paid', { established: '2018', date: '2019' }, '2018'],
    ['when it was paid, where nothing more is known', { date: '2019' }, '2019'],
  ])('of a sum is that of what was paid for: %s', (_, dates, period) => {
    const { statement: __, actors: ___, ...event } = EVENT;
    const paid = { ...event, id: 'sum', kind: 'spending', payer: 'harbour', purpose: named('x'), ...dates };
    const frame = inventBase({ ...WORLD, facts: [paid] }).frameOf.get('sum');
    expect(frame?.period).toBe(period);
    expect(frame?.slots.date).toEqual([{ edtf: period, text: { fr: period, en: period } }]);
  });
});

describe('the further things that a fact tells', () => {
  it('stand before what its kind tells, in one language or in both', () => {
    const { slots } = frameOf({
      details: [
        { slot: 'place', value: 'Sarline' },
        { slot: 'place', value: { fr: 'le quai', en: 'the quay' } },
        { slot: 'actor', value: 'Ode Brisant' },
      ],
    });
    expect(slots.place).toEqual([
      { text: { fr: 'Sarline', en: 'Sarline' } },
      { text: { fr: 'le quai', en: 'the quay' } },
    ]);
    expect(slots.actor).toEqual([{ text: { fr: 'Ode Brisant', en: 'Ode Brisant' } }, CHOIR]);
  });

  it('include a date in words, before the date itself', () => {
    const { slots } = frameOf({
      date: '2020',
      details: [{ slot: 'date', value: { fr: 'été', en: 'summer' } }],
    });
    expect(slots.date).toEqual([
      { text: { fr: 'été', en: 'summer' } },
      { edtf: '2020', text: { fr: '2020', en: '2020' } },
    ]);
  });
});
