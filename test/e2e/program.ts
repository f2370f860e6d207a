import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Runs the built program as a process of its own, over the invented base unless told otherwise. */
export async function runProgram(
  entry: keyof typeof ENTRIES,
  args: readonly string[],
  { input = '', env = {}, cwd }: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Ended> {
  // Nothing of this machine's own settings, and no base that an earlier run has kept.
  const state = await mkdtemp(join(tmpdir(), 'diplo-state-'));
  const own = { PATH: process.env.PATH, DIPLO_DATA_DIR: FIXTURE_BASE, STATE_DIR: state };
  try {
    return await run([ENTRIES[entry], ...args], input, { env: { ...own, ...env }, ...(cwd ? { cwd } : {}) });
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
