import type { Basis, Source } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import { sentenceCase } from '../facts/names.js';
import { titlePhrase } from '../facts/source-frame.js';
import { formatEdtf } from '../language/edtf.js';
import type { Lang } from '../language/lang.js';
import type { Inline, Text } from './inline.js';
import { typeset } from './phrase/sentence.js';
import { type Voice, voiceOf } from './phrase/voice.js';

/**
 * A source in one line to copy: title, author, publisher with its basis, dates, line. Without an address it is text
 * only, never a dead link.
 * @param line the n-th non-empty line of the article, where one fact is cited
 */
export function citation(base: FactBase, source: Source, lang: Lang, line?: number): Text {
  const voice = voiceOf(base, lang);
  const title: Inline = titleInline(source, lang);
  const rest = [author(voice, source), publisher(voice, source), ...dates(voice, source)];
  if (line !== undefined) rest.push(voice.words.citation.line(line));
  return [title, { kind: 'text', text: typeset(`, ${rest.join(', ')}.`, lang) }];
}

function titleInline(source: Source, lang: Lang): Inline {
  const text = sentenceCase(typeset(titlePhrase(source, lang), lang));
  const url = source.url ?? source.archivedUrl;
  return url === undefined ? { kind: 'text', text } : { kind: 'link', text, url };
}

function author({ words }: Voice, { author: by }: Source): string {
  return by
    ? words.citation.by(by.name) + words.citation.authorBasis(basisName(by.basis))
    : words.citation.noAuthor;
}

function publisher({ words }: Voice, { publisher: house }: Source): string {
  return house ? words.citation.publisher(house.name, basisName(house.basis)) : words.citation.noPublisher;
}

function dates({ words, lang }: Voice, { published, updated }: Source): string[] {
  const first = published
    ? words.citation.published(formatEdtf(published.date, lang), basisName(published.basis))
    : words.citation.noDate;
  return updated ? [first, words.citation.updated(formatEdtf(updated.date, lang))] : [first];
}

function basisName(basis: Basis): 'printed' | 'inferred' | 'outside' {
  if (basis === 'printed') return 'printed';
  return 'inferred' in basis ? 'inferred' : 'outside';
}
