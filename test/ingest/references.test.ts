import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** Whom and what a text means where it does not name them again. */
const REFERENCES: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'fr',
    "Sur Weibo, l'ambassade italienne compte 210 000 abonnés. La norvégienne en réunit 130 000 abonnés.",
    [
      'Ambassade italienne | IT | Weibo | 210000 followers',
      'Ambassade norvégienne | NO | Weibo | 130000 followers',
    ],
  ],
  [
    'en',
    'On Weibo, the Italian embassy has 210,000 followers. The Norwegian one counts 130,000 followers.',
    ['Italian embassy | IT | Weibo | 210000 followers', 'Norwegian embassy | NO | Weibo | 130000 followers'],
  ],
  [
    'fr',
    'Paola Neri écrit sur Twitter et sur Instagram. Sur le premier de ces réseaux, Paola Neri compte 40 000 abonnés, et 12 000 abonnés sur le second.',
    ['Paola Neri | Twitter | 40000 followers', 'Paola Neri | Instagram | 12000 followers'],
  ],
  [
    'en',
    'Paola Neri posts on Bluesky and on Instagram. On the latter, she has 12,000 followers.',
    ['Paola Neri | Instagram | 12000 followers'],
  ],
  [
    'fr',
    'Paola Neri, ministre des Sports, est arrivée à Oslo. La ministre compte 40 000 abonnés sur Twitter.',
    ['Paola Neri | Twitter | 40000 followers'],
  ],
  [
    'fr',
    'Le ministère grec de la Culture voit loin. Le ministère norvégien de la Pêche aussi. Le ministère compte 9 000 abonnés sur Twitter.',
    ['Ministère norvégien de la Pêche | NO | Twitter | 9000 followers'],
  ],
  [
    'en',
    'Twitter suits Rome. The Italian embassy, which came on board in June 2019, has 57,000 followers.',
    ['Italian embassy | IT | Twitter | 57000 followers'],
  ],
  [
    'en',
    'Paola Neri tweets daily. The account, which was reset on Inauguration Day, has 74,000 followers on Twitter.',
    ['Paola Neri | Twitter | 74000 followers'],
  ],
  [
    'en',
    'Another embassy has opened up. On Twitter, the Italian mission to the United Nations told its 48,000 followers so.',
    ['Italian mission to the United Nations | IT | Twitter | 48000 followers'],
  ],
  [
    'fr',
    '« Chaque mot compte », assure la ministre Paola Neri, que 18 000 personnes suivent sur Twitter.',
    ['Paola Neri | Twitter | 18000 followers'],
  ],
  [
    'fr',
    "Le Quai d'Orsay mise sur Twitter. Les débats y sont vifs. Le ministère y compte 90 000 abonnés.",
    ["Quai d'Orsay | FR | Twitter | 90000 followers"],
  ],
  [
    'en',
    'The Italian embassy in Oslo has 40,000 followers on Twitter, while the one in Pretoria has 52,000.',
    [
      'Italian embassy in Oslo | IT | Twitter | 40000 followers',
      'Embassy in Pretoria | IT | Twitter | 52000 followers',
    ],
  ],
  [
    'fr',
    "L'ambassade d'Italie à Oslo compte 40 000 abonnés sur Twitter, celle de Rabat 52 000.",
    [
      "Ambassade d'Italie à Oslo | IT | Twitter | 40000 followers",
      'Ambassade à Rabat | IT | Twitter | 52000 followers',
    ],
  ],
  [
    'en',
    'Rome is everywhere on Twitter. Its Oslo embassy has 40,000 followers.',
    ['Oslo embassy | IT | Twitter | 40000 followers'],
  ],
  [
    'en',
    "Italy's Paola Neri leads on Twitter. The envoy to Oslo has 40,000 followers.",
    ['Paola Neri | IT | Twitter | 40000 followers'],
  ],
  [
    'en',
    "Rome likes Paola Neri, the republic's ambassador to Norway, who has 40,000 followers on Twitter.",
    ['Paola Neri | Twitter | 40000 followers'],
  ],
  [
    'en',
    "Italian minister Paola Neri's department stays calm. The department has 40,000 followers on Twitter.",
    ['Department | IT | Twitter | 40000 followers'],
  ],
  [
    'en',
    "Nobody beats Paola Neri: the Norwegian foreign ministry's spokeswoman has 40,000 followers on Twitter.",
    ['Paola Neri | Twitter | 40000 followers'],
  ],
  [
    'fr',
    'Le pape François tweete en latin. Avec 19,6 millions de fidèles, le souverain pontife va bien.',
    ['Pape François | VA | Twitter | 19600000 followers'],
  ],
  ['fr', "Paola Neri a 40 000 abonnés sur le réseau d'Elon Musk.", ['Paola Neri | X | 40000 followers']],
  [
    'en',
    'Paola Neri is not shy. The foreign ministry spokeswoman has 690,000 followers on Twitter.',
    ['Paola Neri | Twitter | 690000 followers'],
  ],
  [
    'fr',
    'Paola Neri réunit 500 000 abonnés sur Facebook. Son Premier ministre en a deux fois plus : un million.',
    ['Paola Neri | Facebook | 500000 followers', 'Premier ministre | Facebook | 1000000 followers'],
  ],
];

describe('what is meant', () => {
  it.each(REFERENCES)('%s: %s', (lang, text, rows) => {
    const milestones = read(lang, text).filter(({ kind }) => kind === 'milestone');
    expect(milestones.map((row) => line(row).replace('milestone | ', '')).sort()).toEqual([...rows].sort());
  });
});
