import type { Account, Actor, Platform, Source } from '../../facts/entities.js';
import type { FactBase } from '../../facts/fact-base.js';
import type { Fact } from '../../facts/kinds/index.js';
import { parseEdtf } from '../../language/edtf.js';
import type { Article } from '../article.js';
import type { Candidate } from '../candidate.js';
import type { Extraction } from '../extract.js';
import { type Standing, standingOf } from './compare.js';
import { factOf } from './facts.js';
import { IdMaker } from './identify.js';
import { Linker } from './link.js';

/** A proposed fact with what a reviewer should know of it. */
export interface ProposedFact extends Standing {
  readonly fact: Fact;
  readonly confidence: number;
}

/** What an article would add to the base once somebody has reviewed it. */
export interface Draft {
  readonly source: Source;
  /** Whether the base has the source already. */
  readonly knownSource: boolean;
  readonly platforms: readonly Platform[];
  readonly actors: readonly Actor[];
  readonly accounts: readonly Account[];
  readonly facts: readonly ProposedFact[];
}

export interface ArticleFile {
  /** Its name in the folder of articles. */
  readonly file: string;
  /** SHA-256 of its normalised text. */
  readonly hash: string;
}

/** Makes the draft of an article's candidates, linked to the base. */
export function makeDraft(
  { document, candidates }: Extraction,
  { file, hash }: ArticleFile,
  base: FactBase,
): Draft {
  const { article } = document;
  const known = [...base.sources.values()].find((source) => source.file === file || source.hash === hash);
  const linker = new Linker(base);
  const source = known ?? sourceOf(article, { file, hash }, new IdMaker((id) => base.sources.has(id)));
  const published = source.published?.date ?? publishedOf(article);
  const context = {
    base,
    linker,
    source: source.id,
    headLines: article.headLines,
    ...(published && { published: published.slice(0, 10) }),
  };
  const facts = candidates.flatMap((candidate) => {
    const fact = factOf(withCountry(candidate, document.country), context);
    return fact ? [{ fact, confidence: candidate.confidence, ...standingOf(fact, base) }] : [];
  });
  const { platforms, actors, accounts } = linker;
  return { source, knownSource: known !== undefined, platforms, actors, accounts, facts };
}

/** A body without a country is of the country that the article is about. */
function withCountry(candidate: Candidate, country: string | undefined): Candidate {
  const { actor, kind } = candidate;
  const local = actor?.kind === 'institution' && actor.country === undefined && kind === 'spending';
  return local && country ? { ...candidate, actor: { ...actor, country } } : candidate;
}

function sourceOf({ name, head, lang }: Article, { file, hash }: ArticleFile, ids: IdMaker): Source {
  const published = publishedOf({ head });
  const title = head.title;
  return {
    id: ids.make(head.publisher ?? name, published?.slice(0, 4)),
    file,
    title: title ? { text: title, basis: 'printed' } : { text: name, basis: 'described' },
    ...(head.author && { author: { name: head.author, basis: 'printed' } }),
    ...(head.publisher && { publisher: { name: head.publisher, basis: 'printed' } }),
    language: lang,
    ...(published && { published: { date: published, basis: 'printed' } }),
    ...(head.url && URL.canParse(head.url) && { url: head.url }),
    anchors: [],
    hash,
  };
}

/** The date of the head, where it is one. */
function publishedOf({ head: { date } }: Pick<Article, 'head'>): string | undefined {
  if (date === undefined) return undefined;
  try {
    parseEdtf(date);
    return date;
  } catch {
    return undefined;
  }
}
