import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import { countryName } from '../../annotate/places.js';
import type { PlatformAt } from '../../annotate/platforms.js';
import { COMPANIES, homeOf } from '../../vocabulary/networks.js';
import {
  DEVICES,
  GENERIC_APPS,
  HAVE_FORMS,
  ORDERS,
  POLICY_VERBS,
  REMOVED,
  UNINSTALL,
  USES,
} from '../../vocabulary/policy.js';
import { ALL_NETWORKS, OUTAGES } from '../../vocabulary/policy-nouns.js';
import { canIssue, listAround } from '../issuers.js';
import { actorsIn, ownerOf } from '../owner.js';
import { carriedNetwork, networksIn } from '../where.js';
import { addressed, addressees } from './addressed.js';
import { agentsOf, isAside, isSubjectOf, issuersOf, pronounIssuer } from './issuers.js';
import { isDirect, isGeneric, leftNetworks, networkBehind, networkList, platformsOf } from './networks.js';
import { phrased } from './phrases.js';
import { isNoun, isPassive, isUnreal } from './reality.js';
import type { Rule, Verb } from './rule.js';

/** The rules that the verbs of a sentence state, else its other words. */
export function verbRules(
  document: Document,
  sentence: Sentence,
  next: Sentence | undefined,
  last: Rule | undefined,
): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Rule[] = [];
  for (const verb of POLICY_VERBS.all(tokens, from, to)) {
    const rule = ruleOf(document, sentence, verb, last);
    if (rule) found.push(...[rule].flat());
  }
  for (const { at, end } of OUTAGES.all(tokens, from, to)) {
    const rule = issuedRule(document, sentence, { at, end, meaning: 'ban' }, last);
    if (rule && !found.some(({ action }) => action === 'ban')) found.push(rule);
  }
  for (const verb of UNINSTALL.all(tokens, from, to)) {
    const order = ORDERS.all(tokens, Math.max(from, verb.at - 14), verb.at).at(-1);
    // "told A to remove the video": A is what it is told to.
    if (!order || isUnreal(sentence, order.at) || addressees(sentence, order.end).length > 0) continue;
    const platforms = platformsOf(document, sentence, verb.at, verb.end);
    const issuers =
      issuersOf(document, sentence, order.at, order.end) ??
      (next && issuersOf(document, next, next.to, next.to));
    if (issuers && platforms.length > 0)
      found.push({ issuers, action: 'ban', platforms, at: verb.at, end: verb.end, sure: 0.75 });
  }
  found.push(...addressed(document, sentence));
  const told = new Set(found.map(({ action }) => action));
  found.push(
    ...phrased(document, sentence, last).filter(
      ({ action }) => found.length === 0 || (BESIDE.has(action) && !told.has(action)),
    ),
  );
  return found;
}

/** What a sentence may state beside what its verbs do. */
const BESIDE: ReadonlySet<Rule['action']> = new Set(['allow', 'investigate', 'other']);

function ruleOf(
  document: Document,
  sentence: Sentence,
  verb: Verb,
  last: Rule | undefined,
): Rule | Rule[] | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const { at, end, meaning } = verb;
  if (isUnreal(sentence, at) || isNoun(tokens, at)) return undefined;
  // "can no longer use A": without the use it may be anything.
  if (MODAL.test(tokens[end - 2]?.folded ?? '') && !USES.has(tokens, end, Math.min(to, end + 4)))
    return undefined;
  // "saw its head leave it": whoever is seen does it.
  if (tokens[at]?.folded === 'leave' && !BEFORE_LEAVE.has(tokens[at - 1]?.folded ?? '')) return undefined;
  // "a sommé les ministères de quitter A": an order, told as such.
  const ordered = meaning === 'leave' && ORDERS.has(tokens, Math.max(from, at - 8), at);
  if (ordered && UNINSTALL.at(tokens, at)) return undefined;
  const onDevices = DEVICES.has(tokens, end, Math.min(to, end + 10));
  switch (meaning) {
    case 'ban':
      return actsItself(sentence, at, end) || actsOnAccount(sentence, end)
        ? sanctionRule(document, sentence, { ...verb, meaning: 'sanction' })
        : issuedRule(document, sentence, verb, last);
    case 'leave':
    case 'allow':
      return ownRule(document, sentence, verb, last);
    case 'sanction':
      return sanctionRule(document, sentence, verb);
    case 'restrict':
      if (actsItself(sentence, at, end))
        return sanctionRule(document, sentence, { ...verb, meaning: 'sanction' });
      return issuedRule(document, sentence, onDevices ? { ...verb, meaning: 'ban' } : verb, last);
    default:
      return issuedRule(document, sentence, verb, last);
  }
}

/** Forbidden or looked into by somebody, for others. */
function issuedRule(
  document: Document,
  sentence: Sentence,
  { at, end, meaning: action }: Verb,
  last: Rule | undefined,
): Rule | undefined {
  const { passage } = sentence;
  const platforms = platformsOf(document, sentence, at, end);
  if (platforms.length === 0 && !isGeneric(sentence, at, end)) return undefined;
  if (isWeak(sentence, at, end)) return undefined;
  const carried = last && pronounIssuer(sentence) ? last.issuers : undefined;
  const issuers = isPassive(passage.tokens, at, end)
    ? (agentsOf(document, sentence, at, end) ??
      announcers(document, sentence, at) ??
      last?.issuers ??
      countryOf(document))
    : (issuersOf(document, sentence, at, end) ?? carried);
  return issuers && { issuers, action, platforms, at, end, sure: platforms.length > 0 ? 0.8 : 0.55 };
}

/** "A has banned three ministers": a network is who acts. */
function actsItself({ passage, from }: Sentence, at: number, end: number): boolean {
  if (isPassive(passage.tokens, at, end)) return false;
  return passage.platforms.some(
    (network) =>
      network.from >= from &&
      network.end <= at &&
      network.name !== 'all' &&
      !ON.has(passage.tokens[network.from - 1]?.folded ?? '') &&
      isSubjectOf(passage.tokens, network.end, at),
  );
}

/** "Il a verrouillé, fin janvier, le compte de X": who does that to another's account is a network. */
function actsOnAccount(sentence: Sentence, end: number): boolean {
  const { tokens } = sentence.passage;
  const noun = REMOVED.first(tokens, end, Math.min(sentence.to, end + ACCOUNT_REACH));
  return (
    noun !== undefined &&
    pronounIssuer(sentence) &&
    ['de', 'du', 'des', "d'", 'of'].includes(tokens[noun.end]?.folded ?? '')
  );
}

const ACCOUNT_REACH = 6;

/** One cuts and excludes many things: such a verb counts where a network stands by it, or a pronoun for one. */
function isWeak(sentence: Sentence, at: number, end: number): boolean {
  const { tokens } = sentence.passage;
  if (!WEAK.test(tokens[at]?.folded ?? '') || end - at > 1) return false;
  const pronoun =
    ["l'", 'le', 'la', 'it'].includes(tokens[at - 1]?.folded ?? '') || tokens[end]?.folded === 'it';
  const auxiliary = ["l'", 'le', 'la'].includes(tokens[at - 2]?.folded ?? '');
  const near = networksIn(sentence).some(
    ({ from, end: last }) => (from >= end && from - end <= 4) || (last <= at && at - last <= 4),
  );
  const generic = GENERIC_APPS.has(tokens, Math.max(0, at - 5), at) || GENERIC_APPS.has(tokens, end, end + 4);
  return !(pronoun || auxiliary || near || generic);
}

const BEFORE_LEAVE = new Set([
  'to',
  'will',
  'and',
  'must',
  'would',
  'or',
  'all',
  'both',
  'universities',
  'ministries',
]);
const MODAL = /^(?:peut|peuvent|pourra|pourront|doit|doivent|can|may|no)$/u;
const WEAK =
  /^(?:coup|cut|exclu|ecart|chass|expuls|evinc|prive|retire|convoqu|summon|oust|expel|evict|strip)/u;

/** "Danish minister X said that A was barred": the country of the official who tells it. */
function announcers({ article }: Document, sentence: Sentence, at: number): Mention[] | undefined {
  const { passage, from } = sentence;
  const official = passage.mentions.findLast(
    ({ from: first, end, speaks, role }) =>
      first >= from && end <= at && speaks === true && role !== undefined,
  );
  // "Norway announced on 3 May, when A was blocked"
  const state = actorsIn(sentence).findLast(
    (mention) => mention.kind === 'country' && mention.end <= at && !isAside(sentence, mention),
  );
  if (!official && state) return [state];
  const country = official?.country;
  return country
    ? [
        {
          from: official.from,
          end: official.end,
          kind: 'country',
          name: countryName(country, article.lang),
          country,
        },
      ]
    : undefined;
}

/** Where nobody is named, a network is blocked in the country that the text is about. */
function countryOf({ country, article }: Document): Mention[] | undefined {
  return country
    ? [{ from: 0, end: 0, kind: 'country', name: countryName(country, article.lang), country }]
    : undefined;
}

/** What a network does to an account or post. */
function sanctionRule(
  document: Document,
  sentence: Sentence,
  { at, end, meaning: action }: Verb,
): Rule | Rule[] | undefined {
  const { passage, from, to } = sentence;
  // "asked a court to suspend the law"
  if (passage.tokens[at - 1]?.folded === 'to') return undefined;
  const blocked = blockedByState(document, sentence, { at, end, meaning: action });
  if (blocked) return blocked;
  const subject = passage.platforms
    .filter((named) => named.from >= from && named.end <= at && named.name !== 'all')
    .filter((named) => !ON.has(passage.tokens[named.from - 1]?.folded ?? ''))
    .at(-1);
  const network = subject?.name ?? platformsOf(document, sentence, at, end)[0] ?? sentence.platformBefore;
  if (!network) return undefined;
  // A company acts on its networks.
  const own =
    subject && COMPANIES.has(subject.name)
      ? networksIn(sentence).filter((named) => named.from >= end && named.end <= Math.min(to, end + 8))
      : [];
  const together = subject ? actingWith(sentence, subject) : [network];
  return together.map((name) => ({
    issuers: [{ from: at, end: at, kind: 'name' as const, name, country: homeOf(name) }],
    action,
    platforms: own.length > 0 ? own.map((each) => each.name) : [name],
    at,
    end,
    sure: 0.4,
  }));
}

/** The networks that are the subject together: "A et B ont supprimé …". */
function actingWith({ passage, from }: Sentence, subject: PlatformAt): string[] {
  const { platforms, tokens } = passage;
  const list = [subject];
  for (const network of platforms.filter(({ end }) => end <= subject.from && end > from).reverse()) {
    const gap = tokens.slice(network.end, (list[0] as PlatformAt).from).map(({ folded }) => folded);
    if (gap.length === 0 || gap.length > 2 || !gap.every((word) => [',', 'et', 'and'].includes(word))) break;
    list.unshift(network);
  }
  return [...new Set(list.map(({ name }) => name))];
}

const ON = new Set(['sur', 'on', 'de', "d'", 'from', 'via']);

/** "Le Nigeria a suspendu A": where a country does it to a network, it is a ban. */
function blockedByState(document: Document, sentence: Sentence, { at, end }: Verb): Rule | undefined {
  const { tokens } = sentence.passage;
  const direct = networkBehind(sentence, end, 4);
  if (['par', 'by'].includes(tokens[end - 1]?.folded ?? '')) return undefined;
  // "La Norvège l'avait suspendue"
  const pronoun =
    ["l'", 'la', 'le'].includes(tokens[at - 2]?.folded ?? '') && HAVE_FORMS.has(tokens[at - 1]?.folded ?? '');
  const one =
    pronoun || (direct && isDirect(tokens, end, direct.from) && tokens[direct.end]?.folded !== "'s");
  if (!one && !ALL_NETWORKS.has(tokens, end, end + 5)) return undefined;
  const state = actorsIn(sentence).some(
    (mention) =>
      canIssue(mention) &&
      mention.kind !== 'person' &&
      mention.country &&
      isSubjectOf(tokens, mention.end, at),
  );
  return state ? issuedRule(document, sentence, { at, end, meaning: 'ban' }, undefined) : undefined;
}

/** Leaving a network, or allowing one. */
function ownRule(
  document: Document,
  sentence: Sentence,
  { at, end, meaning: action }: Verb,
  last: Rule | undefined,
): Rule | undefined {
  const platforms =
    action === 'leave'
      ? leftNetworks(document, sentence, at, end)
      : allowedNetworks(document, sentence, at, end, last);
  const issuer = ownerOf(sentence, at, end);
  if (platforms.length === 0 || !issuer || !mayGo(sentence, issuer, at)) return undefined;
  const issuers = actorsIn(sentence).includes(issuer) ? listAround(document, sentence, issuer) : [issuer];
  return { issuers, action, platforms, at, end, sure: 0.7 };
}

/** Bodies and people leave a network, whatever they are called; of many, only those that are counted. */
function mayGo({ passage, from }: Sentence, issuer: Mention, at: number): boolean {
  const { tokens, numbers } = passage;
  if (issuer.plural) {
    const counted = numbers.some((number) => number.from >= from && number.end === issuer.from);
    return issuer.kind === 'institution' && counted;
  }
  return (
    canIssue(issuer) ||
    (issuer.kind === 'name' && issuer.speaks !== true && isSubjectOf(tokens, issuer.end, at))
  );
}

/** What is allowed stands behind; "it" is what was forbidden before. */
function allowedNetworks(
  document: Document,
  sentence: Sentence,
  at: number,
  end: number,
  last: Rule | undefined,
): string[] {
  const named = networkList(sentence, end, 12);
  if (named.length > 0 || last?.action !== 'ban') return named;
  const { tokens } = sentence.passage;
  const it = [at - 1, at - 2].some((i) => IT.has(tokens[i]?.folded ?? ''));
  const carried = it || tokens[end]?.folded === 'it' ? carriedNetwork(document, sentence) : undefined;
  return carried ? [carried] : [];
}

const IT = new Set(['le', 'la', "l'"]);
