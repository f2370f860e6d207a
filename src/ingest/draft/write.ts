import { Document, isMap, isSeq, type YAMLMap } from 'yaml';
import type { Fact } from '../../facts/kinds/index.js';
import type { Draft, ProposedFact } from './draft.js';

/** Prints a draft as YAML: its own source, platforms, actors and accounts, then the facts, each with its marks. */
export function writeDraft(draft: Draft): string {
  const { source, knownSource, platforms, actors, accounts, facts } = draft;
  const document = new Document({
    ...(knownSource ? {} : { sources: [plain(source)] }),
    ...(platforms.length > 0 && { platforms: platforms.map(plain) }),
    ...(actors.length > 0 && { actors: actors.map(plain) }),
    ...(accounts.length > 0 && { accounts: accounts.map(plain) }),
    facts: facts.map(({ fact }) => plain(fact)),
  });
  document.commentBefore = ` Draft of ${source.id}: proposed by ingest, reviewed by nobody. See data/README.md.`;
  const list = document.get('facts', true);
  if (isSeq(list)) {
    for (const [index, item] of list.items.entries()) {
      const proposed = facts[index];
      if (isMap(item) && proposed) (item as YAMLMap).commentBefore = marksOf(proposed);
    }
  }
  return document.toString({ lineWidth: 110 });
}

/** What a reviewer is told above a fact: how sure the reading is, what the base says already. */
function marksOf({ confidence, known, differs }: ProposedFact): string {
  const marks = [` confidence ${confidence.toFixed(2)}`];
  if (known.length > 0) marks.push(` the base has it: ${known.join(', ')}`);
  if (differs.length > 0) marks.push(` differs from: ${differs.join(', ')}`);
  return marks.join('\n');
}

/** A record without empty lists and defaults, which files leave out. */
function plain(record: object): Record<string, unknown> {
  const kept = Object.entries(record).filter(([key, value]) => !isDefault(key, value));
  return Object.fromEntries(kept);
}

const isDefault = (key: string, value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) ||
  (key === 'claim' && value === 'asserted') ||
  (key === 'bound' && value === 'exact');

/** A fact as its file keeps it. */
export const plainFact = (fact: Fact): Record<string, unknown> => plain(fact);
