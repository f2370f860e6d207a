import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articlePaths, ingestFiles } from '../../src/ingest/ingest-files.js';
import { readArticleFile } from '../../src/ingest/read-file.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diplo-articles-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('readArticleFile', () => {
  it('reads a head closed by a rule, and counts lines behind it', async () => {
    const path = await put(
      'a.txt',
      'title: Un titre\ndate: 2021-03\nlang: fr\n---\n\nUne ligne.\n\nDeux lignes.\n',
    );
    const { article } = await readArticleFile(path);
    expect(article).toMatchObject({ head: { title: 'Un titre', date: '2021-03' }, lang: 'fr', headLines: 4 });
    expect(article.lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Une ligne.'],
      [2, 'Deux lignes.'],
    ]);
  });

  it('reads front matter and the marks of Markdown', async () => {
    const path = await put(
      'a.md',
      '---\ntitle: "A title"\n---\n# Heading\n\nThe **ministry** of [Peru](https://example.org/x) joined.\n',
    );
    const { article } = await readArticleFile(path);
    expect(article.head.title).toBe('A title');
    expect(article.lines.map(({ text }) => text)).toEqual(['Heading', 'The ministry of Peru joined.']);
  });

  it('reads a page as a reader would see it', async () => {
    const body =
      'The Estonian embassy in Tokyo joined Twitter in March 2019, as its ambassador had asked. '.repeat(8);
    const html = `<!doctype html><html lang="en"><head><title>Embassy news</title><meta property="article:published_time" content="2019-04-02T10:00:00Z"></head><body><nav>Home | About</nav><article><h1>Embassy news</h1><p>${body}</p><p>It has 12,000 followers.</p></article></body></html>`;
    const { article } = await readArticleFile(await put('a.html', html));
    expect(article).toMatchObject({ lang: 'en', head: { date: '2019-04-02' } });
    expect(article.lines.at(-1)?.text).toBe('It has 12,000 followers.');
  });

  it('reads Windows-1252, and keeps what is printed', async () => {
    const path = await put('a.txt', Uint8Array.from([0x4c, 0x92, 0xc9, 0x74, 0x61, 0x74, 0x20, 0x80, 0x35]));
    const { article } = await readArticleFile(path);
    expect(article.lines[0]).toMatchObject({ text: "L'État €5", printed: 'L’État €5' });
  });
});

describe('ingestFiles', () => {
  it('reports a file that cannot be read, and goes on', async () => {
    await put('a.txt', 'The Estonian embassy in Tokyo joined Twitter in March 2019.');
    await put('b.txt', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]));
    await put('c.txt', '');
    await put('d.pdf', 'not an article');
    const seen: string[] = [];
    for await (const each of ingestFiles(await articlePaths([folder, join(folder, 'none.txt')]), {})) {
      seen.push('problem' in each ? 'problem' : String(each.extraction.candidates.length));
    }
    expect(seen).toEqual(['1', 'problem', 'problem', 'problem']);
  });
});

describe('diplo review', () => {
  it('takes keys from the input: edits, undoes, accepts, skips, and stops', async () => {
    const { cp } = await import('node:fs/promises');
    const { review } = await import('../../src/cli/review.js');
    const { ingest } = await import('../../src/cli/ingest.js');
    const { loadFactBase } = await import('../../src/facts/load.js');
    await cp('data', folder, { recursive: true });
    await rm(join(folder, 'drafts'), { recursive: true, force: true });
    const io = (keys: string) => {
      const stdin = new PassThrough();
      stdin.end(keys);
      const stdout = new PassThrough();
      let printed = '';
      stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
      });
      return { stdin, stdout, stderr: new PassThrough(), cwd: () => folder, printed: () => printed };
    };
    const config = { dataDir: folder, articlesDir: 'test/fixtures' } as Parameters<typeof review>[0];
    const first = io('');
    expect(await ingest(config, ['test/fixtures/article-fixture.txt'], {}, first)).toBe(0);
    expect(first.printed()).toContain('facts proposed');
    const second = io('e date=2021-03\nu\na\ns\nq\n');
    await review(config, undefined, { by: 'somebody' }, second);
    expect(second.printed()).toContain('>>');
    const base = await loadFactBase(folder);
    const accepted = [...base.facts.values()].filter(
      ({ status }) => typeof status === 'object' && 'reviewed' in status && status.reviewed.by === 'somebody',
    );
    expect(accepted).toHaveLength(1);
  }, 60_000);
});
