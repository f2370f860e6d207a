import type { Document, Sentence } from '../annotate/document.js';
import { ACCOUNT_NOUNS, FIRST_POSTS, PRESENCE, SITES } from '../vocabulary/joining.js';
import { actorsIn } from './owner.js';
import { datesIn } from './when.js';
import { carriedNetwork, networksIn } from './where.js';

/** A network at tokens `[at, end)`. */
export interface NetworkAt {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

/** The networks that a verb of presence speaks of: those behind it, with what a list adds; else the one carried on. */
export function networksFor(document: Document, sentence: Sentence, at: number, end: number): NetworkAt[] {
  const antecedent = antecedentOf(sentence, at);
  return antecedent ? [antecedent] : networksAround(document, sentence, at, end);
}

function networksAround(document: Document, sentence: Sentence, at: number, end: number): NetworkAt[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const next = PRESENCE.first(tokens, end, to)?.at ?? to;
  const inside = networksIn(sentence)
    .filter(({ name }) => name !== 'all')
    .map((network) => ({ name: network.name, at: network.from, end: network.end }));
  const behind = inside.filter((network) => network.at >= end - 1 && network.at < next);
  const first = behind[0];
  if (first && first.at - end <= 12) return listFrom(behind, sentence);
  const before = inside.filter((network) => network.end <= at);
  if (FIRST_POSTS.has(tokens, from, at) && before.length === 0) return [{ name: 'Twitter', at, end }];
  const noun = ACCOUNT_NOUNS.has(tokens, Math.max(from, at - 12), Math.min(to, end + 5));
  const site = SITES.first(tokens, Math.max(from, at - 3), Math.min(to, end + 4));
  if (site) return [{ name: 'web', at: site.at, end: site.end }];
  const last = before.at(-1);
  if (last && noun) return [last];
  const handle = tokens.slice(from, to).some(({ kind }) => kind === 'handle');
  // "@handle was opened in 2010"
  if (tokens.slice(Math.max(from, at - 3), at).some(({ kind }) => kind === 'handle'))
    return [{ name: carriedNetwork(document, sentence) ?? 'Twitter', at, end }];
  const dated =
    /^(?:date|remonte|dates)/u.test(tokens[at]?.folded ?? '') ||
    (noun && datesIn(sentence).length > 0) ||
    isSignUp(tokens[at]?.folded ?? '');
  const carried =
    (noun ||
      handle ||
      isSignUp(tokens[at]?.folded ?? '') ||
      /^(?:celui|celle)$/u.test(tokens[from]?.folded ?? '')) &&
    dated
      ? carriedNetwork(document, sentence)
      : undefined;
  return carried ? [{ name: carried, at: end, end }] : [];
}

/** "the A channel it launched", "la chaîne A lancée en mai", "A, qu'elle a rejoint en mai": the network before the verb. */
function antecedentOf(sentence: Sentence, at: number): NetworkAt | undefined {
  const { tokens } = sentence.passage;
  const before = networksIn(sentence)
    .filter(({ name, end }) => name !== 'all' && end <= at)
    .at(-1);
  if (!before) return undefined;
  const gap = tokens.slice(before.end, at).map(({ folded }) => folded);
  const noun =
    ACCOUNT_NOUNS.at(tokens, before.end) !== undefined ||
    ACCOUNT_NOUNS.has(tokens, before.from - 2, before.from);
  const relative = gap.findIndex((word) => RELATIVES.has(word));
  const joined = relative >= 0 && relative <= 8 && gap.length - relative <= 6 && !gap.includes(';');
  return joined || (noun && gap.length <= 2 && !gap.some((word) => ENDS.has(word)))
    ? { name: before.name, at: before.from, end: before.end }
    : undefined;
}

const RELATIVES = new Set(['que', "qu'", 'that', 'which', 'auquel', 'laquelle', 'lequel']);
const ENDS = new Set(['et', 'and', ';', ',', '.', 'a', 'ont', 'has', 'have', 'was', 'is']);

const isSignUp = (word: string): boolean =>
  /^(?:signed|signs|sign|inscrit|inscrite|registered|joined)$/u.test(word);

/** The networks of one list: "Facebook (2010), YouTube, Twitter et Instagram (2014)". */
function listFrom(networks: readonly NetworkAt[], sentence: Sentence): NetworkAt[] {
  const { tokens } = sentence.passage;
  const list: NetworkAt[] = [];
  for (const network of networks) {
    const last = list.at(-1);
    const gap = last ? tokens.slice(last.end, network.at) : [];
    if (last && actorsIn(sentence).some(({ from }) => from >= last.end && from < network.at)) break;
    const words = gap.filter(({ kind, text }) => kind === 'word' && !LINKS.has(text.toLowerCase()));
    if (last && (gap.length > 10 || words.length > 4 || gap.some(({ text }) => text === ';' || text === '.')))
      break;
    if (!list.some(({ name }) => name === network.name)) list.push(network);
  }
  return list;
}

const LINKS = new Set([
  'et',
  'and',
  'ou',
  'or',
  'sur',
  'on',
  'puis',
  'then',
  'le',
  'la',
  'un',
  'une',
  'a',
  'an',
  'the',
  'compte',
  'page',
  'account',
  'mais',
  'aussi',
  'encore',
  'ainsi',
  'que',
  'as',
  'well',
  'in',
  'en',
  'depuis',
  'since',
  'its',
  'own',
]);
