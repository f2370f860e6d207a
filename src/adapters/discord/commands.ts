import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDefinition, OptionDefinition } from '../../command/definition.js';
import { MAX_TEXT } from '../../command/option.js';
import { LOCALES } from './locale.js';

/** A command as Discord is told of it. */
export type DiscordCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

export const ROOT = 'diplo';
/** Permissions belong to whole commands at Discord, so that maintainers' subcommands stand under one of their own. */
export const MAINTAINERS_ROOT = 'diplo-admin';
export const CHECK_MESSAGE = { fr: 'Vérifier avec Diplo', en: 'Check with Diplo' } as const;

type Localized = CommandDefinition['names'];

const ROOT_DESCRIPTION = {
  fr: 'La diplomatie sur les réseaux sociaux : des faits datés et sourcés',
  en: 'Diplomacy on social media: dated, sourced facts',
};
const MAINTAINERS_DESCRIPTION = {
  fr: 'La base de faits et le service de Diplo, pour ses mainteneurs',
  en: "Diplo's fact base and service, for its maintainers",
};

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Everything that is registered: `/diplo` with a subcommand for each command, maintainers' apart, and the shortcut. */
export function discordCommands(commands: readonly CommandDefinition[]): DiscordCommand[] {
  const of = (visibility: CommandDefinition['visibility']) =>
    commands.filter((command) => command.visibility === visibility).map(subcommand);
  const maintainers = of('maintainers');
  return [
    { ...root(ROOT, ROOT_DESCRIPTION, of('everyone')), ...EVERYWHERE },
    ...(maintainers.length > 0
      ? [
          {
            ...root(MAINTAINERS_ROOT, MAINTAINERS_DESCRIPTION, maintainers),
            default_member_permissions: String(PermissionFlagsBits.ManageGuild),
            integration_types: [ApplicationIntegrationType.GuildInstall],
            contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
          },
        ]
      : []),
    {
      type: ApplicationCommandType.Message,
      name: CHECK_MESSAGE.en,
      name_localizations: localizations(CHECK_MESSAGE),
      ...EVERYWHERE,
    },
  ];
}

function root(
  name: string,
  description: Localized,
  options: APIApplicationCommandSubcommandOption[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: description.en,
    description_localizations: localizations(description),
    options,
  };
}

const localizations = (text: Localized): LocalizationMap => ({ [LOCALES.fr]: text.fr });

const named = (names: Localized, description: Localized) => ({
  name: names.en,
  name_localizations: localizations(names),
  description: description.en,
  description_localizations: localizations(description),
});

function subcommand({
  names,
  description,
  options,
}: CommandDefinition): APIApplicationCommandSubcommandOption {
  // Discord wants those first without which the command cannot be sent.
  const ordered = Object.values(options).sort(
    (a, b) => Number(b.required ?? false) - Number(a.required ?? false),
  );
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(names, description),
    options: ordered.map(optionOf),
  };
}

function optionOf(option: OptionDefinition): APIApplicationCommandBasicOption {
  const { type, name, description, required = false, min, max, choices, suggest } = option;
  const common = { ...named(name, description), required };
  switch (type) {
    case 'boolean':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case 'integer':
      return {
        ...common,
        type: ApplicationCommandOptionType.Integer,
        ...(min === undefined ? {} : { min_value: min }),
        ...(max === undefined ? {} : { max_value: max }),
      };
    case 'string':
      if (choices)
        return {
          ...common,
          type: ApplicationCommandOptionType.String,
          choices: choices.map((choice) => ({
            name: choice.name.en,
            name_localizations: localizations(choice.name),
            value: choice.value,
          })),
        };
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        max_length: max ?? MAX_TEXT,
        ...(suggest ? { autocomplete: true as const } : {}),
      };
    default:
      return type satisfies never;
  }
}
