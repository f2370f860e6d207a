import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import { countryName, placeAt } from '../../annotate/places.js';
import { EXEMPTIONS, GENERIC_APPS, LIFTING, type PolicyAction } from '../../vocabulary/policy.js';
import { RULE_NOUNS, TARGETED, WISHES } from '../../vocabulary/policy-nouns.js';
import { canIssue, listAround } from '../issuers.js';
import { actorsIn, ownerOf } from '../owner.js';
import { carriedNetwork, networksIn } from '../where.js';
import { networkList } from './networks.js';
import type { Rule } from './rule.js';

interface Noun {
  readonly meaning: PolicyAction;
  readonly at: number;
  readonly end: number;
}

/** Rules that a noun tells with whose it is: "l'interdiction de A par B", "B's ban on A", "the Danish A ban". */
export function nominal(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  return RULE_NOUNS.all(passage.tokens, from, to).flatMap((noun) => {
    if (isOnlyWished(sentence, noun)) return [];
    const platforms = platformsOfNoun(document, sentence, noun);
    const issuers = platforms.length > 0 ? issuersOfNoun(document, sentence, noun) : undefined;
    return issuers && issuers.length > 0
      ? [{ issuers, action: noun.meaning, platforms, at: noun.at, end: noun.end, sure: 0.6 }]
      : [];
  });
}

const WISH_REACH = 9;
const EXEMPT_REACH = 6;

/** "a call for a ban", "un projet d'interdiction", and a ban that the sentence lifts. */
function isOnlyWished({ passage, from, to }: Sentence, { at, end }: Noun): boolean {
  const { tokens } = passage;
  const start = Math.max(from, at - WISH_REACH);
  const stop = tokens.slice(start, at).findLastIndex(({ text }) => text === ';' || text === ':');
  const clause = start + stop + 1;
  if (WISHES.has(tokens, clause, at) || WISHES.at(tokens, end)) return true;
  // "exempt from B's ban" tells of those who are.
  if (EXEMPTIONS.has(tokens, Math.max(from, at - EXEMPT_REACH), at)) return true;
  return LIFTING.has(tokens, Math.max(from, at - 5), at) || LIFTING.has(tokens, end, Math.min(to, end + 5));
}

/** The networks behind a noun ("ban on A and B"), the one before it ("the A ban"), or the one that "the app" stands for. */
function platformsOfNoun(document: Document, sentence: Sentence, { meaning, at, end }: Noun): string[] {
  const { passage, from, to } = sentence;
  const behind = networkList(sentence, end, NETWORK_REACH).filter((name) => name !== 'all');
  if (behind.length > 0) return behind;
  const before = networksIn(sentence).find((network) => network.end === at && network.name !== 'all');
  if (before) return [before.name];
  // "A fait l'objet d'une enquête", "A faces a probe"
  const target = TARGETED.has(passage.tokens, Math.max(from, at - 6), at)
    ? networksIn(sentence).findLast((network) => network.end <= at && network.name !== 'all')
    : undefined;
  if (target) return [target.name];
  // "announced its departure": from what the paragraph speaks of.
  const departs = meaning === 'leave' && POSSESSIVES.has(passage.tokens[at - 1]?.folded ?? '');
  const about = sentence.platformInParagraph || document.titlePlatform !== undefined;
  const meant = departs && about && !['de', 'du', 'of', 'from'].includes(passage.tokens[end]?.folded ?? '');
  const carried =
    meant || GENERIC_APPS.has(passage.tokens, end, Math.min(to, end + 4))
      ? carriedNetwork(document, sentence)
      : undefined;
  return carried ? [carried] : [];
}

const NETWORK_REACH = 7;

function issuersOfNoun(document: Document, sentence: Sentence, noun: Noun): Mention[] | undefined {
  const owner = possessor(sentence, noun) ?? agent(sentence, noun) ?? author(sentence, noun);
  if (owner) return listAround(document, sentence, owner).filter(({ plural, vague }) => !(plural && vague));
  const native = nationality(document, sentence, noun);
  if (native) return [native];
  const place = noun.meaning === 'leave' ? undefined : scene(sentence, noun);
  return place && listAround(document, sentence, place);
}

const POSSESSIVES = new Set(['son', 'sa', 'leur', 'its', 'his', 'her', 'their']);

/** "Norway's ban", "the ministry's A ban", "its exit". */
function possessor(sentence: Sentence, { at, end }: Noun): Mention | undefined {
  const { tokens } = sentence.passage;
  const network = networksIn(sentence).find((each) => each.end === at);
  const first = network?.from ?? at;
  const owner = actorsIn(sentence).find(
    (mention) =>
      canIssue(mention) &&
      mention.end < first &&
      tokens[mention.end]?.folded === "'s" &&
      first - mention.end <= 4,
  );
  if (owner) return owner;
  const pronoun = [first - 1, first - 2].some((i) => POSSESSIVES.has(tokens[i]?.folded ?? ''));
  const meant = pronoun ? ownerOf(sentence, at, end) : undefined;
  return meant && canIssue(meant) && !meant.plural ? meant : undefined;
}

const AGENT_REACH = 12;

/** "… par la Commission", "… imposed by Denmark". */
function agent(sentence: Sentence, { end }: Noun): Mention | undefined {
  const { passage, to } = sentence;
  const { tokens } = passage;
  for (let i = end; i < Math.min(to, end + AGENT_REACH); i++) {
    const { folded = '', text = '' } = tokens[i] ?? {};
    if (text === ';' || text === '.') return undefined;
    if (folded !== 'par' && folded !== 'by') continue;
    return actorsIn(sentence).find(
      (mention) => canIssue(mention) && mention.from > i && mention.from <= i + 2,
    );
  }
  return undefined;
}

/** "l'enquête de la Cnil sur A": whose an inquiry is stands between. */
function author(sentence: Sentence, { meaning, end }: Noun): Mention | undefined {
  if (meaning !== 'investigate') return undefined;
  const network = networksIn(sentence).find(({ from }) => from >= end);
  return actorsIn(sentence).find(
    (mention) =>
      canIssue(mention) &&
      mention.from - end <= 2 &&
      mention.from >= end &&
      mention.end <= (network?.from ?? mention.end),
  );
}

/** "l'interdiction danoise de A", "the Danish A ban". */
function nationality(document: Document, sentence: Sentence, { at, end }: Noun): Mention | undefined {
  const { tokens } = sentence.passage;
  const network = networksIn(sentence).find((each) => each.end === at);
  const first = network?.from ?? at;
  const places = [placeAt(tokens, end), placeAt(tokens, first - 1), placeAt(tokens, first - 2)];
  const place = places.find((each) => each?.adjective === true);
  if (!place) return undefined;
  const name = countryName(place.code, document.article.lang);
  return { from: at, end: at, kind: 'country', name, country: place.code };
}

const WHERE = new Set(['en', 'au', 'aux', 'in', 'across', 'dans', 'a']);

/** "le blocage de A au Brésil": where it holds. */
function scene(sentence: Sentence, { end }: Noun): Mention | undefined {
  const { tokens } = sentence.passage;
  return actorsIn(sentence).find((mention) => {
    if (mention.kind !== 'country' || mention.from < end || mention.from - end > AGENT_REACH) return false;
    const before = tokens[mention.from - 1]?.folded ?? '';
    return WHERE.has(before) || (before === 'the' && WHERE.has(tokens[mention.from - 2]?.folded ?? ''));
  });
}
