import type { Call, Invocation, TextInvocation } from '../../command/invocation.js';
import { FREE_TEXT_COMMAND } from '../../command/text-parser.js';
import type { SlackContext } from './context.js';

/** What somebody typed as a call; nothing typed asks what can be asked. */
export function callFor(
  text: string,
  call: Omit<Call, 'id'>,
  { commands, newId }: SlackContext,
): Invocation | TextInvocation {
  const id = newId();
  const help = commands.some(({ name }) => name === 'help');
  return text === '' && help ? { ...call, id, command: 'help', options: {} } : { ...call, id, text };
}

/** A passage to check: by the command made for it, or else as a question. */
export function checkFor(
  text: string,
  call: Omit<Call, 'id'>,
  { commands, newId }: SlackContext,
): Invocation {
  const command =
    commands.find(({ name }) => name === 'check') ?? commands.find(({ name }) => name === FREE_TEXT_COMMAND);
  const [option] = Object.entries(command?.options ?? {}).find(([, { rest }]) => rest) ?? [];
  return {
    ...call,
    id: newId(),
    command: command?.name ?? FREE_TEXT_COMMAND,
    options: { [option ?? 'question']: text },
  };
}
