import type { Logger } from '../command/logger.js';
import { articlesIn } from '../facts/articles.js';
import type { FactBase } from '../facts/fact-base.js';
import { verifyAnchors } from '../facts/verify.js';

/** Tells of every anchor that is not where the base says, and names the facts for which none is left. */
export function brokenAnchors(articlesDir: string, logger: Logger): (base: FactBase) => readonly string[] {
  return (base) => {
    const { findings, changed, unread } = verifyAnchors(base, articlesIn(articlesDir));
    for (const { id, source, anchor, status, lines } of findings) {
      if (status !== 'unread') logger.warn({ id, source, line: anchor.line, lines }, `anchor ${status}`);
    }
    if (changed.length > 0) logger.warn({ sources: changed }, 'article is not the text that was read');
    if (unread.length > 0) logger.warn({ sources: unread }, 'article cannot be read');
    return [...new Set(findings.filter(({ status }) => status === 'missing').map(({ id }) => id))];
  };
}
