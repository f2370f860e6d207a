import type { Document, Sentence } from '../../annotate/document.js';
import type { PlatformAt } from '../../annotate/platforms.js';
import { OWN_ONES } from '../../vocabulary/joining.js';
import { GENERIC_APPS, HAVE_FORMS, POLICY_VERBS } from '../../vocabulary/policy.js';
import { ALL_NETWORKS, LEAVING_ALONE } from '../../vocabulary/policy-nouns.js';
import { carriedNetwork, networksIn } from '../where.js';

export const networkBehind = (sentence: Sentence, end: number, reach: number) =>
  targetsIn(sentence).find((network) => network.from >= end && network.from - end <= reach);

/** What rules are about: networks, and firms where a sentence names no network. */
function targetsIn(sentence: Sentence): readonly PlatformAt[] {
  const networks = networksIn(sentence);
  if (networks.length > 0) return networks;
  const { passage, from, to } = sentence;
  return passage.platforms.filter((named) => named.from >= from && named.end <= to);
}

/** The network behind a verb, and those that a list joins with it: "A et B", "A, B and C". */
export function networkList(sentence: Sentence, end: number, reach: number): string[] {
  const first = networkBehind(sentence, end, reach);
  if (!first) return [];
  const list = [first];
  for (const network of targetsIn(sentence)) {
    const last = list.at(-1) as (typeof list)[number];
    const gap = undated(sentence, last.end, network.from);
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

/** The words between two networks of a list, without a date of the first. */
const undated = ({ passage }: Sentence, from: number, to: number): string[] =>
  passage.tokens
    .slice(from, to)
    .filter((_, i) => !passage.dates.some((date) => from + i >= date.from && from + i < date.end))
    .map(({ folded }) => folded);

/** "throttled A, then blocked B": each verb has its own. */
const hasAnother = ({ passage, to }: Sentence, end: number): boolean => {
  const next = POLICY_VERBS.first(passage.tokens, end, to);
  return (
    next !== undefined && passage.platforms.some((network) => network.from >= next.end && network.end <= to)
  );
};

const LIST_LINKS = new Set([',', 'et', 'and', 'ou', 'or', 'sur', 'on', 'de', "d'", 'que']);

/** "quitte X", "suspend tous ses comptes", "quit the app", "left it". */
export function leftNetworks(document: Document, sentence: Sentence, at: number, end: number): string[] {
  const { tokens } = sentence.passage;
  const direct = networkBehind(sentence, end, 6);
  if (direct && isDirect(tokens, end, direct.from))
    return isLeftToOthers(tokens, at, direct.end) ? [] : networkList(sentence, end, 6);
  const words = new Set(tokens.slice(at, end).map(({ folded }) => folded));
  const accounts = ['compte', 'comptes', 'account', 'accounts'].some((word) => words.has(word));
  if (accounts && (words.has('tous') || words.has('all'))) return ['all'];
  const meant =
    accounts ||
    OWN_ONES.at(tokens, end) !== undefined ||
    (LEAVING_ALONE.at(tokens, at) !== undefined && networksIn(sentence).length === 0) ||
    isNear(tokens, end, GENERIC_APPS) ||
    ['it', "l'"].includes(tokens[end]?.folded ?? '');
  const carried = meant ? carriedNetwork(document, sentence) : undefined;
  if (carried) return [carried];
  // One tweets on Twitter.
  return [...words].some((word) => word.startsWith('tweet')) ? ['Twitter'] : [];
}

/** "left A alone", "leaves A to her staff". */
function isLeftToOthers(tokens: Sentence['passage']['tokens'], at: number, end: number): boolean {
  const next = tokens[end]?.folded ?? '';
  if (next === 'alone') return true;
  if (!/^(?:lea|left|laiss)/u.test(tokens[at]?.folded ?? '')) return false;
  // "leaves A, where few follow her, to her staff"
  const stop = tokens.findIndex(({ text }, i) => i > end && (text === '.' || text === ';'));
  const rest = tokens.slice(end, stop < 0 ? end + FAR : Math.min(stop, end + FAR));
  return rest.some(
    ({ folded }, i) =>
      folded === 'to' && OTHERS.has(rest[i + 1]?.folded ?? '') && (i === 0 || rest[i - 1]?.text === ','),
  );
}

const FAR = 14;
const OTHERS = new Set(['her', 'his', 'its', 'their', 'the', 'others', 'a']);

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
  const behind =
    inside.some((network) => network.end <= at) || hasAnother(sentence, end)
      ? networkList(sentence, end, 5)
      : [];
  if (behind.length > 0) return behind;
  if (inside.length > 0) return [...new Set(inside.map(({ name }) => name))];
  const { tokens } = passage;
  if (ALL_NETWORKS.has(passage.tokens, end, Math.min(to, end + 5))) return ['all'];
  // "en l'écartant", "l'a coupé"
  const meant = isPronoun(tokens, at) ? carriedNetwork(document, sentence) : undefined;
  if (meant) return [meant];
  const many = GENERIC_APPS.all(tokens, Math.max(from, at - 8), Math.min(to, end + 12));
  const plural = many.some((word) => (tokens[word.at]?.folded ?? '').endsWith('s'));
  if (many.length > 0 && plural) return [];
  const pointed = pointedNetworks(document, sentence, at);
  if (pointed.length > 0) return pointed;
  const carried = carriedNetwork(document, sentence);
  return carried ? [carried] : [];
}

function isPronoun(tokens: Sentence['passage']['tokens'], at: number): boolean {
  const before = HAVE_FORMS.has(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return ["l'", 'le', 'la'].includes(tokens[before]?.folded ?? '');
}

/** "y suspend toute publicité": on those of the sentence before. */
function pointedNetworks({ sentences }: Document, { index, passage }: Sentence, at: number): string[] {
  const before = sentences[index - 1];
  if (passage.tokens[at - 1]?.folded !== 'y' || before?.passage !== passage) return [];
  return [...new Set(networksIn(before).map(({ name }) => name))].filter((name) => name !== 'all');
}

/** The networks behind a verb, or "the app", with the token behind them. */
export function thingKept(
  document: Document,
  sentence: Sentence,
  end: number,
): { names: string[]; end: number } | undefined {
  const names = networkList(sentence, end, 4);
  const last = networksIn(sentence).findLast((each) => each.from >= end && names.includes(each.name));
  if (last) return { names, end: last.end };
  const { passage, to } = sentence;
  const generic = GENERIC_APPS.first(passage.tokens, end, Math.min(to, end + 3));
  const carried = generic && carriedNetwork(document, sentence);
  return generic && carried ? { names: [carried], end: generic.end } : undefined;
}

export const isGeneric = ({ passage, from, to }: Sentence, at: number, end: number): boolean =>
  GENERIC_APPS.has(passage.tokens, Math.max(from, at - 8), Math.min(to, end + 10));
