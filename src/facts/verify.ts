import { type ArticleText, comparableText } from './article-text.js';
import type { Anchor, Source } from './entities.js';
import { type FactBase, isWithdrawn } from './fact-base.js';

/** What became of an anchor that is not where the base says. */
export interface AnchorFinding {
  /** A fact's id, or a source's. */
  readonly id: string;
  readonly source: string;
  readonly anchor: Anchor;
  /** `moved`: on other lines; `missing`: nowhere in the article; `unread`: there is no article to look in. */
  readonly status: 'moved' | 'missing' | 'unread';
  /** The lines where the fragment stands now. */
  readonly lines: readonly number[];
}

export interface Verification {
  readonly total: number;
  /** Found on their own line. */
  readonly found: number;
  readonly findings: readonly AnchorFinding[];
  /** Sources whose article is another text than the one that was read for the base. */
  readonly changed: readonly string[];
  /** Sources whose article could not be read. */
  readonly unread: readonly string[];
}

/**
 * Looks every anchor of the base up in the articles: on its own line first, then anywhere by its fragment.
 * @param readArticle the copy of a source's article, or nothing if there is none
 */
export function verifyAnchors(
  base: FactBase,
  readArticle: (source: Source) => ArticleText | undefined,
): Verification {
  const articles = new Map([...base.sources.values()].map((source) => [source.id, readArticle(source)]));
  const findings: AnchorFinding[] = [];
  let total = 0;
  for (const { id, source, anchors } of anchored(base)) {
    for (const anchor of anchors) {
      total += 1;
      const finding = findAnchor(anchor, articles.get(source));
      if (finding) findings.push({ id, source, anchor, ...finding });
    }
  }
  return {
    total,
    found: total - findings.length,
    findings,
    changed: [...base.sources.values()]
      .filter(({ id, hash }) => isChanged(articles.get(id), hash))
      .map(({ id }) => id),
    unread: [...articles].filter(([, article]) => article === undefined).map(([id]) => id),
  };
}

const isChanged = (article: ArticleText | undefined, hash: string | undefined): boolean =>
  article !== undefined && hash !== undefined && article.hash !== hash;

function* anchored(base: FactBase): Generator<{ id: string; source: string; anchors: readonly Anchor[] }> {
  for (const { id, anchors } of base.sources.values()) yield { id, source: id, anchors };
  for (const { id, source, anchors, status } of base.facts.values())
    if (!isWithdrawn(status)) yield { id, source, anchors };
}

function findAnchor(
  { line, printed }: Anchor,
  article: ArticleText | undefined,
): Pick<AnchorFinding, 'status' | 'lines'> | undefined {
  if (!article) return { status: 'unread', lines: [] };
  const fragment = comparableText(printed);
  if (article.comparable[line - 1]?.includes(fragment)) return undefined;
  const lines = article.comparable.flatMap((text, index) => (text.includes(fragment) ? [index + 1] : []));
  return { status: lines.length > 0 ? 'moved' : 'missing', lines };
}
