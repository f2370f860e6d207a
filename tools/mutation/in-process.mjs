// A test runner for Stryker that keeps the code loaded. Stryker's own for Vitest starts a thread and loads every module
// again for each mutant, which takes a second or two; here a mutant costs the tests that reach it, and a room minutes
// where it took hours. Vitest's parts collect and run the tests (`@vitest/runner`), a file at a time, each loaded anew
// so that what it builds is built by the mutant.
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { startTests } from '@vitest/runner';
import { restoreAllMocks } from '@vitest/spy';
import { SETUP, TESTS_OF, TOO_LARGE } from './rooms.mjs';

const TIMEOUT = 15_000;
const NO_TEST = /$^/u;

class InProcessRunner {
  /** Where instrumented code looks up which mutant is awake, and counts what it passes. */
  #namespace = namespaceOf(INSTRUMENTER_CONSTANTS.NAMESPACE);
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    // What a mutant leaves undone fails after its tests are over, and must not end the process.
    process.on('unhandledRejection', () => undefined);
    for (const file of SETUP) await import(urlOf(file));
    // Instrumented code keeps hold of this very object.
    this.#namespace.mutantCoverage = { static: {}, perTest: {} };
    // Code that stays loaded is loaded with no mutant awake, and counts for no test.
    for (const file of testFiles(process.env.MUTATED_ROOM)) await this.#run(file, { pattern: NO_TEST });
  }

  async dryRun() {
    const state = this.#namespace;
    const coverage = state.mutantCoverage;
    const tests = [];
    for (const file of testFiles(process.env.MUTATED_ROOM)) {
      // Loading a test file, with the code there, counts for all its tests.
      const results = await this.#run(file, { covering: true });
      const loading = coverage.perTest[file] ?? {};
      delete coverage.perTest[file];
      for (const { id } of results) {
        coverage.perTest[id] ??= {};
        add(coverage.perTest[id], loading);
      }
      tests.push(...results);
    }
    // What a test reaches is judged by tests alone: for code that also runs while it is loaded, Stryker would start a
    // new process for each mutant.
    for (const counts of Object.values(coverage.perTest))
      for (const mutant of Object.keys(counts)) delete coverage.static[mutant];
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit, sandboxFileName }) {
    const state = this.#namespace;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = [];
    for (const [file, names] of nearestFirst(byFile(testFilter), sandboxFileName)) {
      tests.push(...(await this.#run(file, { pattern: anyOf(names), bail: true })));
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    const timeout = determineHitLimitReached(state.hitCount, hitLimit);
    Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** Loads a test file anew and runs those of its tests whose names match. */
  async #run(file, { pattern, covering = false, bail = false }) {
    const state = this.#namespace;
    const load = ++this.#loads;
    let failed = false;
    if (covering) state.currentTestId = file;
    const [collected] = await startTests([{ filepath: resolve(file), testNamePattern: pattern }], {
      config: configuration(),
      importFile: () => import(`${urlOf(file)}?load=${load}`),
      onBeforeRunTask(test) {
        if (bail && failed) test.mode = 'skip';
      },
      onBeforeTryTask(test) {
        if (covering) state.currentTestId = idOf(test);
      },
      onAfterRunTask(test) {
        if (covering) state.currentTestId = file;
        failed ||= test.result?.state === 'fail';
        restoreAllMocks();
      },
    });
    const tests = testsOf(collected);
    if (tests.length === 0 && collected.result?.state === 'fail') return [notLoaded(file, collected)];
    return tests.flatMap((test) => resultOf(test) ?? []);
  }
}

function namespaceOf(name) {
  globalThis[name] ??= {};
  return globalThis[name];
}

const configuration = () => ({
  root: process.cwd(),
  setupFiles: [],
  name: '',
  passWithNoTests: true,
  allowOnly: true,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: TIMEOUT,
  hookTimeout: 2 * TIMEOUT,
  retry: 0,
  tags: [],
});

const testFiles = (room) =>
  (TESTS_OF[room] ?? Object.values(TESTS_OF).flat())
    .flatMap((place) =>
      place.endsWith('.ts')
        ? [place]
        : readdirSync(place, { recursive: true }).map((name) => join(place, name)),
    )
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => !path.includes(`/${TOO_LARGE}/`))
    .sort();

const urlOf = (file) => pathToFileURL(resolve(file.replace(/\.ts$/u, '.js'))).href;

const testsOf = ({ tasks }) => tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : [task]));

const nameOf = (task) => (task.suite ? `${nameOf(task.suite)} ${task.name}` : task.name).trim();

const idOf = (test) => `${relative(process.cwd(), test.file.filepath).replaceAll(sep, '/')}#${nameOf(test)}`;

/** What became of a test, or nothing where it was not meant to run. */
function resultOf(test) {
  const failure = failureOf(test);
  const result = {
    id: idOf(test),
    name: nameOf(test),
    fileName: test.file.filepath,
    timeSpentMs: test.result?.duration ?? 0,
  };
  if (failure !== undefined) return { ...result, status: TestStatus.Failed, failureMessage: failure };
  if (test.mode === 'skip') return undefined;
  return { ...result, status: test.result?.state === 'pass' ? TestStatus.Success : TestStatus.Skipped };
}

/** A file that fails while it is loaded has no tests to tell of it. */
const notLoaded = (file, collected) => ({
  id: `${file}#`,
  name: file,
  fileName: collected.filepath,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: collected.result.errors?.[0]?.message ?? 'could not be loaded',
});

/** Why a test failed: by itself, or because its suite or file could not be set up. */
function failureOf(test) {
  if (test.result?.state === 'fail') return test.result.errors?.[0]?.message ?? 'failed';
  for (
    let suite = test.suite ?? test.file;
    suite;
    suite = suite.suite ?? (suite === test.file ? undefined : test.file)
  )
    if (suite.result?.errors?.length > 0) return suite.result.errors[0].message;
  return undefined;
}

function byFile(ids) {
  const files = new Map();
  for (const id of ids) {
    const at = id.indexOf('#');
    const file = id.slice(0, at);
    files.set(file, [...(files.get(file) ?? []), id.slice(at + 1)]);
  }
  return files;
}

/** The tests beside the mutated file, then those of its folder: they mostly notice, and the others need not run. */
function nearestFirst(files, mutated) {
  const [, path] = /\/src\/(.*)\.ts$/u.exec(mutated.replaceAll(sep, '/')) ?? [];
  const distance = ([file]) =>
    file === `test/${path}.test.ts` ? 0 : dirname(file) === dirname(`test/${path}`) ? 1 : 2;
  return [...files].sort((a, b) => distance(a) - distance(b));
}

/** What matches these names alone: as an expression, names that hold whole texts grow too large. */
const anyOf = (names) => {
  const wanted = new Set(names);
  return { [Symbol.match]: (name) => (wanted.has(name.trim()) ? [name] : null) };
};

function add(counts, more) {
  for (const [mutant, count] of Object.entries(more)) counts[mutant] = (counts[mutant] ?? 0) + count;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
