import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopbackDiscord } from '../loopback/discord/discord.js';

/** What the bot is told of a loopback Discord, and nothing of this machine's own settings. */
const environmentFor = (discord: LoopbackDiscord, state: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: state,
  STATE_DIR: state,
  SHUTDOWN_SECONDS: '6',
  DISCORD_TOKEN: discord.token,
  DISCORD_APPLICATION_ID: discord.applicationId,
  DISCORD_API_URL: discord.apiUrl,
});

/** The built bot as a process, against a loopback Discord. */
export class DiscordProcess {
  readonly #child: ChildProcess;
  readonly #state = mkdtempSync(join(tmpdir(), 'diplo-'));
  output = '';

  constructor(discord: LoopbackDiscord, env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, [join(process.cwd(), 'dist/src/main.js')], {
      cwd: this.#state,
      env: { ...environmentFor(discord, this.#state), ...env },
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

/** A bot, once it is connected and its commands are registered. */
export async function startBot(
  discord: LoopbackDiscord,
  env: Readonly<Record<string, string>> = {},
): Promise<DiscordProcess> {
  const bot = new DiscordProcess(discord, env);
  const ready = () =>
    discord.gateway.connected > 0 && discord.requests.some((line) => line.endsWith('/commands'));
  await discord.until(() => ready() || !bot.alive, 'the bot', 30_000);
  if (!bot.alive) throw new Error(bot.output);
  return bot;
}

/** Runs the built command line to its end. */
export async function runDiplo(
  discord: LoopbackDiscord,
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const state = mkdtempSync(join(tmpdir(), 'diplo-'));
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/src/cli.js'), ...args], {
    cwd: state,
    env: environmentFor(discord, state),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(state, { recursive: true, force: true });
  return { code, stdout, stderr };
}
