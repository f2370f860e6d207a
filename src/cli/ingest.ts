import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Fact } from '../facts/kinds/index.js';
import { loadFactBase } from '../facts/load.js';
import { diffFacts } from '../ingest/draft/diff.js';
import { type Draft, makeDraft } from '../ingest/draft/draft.js';
import { readDraftFacts } from '../ingest/draft/read.js';
import { writeDraft } from '../ingest/draft/write.js';
import { articlePaths, type Ingested, ingestFiles } from '../ingest/ingest-files.js';
import { rowsOf } from '../ingest/row.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

export interface IngestFlags {
  /** Prints candidates, one JSON a line, and writes nothing. */
  readonly json?: boolean;
}

/** Proposes the facts of articles as drafts. A file that cannot be read is reported, and the rest goes on. */
export async function ingest(
  { dataDir }: Config,
  named: readonly string[],
  { json }: IngestFlags,
  io: Io,
): Promise<number> {
  const base = await loadFactBase(dataDir);
  const paths = await articlePaths(named);
  const actors = [...base.actors.values()];
  const progress = progressOf(paths.length, io);
  let failed = 0;
  for await (const ingested of ingestFiles(paths, { actors })) {
    progress();
    if ('problem' in ingested) {
      failed++;
      print(io.stderr, `${ingested.path}: ${ingested.problem}`);
    } else if (json) for (const row of rowsOf(ingested.extraction)) print(io.stdout, JSON.stringify(row));
    else await keep(ingested, base, dataDir, io);
  }
  if (paths.length === 0) print(io.stderr, 'no article: name .txt, .md or .html files, or a folder of them');
  return failed > 0 || paths.length === 0 ? EXIT.fault : EXIT.answered;
}

/** Writes the draft of one article, and says what is new in it. */
async function keep(
  { path, read, extraction }: Exclude<Ingested, { problem: string }>,
  base: FactBase,
  dataDir: string,
  io: Io,
): Promise<void> {
  const draft = makeDraft(extraction, read, base);
  const folder = join(dataDir, 'drafts');
  const file = join(folder, `${draft.source.id}.yaml`);
  const before = await draftedFacts(file);
  const reviewed = [...base.facts.values()].filter(({ source }) => source === draft.source.id);
  await mkdir(folder, { recursive: true });
  await writeFile(file, writeDraft(draft));
  print(io.stdout, `${path}: ${summary(draft)} -> ${file}`);
  const isChanged = draft.knownSource && draft.source.hash !== undefined && draft.source.hash !== read.hash;
  if (isChanged) print(io.stdout, `  the article has changed since ${draft.source.id} was read`);
  const earlier = before.length > 0 ? before : isChanged ? reviewed : [];
  if (earlier.length > 0)
    for (const line of diffLines(
      earlier,
      draft.facts.map(({ fact }) => fact),
    ))
      print(io.stdout, line);
}

function summary({ facts, actors, accounts, platforms }: Draft): string {
  const known = facts.filter((each) => each.known.length > 0).length;
  const differs = facts.filter((each) => each.differs.length > 0).length;
  const fresh = actors.length + accounts.length + platforms.length;
  return `${facts.length} facts proposed, ${known} known already, ${differs} at odds with the base, ${fresh} new names`;
}

function diffLines(before: readonly Fact[], after: readonly Fact[]): string[] {
  const { added, gone, changed } = diffFacts(before, after);
  return [
    ...added.map(({ id }) => `  + ${id}`),
    ...gone.map(({ id }) => `  - ${id}`),
    ...changed.map(({ after: { id }, fields }) => `  ~ ${id}: ${fields.join(', ')}`),
  ];
}

async function draftedFacts(file: string): Promise<Fact[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? [] : readDraftFacts(text);
}

const BAR = 30;
/** A run of fewer files is over before a bar is read. */
const LEAST_FOR_BAR = 5;

/** A bar on the terminal that counts files; none where nobody watches or few are read. */
function progressOf(total: number, { stderr }: Io): () => void {
  const watched = 'isTTY' in stderr && stderr.isTTY === true;
  if (!watched || total < LEAST_FOR_BAR) return () => undefined;
  let done = 0;
  return () => {
    done++;
    const filled = Math.round((done / total) * BAR);
    const end = done === total ? '\n' : '';
    stderr.write(`\r[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${done}/${total}${end}`);
  };
}
