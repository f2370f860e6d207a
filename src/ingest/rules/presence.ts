import type { Document, Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import { ACCOUNT_NOUNS, PRESENCE } from '../vocabulary/joining.js';
import { MEASURE_NOUNS } from '../vocabulary/measures.js';
import { accountOf } from './account-candidate.js';
import { networksFor } from './account-networks.js';
import { isDenied } from './denied.js';
import { namedByHandle } from './handles.js';
import { canIssue, listAround } from './issuers.js';
import { actorsIn, ownerOf } from './owner.js';

/** What verbs of presence say: who opened an account where, has one, or has none. */
export function presences(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Candidate[] = [];
  for (const verb of PRESENCE.all(tokens, from, to)) {
    const about = networksFor(document, sentence, verb.at, verb.end);
    if (about.length === 0 || isElse(sentence, verb, about[0]?.at ?? verb.end)) continue;
    const owner = handleBefore(document, sentence, verb.at) ?? accountOwner(sentence, verb.at, verb.end);
    if (!owner || owner.plural || isCrowd(owner)) continue;
    for (const each of ownersWith(document, sentence, owner))
      found.push(
        ...about.map((network) => accountOf(sentence, each, network, verb.meaning, verb.at, verb.end)),
      );
  }
  return found;
}

/** "@handle was opened in 2010": whose the handle is, else the handle itself. */
function handleBefore(document: Document, { passage, from }: Sentence, at: number): Mention | undefined {
  const { tokens } = passage;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const token = tokens[i];
    if (token?.kind === 'handle')
      return namedByHandle(document, token.text) ?? { from: i, end: i + 1, kind: 'name', name: token.text };
    if (token?.kind === 'punct') return undefined;
  }
  return undefined;
}

/** A verb of presence that tells of no account of somebody's: without an account's noun, wished, counted or denied. */
function isElse(sentence: Sentence, verb: Verb, network: number): boolean {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  if (
    !ENDS_IN_PLACE.has(tokens[verb.end - 1]?.folded ?? '') &&
    tokens.slice(verb.at, verb.end).some(({ folded }) => needsNoun(folded)) &&
    !ACCOUNT_NOUNS.all(tokens, Math.max(from, verb.at - 12), Math.min(to, verb.end + 7)).some(
      ({ at }) => !isPossessed(tokens, at),
    ) &&
    !tokens.slice(Math.max(from, verb.at - 3), verb.at).some(({ kind }) => kind === 'handle')
  )
    return true;
  const share = passage.numbers.some(
    ({ unit, from: at }) => unit === 'percent' && at >= from && at < verb.at,
  );
  if (isOvertaken(tokens, verb.at, verb.end)) return true;
  // "a cédé à son successeur le compte A": one gives in to a network right away.
  if (/^(?:ced|succomb)/u.test(tokens[verb.at]?.folded ?? '') && network - verb.end > 3) return true;
  const joins = /^join/u.test(tokens[verb.end - 1]?.folded ?? '');
  if (joins && OTHERS.has(tokens[verb.end]?.folded ?? '')) return true;
  // A figure beside it is news of the figure.
  if (verb.meaning === 'present' && hasCount(sentence)) return true;
  if (isListed(tokens, verb.end, network)) return true;
  if (share || isInfinitive(tokens, verb.at, verb.end) || isCounted(sentence, verb.at)) return true;
  // "ne date que de 2019" says when it began.
  const only = tokens.slice(verb.at + 1, verb.end + ONLY_REACH).some(({ folded }) => ONLY.has(folded));
  return verb.meaning === 'join' && !only && isDenied(tokens, Math.max(from, verb.at - 3), verb.at);
}

const ONLY_REACH = 5;
const ONLY = new Set(['que', "qu'"]);

/** "Texas joined them" */
const OTHERS = new Set(['them', 'us', 'him', 'her', 'forces', 'hands', 'in']);

export const hasCount = ({ passage, from, to }: Sentence): boolean =>
  passage.numbers.some(
    (number) => number.from >= from && number.end <= to && !number.ordinal && number.value >= LEAST_COUNT,
  );
const LEAST_COUNT = 100;

interface Verb {
  readonly meaning: string;
  readonly at: number;
  readonly end: number;
}

/** "une carte de ses comptes", "a list of its accounts" are other things. */
const isPossessed = (tokens: Sentence['passage']['tokens'], at: number): boolean =>
  /^(?:ses|leurs|its|their|his|her)$/u.test(tokens[at - 1]?.folded ?? '') &&
  /^(?:de|d'|of)$/u.test(tokens[at - 2]?.folded ?? '');

/** "se met à", "débarque sur": what follows is the network. */
const ENDS_IN_PLACE = new Set(['sur', 'a', 'on', 'vers', 'to']);

/** One opens, creates or launches many things besides accounts. */
const needsNoun = (word: string): boolean =>
  /^(?:ouv|cree|creer|lance|inaugur|mis|open|creat|set|launch|unveil|start|regist)/u.test(word);

const LATEST = new Set(['latest', 'first', 'last', 'newest', 'dernier', 'derniere', 'premier', 'premiere']);

/** "ravis de rejoindre", "hopes to join": not done yet; "vient de rejoindre" is. */
function isInfinitive(tokens: Sentence['passage']['tokens'], at: number, end: number): boolean {
  const last = tokens[end - 1]?.folded ?? '';
  const first = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  // "the latest institution to join A", "le dernier à rejoindre A"
  if (tokens.slice(Math.max(0, at - 6), at).some(({ folded }) => LATEST.has(folded))) return false;
  if (/^(?:join|open|create|launch|register|set)$/u.test(first)) return before === 'to';
  if (
    !/(?:rejoindre|ouvrir|creer|lancer)$/u.test(last) &&
    !/^(?:rejoindre|ouvrir|creer|lancer)$/u.test(first)
  )
    return false;
  return ['de', 'a', 'pour', "d'"].includes(before) && !/^(?:vien|venai)/u.test(tokens[at - 2]?.folded ?? '');
}

/** "joined a growing list of countries barring A": what is joined are others. */
const isListed = (tokens: Sentence['passage']['tokens'], end: number, network: number): boolean =>
  tokens
    .slice(end, network)
    .some(({ folded }) =>
      /^(?:allies|allied|peers|partners|neighbours|neighbors|allies|alliees|voisins|list|liste|ranks|rangs|chorus|countries|pays|others|autres|club|fight|them|forces)$/u.test(
        folded,
      ),
    );

/** "2 800 organismes sont présents": a count of many, nobody's account. */
function isCounted({ passage, from }: Sentence, at: number): boolean {
  const last = passage.mentions.filter(({ end }) => end <= at).at(-1)?.end ?? from;
  return passage.numbers.some(
    (number) =>
      number.from >= Math.max(from, last) &&
      number.end <= at &&
      number.value >= 10 &&
      number.unit === undefined &&
      // "410 000 et son compte A, lancé en mars": the network parts the two.
      !passage.platforms.some((network) => network.from >= number.end && network.end <= at) &&
      // "85,000 followers since she joined": the figure has a noun of its own.
      !MEASURE_NOUNS.all(passage.tokens, number.end, number.end + 3).some(
        ({ meaning }) => meaning === 'followers',
      ),
  );
}

/** "y a été rejoint par 3 millions d'abonnés": those who follow join nothing. */
const isOvertaken = (tokens: Sentence['passage']['tokens'], at: number, end: number): boolean =>
  /^(?:rejoint|rejointe|rejoints|joined)$/u.test(tokens[end - 1]?.folded ?? '') &&
  /^(?:ete|est|been|is|was)$/u.test(tokens[at - 1]?.folded ?? '') &&
  /^(?:par|by)$/u.test(tokens[end]?.folded ?? '');

/** Whose account it is: the subject of the verb; its object in the passive ("un compte ouvert par X"). */
export function accountOwner(sentence: Sentence, at: number, end: number): Mention | undefined {
  const { passage, to } = sentence;
  const { tokens } = passage;
  const agent = tokens
    .slice(end, Math.min(to, end + 8))
    .findIndex(({ folded }) => folded === 'par' || folded === 'by');
  if (agent >= 0) {
    const by = actorsIn(sentence).find(
      (mention) => mention.from > end + agent && mention.from <= end + agent + 4,
    );
    if (by) return by;
  }
  return ownerOf(sentence, at, end);
}

/** All who come together: "A, B and C have joined D". */
export function ownersWith(document: Document, sentence: Sentence, owner: Mention): Mention[] {
  if (!actorsIn(sentence).includes(owner) || !canIssue(owner)) return [owner];
  const list = listAround(document, sentence, owner).filter((each) => !each.plural && !isCrowd(each));
  return list.length > 0 ? list : [owner];
}

export const isCrowd = ({ kind, vague, country, indefinite }: Mention): boolean =>
  indefinite === true || (kind === 'role' && vague === true && country === undefined);
