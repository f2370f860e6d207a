import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../command/logger.js';
import type { Refusal, ReloadReport, ReloadTrigger } from '../command/reload-report.js';
import type { Snapshot } from '../command/snapshot.js';
import { differenceSteps } from '../facts/diff.js';
import type { FactBase } from '../facts/fact-base.js';
import { assembleSteps, type BaseRecords, loadRecords, versionOf } from '../facts/load.js';
import { FactBaseError, formatProblem } from '../facts/problem.js';
import { isFresh, readSnapshotFile, readSnapshotHeader } from '../facts/snapshot-file.js';
import { runStepsPausing, type Steps } from '../facts/steps.js';
import type { Compilation, Compile } from './compile.js';

/** Problems that are told one by one; the count tells the rest, and `diplo check-data` all of them. */
const MOST_PROBLEMS = 50;

export interface KeeperSetup {
  readonly dataDir: string;
  readonly stateDir: string;
  readonly drafts: boolean;
  /** Further places where somebody may have compiled this folder. */
  readonly compiledFiles?: readonly string[];
  readonly compile: Compile;
  readonly engineFor: (base: FactBase) => Promise<Snapshot['engine']>;
  /** Facts whose anchors are not where they were. */
  readonly brokenAnchors?: (base: FactBase) => Steps<readonly string[]>;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly onReload?: (report: ReloadReport, trigger: ReloadTrigger) => void;
}

/** A Keeper holds the snapshot that is served, and puts a newer one in its place once that is complete. */
export interface Keeper {
  /** The snapshot of this moment; whoever began with one keeps it to the end. */
  snapshot(): Snapshot;
  /** Why the data folder is not what is served, if it is not. */
  refusal(): Refusal | undefined;
  /** Reads the folder again. It never rejects: what goes wrong changes nothing and is told. */
  reload(trigger: ReloadTrigger): Promise<ReloadReport>;
}

/** The file of the last valid base in the state folder. */
export const keptFile = (stateDir: string): string => join(stateDir, 'facts.ndjson');

/**
 * Opens the base of the data folder; if that is invalid, the last valid one.
 * @throws FactBaseError with every problem, if there is no valid base at all
 */
export async function openKeeper(setup: KeeperSetup): Promise<Keeper> {
  const { logger, clock, onReload } = setup;
  await sweep(setup);
  const first = await read(setup);
  let current: Snapshot;
  let refusal: Refusal | undefined;
  if ('records' in first) {
    current = await build(setup, first.records);
    await first.keep();
    await tellAnchors(setup, current.base);
  } else {
    const kept = await readKept(setup);
    if (!kept) throw new FactBaseError(first.problems);
    current = await build(setup, kept);
    refusal = refusalOf(first, clock(), true);
    logger.error(
      { ...refusal, version: current.base.version },
      'fact base is invalid: the last valid one is served',
    );
  }

  const attempt = async (): Promise<ReloadReport> => {
    const { version: from } = current.base;
    if ((await versionIn(setup.dataDir)) === from) {
      refusal = undefined;
      return { result: 'unchanged', version: from };
    }
    const found = await read(setup);
    if (!('records' in found)) {
      refusal = refusalOf(found, clock(), refusal?.atStart ?? false);
      return { result: 'refused', version: from, refusal };
    }
    const next = await build(setup, found.records);
    const difference = await runStepsPausing(differenceSteps(current.base, next.base));
    current = next;
    refusal = undefined;
    await found.keep();
    const { base } = next;
    const brokenAnchors = await anchorsBrokenIn(base, setup);
    return {
      result: 'taken',
      from,
      version: base.version,
      facts: base.facts.size,
      difference,
      brokenAnchors,
    };
  };
  const reload = async (trigger: ReloadTrigger): Promise<ReloadReport> => {
    const started = performance.now();
    let report: ReloadReport;
    try {
      report = await attempt();
    } catch (error) {
      // A fault of ours or of the disk, which must not end what is being served.
      logger.error({ trigger, err: error }, 'reload failed');
      const problems = [`the fact base could not be read: ${error instanceof Error ? error.message : error}`];
      refusal = { since: clock(), problems, total: 1, atStart: refusal?.atStart ?? false };
      report = { result: 'refused', version: current.base.version, refusal };
    }
    tell(report, trigger, performance.now() - started, logger);
    onReload?.(report, trigger);
    return report;
  };

  let running: Promise<ReloadReport> | undefined;
  let waiting: Promise<ReloadReport> | undefined;
  return {
    snapshot: () => current,
    refusal: () => refusal,
    reload(trigger) {
      // One at a time. Whoever asks while one runs gets the next: the files may have changed since it began.
      if (waiting !== undefined) return waiting;
      if (running === undefined) return begin(trigger);
      waiting = running.then(() => begin(trigger));
      return waiting;
    },
  };

  function begin(trigger: ReloadTrigger): Promise<ReloadReport> {
    waiting = undefined;
    running = reload(trigger).finally(() => {
      running = undefined;
    });
    return running;
  }
}

/** The records of a folder, with what makes them the last valid ones. */
interface Found {
  readonly records: BaseRecords;
  keep(): Promise<void>;
}
type Invalid = Extract<Compilation, { outcome: 'invalid' }>;

async function read(setup: KeeperSetup): Promise<Found | Invalid> {
  const { dataDir, stateDir, drafts, compile, clock, logger } = setup;
  const kept = keptFile(stateDir);
  const output = `${kept}.${process.pid}.candidate`;
  const fresh = await freshRecords(setup);
  if (fresh) {
    const { records, path } = fresh;
    if (path === kept) return { records, keep: async () => undefined };
    const keep = async (): Promise<void> => {
      try {
        await mkdir(stateDir, { recursive: true });
        await copyFile(path, output);
        await rename(output, kept);
      } catch (error) {
        logger.warn({ reason: (error as Error).message }, NOT_KEPT);
      }
    };
    return { records, keep };
  }

  const compilation = await compile({ dataDir, drafts, output, kept, now: clock() });
  if (compilation.outcome === 'invalid') return compilation;
  const notKept = (reason: string) => logger.warn({ reason }, NOT_KEPT);
  if (compilation.outcome === 'unwritten') {
    notKept(compilation.message);
    return { records: await loadRecords(dataDir, { serveDrafts: drafts }), keep: async () => undefined };
  }
  const compiled = await readSnapshotFile(output);
  if (!compiled) throw new Error('the compiled fact base is gone');
  return {
    records: compiled.records,
    keep: () =>
      rename(output, kept).catch((error: Error) => {
        notKept(error.message);
        return rm(output, { force: true });
      }),
  };
}

const NOT_KEPT = 'the valid fact base cannot be kept for a restart';

/** A compiled file of what the folder holds now: then no YAML is parsed. */
async function freshRecords({
  dataDir,
  stateDir,
  drafts,
  compiledFiles = [],
}: KeeperSetup): Promise<{ readonly records: BaseRecords; readonly path: string } | undefined> {
  const version = await versionIn(dataDir);
  if (version === undefined) return undefined;
  for (const path of new Set([keptFile(stateDir), ...compiledFiles])) {
    const header = await readSnapshotHeader(path).catch(() => undefined);
    if (!header || !isFresh(header, version, drafts)) continue;
    const compiled = await readSnapshotFile(path).catch(() => undefined);
    if (compiled) return { records: compiled.records, path };
  }
  return undefined;
}

async function readKept({ stateDir, logger }: KeeperSetup): Promise<BaseRecords | undefined> {
  try {
    return (await readSnapshotFile(keptFile(stateDir)))?.records;
  } catch (error) {
    logger.error({ err: error }, 'the last valid fact base cannot be read');
    return undefined;
  }
}

const LEFT_BEHIND_MILLISECONDS = 10 * 60_000;

/** Removes what a process that was killed while it compiled has left. */
async function sweep({ stateDir, clock }: KeeperSetup): Promise<void> {
  const names = await readdir(stateDir).catch(() => []);
  for (const name of names.filter((each) => /^facts\.ndjson\..*(?:candidate|new)$/u.test(each))) {
    const path = join(stateDir, name);
    const age = await stat(path).then(
      ({ mtime }) => clock().getTime() - mtime.getTime(),
      () => 0,
    );
    if (age > LEFT_BEHIND_MILLISECONDS) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** The version of a folder, or nothing where it cannot be read. */
const versionIn = (dataDir: string): Promise<string | undefined> => versionOf(dataDir).catch(() => undefined);

async function build({ drafts, clock, engineFor }: KeeperSetup, records: BaseRecords): Promise<Snapshot> {
  const base = await runStepsPausing(assembleSteps(records, { serveDrafts: drafts, now: clock() }));
  return { base, engine: await engineFor(base) };
}

function refusalOf({ problems, difference }: Invalid, since: Date, atStart: boolean): Refusal {
  return {
    since,
    problems: problems.slice(0, MOST_PROBLEMS).map(formatProblem),
    total: problems.length,
    atStart,
    ...(difference ? { difference } : {}),
  };
}

function tell(report: ReloadReport, trigger: ReloadTrigger, milliseconds: number, logger: Logger): void {
  const common = { trigger, version: report.version, milliseconds: Math.round(milliseconds) };
  if (report.result === 'unchanged') logger.info(common, 'fact base is unchanged');
  else if (report.result === 'taken') {
    const { from, facts, difference, brokenAnchors } = report;
    logger.info({ ...common, from, facts, ...difference, brokenAnchors }, 'fact base reloaded');
  } else {
    const { problems, total, difference } = report.refusal;
    logger.error({ ...common, problems, total, ...difference }, 'fact base refused: the one before stays');
  }
}

async function anchorsBrokenIn(base: FactBase, { brokenAnchors }: KeeperSetup): Promise<readonly string[]> {
  return brokenAnchors ? await runStepsPausing(brokenAnchors(base)) : [];
}

async function tellAnchors(setup: KeeperSetup, base: FactBase): Promise<void> {
  const { logger } = setup;
  const broken = await anchorsBrokenIn(base, setup);
  if (broken.length > 0) logger.warn({ facts: broken }, 'anchors are not where the base says');
}
