import { makeArticle } from '../../src/ingest/article.js';
import { extract } from '../../src/ingest/extract.js';
import { type Row, rowsOf } from '../../src/ingest/row.js';

/** The rows of a text of our own, published in May 2021. */
export function read(lang: 'fr' | 'en', text: string, title?: string): Row[] {
  const head = { lang, date: '2021-05-12', ...(title && { title }) };
  return rowsOf(extract(makeArticle('invented', head, text.split('\n'))));
}

/** A row in a line: kind, actor, country, platform, what, date. */
export function line({
  kind,
  actor,
  country,
  platform,
  handle,
  metric,
  value,
  qualifier,
  action,
  date,
}: Row): string {
  const what = value === null ? action : `${qualifier === 'exact' ? '' : `${qualifier} `}${value} ${metric}`;
  return [kind, actor, country, platform, handle, what, date]
    .filter((part) => part !== null && part !== undefined)
    .join(' | ');
}
