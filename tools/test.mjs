// Runs everything that a change must pass and closes with one line of counts: each test of Vitest and each
// gate counts as one. What passed is one line, what failed is shown whole.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITEST_RESULT = join(ROOT, 'node_modules/.cache/vitest.json');
const GATE_MINUTES = 30;

// Gates of one stage run side by side. Vitest has a stage to itself, after the build: some of its tests run
// the built program, and some measure time.
const STAGES = [
  [
    gate('build', 'tools/build.mjs'),
    gate(
      'lint',
      bin('@biomejs/biome'),
      'check',
      '--diagnostic-level=warn',
      '--error-on-warnings',
      '--max-diagnostics=none',
      '.',
    ),
  ],
  [gate('types', bin('typescript', 'tsc')), gate('fences', 'tools/fences.mjs'), gate('unused', bin('knip'))],
  [
    {
      ...gate(
        'vitest',
        bin('vitest'),
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${VITEST_RESULT}`,
      ),
      count: countVitest,
    },
  ],
  [
    // Floors a point below what was measured last: a change may not lose what is reached.
    evaluation('evaluation', 'questions.jsonl', '--min-right', '85', '--min-abstained', '96'),
    evaluation('evaluation of combined questions', 'combined.jsonl', '--min', '98'),
  ],
  [
    evaluation('evaluation: newsroom', 'newsroom.jsonl', '--min-right', '90', '--min-abstained', '95'),
    evaluation('evaluation: newsroom, combined', 'newsroom-combined.jsonl', '--min', '90'),
    evaluation('evaluation: just outside', 'outside.jsonl', '--min-abstained', '89'),
  ],
  [
    evaluation('evaluation: desk', 'desk.jsonl', '--min-right', '83', '--min-abstained', '91'),
    evaluation('evaluation: desk, combined', 'desk-combined.jsonl', '--min', '88'),
  ],
];

mkdirSync(dirname(VITEST_RESULT), { recursive: true });
rmSync(VITEST_RESULT, { force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const stage of STAGES) {
  for (const counts of await Promise.all(stage.map(run))) {
    for (const outcome of Object.keys(total)) total[outcome] += counts[outcome] ?? 0;
  }
}
process.exitCode = total.failed === 0 ? 0 : 1;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);

function gate(name, ...args) {
  return { name, args, count: (succeeded) => (succeeded ? { passed: 1 } : { failed: 1 }) };
}

/** The shipped evaluation shows its scores even when it passes: they are what a fresh clone proves. */
function evaluation(name, questions, ...floors) {
  const path = `test/evaluation/${questions}`;
  const needs = ['test/evaluation/evaluate.ts', path];
  return { ...gate(name, 'dist/test/evaluation/evaluate.js', path, ...floors), needs, showsOutput: true };
}

async function run({ name, args, count, needs = [], showsOutput = false }) {
  const missing = needs.filter((path) => !existsSync(join(ROOT, path)));
  if (missing.length > 0) {
    process.stdout.write(`skipped  ${name}: there is no ${missing.join(', no ')}\n`);
    return { skipped: 1 };
  }
  const start = performance.now();
  const { succeeded, output } = await node(args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = count(succeeded);
  process.stdout.write(`${counts.failed ? 'FAILED ' : 'passed '}  ${name} (${seconds} s)\n`);
  if (counts.failed || showsOutput) process.stdout.write(`${output.trimEnd()}\n`);
  return counts;
}

function node(args) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: GATE_MINUTES * 60_000,
    });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code, signal) => {
      if (signal) chunks.push(Buffer.from(`ended by ${signal}\n`));
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** A file that cannot be imported holds no test that could fail, and neither does an unhandled rejection. */
function countVitest(succeeded) {
  if (!existsSync(VITEST_RESULT)) return { failed: 1 };
  const result = JSON.parse(readFileSync(VITEST_RESULT, 'utf8'));
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = result.numFailedTests + broken.length;
  return {
    passed: result.numPassedTests,
    failed: succeeded ? failed : Math.max(failed, 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** The script of an installed command, run by this Node and not through a shell. */
function bin(name, command = name.split('/').at(-1)) {
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  const { bin: commands } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof commands === 'string' ? commands : commands[command]);
}
