import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** Which network and whom a figure belongs to where a text names both apart from it, and which figures are nobody's. */
const FIGURES: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'fr',
    "L'ambassade d'Italie à Oslo est sur Twitter (@ItaliaNo, 23 500 abonnés), Facebook (41 000), Instagram (@italia_no, 9 800) et YouTube.",
    [
      "Ambassade d'Italie à Oslo | IT | Facebook | 41000 followers",
      "Ambassade d'Italie à Oslo | IT | Instagram | @italia_no | 9800 followers",
      "Ambassade d'Italie à Oslo | IT | Twitter | @ItaliaNo | 23500 followers",
    ],
  ],
  [
    'fr',
    'Paola Neri réunit 900 000 abonnés sur Twitter. Sa page Facebook en compte un peu plus de 410 000 et son compte Instagram 165 000.',
    [
      'Paola Neri | Facebook | at_least 410000 followers',
      'Paola Neri | Instagram | 165000 followers',
      'Paola Neri | Twitter | 900000 followers',
    ],
  ],
  [
    'fr',
    'Paola Neri réunit 900 000 abonnés sur Twitter, contre 410 000 il y a deux ans.',
    ['Paola Neri | Twitter | 410000 followers | 2019', 'Paola Neri | Twitter | 900000 followers'],
  ],
  [
    'en',
    'Paola Neri stood at 410,000 followers on Twitter. She had 300,000 last March.',
    ['Paola Neri | Twitter | 300000 followers | 2021-03', 'Paola Neri | Twitter | 410000 followers'],
  ],
  [
    'en',
    'Paola Neri writes on Twitter. She never left Twitter. She is on Instagram as well, and on Snapchat.\nMarco Belli has 120,000 followers.',
    ['Marco Belli | Twitter | 120000 followers'],
  ],
  [
    'en',
    'Paola Neri is on Snapchat.\nMarco Belli tweets in verse and has 120,000 followers.',
    ['Marco Belli | Twitter | 120000 followers'],
  ],
  [
    'fr',
    'Paola Neri avait 15 000 abonnés en janvier. La voici sur Twitter la plus bavarde des diplomates.',
    ['Paola Neri | Twitter | 15000 followers | 2021-01'],
  ],
  [
    'en',
    'Marco Belli comes first on Twitter. Behind him come Paola Neri and Lucia Ferri, each with just over ten million followers.',
    [
      'Lucia Ferri | Twitter | at_least 10000000 followers',
      'Paola Neri | Twitter | at_least 10000000 followers',
    ],
  ],
  [
    'en',
    'On Twitter, Paola Neri, whose nine language accounts have 53 million followers, says little.',
    ['Paola Neri | Twitter | 53000000 followers'],
  ],
  [
    'en',
    "Paola Neri has 120,000 followers on Twitter. Norway plays a different game: Oslo's embassy fell below 90,000.",
    ["Oslo's embassy | NO | Twitter | at_most 90000 followers", 'Paola Neri | Twitter | 120000 followers'],
  ],
  [
    'fr',
    'Rectificatif : une première version attribuait par erreur 85 200 abonnés sur Twitter à Paola Neri.',
    [],
  ],
  [
    'en',
    'Paola Neri has 48,000 followers on Twitter, not 84,000 as first stated.',
    ['Paola Neri | Twitter | 48000 followers'],
  ],
  [
    'fr',
    "Paola Neri affiche 31 400 abonnés sur Twitter. C'est peu à côté des 852 000 de Lucia Ferri.",
    ['Lucia Ferri | Twitter | 852000 followers', 'Paola Neri | Twitter | 31400 followers'],
  ],
  [
    'en',
    'Paola Neri has 31,400 followers on Twitter. Lucia Ferri has not passed the 70,000 mark.',
    ['Lucia Ferri | Twitter | at_most 70000 followers', 'Paola Neri | Twitter | 31400 followers'],
  ],
  [
    'fr',
    "Paola Neri affiche 31 400 abonnés sur Twitter. Lucia Ferri n'atteint pas les 30 000.",
    ['Lucia Ferri | Twitter | at_most 30000 followers', 'Paola Neri | Twitter | 31400 followers'],
  ],
  [
    'en',
    'The Italian embassy has gone quiet on X. On Bluesky, it has 9,500 followers.',
    ['Italian embassy | IT | Bluesky | 9500 followers'],
  ],
  [
    'en',
    'The Italian embassy has left X. In a note it told its 9,500 followers to look for it on Bluesky.',
    ['Italian embassy | IT | X | 9500 followers'],
  ],
  [
    'en',
    'The Italian embassy in Oslo has 31,400 followers on Twitter; the mission in Pretoria has 9,500.',
    [
      'Italian embassy in Oslo | IT | Twitter | 31400 followers',
      'Mission in Pretoria | IT | Twitter | 9500 followers',
    ],
  ],
  [
    'en',
    'On Twitter, his 64.9 million followers put Marco Belli well ahead of Paola Neri, whose nine accounts have a combined 53 million.',
    ['Marco Belli | Twitter | 64900000 followers', 'Paola Neri | Twitter | 53000000 followers'],
  ],
  [
    'fr',
    "Sur Twitter comme sur Instagram, Paola Neri compte : 15 millions d'abonnés sur trois réseaux.",
    ['Paola Neri | all | 15000000 followers'],
  ],
  [
    'fr',
    "Voici l'édition 2019 du baromètre. Paola Neri réunit 15 000 abonnés sur Twitter.",
    ['Paola Neri | Twitter | 15000 followers | 2019'],
  ],
  [
    'en',
    'The 2019 study is out. Paola Neri has 15,000 followers on Twitter.',
    ['Paola Neri | Twitter | 15000 followers | 2019'],
  ],
  [
    'fr',
    'Sur Twitter, Paola Neri salue ses 14 000 lecteurs. Lucia Ferri y rassemble 34 000 curieux.',
    ['Lucia Ferri | Twitter | 34000 followers', 'Paola Neri | Twitter | 14000 followers'],
  ],
  [
    'en',
    'Paola Neri is on Twitter. The account, @PalazzoX, has 14,000 followers.',
    ['Paola Neri | Twitter | @PalazzoX | 14000 followers'],
  ],
  ['en', 'Paola Neri had hoped for 250,000 followers on Twitter by now.', []],
  [
    'fr',
    "Lucia Ferri écrit. Puis c'est l'ambassade d'Italie au Mexique qui parle. Ses 88 000 abonnés sur Twitter écoutent.",
    ["Ambassade d'Italie au Mexique | IT | Twitter | 88000 followers"],
  ],
  [
    'fr',
    'Paola Neri, dont le compte Twitter a été certifié en mars 2020 et qui totalise 16 500 abonnés, est contente.',
    ['Paola Neri | Twitter | 16500 followers'],
  ],
  [
    'en',
    'Twitter loses its appeal. The Italian embassy has fallen to 78,000 followers, and since May, when Norway left Facebook, nobody laughs.',
    ['Italian embassy | IT | Twitter | 78000 followers'],
  ],
  [
    'en',
    'The Italian embassy in Oslo is on Twitter. The mission has 78,000 followers.',
    ['Italian embassy in Oslo | IT | Twitter | 78000 followers'],
  ],
  ['fr', "Sur Twitter, l'Italie et la Norvège n'atteignent pas, à elles deux, 60 000 abonnés.", []],
  [
    'fr',
    'Paola Neri mise sur Instagram. Elle y réunit 250 000 abonnés depuis 2013 ; il y réunit aussi ses amis.',
    ['Paola Neri | Instagram | 250000 followers'],
  ],
  [
    'en',
    'Marco Belli writes on Twitter.\nPaola Neri pays Facebook and Twitter. Again she paid Facebook and Twitter.\nMarco Belli has 52,000 followers.',
    ['Marco Belli | Twitter | 52000 followers'],
  ],
  [
    'fr',
    "L'ambassade d'Italie à Oslo domine sur Facebook. Avec 3,1 millions de fans, elle devance celle du Caire (2,2 millions) et celle d'Islamabad (1,9 million).",
    [
      "Ambassade d'Italie à Oslo | IT | Facebook | 3100000 followers",
      'Ambassade à Caire | IT | Facebook | 2200000 followers',
      'Ambassade à Islamabad | IT | Facebook | 1900000 followers',
    ],
  ],
  [
    'en',
    "Twitter knows them. Marco Belli, who overtook the pontiff's feeds in March, has 40.3 million followers.",
    ['Marco Belli | Twitter | 40300000 followers'],
  ],
  [
    'fr',
    'Paola Neri, leur ministre, est sur Twitter, où elle réunit 86 000 fidèles.',
    ['Paola Neri | Twitter | 86000 followers'],
  ],
  ['en', 'A caption wrongly gave Paola Neri 84,000 followers on Twitter.', []],
];

describe('figures in the news', () => {
  it.each(FIGURES)('%s: %s', (lang, text, rows) => {
    const milestones = read(lang, text).filter(({ kind }) => kind === 'milestone');
    expect(milestones.map((row) => line(row).replace('milestone | ', '')).sort()).toEqual([...rows].sort());
  });
});
