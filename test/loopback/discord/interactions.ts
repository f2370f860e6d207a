import { snowflake } from './snowflake.js';

type Json = Record<string, unknown>;

/** Where somebody uses Diplo: a server that invited it, one that did not, their DMs with it, or a group. */
export type Where = 'server' | 'foreign-server' | 'dm' | 'group-dm';

export interface Person {
  readonly id: string;
  readonly locale: string;
}

export interface Scene {
  readonly applicationId: string;
  readonly person: Person;
  readonly where?: Where;
  readonly guildLocale?: string;
}

export interface TypedOption {
  readonly name: string;
  readonly value: string | number | boolean;
}

const GUILD = '1290000000000000000';
const CHANNEL = '1290000000000000001';

/** What every interaction carries. */
function base(type: number, { applicationId, person, where = 'server', guildLocale = 'en-US' }: Scene): Json {
  const user = {
    id: person.id,
    username: 'reader',
    global_name: 'Reader',
    discriminator: '0',
    avatar: null,
    public_flags: 0,
  };
  const inGuild = where === 'server' || where === 'foreign-server';
  const channel = inGuild
    ? { id: CHANNEL, type: 0, name: 'general', guild_id: GUILD, permissions: '2248473465835073', flags: 0 }
    : where === 'dm'
      ? { id: CHANNEL, type: 1, flags: 0 }
      : { id: CHANNEL, type: 3, flags: 0, recipients: [user] };
  return {
    id: snowflake(),
    application_id: applicationId,
    type,
    token: `aW50ZXJhY3Rpb246${snowflake()}`,
    version: 1,
    locale: person.locale,
    ...(inGuild
      ? {
          guild_id: GUILD,
          guild_locale: guildLocale,
          guild: { id: GUILD, locale: guildLocale, features: [] },
          member: {
            user,
            roles: [],
            premium_since: null,
            permissions: '2248473465835073',
            pending: false,
            nick: null,
            mute: false,
            deaf: false,
            avatar: null,
            flags: 0,
            joined_at: '2024-01-01T00:00:00.000000+00:00',
          },
        }
      : { user }),
    channel,
    channel_id: CHANNEL,
    app_permissions: '2248473465835073',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: inGuild ? 0 : where === 'dm' ? 1 : 2,
    authorizing_integration_owners:
      where === 'server' ? { 0: GUILD } : where === 'dm' ? { 0: '0' } : { 1: person.id },
  };
}

const TYPES = { string: 3, number: 4, boolean: 5 } as const;

const typed = (options: readonly (TypedOption & { readonly focused?: boolean })[]): Json[] =>
  options.map(({ name, value, focused }) => ({
    name,
    type: TYPES[typeof value as keyof typeof TYPES],
    value,
    ...(focused ? { focused: true } : {}),
  }));

const slash = (root: string, subcommand: string, options: Json[]): Json => ({
  id: '1300000000000000000',
  name: root,
  type: 1,
  options: [{ name: subcommand, type: 1, options }],
});

/** `/diplo <subcommand> …` */
export const commandInteraction = (
  scene: Scene,
  subcommand: string,
  options: readonly TypedOption[],
  root = 'diplo',
): Json => ({
  ...base(2, scene),
  data: slash(root, subcommand, typed(options)),
});

/** What Discord asks while an option is being typed: the last one. */
export const autocompleteInteraction = (
  scene: Scene,
  subcommand: string,
  options: readonly TypedOption[],
): Json => ({
  ...base(4, scene),
  data: slash(
    'diplo',
    subcommand,
    typed(options.map((option, at) => ({ ...option, focused: at === options.length - 1 }))),
  ),
});

/** "Check with Diplo" on somebody's message. */
export const messageInteraction = (scene: Scene, content: string): Json => {
  const id = snowflake();
  return {
    ...base(2, scene),
    data: {
      id: '1300000000000000001',
      name: 'Check with Diplo',
      type: 3,
      target_id: id,
      resolved: { messages: { [id]: messageOf({ id, content }) } },
    },
  };
};

/** A press of a button, or a choice from a menu, under one of our messages. */
export const componentInteraction = (
  scene: Scene,
  message: Json,
  component: { readonly customId: string; readonly value?: string },
): Json => ({
  ...base(3, scene),
  message,
  data:
    component.value === undefined
      ? { component_type: 2, custom_id: component.customId, id: 1 }
      : { component_type: 3, custom_id: component.customId, id: 1, values: [component.value] },
});

/** A message as Discord gives it back. */
export function messageOf(fields: Json): Json {
  return {
    id: snowflake(),
    type: 0,
    content: '',
    channel_id: CHANNEL,
    author: { id: '1300000000000000002', username: 'somebody', discriminator: '0', avatar: null, bot: false },
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: '2026-11-22T12:00:00.000000+00:00',
    edited_timestamp: null,
    flags: 0,
    components: [],
    ...fields,
  };
}
