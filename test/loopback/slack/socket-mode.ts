import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  ACKNOWLEDGE_MILLISECONDS,
  type Acknowledged,
  type DeliverOptions,
  type Delivery,
  type DeliveryKind,
} from './delivery.js';
import { type Json, object, textOf, type Workspace } from './workspace.js';

interface Waiting {
  readonly envelope: Json;
  readonly acknowledge: (payload: Json) => void;
  /** The connection that it went to: the acknowledgement must come on the same. */
  connection?: WebSocket;
}

/** Slack's end of Socket Mode: tickets, hello, envelopes, acknowledgements, and every way in which it ends. */
export class SocketMode implements Delivery {
  readonly connections = new Set<WebSocket>();
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #acknowledged = new Set<string>();
  readonly #sockets: WebSocketServer;
  readonly #workspace: Workspace;
  /** When the app was connected, for the gaps between. */
  readonly connectedAt: number[] = [];

  constructor(server: Server, workspace: Workspace) {
    this.#workspace = workspace;
    this.#sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://loop').searchParams.get('ticket') ?? '';
      if (!this.#tickets.delete(ticket)) {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (connection) => this.#accept(connection));
    });
  }

  /** What apps.connections.open answers. */
  ticket(): string {
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return ticket;
  }

  #accept(connection: WebSocket): void {
    this.connections.add(connection);
    this.connectedAt.push(performance.now());
    connection.on('close', () => this.connections.delete(connection));
    connection.on('message', (data) => this.#receive(connection, JSON.parse(String(data)) as Json));
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.connections.size,
        connection_info: { app_id: 'A0DIPLO' },
        debug_info: { host: 'loop', approximate_connection_time: 18_060 },
      }),
    );
    connection.ping();
    // What was delivered to a connection that is gone, or to none, Slack sends again.
    for (const waiting of this.#waiting.values())
      if (!waiting.connection || waiting.connection.readyState !== waiting.connection.OPEN)
        this.#send(waiting);
  }

  #receive(connection: WebSocket, message: Json): void {
    const id = textOf(message.envelope_id);
    const waiting = this.#waiting.get(id);
    if (this.#acknowledged.has(id)) this.#workspace.problems.push(`a second acknowledgement of ${id}`);
    else if (!waiting) this.#workspace.problems.push(`an acknowledgement of what was not sent: ${id}`);
    else if (waiting.connection !== connection)
      this.#workspace.problems.push('acknowledged on another connection');
    const payload = object(message.payload);
    if (Object.keys(payload).length > 0 && waiting?.envelope.accepts_response_payload !== true)
      this.#workspace.problems.push('a payload with an acknowledgement that takes none');
    this.#acknowledged.add(id);
    this.#waiting.delete(id);
    waiting?.acknowledge(payload);
  }

  #send(waiting: Waiting): boolean {
    const connection = [...this.connections].find(({ readyState, OPEN }) => readyState === OPEN);
    if (!connection) return false;
    waiting.connection = connection;
    connection.send(JSON.stringify(waiting.envelope));
    return true;
  }

  async deliver(
    kind: DeliveryKind,
    payload: Json,
    { twice = false }: DeliverOptions = {},
  ): Promise<Acknowledged> {
    const started = performance.now();
    const first = await this.#envelope(kind, payload, 0, started);
    if (twice) await this.#envelope(kind, payload, 1, started);
    return first;
  }

  /** Sends one envelope until it is acknowledged; a connection that is gone is no fault of the app's. */
  #envelope(kind: DeliveryKind, payload: Json, retry: number, started: number): Promise<Acknowledged> {
    const id = randomUUID();
    const { promise, resolve } = withResolvers<Acknowledged>();
    let attempts = 0;
    const waiting: Waiting = {
      envelope: {
        type: kind,
        envelope_id: id,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {}),
      },
      acknowledge: (answer) =>
        resolve({ milliseconds: performance.now() - started, payload: answer, attempts }),
    };
    this.#waiting.set(id, waiting);
    const watch = () => {
      if (!this.#waiting.has(id)) return;
      const { connection } = waiting;
      if (connection && connection.readyState === connection.OPEN)
        this.#workspace.problems.push(`no acknowledgement of ${kind} within 3 s`);
      attempts++;
      this.#send(waiting);
      setTimeout(watch, ACKNOWLEDGE_MILLISECONDS).unref();
    };
    attempts++;
    this.#send(waiting);
    setTimeout(watch, ACKNOWLEDGE_MILLISECONDS).unref();
    return promise;
  }

  /** Asks every connection to go, as Slack does before it recycles one. */
  disconnect(reason = 'refresh_requested'): void {
    for (const connection of this.connections)
      connection.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'loop' } }));
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const connection of this.connections) connection.terminate();
  }

  close(): void {
    this.drop();
    this.#sockets.close();
  }
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
