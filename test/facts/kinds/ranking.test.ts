import { describe, expect, it } from 'vitest';
import { frameOf, refusals, told } from './world.js';

const PLACE = {
  kind: 'ranking',
  system: 'barometer',
  subject: 'ministry',
  platforms: ['chirp'],
  position: 3,
};
const BEHIND = { ...PLACE, position: undefined, ahead: ['ada'] };

describe('the sentence of a ranking', () => {
  it.each([
    [1, 'Le ministère était 1er du classement du Baromètre', 'The ministry ranked 1st on the Barometer'],
    [22, 'Le ministère était 22e du classement du Baromètre', 'The ministry ranked 22nd on the Barometer'],
  ])('tells place %i', (position, fr, en) => {
    expect(told({ ...PLACE, position })).toEqual([fr, en]);
  });

  it('tells with a place who is ahead, when and who says so', () => {
    const more = { ahead: ['ada', 'embassies'], date: '2014-02', attributedTo: ['courier'] };
    expect(told({ ...PLACE, ...more })).toEqual([
      'Le ministère était 3e du classement du Baromètre, derrière Ada Kiva et les ambassades, ' +
        'en février 2014, selon le Courrier',
      'The ministry ranked 3rd on the Barometer, behind Ada Kiva and the embassies, in February 2014, ' +
        'according to the Courier',
    ]);
  });

  it.each([
    [
      'one',
      {},
      'Ada Kiva devançait le ministère au classement du Baromètre',
      'Ada Kiva ranked ahead of the ministry on the Barometer',
    ],
    [
      'several',
      { ahead: ['embassies', 'ada'] },
      'Les ambassades et Ada Kiva devançaient le ministère au classement du Baromètre',
      'The embassies and Ada Kiva ranked ahead of the ministry on the Barometer',
    ],
    [
      'two, each of them one,',
      { ahead: ['ada', 'courier'] },
      'Ada Kiva et le Courrier devançaient le ministère au classement du Baromètre',
      'Ada Kiva and the Courier ranked ahead of the ministry on the Barometer',
    ],
    [
      'one by far',
      { far: true },
      'Ada Kiva devançait de loin le ministère au classement du Baromètre',
      'Ada Kiva ranked far ahead of the ministry on the Barometer',
    ],
    [
      'one at a time',
      { date: '2014', attributedTo: ['courier'] },
      'Ada Kiva devançait le ministère au classement du Baromètre, en 2014, selon le Courrier',
      'Ada Kiva ranked ahead of the ministry on the Barometer, in 2014, according to the Courier',
    ],
  ])('tells that %s stood above', (_who, said, fr, en) => {
    expect(told({ ...BEHIND, ...said })).toEqual([fr, en]);
  });

  it('puts the French verb in the plural for one name that stands for several', () => {
    expect(told({ ...BEHIND, ahead: ['embassies'] })[0]).toBe(
      'Les ambassades devançaient le ministère au classement du Baromètre',
    );
    expect(told({ ...PLACE, subject: 'embassies' })[0]).toBe(
      'Les ambassades étaient 3e du classement du Baromètre',
    );
  });

  it('marks a date that somebody worked out', () => {
    const dateBasis = { inferred: { fr: 'la veille', en: 'the day before' } };
    expect(told({ ...PLACE, date: '2014', dateBasis })).toEqual([
      'Le ministère était 3e du classement du Baromètre, en 2014 (date déduite)',
      'The ministry ranked 3rd on the Barometer, in 2014 (date inferred)',
    ]);
  });
});

describe('the frame of a ranking', () => {
  it('tells a place that can be compared, with its date', () => {
    const frame = frameOf({ ...PLACE, date: '2014-02' });
    expect(frame).toMatchObject({
      actors: [
        { id: 'ministry', role: 'subject' },
        { id: 'barometer', role: 'about' },
      ],
      accounts: [],
      platforms: ['chirp'],
      measures: ['rank'],
      actions: ['ranks'],
    });
    expect(frame.slots.position).toEqual([
      {
        text: { fr: '3e', en: '3rd' },
        quantity: { value: 3, bound: 'exact', unit: 'rank', platforms: ['chirp'], date: '2014-02' },
      },
    ]);
    expect(frame.slots).not.toHaveProperty('actor');
  });

  it('gives a place no date that the source does not', () => {
    expect(frameOf(PLACE).slots.position?.[0]?.quantity).not.toHaveProperty('date');
  });

  it('tells who is ahead, and no place where there is none', () => {
    const frame = frameOf(BEHIND);
    expect(frame).toMatchObject({
      actors: [
        { id: 'ministry', role: 'subject' },
        { id: 'ada', role: 'object' },
        { id: 'barometer', role: 'about' },
      ],
      measures: ['rank'],
      actions: ['ahead'],
    });
    expect(frame.slots).toEqual({ actor: [{ entity: 'ada', text: { fr: 'Ada Kiva', en: 'Ada Kiva' } }] });
  });
});

describe('the schema of a ranking', () => {
  it.each([
    ['a place', PLACE],
    ['who is ahead', BEHIND],
    ['both', { ...PLACE, ahead: ['ada'] }],
  ])('takes %s', (_what, fact) => {
    expect(refusals(fact)).toEqual([]);
  });

  it.each([
    [
      'neither a place nor who is ahead',
      { position: undefined },
      'position: needs a position or who is ahead',
    ],
    ['place 0', { position: 0 }, expect.stringMatching(/^position: /u)],
    ['half a place', { position: 1.5 }, expect.stringMatching(/^position: /u)],
    ['a ranking by nobody', { system: undefined }, expect.stringMatching(/^system: /u)],
    ['a key that it does not know', { rank: 1 }, expect.stringMatching(/^: /u)],
  ])('refuses %s', (_what, wrong, reason) => {
    expect(refusals({ ...PLACE, ...wrong })).toEqual([reason]);
  });
});
