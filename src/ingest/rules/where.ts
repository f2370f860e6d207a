import { once } from '../../once.js';
import type { Document, Sentence } from '../annotate/document.js';
import type { PlatformAt } from '../annotate/platforms.js';
import { COMPANIES } from '../vocabulary/networks.js';
import { openBracket } from './brackets.js';

/** The networks that a sentence names, applications and networks but no companies. */
export const networksIn = once(({ passage, from, to }: Sentence): PlatformAt[] =>
  passage.platforms.filter((at) => at.from >= from && at.end <= to && !COMPANIES.has(at.name)),
);

/**
 * The network that a figure at tokens `[at, end)` belongs to: named behind it before the next figure, before it in its
 * sentence, anywhere in its sentence, before it in its paragraph, in the title, or last in the text.
 */
export function networkOf(
  document: Document,
  sentence: Sentence,
  at: number,
  end: number,
): string | undefined {
  const inside = networksIn(sentence);
  const { passage } = sentence;
  const boundary = nextBoundary(sentence, end);
  const within = inside.find((network) => network.from >= at && network.end <= end);
  if (within) return within.name;
  const before = inside.filter((network) => network.end <= at).at(-1);
  const next = inside.find((network) => network.from >= end && network.end <= boundary);
  const behind = next && before && beginsAnother(passage.tokens, end, next.from) ? undefined : next;
  if (before && (isGlued(passage.tokens, before.end, at) || opensBracket(sentence, before.end, at)))
    return before.name;
  const told = before ? undefined : toldOwners(document, sentence, at, next && next.from - end);
  if (told) return told;
  if (behind && !before && isOtherClause(passage.tokens, end, behind.from))
    return elsewhere(document, sentence, at, end);
  if (behind && (!before || behind.from - end <= 4 || isWhere(passage.tokens[behind.from - 1]?.folded)))
    return behind.name;
  if (before) return before.name;
  return elsewhere(document, sentence, at, end);
}

/** "…, and since May, when B left A": what another clause speaks of. */
function isOtherClause(tokens: Sentence['passage']['tokens'], end: number, at: number): boolean {
  const gap = tokens.slice(end, at).map(({ folded }) => folded);
  return (
    gap.some((word, i) => word === ',' && ['and', 'et', 'but', 'mais', 'while'].includes(gap[i + 1] ?? '')) &&
    gap.some((word) => ['when', 'quand', 'lorsque', 'where', 'which', 'que'].includes(word))
  );
}

/** Right before a figure, or before the bracket that it opens. */
const isGlued = (tokens: Sentence['passage']['tokens'], network: number, at: number): boolean =>
  network === at || (network === at - 1 && tokens[network]?.text === '(');

/** "Twitter (@handle, 23 500 abonnés)": the network before the bracket in which a figure stands. */
const opensBracket = ({ passage, from }: Sentence, network: number, at: number): boolean =>
  openBracket(passage.tokens, from, at) === network;

/** "Ses 3 000 abonnés sont priés de passer sur B": whose they are was told, and where. */
function toldOwners(
  document: Document,
  sentence: Sentence,
  at: number,
  next: number | undefined,
): string | undefined {
  const possessed = POSSESSIVES.has(sentence.passage.tokens[at - 1]?.folded ?? '');
  return possessed && next !== undefined && next > 4 ? carriedNetwork(document, sentence) : undefined;
}

/** Where nothing before it and nothing right behind it says: "there", the one network of the sentence, the one carried on. */
function elsewhere(document: Document, sentence: Sentence, at: number, end: number): string | undefined {
  const inside = networksIn(sentence);
  const { passage, to } = sentence;
  const carried = carriedNetwork(document, sentence);
  if (carried && isThere(passage.tokens, at, end)) return carried;
  const first = inside.find((network) => network.from >= end && network.end <= to);
  const apart =
    first &&
    (passage.tokens.slice(end, first.from).some(({ text }) => text === ';') ||
      (carried !== undefined && isOtherClause(passage.tokens, end, first.from)));
  if (first && inside.length === 1 && !apart) return first.name;
  return carried ?? first?.name ?? document.onlyPlatform;
}

const isThere = (tokens: Sentence['passage']['tokens'], at: number, end: number): boolean =>
  tokens.slice(end, end + 2).some(({ folded }) => folded === 'there') ||
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ folded }, i, near) =>
        folded === 'y' && !(near[i - 1]?.folded === 'il' && near[i + 1]?.folded === 'a'),
    );

const POSSESSIVES = new Set(['ses', 'leurs', 'its', 'his', 'her', 'their']);

/** One retweets on Twitter, whatever network the text speaks of. */
export function retweetNetwork({ passages, title }: Document, metric: string): string | undefined {
  if (metric !== 'retweets') return undefined;
  return lastTwitter(passages) ?? title?.platforms.find(({ name }) => TWITTER.has(name))?.name;
}

const TWITTER = new Set(['Twitter', 'X']);
const lastTwitter = once(
  (passages: Document['passages']): string | undefined =>
    passages.flatMap(({ platforms }) => platforms).findLast(({ name }) => TWITTER.has(name))?.name,
);

/** "…, and on B, with 61,000": what stands there belongs to the figure to come. */
function beginsAnother(tokens: Sentence['passage']['tokens'], end: number, at: number): boolean {
  const gap = tokens.slice(end, at).map(({ folded }) => folded);
  const comma = gap.findIndex((word) => word === ',' || word === ';');
  // "410 000 et son compte B 165 000"
  if (JOINTS.has(gap[0] ?? '') && DETERMINERS.has(gap[1] ?? '')) return true;
  return comma >= 0 && comma < 3 && JOINTS.has(gap[comma + 1] ?? '');
}

const JOINTS = new Set(['et', 'and', 'mais', 'but', 'contre', 'puis']);
const DETERMINERS = new Set([...POSSESSIVES, 'son', 'sa', 'leur', 'le', 'la', "l'", 'the', 'celui', 'celle']);

/** The network of a sentence that names none. */
export function carriedNetwork(
  { titlePlatform }: Document,
  { platformBefore, platformInParagraph }: Sentence,
): string | undefined {
  if (platformInParagraph && platformBefore) return platformBefore;
  return titlePlatform ?? platformBefore;
}

const isWhere = (word: string | undefined): boolean =>
  word === 'sur' || word === 'on' || word === 'de' || word === 'via' || word === 'for' || word === 'pour';

/** Where the next figure of the sentence begins, or the sentence ends. */
function nextBoundary({ passage, to }: Sentence, end: number): number {
  const next = passage.numbers.find(
    (number) =>
      number.wholeFrom >= end &&
      !number.ordinal &&
      !countsAccounts(passage.tokens, number.end) &&
      // "sur trois réseaux" is where the figure belongs, and no figure.
      !passage.platforms.some(({ from, end: last }) => number.from >= from && number.end <= last),
  );
  const semicolon = passage.tokens.findIndex((token, at) => at >= end && at < to && token.text === ';');
  return Math.min(next && next.wholeFrom < to ? next.wholeFrom : to, semicolon < 0 ? to : semicolon);
}

/** "for 102 Twitter accounts" says of how many, and where: no figure of its own. */
const countsAccounts = (tokens: Sentence['passage']['tokens'], end: number): boolean =>
  /^(?:comptes|accounts|pages)$/u.test(tokens[end]?.folded ?? '');
