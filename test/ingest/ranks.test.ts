import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** Places in an order as newsrooms tell them: by whom one beats, by whom one is behind, by what stands below a podium. */
const RANKS: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'fr',
    "Sur TikTok, Paola Neri arrive en tête. Derrière elle pointe Marco Belli (3,1 millions d'abonnés), puis Lucia Ferri (1,4 million).",
    ['Lucia Ferri | TikTok | 3', 'Marco Belli | TikTok | 2', 'Paola Neri | TikTok | 1'],
  ],
  [
    'fr',
    'Sur Twitter, Paola Neri se hisse au pied du podium des ministres les plus suivis.',
    ['Paola Neri | Twitter | 4'],
  ],
  [
    'fr',
    "Au classement Twitter, Marco Belli ne cède qu'à Paola Neri.",
    ['Marco Belli | Twitter | 2', 'Paola Neri | Twitter | 1'],
  ],
  [
    'en',
    'Marco Belli is second only to Paola Neri among the most followed ministers on Twitter.',
    ['Marco Belli | Twitter | 2', 'Paola Neri | Twitter | 1'],
  ],
  [
    'en',
    'Lucia Ferri ranks third on Twitter, behind Paola Neri and Marco Belli.',
    ['Lucia Ferri | Twitter | 3', 'Marco Belli | Twitter | 2', 'Paola Neri | Twitter | 1'],
  ],
  [
    'en',
    'Among the most followed ministers on Twitter, nobody beats Paola Neri.',
    ['Paola Neri | Twitter | 1'],
  ],
  ['en', 'Many ministers have followers on Twitter. None matches Paola Neri.', ['Paola Neri | Twitter | 1']],
  [
    'en',
    'Paola Neri had led the ranking on Twitter for five years and slips to second.',
    ['Paola Neri | Twitter | 2'],
  ],
  ['en', 'Norway has a ranking of followers on Twitter. Spare a thought for the runner-up.', []],
  [
    'en',
    "The biggest climber of the ranking on Twitter is Italy's Paola Neri. Twelfth in 2018, the envoy to Oslo has talent.",
    ['Paola Neri | IT | Twitter | 12 | 2018'],
  ],
  [
    'en',
    'Marco Belli, with 3.2 million the second most followed minister on Twitter after Paola Neri, is proud.',
    ['Marco Belli | Twitter | 2', 'Paola Neri | Twitter | 1'],
  ],
  ['en', 'Bluesky claims a tenth of the followers that Paola Neri has on X.', []],
];

describe('places in the news', () => {
  it.each(RANKS)('%s: %s', (lang, text, rows) => {
    const ranks = read(lang, text).filter(({ kind }) => kind === 'ranking');
    const lines = ranks.map((row) =>
      line(row)
        .replace('ranking | ', '')
        .replace(/ rank_\w+/u, ''),
    );
    expect(lines.sort()).toEqual([...rows].sort());
  });
});
