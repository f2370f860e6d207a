import type { Draft } from '../../../src/facts/checks/check.js';
import { Actor, Source } from '../../../src/facts/entities.js';
import { Fact } from '../../../src/facts/kinds/index.js';
import { formatProblem, type Problem } from '../../../src/facts/problem.js';
import type { Located } from '../../../src/facts/yaml-records.js';

type Told = Readonly<Record<string, unknown>>;

/** A record that stands where its id says. */
const located = <T extends { readonly id: string }>(record: T): Located<T> => ({
  record,
  problem: (path, message, value) => ({
    file: record.id,
    line: 1,
    column: 1,
    path: path.join('.'),
    message,
    ...(value === undefined ? {} : { value: String(value) }),
  }),
});

/** What a check reads, made of what a test tells of sources, actors and facts. */
export function draftOf({
  sources = [],
  actors = [],
  facts = [],
}: {
  readonly sources?: readonly Told[];
  readonly actors?: readonly Told[];
  readonly facts?: readonly Told[];
}): Draft {
  const title = { text: 'Marées', basis: 'printed' };
  const anchors = [{ line: 1, printed: 'x' }];
  return {
    sources: sources.map((told) =>
      located(Source.parse({ id: 'article', file: 'a.txt', title, language: 'fr', ...told })),
    ),
    actors: actors.map((told) =>
      located(Actor.parse({ id: 'choir', kind: 'group', name: { fr: 'x', en: 'x' }, ...told })),
    ),
    facts: facts.map((told) =>
      located(
        Fact.parse({ id: 'fact', kind: 'event', source: 'article', anchors, status: 'draft', ...told }),
      ),
    ),
    accounts: [],
    platforms: [],
    measures: [],
    types: [],
  };
}

/** Problems as `id path: message "value"`. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => formatProblem(problem).replace(':1:1', ''));
