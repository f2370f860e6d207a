import { describe, expect, it } from 'vitest';
import { frameOf, refusals, told } from './world.js';

const OPENED = { kind: 'account', actor: 'ministry', platforms: ['chirp'], event: 'opened' };

describe('the sentence of an account', () => {
  it.each([
    ['opened', 'Le ministère a ouvert un compte sur Chirp', 'The ministry opened an account on Chirp'],
    [
      'announced',
      'Le ministère a annoncé son arrivée sur Chirp',
      'The ministry announced its arrival on Chirp',
    ],
    ['active', 'Le ministère était sur Chirp', 'The ministry was present on Chirp'],
    [
      'mentioned',
      "L'article cite le compte du ministère sur Chirp",
      'The article mentions the account of the ministry on Chirp',
    ],
    ['closed', 'Le ministère a fermé son compte sur Chirp', 'The ministry closed its account on Chirp'],
    [
      'absent',
      "Le ministère n'avait aucun compte officiel sur Chirp",
      'The ministry had no official account on Chirp',
    ],
  ])('tells that one was %s', (event, fr, en) => {
    expect(told({ ...OPENED, event })).toEqual([fr, en]);
  });

  it.each([
    ['opened', 'Les ambassades ont ouvert un compte sur Chirp', 'The embassies opened an account on Chirp'],
    ['active', 'Les ambassades étaient sur Chirp', 'The embassies were present on Chirp'],
    [
      'absent',
      "Les ambassades n'avaient aucun compte officiel sur Chirp",
      'The embassies had no official account on Chirp',
    ],
  ])('puts the verb of several in the plural where one was %s', (event, fr, en) => {
    expect(told({ ...OPENED, actor: 'embassies', event })).toEqual([fr, en]);
  });

  it.each([
    [{ event: 'opened', first: true }, 'Les ambassades ont ouvert leur premier compte sur Chirp'],
    [{ event: 'announced' }, 'Les ambassades ont annoncé leur arrivée sur Chirp'],
    [{ event: 'closed' }, 'Les ambassades ont fermé leur compte sur Chirp'],
  ])('says in French that what several have is theirs: %o', (said, fr) => {
    expect(told({ ...OPENED, actor: 'embassies', ...said })[0]).toBe(fr);
  });

  it('tells the first account from any other', () => {
    expect(told({ ...OPENED, first: true })).toEqual([
      'Le ministère a ouvert son premier compte sur Chirp',
      'The ministry opened its first account on Chirp',
    ]);
  });

  it.each([
    [
      'active',
      'Le ministère était sur Chirp (le texte le laisse entendre)',
      'The ministry was present on Chirp (the text implies it)',
    ],
    [
      'absent',
      "Le ministère n'avait apparemment aucun compte officiel sur Chirp",
      'The ministry apparently had no official account on Chirp',
    ],
  ])('keeps the doubt of a source that only implies that one was %s', (event, fr, en) => {
    expect(told({ ...OPENED, event, hedged: true })).toEqual([fr, en]);
  });

  it('names every network', () => {
    expect(told({ ...OPENED, platforms: ['chirp', 'plonk'] })).toEqual([
      'Le ministère a ouvert un compte sur Chirp et Plonk',
      'The ministry opened an account on Chirp and Plonk',
    ]);
  });

  const date = '2019-07-08';
  const account = 'ministry-chirp';
  it.each([
    ['no more', { account }, ', sous le nom @ministry', ', as @ministry'],
    [
      'a date',
      { account, date },
      ', sous le nom @ministry, le 8 juillet 2019',
      ', as @ministry, on 8 July 2019',
    ],
    [
      'who says so',
      { account, attributedTo: ['courier'] },
      ', sous le nom @ministry, selon le Courrier',
      ', as @ministry, according to the Courier',
    ],
    [
      'date and origin',
      { account, date, attributedTo: ['courier'] },
      ', sous le nom @ministry, le 8 juillet 2019, selon le Courrier',
      ', as @ministry, on 8 July 2019, according to the Courier',
    ],
    ['a date, but no handle', { account: 'ada-chirp', date }, ' le 8 juillet 2019', ' on 8 July 2019'],
  ])('sets commas around a handle that is followed by %s', (_what, more, fr, en) => {
    expect(told({ ...OPENED, ...more })).toEqual([
      `Le ministère a ouvert un compte sur Chirp${fr}`,
      `The ministry opened an account on Chirp${en}`,
    ]);
  });

  it('marks a date that somebody worked out', () => {
    const dateBasis = { inferred: { fr: 'la veille', en: 'the day before' } };
    expect(told({ ...OPENED, date, dateBasis })).toEqual([
      'Le ministère a ouvert un compte sur Chirp le 8 juillet 2019 (date déduite)',
      'The ministry opened an account on Chirp on 8 July 2019 (date inferred)',
    ]);
  });
});

describe('the frame of an account', () => {
  it('tells who, where and under which handle', () => {
    const frame = frameOf({ ...OPENED, account: 'ministry-chirp' });
    expect(frame).toMatchObject({
      kind: 'account',
      actors: [{ id: 'ministry', role: 'subject' }],
      accounts: ['ministry-chirp'],
      platforms: ['chirp'],
      measures: [],
    });
    const chirp = { entity: 'chirp', text: { fr: 'Chirp', en: 'Chirp' } };
    expect(frame.slots).toEqual({
      platform: [chirp],
      actor: [{ entity: 'ministry', text: { fr: 'le ministère', en: 'the ministry' } }],
      existence: [chirp],
      handle: [{ text: { fr: '@ministry', en: '@ministry' } }],
    });
  });

  it.each([['without an account'], ['of an account that has none', 'ada-chirp']])(
    'has no handle %s',
    (_which, account?: string) => {
      const frame = frameOf({ ...OPENED, actor: 'ada', account });
      expect(frame.slots).not.toHaveProperty('handle');
      expect(frame.accounts).toEqual(account ? [account] : []);
    },
  );

  it.each([
    [{ event: 'opened' }, ['opened', 'joined', 'launched', 'created', 'active']],
    [{ event: 'opened', first: true }, ['opened', 'joined', 'launched', 'created', 'active', 'first']],
    [{ event: 'closed' }, ['closed']],
    [{ event: 'absent' }, ['absent']],
    [{ event: 'active', first: true }, ['active', 'first']],
  ])('is found by what people call %o', (said, actions) => {
    expect(frameOf({ ...OPENED, ...said }).actions).toEqual(actions);
  });
});

describe('the schema of an account', () => {
  it('takes one that says no more than it must', () => {
    expect(refusals(OPENED)).toEqual([]);
  });

  it.each([
    ['no network', { platforms: [] }, 'platforms'],
    ['an event that it does not know', { event: 'sold' }, 'event'],
    ['a key that it does not know', { platform: 'chirp' }, ''],
    ['no actor', { actor: undefined }, 'actor'],
    ['a handle in the place of an id', { account: '@ministry' }, 'account'],
  ])('refuses %s', (_what, wrong, path) => {
    expect(refusals({ ...OPENED, ...wrong })).toEqual([expect.stringMatching(`^${path}: `)]);
  });
});
