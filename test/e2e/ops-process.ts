import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIXTURE_BASE } from '../command/world.js';
import type { LoopbackDiscord } from '../loopback/discord/discord.js';
import { type LoopbackSlack, TOKENS } from '../loopback/slack/loopback-slack.js';
import { until } from '../loopback/slack/person.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** Folders of a bot: its data, its state; both outlive a process, as on a real machine. */
export async function workplace(): Promise<{ readonly root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'diplo-e2e-'));
  await cp(FIXTURE_BASE, join(root, 'data'), { recursive: true });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

export const slackEnv = (slack: LoopbackSlack, bot: string = TOKENS.bot): NodeJS.ProcessEnv => ({
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: bot,
  SLACK_APP_TOKEN: TOKENS.app,
});

export const discordEnv = (discord: LoopbackDiscord, token = discord.token): NodeJS.ProcessEnv => ({
  DISCORD_API_URL: discord.apiUrl,
  DISCORD_TOKEN: token,
  DISCORD_APPLICATION_ID: discord.applicationId,
});

/** The built bot as operations see it: a process, its log, its health pages. */
export class Bot {
  readonly root: string;
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(root: string, env: NodeJS.ProcessEnv) {
    this.root = root;
    this.#child = spawn(process.execPath, [MAIN], {
      cwd: root,
      // Nothing of this machine's own settings.
      env: {
        PATH: process.env.PATH,
        HOME: root,
        DIPLO_DATA_DIR: join(root, 'data'),
        STATE_DIR: join(root, 'state'),
        SHUTDOWN_SECONDS: '5',
        OPS_PORT: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** The lines of the log whose message is this one. */
  logged(message: string): Record<string, unknown>[] {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((entry) => entry.message === message);
  }

  /** Settles once the log has so many lines with a message. */
  async told(message: string, times = 1): Promise<Record<string, unknown>> {
    await until(() => this.logged(message).length >= times || !this.running, message, 12_000);
    const entry = this.logged(message)[times - 1];
    if (!entry) throw new Error(`the bot ended without telling ${message}:\n${this.output}`);
    return entry;
  }

  async page(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const { port } = await this.told('health pages are served');
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  }

  /** The states of the adapters, once they are these. */
  async adapters(expected: Readonly<Record<string, string>>): Promise<void> {
    let seen = '';
    const deadline = performance.now() + 12_000;
    const wanted = JSON.stringify(expected);
    while (performance.now() < deadline && this.running) {
      seen = JSON.stringify((JSON.parse((await this.page('/readyz')).text) as { adapters: object }).adapters);
      if (seen === wanted) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`adapters are ${seen}, not ${wanted}:\n${this.output}`);
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** The exit code, or the signal that ended it. */
  async ended(): Promise<number | string | null> {
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await this.#ended;
    clearTimeout(late);
    return this.#child.exitCode ?? this.#child.signalCode;
  }

  async stop(): Promise<number | string | null> {
    if (this.running) this.signal('SIGTERM');
    return this.ended();
  }
}
