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
import { Fact } from './kinds/index.js';
import { FactBaseError, type Problem } from './problem.js';
import { projectFact } from './project.js';
import { sourceFrame } from './source-frame.js';
import { type Located, readRecords } from './yaml-records.js';

const CHECKS: readonly Check[] = [uniqueIds, references, cycles, dates, figures, statements];

export interface LoadOptions {
  /** Served beside the reviewed facts, each marked as unreviewed. */
  readonly serveDrafts?: boolean;
  readonly now?: Date;
}

/**
 * Reads, checks and freezes the fact base of a data folder.
 * @param dir the folder that holds `sources.yaml`, `actors.yaml`, …, `facts/` and `lexicon/`
 * @throws FactBaseError with every problem at once, each with its file, line and column
 */
export async function loadFactBase(dir: string, options: LoadOptions = {}): Promise<FactBase> {
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
    facts: [...folder('facts'), ...(options.serveDrafts ? folder('drafts') : [])].flatMap((file) => read(file, Fact)),
  };
  const lexicon: Record<Lang, LexiconRow[]> = {
    fr: read('lexicon/fr.yaml', LexiconRow).map(({ record }) => record),
    en: read('lexicon/en.yaml', LexiconRow).map(({ record }) => record),
  };
  for (const check of CHECKS) problems.push(...check(draft));
  if (problems.length > 0) throw new FactBaseError(problems);

  const hash = createHash('sha256');
  for (const file of [...texts.keys()].sort()) hash.update(`${file}\0${texts.get(file)}\0`);
  return assemble(draft, lexicon, hash.digest('hex').slice(0, 12), options);
}

function assemble(draft: Draft, lexicon: FactBase['lexicon'], version: string, options: LoadOptions): FactBase {
  const byId = <T extends { readonly id: string }>(records: readonly Located<T>[]) =>
    new Map(records.map(({ record }) => [record.id, record]));
  const entities = {
    sources: byId(draft.sources),
    actors: byId(draft.actors),
    accounts: byId(draft.accounts),
    platforms: byId(draft.platforms),
    measures: byId(draft.measures),
  };
  const facts = byId(draft.facts);
  const served = [...facts.values()].filter(
    ({ status }) => isReviewed(status) || (options.serveDrafts === true && !isWithdrawn(status)),
  );
  const frames = [...served.map((fact) => projectFact(fact, entities)), ...[...entities.sources.values()].map(sourceFrame)];
  return Object.freeze({
    ...entities,
    version,
    loadedAt: options.now ?? new Date(),
    types: byId(draft.types),
    facts,
    frames,
    frameOf: new Map(frames.map((frame) => [frame.fact, frame])),
    lexicon,
    warnings: totalWarnings(served),
  });
}

async function readFolder(dir: string): Promise<Map<string, string>> {
  const names = await readdir(dir, { recursive: true });
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml'));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(dir, file), 'utf8')] as const)));
}
