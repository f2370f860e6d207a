/// <reference path="./discord-api-spec.d.ts" />
import { isDeepStrictEqual } from 'node:util';
import * as spec from 'discord-api-spec/zod';
import { autocompleteRules, commandRules, messageRules } from './rules.js';

type Json = Record<string, unknown>;
interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly unknown[] } };
}
const schemas = spec as unknown as Readonly<Record<string, Schema>>;

/** What Discord's own OpenAPI file says of a body: what breaks it, and fields that it does not know. */
function schemaProblems(name: string, body: unknown): string[] {
  const schema = schemas[`${name}Schema`];
  if (!schema) throw new Error(`discord-api-spec has no ${name}`);
  const json = JSON.parse(JSON.stringify(body)) as unknown;
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    return (parsed.error?.issues ?? []).map((issue) => `${name}: ${JSON.stringify(issue)}`);
  const known = JSON.parse(JSON.stringify(parsed.data)) as unknown;
  return isDeepStrictEqual(known, json) ? [] : [`${name}: fields that Discord does not know`];
}

/** Everything for which Discord would refuse a message of ours. */
export const messageProblems = (message: Json): string[] => [
  ...schemaProblems('IncomingWebhookInteractionRequest', message),
  ...messageRules(message),
];

/** Everything for which Discord would refuse the answer to an interaction. */
export function callbackProblems(body: Json): string[] {
  const data = (body.data ?? {}) as Json;
  switch (body.type) {
    case 4:
      return [...schemaProblems('CreateMessageInteractionCallbackRequest', body), ...messageRules(data)];
    case 5:
      return schemaProblems('CreateMessageInteractionCallbackRequest', body);
    case 6:
      return schemaProblems('UpdateMessageInteractionCallbackRequest', body);
    case 7:
      return [...schemaProblems('UpdateMessageInteractionCallbackRequest', body), ...messageRules(data)];
    case 8:
      return [
        ...schemaProblems('ApplicationCommandAutocompleteCallbackRequest', body),
        ...autocompleteRules(data.choices),
      ];
    default:
      return [`a callback of type ${String(body.type)}`];
  }
}

/** Everything for which Discord would refuse the edit of an answer. */
export const editProblems = (body: Json): string[] => [
  ...schemaProblems('IncomingWebhookUpdateRequestPartial', body),
  ...messageRules(body),
];

/** Everything for which Discord would refuse an application's commands. */
export const commandProblems = (commands: readonly Json[]): string[] => [
  ...commands.flatMap((command) => schemaProblems('ApplicationCommandUpdateRequest', withNumber(command))),
  ...commandRules(commands),
];

/** The documentation asks for permissions as a string, and clients send one; the OpenAPI file has a number. */
const withNumber = (command: Json): Json => {
  const { default_member_permissions: permissions } = command;
  return typeof permissions === 'string' && /^\d+$/u.test(permissions)
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
};
