import { type App as Bolt, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Logger } from '../../command/logger.js';
import type { Link } from './connection.js';
import { withDeadline } from './deadline.js';
import { libraryLogger } from './library-logger.js';

const OPEN_MILLISECONDS = 15_000;

export interface SocketSetup {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
}

/** The receiver of Socket Mode. It does not reconnect by itself: its first retry comes after five seconds. */
export function socketReceiver({ appToken, clientOptions, logger }: SocketSetup): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: libraryLogger(logger),
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
  });
}

/** Slack over a WebSocket, which needs no public address. */
export function socketLink(bolt: Bolt, receiver: SocketModeReceiver): Link {
  const { client } = receiver;
  let initialized = false;
  let lost: () => void = () => undefined;
  client.on('disconnected', () => lost());
  return {
    async open() {
      if (!initialized) await bolt.init();
      initialized = true;
      // A server that accepts the connection and never says hello is no connection.
      const opened = client.start();
      if (await withDeadline(opened, OPEN_MILLISECONDS)) return;
      opened.catch(() => undefined);
      await this.close(0);
      throw new Error('Slack did not say hello');
    },
    onLost(callback) {
      lost = callback;
    },
    async close(milliseconds) {
      // Without a deadline, a peer that never answers the closing frame would keep the process.
      await withDeadline(client.disconnect(), Math.max(500, milliseconds));
    },
  };
}
