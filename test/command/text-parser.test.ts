import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitsIn } from '../../src/command/resolve.js';
import { type Fits, parseText } from '../../src/command/text-parser.js';
import { anyText } from '../tooling/any-text.js';
import { openWorld, registry } from './world.js';

let fits: Fits;
beforeAll(async () => {
  fits = fitsIn((await openWorld()).base, registry);
});

const parse = (text: string) => {
  const { command, options, ...others } = parseText(text, registry, fits);
  return { command: command.name, options, ...others };
};

describe('a text that is a command', () => {
  it.each([
    ['compte @office_valmerie', 'account', { who: '@office_valmerie' }],
    ['account @office_valmerie', 'account', { who: '@office_valmerie' }],
    ['COMPTE Corvasier', 'account', { who: 'Corvasier' }],
    ['/diplo compte Corvasier', 'account', { who: 'Corvasier' }],
    ['/compte Corvasier', 'account', { who: 'Corvasier' }],
    ['depenses Valmerie', 'spending', { subject: 'Valmerie' }],
    ['état', 'status', {}],
    ['etat', 'status', {}],
    ['aide !', 'help', {}],
    ['aide compte', 'help', { command: 'compte' }],
    ['fait vm-rank', 'fact', { id: 'vm-rank' }],
    ['comparer Corvasier et Brennie', 'compare', { who: 'Corvasier et Brennie' }],
  ])('%s', (text, command, options) => {
    expect(parse(text)).toMatchObject({ command, options });
  });

  it('takes declared keys in either language, and values in quotation marks', () => {
    expect(parse('compte Corvasier plateforme:twitter')).toMatchObject({
      options: { who: 'Corvasier', platform: 'twitter' },
    });
    expect(parse('account platform:twitter Corvasier')).toMatchObject({
      options: { who: 'Corvasier', platform: 'twitter' },
    });
    expect(parse('abonnés pays:"la Valmérie" limite:3')).toMatchObject({
      options: { country: 'la Valmérie', limit: '3' },
    });
    expect(parse('abonnés pays:«la Valmérie»')).toMatchObject({ options: { country: 'la Valmérie' } });
    expect(parse('abonnés pays:“la Valmérie”')).toMatchObject({ options: { country: 'la Valmérie' } });
  });

  it('tells the language of its word, where only one language has it', () => {
    expect(parse('compte Corvasier').lang).toBe('fr');
    expect(parse('account Corvasier').lang).toBe('en');
    expect(parse('source').lang).toBeUndefined();
  });

  it('reads the page of a list', () => {
    expect(parse('panorama Valmérie page:2')).toMatchObject({
      command: 'overview',
      options: { subject: 'Valmérie' },
      page: 2,
    });
  });

  it('names the right option for a misspelt one', () => {
    expect(() => parse('compte Corvasier plateforrme:twitter')).toThrow(
      expect.objectContaining({
        code: 'unknown-option',
        details: { typed: 'plateforrme', nearest: 'plateforme' },
      }),
    );
  });
});

describe('a text that is a question', () => {
  it.each([
    'compte tiktok emmanuel macron',
    'account of Carl Bildt on Twitter',
    'politique de la France sur TikTok ?',
    'source de ce chiffre ?',
    'status of the ban in Valmeria',
    'fact checking in diplomacy',
    'help me find the followers of Corvasier',
    'compare the two ministries',
    'TikTok : combien ?',
    'combien : dis-moi tout',
    'https://gazette.example/valmerie : de qui ?',
    'what does constructor:foo mean?',
    '__proto__',
    '26',
  ])('%s', (text) => {
    expect(parse(text)).toMatchObject({ command: 'ask', options: { question: text } });
  });

  it('keeps quotation marks, and takes only options of its own', () => {
    expect(parse('que veut dire "diplomatie" ? langue:en')).toMatchObject({
      options: { question: 'que veut dire "diplomatie" ?', lang: 'en' },
    });
  });

  it('may be asked for by name', () => {
    expect(parse('demander compte Corvasier')).toMatchObject({
      command: 'ask',
      options: { question: 'compte Corvasier' },
    });
  });

  it('is a question still where it is one word near a command, with a hint', () => {
    expect(parse('abones')).toMatchObject({
      command: 'ask',
      options: { question: 'abones' },
      hint: 'abonnés',
    });
    expect(parse('timelin')).toMatchObject({ hint: 'timeline' });
    expect(parse('Corvasier').hint).toBeUndefined();
    expect(parse('abones Corvasier').hint).toBeUndefined();
  });
});

describe('any text', () => {
  it('is refused above 500 characters, with its length', () => {
    expect(() => parse('a'.repeat(501))).toThrow(
      expect.objectContaining({ code: 'too-long', details: { length: 501, max: 500 } }),
    );
  });

  it('is read or refused, never a fault', () => {
    const pieces = fc.constantFrom(
      'compte',
      'ask',
      ':',
      '"',
      '«',
      '»',
      'plateforme:',
      'page:2',
      '/diplo',
      ' ',
      '@x',
      'constructor:',
      '\u202e',
      '😀',
    );
    const text = fc.oneof(
      anyText(80),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        try {
          expect(typeof parse(value).command).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError' });
        }
      }),
    );
  });
});
