import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** Rules as newsrooms tell them: actively, passively, by a noun, of several at once, by what another did before. */
const RULES: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  ['fr', "L'interdiction de TikTok par la Norvège date de mars.", ['Norvège | NO | TikTok | ban | 2021-03']],
  ['fr', "L'interdiction danoise de TikTok n'a surpris personne à Oslo.", ['Danemark | DK | TikTok | ban']],
  [
    'en',
    "Norway's ban on TikTok and Telegram covers ministers too.",
    ['Norway | NO | Telegram | ban', 'Norway | NO | TikTok | ban'],
  ],
  ['en', 'The Danish TikTok ban covers the whole army.', ['Denmark | DK | TikTok | ban']],
  ['en', 'Telegram no longer loads in Norway.', ['Norway | NO | Telegram | ban']],
  ['fr', 'Depuis lundi, Telegram ne répond plus en Norvège.', ['Norvège | NO | Telegram | ban | 2021-05-10']],
  [
    'en',
    'Norway told Facebook and YouTube to register with its tax office.',
    ['Norway | NO | Facebook | other', 'Norway | NO | YouTube | other'],
  ],
  ['fr', "La Norvège a sommé TikTok d'ouvrir un bureau à Oslo.", ['Norvège | NO | TikTok | other']],
  [
    'en',
    'The Norwegian data protection authority fined Facebook $3 million.',
    ['Norwegian data protection authority | NO | Facebook | sanction'],
  ],
  ['en', 'Facebook has banned three Norwegian ministers.', ['Facebook | US | Facebook | sanction']],
  [
    'en',
    'Norway banned Telegram in March. Denmark and Sweden followed in April.',
    [
      'Denmark | DK | Telegram | ban | 2021-04',
      'Norway | NO | Telegram | ban | 2021-03',
      'Sweden | SE | Telegram | ban | 2021-04',
    ],
  ],
  [
    'fr',
    'La Norvège a interdit Telegram en mars, imitée par le Danemark et la Suède.',
    [
      'Danemark | DK | Telegram | ban | 2021-03',
      'Norvège | NO | Telegram | ban | 2021-03',
      'Suède | SE | Telegram | ban | 2021-03',
    ],
  ],
  ['en', 'Oslofjord Polytechnic has left X.', ['Oslofjord Polytechnic | X | leave']],
  [
    'en',
    'The ministry of culture of Norway announced its departure from X.',
    ['Ministry of culture of Norway | NO | X | leave'],
  ],
  [
    'fr',
    "L'enquête de la Commission européenne sur Telegram avance lentement.",
    ['Commission européenne | EU | Telegram | investigate'],
  ],
  [
    'fr',
    'Le régulateur norvégien Nettvakt a bloqué Telegram.',
    ['Régulateur norvégien Nettvakt | NO | Telegram | ban'],
  ],
  [
    'en',
    'Norway throttled Twitter, then blocked Facebook on March 4 and Instagram ten days later.',
    [
      'Norway | NO | Facebook | ban | 2021-03-04',
      'Norway | NO | Instagram | ban | 2021-03-04',
      'Norway | NO | Twitter | restrict | 2021-03-04',
    ],
  ],
  [
    'en',
    'The Norwegian government decided on 10 May to prohibit TikTok.',
    ['Norwegian government | NO | TikTok | ban | 2021-05-10'],
  ],
  ['fr', 'La Norvège a suspendu les réseaux sociaux.', ['Norvège | NO | all | ban']],
  [
    'en',
    'YouTube deleted two videos of the ambassador, and Facebook followed within hours.',
    ['Facebook | US | Facebook | sanction', 'YouTube | US | YouTube | sanction'],
  ],
  [
    'en',
    "Norway's parliament said Friday it would block TikTok on its devices.",
    ["Norway's parliament | NO | TikTok | ban | 2021-05-07"],
  ],
  [
    'en',
    'Twitter has lost Norwegian ministers. Paola Neri closed hers in March 2020.',
    ['Paola Neri | NO | Twitter | leave | 2020-03'],
  ],
  [
    'fr',
    'Oslo tenait une chaîne sur Twitch. La diplomatie danoise a renoncé à la sienne en mars.',
    ['Diplomatie danoise | DK | Twitch | leave | 2021-03'],
  ],
  [
    'en',
    'Some still trust Twitter. The Norwegian defence ministry announced its departure on 3 May.',
    ['Norwegian defence ministry | NO | Twitter | leave | 2021-05-03'],
  ],
  [
    'fr',
    "Twitter n'est pas neutre. Il a verrouillé, fin janvier, le compte de l'ambassade de Chine à Oslo.",
    ['Twitter | US | Twitter | sanction | 2021-01'],
  ],
  [
    'en',
    'Denmark and Danish ministers like Telegram. The Danish court too.\nNorway is a case apart. The Supreme Court shut Telegram down on 3 May and let it back on 8 May.',
    [
      'Supreme Court | NO | Telegram | allow | 2021-05-08',
      'Supreme Court | NO | Telegram | ban | 2021-05-03',
    ],
  ],
  [
    'en',
    'Telegram had it coming. Norway shut the whole site down on 3 May.',
    ['Norway | NO | Telegram | ban | 2021-05-03'],
  ],
  [
    'en',
    "Danish minister Paola Neri told reporters that TikTok was barred from ministers' phones.",
    ['Denmark | DK | TikTok | ban'],
  ],
  [
    'fr',
    "Les fonctionnaires norvégiens devront effacer TikTok de leurs téléphones. Le ministre l'a fait savoir mardi.",
    ['Norvège | NO | TikTok | ban | 2021-05-11'],
  ],
  [
    'en',
    'Norway banned TikTok on Monday, days after Denmark took similar steps. Exceptions can be made.',
    ['Denmark | DK | TikTok | ban', 'Norway | NO | TikTok | ban | 2021-05-10', 'Norway | NO | exempt'],
  ],
  [
    'fr',
    "TikTok a inquiété Oslo, avant que le Storting n'en interdise l'usage aux députés.",
    ['Storting | NO | TikTok | ban'],
  ],
  [
    'fr',
    "L'ambassade de Norvège à Rome reste joignable. Notre chaîne YouTube a été fermée fin 2019.",
    ['Ambassade de Norvège à Rome | NO | YouTube | leave | 2019'],
  ],
  [
    'en',
    'The Norwegian defence ministry is winding down its TikTok channel.',
    ['Norwegian defence ministry | NO | TikTok | leave'],
  ],
  [
    'en',
    'The army is strict. Its order goes beyond the one that Norway announced on 3 May, when TikTok was blocked everywhere.',
    ['Norway | NO | TikTok | ban | 2021-05-03'],
  ],
  [
    'fr',
    'YouTube, qui avait fermé 259 chaînes liées à la Norvège, se tait.',
    ['YouTube | US | YouTube | sanction'],
  ],
  ['en', 'Denmark banned TikTok. Norway was "looking at" a similar ban.', ['Denmark | DK | TikTok | ban']],
  [
    'fr',
    "TikTok a un problème. La Norvège l'avait suspendue en mars. Oslo l'a rétablie en avril.",
    ['Norvège | NO | TikTok | allow | 2021-04', 'Norvège | NO | TikTok | ban | 2021-03'],
  ],
  [
    'en',
    'Norway had banned TikTok, a day after the European Commission told staff to delete it.',
    ['European Commission | EU | TikTok | ban', 'Norway | NO | TikTok | ban'],
  ],
  [
    'fr',
    "TikTok paie. En avril, le régulateur norvégien a condamné la plateforme à payer 3 millions d'euros.",
    ['Régulateur norvégien | NO | TikTok | sanction | 2021-04'],
  ],
  [
    'fr',
    "TikTok inquiète. La Norvège l'interdit depuis le 10 mars à ses ministres.",
    ['Norvège | NO | TikTok | ban | 2021-03-10'],
  ],
];

/** Rules that somebody only plans, wants or fears. */
const WISHES: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', "Un projet d'interdiction de TikTok par la Norvège circule."],
  ['en', 'Senators called for a Norwegian ban on TikTok.'],
  ['en', "Fears of Norway's ban on Telegram never came true."],
  ['fr', 'Le Danemark craint une interdiction de Telegram en Norvège.'],
  ['en', 'Paola Neri leaves Twitter to her staff.'],
  ['en', 'India banned nothing. Norway said it was looking at a TikTok ban.'],
  [
    'en',
    'The Danish embassies, which love Twitter, kept posting and were summoned by the Norwegian minister.',
  ],
  ['en', 'Norway warned TikTok to keep its data at home or else.'],
];

describe('rules in the news', () => {
  it.each(RULES)('%s: %s', (lang, text, rows) => {
    const policies = read(lang, text).filter(({ kind }) => kind === 'policy');
    expect(policies.map((row) => line(row).replace('policy | ', '')).sort()).toEqual([...rows].sort());
  });

  it.each(WISHES)('%s: no rule in %s', (lang, text) => {
    expect(read(lang, text).filter(({ kind }) => kind === 'policy')).toEqual([]);
  });
});
