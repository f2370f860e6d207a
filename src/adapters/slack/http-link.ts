import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type App as Bolt, HTTPReceiver, isValidSlackRequest } from '@slack/bolt';
import type { Logger } from '../../command/logger.js';
import type { Link } from './connection.js';
import { withDeadline } from './deadline.js';
import { createDeduplicator } from './deduplicate.js';
import { libraryLogger } from './library-logger.js';

const MOST_BYTES = 1_000_000;
/** How far Slack's clock may be from ours, either way; Bolt looks at the past alone. */
const MOST_SECONDS_APART = 300;

export const httpReceiver = (signingSecret: string, logger: Logger): HTTPReceiver =>
  new HTTPReceiver({ signingSecret, logger: libraryLogger(logger) });

/** Slack over signed requests. */
export function httpLink(
  bolt: Bolt,
  receiver: HTTPReceiver,
  {
    signingSecret,
    port,
    logger,
  }: { readonly signingSecret: string; readonly port: number; readonly logger: Logger },
): Link {
  let server: Server | undefined;
  let lost: () => void = () => undefined;
  const guarded = guard(receiver, signingSecret, logger);
  return {
    async open() {
      await bolt.init();
      const opened = createServer(guarded);
      await new Promise<void>((resolve, reject) => {
        opened.once('error', reject);
        opened.listen(port, () => resolve());
      });
      opened.on('close', () => lost());
      server = opened;
      const address = opened.address();
      logger.info({ port: typeof address === 'object' ? address?.port : port }, 'listening for Slack');
    },
    onLost(callback) {
      lost = callback;
    },
    async close(milliseconds) {
      const closing = server;
      if (!closing) return;
      const closed = new Promise<void>((resolve) => {
        closing.close(() => resolve());
      });
      closing.closeIdleConnections();
      if (!(await withDeadline(closed, milliseconds))) closing.closeAllConnections();
    },
  };
}

/** Refuses what Slack did not send just now: stale, from the future, wrongly signed, or seen before. */
function guard(receiver: HTTPReceiver, signingSecret: string, logger: Logger) {
  const seen = createDeduplicator();
  const refusal = (headers: IncomingMessage['headers'], body: Buffer): string | undefined => {
    const timestamp = Number(headers['x-slack-request-timestamp']);
    const signature = String(headers['x-slack-signature'] ?? '');
    const apart = Math.abs(Date.now() / 1_000 - timestamp);
    // Without a signature Bolt lets nothing through but `ssl_check`.
    if (signature === '') return undefined;
    if (!(apart <= MOST_SECONDS_APART)) return 'timestamp';
    const valid = isValidSlackRequest({
      signingSecret,
      body: body.toString(),
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
    });
    if (!valid) return 'signature';
    return seen.isFirst(signature) ? undefined : 'replay';
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    const end = (status: number, why: string): void => {
      logger.warn({ status, why }, 'request refused');
      response.writeHead(status).end();
    };
    readBody(request).then(
      (body) => {
        if (!body) return end(413, 'size');
        const why = refusal(request.headers, body);
        if (why !== undefined) return end(401, why);
        try {
          receiver.requestListener(Object.assign(request, { rawBody: body }), response);
        } catch {
          end(404, 'path');
        }
      },
      () => response.destroy(),
    );
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
