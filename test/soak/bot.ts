import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { collectedHeap } from './inspector.js';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

/** The built bot as a process: its log, its metrics. */
export class SoakedBot {
  port = 0;
  taken = 0;
  refused = 0;
  /** Errors of the log that the soak does not bring about on purpose. */
  readonly errors = new Map<string, number>();
  readonly connected: Promise<void>;
  readonly #child: ChildProcess;
  #inspector = '';
  #onTaken: (version: string) => void = () => undefined;

  constructor(cwd: string, env: NodeJS.ProcessEnv, nodeOptions: readonly string[] = []) {
    this.#child = spawn(process.execPath, ['--inspect=127.0.0.1:0', ...nodeOptions, MAIN], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.connected = new Promise((resolve, reject) => {
      const seen = new Set<string>();
      let rest = '';
      this.#child.once('exit', (code) => reject(new Error(`the bot ended with ${code}: ${rest}`)));
      this.#child.stderr?.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const message = this.#read(line);
          if (message?.startsWith('connected to')) seen.add(message);
          if (seen.size >= 2) resolve();
        }
      });
    });
    // Its end is told where somebody waits for it.
    this.connected.catch(() => undefined);
  }

  /** Calls back with the version of each base that is served from now on. */
  onTaken(callback: (version: string) => void): void {
    this.#onTaken = callback;
  }

  reload(): void {
    this.#child.kill('SIGHUP');
  }

  async stop(): Promise<unknown> {
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    return (await exit)[0];
  }

  /** The sum of all samples of the metrics whose line matches; the value is the last group. */
  async metric(...patterns: readonly RegExp[]): Promise<number[]> {
    const response = await fetch(`http://127.0.0.1:${this.port}/metrics`);
    const text = await response.text();
    return patterns.map((pattern) =>
      [...text.matchAll(pattern)].reduce((sum, match) => sum + Number(match.at(-1)), 0),
    );
  }

  /** The bytes that are in use in the heaps of all threads, once all garbage has been collected. */
  collectedHeap(): Promise<number> {
    return collectedHeap(this.#inspector);
  }

  #read(line: string): string | undefined {
    this.#inspector ||= /^Debugger listening on (ws:\S+)/u.exec(line)?.[1] ?? '';
    const message = /"message":"([^"]*)"\}$/u.exec(line)?.[1];
    if (message === undefined || message === 'answered') return message;
    if (message === 'health pages are served') this.port = Number(/"port":(\d+)/u.exec(line)?.[1]);
    else if (message === 'fact base reloaded') {
      this.taken += 1;
      this.#onTaken(/"version":"(\w+)"/u.exec(line)?.[1] ?? '');
    } else if (message.startsWith('fact base refused')) this.refused += 1;
    else if (line.startsWith('{"level":"error"'))
      this.errors.set(message, (this.errors.get(message) ?? 0) + 1);
    return message;
  }
}
