import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import type { Call, Invocation, OptionValue, Requester } from '../../command/invocation.js';
import { findOption, type Registry } from '../../command/registry.js';
import { FREE_TEXT_COMMAND } from '../../command/text-parser.js';
import type { Lang } from '../../language/lang.js';
import { type MenuKind, menuKindOf } from './actions.js';
import { langOf } from './locale.js';

/** What an interaction asks for. */
export type Received =
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly place: Place }
  | { readonly kind: 'press'; readonly id: string; readonly menu?: MenuKind; readonly place: Place }
  | {
      readonly kind: 'suggest';
      readonly target: { readonly command: string; readonly option: string };
      readonly partial: string;
    }
  /** A message without a text to check. */
  | { readonly kind: 'nothing-to-check' };

/** Where an answer goes: a message of its own, one that only the person sees, or in place of the one that was pressed. */
export interface Place {
  readonly own: boolean;
  /** Whether the person wishes to be the only one to see it. */
  readonly privately: boolean | undefined;
  /** The message that was pressed, where one was: who sees it, and whether it answers this person. */
  readonly pressed?: { readonly private: boolean; readonly theirs: boolean };
}

export interface ReceiveSetup {
  readonly registry: Registry;
  /** Who may use maintainers' commands, as `discord:80351110224678912`. */
  readonly maintainers: readonly string[];
  readonly newId: () => string;
}

/** The command that checks a text against the base, where there is one. */
const CHECK_COMMAND = 'check';
const EPHEMERAL = 64;

/** Reads an interaction; nothing for one of a kind that we never asked Discord to send. */
export function receive(interaction: APIInteraction, setup: ReceiveSetup): Received | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      switch (interaction.data.type) {
        case ApplicationCommandType.ChatInput:
          return command(interaction as APIChatInputApplicationCommandInteraction, setup);
        case ApplicationCommandType.Message:
          return check(interaction as APIMessageApplicationCommandInteraction, setup);
        default:
          return undefined;
      }
    case InteractionType.ApplicationCommandAutocomplete:
      return autocomplete(interaction, setup);
    case InteractionType.MessageComponent:
      return press(interaction);
    default:
      return undefined;
  }
}

/** Who asks, wherever they do. */
export function requesterOf(interaction: APIInteraction, maintainers: readonly string[]): Requester {
  const id = interaction.member?.user.id ?? interaction.user?.id ?? '';
  const user = `discord:${id}`;
  return {
    user,
    roles: maintainers.includes(user) ? ['maintainer', 'member'] : ['member'],
    ...(interaction.guild_id ? { workspace: interaction.guild_id } : {}),
  };
}

/** The person's own language, else the server's. */
export function localeOf(interaction: APIInteraction): Lang | undefined {
  const own = 'locale' in interaction ? interaction.locale : undefined;
  return langOf(own) ?? langOf(interaction.guild_locale);
}

function callOf(interaction: APIInteraction, { maintainers, newId }: ReceiveSetup): Call {
  const locale = localeOf(interaction);
  return { id: newId(), requester: requesterOf(interaction, maintainers), ...(locale ? { locale } : {}) };
}

function command(interaction: APIChatInputApplicationCommandInteraction, setup: ReceiveSetup): Received {
  const { name, given } = subcommandOf(interaction.data.options);
  const known = setup.registry.find(name)?.command;
  const options: Record<string, OptionValue> = {};
  for (const option of given) {
    const key = known ? (findOption(known, option.name)?.key ?? option.name) : option.name;
    if ('value' in option) options[key] = option.value;
  }
  const wish = options.private;
  return {
    kind: 'run',
    invocation: { ...callOf(interaction, setup), command: known?.name ?? name, options },
    place: { own: true, privately: typeof wish === 'boolean' ? wish : undefined },
  };
}

function subcommandOf(options: readonly APIApplicationCommandInteractionDataOption[] | undefined): {
  readonly name: string;
  readonly given: readonly APIApplicationCommandInteractionDataBasicOption[];
} {
  const [subcommand] = options ?? [];
  if (subcommand?.type !== ApplicationCommandOptionType.Subcommand) return { name: '', given: [] };
  return { name: subcommand.name, given: subcommand.options ?? [] };
}

/** "Check with Diplo" on a message: its text goes to the command that checks, else it is asked. */
function check(interaction: APIMessageApplicationCommandInteraction, setup: ReceiveSetup): Received {
  const { target_id: target, resolved } = interaction.data;
  const text = resolved.messages[target]?.content.trim() ?? '';
  const found =
    setup.registry.find(CHECK_COMMAND)?.command ?? setup.registry.find(FREE_TEXT_COMMAND)?.command;
  const [key] = Object.entries(found?.options ?? {}).find(([, { rest }]) => rest) ?? [];
  if (text === '' || !found || key === undefined) return { kind: 'nothing-to-check' };
  return {
    kind: 'run',
    invocation: { ...callOf(interaction, setup), command: found.name, options: { [key]: text } },
    place: { own: true, privately: true },
  };
}

function autocomplete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { registry }: ReceiveSetup,
): Received {
  const { name, given } = subcommandOf(interaction.data.options);
  const known = registry.find(name)?.command;
  const focused = given.find((option) => 'focused' in option && option.focused);
  const option = focused?.name ?? '';
  return {
    kind: 'suggest',
    target: { command: known?.name ?? name, option: (known && findOption(known, option)?.key) ?? option },
    partial: focused && 'value' in focused ? String(focused.value) : '',
  };
}

function press(interaction: APIMessageComponentInteraction): Received {
  const { data, message } = interaction;
  const user = interaction.member?.user.id ?? interaction.user?.id;
  const menu = menuKindOf(data.custom_id);
  const id = menu && 'values' in data ? (data.values[0] ?? '') : data.custom_id;
  return {
    kind: 'press',
    id,
    ...(menu ? { menu } : {}),
    place: {
      own: menu === 'examples',
      privately: undefined,
      pressed: {
        private: ((message.flags ?? 0) & EPHEMERAL) !== 0,
        theirs: message.interaction_metadata?.user.id === user,
      },
    },
  };
}
