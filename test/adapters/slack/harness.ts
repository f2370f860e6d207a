import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { ChatAdapter } from '../../../src/adapters/adapter.js';
import { createSlackAdapter, type SlackConnectionConfig } from '../../../src/adapters/slack/adapter.js';
import { defineCommand } from '../../../src/command/definition.js';
import type { Delivery } from '../../loopback/slack/delivery.js';
import type { HttpDelivery } from '../../loopback/slack/http-delivery.js';
import { LoopbackSlack, TOKENS } from '../../loopback/slack/loopback-slack.js';
import { Person, until } from '../../loopback/slack/person.js';
import { card, StubApp } from './stub-app.js';

export type Mode = 'socket' | 'http';

const string = {
  type: 'string',
  name: { fr: 'texte', en: 'text' },
  description: { fr: '', en: '' },
} as const;
const words = {
  names: { fr: '', en: '' },
  description: { fr: '', en: '' },
  examples: { fr: [], en: [] },
  visibility: 'everyone',
  execute: () => card('answer'),
} as const;

/** Commands enough to see what the adapter makes of them. */
export const stubCommands = [
  defineCommand({ ...words, name: 'ask', options: { question: { ...string, rest: true } } }),
  defineCommand({ ...words, name: 'check', options: { passage: { ...string, rest: true } } }),
  defineCommand({ ...words, name: 'help', options: {} }),
  defineCommand({
    ...words,
    name: 'account',
    options: { platform: { ...string, suggest: ['platform'] }, country: { ...string, suggest: ['country'] } },
  }),
];

/** A log that a test reads. */
export class TestLogger {
  readonly lines: string[] = [];
  readonly #write = (data: object, message: string): void => {
    this.lines.push(
      `${message} ${JSON.stringify(data, (_, value: unknown) => (value instanceof Error ? value.stack : value))}`,
    );
  };
  readonly info = this.#write;
  readonly warn = this.#write;
  readonly error = (data: object, message: string): void => this.#write(data, `ERROR ${message}`);
}

/** An adapter and a loopback Slack that know of one another. */
export class Harness {
  readonly slack: LoopbackSlack;
  readonly app = new StubApp();
  readonly logger = new TestLogger();
  readonly adapter: ChatAdapter;
  readonly port: number;
  readonly mode: Mode;

  private constructor(
    slack: LoopbackSlack,
    mode: Mode,
    port: number,
    tokens: Partial<Record<'bot' | 'app', string>>,
  ) {
    this.slack = slack;
    this.mode = mode;
    this.port = port;
    const bot = { botToken: tokens.bot ?? TOKENS.bot, apiUrl: slack.apiUrl };
    const config: SlackConnectionConfig =
      mode === 'socket'
        ? { kind: 'slack-socket', appToken: tokens.app ?? TOKENS.app, ...bot }
        : { kind: 'slack-http', signingSecret: TOKENS.signingSecret, port, ...bot };
    this.adapter = createSlackAdapter({
      config,
      commands: stubCommands,
      logger: this.logger,
      defaultLocale: 'fr',
      maintainers: ['slack:U0JOHN'],
      newId: () => 'id',
      shutdownMilliseconds: 2_000,
    });
  }

  static async start(mode: Mode, tokens: Partial<Record<'bot' | 'app', string>> = {}): Promise<Harness> {
    const harness = new Harness(await LoopbackSlack.start(), mode, await freePort(), tokens);
    await harness.adapter.start(harness.app);
    return harness;
  }

  get delivery(): Delivery {
    return this.mode === 'socket' ? this.slack.overSocket : this.http;
  }

  get http(): HttpDelivery {
    return this.slack.over(`http://127.0.0.1:${this.port}/slack/events`);
  }

  person(id?: string): Person {
    return new Person(this.slack, () => this.delivery, id);
  }

  get posted() {
    return this.slack.workspace.posted;
  }

  get faults(): string[] {
    return this.logger.lines.filter((line) => line.startsWith('ERROR'));
  }

  connected(): Promise<void> {
    return until(() => this.adapter.state() === 'connected', 'a connection', 30_000);
  }

  async stop(): Promise<void> {
    await this.adapter.stop();
    await this.slack.stop();
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const settled = (milliseconds = 150): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
