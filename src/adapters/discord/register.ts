import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type { CommandDefinition } from '../../command/definition.js';
import { type DiscordCommand, discordCommands } from './commands.js';
import { commandProblems } from './validate-commands.js';

export interface RegisterSetup {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, where changes show at once; everywhere without it. */
  readonly guildId?: string | undefined;
  readonly commands: readonly CommandDefinition[];
}

/** What came of a registration. */
export interface Registered {
  readonly changed: boolean;
  readonly count: number;
}

/**
 * Tells Discord of our commands if it knows others: Discord allows 200 creations a day.
 * @throws Error with every problem of the commands, before Discord is asked
 */
export async function registerCommands({
  rest,
  applicationId,
  guildId,
  commands,
}: RegisterSetup): Promise<Registered> {
  const wanted = discordCommands(commands);
  const problems = commandProblems(wanted);
  if (problems.length > 0) throw new Error(`Discord would refuse the commands:\n${problems.join('\n')}`);
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const known = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as readonly DiscordCommand[];
  const count = wanted.length;
  if (isDeepStrictEqual(canonical(known, guildId), canonical(wanted, guildId)))
    return { changed: false, count };
  await rest.put(route, { body: wanted });
  return { changed: true, count };
}

type Json = Readonly<Record<string, unknown>>;

/** What we set of a command; Discord adds ids, versions and defaults, in an order of its own. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'integration_types',
  'contexts',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
] as const;

/** Where commands are a server's own, Discord keeps no place of installation with them. */
const GLOBAL_ONLY: ReadonlySet<string> = new Set(['integration_types', 'contexts']);

function canonical(commands: readonly object[], guildId: string | undefined): unknown[] {
  return commands
    .map((command) => canonicalFields({ type: 1, ...command }, guildId !== undefined))
    .sort((a, b) => JSON.stringify([a.type, a.name]).localeCompare(JSON.stringify([b.type, b.name])));
}

function canonicalFields(node: Json, local: boolean): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = canonicalValue(node[field], local, field);
    if (value !== undefined && !(local && GLOBAL_ONLY.has(field))) found[field] = value;
  }
  return found;
}

/** Absent, null, false and empty are the same to Discord; sets have no order. */
function canonicalValue(value: unknown, local: boolean, field: string): unknown {
  if (value === null || value === undefined || value === false || value === '') return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return GLOBAL_ONLY.has(field)
      ? [...value].sort()
      : value.map((each: unknown) =>
          typeof each === 'object' && each !== null ? canonicalFields(each as Json, local) : each,
        );
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value;
}
