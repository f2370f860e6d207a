import { describe, expect, it } from 'vitest';
import { MAX_QUESTION_LENGTH } from '../../src/query/create-engine.js';
import { Query } from '../../src/query/query.js';
import { type Invention, inventEngine, named } from './invented/base.js';

const towns = ['arle', 'brume', 'calde', 'dorn', 'elm'];
const invention: Invention = {
  actors: [
    ...towns.map((id) => ({ id, name: named(`${id[0]?.toUpperCase()}${id.slice(1)}`) })),
    { id: 'orne', name: named('Orne') },
    { id: 'velm', name: named('Velm') },
  ],
  platforms: [
    { id: 'pigeon', name: named('Pigeon') },
    { id: 'semaphore', name: named('Semaphore') },
  ],
  measures: [
    {
      id: 'followers',
      noun: {
        fr: { one: 'abonné', other: 'abonnés' },
        en: { one: 'follower', other: 'followers' },
      },
      verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
    },
  ],
  facts: [
    ...towns.map((actor) => ({
      id: `${actor}-opens`,
      kind: 'account',
      actor,
      platforms: ['pigeon'],
      event: 'opened',
      date: '2018',
    })),
    {
      id: 'orne-crowd',
      kind: 'milestone',
      subject: 'orne',
      platforms: ['pigeon'],
      measure: 'followers',
      value: 900,
      date: '2019-05',
    },
    {
      id: 'velm-crowd',
      kind: 'milestone',
      subject: 'velm',
      platforms: ['semaphore'],
      measure: 'followers',
      value: 50,
      date: '2019-05',
    },
    {
      id: 'velm-fair',
      kind: 'event',
      actors: ['velm'],
      statement: { fr: 'Velm a tenu une foire', en: 'Velm held a fair' },
      date: '2019-06',
    },
    {
      id: 'arle-feast',
      kind: 'event',
      actors: ['arle'],
      statement: { fr: 'Arle a donné un festin de trois jours', en: 'Arle gave a feast of three days' },
      details: [{ slot: 'duration', value: 'three days' }],
    },
  ],
};
const engine = inventEngine(invention);
const query = (written: object) => Query.parse({ operation: 'lookup', ...written });
const opened = towns.map((id) => `${id}-opens`);

describe('an engine that is asked in words', () => {
  it('answers by a fact that tells what is asked', () => {
    expect(engine.ask('how many followers did Orne have on Pigeon')).toEqual({
      outcome: 'answered',
      query: query({
        entities: ['orne'],
        platforms: ['pigeon'],
        measures: ['followers'],
        ask: 'value',
        facts: ['orne-crowd'],
      }),
      facts: ['orne-crowd'],
      caveats: [],
      slot: 'value',
    });
  });

  it('reads a text as it is normalised: a space is a space', () => {
    expect(engine.ask('how many\u00a0followers did\u2003Orne have on\u202fPigeon')).toMatchObject({
      facts: ['orne-crowd'],
    });
  });

  it('refuses what nobody types by hand', () => {
    const long = 'how many followers did Orne have '.padEnd(MAX_QUESTION_LENGTH, '?');
    expect(engine.ask(long)).toMatchObject({ outcome: 'answered', facts: ['orne-crowd'] });
    expect(engine.ask(`${long}?`)).toEqual({
      outcome: 'nothing',
      query: query({}),
      reason: { code: 'too-long' },
      nearest: [],
      caveats: [],
    });
  });

  it('sets two figures beside each other where no fact holds both names', () => {
    expect(engine.ask('how many followers did Orne and Velm have')).toMatchObject({
      outcome: 'answered',
      derivation: { operation: 'compare', operands: ['orne-crowd', 'velm-crowd'], refused: 'platform' },
    });
  });

  it('says that it has nothing where there is nothing to set side by side', () => {
    expect(engine.ask('did Orne open an account on Semaphore')).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'not-in-base' },
    });
  });

  it('does not tell the whole where a share is asked that it cannot work out', () => {
    expect(engine.ask('what share of bells opened accounts on Pigeon')).toEqual({
      outcome: 'nothing',
      query: query({
        operation: 'list',
        platforms: ['pigeon'],
        actions: ['opened'],
        kinds: ['account'],
        facts: opened,
      }),
      reason: { code: 'slot-empty', slot: 'rate' },
      // The nearest three, and what was left aside is still told.
      nearest: opened.slice(0, 3),
      caveats: [{ code: 'ignored', words: ['bells'] }],
    });
  });

  it('says as ever what it cannot make out, also where a calculation is asked', () => {
    expect(engine.ask('average of dragons')).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'off-topic' },
    });
    expect(engine.ask('average of Zorblaxia')).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'unknown-name', words: ['Zorblaxia'] },
    });
  });

  it('tells how long something takes on average, since that is printed', () => {
    expect(engine.ask('how long is the average feast of Arle')).toMatchObject({
      outcome: 'answered',
      facts: ['arle-feast'],
      slot: 'duration',
    });
  });

  it('reads a time that an event tells', () => {
    expect(engine.ask('who opened an account on Pigeon before the fair of Velm')).toMatchObject({
      outcome: 'answered',
      facts: opened,
    });
    expect(engine.ask('who opened an account on Pigeon after the fair of Velm')).toMatchObject({
      outcome: 'nothing',
      reason: { code: 'wrong-date' },
    });
  });
});

describe('an engine that is asked on', () => {
  const afterOrne = () => ({ previous: engine.ask('how many followers did Orne have').query });

  it('keeps what the question before was about, and says so', () => {
    expect(engine.ask('and on Pigeon', afterOrne())).toEqual({
      outcome: 'answered',
      query: query({
        entities: ['orne'],
        platforms: ['pigeon'],
        measures: ['followers'],
        ask: 'value',
        facts: ['orne-crowd'],
      }),
      facts: ['orne-crowd'],
      caveats: [{ code: 'kept', entities: ['orne'] }],
      slot: 'value',
    });
  });

  it('says nothing of what it kept where that is no name', () => {
    expect(engine.ask('and Velm', afterOrne())).toMatchObject({ facts: ['velm-crowd'], caveats: [] });
  });

  it('knows nothing of a question before where none is given', () => {
    expect(engine.ask('and Velm', {})).toEqual(engine.ask('and Velm'));
    expect(engine.ask('and Velm')).not.toHaveProperty('slot', 'value');
  });
});

describe('an engine that is asked in ids', () => {
  it('answers as if the query had been typed', () => {
    expect(engine.answer(query({ entities: ['velm'], measures: ['followers'] }))).toMatchObject({
      outcome: 'answered',
      facts: ['velm-crowd'],
      slot: 'value',
    });
  });

  it.each(['lookup', 'list'])(
    'shows the facts that a %s has found before, whatever it was about',
    (operation) => {
      const asked = query({ operation, entities: ['orne'], facts: ['velm-fair', 'gone', 'arle-opens'] });
      expect(engine.answer(asked)).toEqual({
        outcome: 'answered',
        query: asked,
        facts: ['velm-fair', 'arle-opens'],
        caveats: [],
      });
    },
  );

  it('asks anew where none of the facts is in the base any more', () => {
    const asked = query({ entities: ['velm'], measures: ['followers'], facts: ['gone'] });
    expect(engine.answer(asked)).toMatchObject({ outcome: 'answered', facts: ['velm-crowd'], slot: 'value' });
  });

  it('works a calculation out again', () => {
    const asked = query({
      operation: 'compare',
      entities: ['orne', 'velm'],
      measures: ['followers'],
      facts: ['velm-crowd'],
    });
    expect(engine.answer(asked)).toMatchObject({
      derivation: { operation: 'compare', operands: ['orne-crowd', 'velm-crowd'] },
    });
  });
});
