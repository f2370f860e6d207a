import type { z } from 'zod';
import type { Check, Draft } from './checks/check.js';
import { Account, Actor, Platform, Source } from './entities.js';
import { Fact } from './kinds/index.js';
import { formatProblem, type Problem } from './problem.js';
import { type Located, readRecords } from './yaml-records.js';

/** The file of one article that nobody has reviewed: what it adds to the base, in sections. */
export const DRAFT_SECTIONS = ['sources', 'platforms', 'actors', 'accounts', 'facts'] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

interface DraftText {
  readonly file: string;
  readonly text: string;
}

/**
 * Adds the drafts that fit together with the base and with the drafts before them. One that does not is left out whole
 * and says why: a bad draft never hinders serving.
 */
export function addDrafts(
  base: Draft,
  files: readonly DraftText[],
  checks: readonly Check[],
): { draft: Draft; problems: Problem[] } {
  let draft = base;
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readDraft(file);
    const joined = join(draft, read.records);
    const found = read.problems.length > 0 ? read.problems : checks.flatMap((check) => check(joined));
    if (found.length === 0) draft = joined;
    else problems.push(...found);
  }
  return { draft, problems };
}

type DraftRecords = Pick<Draft, DraftSection>;

function readDraft({ file, text }: DraftText): { records: DraftRecords; problems: Problem[] } {
  const problems: Problem[] = [];
  const section = <Schema extends z.ZodType>(
    name: DraftSection,
    schema: Schema,
  ): Located<z.infer<Schema>>[] => {
    const read = readRecords(text, file, schema, name);
    problems.push(...read.problems);
    return read.records;
  };
  const records = {
    sources: section('sources', Source),
    platforms: section('platforms', Platform),
    actors: section('actors', Actor),
    accounts: section('accounts', Account),
    facts: section('facts', Fact),
  };
  // A broken file breaks every section alike.
  const seen = new Set<string>();
  return {
    records,
    problems: problems.filter((problem) => {
      const key = formatProblem(problem);
      return !seen.has(key) && seen.add(key);
    }),
  };
}

function join(base: Draft, added: DraftRecords): Draft {
  return {
    ...base,
    sources: [...base.sources, ...added.sources],
    platforms: [...base.platforms, ...added.platforms],
    actors: [...base.actors, ...added.actors],
    accounts: [...base.accounts, ...added.accounts],
    facts: [...base.facts, ...added.facts],
  };
}
