import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import { ACCOUNT_NOUNS, OWN_ONES } from '../../vocabulary/joining.js';
import { homeOf } from '../../vocabulary/networks.js';
import {
  ADVERTISING,
  ANNOUNCES,
  BAN_NOUNS,
  BARRIERS,
  CEASING,
  CLOSING,
  DEVICES,
  IN_FORCE,
  INQUIRIES,
  KEEPING,
  LIFTING,
  OFF,
  OPENING,
  PUBLISHING,
  REMOVED,
  REMOVING,
} from '../../vocabulary/policy.js';
import type { WordPatterns } from '../../vocabulary/word-patterns.js';
import { canIssue } from '../issuers.js';
import { actorsIn, ownerOf } from '../owner.js';
import { ownersWith } from '../presence.js';
import { carriedNetwork, networksIn } from '../where.js';
import { issuersOf, pronounIssuer } from './issuers.js';
import { networkBehind, networkList, platformsOf, thingKept } from './networks.js';
import { nominal } from './nominal.js';
import { isPassive, isUnreal } from './reality.js';
import { restored } from './restored.js';
import type { Rule } from './rule.js';
import { switched } from './switched.js';

/** Rules that several words of a sentence state together, with others between them. */
export function phrased(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
  const owned = nominal(document, sentence);
  return [
    ...announced(document, sentence),
    ...(owned.length > 0 ? owned : inForce(sentence)),
    ...ceased(document, sentence),
    ...unadvertised(document, sentence),
    ...closed(document, sentence),
    ...kept(document, sentence),
    ...switched(document, sentence),
    ...lifted(document, sentence),
    ...inquired(document, sentence),
    ...removed(document, sentence),
    ...restored(document, sentence, last),
  ];
}

/** "a levé en juillet les restrictions qui frappaient A", "lifted its ban on A". */
function lifted(document: Document, sentence: Sentence): Rule[] {
  const pair = pairOf(sentence, LIFTING, BARRIERS, 6);
  return pair ? issued(document, sentence, pair, 'allow') : [];
}

/** "a ouvert en mars une enquête sur A", "has launched a probe into A". */
function inquired(document: Document, sentence: Sentence): Rule[] {
  const pair = pairOf(sentence, OPENING, INQUIRIES, 6);
  return pair ? issued(document, sentence, pair, 'investigate') : [];
}

/** "A deleted 23,750 accounts", "A a supprimé jeudi deux messages": what a network does to those on it. */
function removed(document: Document, sentence: Sentence): Rule[] {
  const { passage, from } = sentence;
  const pair = pairOf(sentence, REMOVING, REMOVED, 5);
  // "was slow to close the account"
  if (!pair || ['to', 'de', 'a'].includes(passage.tokens[pair.at - 1]?.folded ?? '')) return [];
  const subject = passage.platforms
    .filter(({ from: at, end, name }) => at >= from && end <= pair.at && name !== 'all')
    .filter(({ from: at }) => !ON.has(passage.tokens[at - 1]?.folded ?? ''))
    .at(-1);
  const pronoun = pronounIssuer(sentence) ? carriedNetwork(document, sentence) : undefined;
  const network = subject?.name ?? pronoun;
  const rival = actorsIn(sentence).some(({ end }) => end <= pair.at && end > (subject?.end ?? from));
  if (!network || rival) return [];
  const issuer: Mention = {
    from: pair.at,
    end: pair.at,
    kind: 'name',
    name: network,
    country: homeOf(network),
  };
  return [
    { issuers: [issuer], action: 'sanction', platforms: [network], at: pair.at, end: pair.end, sure: 0.5 },
  ];
}

const ON = new Set(['sur', 'on', 'de', "d'", 'from', 'via', 'of']);

interface Pair {
  readonly at: number;
  readonly end: number;
}

/** A verb and its object, with no more than `reach` words between, nothing denied. */
function pairOf(
  sentence: Sentence,
  verbs: WordPatterns<true>,
  objects: WordPatterns<true>,
  reach: number,
): Pair | undefined {
  const { passage, from, to } = sentence;
  for (const verb of verbs.all(passage.tokens, from, to)) {
    const object = objects.first(passage.tokens, verb.end, Math.min(to, verb.end + reach));
    if (object && !isUnreal(sentence, verb.at)) return { at: verb.at, end: object.end };
  }
  return undefined;
}

function issued(document: Document, sentence: Sentence, { at, end }: Pair, action: Rule['action']): Rule[] {
  const behind = networkList(sentence, end, 12);
  const platforms = behind.length > 0 ? behind : platformsOf(document, sentence, at, end);
  const issuers = issuersOf(document, sentence, at, end);
  return issuers && issuers.length > 0 && platforms.length > 0
    ? [{ issuers, action, platforms, at, end, sure: 0.65 }]
    : [];
}

/** "A ban on A took effect in Norway", "l'interdiction de A est entrée en vigueur en Norvège". */
function inForce(sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const noun = BAN_NOUNS.first(tokens, from, to);
  const effect = noun && IN_FORCE.first(tokens, noun.end, to);
  const network =
    noun && networksIn(sentence).find(({ from: at, end }) => at <= noun.end + 4 && end >= noun.at - 1);
  if (!noun || !effect || !network || isUnreal(sentence, effect.at)) return [];
  const owner = actorsIn(sentence).filter(canIssue);
  const issuer = owner.find(({ kind }) => kind === 'country' || kind === 'institution');
  return issuer && !issuer.plural
    ? [
        {
          issuers: [issuer],
          action: 'ban',
          platforms: [network.name],
          at: noun.at,
          end: noun.end,
          sure: 0.65,
        },
      ]
    : [];
}

/** "a cessé mercredi d'alimenter son compte A", "will no longer be posting on A". */
function ceased(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const verb = CEASING.first(tokens, from, to);
  const use = verb && PUBLISHING.first(tokens, verb.end, Math.min(to, verb.end + 5));
  if (!verb || !use || isUnreal(sentence, verb.at)) return [];
  const meant = networkBehind(sentence, use.end, 6)?.name ?? carriedNetwork(document, sentence);
  const issuer = ownerOf(sentence, verb.at, verb.end);
  if (!meant || !issuer || !canIssue(issuer) || issuer.plural) return [];
  return [{ issuers: [issuer], action: 'leave', platforms: [meant], at: verb.at, end: use.end, sure: 0.7 }];
}

/** "suspend toute publicité sur A": no ban, and no leaving either. */
function unadvertised(document: Document, sentence: Sentence): Rule[] {
  const pair = pairOf(sentence, CEASING, ADVERTISING, 5);
  return pair ? issued(document, sentence, pair, 'other') : [];
}

/** "a fermé mercredi la page qu'elle animait sur A", "has deleted its A account": leaving. */
function closed(document: Document, sentence: Sentence): Rule[] {
  const { passage, from } = sentence;
  const pair =
    pairOf(sentence, CLOSING, ACCOUNT_NOUNS, 5) ??
    pairOf(sentence, CLOSING, OWN_ONES, 3) ??
    oursClosed(sentence);
  const ours = pair && OURS.has(passage.tokens[pair.at - 1]?.folded ?? '');
  const owner = pair && (ours ? publisherOf(document) : ownerOf(sentence, pair.at, pair.end));
  if (!pair || !owner || !canIssue(owner) || owner.plural || isWhole(sentence, pair)) return [];
  // A network closes others' accounts; whoever else does, its own.
  if (
    passage.platforms.some(
      ({ from: at, end }) =>
        at >= from &&
        end <= pair.at &&
        (end > owner.end || owner.from >= pair.end) &&
        !(owner.from >= pair.end && ON.has(passage.tokens[at - 1]?.folded ?? '')),
    )
  )
    return [];
  const behind = networksIn(sentence).find(({ from: at }) => at > pair.at && at - pair.end <= 8);
  const name = behind?.name ?? carriedNetwork(document, sentence);
  return name
    ? [
        {
          issuers: ownersWith(document, sentence, owner),
          action: 'leave',
          platforms: [name],
          at: pair.at,
          end: pair.end,
          sure: 0.6,
        },
      ]
    : [];
}

/** "shut the whole site": no account of one's own. */
const isWhole = ({ passage }: Sentence, { at, end }: Pair): boolean =>
  ['site', 'website'].includes(passage.tokens[end - 1]?.folded ?? '') &&
  passage.tokens.slice(at, end).some(({ folded }) => folded === 'the' || folded === 'le');

/** "Notre chaîne A a été fermée": those who speak closed it. */
function oursClosed(sentence: Sentence): Pair | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const own = ACCOUNT_NOUNS.all(tokens, from, to).find(({ at }) => OURS.has(tokens[at - 1]?.folded ?? ''));
  const verb = own && CLOSING.all(tokens, own.end, to).find(({ at, end }) => isPassive(tokens, at, end));
  return own && verb && !isUnreal(sentence, verb.at) ? { at: own.at, end: own.end } : undefined;
}

/** Whose page a text in the first person is. */
const publisherOf = ({ passages }: Document): Mention | undefined =>
  passages
    .flatMap(({ mentions }) => mentions)
    .find(({ kind, plural, vague }) => kind === 'institution' && !plural && !vague);

const OURS = new Set(['notre', 'nos', 'our']);

/** "has kept A off official phones", "a retiré A des téléphones". */
function kept(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  return KEEPING.all(tokens, from, to).flatMap(({ at, end }) => {
    const thing = thingKept(document, sentence, end);
    if (!thing || isUnreal(sentence, at)) return [];
    const word = tokens[thing.end]?.folded ?? '';
    const away =
      AWAY.has(word) || (OFF.has(word) && DEVICES.has(tokens, thing.end, Math.min(to, thing.end + 8)));
    const issuers = away ? issuersOf(document, sentence, at, end) : undefined;
    return issuers && issuers.length > 0
      ? [{ issuers, action: 'ban' as const, platforms: thing.names, at, end: thing.end, sure: 0.7 }]
      : [];
  });
}

const AWAY = new Set(['off', 'beyond', 'outside', 'out']);

/** "Le Canada annonce l'interdiction de TikTok". */
function announced(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  const verb = ANNOUNCES.first(passage.tokens, from, to);
  const noun = verb && BAN_NOUNS.first(passage.tokens, verb.end, Math.min(to, verb.end + 10));
  if (!verb || !noun || isUnreal(sentence, verb.at)) return [];
  const issuers = issuersOf(document, sentence, verb.at, verb.end);
  const platforms = platformsOf(document, sentence, noun.at, noun.end);
  return issuers && platforms.length > 0
    ? [{ issuers, action: 'ban', platforms, at: noun.at, end: noun.end, sure: 0.7 }]
    : [];
}
