import type { Document, Sentence } from '../annotate/document.js';
import type { Candidate } from '../candidate.js';
import { ACCOUNT_NOUNS, ARRIVALS, DEBUTS, SINCE, STANDING, TAKING_PART } from '../vocabulary/joining.js';
import { GENERIC_APPS, POLICY_VERBS } from '../vocabulary/policy.js';
import { accountOf } from './account-candidate.js';
import type { NetworkAt } from './account-networks.js';
import { isDenied } from './denied.js';
import { datedActors } from './gaps.js';
import { actorsIn, ownerOf } from './owner.js';
import { accountOwner, isCrowd } from './presence.js';
import { choices, reachings } from './reaching.js';
import { datesIn } from './when.js';
import { carriedNetwork, networksIn } from './where.js';

/** Joins that no verb tells with its network: "y est entrée", "où elle s'est inscrite", "sur A depuis 2011". */
export function arrivals(document: Document, sentence: Sentence, told: readonly Candidate[]): Candidate[] {
  const found = [
    ...pointing(document, sentence),
    ...standing(document, sentence),
    ...since(document, sentence),
    ...debuts(sentence),
    ...reachings(document, sentence),
    ...choices(sentence),
    ...listed(document, sentence),
  ];
  const fresh = found.filter(
    ({ platform, actor }) =>
      !told.some((other) => other.platform === platform && other.actor?.name === actor?.name),
  );
  const all = [...told, ...fresh];
  return [...fresh, ...gapped(sentence, all), ...later(sentence, all)];
}

/** "elle y est entrée le 9 janvier", "A, où elle s'était inscrite": the network is one that was named. */
function pointing(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  return ARRIVALS.all(tokens, from, to).flatMap(({ at, end }) => {
    const pointer = pointerBefore(sentence, at);
    if (pointer === undefined || isDenied(tokens, Math.max(from, at - 4), at)) return [];
    const network = namedBefore(document, sentence, pointer);
    const owner = network && accountOwner(sentence, at, end);
    if (!network || !owner || owner.plural || isCrowd(owner)) return [];
    return [accountOf(sentence, owner, { name: network, at, end }, 'join', at, end)];
  });
}

/** The word before a verb that points to a network: "y", but not of "il y a"; "où". */
function pointerBefore({ passage, from }: Sentence, at: number): number | undefined {
  const { tokens } = passage;
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const word = tokens[i]?.folded ?? '';
    if (word === 'y' && tokens[i - 1]?.folded !== 'il') return i;
    if (word === 'ou' || word === 'where') return i;
    if (word === ',' || word === ';' || DENIED.has(word)) return undefined;
  }
  return undefined;
}

function namedBefore(document: Document, sentence: Sentence, pointer: number): string | undefined {
  const inside = networksIn(sentence).filter(({ name, end }) => name !== 'all' && end <= pointer);
  return inside.at(-1)?.name ?? carriedNetwork(document, sentence);
}

/** "Présente depuis 2011, elle …": on the network that is spoken of. */
function standing(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const named = networksIn(sentence).filter(({ from: at }) => at <= from + 6);
  // "On A, where it has been active since 2011"
  const where = named.some(({ end: last }) => ['where', 'ou'].includes(tokens[last + 1]?.folded ?? ''));
  if (named.length > 0 && !where) return [];
  return [...STANDING.all(tokens, from, to), ...TAKING_PART.all(tokens, from, to)].flatMap(({ at, end }) => {
    const dated = datesIn(sentence).some((date) => date.from >= end && date.from <= end + 2);
    const network = dated ? namedBefore(document, sentence, at) : undefined;
    const owner = network && ownerOf(sentence, at, end);
    if (!network || !owner || owner.plural || isCrowd(owner)) return [];
    return [accountOf(sentence, owner, { name: network, at, end }, 'join', at, end)];
  });
}

/** "made her A debut on Tuesday" */
function debuts(sentence: Sentence): Candidate[] {
  const { tokens } = sentence.passage;
  return networksIn(sentence).flatMap((network) => {
    if (network.name === 'all' || !DEBUTS.has(tokens[network.end]?.folded ?? '')) return [];
    const owner = ownerOf(sentence, network.from);
    if (!owner || owner.plural || isCrowd(owner)) return [];
    const at = { name: network.name, at: network.from, end: network.end };
    return [accountOf(sentence, owner, at, 'join', network.from, network.end + 1)];
  });
}

const DENIED = new Set(['pas', 'jamais', 'plus', 'aucun', 'not', 'never']);
/** "Deux autres ont franchi le pas : A, en avril, et B, le 4 mai." */
function listed(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const step = TAKING_PART.first(passage.tokens, from, to);
  const colon = passage.tokens.findIndex(({ text }, i) => i >= from && i < to && text === ':');
  const network = step && colon > step.end ? namedBefore(document, sentence, colon) : undefined;
  if (!step || !network) return [];
  return datedActors(sentence, colon).map((actor) =>
    accountOf(
      sentence,
      actor,
      { name: network, at: actor.end, end: actor.end + 1 },
      'join',
      actor.from,
      actor.end,
    ),
  );
}

const REACH = 5;
const ARTICLES = new Set(['le', 'la', "l'", 'the', 'early', 'late', 'mid', 'debut', 'fin']);

/** "sur A depuis 2011", "depuis janvier, un canal A". */
function since(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  if (POLICY_VERBS.has(tokens, from, to)) return [];
  return sinceWords(sentence).flatMap(({ at, end }) => {
    const date = datesIn(sentence).find(
      (each) => each.from === end || (each.from === end + 1 && ARTICLES.has(tokens[end]?.folded ?? '')),
    );
    const network = date && (networkBeside(sentence, at, date.end) ?? networkMeant(document, sentence, at));
    const owner = network && ownerOf(sentence, Math.min(at, network.at));
    if (!network || !owner || owner.plural || isCrowd(owner) || isFigureNear(sentence, at, network))
      return [];
    return [accountOf(sentence, owner, network, 'join', at, date.end)];
  });
}

/** "depuis", "since", and "dès", which folds to another word. */
function sinceWords({ passage, from, to }: Sentence): { at: number; end: number }[] {
  const { tokens } = passage;
  const stressed = tokens.slice(from, to).flatMap(({ text }, i) => (/^dès$/iu.test(text) ? [from + i] : []));
  return [...SINCE.all(tokens, from, to), ...stressed.map((at) => ({ at, end: at + 1 }))];
}

/** "sur l'application depuis mai": the one that is spoken of. */
function networkMeant(document: Document, sentence: Sentence, at: number): NetworkAt | undefined {
  const { tokens } = sentence.passage;
  const generic = [at - 1, at - 2].some((i) => GENERIC_APPS.at(tokens, i)?.end === at);
  const name = generic && tokens.slice(at - 4, at).some(({ folded }) => folded === 'sur' || folded === 'on');
  const network = name ? carriedNetwork(document, sentence) : undefined;
  return network ? { name: network, at: at - 1, end: at } : undefined;
}

function networkBeside(sentence: Sentence, at: number, end: number): NetworkAt | undefined {
  const { tokens } = sentence.passage;
  const networks = networksIn(sentence).filter(({ name }) => name !== 'all');
  const before = networks.find(
    (network) =>
      network.end <= at &&
      tokens
        .slice(network.end, at)
        .every(({ text }, i) => text === ',' || text === ')' || ACCOUNT_NOUNS.at(tokens, network.end + i)),
  );
  const behind = networks.find((network) => network.from >= end && network.from - end <= REACH);
  const noun = behind && tokens.slice(end, behind.from).some((_, i) => ACCOUNT_NOUNS.at(tokens, end + i));
  const right = behind?.from === end + 1 && ['on', 'sur'].includes(tokens[end]?.folded ?? '');
  const chosen = before ?? (noun || right ? behind : undefined);
  return chosen && { name: chosen.name, at: chosen.from, end: chosen.end };
}

/** "3 millions d'abonnés sur A depuis mai" tells of the figure. */
const isFigureNear = ({ passage }: Sentence, at: number, network: NetworkAt): boolean =>
  passage.numbers.some(
    (number) =>
      number.value >= 100 &&
      number.end <= Math.max(at, network.at) &&
      Math.min(at, network.at) - number.end <= 4,
  );

/** "A joined X in March, B in May": the verb goes on. */
function later(sentence: Sentence, told: readonly Candidate[]): Candidate[] {
  const first = told.find(({ action, date }) => action === 'join' && date !== undefined);
  if (!first?.platform) return [];
  return datedActors(sentence, first.actor?.end ?? sentence.from)
    .filter(({ name }) => name !== first.actor?.name)
    .map((actor) =>
      accountOf(
        sentence,
        actor,
        { name: first.platform as string, at: actor.end, end: actor.end + 1 },
        'join',
        actor.from,
        actor.end,
      ),
    );
}

/** "B on C in May" behind "A joined D in March": the verb goes on. */
function gapped(sentence: Sentence, told: readonly Candidate[]): Candidate[] {
  const { passage } = sentence;
  const { tokens } = passage;
  if (!told.some(({ action }) => action === 'join')) return [];
  const networks = networksIn(sentence).filter(({ name }) => name !== 'all');
  return networks.slice(1).flatMap((network, index) => {
    const previous = networks[index] as (typeof networks)[number];
    const link = tokens[network.from - 1]?.folded ?? '';
    const actor = actorsIn(sentence).find(
      (mention) => mention.from >= previous.end && mention.end === network.from - 1,
    );
    const isNew = !told.some(
      ({ platform, actor: other }) => platform === network.name && other?.name === actor?.name,
    );
    if (!actor || !isNew || actor.plural || (link !== 'sur' && link !== 'on')) return [];
    return [
      accountOf(
        sentence,
        actor,
        { name: network.name, at: network.from, end: network.end },
        'join',
        actor.from,
        network.end,
      ),
    ];
  });
}
