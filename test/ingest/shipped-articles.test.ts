import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactBase } from '../../src/facts/fact-base.js';
import type { Fact } from '../../src/facts/kinds/index.js';
import { loadFactBase } from '../../src/facts/load.js';
import type { Candidate } from '../../src/ingest/candidate.js';
import { extract } from '../../src/ingest/extract.js';
import { readArticleFile } from '../../src/ingest/read-file.js';

/** Newsrooms that hold the articles of the shipped base name their folder; it stands beside a checkout of this team. */
const FOLDER = process.env.ARTICLES_DIR ?? resolve('../shared/articles');
const base = await loadFactBase('data');
const files = [...base.sources.values()].flatMap(({ id, file }) => (file ? [{ id, file }] : []));
const missing = files.filter(({ file }) => !isThere(join(FOLDER, file)));

function isThere(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The figures that a reviewed fact states; other kinds have none that the rules look for. */
function figuresOf(fact: Fact): number[] {
  if (fact.kind === 'milestone') return fact.value === undefined ? [] : [fact.value];
  if (fact.kind === 'ranking') return fact.position === undefined ? [] : [fact.position];
  return fact.kind === 'spending' ? fact.amounts.map(({ value }) => value) : [];
}

const isProposed = (fact: Fact, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ kind, value, converted }) =>
      kind === fact.kind && figuresOf(fact).some((figure) => figure === value || figure === converted?.value),
  );

async function recall(facts: FactBase): Promise<{ found: Fact[]; missed: Fact[] }> {
  const found: Fact[] = [];
  const missed: Fact[] = [];
  for (const { id, file } of files) {
    const { article } = await readArticleFile(join(FOLDER, file));
    const { candidates } = extract(article, { actors: [...facts.actors.values()] });
    for (const fact of facts.facts.values()) {
      if (fact.source !== id || figuresOf(fact).length === 0 || typeof fact.status !== 'object') continue;
      (isProposed(fact, candidates) ? found : missed).push(fact);
    }
  }
  return { found, missed };
}

describe('the articles of the shipped base', () => {
  it.skipIf(missing.length > 0)(
    `are read unaided: 85 % of the reviewed milestones, spending rows and rankings (skipped where ${FOLDER.split('/').at(-1)}/ is not at hand)`,
    async () => {
      const { found, missed } = await recall(base);
      expect(missed.map(({ id }) => id).join(' ').length).toBeLessThan(2000);
      expect(found.length / (found.length + missed.length)).toBeGreaterThanOrEqual(0.85);
    },
    60_000,
  );
});
