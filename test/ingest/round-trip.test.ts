import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFactBase } from '../../src/facts/load.js';
import { makeDraft } from '../../src/ingest/draft/draft.js';
import { writeDraft } from '../../src/ingest/draft/write.js';
import { extract } from '../../src/ingest/extract.js';
import { readArticleFile } from '../../src/ingest/read-file.js';
import { openFiles, saveFiles } from '../../src/ingest/review/files.js';
import { accept, edit, type Files, proposed, reject } from '../../src/ingest/review/review.js';
import { createQueryEngine } from '../../src/query/create-engine.js';

const REVIEWER = { by: 'tests', on: '2026-01-31' };
const DRAFT = 'drafts/article.yaml';
let data = '';

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'diplo-ingest-'));
  await cp('data', data, { recursive: true });
  await rm(join(data, 'drafts'), { recursive: true, force: true });
});
afterEach(() => rm(data, { recursive: true, force: true }));

async function draftOf(path: string): Promise<string> {
  const base = await loadFactBase(data);
  const read = await readArticleFile(path);
  return writeDraft(makeDraft(extract(read.article, { actors: [...base.actors.values()] }), read, base));
}

async function withDraft(path = 'test/fixtures/article-fixture.txt'): Promise<Files> {
  const before = await openFiles(data, DRAFT);
  const files = { ...before, [DRAFT]: await draftOf(path) };
  await saveFiles(data, before, files);
  return files;
}

function acceptAll(files: Files): Files {
  let now = files;
  while (proposed(now[DRAFT] ?? '').length > 0) now = accept(now, DRAFT, 0, REVIEWER);
  return now;
}

describe('from article to answer', () => {
  it('ingests, accepts all, reloads, and answers with the source', async () => {
    const files = await withDraft();
    const accepted = acceptAll(files);
    await saveFiles(data, files, accepted);
    const base = await loadFactBase(data);
    const added = [...base.facts.values()].filter(
      ({ status }) => typeof status === 'object' && 'reviewed' in status && status.reviewed.by === 'tests',
    );
    expect(added.length).toBeGreaterThanOrEqual(5);
    const corvasier = added.find((fact) => fact.kind === 'milestone' && fact.value === 61_000);
    expect(corvasier).toBeDefined();
    const answer = createQueryEngine(base).ask('Combien d’abonnés Maëlle Corvasier compte-t-elle ?');
    expect(answer).toMatchObject({ outcome: 'answered' });
    expect(JSON.stringify(answer)).toContain(corvasier?.id);
    expect(base.sources.get(corvasier?.source ?? '')?.file).toBe('article-fixture.txt');
  }, 60_000);

  it('serves drafts only where asked, as drafts, and leaves a bad one out', async () => {
    const files = await withDraft();
    const bad = { ...files, 'drafts/broken.yaml': 'facts:\n  - id: 1\n  - [' };
    await saveFiles(data, files, bad);
    const plain = await loadFactBase(data);
    expect([...plain.facts.values()].some(({ status }) => status === 'draft')).toBe(false);
    const served = await loadFactBase(data, { serveDrafts: true });
    expect([...served.facts.values()].some(({ status }) => status === 'draft')).toBe(true);
    expect(served.warnings.join('\n')).toContain('drafts/broken.yaml');
  });

  it('marks on a second reading what the base has by now, and what it says otherwise', async () => {
    const files = await withDraft();
    await saveFiles(data, files, acceptAll(files));
    expect(await draftOf('test/fixtures/article-fixture.txt')).toContain('the base has it');
    expect(await draftOf('test/fixtures/article-fixture-updated.txt')).toMatch(/differs from/u);
  });
});

describe('review', () => {
  it('keeps every character of the files that it adds to', async () => {
    const files = await withDraft();
    const accepted = acceptAll(files);
    for (const [name, text] of Object.entries(files)) {
      if (name !== DRAFT) expect(accepted[name]?.startsWith(text.trimEnd())).toBe(true);
    }
    const onDisk = await readFile(join(data, 'actors.yaml'), 'utf8');
    expect(accepted['actors.yaml']?.startsWith(onDisk.trimEnd())).toBe(true);
  });

  it('edits a field, refuses one that does not fit, rejects a fact', async () => {
    const files = await withDraft();
    const edited = edit(files, DRAFT, 0, ['date=2021-03']);
    expect(proposed(edited[DRAFT] ?? '')[0]?.fact).toMatchObject({ date: '2021-03' });
    expect(() => edit(files, DRAFT, 0, ['kind=nonsense'])).toThrow();
    const count = proposed(files[DRAFT] ?? '').length;
    const marks = proposed(files[DRAFT] ?? '')[1]?.marks;
    const rejected = proposed(reject(files, DRAFT, 0)[DRAFT] ?? '');
    expect(rejected).toHaveLength(count - 1);
    expect(rejected[0]?.marks).toEqual(marks);
  });
});
