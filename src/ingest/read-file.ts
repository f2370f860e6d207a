import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readArticleText } from '../facts/article-text.js';
import { type Article, type ArticleHead, makeArticle, parseArticle } from './article.js';
import { decodeText } from './decode.js';

/** An article as its file gives it, with the hash by which a changed text is noticed. */
export interface ReadArticle {
  readonly article: Article;
  readonly file: string;
  readonly hash: string;
}

/** The kinds of files that hold articles. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm']);

/** More than that is no article. */
const LARGEST = 20_000_000;

/**
 * Reads an article from a text, Markdown or HTML file, whatever its encoding.
 * @throws Error if the file cannot be read or holds no text
 */
export async function readArticleFile(path: string): Promise<ReadArticle> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST) throw new Error(`too large for an article (${bytes.length} bytes)`);
  const text = decodeText(bytes);
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  const name = basename(path, extname(path));
  const article =
    ending === '.html' || ending === '.htm'
      ? await readHtml(text, name)
      : parseArticle(ending === '.md' ? withoutMarkdown(text) : text, name);
  if (article.lines.length === 0) throw new Error('holds no text');
  return { article, file, hash: readArticleText(text).hash };
}

/** The article of a web page: what a reader's view would show, and what the page says of itself. */
async function readHtml(html: string, name: string): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(html);
  const meta = (...names: string[]): string | undefined =>
    names
      .map((key) =>
        document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content'),
      )
      .find((content) => content !== null && content !== undefined && content !== '') ?? undefined;
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const date =
    meta('article:published_time', 'datePublished', 'date', 'dc.date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const lang = document.documentElement?.getAttribute('lang');
  const publisher = meta('og:site_name');
  const page = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const head: ArticleHead = {
    ...(page?.title && { title: page.title }),
    ...(url && { url }),
    ...(date && { date: date.slice(0, 10) }),
    ...(lang && { lang: lang.slice(0, 2).toLowerCase() }),
    ...((page?.siteName ?? publisher) && { publisher: page?.siteName ?? (publisher as string) }),
    ...(page?.byline && { author: page.byline.trim() }),
  };
  return makeArticle(
    name,
    head,
    page ? linesOfHtml(parseHTML(`<body>${page.content ?? ''}</body>`).document) : [],
  );
}

type HtmlDocument = ReturnType<typeof import('linkedom')['parseHTML']>['document'];

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dt, dd, pre';

/** One line for each block that holds no other. */
function linesOfHtml(document: HtmlDocument): string[] {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const lines = blocks.map((block) => (block.textContent ?? '').replace(/\s+/gu, ' ').trim());
  const kept = lines.filter((line) => line !== '');
  return kept.length > 0 ? kept : (document.body?.textContent ?? '').split('\n');
}

/** Markdown's marks go, its lines stay: headings, emphasis, links by their text. */
function withoutMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^#{1,6} /u, '')
        .replace(/^> ?/u, '')
        .replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
        .replace(/\*\*|__/gu, ''),
    )
    .join('\n');
}
