import type { Document, Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import { ACCOUNT_NOUNS, NOT_DONE, PRESENCE, type Presence, SITES } from '../vocabulary/joining.js';
import { attributionOf } from './attribution.js';
import { namedByHandle } from './handles.js';
import { actorsIn, ownerOf } from './owner.js';
import { datesIn, plain, type When } from './when.js';
import { carriedNetwork, networksIn } from './where.js';

/** Who has an account where, since when, under which handle. */
export function accounts(document: Document): Candidate[] {
  return document.sentences.flatMap((sentence) => {
    const joined = presences(document, sentence);
    return [...joined, ...handles(document, sentence, joined)];
  });
}

function presences(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Candidate[] = [];
  for (const verb of PRESENCE.all(tokens, from, to)) {
    const about = networksFor(document, sentence, verb.at, verb.end);
    if (about.length === 0) continue;
    if (
      tokens.slice(verb.at, verb.end).some(({ folded }) => needsNoun(folded)) &&
      !ACCOUNT_NOUNS.has(tokens, Math.max(from, verb.at - 12), Math.min(to, verb.end + 7))
    )
      continue;
    const share = passage.numbers.some(
      ({ unit, from: at }) => unit === 'percent' && at >= from && at < verb.at,
    );
    if (share || isInfinitive(tokens, verb.at, verb.end) || isCounted(sentence, verb.at)) continue;
    const denied = verb.meaning === 'join' && NOT_DONE.has(tokens, Math.max(from, verb.at - 3), verb.at);
    if (denied) continue;
    const owner = accountOwner(sentence, verb.at, verb.end);
    if (!owner || owner.plural || isCrowd(owner)) continue;
    found.push(
      ...about.map((network) => candidate(sentence, owner, network, verb.meaning, verb.at, verb.end)),
    );
  }
  return found;
}

interface Network {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

/** The networks that a verb of presence speaks of: those behind it, with what a list adds; else the one carried on. */
function networksFor(document: Document, sentence: Sentence, at: number, end: number): Network[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const next = PRESENCE.first(tokens, end, to)?.at ?? to;
  const inside = networksIn(sentence)
    .filter(({ name }) => name !== 'all')
    .map((network) => ({ name: network.name, at: network.from, end: network.end }));
  const behind = inside.filter((network) => network.at >= end - 1 && network.at < next);
  const first = behind[0];
  if (first && first.at - end <= 12) return listFrom(behind, tokens);
  const before = inside.filter((network) => network.end <= at);
  const noun = ACCOUNT_NOUNS.has(tokens, Math.max(from, at - 12), Math.min(to, end + 5));
  const site = SITES.first(tokens, Math.max(from, at - 3), Math.min(to, end + 4));
  if (site) return [{ name: 'web', at: site.at, end: site.end }];
  const last = before.at(-1);
  if (last && noun) return [last];
  const handle = tokens.slice(from, to).some(({ kind }) => kind === 'handle');
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

/** One opens, creates or launches many things besides accounts. */
const needsNoun = (word: string): boolean =>
  /^(?:ouv|cree|creer|lance|inaugur|mis|open|creat|set|launch|unveil|start|regist)/u.test(word);

/** "ravis de rejoindre", "hopes to join": not done yet; "vient de rejoindre" is. */
function isInfinitive(tokens: Sentence['passage']['tokens'], at: number, end: number): boolean {
  const last = tokens[end - 1]?.folded ?? '';
  const first = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (/^(?:join|open|create|launch|register|set)$/u.test(first)) return before === 'to';
  if (
    !/(?:rejoindre|ouvrir|creer|lancer)$/u.test(last) &&
    !/^(?:rejoindre|ouvrir|creer|lancer)$/u.test(first)
  )
    return false;
  return ['de', 'a', 'pour', "d'"].includes(before) && !/^(?:vien|venai)/u.test(tokens[at - 2]?.folded ?? '');
}

/** "2 800 organismes sont présents": a count of many, nobody's account. */
function isCounted({ passage, from }: Sentence, at: number): boolean {
  const last = passage.mentions.filter(({ end }) => end <= at).at(-1)?.end ?? from;
  return passage.numbers.some(
    (number) =>
      number.from >= Math.max(from, last) &&
      number.end <= at &&
      number.value >= 10 &&
      number.unit === undefined,
  );
}

const isSignUp = (word: string): boolean =>
  /^(?:signed|signs|sign|inscrit|inscrite|registered|joined)$/u.test(word);

/** The networks of one list: "Facebook (2010), YouTube, Twitter et Instagram (2014)". */
function listFrom(networks: readonly Network[], tokens: Sentence['passage']['tokens']): Network[] {
  const list: Network[] = [];
  for (const network of networks) {
    const last = list.at(-1);
    const gap = last ? tokens.slice(last.end, network.at) : [];
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

/** Whose account it is: the subject of the verb; its object in the passive ("un compte ouvert par X"). */
function accountOwner(sentence: Sentence, at: number, end: number): Mention | undefined {
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

const isCrowd = ({ kind, vague, country }: Mention): boolean =>
  kind === 'role' && vague === true && country === undefined;

function candidate(
  sentence: Sentence,
  actor: Mention,
  network: Network,
  presence: Presence,
  at: number,
  end: number,
): Candidate {
  const { passage, from, to } = sentence;
  const { tokens, original } = passage;
  const when = dateOf(sentence, network, at);
  const first = Math.min(at, network.at);
  const last = Math.min(Math.max(end, network.end), first + 8);
  const handle = handleOf(sentence, network);
  return {
    kind: 'account',
    line: passage.line,
    actor,
    platform: network.name,
    ...(handle && { handle }),
    ...when,
    bound: 'exact',
    action: presence,
    printed: original.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0),
    confidence: actor.kind === 'name' ? 0.6 : 0.8,
    attributedTo: attributionOf(passage, from, to),
  };
}

/** The date behind a network, before the next one; else the one date of the sentence nearest to the verb. */
function dateOf(sentence: Sentence, network: Network, at: number): When | undefined {
  const { tokens } = sentence.passage;
  const dates = datesIn(sentence);
  const next = networksIn(sentence).find(({ from }) => from >= network.end)?.from ?? sentence.to;
  const own = dates.find((date) => date.from >= network.end && date.end <= next);
  const chosen =
    own ??
    dates
      .filter((date) => tokens[date.from - 1]?.text !== '(')
      .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  return chosen && { date: plain(chosen.edtf), dateBasis: chosen.basis };
}

/** The handle behind a network, before the next one, or the only one of a sentence about one network. */
function handleOf(sentence: Sentence, network: Network): string | undefined {
  const { passage, from, to } = sentence;
  const all = passage.tokens.slice(from, to).filter(({ kind }) => kind === 'handle');
  const networks = networksIn(sentence);
  if (networks.length < 2) return all.length === 1 ? all[0]?.text : undefined;
  const next = networks.find((other) => other.from >= network.end)?.from ?? to;
  return passage.tokens.slice(network.end, next).find(({ kind }) => kind === 'handle')?.text;
}

/** Handles that a sentence prints, each with its owner; those of joins are told already. */
function handles(document: Document, sentence: Sentence, told: readonly Candidate[]): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'handle' || told.some(({ handle }) => handle === token.text)) continue;
    const near = networksIn(sentence).filter(
      (network) => Math.abs(network.from - at) <= 8 && network.name !== 'all',
    );
    const platform =
      near.filter((network) => network.end <= at).at(-1)?.name ??
      near[0]?.name ??
      carriedNetwork(document, sentence) ??
      'Twitter';
    const owner = namedByHandle(document, token.text) ?? handleOwner(sentence, at);
    found.push({
      kind: 'account',
      line: passage.line,
      ...(owner && { actor: owner }),
      platform,
      handle: token.text,
      besideFigure: hasFigure(sentence),
      bound: 'exact',
      printed: passage.original.slice(token.start, token.end),
      confidence: owner ? 0.8 : 0.5,
      attributedTo: attributionOf(passage, from, to),
    });
  }
  return found;
}

const hasFigure = ({ passage, from, to }: Sentence): boolean =>
  passage.numbers.some(
    (number) => number.from >= from && number.end <= to && (number.ordinal || number.value >= 10),
  );

/** "Name (@handle)" is that name's, whoever else is spoken of. */
function handleOwner(sentence: Sentence, at: number): Mention | undefined {
  const { passage } = sentence;
  const before = passage.tokens[at - 1]?.text;
  const beside =
    before === '(' ? passage.mentions.filter((mention) => mention.end === at - 1).at(-1) : undefined;
  return beside ?? ownerOf(sentence, at);
}
