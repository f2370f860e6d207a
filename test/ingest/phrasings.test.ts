import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** The ways in which newsrooms say the same things, with people and bodies of our own. */
const PHRASINGS: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'fr',
    "Le président zorlandais, qui revendique 3 millions de fans sur Facebook, n'est pas près de partir.",
    ['milestone | Président | Facebook | 3000000 followers'],
  ],
  [
    'fr',
    'Avec ses 412 000 abonnés, le compte Twitter de Paola Neri est le plus suivi des ministres italiens.',
    [
      'milestone | Paola Neri | Twitter | 412000 followers',
      'ranking | Paola Neri | Twitter | 1 rank_followers',
    ],
  ],
  [
    'fr',
    'Sur Instagram, ils sont 1,2 million à suivre la ministre italienne Paola Neri.',
    ['milestone | Paola Neri | IT | Instagram | 1200000 followers'],
  ],
  [
    'fr',
    'Plus de 800 000 internautes suivent la page Facebook de Paola Neri.',
    ['milestone | Paola Neri | Facebook | at_least 800000 followers'],
  ],
  [
    'fr',
    "Paola Neri vient de franchir le cap du million d'abonnés sur Twitter.",
    ['milestone | Paola Neri | Twitter | at_least 1000000 followers'],
  ],
  [
    'fr',
    "Le compte de l'ambassade d'Italie à Paris (@ItaliaFr) n'affiche que 4 300 abonnés sur Twitter.",
    ["milestone | Ambassade d'Italie à Paris | IT | Twitter | @ItaliaFr | 4300 followers"],
  ],
  [
    'fr',
    "Le tweet de Paola Neri a récolté 45 000 « J'aime » en une heure.",
    ['milestone | Paola Neri | Twitter | 45000 likes'],
  ],
  [
    'fr',
    "Paola Neri (Italie) : 2,3 millions d'abonnés sur Twitter.",
    ['milestone | Paola Neri | Twitter | 2300000 followers'],
  ],
  [
    'fr',
    "En tête, Paola Neri et ses 3 millions d'abonnés sur Twitter.",
    [
      'milestone | Paola Neri | Twitter | 3000000 followers',
      'ranking | Paola Neri | Twitter | 1 rank_followers',
    ],
  ],
  [
    'fr',
    "Paola Neri compte 2 millions d'abonnés sur Twitter, Marco Belli 1,5 million et Lucia Ferri 900 000.",
    [
      'milestone | Paola Neri | Twitter | 2000000 followers',
      'milestone | Marco Belli | Twitter | 1500000 followers',
      'milestone | Lucia Ferri | Twitter | 900000 followers',
    ],
  ],
  [
    'fr',
    "Derrière elle, Marco Belli (1,5 million d'abonnés) et Lucia Ferri (900 000) suivent de loin sur Twitter.",
    [
      'milestone | Marco Belli | Twitter | 1500000 followers',
      'milestone | Lucia Ferri | Twitter | 900000 followers',
    ],
  ],
  [
    'fr',
    'La ministre Paola Neri a dépassé hier les 500 000 abonnés sur Instagram.',
    ['milestone | Paola Neri | Instagram | at_least 500000 followers | 2021-05-11'],
  ],
  [
    'fr',
    "En deux ans, l'audience du compte Twitter de Paola Neri est passée de 20 000 à 180 000 abonnés.",
    [
      'milestone | Paola Neri | Twitter | 20000 followers',
      'milestone | Paola Neri | Twitter | 180000 followers',
    ],
  ],
  [
    'fr',
    'À peine 12 000 personnes suivent Paola Neri sur Mastodon.',
    ['milestone | Paola Neri | Mastodon | about 12000 followers'],
  ],
  [
    'fr',
    'Suivie par près de 40 000 abonnés, Paola Neri tweete en trois langues.',
    ['milestone | Paola Neri | Twitter | about 40000 followers'],
  ],
  [
    'fr',
    "Paola Neri totalise 2 millions d'abonnés, tous réseaux confondus.",
    ['milestone | Paola Neri | all | 2000000 followers'],
  ],
  [
    'fr',
    'Le ministère italien de la Culture a ouvert un compte TikTok en mars 2020.',
    ['account | Ministère italien de la Culture | IT | TikTok | join | 2020-03'],
  ],
  [
    'fr',
    'La ministre italienne Paola Neri fait ses premiers pas sur TikTok.',
    ['account | Paola Neri | IT | TikTok | join | 2021-05-12'],
  ],
  ['fr', "Paola Neri s'est mise à Bluesky le 4 mai.", ['account | Paola Neri | Bluesky | join | 2021-05-04']],
  [
    'fr',
    "Depuis 2012, l'ambassade d'Italie à Paris tweete sous le nom de @ItaliaFr.",
    ["account | Ambassade d'Italie à Paris | IT | Twitter | @ItaliaFr"],
  ],
  [
    'fr',
    'Inscrite sur Twitter depuis 2009, Paola Neri y répond à tout le monde.',
    ['account | Paola Neri | Twitter | join | 2009'],
  ],
  [
    'fr',
    'Paola Neri est aussi présente sur LinkedIn et Threads.',
    ['account | Paola Neri | LinkedIn', 'account | Paola Neri | Threads'],
  ],
  [
    'fr',
    'Le premier tweet de la ministre italienne Paola Neri date du 3 juin 2011.',
    ['account | Paola Neri | IT | Twitter | join | 2011-06-03'],
  ],
  [
    'fr',
    'Nouvelle venue sur TikTok, la ministre italienne Paola Neri y a publié sa première vidéo lundi.',
    ['account | Paola Neri | IT | TikTok | join | 2021-05-10'],
  ],
  [
    'fr',
    'Le gouvernement danois bannit TikTok des téléphones de service.',
    ['policy | Gouvernement danois | DK | TikTok | ban'],
  ],
  [
    'fr',
    'Après le Danemark, la Norvège interdit à son tour TikTok à ses fonctionnaires.',
    ['policy | Norvège | NO | TikTok | ban'],
  ],
  [
    'fr',
    'Le Danemark a banni TikTok en février, la Norvège et la Suède en mars.',
    [
      'policy | Danemark | DK | TikTok | ban | 2021-02',
      'policy | Norvège | NO | TikTok | ban | 2021-03',
      'policy | Suède | SE | TikTok | ban | 2021-03',
    ],
  ],
  [
    'fr',
    'Le ministère danois de la Défense demande à ses agents de supprimer TikTok de leur téléphone.',
    ['policy | Ministère danois de la Défense | DK | TikTok | ban'],
  ],
  [
    'fr',
    "Au Danemark, l'usage de TikTok est désormais interdit aux fonctionnaires.",
    ['policy | Danemark | DK | TikTok | ban'],
  ],
  ['fr', "L'université d'Oslo quitte X.", ["policy | Université d'Oslo | NO | X | leave"]],
  [
    'fr',
    "La ville d'Oslo ferme ses comptes X et Facebook.",
    ["policy | Ville d'Oslo | NO | X | leave", "policy | Ville d'Oslo | NO | Facebook | leave"],
  ],
  [
    'fr',
    'Le ministère norvégien ne publiera plus rien sur X à compter de lundi.',
    ['policy | Ministère norvégien | NO | X | leave | 2021-05-10'],
  ],
  ['fr', "La Norvège a levé l'interdiction de Telegram.", ['policy | Norvège | NO | Telegram | allow']],
  [
    'fr',
    "L'autorité danoise de protection des données a ouvert une enquête sur TikTok.",
    ['policy | Autorité danoise | DK | TikTok | investigate'],
  ],
  [
    'fr',
    "Twitter a suspendu le compte de l'ambassade d'Italie à Paris.",
    ['policy | Twitter | US | Twitter | sanction'],
  ],
  [
    'fr',
    "La Norvège limite l'accès à Facebook pendant les examens.",
    ['policy | Norvège | NO | Facebook | restrict'],
  ],
  [
    'fr',
    'Paola Neri arrive en deuxième position du classement, devant Marco Belli, troisième.',
    ['ranking | Paola Neri | 2 rank_followers', 'ranking | Marco Belli | 3 rank_followers'],
  ],
  [
    'fr',
    'La Norvège occupe le 14e rang mondial de la diplomatie numérique, juste devant la Suède.',
    ['ranking | Norvège | NO | 14 rank_followers'],
  ],
  [
    'fr',
    'Dans ce classement, la Norvège gagne trois places et se hisse à la 7e.',
    ['ranking | Norvège | NO | 7 rank_followers'],
  ],
  [
    'fr',
    'Le ministère danois a dépensé 250 000 euros en publicités sur Facebook en 2020.',
    ['spending | Ministère danois | DK | Facebook | 250000 amount | 2020'],
  ],
  [
    'fr',
    "La campagne a coûté 1,2 million d'euros au ministère danois de la Santé.",
    ['spending | Ministère danois de la Santé | DK | web | 1200000 amount'],
  ],
  [
    'en',
    'Italian minister Paola Neri boasts a Twitter following of 2.3 million.',
    ['milestone | Paola Neri | IT | Twitter | 2300000 followers'],
  ],
  [
    'en',
    'Paola Neri, who has nearly 400,000 followers on Instagram, did not comment.',
    ['milestone | Paola Neri | Instagram | about 400000 followers'],
  ],
  [
    'en',
    'More than 3 million people follow Paola Neri on Twitter.',
    ['milestone | Paola Neri | Twitter | at_least 3000000 followers'],
  ],
  [
    'en',
    "With 1.2 million followers, Italy's foreign ministry tops the list on Twitter.",
    [
      "milestone | Italy's foreign ministry | IT | Twitter | 1200000 followers",
      "ranking | Italy's foreign ministry | IT | Twitter | 1 rank_followers",
    ],
  ],
  [
    'en',
    "Paola Neri's account has amassed 85,000 followers since she joined Twitter in 2012.",
    ['milestone | Paola Neri | Twitter | 85000 followers', 'account | Paola Neri | Twitter | join | 2012'],
  ],
  [
    'en',
    "The Italian embassy's Facebook page has 45,000 likes.",
    ['milestone | Italian embassy | IT | Facebook | 45000 likes'],
  ],
  [
    'en',
    'Her TikTok clip drew 6 million views, the Italian minister Paola Neri said.',
    ['milestone | Paola Neri | IT | TikTok | 6000000 views'],
  ],
  [
    'en',
    'Paola Neri passed the two million mark on Twitter on Monday.',
    ['milestone | Paola Neri | Twitter | at_least 2000000 followers | 2021-05-10'],
  ],
  [
    'en',
    'Paola Neri leads with 3 million followers on Twitter, followed by Marco Belli (2 million) and Lucia Ferri (900,000).',
    [
      'milestone | Paola Neri | Twitter | 3000000 followers',
      'milestone | Marco Belli | Twitter | 2000000 followers',
      'milestone | Lucia Ferri | Twitter | 900000 followers',
      'ranking | Paola Neri | Twitter | 1 rank_followers',
      'ranking | Marco Belli | Twitter | 2 rank_followers',
    ],
  ],
  [
    'en',
    'Her follower count climbed from 20,000 to 150,000, Italian minister Paola Neri said on Twitter.',
    [
      'milestone | Paola Neri | IT | Twitter | 20000 followers',
      'milestone | Paola Neri | IT | Twitter | 150000 followers',
    ],
  ],
  [
    'en',
    'The Norwegian embassy in Rome is followed by 12,500 people on X.',
    ['milestone | Norwegian embassy in Rome | NO | X | 12500 followers'],
  ],
  [
    'en',
    "Some 60,000 users subscribe to the Norwegian government's Telegram channel.",
    ['milestone | Norwegian government | NO | Telegram | about 60000 followers'],
  ],
  [
    'en',
    "Norway's prime minister, a latecomer to TikTok, opened her account there in March.",
    ["account | Norway's prime minister | NO | TikTok | join | 2021-03"],
  ],
  [
    'en',
    'The Norwegian foreign ministry has been on Weibo since 2011.',
    ['account | Norwegian foreign ministry | NO | Weibo | join | 2011'],
  ],
  [
    'en',
    'Paola Neri, the Italian minister, made her TikTok debut on Tuesday.',
    ['account | Paola Neri | IT | TikTok | join | 2021-05-11'],
  ],
  [
    'en',
    "Norway's royal court is the latest institution to join Threads.",
    ["account | Norway's royal court | NO | Threads | join | 2021-05-12"],
  ],
  [
    'en',
    'The Norwegian parliament has banned TikTok from its devices.',
    ['policy | Norwegian parliament | NO | TikTok | ban'],
  ],
  [
    'en',
    'Norway joined a growing list of countries barring TikTok from official phones.',
    ['policy | Norway | NO | TikTok | ban'],
  ],
  [
    'en',
    'Civil servants in Norway can no longer use TikTok on their work phones.',
    ['policy | Norway | NO | TikTok | ban'],
  ],
  [
    'en',
    'Norway told ministers to delete TikTok from their phones in March.',
    ['policy | Norway | NO | TikTok | ban | 2021-03'],
  ],
  ['en', 'TikTok was blocked in Norway on Friday.', ['policy | Norway | NO | TikTok | ban | 2021-05-07']],
  [
    'en',
    'A ban on TikTok took effect in Norway last month.',
    ['policy | Norway | NO | TikTok | ban | 2021-04'],
  ],
  [
    'en',
    'Denmark and Norway have both imposed bans on TikTok.',
    ['policy | Denmark | DK | TikTok | ban', 'policy | Norway | NO | TikTok | ban'],
  ],
  [
    'en',
    'The University of Bergen said it would stop posting on X.',
    ['policy | University of Bergen | X | leave'],
  ],
  ['en', 'The Norwegian Red Cross is leaving X.', ['policy | Red Cross | NO | X | leave']],
  [
    'en',
    'Facebook removed a post by the Norwegian ambassador.',
    ['policy | Facebook | US | Facebook | sanction'],
  ],
  [
    'en',
    'Norway lifted its ban on Telegram in April.',
    ['policy | Norway | NO | Telegram | allow | 2021-04'],
  ],
  [
    'en',
    "Police and press officers are exempt from Norway's TikTok ban.",
    ['policy | Norway | NO | TikTok | exempt'],
  ],
  ['en', 'Norway ranks 14th, one place behind Sweden.', ['ranking | Norway | NO | 14 rank_followers']],
  [
    'en',
    'Norway came second and Sweden third in the ranking.',
    ['ranking | Norway | NO | 2 rank_followers', 'ranking | Sweden | SE | 3 rank_followers'],
  ],
  [
    'en',
    'Norway climbed four places to seventh in the digital diplomacy ranking.',
    ['ranking | Norway | NO | 7 rank_followers'],
  ],
  [
    'en',
    'The Norwegian foreign ministry spent $2.3 million on Facebook ads in 2020.',
    ['spending | Norwegian foreign ministry | NO | Facebook | 2300000 amount | 2020'],
  ],
  [
    'en',
    'Norway paid influencers 1.2 million kroner to promote tourism on Instagram.',
    ['spending | Norway | NO | Instagram | 1200000 amount'],
  ],
];

/** Threats, denials and sums, which state nothing. */
const NOTHING: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', 'Les deux comptes du ministère italien réunissent 120 000 et 45 000 abonnés sur Twitter.'],
  ['fr', "Le Danemark menace d'interdire TikTok."],
  ['fr', "La Norvège n'a pas interdit TikTok."],
  ['en', 'Norway may ban TikTok, officials said.'],
];

describe('phrasings', () => {
  it.each(PHRASINGS)('%s: %s', (lang, text, rows) => {
    expect(read(lang, text).map(line).sort()).toEqual([...rows].sort());
  });

  it.each(NOTHING)('%s: nothing in %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
