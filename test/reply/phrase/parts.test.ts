import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortDate } from '../../../src/reply/phrase/dates.js';
import { timeline } from '../../../src/reply/phrase/derive/timeline.js';
import { derivedFigure, phraseOf, roundSafely, together } from '../../../src/reply/phrase/figure.js';
import { gistOf } from '../../../src/reply/phrase/gist.js';
import { ageText, periodText, voiceOf } from '../../../src/reply/phrase/index.js';
import { markUp } from '../../../src/reply/phrase/marks.js';
import { asSentence, cutAtWord, firstFitting, shorten, typeset } from '../../../src/reply/phrase/sentence.js';
import { amount, plain } from '../answers.js';
import { NOW, ruritania } from '../base.js';

const base = ruritania();
const french = voiceOf(base, 'fr');
const english = voiceOf(base, 'en');

describe('sentences', () => {
  it('French signs take a no-break space, English ones none', () => {
    expect(typeset('« un » : deux ; 5 % ! 646 000', 'fr')).toBe(
      '«\u00a0un\u00a0»\u00a0: deux\u00a0; 5\u00a0%\u00a0! 646\u00a0000',
    );
    expect(typeset('one : two', 'en')).toBe('one : two');
  });

  it('a sentence closes once', () => {
    expect(asSentence('Un')).toBe('Un.');
    expect(asSentence('Un.')).toBe('Un.');
    expect(asSentence('Un ?')).toBe('Un ?');
  });

  it('shortening drops asides and clauses, never figures, dates, bounds or attribution', () => {
    const long = `Zenda comptait plus de 500 abonnés (un mot de trop), ce qui a surpris, en mai 2019, selon La Gazette`;
    expect(shorten(long, 90)).toBe(
      'Zenda comptait plus de 500 abonnés, ce qui a surpris, en mai 2019, selon La Gazette',
    );
    expect(shorten(long, 70)).toBe('Zenda comptait plus de 500 abonnés, en mai 2019, selon La Gazette');
  });

  it('what is still too long loses words before its closing clauses', () => {
    expect(
      shorten(
        'Le ministère a demandé aux comtés de faire une chose fort longue à dire, en mai 2019, selon elle',
        70,
      ),
    ).toMatch(/^Le ministère a demandé .*…, en mai 2019, selon elle$/u);
  });

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.integer({ min: 10, max: 300 }), (sentence, limit) => {
        expect(shorten(sentence, limit).length).toBeLessThanOrEqual(limit);
        expect(cutAtWord(sentence, limit).length).toBeLessThanOrEqual(limit);
        expect(firstFitting([sentence, sentence], limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('never cuts a character in two', () => {
    expect(cutAtWord('👍👍👍', 4)).toBe('👍…');
  });

  it('marks up without losing or adding a character', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (sentence, figure, date) => {
        expect(plain(markUp(sentence, 'en', { figures: [figure], dates: [date] }))).toBe(plain(sentence));
      }),
    );
  });
});

describe('figures', () => {
  it('a bound never gets tighter by rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        const slack = Math.max(1, value) * 1e-9;
        expect(roundSafely(value, 'at-least', 0.1)).toBeLessThanOrEqual(value + slack);
        expect(roundSafely(value, 'at-most', 0.1)).toBeGreaterThanOrEqual(value - slack);
      }),
    );
  });

  it.each([
    [amount(22.148, 'percent'), '22,1 %', '22.1%'],
    [amount(0.5537, 'percent'), '0,55 %', '0.55%'],
    [amount(3.448, 'times'), '3,45 fois', '3.45 times'],
    [amount(38.79, 'percent', 'at-least'), 'au moins 38,7 %', 'at least 38.7%'],
    [amount(38.71, 'percent', 'at-most'), 'au plus 38,8 %', 'at most 38.8%'],
    [amount(5_016_666.67, 'CNY'), 'environ 5,02 millions de yuans', 'about 5.02 million yuan'],
    [amount(4, 'rank'), '4e', '4th'],
    [amount(25, 'facts'), '25', '25'],
  ])('%o', (quantity, inFrench, inEnglish) => {
    expect(plain(phraseOf(derivedFigure(french, quantity)))).toBe(inFrench);
    expect(plain(phraseOf(derivedFigure(english, quantity)))).toBe(inEnglish);
  });

  it('what several figures share is said once', () => {
    const figures = [10_000_000, 2_900_000].map((value) => derivedFigure(french, amount(value, 'CNY')));
    expect(together(figures)).toEqual({ heads: ['10', '2,9'], suffix: 'millions de yuans' });
    expect(together([...figures, derivedFigure(french, amount(250_000, 'CNY'))]).suffix).toBe('');
  });
});

describe('dates', () => {
  it.each([
    ['2014-02~', 'il y a environ 12 ans', 'about 12 years ago'],
    ['../2023-06', 'il y a plus de 3 ans', 'more than 3 years ago'],
    ['2026-11-19', 'il y a 3 jours', '3 days ago'],
    ['2026-11-22', "aujourd'hui", 'today'],
    ['2026-06', 'il y a environ 5 mois', 'about 5 months ago'],
    ['2025-09-01', 'il y a environ 15 mois', 'about 15 months ago'],
    ['XXXX-03-16', '', ''],
  ])('the age of %s', (edtf, inFrench, inEnglish) => {
    expect(ageText(french, edtf, NOW)).toBe(inFrench);
    expect(ageText(english, edtf, NOW)).toBe(inEnglish);
  });

  it('short forms', () => {
    expect(shortDate(french, '2018-12')).toBe('déc. 2018');
    expect(shortDate(english, '2019-04')).toBe('Apr 2019');
    expect(shortDate(french, '2020-10-26T21:31')).toBe('26 octobre 2020');
  });

  it('an inferred date says so', () => {
    const police = base.frames.filter(({ fact }) => fact === 'police-clipclap');
    expect(police.map((frame) => periodText(french, frame))).toEqual(['1er juin 2023, date déduite']);
    expect(police.map((frame) => periodText(english, frame, 'short'))).toEqual(['1 June 2023, inferred']);
  });

  it('the gist of a sentence is without its date, attribution and asides', () => {
    const [talk] = base.frames.filter(({ fact }) => fact === 'talk');
    expect(talk && gistOf(french, talk)).toBe('Rudolf Rassendyll et le colonel Sapt ont échangé des tweets');
    expect(talk && gistOf(english, talk)).toBe('Rudolf Rassendyll and Colonel Sapt exchanged tweets');
  });
});

describe('a timeline', () => {
  const dated = [
    'talk',
    'ministry-parlotte',
    'zenda-centre',
    'hentzau-centre',
    'ministry-tweeter',
    'ministry-clipclap',
    'tarlenheim-centre',
    'ban',
    'police-clipclap',
  ];
  const frames = dated.flatMap((id) => base.frameOf.get(id) ?? []);

  it('says every date in order, merging facts of one date', () => {
    const text = timeline(french, 'timeline', frames, 300);
    const dates = [
      'sept. 2013',
      '2018',
      'déc. 2018',
      'mai 2019',
      '8 juillet 2019',
      'févr. 2020',
      'mars 2023',
      '1er juin 2023',
    ];
    const found = dates.map((date) => text.indexOf(date));
    expect(found.every((index) => index >= 0)).toBe(true);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(text).toContain('Zenda et Hentzau');
    expect(text.length).toBeLessThanOrEqual(300);
  });

  it('gives up labels, then marks, then the last dates, as room gets short', () => {
    expect(timeline(french, 'timeline', frames, 160)).toMatch(
      /^chronologie \(\* date déduite\) : sept\. 2013.*1er juin 2023\*/u,
    );
    expect(timeline(english, 'order', frames, 60)).toMatch(
      /^in order \(\* date inferred\): Sep 2013; .*; \d more$/u,
    );
  });

  it('fits whatever the room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), (limit) => {
        expect(timeline(french, 'timeline', frames, limit).length).toBeLessThan(limit);
      }),
    );
  });
});
