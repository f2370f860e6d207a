import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** Sentences of our own about invented people, and what they state. */
const CASES: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'en',
    'Canadian Prime Minister Jane Holloway has 3.4 million followers on Twitter and 1.2 million on Instagram.',
    [
      'milestone | Jane Holloway | CA | Twitter | 3400000 followers',
      'milestone | Jane Holloway | CA | Instagram | 1200000 followers',
    ],
  ],
  [
    'fr',
    "L'ambassade du Japon en France a ouvert un compte Instagram en avril 2018 ; elle y réunit quelque 23 000 abonnés.",
    [
      'milestone | Ambassade du Japon en France | JP | Instagram | about 23000 followers',
      'account | Ambassade du Japon en France | JP | Instagram | join | 2018-04',
    ],
  ],
  [
    'en',
    'Twitter, Facebook and Instagram accounts of the Polish foreign ministry have 300,000, 250,000 and 90,000 followers respectively.',
    [
      'milestone | Polish foreign ministry | PL | Twitter | 300000 followers',
      'milestone | Polish foreign ministry | PL | Facebook | 250000 followers',
      'milestone | Polish foreign ministry | PL | Instagram | 90000 followers',
    ],
  ],
  [
    'en',
    'President Anna Kova and Prime Minister Petr Vlk have 500,000 followers each.',
    ['milestone | Anna Kova | 500000 followers', 'milestone | Petr Vlk | 500000 followers'],
  ],
  [
    'fr',
    "Le compte de Jana Kral est passé de 40'000 à plus de 100'000 abonnés en un an.",
    ['milestone | Jana Kral | 40000 followers', 'milestone | Jana Kral | at_least 100000 followers'],
  ],
  [
    'fr',
    'Avec ses 3,2 millions de followers, la présidente slovaque Jana Kral devance tout le monde.',
    ['milestone | Jana Kral | SK | 3200000 followers', 'ranking | Jana Kral | SK | 1 rank_followers'],
  ],
  [
    'en',
    "Chilean President Luis Ortega overtook Peru's Maria Soto with 4.1m followers on TikTok.",
    ['milestone | Luis Ortega | CL | TikTok | 4100000 followers'],
  ],
  [
    'en',
    'The Finnish foreign minister, Pekka Salo, ranks 12th on the list, up from 30th last year.',
    ['ranking | Pekka Salo | FI | 12 rank_followers'],
  ],
  [
    'en',
    'Sweden came 5th, Switzerland 8th and Norway 17th in the ranking.',
    [
      'ranking | Sweden | SE | 5 rank_followers',
      'ranking | Switzerland | CH | 8 rank_followers',
      'ranking | Norway | NO | 17 rank_followers',
    ],
  ],
  [
    'en',
    'The German embassy in Tokyo is on Facebook (2009), Twitter, YouTube and Instagram (2014).',
    [
      'account | German embassy in Tokyo | DE | Facebook | 2009',
      'account | German embassy in Tokyo | DE | Twitter',
      'account | German embassy in Tokyo | DE | YouTube',
      'account | German embassy in Tokyo | DE | Instagram | 2014',
    ],
  ],
  [
    'fr',
    'Le Canada et la Nouvelle-Zélande ont interdit TikTok sur les appareils de leurs agents. Le Royaume-Uni leur a emboîté le pas, puis les gouvernements estonien et letton.',
    [
      'policy | Canada | CA | TikTok | ban',
      'policy | Nouvelle-Zélande | NZ | TikTok | ban',
      'policy | Royaume-Uni | GB | TikTok | ban',
      'policy | Gouvernement estonien | EE | TikTok | ban',
      'policy | Gouvernement letton | LV | TikTok | ban',
    ],
  ],
  [
    'en',
    'The Netherlands told civil servants to delete TikTok from their phones in March 2020; Norway and New Zealand followed suit.',
    [
      'policy | Netherlands | NL | TikTok | ban | 2020-03',
      'policy | Norway | NO | TikTok | ban | 2020-03',
      'policy | New Zealand | NZ | TikTok | ban | 2020-03',
    ],
  ],
  [
    'en',
    'The British Foreign Office left X in January 2021.',
    ['policy | British Foreign Office | GB | X | leave | 2021-01'],
  ],
  [
    'fr',
    'Le ministère grec de la Culture a dépensé 1,2 M€ en publicité sur Facebook en 2019.',
    ['spending | Ministère grec de la Culture | GR | Facebook | 1200000 amount | 2019'],
  ],
  [
    'fr',
    'Le Danemark a interdit TikTok. Paola Kral, qui réunit 85 000 abonnés sur Instagram, y est arrivée en mai 2019.',
    [
      'policy | Danemark | DK | TikTok | ban',
      'milestone | Paola Kral | Instagram | 85000 followers',
      'account | Paola Kral | DK | Instagram | join | 2019-05',
    ],
  ],
  [
    'fr',
    'La Pologne et la Hongrie comptent respectivement 200 000 et 90 000 abonnés.',
    ['milestone | Pologne | PL | 200000 followers', 'milestone | Hongrie | HU | 90000 followers'],
  ],
];

/** What looks like a statement and is none. */
const TRAPS: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', "La Norvège n'a pas interdit TikTok."],
  ['fr', 'Le ministère norvégien ne peut plus se passer de TikTok.'],
  ['en', 'The ministry did not spend a cent on TikTok.'],
  ['fr', 'Le 1er mars, la Norvège a mis en ligne une carte de ses comptes sur Twitter.'],
  ['en', 'On average, each of her tweets gets 20,000 retweets.'],
  ['en', 'Modi gained 2 million followers in one month.'],
  ['en', 'The ambassador follows 1,200 accounts and has posted 5,400 tweets.'],
  ['en', 'The Dutch government may ban TikTok, a minister warned.'],
  ['en', 'The Swiss government decided not to ban TikTok.'],
  ['en', 'Some 80 percent of the 193 UN member states are on Twitter.'],
  ['en', 'World leaders have a combined total of 105 million followers.'],
  ['en', 'Some 4,000 diplomats attended the training.'],
  ['fr', "Objectif : atteindre un million d'abonnés d'ici à 2025."],
  ['fr', 'La Commission européenne a gagné 60 000 abonnés en un mois.'],
  ['fr', 'Le ministère emploie 12 000 personnes dans 160 pays.'],
  ['fr', "Le réseau compte 300 millions d'utilisateurs dans le monde."],
  ['fr', 'Le gouvernement écossais pourrait interdire TikTok.'],
  ['fr', 'Les deux comptes cumulent 5 millions d’abonnés.'],
];

describe('extract', () => {
  it.each(CASES)('%s: %s', (lang, text, rows) => {
    expect(read(lang, text).map(line).sort()).toEqual([...rows].sort());
  });

  it.each(TRAPS)('%s: nothing in "%s"', (lang, text) => {
    expect(read(lang, text).map(line)).toEqual([]);
  });

  it('reads what only the title says, once', () => {
    const rows = read(
      'fr',
      'Le réseau TikTok gagne un membre de plus, et non des moindres.',
      'La mairie de Paris quitte TikTok',
    );
    expect(rows.map(line)).toEqual(['policy | Mairie de Paris | FR | TikTok | leave']);
  });

  it('prints figures as the article does, apostrophes and spaces included', () => {
    const [row] = read(
      'fr',
      'Le ministre italien Paolo Neri compte plus de 1\u202f200 d’abonnés. Il réunit 45\u00a0000 abonnés.',
    );
    expect(row?.printed).toContain('\u202f');
  });
});
