import type { Document, Sentence } from '../../annotate/document.js';
import { GENERIC_APPS } from '../../vocabulary/policy.js';
import { carriedNetwork, networksIn } from '../where.js';

export const networkBehind = (sentence: Sentence, end: number, reach: number) =>
  networksIn(sentence).find((network) => network.from >= end && network.from - end <= reach);

/** The network behind a verb, and those that a list joins with it: "A et B", "A, B and C". */
export function networkList(sentence: Sentence, end: number, reach: number): string[] {
  const { tokens } = sentence.passage;
  const first = networkBehind(sentence, end, reach);
  if (!first) return [];
  const list = [first];
  for (const network of networksIn(sentence)) {
    const last = list.at(-1) as (typeof list)[number];
    const gap = tokens.slice(last.end, network.from).map(({ folded }) => folded);
    if (
      network.from >= last.end &&
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every((word) => LIST_LINKS.has(word))
    )
      list.push(network);
  }
  return [...new Set(list.map(({ name }) => name))];
}

const LIST_LINKS = new Set([',', 'et', 'and', 'ou', 'or', 'sur', 'on', 'de', "d'", 'que']);

/** "quitte X", "suspend tous ses comptes", "quit the app", "left it". */
export function leftNetworks(document: Document, sentence: Sentence, at: number, end: number): string[] {
  const { tokens } = sentence.passage;
  const direct = networkBehind(sentence, end, 6);
  if (direct && isDirect(tokens, end, direct.from))
    return tokens[direct.end]?.folded === 'alone' ? [] : networkList(sentence, end, 6);
  const words = new Set(tokens.slice(at, end).map(({ folded }) => folded));
  const accounts = ['compte', 'comptes', 'account', 'accounts'].some((word) => words.has(word));
  if (accounts && (words.has('tous') || words.has('all'))) return ['all'];
  const meant =
    accounts || isNear(tokens, end, GENERIC_APPS) || ['it', "l'"].includes(tokens[end]?.folded ?? '');
  const carried = meant ? carriedNetwork(document, sentence) : undefined;
  return carried ? [carried] : [];
}

/** Nothing but articles and generic nouns between a verb and its network: not "quit China's answer to X". */
export const isDirect = (tokens: Sentence['passage']['tokens'], end: number, at: number): boolean =>
  tokens
    .slice(end, at)
    .every(({ folded, kind }) => kind !== 'number' && (kind !== 'word' || DIRECT.has(folded)));
const DIRECT = new Set([
  'le',
  'la',
  "l'",
  'les',
  'the',
  'sur',
  'on',
  'du',
  'de',
  'from',
  'reseau',
  'social',
  'plateforme',
  'application',
  'app',
  'platform',
  'network',
  'site',
  'its',
  'his',
  'her',
  'son',
  'ses',
  'compte',
  'account',
  'chinois',
  'chinoise',
  'chinese',
  'a',
  'y',
  'definitivement',
  'et',
  'and',
  'ex',
  'sina',
  'corporation',
  'officially',
  'officiellement',
  'rien',
  'plus',
  'messages',
  'posts',
  'longer',
  'tous',
  'toutes',
  'leurs',
  'leur',
  'all',
  'their',
  'comptes',
  'accounts',
  'pages',
  'page',
  'official',
  'officiels',
  'officiel',
  'present',
  'meme',
]);

const isNear = (tokens: Sentence['passage']['tokens'], end: number, words: typeof GENERIC_APPS): boolean =>
  words.has(tokens, end, end + 4);

/** The networks that a rule is about: the list around its verb; "the app" is the one carried on. */
export function platformsOf(document: Document, sentence: Sentence, at: number, end: number): string[] {
  const { passage, from, to } = sentence;
  const inside = networksIn(sentence).filter(({ name }) => name !== 'all');
  // What a verb forbids stands behind it, where networks stand on both sides.
  const behind = inside.some((network) => network.end <= at) ? networkList(sentence, end, 5) : [];
  if (behind.length > 0) return behind;
  if (inside.length > 0) return [...new Set(inside.map(({ name }) => name))];
  const { tokens } = passage;
  const many = GENERIC_APPS.all(tokens, Math.max(from, at - 8), Math.min(to, end + 12));
  const plural = many.some((word) => (tokens[word.at]?.folded ?? '').endsWith('s'));
  if (many.length > 0 && plural) return [];
  const carried = carriedNetwork(document, sentence);
  return carried ? [carried] : [];
}

export const isGeneric = ({ passage, from, to }: Sentence, at: number, end: number): boolean =>
  GENERIC_APPS.has(passage.tokens, Math.max(from, at - 8), Math.min(to, end + 10));
