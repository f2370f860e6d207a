import { randomUUID } from 'node:crypto';

export type Json = Record<string, unknown>;

/** One call that the app made, as Slack received it. */
export interface Recorded {
  readonly method: string;
  readonly body: Json;
  readonly at: number;
  /** Which response_url. */
  readonly id?: string;
}

/** A message that people see. */
export interface Posted {
  readonly via: 'response_url' | 'chat.postMessage' | 'chat.postEphemeral' | 'chat.update';
  readonly channel: string;
  readonly ts: string;
  readonly ephemeral: boolean;
  readonly user?: string;
  readonly threadTs?: string;
  readonly replaces?: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly at: number;
}

interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  readonly original?: string;
  readonly created: number;
  uses: number;
}

interface Trigger {
  readonly created: number;
  used: boolean;
}

/** What a workspace remembers: people, conversations, messages, views, addresses to respond to. */
export class Workspace {
  readonly team = 'T0LOOP';
  readonly bot = { user: 'U0DIPLO', id: 'B0DIPLO' };
  readonly users = new Map<string, { name: string; locale: string }>([
    ['U0ANNE', { name: 'anne', locale: 'fr-FR' }],
    ['U0JOHN', { name: 'john', locale: 'en-GB' }],
    ['U0NAMESAKE', { name: 'francediplo', locale: 'fr-FR' }],
  ]);
  /** Where the bot may post; a direct message begins with D. */
  readonly channels = new Set(['C0NEWS', 'D0ANNE', 'D0JOHN']);
  readonly scopes = new Set(['commands', 'chat:write', 'users:read', 'app_mentions:read', 'im:history']);
  readonly recorded: Recorded[] = [];
  readonly posted: Posted[] = [];
  readonly views = new Map<string, Json>();
  readonly homes = new Map<string, Json>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly triggers = new Map<string, Trigger>();
  /** Whatever Slack would have refused or people would have noticed; a test ends with none. */
  readonly problems: string[] = [];
  /** Moves the workspace's clock: for what expires. */
  aheadMilliseconds = 0;
  #ts = 1_700_000_000;

  now(): number {
    return Date.now() + this.aheadMilliseconds;
  }

  nextTs(): string {
    this.#ts += 1;
    return `${this.#ts}.000100`;
  }

  trigger(): string {
    const id = `${Math.floor(this.now() / 1000)}.${randomUUID()}`;
    this.triggers.set(id, { created: this.now(), used: false });
    return id;
  }

  responseUrl(channel: string, user: string, original?: string): string {
    const id = randomUUID();
    this.responseUrls.set(id, {
      channel,
      user,
      created: this.now(),
      uses: 0,
      ...(original ? { original } : {}),
    });
    return id;
  }

  post(message: Omit<Posted, 'ts' | 'at'>): Posted {
    const posted = { ...message, ts: this.nextTs(), at: performance.now() };
    this.posted.push(posted);
    return posted;
  }
}

export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
