import type { Document, Sentence } from '../annotate/document.js';
import { ACCOUNT_NOUNS, FIRST_POSTS, PRESENCE, SITES } from '../vocabulary/joining.js';
import { GENERIC_APPS } from '../vocabulary/policy.js';
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
  // "@handle was opened in 2010"
  if (tokens.slice(Math.max(from, at - 3), at).some(({ kind }) => kind === 'handle'))
    return [{ name: carriedNetwork(document, sentence) ?? 'Twitter', at, end }];
  const carried = isMeant(sentence, at, end, noun) ? carriedNetwork(document, sentence) : undefined;
  return carried ? [{ name: carried, at: end, end }] : [];
}

/** Whether a verb that names no network tells of the one that is spoken of. */
function isMeant(sentence: Sentence, at: number, end: number, noun: boolean): boolean {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const verb = tokens[at]?.folded ?? '';
  const dates = datesIn(sentence).length > 0;
  // "n'a rejoint l'application qu'en juin"
  const app = GENERIC_APPS.has(tokens, end, Math.min(to, end + 3));
  if (app && dates && /^(?:rejoi|join)/u.test(tokens[end - 1]?.folded ?? '')) return true;
  const handle = tokens.slice(from, to).some(({ kind }) => kind === 'handle');
  const one = noun || handle || isSignUp(verb) || /^(?:celui|celle)$/u.test(tokens[from]?.folded ?? '');
  return one && (/^(?:date|remonte|dates)/u.test(verb) || (noun && dates) || isSignUp(verb));
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
    if (last && isSinceBefore(sentence, network.at)) break;
    if (last && actorsIn(sentence).some(({ from }) => from >= last.end && from < network.at)) break;
    const words = gap.filter(({ kind, text }) => kind === 'word' && !LINKS.has(text.toLowerCase()));
    if (last && (gap.length > 10 || words.length > 4 || gap.some(({ text }) => text === ';' || text === '.')))
      break;
    if (!list.some(({ name }) => name === network.name)) list.push(network);
  }
  return list;
}

/** "…, and since March on A": another time, told apart. */
const isSinceBefore = (sentence: Sentence, network: number): boolean =>
  datesIn(sentence).some(
    ({ from, end }) =>
      end === network - 1 &&
      ['since', 'depuis'].includes(sentence.passage.tokens[from - 1]?.folded ?? '') &&
      ['on', 'sur'].includes(sentence.passage.tokens[end]?.folded ?? ''),
  );

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
