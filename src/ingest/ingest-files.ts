import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { DocumentOptions } from './annotate/document.js';
import { type Extraction, extract } from './extract.js';
import { ARTICLE_ENDINGS, type ReadArticle, readArticleFile } from './read-file.js';

/** What became of one file: read, or why not. */
export type Ingested =
  | { readonly path: string; readonly read: ReadArticle; readonly extraction: Extraction }
  | { readonly path: string; readonly problem: string };

/** The articles that files and folders name, folders without their subfolders, in order. */
export async function articlePaths(named: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    const found = await stat(name).catch(() => undefined);
    if (!found?.isDirectory()) paths.push(name);
    else {
      const files = (await readdir(name)).filter((file) => ARTICLE_ENDINGS.has(extname(file).toLowerCase()));
      paths.push(...files.sort().map((file) => join(name, file)));
    }
  }
  return paths;
}

/** Reads articles one after another; a file that cannot be read is told, and the rest goes on. */
export async function* ingestFiles(
  paths: readonly string[],
  options: DocumentOptions,
): AsyncGenerator<Ingested> {
  for (const path of paths) {
    try {
      const read = await readArticleFile(path);
      yield { path, read, extraction: extract(read.article, options) };
    } catch (error) {
      yield { path, problem: error instanceof Error ? error.message : String(error) };
    }
  }
}
