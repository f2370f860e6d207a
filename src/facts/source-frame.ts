import { formatEdtf } from '../language/edtf.js';
import type { Lang } from '../language/lang.js';
import type { Source } from './entities.js';
import type { Frame, SlotValue } from './frame.js';
import { perLang } from './names.js';
import { inferredMark } from './wording.js';

/** The kind under which an article itself answers questions ("who wrote it, when was it updated?"). */
export const SOURCE_KIND = 'source';

/** The title in quotation marks, or our words for an article that prints none. */
export function titlePhrase(source: Source, lang: Lang): string {
  if (source.title.basis === 'described') return source.title.text;
  return lang === 'fr' ? `« ${source.title.text} »` : `“${source.title.text}”`;
}

/** What the article tells of itself, in one sentence without its dot. */
export function sourceStatement(source: Source, lang: Lang): string {
  const french = lang === 'fr';
  const where = source.publisher
    ? ` (${source.publisher.name})`
    : french
      ? ' (éditeur non indiqué)'
      : ' (publisher not stated)';
  const by = source.author ? (french ? `, signé ${source.author.name},` : `, by ${source.author.name},`) : '';
  const published = source.published
    ? `${french ? ' a été publié : ' : ' was published: '}${formatEdtf(source.published.date, lang)}${inferredMark(source.published.basis, lang)}`
    : french
      ? ' ne porte pas de date'
      : ' bears no date';
  const updated = source.updated
    ? `${french ? ', mis à jour : ' : ', updated: '}${formatEdtf(source.updated.date, lang)}`
    : '';
  return `${french ? "L'article" : 'The article'} ${titlePhrase(source, lang)}${where}${by}${published}${updated}`;
}

/** The frame by which a source answers questions about itself. */
export function sourceFrame(source: Source): Frame {
  const slots: Frame['slots'] = {
    title: [{ text: perLang((lang) => titlePhrase(source, lang)) }],
    ...(source.author ? { author: plain(source.author.name), actor: plain(source.author.name) } : {}),
    ...(source.publisher ? { publisher: plain(source.publisher.name) } : {}),
    ...(source.published
      ? { published: dated(source.published.date), date: dated(source.published.date) }
      : {}),
    ...(source.updated ? { updated: dated(source.updated.date) } : {}),
    ...(source.url ? { url: plain(source.url) } : {}),
    language: plain(source.language),
  };
  return {
    fact: source.id,
    kind: SOURCE_KIND,
    source: source.id,
    actors: [],
    accounts: [],
    platforms: [],
    countries: [],
    measures: [],
    actions: ['published'],
    ...(source.published ? { period: source.published.date } : {}),
    dateInferred: source.published !== undefined && source.published.basis !== 'printed',
    slots,
    statement: perLang((lang) => sourceStatement(source, lang)),
  };
}

const plain = (text: string): SlotValue[] => [{ text: { fr: text, en: text } }];
const dated = (edtf: string): SlotValue[] => [{ edtf, text: perLang((lang) => formatEdtf(edtf, lang)) }];
