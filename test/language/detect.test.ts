import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

describe('detectLanguage', () => {
  test.each([
    ['Combien d’abonnés a Kerry ?', 'fr'],
    ['Qui est Carl Bildt ?', 'fr'],
    ['Quel pays interdit TikTok ?', 'fr'],
    ['depuis quand le compte est-il ouvert', 'fr'],
    ['How many followers does Kerry have?', 'en'],
    ['Who is Carl Bildt?', 'en'],
    ['Which state bans TikTok', 'en'],
    ['the Quai d’Orsay’s accounts and their followers', 'en'],
  ])('%s: %s, surely', (text, lang) => {
    expect(detectLanguage(text)).toEqual({ lang, sure: true });
  });

  test.each(['abonnés Kerry', 'Kerry’s followers', 'ambassade Pékin réseaux'])('%s is not sure', (text) => {
    expect(detectLanguage(text)?.sure).toBe(false);
  });

  test('says nothing where nothing tells', () => {
    for (const text of ['', '😀', '646 000', '@Amb_ChenXu']) expect(detectLanguage(text)).toBeUndefined();
  });

  test.each([
    ['followers ranking', 'en'],
    ['TikTok ban Belgium', 'en'],
    ['are diplomats using Douyin', 'en'],
    ['monthly users tiktok worldwide 2019', 'en'],
    ['comptes officiels', 'fr'],
    ['interdiction TikTok Belgique', 'fr'],
  ])('guesses from words that are common in one language only: %s', (text, lang) => {
    expect(detectLanguage(text)).toEqual({ lang, sure: false });
  });
});
