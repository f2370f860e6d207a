import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandDefinition, defineCommand } from '../../src/command/definition.js';
import { createRegistry } from '../../src/command/registry.js';
import { suggest } from '../../src/command/suggest.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { inventBase, named } from '../query/invented/base.js';
import { openWorld, registry } from './world.js';

let base: FactBase;
beforeAll(async () => {
  ({ base } = await openWorld());
});

const offered = (command: string, option: string, partial: string, lang: 'fr' | 'en' = 'fr') =>
  suggest(base, registry, { command, option }, partial, lang);
const names = (...args: Parameters<typeof offered>) => offered(...args).map(({ name }) => name);

describe('suggestions', () => {
  it('complete names from their beginning, whatever the accents, in the language of the person', () => {
    expect(offered('account', 'who', 'mae')[0]).toEqual({ name: 'Maëlle Corvasier', value: 'corvasier' });
    expect(offered('account', 'who', 'off', 'en')).toContainEqual({
      name: 'Valmerian Office of External Relations',
      value: 'office',
    });
    expect(names('policy', 'platform', 'tik')).toEqual(['TikTok']);
    expect(names('account', 'who', '@mcor')).toEqual(['@mcorvasier']);
  });

  it('forgive a typing error', () => {
    expect(names('account', 'who', 'crovas')[0]).toBe('Maëlle Corvasier');
    expect(names('policy', 'platform', 'istagr')).toEqual(['Instagram']);
  });

  it('put what more facts concern first, where nothing is typed', () => {
    expect(names('milestones', 'platform', '')[0]).toBe('Twitter');
  });

  it('offer facts by id and by words of their sentence', () => {
    expect(offered('fact', 'id', 'vm-tw').map(({ value }) => value)).toEqual([
      'vm-twitter',
      'vm-twitter-followers',
    ]);
    expect(offered('fact', 'id', 'messages').map(({ value }) => value)).toEqual(['vm-exchange']);
  });

  it('offer sources, measures, countries, commands and choices', () => {
    expect(offered('source', 'source', 'val')[0]?.value).toBe('valmerie-2021');
    expect(names('milestones', 'measure', 'ab')).toContain('abonnés');
    expect(offered('milestones', 'country', 'val')[0]).toEqual({ name: 'Valmérie', value: 'XV' });
    expect(offered('help', 'command', 'comp').map(({ value }) => value)).toEqual(['account', 'compare']);
    expect(offered('ask', 'lang', 'an')).toEqual([{ name: 'anglais', value: 'en' }]);
  });

  it('complete the last of several names', () => {
    expect(offered('compare', 'who', 'Corvasier et bren')[0]).toEqual({
      name: 'Corvasier et Brennie',
      value: 'Corvasier et XB',
    });
  });

  it('offer nothing for what is no option', () => {
    expect(offered('account', 'constructor', 'x')).toEqual([]);
    expect(offered('nothing', 'who', 'x')).toEqual([]);
  });
});

describe('suggestions over an invented base', () => {
  const text = { type: 'string', name: named('mots'), description: named('') } as const;
  const numbers = Array.from({ length: 30 }, (_, index) => ({
    value: `n${index}`,
    name: { fr: `fr${index}`, en: `en${index}` },
  }));
  const sea: CommandDefinition = defineCommand({
    name: 'sea',
    names: { fr: 'mer', en: 'sea' },
    description: { fr: 'La mer', en: 'The sea' },
    options: {
      bird: { ...text, suggest: ['actor'] },
      birds: { ...text, suggest: ['actor'], many: true },
      either: { ...text, suggest: ['actor', 'command'] },
      command: { ...text, suggest: ['command'] },
      number: { ...text, choices: numbers },
      sail: {
        ...text,
        choices: [
          { value: 'jib', name: { fr: 'foc', en: 'headsail' } },
          { value: 'main', name: { fr: 'Été', en: 'mainsail' } },
        ],
      },
      free: text,
    },
    examples: { fr: [], en: [] },
    visibility: 'everyone',
    execute: () => ({ lang: 'fr', outcome: 'answered', blocks: [] }),
  });
  const invented = inventBase({
    actors: [
      { id: 'tern', name: { fr: 'la sterne', en: 'the tern' } },
      { id: 'seal', name: { fr: 'le merle', en: 'the seal' } },
      { id: 'long', name: { fr: `l'${'o'.repeat(100)}`, en: `the ${'o'.repeat(101)}` } },
    ],
  });
  const about = (option: string, partial: string, lang: 'fr' | 'en' = 'fr', more: CommandDefinition[] = []) =>
    suggest(invented, createRegistry([sea, ...more]), { command: 'mer', option }, partial, lang);

  it.each([
    ['f', 'fr', [{ name: 'foc', value: 'jib' }]],
    ['  FO', 'fr', [{ name: 'foc', value: 'jib' }]],
    ['ete', 'fr', [{ name: 'Été', value: 'main' }]],
    ['ji', 'fr', [{ name: 'foc', value: 'jib' }]],
    ['head', 'en', [{ name: 'headsail', value: 'jib' }]],
    [
      '',
      'en',
      [
        { name: 'headsail', value: 'jib' },
        { name: 'mainsail', value: 'main' },
      ],
    ],
    ['head', 'fr', []],
    ['ib', 'fr', []],
    ['in', 'en', []],
  ] as const)(
    'offer choices that begin with %j, in the language of the person (%s)',
    (typed, lang, found) => {
      expect(about('sail', typed, lang)).toEqual(found);
    },
  );

  it('offer the first 25 choices', () => {
    expect(about('number', '')).toEqual(
      numbers.slice(0, 25).map(({ value, name }) => ({ name: name.fr, value })),
    );
  });

  it('offer nothing for an option that names nothing', () => {
    expect(about('free', 's')).toEqual([]);
  });

  it('offer commands by any of their names, with what they do', () => {
    for (const typed of ['me', 'SE', '']) {
      expect(about('command', typed)).toEqual([{ name: 'mer — La mer', value: 'sea' }]);
      expect(about('command', typed, 'en')).toEqual([{ name: 'sea — The sea', value: 'sea' }]);
    }
    expect(about('command', 'er')).toEqual([]);
    expect(about('bird', 'mer').map(({ value }) => value)).toEqual(['seal']);
  });

  it('offer commands before names, 25 entries in all', () => {
    expect(about('either', 'mer')).toEqual([
      { name: 'mer — La mer', value: 'sea' },
      { name: 'Merle', value: 'seal' },
    ]);
    const more = numbers
      .slice(0, 24)
      .map(({ value, name }) => ({ ...sea, name: value, names: { fr: `mer${name.fr}`, en: value } }));
    const found = about('either', 'mer', 'fr', more);
    expect(found.map(({ value }) => value)).toEqual(['sea', ...more.map(({ name }) => name)]);
  });

  it('cut a name to 100 characters', () => {
    expect(about('bird', 'ooo')).toEqual([{ name: `O${'o'.repeat(99)}`, value: 'long' }]);
    expect(about('bird', 'ooo', 'en')).toEqual([{ name: `O${'o'.repeat(98)}…`, value: 'long' }]);
    const wordy = { ...sea, name: 'wide', names: named('large'), description: named('x'.repeat(100)) };
    expect(about('command', 'large', 'fr', [wordy])).toEqual([
      { name: `large — ${'x'.repeat(91)}…`, value: 'wide' },
    ]);
  });

  it.each([
    ['ster', ''],
    ['Merle et ster', 'Merle et '],
    ['Merle  AND  ster', 'Merle  AND  '],
    ['Merle vs ster', 'Merle vs '],
    ['Merle, ster', 'Merle, '],
    ['Merle;  ster', 'Merle;  '],
    ['Merle/ ster', 'Merle/ '],
    ['Merle,ster', 'Merle,'],
    ['Merle vs. ster', 'Merle vs. '],
    ['Merle contre ster', 'Merle contre '],
    ['Merle versus ster', 'Merle versus '],
    ['Merle, Merle et ster', 'Merle, Merle et '],
  ])('complete the last of several names alone: %j', (typed, before) => {
    expect(about('birds', typed)).toEqual([{ name: `${before}Sterne`, value: `${before}tern` }]);
  });

  it('complete the whole text where an option takes one name', () => {
    expect(about('bird', 'Merle, ster')).toEqual([]);
  });
});
