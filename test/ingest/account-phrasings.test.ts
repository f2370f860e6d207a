import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** How newsrooms say that somebody came to a network, or is there. */
const ACCOUNTS: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'fr',
    'La ministre italienne Paola Neri a fait mardi ses débuts sur Bluesky.',
    ['Paola Neri | IT | Bluesky | join | 2021-05-11'],
  ],
  [
    'fr',
    "Paola Neri s'est installée en mars 2020, sans bruit, sur Instagram et sur Threads.",
    ['Paola Neri | Instagram | join | 2020-03', 'Paola Neri | Threads | join | 2020-03'],
  ],
  ['fr', 'Paola Neri a débarqué hier, à son tour, sur TikTok.', ['Paola Neri | TikTok | join | 2021-05-11']],
  ['fr', 'Paola Neri a préféré Mastodon, dès août 2019.', ['Paola Neri | Mastodon | join | 2019-08']],
  ['fr', "L'armée norvégienne mise sur Instagram.", ['Armée norvégienne | NO | Instagram']],
  [
    'en',
    'Paola Neri arrived quietly in March 2020 on Instagram.',
    ['Paola Neri | Instagram | join | 2020-03'],
  ],
  ['en', 'The Norwegian army has decamped to Bluesky.', ['Norwegian army | NO | Bluesky']],
  [
    'en',
    'Paola Neri made her debut last week on the photo app Instagram.',
    ['Paola Neri | Instagram | join | 2021-05-03/2021-05-09'],
  ],
  ['en', 'The Norwegian parliament has a presence on Mastodon.', ['Norwegian parliament | NO | Mastodon']],
  ['en', 'Norway opted for Telegram in 2019.', ['Norway | NO | Telegram | join | 2019']],
  [
    'fr',
    "Le canal Telegram de l'ambassade de Norvège a vu le jour en avril 2020.",
    ['Ambassade de Norvège | NO | Telegram | join | 2020-04'],
  ],
  ['en', 'The Norwegian parliament now has a Mastodon account.', ['Norwegian parliament | NO | Mastodon']],
  [
    'en',
    'Norway and Denmark have joined Threads.',
    ['Denmark | DK | Threads | join | 2021-05-12', 'Norway | NO | Threads | join | 2021-05-12'],
  ],
  [
    'fr',
    'Paola Neri et son compte Instagram, lancé en mars 2015, plaisent aux jeunes.',
    ['Paola Neri | Instagram | join | 2015-03'],
  ],
  [
    'fr',
    "TikTok séduit. Paola Neri n'a rejoint l'application qu'en juin 2020.",
    ['Paola Neri | TikTok | join | 2020-06'],
  ],
  [
    'fr',
    'Paola Neri tient pour sa part un compte Twitter depuis septembre 2018.',
    ['Paola Neri | Twitter | join | 2018-09'],
  ],
  [
    'en',
    'Some trust Twitter. The Italian mission in Oslo came on board in June 2019.',
    ['Italian mission in Oslo | IT | Twitter | join | 2019-06'],
  ],
  [
    'en',
    'Some trust Twitter. "It is a room," said the Swedish minister, Paola Neri, a member since 2010.',
    ['Paola Neri | SE | Twitter | join | 2010'],
  ],
  [
    'en',
    'Paola Neri is on Instagram, and since last March on Snapchat.',
    ['Paola Neri | Instagram', 'Paola Neri | Snapchat | join | 2021-03'],
  ],
  [
    'fr',
    'Twitter plaît à Oslo. Paola Neri, inscrite en octobre 2019, y répond à tous.',
    ['Paola Neri | NO | Twitter | join | 2019-10'],
  ],
  [
    'en',
    'The Norwegian embassy has kept a WeChat account since 2013.',
    ['Norwegian embassy | NO | WeChat | join | 2013'],
  ],
  [
    'en',
    'On Weibo, where the Norwegian embassy has been active since 2011, it says little.',
    ['Norwegian embassy | NO | Weibo | join | 2011'],
  ],
];

const NONE: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', "Paola Neri n'est jamais arrivée sur TikTok."],
  ['en', 'Paola Neri has not opened an account on TikTok.'],
  ['en', 'Norway joins allies in pulling TikTok from phones.'],
  ['fr', "48 chefs d'État ou de gouvernement possèdent désormais un compte TikTok."],
  ['fr', "Le message est apparu lundi sur le compte Twitter de l'ambassade de Norvège."],
  ['fr', 'Paola Neri a cédé à son successeur le compte Twitter de Rome.'],
  ['en', 'The video landed on YouTube on Friday.'],
];

describe('accounts in the news', () => {
  it.each(ACCOUNTS)('%s: %s', (lang, text, rows) => {
    const accounts = read(lang, text).filter(({ kind }) => kind === 'account');
    expect(accounts.map((row) => line(row).replace('account | ', '')).sort()).toEqual([...rows].sort());
  });

  it.each(NONE)('%s: no account in %s', (lang, text) => {
    expect(read(lang, text).filter(({ kind }) => kind === 'account')).toEqual([]);
  });
});
