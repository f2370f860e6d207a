import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CommandDefinition,
  defineCommand,
  type OptionDefinitions,
} from '../../src/command/definition.js';
import { createRegistry } from '../../src/command/registry.js';
import { fitsIn } from '../../src/command/resolve.js';
import { type Fits, parseText } from '../../src/command/text-parser.js';
import { named } from '../query/invented/base.js';
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

describe('a text over invented commands', () => {
  const text = { type: 'string', name: named('mots'), description: named('') } as const;
  const command = (name: string, fr: string, options: OptionDefinitions): CommandDefinition =>
    defineCommand({
      name,
      names: { fr, en: name },
      description: named(''),
      options,
      examples: { fr: [], en: [] },
      visibility: 'everyone',
      execute: () => ({ lang: 'fr', outcome: 'answered', blocks: [] }),
    });
  const lang = { ...text, name: { fr: 'langue', en: 'lang' } };
  const invented = [
    command('ask', 'demander', { question: { ...text, rest: true }, lang }),
    command('boats', 'bateaux', {
      name: { ...text, rest: true, suggest: ['actor'] },
      harbour: { ...text, name: { fr: 'port', en: 'harbour' } },
      lang,
    }),
    command('wind', 'vent', { force: { ...text, name: { fr: 'force', en: 'strength' } } }),
    command('log', 'journal', { entry: { ...text, rest: true, max: 800 } }),
  ];
  const commands = createRegistry(invented);
  /** Only Sterne is known. */
  const onlySterne: Fits = ({ suggest }, value) => !suggest || value === 'Sterne';
  const read = (typed: string) => {
    const { command: called, ...others } = parseText(typed, commands, onlySterne);
    return { command: called.name, ...others };
  };

  it.each<[string, string, object]>([
    ['boats Sterne', 'boats', { name: 'Sterne' }],
    ['boats. Sterne ?!…', 'boats', { name: 'Sterne' }],
    ['boats', 'boats', {}],
    ['boats!', 'boats', {}],
    ['  /boats Sterne', 'boats', { name: 'Sterne' }],
    ['/ boats Sterne', 'boats', { name: 'Sterne' }],
    ['/DIPLO   boats Sterne', 'boats', { name: 'Sterne' }],
    ['boats harbour:Ouest', 'boats', { harbour: 'Ouest' }],
    ['boats harbour:" Port Vieux " Sterne', 'boats', { harbour: 'Port Vieux', name: 'Sterne' }],
    ['boats Sterne lang:fr', 'boats', { name: 'Sterne', lang: 'fr' }],
    // What only this command takes makes sure that it is meant, whatever else is said.
    ['boats harbour:Ouest tous les phares', 'boats', { harbour: 'Ouest', name: 'tous les phares' }],
    ['boats "Sterne"', 'boats', { name: 'Sterne' }],
    ['wind', 'wind', {}],
    ['wind force:3', 'wind', { force: '3' }],
    ['log tous les phares', 'log', { entry: 'tous les phares' }],
  ])('is a command that is certain: %s', (typed, name, options) => {
    expect(read(typed)).toEqual({ command: name, options, lang: 'en' });
  });

  it.each<[string, object]>([
    ['boats tous les phares', { question: 'boats tous les phares' }],
    ['boats lang:fr tous les phares', { question: 'boats tous les phares', lang: 'fr' }],
    ['boats 10:30 Sterne', { question: 'boats 10:30 Sterne' }],
    ['boats habour:Ouest tous les phares', { question: 'boats habour:Ouest tous les phares' }],
    ['wind of change', { question: 'wind of change' }],
    ['wind force:3 please', { question: 'wind force:3 please' }],
    ['x:boats Sterne', { question: 'x:boats Sterne' }],
    ['boats:Sterne', { question: 'boats:Sterne' }],
    ['bo.ats Sterne', { question: 'bo.ats Sterne' }],
    ['/diplo', { question: '' }],
    ['/diplomatie ou mer ?', { question: 'diplomatie ou mer ?' }],
    ['ask "phares" ?', { question: '"phares" ?' }],
    ['ask', { question: '' }],
    ['ask boats Sterne', { question: 'boats Sterne' }],
    ['ask question:phares lang:en', { question: 'question:phares', lang: 'en' }],
    ['«la mer» ou pas', { question: '«la mer» ou pas' }],
  ])('is else a question, as it was typed: %s', (typed, options) => {
    expect(read(typed)).toEqual({ command: 'ask', options });
  });

  it.each(['boats habour:Ouest', 'boats habour:Ouest Sterne', 'boats habour:Ouest Sterne ?'])(
    'is refused for a misspelt option where the rest is certain: %s',
    (typed) => {
      expect(() => read(typed)).toThrow(
        expect.objectContaining({
          code: 'unknown-option',
          details: { typed: 'habour', nearest: 'harbour' },
        }),
      );
    },
  );

  it.each<[string, object]>([
    ['boats Sterne page:2', { command: 'boats', options: { name: 'Sterne' }, lang: 'en', page: 2 }],
    ['boats page:9999', { command: 'boats', options: {}, lang: 'en', page: 9999 }],
    ['tous les phares page:3', { command: 'ask', options: { question: 'tous les phares' }, page: 3 }],
    ['ask phares page:3', { command: 'ask', options: { question: 'phares' }, page: 3 }],
    ['phares page:3 page:4', { command: 'ask', options: { question: 'phares page:4' }, page: 3 }],
  ])('tells a page: %s', (typed, call) => {
    expect(read(typed)).toEqual(call);
  });

  it.each(['page:0', 'page:10000', 'page:2x', 'page:x2', 'page:-1', 'pages:2', 'page'])(
    'tells no page by %s',
    (word) => {
      expect(read(`phares ${word} ouest`)).toEqual({
        command: 'ask',
        options: { question: `phares ${word} ouest` },
      });
    },
  );

  it.each([
    ['baots', 'boats'],
    ['baots!', 'boats'],
    ['Bateuax', 'bateaux'],
  ])('of one word is a question with a hint at the nearest name: %s', (typed, hint) => {
    expect(read(typed)).toEqual({ command: 'ask', options: { question: typed }, hint });
  });

  it('is as long as the command whose word it begins with takes', () => {
    const words = 'mer '.repeat(400);
    expect(read(`log ${words.slice(0, 795)}`)).toMatchObject({ command: 'log' });
    expect(() => read(`log ${words.slice(0, 799)}`)).toThrow(
      expect.objectContaining({ code: 'too-long', details: { length: 803, max: 800 } }),
    );
    for (const typed of [`boats ${'m'.repeat(494)}`, 'm'.repeat(500)])
      expect(read(typed)).toMatchObject({ command: 'ask' });
    for (const typed of [`boats ${'m'.repeat(495)}`, `a log ${'m'.repeat(495)}`])
      expect(() => read(typed)).toThrow(
        expect.objectContaining({ code: 'too-long', details: { length: typed.length, max: 500 } }),
      );
  });

  it('cannot be read where no command takes free text: a fault of ours', () => {
    const without = createRegistry(invented.slice(1));
    expect(() => parseText('boats', without, onlySterne)).toThrow(
      'the registry lacks the command that takes free text',
    );
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
