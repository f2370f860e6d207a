import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Lang } from '../language/lang.js';
import { LexiconRow } from '../language/lexicon.js';
import type { Check, Draft } from './checks/check.js';
import { dates } from './checks/dates.js';
import { figures } from './checks/figures.js';
import { cycles, references, uniqueIds } from './checks/references.js';
import { statements } from './checks/statements.js';
import { totalWarnings } from './checks/totals.js';
import { Account, Actor, ActorType, Measure, Platform, Source } from './entities.js';
import { type FactBase, isReviewed, isWithdrawn } from './fact-base.js';
import type { Frame } from './frame.js';
import { Fact } from './kinds/index.js';
import { FactBaseError, formatProblem, type Problem } from './problem.js';
import { projectFact } from './project.js';
import { sourceFrame } from './source-frame.js';
import type { Located } from './yaml-records.js';

const VERSION_LENGTH = 12;
const CHECKS: readonly Check[] = [uniqueIds, references, cycles, dates, figures, statements];

export interface LoadOptions {
  /** Served beside the reviewed facts, each marked as unreviewed. */
  readonly serveDrafts?: boolean;
  readonly now?: Date;
}

/** The checked content of a data folder, before anything is made of it: what a compiled snapshot keeps. */
export interface BaseRecords {
  /** Hash of every file's name and text. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly accounts: readonly Account[];
  readonly platforms: readonly Platform[];
  readonly measures: readonly Measure[];
  readonly types: readonly ActorType[];
  readonly facts: readonly Fact[];
  readonly lexicon: Readonly<Record<Lang, readonly LexiconRow[]>>;
  /** Why a draft is left out, where drafts are served. */
  readonly draftProblems?: readonly string[];
}

/**
 * Reads, checks and freezes the fact base of a data folder.
 * @param dir the folder that holds `sources.yaml`, `actors.yaml`, …, `facts/` and `lexicon/`
 * @throws FactBaseError with every problem at once, each with its file, line and column
 */
export async function loadFactBase(dir: string, options: LoadOptions = {}): Promise<FactBase> {
  return assembleBase(await loadRecords(dir, options), options);
}

/**
 * Reads and checks the records of a data folder.
 * @throws FactBaseError with every problem at once
 */
export async function loadRecords(
  dir: string,
  options: Pick<LoadOptions, 'serveDrafts'> = {},
): Promise<BaseRecords> {
  // A start from a compiled base reads no YAML, and does not wait for its parser.
  const [{ readRecords }, { addDrafts }] = await Promise.all([
    import('./yaml-records.js'),
    import('./drafts.js'),
  ]);
  const texts = await readFolder(dir);
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): Located<z.infer<Schema>>[] => {
    const text = texts.get(file);
    if (text === undefined) {
      problems.push({ file, line: 1, column: 1, path: '(file)', message: 'is missing' });
      return [];
    }
    const result = readRecords(text, file, schema);
    problems.push(...result.problems);
    return result.records;
  };
  const folder = (name: string) => [...texts.keys()].filter((file) => file.startsWith(`${name}/`)).sort();
  const draft: Draft = {
    sources: read('sources.yaml', Source),
    actors: read('actors.yaml', Actor),
    accounts: read('accounts.yaml', Account),
    platforms: read('platforms.yaml', Platform),
    measures: read('measures.yaml', Measure),
    types: read('types.yaml', ActorType),
    facts: folder('facts').flatMap((file) => read(file, Fact)),
  };
  const lexicon: Record<Lang, LexiconRow[]> = {
    fr: read('lexicon/fr.yaml', LexiconRow).map(({ record }) => record),
    en: read('lexicon/en.yaml', LexiconRow).map(({ record }) => record),
  };
  for (const check of CHECKS) problems.push(...check(draft));
  if (problems.length > 0) throw new FactBaseError(problems, recordsOf(draft.facts));

  const drafts = options.serveDrafts ? folder('drafts') : [];
  const { draft: whole, problems: draftProblems } = addDrafts(
    draft,
    drafts.map((file) => ({ file, text: texts.get(file) ?? '' })),
    CHECKS,
  );
  const hash = createHash('sha256');
  for (const file of [...texts.keys()].sort()) hash.update(`${file}\0${texts.get(file)}\0`);
  const { sources, actors, accounts, platforms, measures, types, facts } = whole;
  return {
    version: hash.digest('hex').slice(0, VERSION_LENGTH),
    sources: recordsOf(sources),
    actors: recordsOf(actors),
    accounts: recordsOf(accounts),
    platforms: recordsOf(platforms),
    measures: recordsOf(measures),
    types: recordsOf(types),
    facts: recordsOf(facts),
    lexicon,
    draftProblems: draftProblems.map(formatProblem),
  };
}

const recordsOf = <T>(located: readonly Located<T>[]): T[] => located.map(({ record }) => record);

/** The version that `loadRecords` would find in a folder, without parsing anything. */
export async function versionOf(dir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await yamlFilesIn(dir)) {
    hash.update(`${file}\0`);
    hash.update(await readFile(join(dir, file)));
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}

/** Makes the base of its records. */
export function assembleBase(records: BaseRecords, options: LoadOptions = {}): FactBase {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    new Map(all.map((record) => [record.id, record]));
  const entities = {
    sources: byId(records.sources),
    actors: byId(records.actors),
    accounts: byId(records.accounts),
    platforms: byId(records.platforms),
    measures: byId(records.measures),
  };
  const isServed = ({ status }: Fact): boolean =>
    isReviewed(status) || (options.serveDrafts === true && !isWithdrawn(status));
  const served = records.facts.filter(isServed);
  const frames: Frame[] = [
    ...served.map((fact) => projectFact(fact, entities)),
    ...records.sources.map(sourceFrame),
  ];
  return Object.freeze({
    ...entities,
    version: records.version,
    loadedAt: options.now ?? new Date(),
    types: byId(records.types),
    facts: byId(records.facts),
    frames,
    frameOf: new Map(frames.map((frame) => [frame.fact, frame])),
    lexicon: records.lexicon,
    warnings: [...(records.draftProblems ?? []), ...totalWarnings(served)],
  });
}

async function readFolder(dir: string): Promise<Map<string, string>> {
  const files = await yamlFilesIn(dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dir, file), 'utf8')] as const)),
  );
}

async function yamlFilesIn(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}
