import { describe, expect, it } from 'vitest';
import type { Ambiguous, NothingReason } from '../../../src/query/answer.js';
import { nothing, query, said } from '../answers.js';

const REASONS: readonly [NothingReason, string, string][] = [
  [
    { code: 'not-in-base', measure: 'followers', entities: ['ruridiplo'] },
    "Pas dans la base : aucun nombre d'abonnés pour @ruridiplo.",
    'Not in the base: no number of followers for @ruridiplo.',
  ],
  [
    { code: 'not-in-base', entities: ['ministry'], platforms: ['parlotte'] },
    'Pas dans la base : aucun fait pour le ministère ruritanien sur Parlotte.',
    'Not in the base: no fact for the Ruritanian ministry on Parlotte.',
  ],
  [
    { code: 'not-in-base', entities: ['ministry', 'ruridiplo'] },
    'Pas dans la base : aucun fait pour le ministère ruritanien et @ruridiplo à la fois.',
    'Not in the base: no fact for the Ruritanian ministry and @ruridiplo together.',
  ],
  [
    { code: 'slot-empty', slot: 'date', entities: ['ministry'] },
    'Pas dans la base : aucune date pour le ministère ruritanien.',
    'Not in the base: no date for the Ruritanian ministry.',
  ],
  [
    { code: 'slot-empty', slot: 'duration', measure: 'followers', entities: ['ministry'] },
    'Pas dans la base : aucune durée pour le ministère ruritanien.',
    'Not in the base: no duration for the Ruritanian ministry.',
  ],
  [
    { code: 'unknown-name', words: ['Zembla'] },
    "Pas dans la base : le nom « Zembla » n'y figure pas.",
    'Not in the base: the name “Zembla” is not in it.',
  ],
  [
    { code: 'unknown-platform', words: ['Mastodon'], entities: ['ministry'] },
    'Pas dans la base : aucun fait sur « Mastodon » (sujet connu : le ministère ruritanien).',
    'Not in the base: no fact on “Mastodon” (known subject: the Ruritanian ministry).',
  ],
  [
    { code: 'unknown-handle', words: ['@nobody'] },
    "Pas dans la base : le compte @nobody n'y figure pas.",
    'Not in the base: the account @nobody is not in it.',
  ],
  [
    { code: 'unknown-country', words: ['Zembla'] },
    'Pas dans la base : aucun fait sur « Zembla ».',
    'Not in the base: no fact on “Zembla”.',
  ],
  [
    { code: 'wrong-date', words: ['2016'] },
    'Pas dans la base : aucun fait de cette date (« 2016 »).',
    'Not in the base: no fact of that date (“2016”).',
  ],
  [
    { code: 'wrong-number', words: ['650 000'] },
    "Pas dans la base : le nombre « 650 000 » n'est imprimé dans aucun fait sur ce sujet.",
    'Not in the base: the number “650 000” is printed in no fact on this subject.',
  ],
  [
    { code: 'no-two-dates', measure: 'followers' },
    "Pas dans la base : il faudrait deux valeurs datées d'une même mesure (abonnés) ; aucune évolution n'est calculable.",
    'Not in the base: two dated values of one measure (followers) would be needed; no growth can be computed.',
  ],
  [
    { code: 'off-topic' },
    'Pas dans la base : la question ne touche aucun sujet connu (comptes, audiences, règles, dépenses et échanges de la diplomatie en ligne).',
    'Not in the base: the question touches no known subject (accounts, audiences, rules, spending and exchanges of diplomacy online).',
  ],
  [
    { code: 'empty' },
    'La question est vide : aucun mot à chercher.',
    'The question is empty: there is no word to look for.',
  ],
  [
    { code: 'too-long' },
    'La question est trop longue : 500 caractères au plus.',
    'The question is too long: 500 characters at most.',
  ],
];

describe('nothing found', () => {
  it.each(REASONS)('$code', (reason, french, english) => {
    expect(said(nothing(reason))).toBe(french);
    expect(said(nothing(reason), 'en')).toBe(english);
  });

  it('states no figure of what is nearest', () => {
    expect(said(nothing({ code: 'not-in-base', entities: ['ministry'] }, ['group-followers']))).not.toMatch(
      /646/u,
    );
  });

  it("gives the asker's words back short and harmless", () => {
    const words = ['\u001b[31mred\u202e', 'x'.repeat(500)];
    const text = said(nothing({ code: 'unknown-name', words }));
    expect(text.length).toBeLessThan(280);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('an ambiguous question', () => {
  const choices = ['group-followers', 'page-fans'].map((fact) => ({ fact, query: query() }));
  const answer: Ambiguous = { outcome: 'ambiguous', query: query(), caveats: [], choices };

  it('is asked back with its scopes, without their figures', () => {
    expect(said(answer)).toBe(
      '2 réponses possibles, de périmètres différents : 102 comptes de la diplomatie ruritanienne : abonnés sur Tweeter ; diplomatie ruritanienne : fans sur Parlotte.',
    );
    expect(said(answer, 'en')).toBe(
      '2 possible answers, of different scopes: 102 accounts of Ruritanian diplomacy: followers on Tweeter; Ruritanian diplomacy: fans on Parlotte.',
    );
  });
});
