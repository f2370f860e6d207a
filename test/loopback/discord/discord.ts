import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { LoopbackGateway } from './gateway.js';
import { messageOf } from './interactions.js';
import { snowflake } from './snowflake.js';
import { callbackProblems, commandProblems, editProblems, messageProblems } from './validate.js';

type Json = Record<string, unknown>;

/** What became of an interaction. */
export interface Exchange {
  readonly interaction: Json;
  readonly sentAt: number;
  /** Every callback that was taken: exactly one, if all is well. */
  readonly callbacks: { readonly type: number; readonly data: Json; readonly after: number }[];
  /** Callbacks that were refused, with the reason. */
  readonly refused: string[];
  readonly edits: Json[];
  readonly followUps: Json[];
  /** Messages that people see, in the order in which they came. */
  readonly messages: Json[];
}

/** An answer that the REST API is told to give in place of its own. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: Json;
  /** Waits so long first. */
  readonly delay?: number;
  times: number;
}

export interface LoopbackSetup {
  readonly token?: string;
  readonly shards?: number;
  readonly heartbeatMilliseconds?: number;
  /** Checking bodies costs time that a benchmark would count. */
  readonly strict?: boolean;
}

const CALLBACK_MILLISECONDS = 3_000;
const TOKEN_MILLISECONDS = 15 * 60_000;
const EPHEMERAL = 64;

/** A strict Discord on 127.0.0.1: REST version 10 and a gateway. It refuses what Discord refuses, and remembers all. */
export class LoopbackDiscord {
  readonly token: string;
  readonly applicationId = '1300000000000000000';
  readonly exchanges = new Map<string, Exchange>();
  /** Everything that a client did wrong. */
  readonly problems: string[] = [];
  readonly faults: Fault[] = [];
  /** `GET /applications/…`, in order. */
  readonly requests: string[] = [];
  /** Registered commands by path. */
  readonly commands = new Map<string, Json[]>();
  readonly #setup: LoopbackSetup;
  readonly #sockets = new Set<Socket>();
  #server: Server;
  #gateway: LoopbackGateway | undefined;
  #port = 0;
  #globalRequests: number[] = [];
  #waiting: (() => void)[] = [];

  constructor(setup: LoopbackSetup = {}) {
    this.#setup = setup;
    this.token = setup.token ?? 'MTMwMDAw.loop.back';
    this.#server = this.#listenOn();
  }

  get gateway(): LoopbackGateway {
    if (!this.#gateway) throw new Error('not open');
    return this.#gateway;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get port(): number {
    return this.#port;
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    this.#gateway?.cut();
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** The whole server is gone for a while; nobody listens on its port. Sessions are lost. */
  async vanish(milliseconds: number): Promise<void> {
    await this.close();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    this.#server = this.#listenOn();
    await this.open();
  }

  /** Sends an interaction to the bot. */
  send(interaction: Json): Exchange {
    const exchange: Exchange = {
      interaction,
      sentAt: performance.now(),
      callbacks: [],
      refused: [],
      edits: [],
      followUps: [],
      messages: [],
    };
    this.exchanges.set(String(interaction.id), exchange);
    this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return exchange;
  }

  /** Settles once something holds, which is looked at after every request; rejects after a while. */
  async until(holds: () => boolean, what: string, milliseconds = 5_000): Promise<void> {
    const deadline = performance.now() + milliseconds;
    while (!holds()) {
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`waited ${milliseconds} ms for ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 20));
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** The exchange, once the person sees an answer. */
  async answered(exchange: Exchange, milliseconds?: number): Promise<Exchange> {
    await this.until(
      () =>
        exchange.callbacks.some(({ type }) => type === 4 || type === 7 || type === 8) ||
        exchange.edits.length + exchange.followUps.length > 0,
      'an answer',
      milliseconds,
    );
    return exchange;
  }

  #listenOn(): Server {
    const server = createServer((request, response) => {
      void this.#answer(request, response).catch((error: unknown) => {
        this.problems.push(`the loopback itself: ${String(error)}`);
        response.destroy();
      });
    });
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#gateway = new LoopbackGateway({
      server,
      token: this.token,
      applicationId: this.applicationId,
      heartbeatMilliseconds: this.#setup.heartbeatMilliseconds ?? 41_250,
      url: () => `ws://127.0.0.1:${this.#port}/gateway/`,
      problem: (what) => this.problems.push(what),
    });
    return server;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const { method = 'GET' } = request;
    this.requests.push(`${method} ${pathname}`);
    const fault = this.faults.find(
      (each) => each.times > 0 && each.method === method && each.path.test(pathname),
    );
    let answer: Answer;
    if (fault) {
      fault.times--;
      if (fault.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
      answer = {
        status: fault.status,
        body: fault.body ?? { message: 'fault' },
        headers: fault.headers ?? {},
      };
    } else answer = this.#route(method, pathname, searchParams, request, body);
    respond(response, answer);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #route(
    method: string,
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    body: unknown,
  ): Answer {
    const versioned = /^\/api\/v10(\/.*)$/u.exec(path)?.[1];
    if (versioned === undefined) return refuse(404, 0, '404: Not Found', this.problems, path);
    const [room, a = '', b = '', ...rest] = versioned.split('/').slice(1);
    if (body !== undefined && !request.headers['content-type']?.startsWith('application/json'))
      this.problems.push(`${method} ${path} without a JSON content type`);
    if (room === 'interactions' && method === 'POST' && rest[0] === 'callback')
      return this.#callback(a, b, query, body as Json);
    if (room === 'webhooks') return this.#webhook(method, b, rest, body as Json);
    if (request.headers.authorization !== `Bot ${this.token}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const limited = this.#globalLimit();
    if (limited) return limited;
    if (method === 'GET' && versioned === '/gateway/bot')
      return {
        status: 200,
        body: {
          url: `ws://127.0.0.1:${this.#port}/gateway`,
          shards: this.#setup.shards ?? 1,
          session_start_limit: { total: 1_000, remaining: 999, reset_after: 1, max_concurrency: 16 },
        },
      };
    if (room === 'applications' && versioned.endsWith('/commands'))
      return this.#register(method, versioned, query, body);
    return refuse(404, 0, '404: Not Found', this.problems, `${method} ${path}`);
  }

  /** 50 requests a second in all; callbacks of interactions do not count. */
  #globalLimit(): Answer | undefined {
    const now = performance.now();
    this.#globalRequests = this.#globalRequests.filter((at) => now - at < 1_000);
    this.#globalRequests.push(now);
    if (this.#globalRequests.length <= 50) return undefined;
    const headers = { 'retry-after': '1', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' };
    return {
      status: 429,
      headers,
      body: { message: 'You are being rate limited.', retry_after: 1, global: true },
    };
  }

  #callback(id: string, token: string, query: URLSearchParams, body: Json): Answer {
    const exchange = this.exchanges.get(id);
    if (!exchange || exchange.interaction.token !== token)
      return refuse(404, 10062, 'Unknown interaction', this.problems, id);
    const after = performance.now() - exchange.sentAt;
    const say = (status: number, code: number, message: string): Answer => {
      exchange.refused.push(message);
      return refuse(status, code, message, this.problems, JSON.stringify(body).slice(0, 300));
    };
    if (exchange.callbacks.length > 0) return say(400, 40060, 'Interaction has already been acknowledged.');
    if (after > CALLBACK_MILLISECONDS) return say(404, 10062, 'Unknown interaction');
    const type = Number(body.type);
    const allowed = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8] }[Number(exchange.interaction.type)] ?? [];
    const problems = [
      ...(allowed.includes(type) ? [] : [`type ${type} answers no interaction of this type`]),
      ...(this.#setup.strict === false ? [] : callbackProblems(body)),
    ];
    if (problems.length > 0)
      return say(400, 50035, `Invalid Form Body: ${problems.join('; ').slice(0, 2_000)}`);
    const data = (body.data ?? {}) as Json;
    exchange.callbacks.push({ type, data, after });
    if (type === 4) exchange.messages.push(this.#message(exchange, data));
    if (type === 7)
      exchange.messages.push({
        ...(exchange.interaction.message as Json),
        ...data,
        flags: flagsAfter(exchange, data),
      });
    return query.get('with_response') === 'true'
      ? { status: 200, body: { interaction: { id, type: 2 } } }
      : { status: 204 };
  }

  #webhook(method: string, token: string, rest: readonly string[], body: Json): Answer {
    const exchange = [...this.exchanges.values()].find(({ interaction }) => interaction.token === token);
    if (
      !exchange ||
      exchange.callbacks.length === 0 ||
      performance.now() - exchange.sentAt > TOKEN_MILLISECONDS
    )
      return refuse(404, 10015, 'Unknown Webhook', this.problems, token);
    const limited = this.#globalLimit();
    if (limited) return limited;
    const original = rest[0] === 'messages' && rest[1] === '@original';
    const problems = method === 'PATCH' ? editProblems(body) : messageProblems(body);
    if (problems.length > 0)
      return refuse(400, 50035, `Invalid Form Body: ${problems.join('; ')}`, this.problems, token);
    if (method === 'PATCH' && original) {
      exchange.edits.push(body);
      const deferred = exchange.callbacks[0];
      const flags =
        deferred?.type === 5
          ? Number(deferred.data.flags ?? 0) | Number(body.flags ?? 0)
          : flagsAfter(exchange, body);
      const message = this.#message(exchange, { ...body, flags });
      exchange.messages.push(message);
      return { status: 200, body: message };
    }
    if (method === 'POST' && rest.length === 0) {
      const userInstall = (exchange.interaction.authorizing_integration_owners as Json)['0'] === undefined;
      if (userInstall && exchange.followUps.length >= 5)
        return refuse(400, 40094, 'Maximum number of follow up messages reached', this.problems, token);
      exchange.followUps.push(body);
      const message = this.#message(exchange, body);
      exchange.messages.push(message);
      return { status: 200, body: message };
    }
    return refuse(405, 0, '405: Method Not Allowed', this.problems, method);
  }

  #message({ interaction }: Exchange, data: Json): Json {
    const { member, user } = interaction as { member?: { user: Json }; user?: Json };
    return messageOf({
      ...data,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: member?.user ?? user,
        authorizing_integration_owners: interaction.authorizing_integration_owners,
      },
    });
  }

  #register(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    if (!path.startsWith(`/applications/${this.applicationId}/`))
      return { status: 403, body: { message: 'Missing Access', code: 50001 } };
    if (method === 'GET') {
      const known = this.commands.get(path) ?? [];
      if (query.get('with_localizations') === 'true') return { status: 200, body: known };
      return {
        status: 200,
        body: known.map(({ name_localizations: _, description_localizations: __, ...rest }) => rest),
      };
    }
    if (method !== 'PUT' || !Array.isArray(body))
      return refuse(405, 0, '405: Method Not Allowed', this.problems, method);
    const problems = commandProblems(body as Json[]);
    if (problems.length > 0)
      return refuse(400, 50035, `Invalid Form Body: ${problems.join('; ')}`, this.problems, path);
    const local = path.includes('/guilds/');
    this.commands.set(
      path,
      (body as Json[]).map((command) => asDiscordKeeps(command, this.applicationId, local)),
    );
    return { status: 200, body: this.commands.get(path) };
  }
}

/** A command as Discord gives it back: with ids and defaults, nulls for what was left out, and fields in its own order. */
function asDiscordKeeps(command: Json, applicationId: string, local: boolean): Json {
  const { integration_types: types, contexts, ...rest } = command;
  return {
    id: snowflake(),
    application_id: applicationId,
    version: snowflake(),
    default_member_permissions: null,
    nsfw: false,
    ...(command.type === 3 ? { description: '', description_localizations: null } : {}),
    ...Object.fromEntries(Object.entries(rest).reverse()),
    options: keptOptions(command.options),
    ...(local
      ? {}
      : {
          dm_permission: true,
          integration_types: [...((types as number[]) ?? [0])].reverse(),
          contexts: contexts ?? null,
        }),
  };
}

function keptOptions(options: unknown): unknown {
  if (!Array.isArray(options)) return undefined;
  return (options as Json[]).map(({ required, autocomplete, ...option }) => ({
    ...Object.fromEntries(Object.entries(option).reverse()),
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(option.options ? { options: keptOptions(option.options) } : {}),
  }));
}

/** Who sees a message cannot be changed by an edit. */
function flagsAfter({ interaction }: Exchange, data: Json): number {
  const before = Number((interaction.message as Json | undefined)?.flags ?? 0);
  return (before & EPHEMERAL) | (Number(data.flags ?? 0) & ~EPHEMERAL);
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

function refuse(status: number, code: number, message: string, problems: string[], about: string): Answer {
  problems.push(`${status} ${code} ${message} (${about})`);
  return { status, body: { message, code } };
}

function respond(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  // A 204 with a JSON content type, and no body, would be read as JSON.
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
