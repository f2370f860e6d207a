import { describe, expect, it } from 'vitest';
import { frameOf, refusals, told } from './world.js';

const STATEMENT = { fr: 'Ada Kiva a salué le ministère', en: 'Ada Kiva greeted the ministry' };
const EVENT = { kind: 'event', statement: STATEMENT };
const KINDS = ['event', 'statement', 'system', 'relation', 'profile'];

describe('what a person has written', () => {
  it.each(KINDS)('stands as it was written (%s)', (kind) => {
    const more = { date: '2019', attributedTo: ['courier'] };
    expect(told({ ...EVENT, ...more, kind })).toEqual([STATEMENT.fr, STATEMENT.en]);
  });

  it.each([
    ['event', 'statement'],
    ['statement', 'statement'],
    ['system', 'definition'],
    ['relation', 'statement'],
    ['profile', 'role'],
  ])('answers, as %s, to who asks for the %s', (kind, slot) => {
    expect(frameOf({ ...EVENT, kind }).slots).toEqual({ [slot]: [{ text: STATEMENT }] });
  });

  it('tells who, with whom, where, what happened and what was counted', () => {
    const frame = frameOf({
      ...EVENT,
      actors: ['ada', 'embassies'],
      objects: ['ministry'],
      platforms: ['chirp'],
      accounts: ['ministry-chirp', 'ada-chirp'],
      actions: ['greeted'],
      measures: ['followers'],
    });
    expect(frame).toMatchObject({
      actors: [
        { id: 'ada', role: 'subject' },
        { id: 'embassies', role: 'subject' },
        { id: 'ministry', role: 'object' },
      ],
      accounts: ['ministry-chirp', 'ada-chirp'],
      platforms: ['chirp'],
      actions: ['greeted'],
      measures: ['followers'],
    });
    expect(frame.slots).toEqual({
      actor: [
        { entity: 'ada', text: { fr: 'Ada Kiva', en: 'Ada Kiva' } },
        { entity: 'embassies', text: { fr: 'les ambassades', en: 'the embassies' } },
      ],
      platform: [{ entity: 'chirp', text: { fr: 'Chirp', en: 'Chirp' } }],
      // The account of Ada Kiva has no handle that could be told.
      handle: [{ text: { fr: '@ministry', en: '@ministry' } }],
      statement: [{ text: STATEMENT }],
    });
  });

  it('needs nobody, no place and no action', () => {
    expect(frameOf(EVENT)).toMatchObject({
      actors: [],
      accounts: [],
      platforms: [],
      actions: [],
      measures: [],
    });
  });
});

describe('the schema of what a person has written', () => {
  it.each(KINDS)('takes a sentence and nothing else (%s)', (kind) => {
    expect(refusals({ ...EVENT, kind })).toEqual([]);
  });

  it.each([
    ['a sentence in one language only', { statement: { fr: STATEMENT.fr } }, 'statement.en'],
    ['an empty sentence', { statement: { ...STATEMENT, fr: '' } }, 'statement.fr'],
    ['a name in the place of an id', { actors: ['Ada Kiva'] }, 'actors.0'],
    ['a kind that there is not', { kind: 'rumour' }, 'kind'],
    ['a key that it does not know', { actor: 'ada' }, ''],
  ])('refuses %s', (_what, wrong, path) => {
    expect(refusals({ ...EVENT, ...wrong })).toEqual([expect.stringMatching(`^${path}: `)]);
  });
});
