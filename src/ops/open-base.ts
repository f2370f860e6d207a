import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../command/logger.js';
import { type BaseDifference, differenceOf, factDifferenceOf } from '../facts/diff.js';
import { digestsOf, type FactDigests } from '../facts/digest.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Fact } from '../facts/kinds/index.js';
import { assembleBase, type BaseRecords, loadRecords, versionOf } from '../facts/load.js';
import type { Problem } from '../facts/problem.js';
import { isFresh, readSnapshotFile, readSnapshotHeader } from '../facts/snapshot-file.js';
import { type Compile, compile as compileHere } from './compile.js';

export interface OpenSetup {
  readonly dataDir: string;
  readonly stateDir: string;
  readonly drafts: boolean;
  /** Further places where somebody may have compiled this folder. */
  readonly compiledFiles?: readonly string[];
  readonly compile?: Compile;
  /** Facts whose anchors are not where they were. */
  readonly brokenAnchors?: (base: FactBase) => readonly string[];
  readonly clock: () => Date;
  readonly logger: Logger;
}

/** What is served until now. */
export interface Before {
  readonly version: string;
  readonly digests: FactDigests;
}

/** What came of opening a data folder. */
export type BaseOpening = OpenedBase | { readonly outcome: 'unchanged' } | InvalidBase;

/** A base that can be served. */
export interface OpenableBase {
  readonly base: FactBase;
  readonly digests: FactDigests;
}

export interface OpenedBase extends OpenableBase {
  readonly outcome: 'opened';
  /** What it changes of what was served. */
  readonly difference?: BaseDifference;
  readonly brokenAnchors: readonly string[];
  /** Makes it the last valid base, which a restart falls back on. */
  keep(): Promise<void>;
}

export interface InvalidBase {
  readonly outcome: 'invalid';
  readonly problems: readonly Problem[];
  /** What the folder would have changed, as far as it can be read. */
  readonly difference?: BaseDifference;
  /** The last valid base, where nothing is served. */
  readonly kept?: OpenableBase;
}

/** The file of the last valid base in the state folder. */
export const keptFile = (stateDir: string): string => join(stateDir, 'facts.ndjson');

/**
 * Opens the base of the data folder, from a compiled file where there is one of what the folder holds now.
 * @param before what is served; without it, an invalid folder gives the last valid base
 */
export async function openBase(setup: OpenSetup, before?: Before): Promise<BaseOpening> {
  const version = await versionIn(setup.dataDir);
  if (before && version === before.version) return { outcome: 'unchanged' };
  if (!before) await sweep(setup);
  const found = await read(setup, version);
  const assemble = (records: BaseRecords): FactBase =>
    assembleBase(records, { serveDrafts: setup.drafts, now: setup.clock() });
  if ('records' in found) {
    const base = assemble(found.records);
    return {
      outcome: 'opened',
      base,
      digests: digestsOf(base.facts),
      ...(before ? { difference: differenceOf(before.digests, base) } : {}),
      brokenAnchors: setup.brokenAnchors?.(base) ?? [],
      keep: found.keep,
    };
  }
  const { problems, readable } = found;
  const kept = before ? undefined : await readKept(setup);
  const base = kept && assemble(kept);
  const digests = base ? digestsOf(base.facts) : before?.digests;
  return {
    outcome: 'invalid',
    problems,
    ...(digests ? { difference: factDifferenceOf(digests, byId(readable)) } : {}),
    ...(base && digests ? { kept: { base, digests } } : {}),
  };
}

const byId = (facts: readonly Fact[]): Map<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]));

/** The records of a folder, with what makes them the last valid ones. */
interface Found {
  readonly records: BaseRecords;
  keep(): Promise<void>;
}
interface Invalid {
  readonly problems: readonly Problem[];
  readonly readable: readonly Fact[];
}

async function read(setup: OpenSetup, version: string | undefined): Promise<Found | Invalid> {
  const { dataDir, stateDir, drafts, compile = compileHere, clock, logger } = setup;
  const kept = keptFile(stateDir);
  const output = `${kept}.${process.pid}.candidate`;
  const notKept = (reason: string): void =>
    logger.warn({ reason }, 'the valid fact base cannot be kept for a restart');
  const fresh = version === undefined ? undefined : await freshRecords(setup, version);
  if (fresh) {
    const { records, path } = fresh;
    if (path === kept) return { records, keep: async () => undefined };
    const keep = async (): Promise<void> => {
      try {
        await mkdir(stateDir, { recursive: true });
        await copyFile(path, output);
        await rename(output, kept);
      } catch (error) {
        notKept((error as Error).message);
      }
    };
    return { records, keep };
  }

  const compilation = await compile({ dataDir, drafts, output, now: clock() });
  if (compilation.outcome === 'invalid') return compilation;
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

/** A compiled file of what the folder holds now: then no YAML is parsed. */
async function freshRecords(
  { stateDir, drafts, compiledFiles = [] }: OpenSetup,
  version: string,
): Promise<{ readonly records: BaseRecords; readonly path: string } | undefined> {
  for (const path of new Set([keptFile(stateDir), ...compiledFiles])) {
    const header = await readSnapshotHeader(path).catch(() => undefined);
    if (!header || !isFresh(header, version, drafts)) continue;
    const compiled = await readSnapshotFile(path).catch(() => undefined);
    if (compiled) return { records: compiled.records, path };
  }
  return undefined;
}

async function readKept({ stateDir, logger }: OpenSetup): Promise<BaseRecords | undefined> {
  try {
    return (await readSnapshotFile(keptFile(stateDir)))?.records;
  } catch (error) {
    logger.error({ err: error }, 'the last valid fact base cannot be read');
    return undefined;
  }
}

const LEFT_BEHIND_MILLISECONDS = 10 * 60_000;

/** Removes what a process that was killed while it compiled has left. */
async function sweep({ stateDir, clock }: OpenSetup): Promise<void> {
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
