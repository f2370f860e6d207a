import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/language/analyze.js';
import { isStopWord, STOP_WORDS, stem } from '../../src/language/stem.js';
import { fold } from '../../src/language/text.js';

describe('French words that meet', () => {
  test.each([
    'abonné abonnés abonnée abonnées',
    'ouvert ouverte ouverts ouvertes',
    'dépense dépenser dépensé dépenses dépensent',
    'encouragé encouragés encouragent encourager encourage',
    'compte comptes',
    'officiel officielle officiels officielles',
    'national nationaux nationale',
    'réseau réseaux',
    'président présidente présidents',
    'diplomatie diplomatique diplomatiques',
    'actif active actives',
    'européen européenne européens',
    'ambassadeur ambassadeurs',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(fold(word), 'fr'))).size).toBe(1);
  });
});

describe('English words that meet', () => {
  test.each([
    'follower followers',
    'ban bans banned banning',
    'country countries',
    'launch launches launched launching',
    'open opens opened opening',
    'spend spending spends',
    'policy policies',
    'use uses used using',
    'encourage encourages encouraged encouraging',
    'embassy embassies',
    'tweet tweets tweeted tweeting',
    'official officials officially',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, 'en'))).size).toBe(1);
  });
});

test.each([
  ['compte', 'comptable', 'fr'],
  ['pays', 'payer', 'fr'],
  ['account', 'country', 'en'],
  ['follower', 'following', 'en'],
  ['us', 'using', 'en'],
  ['di', 'died', 'en'],
] as const)('%s and %s stay apart', (a, b, lang) => {
  expect(stem(a, lang)).not.toBe(stem(b, lang));
});

test('words with digits or signs and short ones stay as they are', () => {
  for (const word of ["xin'an", 'g20', '@amb', 'un', 'us']) expect(stem(word, 'fr')).toBe(word);
});

test('stop words are folded, with interrogatives', () => {
  for (const word of ['combien', 'quel', "l'", 'ete', 'a']) expect(isStopWord(word, 'fr')).toBe(true);
  for (const word of ['how', 'which', "'s", "don't"]) expect(isStopWord(word, 'en')).toBe(true);
  expect(isStopWord('how', 'fr')).toBe(false);
  expect(isStopWord('how')).toBe(true);
  for (const list of Object.values(STOP_WORDS)) for (const word of list) expect(fold(word)).toBe(word);
});

test('analysis drops stop words, stems words and gives figures one form', () => {
  const stems = (text: string) => analyze(text, 'fr').map(({ stem }) => stem);
  expect(stems('Combien d’abonnés l’ambassadeur @Amb_ChenXu avait-il ?')).toEqual([
    stem('abonnes', 'fr'),
    stem('ambassadeur', 'fr'),
    '@amb_chenxu',
  ]);
  expect(analyze('646 000', 'fr')).toEqual(analyze('646,000', 'fr'));
  expect(analyze('Les abonnés de Kerry', 'fr').map(({ exact }) => exact)).toEqual(['=abonnes', '=kerry']);
});
