import type { Document } from './annotate/document.js';
import { type DocumentOptions, readDocument } from './annotate/document.js';
import type { Article } from './article.js';
import type { Candidate } from './candidate.js';
import { accounts } from './rules/accounts.js';
import { milestones } from './rules/milestones.js';
import { policies } from './rules/policies.js';
import { rankings } from './rules/rankings.js';
import { withoutRepeats } from './rules/repeats.js';
import { spending } from './rules/spending.js';
import { onlyInTitle, titleSentence } from './rules/titles.js';

/** What a reading of an article gives: the document with its names, and the facts that it seems to state. */
export interface Extraction {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
}

/** Reads an article and proposes the facts it states, in the order of its lines. */
export function extract(article: Article, options: DocumentOptions = {}): Extraction {
  const document = readDocument(article, options);
  const found = [
    ...document.sentences.flatMap((sentence) => milestones(document, sentence)),
    ...accounts(document),
    ...rankings(document),
    ...spending(document),
    ...policies(document),
  ];
  const heading = titleSentence(document);
  if (heading) {
    const alone = { ...document, sentences: [heading] };
    found.push(
      ...onlyInTitle(
        document,
        [...accounts(alone), ...policies(alone)].filter(({ handle }) => handle === undefined),
        found,
      ),
    );
  }
  const candidates = withoutRepeats(found)
    .map((candidate) => datedByArticle(document, candidate))
    .sort((a, b) => a.line - b.line);
  return { document, candidates };
}

/** News of a join without a date is of the day of the article. */
function datedByArticle({ article }: Document, candidate: Candidate): Candidate {
  const { kind, action, line, date } = candidate;
  const { date: published } = article.head;
  if (kind !== 'account' || action !== 'join' || line > 1 || date !== undefined || published === undefined)
    return candidate;
  return { ...candidate, date: published, dateBasis: 'published' };
}
