import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '../command/logger.js';
import type { Metrics } from './metrics.js';

export interface HealthSetup {
  readonly host: string;
  readonly port: number;
  readonly base: () =>
    | { readonly version: string; readonly facts: number; readonly refused: boolean }
    | undefined;
  readonly adapters: () => readonly { readonly name: string; readonly state: string }[];
  readonly stopping: () => boolean;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** The pages by which machines watch this process. */
export interface Health {
  /** The port that it listens on; nothing if it could not listen. */
  readonly port: number | undefined;
  close(): Promise<void>;
}

/** Serves /livez, /readyz and /metrics. A port that is taken is logged and no reason to end: questions are answered. */
export async function startHealth(setup: HealthSetup): Promise<Health> {
  const { host, port, logger } = setup;
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'only GET\n');
    switch (path) {
      case '/livez':
        return send(response, 200, 'alive\n');
      case '/readyz':
        return sendReadiness(setup, response);
      case '/metrics':
        return void sendMetrics(setup, response);
      default:
        return send(response, 404, 'there is /livez, /readyz and /metrics\n');
    }
  });
  // Nobody has more to send than one line.
  server.requestTimeout = 5_000;
  server.headersTimeout = 5_000;
  server.maxConnections = 50;
  const listening = await listen(server, host, port);
  if (listening instanceof Error)
    logger.error({ host, port, err: listening }, 'health pages cannot be served');
  else logger.info({ host, port: listening }, 'health pages are served');
  return {
    port: listening instanceof Error ? undefined : listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<number | Error> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.on('error', () => undefined);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ready is: a base is loaded, every adapter that is configured is connected, and nobody has asked us to stop. */
function sendReadiness({ base, adapters, stopping }: HealthSetup, response: ServerResponse): void {
  const states = Object.fromEntries(adapters().map(({ name, state }) => [name, state]));
  const loaded = base();
  const connected = Object.values(states).every((state) => state === 'connected');
  const ready = loaded !== undefined && connected && !stopping();
  const body = JSON.stringify({ ready, stopping: stopping(), base: loaded ?? null, adapters: states });
  send(response, ready ? 200 : 503, `${body}\n`, 'application/json');
}

async function sendMetrics({ metrics, logger }: HealthSetup, response: ServerResponse): Promise<void> {
  try {
    send(response, 200, await metrics.text(), metrics.contentType);
  } catch (error) {
    logger.error({ err: error }, 'metrics failed');
    send(response, 500, 'metrics failed\n');
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
