import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoopbackSlack, TOKENS } from '../loopback/slack/loopback-slack.js';
import { until } from '../loopback/slack/person.js';

/** The built bot as a process, against a loopback Slack. */
export class SlackProcess {
  readonly #child: ChildProcess;
  readonly #state: string;
  output = '';

  constructor(slack: LoopbackSlack, env: Readonly<Record<string, string>>) {
    this.#state = mkdtempSync(join(tmpdir(), 'diplo-'));
    // Nothing of this machine's own settings: what is configured is what the test says.
    const clean = {
      PATH: process.env.PATH ?? '',
      HOME: this.#state,
      STATE_DIR: this.#state,
      // One person asks here what a newsroom asks in a day.
      LIMIT_USER: '0',
      LIMIT_WORKSPACE: '0',
      SHUTDOWN_SECONDS: '6',
    };
    this.#child = spawn(process.execPath, [join(process.cwd(), 'dist/src/main.js')], {
      cwd: this.#state,
      env: { ...clean, SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: TOKENS.bot, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Asks it to end, and tells with which code it did. */
  async stop(): Promise<number | null> {
    if (this.alive) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGTERM');
      const late = setTimeout(() => this.#child.kill('SIGKILL'), 8_000);
      await ended;
      clearTimeout(late);
    }
    rmSync(this.#state, { recursive: true, force: true });
    return this.#child.exitCode;
  }
}

/** A bot over Socket Mode, once Slack has its connection. */
export async function startSocketBot(slack: LoopbackSlack): Promise<SlackProcess> {
  const bot = new SlackProcess(slack, { SLACK_APP_TOKEN: TOKENS.app });
  await until(() => slack.socket.connections.size > 0 || !bot.alive, 'the bot', 20_000);
  if (!bot.alive) throw new Error(bot.output);
  return bot;
}
