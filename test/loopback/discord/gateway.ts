import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { snowflake } from './snowflake.js';

type Json = Record<string, unknown>;

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  seq: number;
  socket: WebSocket | undefined;
}

export interface GatewaySetup {
  readonly server: Server;
  readonly token: string;
  readonly applicationId: string;
  readonly heartbeatMilliseconds: number;
  readonly url: () => string;
  readonly problem: (what: string) => void;
}

/** Counts of what clients did at the gateway. */
export interface GatewayCounts {
  connections: number;
  identifies: number;
  resumes: number;
  heartbeats: number;
}

/** Discord's Gateway, version 10, in JSON. It closes as Discord does where a client breaks the protocol. */
export class LoopbackGateway {
  readonly counts: GatewayCounts = { connections: 0, identifies: 0, resumes: 0, heartbeats: 0 };
  /** Whether heartbeats are acknowledged. */
  acknowledges = true;
  /** Whether tokens are taken: false closes with 4004. */
  takesToken = true;
  /** Whether sessions can be resumed: false answers op 9 false. */
  resumable = true;
  readonly #setup: GatewaySetup;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();

  constructor(setup: GatewaySetup) {
    this.#setup = setup;
    this.#server = new WebSocketServer({ noServer: true });
    setup.server.on('upgrade', (request, socket, head) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
      if (!/^\/gateway\/?$/u.test(pathname)) setup.problem(`gateway path ${pathname}`);
      if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json')
        setup.problem(`gateway query ${searchParams}`);
      this.#server.handleUpgrade(request, socket, head, (open) => this.#greet(open));
    });
  }

  /** How many sessions have an open connection. */
  get connected(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** Sends an event to the session whose shard it belongs to; one that is away gets it when it resumes. */
  dispatch(t: string, d: Json): void {
    const open = [...this.#sessions.values()].filter(({ socket }) => socket);
    const sessions = open.length > 0 ? open : [...this.#sessions.values()];
    const guild = typeof d.guild_id === 'string' ? BigInt(d.guild_id) >> 22n : 0n;
    const session = sessions.findLast(({ shard: [id, count] }) => BigInt(id) === guild % BigInt(count));
    if (!session) throw new Error('nobody has identified');
    const event = { s: ++session.seq, t, d };
    session.events.push(event);
    if (session.events.length > 2_000) session.events.shift();
    send(session.socket, { op: 0, ...event });
  }

  /** Closes every connection with a code. */
  close(code: number): void {
    for (const socket of this.#server.clients) socket.close(code);
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void {
    for (const { socket } of this.#sessions.values()) send(socket, { op: 7, d: null });
  }

  /** Tells every client that its session is invalid (op 9). */
  invalidate(resumable: boolean): void {
    for (const session of this.#sessions.values()) {
      send(session.socket, { op: 9, d: resumable });
      // The connection stays, and knows nobody any more.
      session.socket = undefined;
      if (!resumable) this.#sessions.delete(session.id);
    }
  }

  #greet(socket: WebSocket): void {
    this.counts.connections++;
    let session: Session | undefined;
    socket.on('message', (data: RawData) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: Json };
      if (op === 1) return this.#heartbeat(socket);
      if (op === 2) {
        if (session?.socket === socket) return socket.close(4005);
        session = this.#identify(socket, d);
      } else if (op === 6) {
        if (session?.socket === socket) return socket.close(4005);
        session = this.#resume(socket, d);
      } else socket.close(session?.socket === socket ? 4001 : 4003);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
    send(socket, { op: 10, d: { heartbeat_interval: this.#setup.heartbeatMilliseconds } });
  }

  #heartbeat(socket: WebSocket): void {
    this.counts.heartbeats++;
    if (this.acknowledges) send(socket, { op: 11 });
  }

  #identify(socket: WebSocket, { token, intents, properties, shard }: Json): Session | undefined {
    this.counts.identifies++;
    const { problem, applicationId, url } = this.#setup;
    if (token !== this.#setup.token || !this.takesToken) {
      socket.close(4004);
      return undefined;
    }
    if (intents !== 0) {
      problem(`intents ${intents}: slash commands need none`);
      socket.close(4014);
      return undefined;
    }
    if (typeof properties !== 'object') problem('identify without properties');
    const [id, count] = Array.isArray(shard) ? (shard as number[]) : [0, 1];
    if (id === undefined || count === undefined || id >= count) {
      socket.close(4010);
      return undefined;
    }
    const session: Session = { id: snowflake(), shard: [id, count], events: [], seq: 0, socket };
    this.#sessions.set(session.id, session);
    const user = { id: applicationId, username: 'Diplo', discriminator: '0', avatar: null, bot: true };
    this.#event(session, 'READY', {
      v: 10,
      user,
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [id, count],
      application: { id: applicationId, flags: 0 },
    });
    return session;
  }

  #resume(socket: WebSocket, { token, session_id: id, seq }: Json): Session | undefined {
    this.counts.resumes++;
    if (token !== this.#setup.token || !this.takesToken) {
      socket.close(4004);
      return undefined;
    }
    const session = this.resumable ? this.#sessions.get(String(id)) : undefined;
    if (!session || typeof seq !== 'number' || seq > session.seq) {
      send(socket, { op: 9, d: false });
      return undefined;
    }
    session.socket = socket;
    for (const event of session.events)
      if (event.s > seq && event.t !== 'READY') send(socket, { op: 0, ...event });
    this.#event(session, 'RESUMED', {});
    return session;
  }

  #event(session: Session, t: string, d: Json): void {
    send(session.socket, { op: 0, s: ++session.seq, t, d });
  }
}

function send(socket: WebSocket | undefined, payload: Json): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}
