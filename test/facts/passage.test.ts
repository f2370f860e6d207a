import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../src/facts/article-text.js';
import { type Passage, passageOf } from '../../src/facts/passage.js';

const passage = (text: string, printed: string, line = 1): Passage | undefined =>
  passageOf(readArticleText(text), { line, printed });

/** Words of five letters and a space, so many characters in all. */
const words = (length: number): string => 'vague '.repeat(Math.ceil(length / 6)).slice(0, length);

describe('the passage that an anchor rests on', () => {
  it('is cut from its line, with all of a short one around it', () => {
    expect(passage('Rien.\nLe port a compté 12 bateaux hier.', '12 bateaux', 2)).toEqual({
      prefix: 'Le port a compté ',
      exact: '12 bateaux',
      suffix: ' hier.',
    });
  });

  it('is that of its own line, where several bear the same words', () => {
    const text = 'Un : 12 bateaux.\nDeux : 12 bateaux.\nTrois : 12 bateaux.';
    expect([1, 2, 3].map((line) => passage(text, '12 bateaux', line)?.prefix)).toEqual([
      'Un : ',
      'Deux : ',
      'Trois : ',
    ]);
  });

  it.each([
    ['the words have moved', 1],
    ['the article has become shorter', 9],
  ])('is that of the first line that bears the words, where %s', (_, line) => {
    expect(passage('Rien.\nDeux : 12 bateaux.\nTrois : 12 bateaux.', '12 bateaux', line)?.prefix).toBe(
      'Deux : ',
    );
  });

  it.each([1, 9])('is none where no line bears the words (line %s)', (line) => {
    expect(passage('Le port a compté 12 bateaux.', '13 bateaux', line)).toBeUndefined();
  });

  it.each([
    ['many spaces', 'Le  port\t compte   12  bateaux  hier.'],
    ['spaces that do not break', 'Le port compte\u00a0\u202f12\u00a0bateaux hier.'],
    ['spaces without a width', 'Le port compte \u200b12 \u200bbateaux hier.'],
    ['marks of direction', 'Le port compte \u200e12 \u200ebateaux hier.'],
    ['such a mark before the line', '\u200b Le port compte 12 bateaux hier.'],
  ])('is cut where the words stand, whatever parts them: %s', (_, text) => {
    expect(passage(text, '12 bateaux')).toEqual({
      prefix: 'Le port compte ',
      exact: '12 bateaux',
      suffix: ' hier.',
    });
  });

  it('keeps the signs of the article, whichever the anchor has', () => {
    expect(passage('« L’été » — dit-on', '"L\'été" - dit-on')).toBeUndefined();
    expect(passage('«L’été» — dit-on', '"L\'été" - dit-on')?.exact).toBe('«L’été» — dit-on');
  });
});

describe('what stands around the words', () => {
  it('is whole up to 160 characters on either side', () => {
    expect(passage(`${words(159)}!12 bateaux!${words(158)}x`, '12 bateaux')).toEqual({
      prefix: `${words(159)}!`,
      exact: '12 bateaux',
      suffix: `!${words(158)}x`,
    });
  });

  it('is cut between words beyond that, and says so', () => {
    const found = passage(`Début ${words(180)}12 bateaux ${words(180)}fin.`, '12 bateaux');
    expect(found).toEqual({
      prefix: `…${words(156)}`,
      exact: '12 bateaux',
      suffix: ` ${words(155)}…`,
    });
  });

  it('is cut anywhere before the words where it is all one word, and left out behind them', () => {
    expect(passage(`${'a'.repeat(200)}12 bateaux${'b'.repeat(200)}`, '12 bateaux')).toEqual({
      prefix: `…${'a'.repeat(160)}`,
      exact: '12 bateaux',
      suffix: '…',
    });
  });
});
