import { describe, expect, it } from 'vitest';
import { frameOf, refusals, told } from './world.js';

const COUNT = {
  kind: 'milestone',
  subject: 'ministry',
  platforms: ['chirp'],
  measure: 'followers',
  value: 646_000,
};
const NBSP = '\u00a0';

describe('the sentence of a count', () => {
  it('tells who had how many where', () => {
    expect(told(COUNT)).toEqual([
      `Le ministère comptait 646${NBSP}000 abonnés sur Chirp`,
      'The ministry had 646,000 followers on Chirp',
    ]);
  });

  it('keeps bound, scope, span, date and origin, in this order', () => {
    const all = {
      bound: 'at-least',
      strictness: 'strict',
      scope: { fr: 'tous comptes réunis', en: 'all accounts together' },
      window: { fr: 'en deux heures', en: 'within two hours' },
      date: '2019-07',
      attributedTo: ['courier', 'agency'],
    };
    expect(told({ ...COUNT, value: 2_500_000, ...all })).toEqual([
      "Le ministère comptait plus de 2,5 millions d'abonnés sur Chirp (tous comptes réunis), " +
        "en deux heures, en juillet 2019, selon le Courrier citant l'agence Volta",
      'The ministry had more than 2.5 million followers on Chirp (all accounts together), ' +
        'within two hours, in July 2019, according to the Courier citing the Volta agency',
    ]);
  });

  it('marks a date that somebody worked out', () => {
    const dateBasis = { inferred: { fr: 'la veille', en: 'the day before' } };
    expect(told({ ...COUNT, value: 5, date: '2019', dateBasis })).toEqual([
      'Le ministère comptait 5 abonnés sur Chirp, en 2019 (date déduite)',
      'The ministry had 5 followers on Chirp, in 2019 (date inferred)',
    ]);
  });

  it('says a count that the source leaves vague as vaguely', () => {
    expect(told({ ...COUNT, value: undefined, vague: 'hundreds' })).toEqual([
      "Le ministère comptait des centaines d'abonnés sur Chirp",
      'The ministry had hundreds of followers on Chirp',
    ]);
  });

  it.each([
    [
      'one',
      'ministry',
      {},
      'Le ministère comptait 5 abonnés sur Plonk',
      'The ministry had 5 followers on Plonk',
    ],
    [
      'several',
      'embassies',
      {},
      'Les ambassades comptaient 5 abonnés sur Plonk',
      'The embassies had 5 followers on Plonk',
    ],
    [
      'one who says so',
      'ministry',
      { claimed: true },
      'Le ministère revendiquait 5 abonnés sur Plonk',
      'The ministry claimed 5 followers on Plonk',
    ],
    [
      'several who say so',
      'embassies',
      { claimed: true },
      'Les ambassades revendiquaient 5 abonnés sur Plonk',
      'The embassies claimed 5 followers on Plonk',
    ],
    [
      'a group of accounts',
      'forty',
      {},
      'Les 40 comptes Chirp comptaient 5 abonnés sur Plonk',
      'The 40 Chirp accounts had 5 followers on Plonk',
    ],
    [
      'an account without a name',
      'ada-chirp',
      {},
      "Le compte d'Ada Kiva comptait 5 abonnés sur Plonk",
      'The account of Ada Kiva had 5 followers on Plonk',
    ],
    [
      'what several have made',
      'embassies',
      { of: { fr: 'la première vidéo', en: 'the first clip' } },
      'La première vidéo des ambassades comptait 5 abonnés sur Plonk',
      'The first clip of the embassies had 5 followers on Plonk',
    ],
  ])('puts the verb in the number of %s', (_who, subject, said, fr, en) => {
    expect(told({ ...COUNT, subject, platforms: ['plonk'], value: 5, ...said })).toEqual([fr, en]);
  });

  it.each([
    [
      'the subject says',
      { subject: 'forty' },
      'Les 40 comptes Chirp comptaient 5 abonnés',
      'The 40 Chirp accounts had 5 followers',
    ],
    ['is the subject', { subject: 'chirp' }, 'Chirp comptait 5 abonnés', 'Chirp had 5 followers'],
    ['is not told', { platforms: [] }, 'Le ministère comptait 5 abonnés', 'The ministry had 5 followers'],
  ])('does not repeat a network that %s', (_why, said, fr, en) => {
    expect(told({ ...COUNT, value: 5, ...said })).toEqual([fr, en]);
  });

  it('names all networks where the subject says only one of them', () => {
    expect(told({ ...COUNT, subject: 'forty', platforms: ['chirp', 'plonk'], value: 5 })).toEqual([
      'Les 40 comptes Chirp comptaient 5 abonnés sur Chirp et Plonk',
      'The 40 Chirp accounts had 5 followers on Chirp and Plonk',
    ]);
  });

  it('does not take the letters of a network inside a name for the network', () => {
    expect(told({ ...COUNT, subject: 'ada', platforms: ['k'], value: 5 })).toEqual([
      'Ada Kiva comptait 5 abonnés sur K',
      'Ada Kiva had 5 followers on K',
    ]);
  });

  it('says nothing of what is counted in a measure that the base lacks', () => {
    const frame = frameOf({ ...COUNT, measure: 'unheard-of' });
    expect(frame.statement).toEqual({ fr: '', en: '' });
    expect(frame.slots.value?.[0]?.text).toEqual({ fr: '', en: '' });
  });
});

describe('the frame of a count', () => {
  const text = { fr: 'au moins 5 abonnés', en: 'at least 5 followers' };

  it('holds all that decides whether two figures may meet', () => {
    const scope = { fr: 'tous comptes réunis', en: 'all accounts together' };
    const frame = frameOf({
      ...COUNT,
      value: 5,
      bound: 'at-least',
      date: '2019-07',
      scope,
      claimed: true,
      within: 'BE',
    });
    expect(frame).toMatchObject({
      actors: [{ id: 'ministry', role: 'subject' }],
      accounts: [],
      platforms: ['chirp'],
      countries: ['BE', 'FR'],
      measures: ['followers'],
      actions: [],
    });
    expect(frame.slots).toMatchObject({
      value: [
        {
          text,
          quantity: {
            value: 5,
            bound: 'at-least',
            unit: 'followers',
            platforms: ['chirp'],
            date: '2019-07',
            scope,
            claimed: true,
          },
        },
      ],
      actor: [{ entity: 'ministry', text: { fr: 'le ministère', en: 'the ministry' } }],
      platform: [{ entity: 'chirp', text: { fr: 'Chirp', en: 'Chirp' } }],
    });
  });

  it('adds nothing to a figure that the source says no more of', () => {
    const frame = frameOf(COUNT);
    expect(frame.countries).toEqual(['FR']);
    expect(frame.slots.value?.[0]?.quantity).toEqual({
      value: 646_000,
      bound: 'exact',
      unit: 'followers',
      platforms: ['chirp'],
    });
  });

  it('has no figure to reckon with where the source is vague', () => {
    const frame = frameOf({ ...COUNT, value: undefined, vague: 'dozens' });
    expect(frame.slots.value).toEqual([
      { text: { fr: "des dizaines d'abonnés", en: 'dozens of followers' } },
    ]);
  });

  it('is about the owner of an account that was counted', () => {
    const frame = frameOf({ ...COUNT, subject: 'ministry-chirp' });
    expect(frame.actors).toEqual([{ id: 'ministry', role: 'subject' }]);
    expect(frame.accounts).toEqual(['ministry-chirp']);
    expect(frame.slots.actor).toEqual([
      { entity: 'ministry', text: { fr: 'le ministère', en: 'the ministry' } },
    ]);
  });

  it('is about a network that was counted, and nobody', () => {
    const frame = frameOf({ ...COUNT, subject: 'plonk', platforms: ['plonk', 'chirp'] });
    expect(frame.actors).toEqual([]);
    expect(frame.accounts).toEqual([]);
    expect(frame.platforms).toEqual(['plonk', 'chirp']);
    expect(frame.slots).not.toHaveProperty('actor');
    expect(frameOf({ ...COUNT, subject: 'plonk' }).platforms).toEqual(['plonk', 'chirp']);
  });
});

describe('the schema of a count', () => {
  const either = 'value: needs either value or vague, not both';

  it.each([
    ['a figure', {}],
    ['none at all, which is a figure too', { value: 0 }],
    ['a vague count', { value: undefined, vague: 'thousands' }],
  ])('takes %s', (_what, said) => {
    expect(refusals({ ...COUNT, ...said })).toEqual([]);
  });

  it.each([
    ['no count', { value: undefined }, either],
    ['a figure that is vague besides', { vague: 'dozens' }, either],
    ['a figure below zero', { value: -1 }, expect.stringMatching(/^value: /u)],
    ['a bound that it does not know', { bound: 'over' }, expect.stringMatching(/^bound: /u)],
    ['a country in letters of its own', { within: 'fr' }, expect.stringMatching(/^within: must be/u)],
    ['a key that it does not know', { count: 5 }, expect.stringMatching(/^: /u)],
  ])('refuses %s', (_what, wrong, reason) => {
    expect(refusals({ ...COUNT, ...wrong })).toEqual([reason]);
  });
});
