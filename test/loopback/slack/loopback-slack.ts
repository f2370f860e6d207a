import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from './delivery.js';
import { Faults } from './faults.js';
import { HttpDelivery } from './http-delivery.js';
import { respond } from './response-urls.js';
import { SocketMode } from './socket-mode.js';
import { type StructureCheck, structureCheck } from './structure.js';
import { viewProblems } from './validate.js';
import { METHODS } from './web-api.js';
import { type Json, object, Workspace } from './workspace.js';

export const TOKENS = {
  bot: 'xoxb-loopback-bot',
  app: 'xapp-loopback-app',
  signingSecret: 'loopback-signing-secret',
} as const;

/** A Slack on 127.0.0.1 that refuses what Slack refuses, and remembers everything that it would have refused. */
export class LoopbackSlack {
  readonly workspace = new Workspace();
  readonly faults = new Faults();
  socket: SocketMode;
  #server: Server;
  #port = 0;
  readonly #structure: StructureCheck;

  private constructor(structure: StructureCheck) {
    this.#structure = structure;
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.socket = new SocketMode(this.#server, this.workspace);
  }

  static async start(): Promise<LoopbackSlack> {
    const slack = new LoopbackSlack(await structureCheck());
    await slack.#listen();
    return slack;
  }

  /** For `SLACK_API_URL`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  responseUrl(id: string): string {
    return `http://127.0.0.1:${this.#port}/respond/${id}`;
  }

  /** Signed requests to an app that listens at `target`. */
  over(target: string): HttpDelivery {
    return new HttpDelivery(target, TOKENS.signingSecret, this.workspace);
  }

  /** What an acknowledgement makes of the view that was submitted. */
  updateView(id: string, acknowledgement: Json): void {
    if (acknowledgement.response_action !== 'update') return;
    const view = object(acknowledgement.view);
    this.workspace.problems.push(...viewProblems(view, this.#structure).map((problem) => `view: ${problem}`));
    this.workspace.views.set(id, { ...this.workspace.views.get(id), ...view, id });
  }

  get overSocket(): Delivery {
    return this.socket;
  }

  /** Goes away, with its port, for a time. */
  async goAway(milliseconds: number): Promise<void> {
    await this.stop();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.socket = new SocketMode(this.#server, this.workspace);
    await this.#listen();
  }

  async stop(): Promise<void> {
    this.socket.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = bodyOf(request, Buffer.concat(chunks).toString());
    const [, room, name = ''] = new URL(request.url ?? '/', 'http://loop').pathname.split('/');
    const method = room === 'respond' ? 'response_url' : name;
    this.workspace.recorded.push({
      method,
      body,
      at: performance.now(),
      ...(room === 'respond' ? { id: name } : {}),
    });
    const fault = this.faults.take(method);
    if (fault?.milliseconds) await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault?.hangUp) return void request.socket.destroy();
    if (fault?.status) {
      const after = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      response.writeHead(fault.status, { 'content-type': 'application/json', ...after });
      return void response.end(
        JSON.stringify({ ok: false, error: fault.status === 429 ? 'ratelimited' : 'internal_error' }),
      );
    }
    if (room === 'respond') {
      const answered = respond(name, body, this.workspace, this.#structure);
      response.writeHead(answered.status, { 'content-type': 'text/html' });
      return void response.end(answered.body);
    }
    const answer = fault?.error ? { error: fault.error } : this.#call(name, body, request);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: !('error' in answer), ...answer }));
  }

  #call(name: string, body: Json, request: IncomingMessage): Json {
    const token =
      String(request.headers.authorization ?? '').replace(/^Bearer /u, '') || String(body.token ?? '');
    const due = name === 'apps.connections.open' ? TOKENS.app : TOKENS.bot;
    if (token === '') return { error: 'not_authed' };
    if (token !== due)
      return {
        error:
          token.startsWith('xapp-') !== due.startsWith('xapp-') ? 'not_allowed_token_type' : 'invalid_auth',
      };
    if (name === 'apps.connections.open')
      return { url: `ws://127.0.0.1:${this.#port}/link/?ticket=${this.socket.ticket()}` };
    const method = METHODS[name];
    if (!method) {
      this.workspace.problems.push(`unknown_method ${name}`);
      return { error: 'unknown_method' };
    }
    const { token: _, ...rest } = body;
    return method(rest, this.workspace, this.#structure);
  }
}

/** Lists and objects stand as JSON inside a form. */
function bodyOf(request: IncomingMessage, text: string): Json {
  if (text === '') return {};
  if (String(request.headers['content-type']).startsWith('application/json')) return object(JSON.parse(text));
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [
      key,
      /^(?:[[{]|true$|false$)/u.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
