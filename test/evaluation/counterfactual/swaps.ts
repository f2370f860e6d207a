import type { AnswerLine } from '../answer-line.js';
import type { Row } from '../row.js';
import { type DataFolder, type DataRecord, recordsById, scalarsOf } from './data-folder.js';
import { type Surface, surfacesOf } from './surfaces.js';
import { findWords, fold, hashOf, inventedName, likeCase } from './words.js';

/** A question in which one name or year was exchanged for another. */
export interface Swap {
  readonly row: Row;
  readonly what: 'actor' | 'platform' | 'year';
  /** The entity that was put in, or undefined where it is invented or a year. */
  readonly into: string | undefined;
  readonly question: string;
}

/**
 * The swaps of a question: its actor (or handle), its platform and its year, each exchanged for another of the
 * base and for an invented one. What is put in has nothing to do with the facts that answer the question.
 * @param answer the right answer to the question as it stands
 */
export function swapsOf(row: Row, answer: AnswerLine, base: SwapBase): Swap[] {
  const involved = base.involved([
    ...answer.facts.slice(0, 1).map(({ id }) => id),
    ...(answer.derivation?.operands ?? []),
  ]);
  const swaps: Swap[] = [];
  for (const what of ['actor', 'platform'] as const) {
    const mention = base.mention(row.q, what);
    if (mention === undefined) continue;
    const put = (text: string) => row.q.slice(0, mention.start) + text + row.q.slice(mention.end);
    const other = base.another(mention.surface, involved, row);
    if (other)
      swaps.push({
        row,
        what,
        into: other.id,
        question: put(likeCase(other.text, row.q.slice(mention.start, mention.end))),
      });
    swaps.push({
      row,
      what,
      into: undefined,
      question: put(invention(mention.surface, row.q.slice(mention.start, mention.end))),
    });
  }
  return [...swaps, ...yearSwaps(row, answer)];
}

function invention(surface: Surface, written: string): string {
  if (surface.sort === 'handle') return `@${inventedName(surface.text)}`;
  const words = surface.sort === 'actor person' ? 2 : 1;
  const name = Array.from({ length: words }, (_, index) => inventedName(surface.text.slice(0, 8), index + 1));
  return name.map((word) => likeCase(word, written === written.toLowerCase() ? 'x' : 'X')).join(' ');
}

const YEAR = /\b(?:19|20)\d\d\b/gu;
const ELSEWHERE = ['1987', '2011', '2031'];

function yearSwaps(row: Row, answer: AnswerLine): Swap[] {
  const [year, ...others] = row.q.match(YEAR) ?? [];
  // Two years are the ends of a span, and a wider span holds the same facts.
  if (year === undefined || others.length > 0) return [];
  const dates = answer.facts.map(({ date, statement }) => `${date ?? ''} ${statement}`).join(' ');
  const elsewhere = ELSEWHERE.filter((other) => !dates.includes(other));
  return elsewhere
    .slice(0, 2)
    .map((other) => ({ row, what: 'year', into: undefined, question: row.q.replace(year, other) }));
}

interface Mention {
  readonly surface: Surface;
  readonly start: number;
  readonly end: number;
}

/** What the swaps need to know of the base. */
export interface SwapBase {
  /** Every entity that some facts concern, with its owner, platform, parts and whole. */
  involved(facts: readonly string[]): ReadonlySet<string>;
  mention(question: string, group: Surface['group']): Mention | undefined;
  /** Another thing of the same sort that the question does not name and the facts do not concern. */
  another(surface: Surface, involved: ReadonlySet<string>, row: Row): Surface | undefined;
}

/** Groups are no names: the young, internet users. */
const GENERIC = new Set(['actor group']);

export function swapBase(data: DataFolder): SwapBase {
  const surfaces = surfacesOf(data);
  const folded = surfaces.map((surface) => ({ surface, text: fold(surface.text) }));
  const related = relations(data);
  const records = recordsById(data);
  return {
    involved(facts) {
      const direct = facts.flatMap((id) => scalarsOf(records.get(id))).map(String);
      return new Set(
        direct
          .flatMap((id) => [id, ...(related.get(id) ?? [])])
          .flatMap((id) => [id, ...(related.get(id) ?? [])]),
      );
    },
    mention(question, group) {
      const text = fold(question);
      for (const { surface, text: phrase } of folded) {
        if (surface.group !== group || GENERIC.has(surface.sort)) continue;
        const place = findWords(text, phrase);
        if (place) return { surface, ...place };
      }
      return undefined;
    },
    another(surface, involved, { q, lang }) {
      const text = fold(q);
      const candidates = surfaces.filter(
        (other) =>
          other.main &&
          other.sort === surface.sort &&
          other.lang === (surface.lang && lang) &&
          other.id !== surface.id &&
          !involved.has(other.id) &&
          !folded.some(({ surface: { id }, text: phrase }) => id === other.id && findWords(text, phrase)),
      );
      return candidates[hashOf(q) % Math.max(1, candidates.length)];
    },
  };
}

/** What belongs together in both directions: an account and its owner and platform, a part and its whole. */
function relations(data: DataFolder): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  const link = (one: unknown, other: unknown) => {
    if (typeof one !== 'string' || typeof other !== 'string') return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      related.set(from, (related.get(from) ?? new Set()).add(to));
  };
  for (const file of ['actors.yaml', 'accounts.yaml', 'platforms.yaml']) {
    for (const record of data.get(file) ?? []) for (const other of linksOf(record)) link(record.id, other);
  }
  const byCountry = new Map<unknown, unknown>();
  for (const { country, id, kind } of data.get('actors.yaml') ?? [])
    if (kind === 'state') byCountry.set(country, id);
  for (const { country, id } of data.get('actors.yaml') ?? []) link(id, byCountry.get(country));
  return related;
}

function linksOf(record: DataRecord): unknown[] {
  const offices = Array.isArray(record.offices) ? record.offices.map((held: DataRecord) => held.office) : [];
  const printed = Array.isArray(record.printedAs) ? record.printedAs : [];
  return [record.owner, record.platform, record.parent, ...offices, ...printed];
}
