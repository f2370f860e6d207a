// Measures what people notice of a reload: npm run bench:reload -- [--facts 10000,100000] [--yaml] [--without-index]
// A question is asked every 20 ms while a changed base is read, checked, indexed and swapped in, from a compiled file
// or, with --yaml, from YAML too; --without-index leaves the engine as it is, to show what the rest takes. Nothing else should run on the machine meanwhile.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { silentLogger } from '../../src/command/logger.js';
import { loadFactBase } from '../../src/facts/load.js';
import { runStepsPausing } from '../../src/facts/steps.js';
import { compileInWorker } from '../../src/ops/compile-worker.js';
import { type Keeper, type KeeperSetup, openKeeper } from '../../src/ops/keeper.js';
import { createQueryEngine, engineSteps } from '../../src/query/create-engine.js';
import { generateBase } from './generated-base.js';
import { writeFolder } from './large-folder.js';

const SHIPPED = fileURLToPath(new URL('../../../data', import.meta.url));
const EVERY = 20;
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
    'without-index': { type: 'boolean', default: false },
  },
});
for (const size of values.facts.split(',').map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'diplo-reload-'));
  const [dataDir, stateDir] = [join(root, 'data'), join(root, 'state')];
  try {
    const shipped = await loadFactBase(SHIPPED);
    await writeFolder(generateBase(shipped, size), SHIPPED, dataDir);
    const small = values['without-index'] ? createQueryEngine(shipped) : undefined;
    const engineFor: KeeperSetup['engineFor'] = async (base) => small ?? runStepsPausing(engineSteps(base));
    const compiled = join(stateDir, 'facts.ndjson');
    const build = async (): Promise<void> => {
      // On a thread of its own, so that none of its garbage is collected while questions are timed.
      const { outcome } = await compileInWorker({
        dataDir,
        drafts: false,
        output: compiled,
        now: new Date(),
      });
      if (outcome !== 'valid') throw new Error(`the generated base is ${outcome}`);
    };
    console.log(`${size} facts`);
    await timed('  build-data', build);
    const keeper = await timed('  start from the compiled file', () =>
      openKeeper({
        dataDir,
        stateDir,
        drafts: false,
        compile: compileInWorker,
        engineFor,
        clock: () => new Date(),
        logger: silentLogger,
      }),
    );
    await change(dataDir, 1);
    await build();
    await underLoad('  reload from the compiled file', keeper);
    if (values.yaml) {
      await change(dataDir, 2);
      await underLoad('  reload from YAML', keeper);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
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
async function underLoad(what: string, keeper: Keeper): Promise<void> {
  const waits: number[] = [];
  let due = performance.now() + EVERY;
  let asked = 0;
  const timer = setInterval(() => {
    // Each waits from when it was due: what keeps the loop keeps all who came meanwhile.
    for (; due <= performance.now(); due += EVERY) {
      keeper.snapshot().engine.ask(QUESTIONS[asked++ % QUESTIONS.length] ?? '');
      waits.push(performance.now() - due);
    }
  }, 1);
  const started = performance.now();
  const report = await keeper.reload('command');
  const took = performance.now() - started;
  // The first questions on the new base are part of it.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  clearInterval(timer);
  if (report.result !== 'taken') throw new Error(`the reload was ${report.result}`);
  waits.sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0);
  console.log(
    `${what.padEnd(34)} ${seconds(took)} until served; ${waits.length} questions: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
