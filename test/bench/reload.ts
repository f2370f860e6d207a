// Measures what people notice of a reload: npm run bench:reload -- [--facts 10000,100000] [--yaml]
// A question is asked every 20 ms while a changed base is read, checked, indexed and swapped in, from a compiled file
// with its indexes, as `diplo build-data` makes it, or, with --yaml, from YAML too. Nothing else should run on the machine meanwhile.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { stringify } from 'yaml';
import { newId } from '../../src/app.js';
import { silentLogger } from '../../src/command/logger.js';
import { loadFactBase } from '../../src/facts/load.js';
import type { CompileTask } from '../../src/ops/compile.js';
import { type Keeper, openKeeper } from '../../src/ops/keeper.js';
import { createHost } from '../../src/serving/host.js';
import { openOnThread, type ServedByThread } from '../../src/serving/start-thread.js';
import { generateBase } from './generated-base.js';
import { writeFolder } from './large-folder.js';

const SHIPPED = fileURLToPath(new URL('../../../data', import.meta.url));
const EVERY = 20;
const WARM_UP = 200;
const QUESTIONS = [
  "combien d'abonnés John Kerry avait-il sur Twitter ?",
  'how many followers did the State Department have?',
  'quels pays ont interdit TikTok ?',
  'when did Carl Bildt open his account?',
];

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: '10000' },
    yaml: { type: 'boolean', default: false },
  },
});
for (const size of values.facts.split(',').map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'diplo-reload-'));
  const [dataDir, stateDir] = [join(root, 'data'), join(root, 'state')];
  try {
    await writeFolder(generateBase(await loadFactBase(SHIPPED), size), SHIPPED, dataDir);
    const output = join(stateDir, 'facts.ndjson');
    const build = (): Promise<void> =>
      compileApart({ dataDir, drafts: false, output, now: new Date(), indexes: true });
    console.log(`${size} facts`);
    await timed('  build-data', build);
    const keeper = await timed('  start from the compiled file', () => open(dataDir, stateDir));
    await change(dataDir, 1);
    await build();
    await underLoad('  reload from the compiled file', keeper);
    if (values.yaml) {
      await change(dataDir, 2);
      await underLoad('  reload from YAML', keeper);
    }
    await keeper.close();
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function open(dataDir: string, stateDir: string): Promise<Keeper<ServedByThread>> {
  const setup = {
    task: { dataDir, stateDir, drafts: false, compiledFiles: [], defaultLocale: 'fr' as const },
    host: createHost({
      watcher: () => ({ admit: () => undefined, settled: () => undefined }),
      logger: silentLogger,
      services: {
        status: () => [],
        refusal: () => undefined,
        reload: () => Promise.reject(new Error('not here')),
      },
    }),
    logger: silentLogger,
    defaultLocale: 'fr' as const,
    newId,
  };
  return openKeeper({
    open: (before) => openOnThread(setup, before),
    clock: () => new Date(),
    logger: silentLogger,
  });
}

async function compileApart(task: CompileTask & { readonly indexes: boolean }): Promise<void> {
  const worker = new Worker(new URL('./compile-thread.js', import.meta.url), { workerData: task });
  const [outcome] = (await once(worker, 'message')) as [string];
  if (outcome !== 'valid') throw new Error(`the generated base is ${outcome}`);
}

/** One fact more, so that there is something to reload. */
function change(dataDir: string, time: number): Promise<void> {
  const fact = {
    id: `bench-change-${time}`,
    kind: 'event',
    source: 'bench-source-0',
    actors: ['bench-actor-0'],
    statement: { fr: `Le changement a eu lieu`, en: 'The change took place' },
    anchors: [{ line: 1, printed: 'x' }],
    status: { reviewed: { by: 'bench', on: '2026-11-22' } },
  };
  return writeFile(join(dataDir, `facts/change-${time}.yaml`), stringify([fact]));
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${what.padEnd(34)} ${seconds(performance.now() - started)}`);
  return result;
}

/** Reloads while questions come at their times, whether or not the one before has its answer. */
async function underLoad(what: string, keeper: Keeper<ServedByThread>): Promise<void> {
  const waits: number[] = [];
  let apologies = 0;
  const asking: Promise<void>[] = [];
  const ask = async (text: string, from: number): Promise<void> => {
    const requester = { user: 'bench', roles: ['member'] } as const;
    const { outcome } = await keeper.current().app.run({ text, id: newId(), requester });
    if (outcome === 'error') apologies += 1;
    waits.push(performance.now() - from);
  };
  // It is a base that has been asked for a while, whose code is compiled.
  for (let at = 0; at < WARM_UP; at += 1)
    await ask(QUESTIONS[at % QUESTIONS.length] ?? '', performance.now());
  waits.length = 0;
  let due = performance.now() + EVERY;
  const timer = setInterval(() => {
    // Each waits from when it was due: what keeps the loop keeps all who came meanwhile.
    for (; due <= performance.now(); due += EVERY)
      asking.push(ask(QUESTIONS[asking.length % QUESTIONS.length] ?? '', due));
  }, 1);
  const started = performance.now();
  const report = await keeper.reload('command');
  const took = performance.now() - started;
  // The first questions on the new base are part of it.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  clearInterval(timer);
  await Promise.all(asking);
  if (report.result !== 'taken') throw new Error(`the reload was ${report.result}`);
  waits.sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0);
  console.log(
    `${what.padEnd(34)} ${seconds(took)} until served; ${waits.length} questions, ${apologies} apologies: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
