import type { Logger as LibraryLogger } from '@slack/bolt';
import type { Logger } from '../../command/logger.js';

/** `LogLevel.INFO`, whose enum only a value import would bring. */
type Level = ReturnType<LibraryLogger['getLevel']>;

/** Tokens and the tickets of connections, wherever a library puts them. */
const SECRETS = /xox[a-z]-[\w-]+|xapp-[\w-]+|wss?:\/\/\S+/gu;

/** Lets Slack's libraries log through ours: warnings and errors alone, without secrets; their debug lines hold messages. */
export function libraryLogger(logger: Logger): LibraryLogger {
  const detail = (messages: readonly unknown[]) => ({
    detail: messages.map(String).join(' ').replace(SECRETS, '[secret]').slice(0, 500),
  });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...messages) => logger.warn(detail(messages), "warning of Slack's library"),
    error: (...messages) => logger.warn(detail(messages), "error of Slack's library"),
    setLevel: () => undefined,
    getLevel: () => 'info' as Level,
    setName: () => undefined,
  };
}
