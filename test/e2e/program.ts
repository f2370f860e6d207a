import { spawn } from 'node:child_process';
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
export function runProgram(
  entry: keyof typeof ENTRIES,
  args: readonly string[],
  { input = '', env = {}, cwd }: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRIES[entry], ...args], {
      // Nothing of this machine's own settings.
      env: { PATH: process.env.PATH, DIPLO_DATA_DIR: FIXTURE_BASE, ...env },
      ...(cwd ? { cwd } : {}),
    });
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
