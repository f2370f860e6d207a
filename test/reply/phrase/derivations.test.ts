import { describe, expect, it } from 'vitest';
import { amount, between, derived, one, refused, said } from '../answers.js';

const CENTRES = ['zenda-centre', 'hentzau-centre', 'tarlenheim-centre'];
const TAIL = ', selon La Gazette de Zenda.';
const THEME = 'Centre de médias, ';

describe('figures worked out of several', () => {
  it.each([
    [
      'sum',
      one(21_100_000, 'CNY'),
      `${THEME}somme : 21,1 millions de yuans (3 montants : Zenda 10 ; Hentzau 3,05 ; Tarlenheim 8,05)${TAIL}`,
    ],
    [
      'mean',
      one(7_033_333.33, 'CNY'),
      `${THEME}moyenne : environ 7,03 millions de yuans (3 montants : Zenda 10 ; Hentzau 3,05 ; Tarlenheim 8,05)${TAIL}`,
    ],
    [
      'median',
      one(8_050_000, 'CNY'),
      `${THEME}médiane : 8,05 millions de yuans (3 montants : Zenda 10 ; Hentzau 3,05 ; Tarlenheim 8,05)${TAIL}`,
    ],
    ['rank', one(1, 'rank'), `${THEME}Zenda : 1er sur 3 (10 millions de yuans)${TAIL}`],
  ] as const)('%s', (operation, result, expected) => {
    expect(said(derived(operation, CENTRES, result))).toBe(expected);
  });

  it('names what was left out', () => {
    const answer = derived('sum', CENTRES.slice(0, 2), one(13_050_000, 'CNY'), ['tarlenheim-centre']);
    expect(said(answer)).toBe(
      `Centre de médias (déc. 2018), somme : 13,05 millions de yuans (Zenda 10 ; Hentzau 3,05), sans Tarlenheim${TAIL}`,
    );
    expect(said(answer, 'en')).toContain(
      'sum: 13.05 million yuan (Zenda 10; Hentzau 3.05), without Tarlenheim',
    );
  });

  it('a difference and a ratio name both sides', () => {
    const pair = ['zenda-centre', 'hentzau-centre'];
    expect(said(derived('difference', pair, one(6_950_000, 'CNY')))).toContain(
      'écart : 6,95 millions de yuans (Zenda 10 − Hentzau 3,05)',
    );
    expect(said(derived('ratio', pair, one(3.278, 'times')))).toContain(
      'Zenda : 3,28 fois Hentzau (10 contre 3,05 millions de yuans)',
    );
    expect(said(derived('ratio', pair, one(3.278, 'times')), 'en')).toContain(
      'Zenda: 3.28 times Hentzau (10 against 3.05 million yuan)',
    );
  });

  it('a share says of what, and its rank where asked', () => {
    const operands = ['zenda-centre', 'centres-total'];
    const terms = [amount(10_000_000, 'CNY'), amount(21_100_000, 'CNY')];
    expect(said(derived('share', operands, one(47.393, 'percent', 'exact', terms)))).toContain(
      'Zenda : 47,4 % (10 sur 21,1 millions de yuans)',
    );
    const parts = [
      { label: { operation: 'share' as const }, quantity: amount(47.393, 'percent'), facts: operands },
      { label: { operation: 'rank' as const }, quantity: amount(1, 'rank'), facts: CENTRES },
    ];
    expect(said(derived('share', operands, { kind: 'several', parts }), 'en')).toContain(
      'Zenda: 47.4% (10 of 21.1 million yuan), 1st of 3',
    );
  });

  it('a share of several names them all', () => {
    const operands = ['zenda-centre', 'tarlenheim-centre', 'centres-total'];
    const terms = [amount(18_050_000, 'CNY'), amount(21_100_000, 'CNY')];
    expect(said(derived('share', operands, one(85.54, 'percent', 'exact', terms)))).toContain(
      'Zenda et Tarlenheim : 85,5 % (18,05 sur 21,1 millions de yuans)',
    );
  });

  it('several results say their unit once', () => {
    const years = [2018, 2020].map((year, index) => ({
      label: { year },
      quantity: amount([13_050_000, 8_050_000][index] ?? 0, 'CNY'),
      facts: CENTRES,
    }));
    expect(said(derived('by-year', CENTRES, { kind: 'several', parts: years }))).toBe(
      `${THEME}2018 : 13,05 ; 2020 : 8,05 millions de yuans${TAIL}`,
    );
    const parts = (['mean', 'median'] as const).map((operation) => ({
      label: { operation },
      quantity: amount(8_050_000, 'CNY'),
      facts: CENTRES,
    }));
    expect(said(derived('mean', CENTRES, { kind: 'several', parts }), 'en')).toContain(
      'mean: 8.05; median: 8.05 million yuan',
    );
  });

  const SUM = 'un peu plus de 646 000 abonnés';
  it('a mean of a lower bound stays one, and says the accounts it covers', () => {
    const result = one(6333.33, 'followers', 'at-least', [
      amount(646_000, 'followers', 'at-least'),
      amount(102, 'accounts'),
    ]);
    const expected = `Moyenne par compte : plus de 6 333 abonnés (${SUM} pour 102 comptes), sur Tweeter.`;
    expect(said(derived('mean', ['group-followers', 'group-size'], result))).toBe(expected);
    expect(said(derived('mean', ['group-followers'], one(6333.33, 'followers', 'at-least')))).toBe(expected);
  });

  it('implied rates keep two decimals and say when they differ', () => {
    const part = (fact: string, value: number) => ({
      label: { fact },
      quantity: amount(value, 'CNY/USD'),
      facts: [fact],
    });
    const two = {
      kind: 'several' as const,
      parts: [part('centres-total', 6.698), part('zenda-centre', 6.687)],
    };
    expect(said(derived('convert', ['centres-total', 'zenda-centre'], two))).toContain(
      '6,70 (total) ; 6,69 (Zenda) yuans pour un dollar : aucun taux unique',
    );
    const single = { kind: 'several' as const, parts: [part('centres-total', 6.698)] };
    expect(said(derived('convert', ['centres-total'], single), 'en')).toBe(
      '6.70 yuan per dollar (21.1 million yuan / about 3.15 million dollars), according to the Zenda Gazette.',
    );
  });

  it('a ranking keeps its order', () => {
    const facts = ['zenda-centre', 'tarlenheim-centre', 'hentzau-centre'];
    expect(said(derived('rank', CENTRES, { kind: 'order', facts }))).toBe(
      `${THEME}Zenda 10 ; Tarlenheim 8,05 ; Hentzau 3,05 millions de yuans${TAIL}`,
    );
  });
});

describe('who has most, who came first', () => {
  it('keeps both bounds, as printed', () => {
    const answer = derived('max', ['rudolf-followers', 'sapt-followers'], {
      kind: 'winner',
      fact: 'sapt-followers',
      others: ['rudolf-followers'],
    });
    expect(said(answer)).toBe(
      "Colonel Sapt, tel qu'imprimé : plus de 250 000 abonnés contre plus de 120 000 pour Rudolf Rassendyll (deux bornes basses), sur Tweeter, vers février 2014, date déduite.",
    );
  });

  it('names those who came first together', () => {
    const answer = derived('order', CENTRES, {
      kind: 'winner',
      fact: 'zenda-centre',
      others: CENTRES.slice(1),
    });
    expect(said(answer)).toBe(`${THEME}en premier (sur 3) : Zenda et Hentzau, décembre 2018${TAIL}`);
    expect(said(answer, 'en')).toContain('first of 3: Zenda and Hentzau, December 2018');
  });
});

describe('time', () => {
  it('days come with years, months and days, and both events', () => {
    const interval = {
      unit: 'days',
      min: 1424,
      max: 1424,
      calendar: { years: 3, months: 10, days: 24 },
      from: '2019-07-08',
      to: '2023-06-01',
    } as const;
    const answer = derived('interval', ['ministry-clipclap', 'police-clipclap'], between(interval));
    expect(said(answer)).toBe(
      '1 424 jours, soit 3 ans, 10 mois et 24 jours : 8 juillet 2019 (ministère ruritanien sur Clipclap) → 1er juin 2023, date déduite (police de Strelsau sur Clipclap).',
    );
    expect(said(answer, 'en')).toMatch(/^1,424 days, i\.e\. 3 years, 10 months, and 24 days: 8 July 2019/u);
  });

  it('coarse dates give an approximate length, uncertain ones a range', () => {
    const dates = { from: '2019-05', to: '2019-07-08' };
    const operands = ['ministry-tweeter', 'ministry-clipclap'];
    expect(
      said(derived('interval', operands, between({ unit: 'months', min: 2, max: 2, ...dates }))),
    ).toMatch(/^Environ 2 mois : mai 2019 \(/u);
    expect(
      said(derived('interval', operands, between({ unit: 'months', min: 1, max: 2, ...dates })), 'en'),
    ).toMatch(/^1 to 2 months: May 2019 \(/u);
  });

  it('an article lies between its publication and its update', () => {
    const interval = {
      unit: 'days',
      min: 21,
      max: 21,
      from: '2020-10-26T21:31',
      to: '2020-11-16T18:32',
    } as const;
    expect(said(derived('interval', ['letter-2020'], between(interval)))).toBe(
      '21 jours : 26 octobre 2020 (publication) → 16 novembre 2020 (mise à jour).',
    );
  });

  it('a year counted back shows the subtraction', () => {
    const answer = derived('difference', ['ministry-tweeter'], { kind: 'year', year: 2012, about: true });
    expect(said(answer)).toMatch(/^Vers 2012 \(2019 − 7\)\. Le ministère ruritanien a ouvert/u);
    expect(said(answer, 'en')).toMatch(/^About 2012 \(2019 − 7\)\. /u);
  });
});

describe('counts and exchanges', () => {
  it('a closed list, an open one, and a partly named one', () => {
    const facts = ['police-clipclap', 'guard-clipclap'];
    const entities = ['police', 'guard'];
    expect(said(derived('count', facts, { kind: 'count', count: 2, entities, open: false }))).toBe(
      'Compte Clipclap : 2 — la police de Strelsau (1er juin 2023, déduit) et la garde royale (avant juin 2023).',
    );
    expect(said(derived('count', facts, { kind: 'count', count: 2, entities, open: true }), 'en')).toBe(
      'Clipclap account: at least 2 named — the Strelsau police (1 June 2023, inferred) and the royal guard (before Jun 2023), and others not named.',
    );
    const partly = derived('count', ['france-rank', 'ahead'], {
      kind: 'count',
      count: 25,
      entities: ['zenda', 'hentzau'],
      open: false,
      unnamed: 23,
    });
    expect(said(partly)).toBe(
      '25 devant la Ruritanie, dont 2 nommés (le comté de Zenda et le comté de Hentzau) et 23 non nommés.',
    );
  });

  it('who exchanged with whom, and when', () => {
    const answer = derived('exchange', ['talk'], { kind: 'order', facts: ['talk'] });
    expect(said(answer)).toBe('Un échange : Rudolf Rassendyll et le colonel Sapt (septembre 2013).');
    expect(said(answer, 'en')).toBe('One exchange: Rudolf Rassendyll and Colonel Sapt (September 2013).');
  });
});

describe('refusals put the figures side by side', () => {
  it.each([
    [
      'ratio',
      'two-bounds',
      /^Pas de ratio : deux bornes basses\. Colonel Sapt : plus de 250 000 abonnés .*646 000/u,
    ],
    ['difference', 'bound', /^Pas d'écart : une borne basse, non une valeur exacte\. /u],
    ['share', 'date', /^Pas de part : dates différentes\. /u],
    ['sum', 'scope', /^Pas de somme : périmètres différents\. /u],
    ['mean', 'unit', /^Pas de moyenne : unités différentes\. /u],
    ['sum', 'overlap', /^Pas de somme : publics qui peuvent se recouper\. /u],
    ['compare', 'nature', /^Pas de comparaison : choses de nature différente\. /u],
    ['sum', 'platform', /^Pas de somme : plateformes différentes\. /u],
  ] as const)('%s, %s', (operation, reason, expected) => {
    expect(said(refused(operation, ['sapt-followers', 'group-followers'], reason))).toMatch(expected);
  });

  it('never states a computed number', () => {
    expect(said(refused('sum', ['group-followers', 'page-fans'], 'platform'), 'en')).toBe(
      'No sum: different platforms. 102 accounts of Ruritanian diplomacy: slightly more than 646,000 followers (Tweeter); Ruritanian diplomacy: more than 90,000 fans (Parlotte).',
    );
  });

  it('tells facts without figures in words', () => {
    expect(
      said(refused('difference', ['nobody-clipclap', 'police-clipclap', 'guard-clipclap'], 'nature')),
    ).toBe(
      "Pas d'écart : choses de nature différente. Diplomatie ruritanienne : aucun compte officiel sur Clipclap (juill. 2019) ; police de Strelsau et garde royale sur Clipclap.",
    );
  });

  it('has words of its own for a currency that is not printed', () => {
    expect(said(refused('convert', ['zenda-centre'], 'unit'))).toMatch(
      /^Pas de conversion : aucun montant imprimé dans l'autre monnaie\. Zenda : 10 millions de yuans/u,
    );
  });
});
