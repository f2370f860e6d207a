import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadFactBase } from '../../src/facts/load.js';
import { createQueryEngine } from '../../src/query/create-engine.js';
import type { QueryEngine } from '../../src/query/engine.js';
import { generateBase } from './generated-base.js';
import { freeQuestions, linkedQuestions } from './questions.js';
import { formatTable } from './table.js';

// Seen from dist/test/bench.
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const QUESTIONS = 400;
/** Once over, so that the code is compiled before it is timed. */
const WARM_UP = 100;

export interface EngineBenchOptions {
  readonly sizes: readonly number[];
  /** The checkout, for the shipped data and questions. */
  readonly root?: string;
}

/** Prints how long building and answering take, and what memory is held, by the size of the base. */
export async function benchEngine(
  { sizes, root = ROOT }: EngineBenchOptions,
  print: (line: string) => void,
): Promise<void> {
  const shipped = await loadFactBase(`${root}/data`);
  const [single, combined] = await Promise.all(
    ['questions', 'combined'].map((name) => readQuestions(`${root}/test/evaluation/${name}.jsonl`)),
  );
  print(
    `Engine: ${QUESTIONS} questions of each sort; times in ms, memory in MB of heap and buffers held after a collection\n`,
  );
  const header = ['facts', 'built in', 'memory', 'questions', 'p50', 'p99', 'quickest of 3: p50', 'p99'];
  const rows: string[][] = [];
  for (const size of sizes) {
    const base = generateBase(shipped, size);
    const before = heldMegabytes();
    const start = performance.now();
    const engine = createQueryEngine(base);
    const built = performance.now() - start;
    const held = heldMegabytes() - before;
    const sorts = [
      { name: 'fully linked', questions: linkedQuestions(base, QUESTIONS) },
      { name: 'free text', questions: freeQuestions(base, QUESTIONS) },
      { name: 'shipped, one fact', questions: single ?? [] },
      { name: 'shipped, combined', questions: combined ?? [] },
    ];
    for (const [at, { name, questions }] of sorts.entries()) {
      const lead = at === 0 ? [String(base.frames.length), built.toFixed(0), held.toFixed(0)] : ['', '', ''];
      rows.push([...lead, name, ...latencies(engine, questions)]);
    }
  }
  for (const line of formatTable([header, ...rows])) print(line);
}

/** Asked once after warming up, and twice more: the quickest of three is what is left where other work stood in the way. */
function latencies(engine: QueryEngine, questions: readonly string[]): string[] {
  for (const question of questions.slice(0, WARM_UP)) engine.ask(question);
  const rounds = [0, 1, 2].map(() => questions.map((question) => timeOf(engine, question)));
  const [first = []] = rounds;
  const quickest = questions.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? 0)));
  return [quantile(first, 0.5), quantile(first, 0.99), quantile(quickest, 0.5), quantile(quickest, 0.99)];
}

function timeOf(engine: QueryEngine, question: string): number {
  const start = performance.now();
  engine.ask(question);
  return performance.now() - start;
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heldMegabytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

async function readQuestions(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => (JSON.parse(line) as { q: string }).q);
}
