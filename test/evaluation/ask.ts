import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AnswerLine } from './answer-line.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

/** Asks the built program a batch of questions; `dataDir` points it at another fact base. */
export type Ask = (questions: readonly string[], dataDir?: string) => Promise<AnswerLine[]>;

/** Asks through `node dist/src/cli.js ask --json`: one process for the batch, questions on its standard input. */
export const askProgram: Ask = async (questions, dataDir) => {
  if (questions.length === 0) return [];
  const output = await run(
    questions.map((question) => `${question.replaceAll(/\s+/gu, ' ')}\n`).join(''),
    dataDir,
  );
  const lines = output.split('\n').filter((line) => line !== '');
  if (lines.length !== questions.length) {
    throw new Error(`asked ${questions.length} questions, ${lines.length} answers came back`);
  }
  return lines.map((line) => JSON.parse(line) as AnswerLine);
};

function run(input: string, dataDir: string | undefined): Promise<string> {
  // An article folder would add its own warnings, and a changed base has no articles.
  const { ARTICLES_DIR: _, ...inherited } = process.env;
  const env = { ...inherited, ...(dataDir === undefined ? {} : { DIPLO_DATA_DIR: dataDir }) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'ask', '--json'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.on('error', reject);
    // A program that ends before it has read everything closes the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`diplo ask --json ended with ${code}: ${errors.trim().slice(0, 2000)}`));
    });
    child.stdin.end(input);
  });
}
