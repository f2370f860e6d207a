import type { Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import { BEHIND, ONLY_BEHIND } from '../vocabulary/ranking.js';
import { actorsIn, ownerOf } from './owner.js';

/** A place in an order, told at tokens `[at, end)`. */
export interface Rank {
  readonly value: number;
  readonly at: number;
  readonly end: number;
  readonly bound?: Candidate['bound'];
  readonly owner?: Mention;
  readonly sure: number;
}

/** "third, behind A and B": those before, where there are just as many as the place says. */
export function aheads(sentence: Sentence, stated: readonly Rank[]): Rank[] {
  const { passage, to } = sentence;
  return stated.flatMap(({ value, end, bound }) => {
    const behind = bound ? undefined : BEHIND.first(passage.tokens, end, to);
    const list = behind ? listBehind(sentence, behind.end) : [];
    if (value < 2 || list.length !== value - 1) return [];
    return list.map((owner, index) => ({
      value: index + 1,
      at: owner.from,
      end: owner.end,
      owner,
      sure: 0.6,
    }));
  });
}

/** "second only to A": both places at once. */
export function onlyBehind(sentence: Sentence): Rank[] {
  const { passage, from, to } = sentence;
  return ONLY_BEHIND.all(passage.tokens, from, to).flatMap(({ at, end }) => {
    const [first] = listBehind(sentence, end);
    const owner = ownerOf(sentence, at, at + 1);
    if (!first || !owner || owner.name === first.name) return [];
    return [
      { value: 2, at, end, owner, sure: 0.65 },
      { value: 1, at: first.from, end: first.end, owner: first, sure: 0.65 },
    ];
  });
}

/** "Behind her comes A (3 million), then B (1.4 million)": the places go on. */
export function thens(sentence: Sentence, nexts: readonly Rank[]): Rank[] {
  const { tokens } = sentence.passage;
  const [next] = nexts;
  if (!next) return [];
  return actorsIn(sentence)
    .filter(({ from }) => from > next.end && THEN.has(wordAhead(tokens, from)))
    .map((owner, index) => ({
      value: next.value + index + 1,
      at: owner.from,
      end: owner.end,
      owner,
      sure: 0.5,
    }));
}

const THEN = new Set(['puis', 'then']);
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'the']);

function wordAhead(tokens: Sentence['passage']['tokens'], from: number): string {
  const before = tokens[from - 1]?.folded ?? '';
  return ARTICLES.has(before) ? (tokens[from - 2]?.folded ?? '') : before;
}

/** The actors right behind a word, as far as commas and "and" join them. */
function listBehind(sentence: Sentence, end: number): Mention[] {
  const { tokens } = sentence.passage;
  const list: Mention[] = [];
  let last = end;
  for (const actor of actorsIn(sentence)) {
    if (actor.from < end) continue;
    const gap = tokens.slice(last, actor.from).map(({ folded }) => folded);
    if (!gap.every((word) => ARTICLES.has(word) || (list.length > 0 && JOINTS.has(word)))) break;
    list.push(actor);
    last = actor.end;
  }
  return list;
}

const JOINTS = new Set([',', 'et', 'and']);
