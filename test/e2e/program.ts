import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/program.js';
import { FIXTURE_BASE } from '../command/world.js';

const ENTRIES = {
  cli: fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url)),
  main: fileURLToPath(new URL('../../dist/src/main.js', import.meta.url)),
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command line within the test: what another process would only repeat, in a fraction of its time. */
export async function runHere(
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Promise<Ended> {
  return withOwnState(env, async (own) => {
    const [stdout, stderr] = [collecting(), collecting()];
    const io = { stdin: Readable.from([input]), stdout, stderr };
    const code = await runCli(args, io, () => own);
    return { code, stdout: plain(stdout.text()), stderr: plain(stderr.text()) };
  });
}

function collecting(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') });
}

/** Runs the built program as a process of its own, over the invented base unless told otherwise. */
export async function runProgram(
  entry: keyof typeof ENTRIES,
  args: readonly string[],
  { input = '', env = {}, cwd }: RunOptions & { readonly cwd?: string } = {},
): Promise<Ended> {
  return withOwnState(env, (own) =>
    run([ENTRIES[entry], ...args], input, { env: own, ...(cwd ? { cwd } : {}) }),
  );
}

/** Nothing of this machine's own settings, and no base that an earlier run has kept. */
async function withOwnState<T>(
  env: NodeJS.ProcessEnv,
  work: (own: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const state = await mkdtemp(join(tmpdir(), 'diplo-state-'));
  try {
    return await work({ PATH: process.env.PATH, DIPLO_DATA_DIR: FIXTURE_BASE, STATE_DIR: state, ...env });
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}

function run(
  args: readonly string[],
  input: string,
  options: { env: NodeJS.ProcessEnv; cwd?: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, options);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    // A program that ends before it has read everything closes the pipe.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => resolve({ code, stdout: plain(stdout), stderr: plain(stderr) }));
    child.stdin.end(input);
  });
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
