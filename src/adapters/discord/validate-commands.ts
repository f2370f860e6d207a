import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { DiscordCommand } from './commands.js';
import { DISCORD_LIMITS, type DiscordLimits } from './limits.js';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;

/**
 * Everything for which Discord would refuse our commands, as `/diplo ask question: …`; the builders of discord.js let
 * most of it pass, and Discord's own answer names the first alone.
 */
export function commandProblems(
  commands: readonly DiscordCommand[],
  limits: DiscordLimits = DISCORD_LIMITS,
): string[] {
  const count = (type: ApplicationCommandType) =>
    commands.filter((command) => (command.type ?? 1) === type).length;
  return [
    ...over('chat input commands', count(ApplicationCommandType.ChatInput), limits.chatInputCommands),
    ...over('message commands', count(ApplicationCommandType.Message), limits.messageCommands),
    ...twice(
      '/',
      commands.map(({ name }) => name),
    ),
    ...commands.flatMap((command) => oneCommand(command, limits)),
  ];
}

function oneCommand(command: DiscordCommand, limits: DiscordLimits): string[] {
  if (command.type === ApplicationCommandType.Message || command.type === ApplicationCommandType.User)
    return textsOf(command.name, command.name_localizations).flatMap((name) =>
      over(`the name "${name}"`, name.length, limits.commandName),
    );
  if (!('description' in command)) return [];
  const path = `/${command.name}`;
  return [
    ...words(command, path, limits),
    ...optionList(command.options ?? [], path, limits),
    ...over(`${path}: characters`, charactersOf(command), limits.commandCharacters),
  ];
}

type Localizations = Readonly<Partial<Record<string, string | null | undefined>>> | null | undefined;

interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description: string;
  readonly description_localizations?: Localizations;
}

function words(named: Named, path: string, limits: DiscordLimits): string[] {
  return [
    ...textsOf(named.name, named.name_localizations).flatMap((name) => [
      ...over(`${path}: the name "${name}"`, name.length, limits.commandName),
      ...(NAME.test(name) && name === name.toLowerCase() ? [] : [`${path}: "${name}" is no name`]),
    ]),
    ...textsOf(named.description, named.description_localizations).flatMap((description) => [
      ...over(`${path}: description`, description.length, limits.commandDescription),
      ...(description.trim() === '' ? [`${path}: a description is empty`] : []),
    ]),
  ];
}

function optionList(
  options: readonly APIApplicationCommandOption[],
  path: string,
  limits: DiscordLimits,
): string[] {
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const optional = options.findIndex(({ required }) => !required);
  const misplaced = optional < 0 ? [] : options.slice(optional).filter(({ required }) => required);
  return [
    ...over(`${path}: options`, options.length, limits.commandOptions),
    ...(subcommands.length > 0 && subcommands.length < options.length
      ? [`${path}: subcommands stand beside options`]
      : []),
    ...twice(
      path,
      options.map(({ name }) => name),
    ),
    ...twice(
      path,
      options.map(({ name, name_localizations: names }) => names?.fr ?? name),
    ),
    ...misplaced.map(({ name }) => `${path}: the required "${name}" stands after an optional one`),
    ...options.flatMap((option) => oneOption(option, `${path} ${option.name}`, limits)),
  ];
}

function oneOption(option: APIApplicationCommandOption, path: string, limits: DiscordLimits): string[] {
  const problems = words(option, path, limits);
  switch (option.type) {
    case ApplicationCommandOptionType.Subcommand:
      return [...problems, ...optionList(option.options ?? [], path, limits)];
    case ApplicationCommandOptionType.String: {
      const { choices = [], autocomplete, max_length: most = 1 } = option;
      return [
        ...problems,
        ...over(`${path}: choices`, choices.length, limits.choices),
        ...twice(
          path,
          choices.map(({ value }) => value),
        ),
        ...choices.flatMap(({ name, name_localizations: names, value }) => [
          ...over(`${path}: the value "${value}"`, value.length, limits.choiceValue),
          ...textsOf(name, names).flatMap((text) =>
            over(`${path}: "${text}"`, text.length, limits.choiceName),
          ),
        ]),
        ...(autocomplete && choices.length > 0 ? [`${path}: choices exclude autocomplete`] : []),
        ...(most < 1 ? [`${path}: takes no character`] : []),
        ...over(`${path}: max_length`, most, limits.stringLength),
      ];
    }
    case ApplicationCommandOptionType.Integer: {
      const { min_value: min = Number.NEGATIVE_INFINITY, max_value: max = Number.POSITIVE_INFINITY } = option;
      return [...problems, ...(min > max ? [`${path}: from ${min} to ${max}`] : [])];
    }
    default:
      return problems;
  }
}

const textsOf = (text: string, localized: Localizations): string[] => [
  text,
  ...Object.values(localized ?? {}).filter((other): other is string => typeof other === 'string'),
];

const over = (what: string, count: number, most: number): string[] =>
  count > most ? [`${what}: ${count}, and Discord takes ${most}`] : [];

const twice = (path: string, names: readonly string[]): string[] =>
  [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => `${path}: "${name}" stands twice`,
  );

/** What Discord counts against 8,000: names, descriptions and values, each in its longest language. */
function charactersOf(node: object): number {
  const { name, name_localizations, description, description_localizations, value, options, choices } =
    node as Partial<Named> & { value?: unknown; options?: readonly object[]; choices?: readonly object[] };
  const longest = (text: string | undefined, localized: Localizations) =>
    Math.max(...textsOf(text ?? '', localized).map(({ length }) => length));
  return (
    longest(name, name_localizations) +
    longest(description, description_localizations) +
    (typeof value === 'string' ? value.length : 0) +
    [...(options ?? []), ...(choices ?? [])].reduce((sum, inner) => sum + charactersOf(inner), 0)
  );
}
