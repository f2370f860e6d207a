import type { Config } from '../config.js';
import { articlesIn } from '../facts/articles.js';
import type { FactBase } from '../facts/fact-base.js';
import { type AnchorFinding, verifyAnchors } from '../facts/verify.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';
import { openBase } from './open.js';

/** Looks for every anchor in a folder of articles; what is missing is a failure, what has only moved a warning. */
export async function verify(
  { dataDir, articlesDir }: Config,
  folder: string | undefined,
  io: Io,
): Promise<number> {
  const articles = folder ?? articlesDir;
  if (articles === undefined) {
    print(io.stderr, 'which articles? Name their folder with --articles DIR, or set ARTICLES_DIR');
    return EXIT.usage;
  }
  const base = await openBase({ dataDir, serveDrafts: true });
  const { total, found, findings, changed, unread } = verifyAnchors(base, articlesIn(articles));
  const file = (source: string) => base.sources.get(source)?.file ?? source;
  for (const source of unread)
    print(io.stdout, `${file(source)}: cannot be read, so that nothing of ${source} is verified`);
  for (const source of changed)
    print(io.stdout, `${file(source)}: warning: not the text from which ${source} was read`);
  for (const finding of findings)
    if (finding.status !== 'unread') print(io.stdout, findingLine(finding, base));
  const share = total === 0 ? 100 : Math.floor((found / total) * 1000) / 10;
  print(io.stdout, `${found} of ${total} anchors found (${share} %)`);
  return findings.every(({ status }) => status === 'moved') ? EXIT.answered : EXIT.fault;
}

/** `article.txt:5 mb-kerry-followers: moved to line 7 "plus de 120 000 followers"` */
function findingLine({ id, source, anchor, status, lines }: AnchorFinding, base: FactBase): string {
  const where = `${base.sources.get(source)?.file ?? source}:${anchor.line} ${id}:`;
  const what = status === 'moved' ? `warning: moved to line ${lines.join(', ')}` : 'missing';
  return `${where} ${what} ${JSON.stringify(anchor.printed)}`;
}
