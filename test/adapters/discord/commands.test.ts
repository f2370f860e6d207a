import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { discordCommands } from '../../../src/adapters/discord/commands.js';
import { commandProblems } from '../../../src/adapters/discord/validate-commands.js';
import type { CommandDefinition } from '../../../src/command/definition.js';
import { commandProblems as refused } from '../../loopback/discord/validate.js';

const definition = (changes: Partial<CommandDefinition>): CommandDefinition => ({
  name: 'one',
  names: { fr: 'un', en: 'one' },
  description: { fr: 'Une commande', en: 'A command' },
  options: {},
  examples: { fr: [], en: [] },
  visibility: 'everyone',
  execute: () => ({ lang: 'fr', outcome: 'answered', blocks: [] }),
  ...changes,
});
const option = {
  type: 'string',
  name: { fr: 'nom', en: 'name' },
  description: { fr: 'Un nom', en: 'A name' },
} as const;
const numbered = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`o${at}`, { ...option, name: { fr: `o${at}`, en: `o${at}` } }]),
  );

describe('the commands that Discord is told of', () => {
  const ours = discordCommands(commands);

  it('are what Discord takes', () => {
    expect(commandProblems(ours)).toEqual([]);
    expect(refused(ours as unknown as Record<string, unknown>[])).toEqual([]);
  });

  it('are one /diplo with a subcommand for each of the registry, in both languages, and a shortcut', () => {
    const [diplo, check] = [ours[0], ours.at(-1)];
    const everyone = commands.filter(({ visibility }) => visibility === 'everyone');
    expect(diplo).toMatchObject({
      name: 'diplo',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: everyone.map(({ names }) => ({ name: names.en, name_localizations: { fr: names.fr } })),
    });
    expect(check).toMatchObject({ type: 3, name: 'Check with Diplo' });
  });

  it("set maintainers' commands apart, with the permission that they need", () => {
    const all = discordCommands([definition({}), definition({ visibility: 'maintainers' })]);
    expect(all[1]).toMatchObject({
      name: 'diplo-admin',
      default_member_permissions: '32',
      integration_types: [0],
    });
  });

  it('ask first for what cannot be left out', () => {
    const [diplo] = discordCommands([
      definition({
        options: { a: { ...option, name: { fr: 'a', en: 'a' } }, b: { ...option, required: true } },
      }),
    ]);
    expect(diplo).toMatchObject({
      options: [{ options: [{ name: 'name', required: true }, { name: 'a' }] }],
    });
  });
});

describe('what the builders let pass', () => {
  it.each<[string, Partial<CommandDefinition>, RegExp]>([
    ['26 options', { options: numbered(26) }, /options: 26, and Discord takes 25/u],
    ['a name in capitals', { names: { fr: 'Un', en: 'one' } }, /"Un" is no name/u],
    ['a name with a space', { names: { fr: 'un', en: 'one two' } }, /"one two" is no name/u],
    ['a long description', { description: { fr: 'x'.repeat(101), en: 'A' } }, /description: 101/u],
    ['an empty description', { description: { fr: '', en: 'A' } }, /description is empty/u],
    [
      '26 choices',
      {
        options: {
          o: {
            ...option,
            choices: Array.from({ length: 26 }, (_, at) => ({ value: `${at}`, name: { fr: 'x', en: 'x' } })),
          },
        },
      },
      /choices: 26/u,
    ],
    [
      'two options of one French name',
      { options: { a: option, b: { ...option, name: { fr: 'nom', en: 'other' } } } },
      /"nom" stands twice/u,
    ],
    [
      'a range upside down',
      { options: { n: { ...option, type: 'integer', min: 3, max: 1 } } },
      /from 3 to 1/u,
    ],
  ])('%s is found before Discord is asked', (_, changes, problem) => {
    expect(commandProblems(discordCommands([definition(changes)])).join('\n')).toMatch(problem);
  });

  it('too many characters in all are found', () => {
    const options = Object.fromEntries(
      Object.entries(numbered(25)).map(([key, one]) => [
        key,
        { ...one, description: { fr: 'x'.repeat(100), en: 'x' } },
      ]),
    );
    const many = Array.from({ length: 4 }, (_, at) =>
      definition({ name: `c${at}`, names: { fr: `c${at}`, en: `c${at}` }, options }),
    );
    expect(commandProblems(discordCommands(many)).join()).toMatch(
      /characters: 10\d{3}, and Discord takes 8000/u,
    );
  });
});
