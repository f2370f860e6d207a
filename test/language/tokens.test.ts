import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../src/language/text.js';
import { tokenize } from '../../src/language/tokens.js';
import { anyText } from '../tooling/any-text.js';

/** Tokens in one line: parted by `|`, `~` where a hyphen glues. */
function line(text: string): string {
  return tokenize(text)
    .map((token) => token.text + (token.hyphenNext ? '~' : ''))
    .join('|');
}

function kinds(text: string): string[] {
  return tokenize(text).map(({ kind }) => kind);
}

describe('words', () => {
  test.each([
    ['l’ambassadeur d’abonnés qu’on', "l'|ambassadeur|d'|abonnés|qu'|on"],
    ['Jusqu’à lorsqu’il aujourd’hui', "Jusqu'|à|lorsqu'|il|aujourd'hui"],
    ['Xin’an N’Djamena O’Brien quelqu’un', "Xin'an|N'Djamena|O'Brien|quelqu'un"],
    ['L’Oréal d’@Elysee d’«x»', "L'|Oréal|d'|@Elysee|d'|«|x|»"],
    ['Trump’s tweets, states’ accounts', "Trump|'s|tweets|,|states|'|accounts"],
    ['don’t it’s I’m', "don't|it|'s|I'm"],
    ['When’d they’ve you’re she’ll o’dear’ll’s', "When|'d|they|'ve|you|'re|she|'ll|o'dear'll|'s"],
    ['e-diplomacy a-t-il — mot', 'e~|diplomacy|a~|t~|il|-|mot'],
    ['U.S. et O.N.U., M. Kerry', 'U.S.|et|O.N.U.|,|M|.|Kerry'],
    ['G20 COVID19 5G 4x4', 'G20|COVID19|5G|4x4'],
    ['fin.Le', 'fin|.|Le'],
    ["'quoted'", "'|quoted|'"],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test('know their capital and folded form', () => {
    const [handle, word] = tokenize('@Amb_ChenXu Élysée');
    expect(handle).toMatchObject({ kind: 'handle', folded: '@amb_chenxu', capital: true });
    expect(word).toMatchObject({ kind: 'word', folded: 'elysee', capital: true });
  });
});

describe('numbers', () => {
  test.each([
    ['646 000 abonnés', '646 000|abonnés'],
    ['500.000 500,000 1 244 386,17 1,244,386.17', '500.000|500,000|1 244 386,17|1,244,386.17'],
    ['40’000 2,44,000 2,5 3.14', "40'000|2,44,000|2,5|3.14"],
    ['26e 1er 26th 10k 1.5bn', '26e|1er|26th|10k|1.5bn'],
    ['2018 500 comptes', '2018|500|comptes'],
    ['en 2019-07-08', 'en|2019~|07~|08'],
    ['12 345 67', '12 345|67'],
    ['1, 2, 3', '1|,|2|,|3'],
    ['21h31 21 h 31', '21|h31|21|h|31'],
    ['500 000\n300', '500 000|300'],
    ['0 500', '0|500'],
    ['10 500kg', '10 500kg'],
    ['US$1.5bn €5m 45M$', 'US|$|1.5bn|€|5m|45M|$'],
    ['#1', '#|1'],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected.replace('10 500kg', '10 500|kg'));
  });
});

describe('handles, hashtags and addresses', () => {
  test.each([
    ['(@Amb_ChenXu)', '(|@Amb_ChenXu|)'],
    ['@francediplo’s', "@francediplo|'s"],
    ['@user.bsky.social @user@mastodon.social', '@user.bsky.social|@user@mastodon.social'],
    ['@StateDept.', '@StateDept|.'],
    ['#e_diplomacy #', '#e_diplomacy|#'],
    ['https://x.com/a_b(c). www.diplomatie.gouv.fr,', 'https://x.com/a_b(c)|.|www.diplomatie.gouv.fr|,'],
    ['(t.co/abc) twitter.com a@b.com', '(|t.co/abc|)|twitter.com|a@b.com'],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test('have their kinds', () => {
    expect(kinds('@a #b http://c.d e 1 ! 🇫🇷')).toEqual([
      'handle',
      'hashtag',
      'url',
      'word',
      'number',
      'punct',
      'emoji',
    ]);
  });

  test('emoji stay whole', () => {
    expect(line('👩‍👩‍👧👍🏽🇫🇷🇺🇸')).toBe('👩‍👩‍👧|👍🏽|🇫🇷|🇺🇸');
  });
});

const typed = fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(..."aé1 .,'-@#$€_\n2h") }));

test('tokens slice the normalised text, in order, and leave out only spaces and gluing hyphens', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const normalized = normalizeText(text);
      let last = 0;
      for (const token of tokenize(text)) {
        expect(normalized.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
        expect(normalized.slice(last, token.start)).toMatch(/^[ \n]*-?[ \n]*$/);
        last = token.end;
      }
      expect(normalized.slice(last)).toMatch(/^[ \n]*$/);
    }),
    { numRuns: 500 },
  );
});
