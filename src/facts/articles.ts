import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleText, readArticleText } from './article-text.js';
import type { Source } from './entities.js';
import type { FactBase } from './fact-base.js';
import { type Passage, passageOf } from './passage.js';

/** Reads the articles of a folder, each once; one that cannot be read is absent. */
export function articlesIn(dir: string): (source: Source) => ArticleText | undefined {
  const read = new Map<string, ArticleText | undefined>();
  return ({ file }) => {
    if (!read.has(file)) read.set(file, readArticle(join(dir, file)));
    return read.get(file);
  };
}

function readArticle(path: string): ArticleText | undefined {
  try {
    return readArticleText(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The passage that a fact rests on, from the newsroom's own copy of its article. */
export function passagesIn(dir: string): (base: FactBase, factId: string) => Passage | undefined {
  const articleOf = articlesIn(dir);
  return (base, factId) => {
    const fact = base.facts.get(factId);
    const source = fact && base.sources.get(fact.source);
    const article = source && articleOf(source);
    const anchor = fact?.anchors[0];
    return article && anchor && passageOf(article, anchor);
  };
}
