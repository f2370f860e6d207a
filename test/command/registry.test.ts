import { describe, expect, it } from 'vitest';
import { account } from '../../commands/account.js';
import {
  type CommandDefinition,
  defineCommand,
  type OptionDefinitions,
} from '../../src/command/definition.js';
import { createRegistry, findOption, nearestOption, nearestWord } from '../../src/command/registry.js';
import { registry } from './world.js';

/** A command of which only its words matter. */
const command = (
  name: string,
  fr: string,
  en: string,
  more: { aliases?: readonly string[]; options?: OptionDefinitions } = {},
): CommandDefinition =>
  defineCommand({
    name,
    names: { fr, en },
    description: { fr: '', en: '' },
    options: {},
    examples: { fr: [], en: [] },
    visibility: 'everyone',
    execute: () => ({ lang: 'fr', outcome: 'answered', blocks: [] }),
    ...more,
  });
const option = (fr: string, en: string) =>
  ({ type: 'string', name: { fr, en }, description: { fr: '', en: '' } }) as const;

describe('a registry', () => {
  it('finds a command by every name, whatever case and accents', () => {
    for (const word of ['milestones', 'abonnés', 'ABONNES', 'followers'])
      expect(registry.find(word)?.command.name).toBe('milestones');
    expect(registry.find('constructor')).toBeUndefined();
    expect(registry.find('')).toBeUndefined();
  });

  it('names the nearest command, as it is written', () => {
    expect(registry.nearest('abones')?.name).toBe('abonnés');
    expect(registry.nearest('politque')?.name).toBe('politique');
    expect(registry.nearest('kerry')).toBeUndefined();
    // Three letters hold no typing error.
    expect(registry.nearest('asc')).toBeUndefined();
  });

  it('refuses two commands of one name', () => {
    expect(() => createRegistry([account, { ...account }])).toThrow('names both account and account');
    const boats = command('boats', 'bateaux', 'boats');
    const barges = command('barges', 'péniches', 'barges', { aliases: ['BATEAUX'] });
    expect(() => createRegistry([boats, barges])).toThrow('"BATEAUX" names both boats and barges');
  });

  it('takes a command that has one name twice, or no alias', () => {
    const boats = command('boats', 'bateaux', 'boats', { aliases: ['Bateaux', 'boats'] });
    expect(createRegistry([boats]).find('bateaux')?.command).toBe(boats);
    expect(createRegistry([boats]).commands).toEqual([boats]);
  });

  it('tells the language of a word that only one language has', () => {
    const { find } = createRegistry([
      command('boats', 'bateaux', 'barges', { aliases: ['navires'] }),
      command('port', 'Port', 'port'),
    ]);
    expect(find('bateaux')?.lang).toBe('fr');
    expect(find('barges')?.lang).toBe('en');
    // The key and further names belong to no language; nor does a word of both.
    for (const word of ['boats', 'navires', 'port']) {
      expect(find(word)).toBeDefined();
      expect(find(word)).not.toHaveProperty('lang');
    }
  });

  it('finds the nearer of two names within reach, with its command', () => {
    const chariots = command('chariots', 'chariots', 'chariots');
    const charlots = command('charlots', 'charlots', 'charlots');
    const { nearest } = createRegistry([chariots, charlots]);
    // One edit from one, two from the other.
    expect(nearest('charlos')).toMatchObject({ command: charlots, name: 'charlots' });
    expect(nearest('CHARIOS')?.command).toBe(chariots);
    // As far from both: the first.
    expect(nearest('charrots')?.command).toBe(chariots);
  });
});

describe('the options of a command', () => {
  const ships = command('ships', 'navires', 'ships', {
    options: { since: option('depuis', 'from'), harbour: option('Côte', 'shore') },
  });

  it.each([
    ['since', 'since'],
    ['DEPUIS', 'since'],
    ['from', 'since'],
    ['harbour', 'harbour'],
    ['cote', 'harbour'],
    ['Shore', 'harbour'],
  ])('are found by key and by name: %s', (word, key) => {
    expect(findOption(ships, word)).toEqual({ key, option: ships.options[key] });
  });

  it.each(['', 'sinc', 'constructor', 'ships', 'toString'])('are not found by another word: %j', (word) => {
    expect(findOption(ships, word)).toBeUndefined();
  });

  it.each([
    ['depui', 'depuis'],
    ['Harbor', 'harbour'],
    ['sincé', 'since'],
    ['shor', 'shore'],
    ['cotte', 'cote'],
  ])('have a nearest name: %s', (word, name) => {
    expect(nearestOption(ships, word)).toBe(name);
  });

  it.each(['', 'fro', 'frmo!', 'hrbu', 'lorsque'])('have none near a word that is far: %j', (word) => {
    expect(nearestOption(ships, word)).toBeUndefined();
  });
});

describe('the nearest of some words', () => {
  it.each([
    ['bateu', ['barques', 'Bateau', 'radeau'], 'Bateau'],
    ['PÉNICHE', ['péniches'], 'péniches'],
    ['radeaus', ['radeaux', 'radeau'], 'radeaux'],
    ['radeauxx', ['rideaux', 'radeaux'], 'radeaux'],
    ['abcdefgh', ['abcdef'], 'abcdef'],
    ['abcdefg', ['abcde'], undefined],
    ['abc', ['abd'], undefined],
    ['abc', ['ABC'], 'ABC'],
    ['bateau', [], undefined],
  ])('to %s among %j is %s, as it is written', (typed, words, nearest) => {
    expect(nearestWord(typed, words)).toBe(nearest);
  });
});
