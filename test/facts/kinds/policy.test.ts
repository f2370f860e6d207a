import { describe, expect, it } from 'vitest';
import { PolicyAction } from '../../../src/facts/kinds/policy.js';
import { frameOf, refusals, told } from './world.js';

const RULE = {
  kind: 'policy',
  issuer: 'ministry',
  action: 'bans',
  platforms: ['chirp'],
  object: { fr: 'sur les téléphones', en: 'on phones' },
};

/** The verb phrase of a rule, in French and English, without who issued it and what it is about. */
function verbsOf(said: Readonly<Record<string, unknown>>): readonly string[] {
  const [fr, en] = told({ ...RULE, object: { fr: '…', en: '…' }, ...said });
  return [fr, en].map((text) =>
    text.replace(/^(?:Le ministère|Les ambassades|The ministry|The embassies) /u, ''),
  );
}

describe('the sentence of a rule', () => {
  it('tells who does what to whom, where and about what', () => {
    expect(told({ ...RULE, target: 'staff' })).toEqual([
      'Le ministère a interdit Chirp aux agents sur les téléphones',
      'The ministry banned Chirp for the staff on phones',
    ]);
  });

  it('ends with date, origin and state', () => {
    const state = { fr: 'rapport attendu', en: 'report expected' };
    expect(told({ ...RULE, date: '2023-03-09', attributedTo: ['courier'], state })).toEqual([
      'Le ministère a interdit Chirp sur les téléphones, le 9 mars 2023, selon le Courrier ; rapport attendu',
      'The ministry banned Chirp on phones, on 9 March 2023, according to the Courier; report expected',
    ]);
  });

  it('names all who issued it, in the plural', () => {
    expect(told({ ...RULE, action: 'investigates', with: ['ada'] })).toEqual([
      'Le ministère et Ada Kiva enquêtaient sur Chirp sur les téléphones',
      'The ministry and Ada Kiva were investigating Chirp on phones',
    ]);
  });

  const target = 'staff';
  const platforms: string[] = [];
  it.each([
    ['bans', {}, 'a interdit Chirp …', 'banned Chirp …'],
    ['bans', { target }, 'a interdit Chirp aux agents …', 'banned Chirp for the staff …'],
    ['exempts', {}, 'a prévu une dérogation pour Chirp …', 'provided for an exemption for Chirp …'],
    ['exempts', { platforms }, 'a prévu une dérogation …', 'provided for an exemption …'],
    [
      'exempts',
      { target },
      'a prévu pour les agents une dérogation pour Chirp …',
      'provided the staff with an exemption for Chirp …',
    ],
    [
      'exempts',
      { target, platforms },
      'a prévu pour les agents une dérogation …',
      'provided the staff with an exemption …',
    ],
    ['permits', {}, "a permis d'utiliser Chirp …", 'allowed to use Chirp …'],
    ['permits', { target }, "a permis aux agents d'utiliser Chirp …", 'allowed the staff to use Chirp …'],
    ['permits', { target, platforms }, 'a permis aux agents …', 'allowed the staff …'],
    [
      'encourages',
      { target },
      'encourageait les agents à utiliser Chirp …',
      'encouraged the staff to use Chirp …',
    ],
    ['encourages', { target, platforms }, 'encourageait les agents …', 'encouraged the staff …'],
    ['requires', { target }, 'a demandé aux agents …', 'required the staff …'],
    ['requires', {}, 'a demandé …', 'required …'],
    ['asks', { target }, 'a demandé aux agents …', 'asked the staff …'],
    ['asks', {}, 'a demandé …', 'asked …'],
    ['restricts', {}, 'a restreint Chirp …', 'restricted Chirp …'],
    ['restricts', { target }, 'a restreint Chirp aux agents …', 'restricted Chirp for the staff …'],
    ['investigates', {}, 'enquêtait sur Chirp …', 'was investigating Chirp …'],
    ['proposes', { platforms }, 'a proposé …', 'proposed …'],
    ['proposes', { target }, 'a proposé Chirp aux agents …', 'proposed Chirp to the staff …'],
    ['hesitates', {}, 'hésitait …', 'hesitated …'],
    ['acknowledges', {}, 'reconnaissait …', 'acknowledged …'],
  ])('says of one that it %s: %o', (action, said, fr, en) => {
    expect(verbsOf({ action, ...said })).toEqual([fr, en]);
  });

  it.each([
    ['bans', 'ont interdit Chirp aux agents …'],
    ['permits', "ont permis aux agents d'utiliser Chirp …"],
    ['encourages', 'encourageaient les agents à utiliser Chirp …'],
    ['requires', 'ont demandé aux agents …'],
    ['asks', 'ont demandé aux agents …'],
    ['investigates', 'enquêtaient sur Chirp …'],
    ['hesitates', 'hésitaient …'],
    ['acknowledges', 'reconnaissaient …'],
  ])('puts the French verb of several in the plural (%s)', (action, fr) => {
    expect(verbsOf({ issuer: 'embassies', action, target })[0]).toBe(fr);
  });

  it.each([
    ['exempts', 'ont prévu une dérogation pour Chirp …'],
    ['restricts', 'ont restreint Chirp …'],
    ['proposes', 'ont proposé Chirp …'],
  ])('puts the French verb of several in the plural, where nobody is addressed (%s)', (action, fr) => {
    expect(verbsOf({ issuer: 'embassies', action })[0]).toBe(fr);
  });

  it.each(
    PolicyAction.options.flatMap((action) => [
      [action, 'staff', ['chirp', 'plonk']] as const,
      [action, undefined, []] as const,
    ]),
  )('leaves no gap between its words (%s, %s, %o)', (action, addressed, where) => {
    for (const text of verbsOf({ action, target: addressed, platforms: where }))
      expect(text).not.toMatch(/ {2}|undefined|false/u);
  });
});

describe('the frame of a rule', () => {
  it('tells who issued it, whom it addresses, what it does and about what', () => {
    const frame = frameOf({ ...RULE, with: ['embassies'], target: 'staff' });
    expect(frame).toMatchObject({
      actors: [
        { id: 'ministry', role: 'subject' },
        { id: 'embassies', role: 'subject' },
        { id: 'staff', role: 'object' },
      ],
      accounts: [],
      platforms: ['chirp'],
      measures: [],
      actions: ['bans'],
    });
    expect(frame.slots).toEqual({
      actor: [
        { entity: 'ministry', text: { fr: 'le ministère', en: 'the ministry' } },
        { entity: 'embassies', text: { fr: 'les ambassades', en: 'the embassies' } },
      ],
      statement: [{ text: RULE.object }],
      platform: [{ entity: 'chirp', text: { fr: 'Chirp', en: 'Chirp' } }],
      existence: [{ text: RULE.object }],
    });
  });

  it('addresses nobody of its own accord', () => {
    expect(frameOf(RULE).actors).toEqual([{ id: 'ministry', role: 'subject' }]);
  });
});

describe('the schema of a rule', () => {
  it('takes one that says no more than it must', () => {
    expect(refusals({ ...RULE, platforms: undefined })).toEqual([]);
  });

  it.each([
    ['an action that it does not know', { action: 'loves' }, 'action'],
    ['nothing that it is about', { object: undefined }, 'object'],
    ['what it is about in one language only', { object: { fr: 'sur les téléphones' } }, 'object.en'],
    ['a key that it does not know', { subject: 'ministry' }, ''],
  ])('refuses %s', (_what, wrong, path) => {
    expect(refusals({ ...RULE, ...wrong })).toEqual([expect.stringMatching(`^${path}: `)]);
  });
});
