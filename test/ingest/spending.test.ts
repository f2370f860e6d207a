import { describe, expect, it } from 'vitest';
import { line, read } from './reading.js';

/** Who paid how much, for when and on which network, where a text spreads that over several sentences. */
const PAID: readonly (readonly [lang: 'fr' | 'en', text: string, rows: readonly string[]])[] = [
  [
    'fr',
    "Le ministère danois a versé 1,4 million d'euros à Facebook. La facture s'est alourdie : 520 000 euros en 2019, puis 880 000 l'an dernier.",
    [
      'Ministère danois | DK | Facebook | 1400000 amount',
      'Ministère danois | DK | Facebook | 520000 amount | 2019',
      'Ministère danois | DK | Facebook | 880000 amount | 2020',
    ],
  ],
  [
    'en',
    'The Danish ministry spent $630,000 on Facebook ads.\nIn 2012, Danes noticed.',
    ['Danish ministry | DK | Facebook | 630000 amount'],
  ],
  [
    'en',
    'The Norwegian ministry spent $2 million on Instagram ads, and the Danish embassy paid an agency $200,000.',
    ['Danish embassy | DK | web | 200000 amount', 'Norwegian ministry | NO | Instagram | 2000000 amount'],
  ],
  [
    'en',
    'The Danish ministry spent $2 million on Facebook ads, of which $400,000, documents tabled in Parliament show, went to an agency.',
    ['Danish ministry | DK | Facebook | 2000000 amount', 'Danish ministry | DK | Facebook | 400000 amount'],
  ],
  [
    'en',
    'The Danish ministry has an Instagram unit. It spent $2 million last year, less than the Norwegian embassy paid for one video.',
    ['Danish ministry | DK | Instagram | 2000000 amount | 2020'],
  ],
  [
    'en',
    'Who pays? The Danish ministry spent $2 million on Facebook ads in 2014.',
    ['Danish ministry | DK | Facebook | 2000000 amount | 2014'],
  ],
  ['fr', "Le régulateur danois a condamné Facebook à payer 345 millions d'euros.", []],
];

describe('money in the news', () => {
  it.each(PAID)('%s: %s', (lang, text, rows) => {
    const spent = read(lang, text).filter(({ kind }) => kind === 'spending');
    expect(spent.map((row) => line(row).replace('spending | ', '')).sort()).toEqual([...rows].sort());
  });
});
