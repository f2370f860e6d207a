import type { Document, Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { NumberAt, Passage } from '../annotate/passage.js';
import type { Candidate } from '../candidate.js';
import { ACCOUNT_NOUNS } from '../vocabulary/joining.js';
import {
  AIMS,
  AUDIENCES,
  AVERAGES,
  EACH,
  FOLLOWED,
  GAINS,
  MEASURE_NOUNS,
  type Metric,
  MOST_FOLLOWED,
  PEOPLE,
  REACHING,
  READERS,
  RESPECTIVELY,
  STANDS_AT,
  SUMS,
  TIMES_VERBS,
  TOGETHER,
} from '../vocabulary/measures.js';
import { attributionOf } from './attribution.js';
import { openBracket } from './brackets.js';
import { isTakenBack } from './corrected.js';
import { handleBehind, handleNear, namedByHandle } from './handles.js';
import { actorsIn, beneficiaryOf, ownerOf, possessorOf } from './owner.js';
import { figureDate } from './when.js';
import { networkOf, networksIn, retweetNetwork } from './where.js';

/** Fewer people than that are a committee. */
const LEAST_FOLLOWERS = 100;
const NOUN_REACH = 4;

/** A figure with what it counts. */
interface Measured {
  readonly number: NumberAt;
  readonly metric: Metric;
  /** The token behind the noun, or behind the figure where the noun is left out. */
  readonly end: number;
  /** Whether the noun is left out: "(9 millions)". */
  readonly elided: boolean;
}

/** Counts of followers, likes, views and other measures that a sentence states of somebody. */
export function milestones(document: Document, sentence: Sentence): Candidate[] {
  if (!hasNumber(sentence)) return [];
  const measured = readMeasured(document, sentence);
  const shared = distribute(sentence, measured);
  return measured.flatMap((each, index) => toCandidates(document, sentence, each, shared?.[index]));
}

const hasNumber = ({ passage, from, to }: Sentence): boolean =>
  passage.numbers.some((number) => number.from >= from && number.from < to && !number.ordinal);

function readMeasured(document: Document, sentence: Sentence): Measured[] {
  const { passage, from, to } = sentence;
  const found: Measured[] = [];
  for (const printedNumber of passage.numbers) {
    if (
      printedNumber.from < from ||
      printedNumber.from >= to ||
      printedNumber.ordinal ||
      printedNumber.unit !== undefined ||
      printedNumber.vague
    ) {
      continue;
    }
    const scaled = scaleTaken(sentence, printedNumber, found.at(-1));
    const number = scaled ?? printedNumber;
    const own = measureOf(sentence, number);
    const last = found.findLast(({ metric }) => metric !== 'accounts')?.metric;
    const told = own ? undefined : (last ?? toldMeasure(document, sentence, number));
    if (own) found.push({ number, ...own, elided: false });
    else if (told && PERSONAL.has(told) && (isElided(sentence, number) || isPeople(sentence, number))) {
      found.push({ number, metric: told, end: number.end, elided: true });
    }
  }
  return found.filter((each) => isCount(sentence, each));
}

/** "2,7 millions pour A, 2,4 pour B": the figure with the scale of the one before, where a bare one says whose it is. */
function scaleTaken(
  { passage }: Sentence,
  number: NumberAt,
  before: Measured | undefined,
): NumberAt | undefined {
  const { tokens } = passage;
  if (!before || number.value >= 1000 || number.wholeEnd !== number.end) return undefined;
  const next = tokens[number.end]?.folded ?? '';
  if (!['pour', 'for', 'chez'].includes(next)) return undefined;
  const scale = tokens
    .slice(before.number.from, before.number.end)
    .map(({ folded }) => SCALES.get(folded.replace(/s$/u, '')))
    .find((value) => value !== undefined);
  return scale === undefined
    ? undefined
    : { ...number, value: Number((number.value * scale).toPrecision(12)) };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Tokens of a paragraph before a sentence in which its measure may have been named. */
const LOOK_BACK = 300;
const SENTENCES_BACK = 8;

/** Measures that an elided noun may stand for. */
const PERSONAL: ReadonlySet<Metric> = new Set(['followers', 'likes', 'views']);
/** Measures that a figure without a noun may go on counting. */
const CARRIED: ReadonlySet<Metric> = new Set([...PERSONAL, 'interactions', 'retweets', 'users', 'visitors']);

/** What is counted where a figure has no noun: what was counted last before it, else what its sentence counts next. */
function toldMeasure(
  { title, sentences }: Document,
  sentence: Sentence,
  number: NumberAt,
): Metric | undefined {
  const { passage, from, to } = sentence;
  if (isMark(sentence, number)) return 'followers';
  const inSentence = lastMeasure(passage, from, number.from) ?? firstPersonal(passage, number.end, to);
  const before = inSentence ?? lastMeasure(passage, Math.max(0, from - LOOK_BACK), from);
  if (before) return before;
  const { index } = sentence;
  for (const earlier of sentences.slice(Math.max(0, index - SENTENCES_BACK), index).reverse()) {
    const last = lastMeasure(earlier.passage, earlier.from, earlier.to);
    if (last) return last;
  }
  return title && MOST_FOLLOWED.has(title.tokens, 0, title.tokens.length) ? 'followers' : undefined;
}

/** "the two million mark", "la barre des deux millions": of followers, where a network stands by. */
function isMark(sentence: Sentence, { from, end }: NumberAt): boolean {
  const { tokens } = sentence.passage;
  const mark =
    ['mark', 'threshold'].includes(tokens[end]?.folded ?? '') ||
    tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => folded === 'barre' || folded === 'cap');
  return mark && networksIn(sentence).length > 0;
}

/** The measure that tokens `[from, to)` name last, outside of brackets that have closed. */
function lastMeasure({ tokens, numbers }: Passage, from: number, to: number): Metric | undefined {
  const noun = MEASURE_NOUNS.all(tokens, from, to)
    .filter(
      ({ meaning, at }) =>
        CARRIED.has(meaning) &&
        (!VERBS_TOO.test(tokens[at]?.folded ?? '') || isCounted(numbers, at)) &&
        isReadable(openBracket(tokens, from, at), openBracket(tokens, from, to)),
    )
    .at(-1);
  const followed = FOLLOWED.all(tokens, from, to).find(
    (verb) =>
      PEOPLE.has(tokens, verb.end, Math.min(to, verb.end + 8)) ||
      // "suivi sur A et B par, respectivement, …"
      (RESPECTIVELY.has(tokens, verb.end, to) &&
        tokens.slice(verb.end, to).some(({ folded }) => folded === 'par' || folded === 'by')),
  );
  if (noun && !(followed && followed.at > noun.at)) return noun.meaning;
  return followed || MOST_FOLLOWED.has(tokens, from, to) ? 'followers' : undefined;
}

/** "plays a different game", "likes to post": no measure, unless a figure stands before it. */
const VERBS_TOO = /^(?:plays|likes?|views?|streams|users?|vues?)$/u;
const isCounted = (numbers: Passage['numbers'], at: number): boolean =>
  numbers.some(({ end }) => end <= at && at - end < NOUN_REACH);

/** What stands in a bracket that has closed is an aside; what stands in none is for all. */
const isReadable = (own: number | undefined, current: number | undefined): boolean =>
  own === undefined || own === current;

/** A figure may stand before the one that carries the noun: "1 puis 2 millions d'abonnés". */
function firstPersonal({ tokens }: Passage, from: number, to: number): Metric | undefined {
  return MEASURE_NOUNS.all(tokens, from, to).find(({ meaning }) => PERSONAL.has(meaning))?.meaning;
}

/** "(5,7 millions de personnes)", "avec 12 millions de personnes": people, where followers are counted. */
function isPeople({ passage, from }: Sentence, number: NumberAt): boolean {
  const { tokens } = passage;
  const before = tokens[number.wholeFrom - 1]?.folded ?? '';
  const listed = (before === 'et' || before === 'and') && RESPECTIVELY.has(tokens, from, number.from);
  const introduced = listed || before === 'avec' || before === 'with' || before === '(';
  return introduced && PEOPLE.has(tokens, number.end, number.end + 2) && number.from > from;
}

/** "his following has leapt from 10 million to 16.1 million", "l'audience atteint 3 millions". */
function audienceBefore({ passage, from, to }: Sentence, number: NumberAt): Counted | undefined {
  const { tokens } = passage;
  if (number.value < LEAST_FOLLOWERS) return undefined;
  const next = tokens[number.end];
  if (next && number.end < to && !AFTER_ELISION.has(next.folded)) return undefined;
  const noun = AUDIENCES.all(tokens, Math.max(from, number.wholeFrom - 12), number.wholeFrom).at(-1);
  const links = tokens.slice(noun?.end ?? 0, number.wholeFrom);
  const apposed = links.length === 1 && ['of', 'de', "d'", ':'].includes(links[0]?.folded ?? '');
  if (!noun || !(apposed || STANDS_AT.has(tokens, noun.end, number.wholeFrom))) return undefined;
  return { metric: 'followers', end: number.end };
}

/** What a figure counts, by the noun behind it, the verb around it or the noun before it. */
function measureOf(sentence: Sentence, number: NumberAt): Counted | undefined {
  const { passage, to } = sentence;
  const { tokens } = passage;
  for (let at = number.end; at < Math.min(to, number.end + NOUN_REACH); at++) {
    const noun = MEASURE_NOUNS.at(tokens, at);
    if (noun && noun.end <= to) return nounMeasure(tokens, noun);
    if (PEOPLE.at(tokens, at)) return peopleMeasure(sentence, number, at);
    if (tokens[at]?.folded === 'fois' || tokens[at]?.folded === 'times')
      return timesMeasure(sentence, number, at);
    if (!isInside(passage, at)) break;
  }
  return countedBefore(sentence, number) ?? audienceBefore(sentence, number);
}

/** What a figure counts, and the token behind the words that say so. */
interface Counted {
  readonly metric: Metric;
  readonly end: number;
}

function nounMeasure(tokens: Passage['tokens'], { meaning, end }: { meaning: Metric; end: number }): Counted {
  // "60,000 users subscribe to the channel"
  if (meaning === 'users' && FOLLOWED.at(tokens, end)) return { metric: 'followers', end };
  const active = meaning === 'users' && /^acti/u.test(tokens[end]?.folded ?? '');
  return { metric: active ? 'active-users' : meaning, end };
}

/** "suivi par 500 000 personnes", "45,000 people like it": what those people do. */
function peopleMeasure(
  { passage, from, to }: Sentence,
  { wholeFrom }: NumberAt,
  at: number,
): Counted | undefined {
  const { tokens } = passage;
  const end = PEOPLE.at(tokens, at)?.end ?? at + 1;
  const start = Math.max(from, wholeFrom - 3);
  const follow = FOLLOWED.has(tokens, start, wholeFrom) || FOLLOWED.has(tokens, end, Math.min(to, end + 4));
  if (follow) return { metric: 'followers', end };
  const own = POSSESSIVES.has(tokens[wholeFrom - 1]?.folded ?? '') || STANDS_AT.has(tokens, start, wholeFrom);
  if (own && READERS.at(tokens, at)) return { metric: 'followers', end };
  const liked = TIMES_VERBS.first(tokens, start, wholeFrom);
  return liked && { metric: liked.meaning, end };
}

const POSSESSIVES = new Set(['ses', 'leurs', 'its', 'his', 'her', 'their']);

/** "likée 212 000 fois". */
function timesMeasure(
  { passage, from, to }: Sentence,
  { wholeFrom }: NumberAt,
  at: number,
): Counted | undefined {
  const { tokens } = passage;
  const verb =
    TIMES_VERBS.first(tokens, Math.max(from, wholeFrom - 4), wholeFrom) ??
    TIMES_VERBS.first(tokens, at + 1, Math.min(to, at + 4));
  return verb && { metric: verb.meaning, end: at + 1 };
}

/** What may stand between a figure and its noun: "de", a network, an adjective in lower case. */
function isInside({ tokens, platforms }: Sentence['passage'], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.text === '"' || token?.text === '«';
  if (platforms.some((network) => at >= network.from && at < network.end)) return true;
  return !token.capital && !NO_ADJECTIVES.has(token.folded);
}

const NO_ADJECTIVES = new Set(
  'sur on en in pour for a au et and ou or dans avec with qui who mais but par by chez est is sont are contre plus moins of'
    .split(' ')
    .filter((word) => word !== 'of'),
);

/** "follower count stood at 244,000", "le nombre de ses abonnés atteint 3 millions". */
function countedBefore(
  { passage, from }: Pick<Sentence, 'passage' | 'from'>,
  number: NumberAt,
): { metric: Metric; end: number } | undefined {
  const { tokens } = passage;
  const nouns = MEASURE_NOUNS.all(tokens, Math.max(from, number.wholeFrom - 10), number.wholeFrom).filter(
    ({ meaning }) => PERSONAL.has(meaning),
  );
  const noun = nouns.at(-1);
  if (!noun) return undefined;
  const counted = /^(?:nombre|count|number|total|tally|base|compteur)$/u;
  const said = tokens
    .slice(Math.max(from, noun.at - 4), number.wholeFrom)
    .some(({ folded }) => counted.test(folded));
  const between = tokens.slice(noun.end, number.wholeFrom);
  const label = between.length === 1 && between[0]?.text === ':';
  const stands = STANDS_AT.has(tokens, noun.end, number.wholeFrom) && said;
  return label || stands ? { metric: noun.meaning, end: number.end } : undefined;
}

const AFTER_ELISION = new Set([
  ')',
  ',',
  ';',
  '.',
  '!',
  'sur',
  'on',
  'pour',
  'for',
  'et',
  'and',
  'chacun',
  'chacune',
  'each',
  'respectively',
  'respectivement',
  'par',
  'a',
  'to',
  'contre',
  'au',
  'in',
  'fin',
  'en',
  'aujourd',
  "aujourd'hui",
  'already',
  'deja',
  'alors',
  'desormais',
  'then',
  'worldwide',
  'environ',
  'now',
  'today',
  '"',
  '»',
  'puis',
  'mark',
  'threshold',
  'since',
  'depuis',
  'today',
  'there',
  'here',
  'contre',
  'alone',
  'seulement',
  'only',
  'quand',
  'when',
  'mais',
  'but',
  'soit',
  'pendant',
  'en',
  'at',
  'from',
  '?',
  'while',
  'tandis',
  'followed',
  'suivi',
  ':',
  '-',
  'by',
  'against',
  'for',
  'within',
  'two',
  'the',
  'after',
  'un',
  'deux',
  'trois',
  'a',
]);

/** Whether a figure without a noun counts what was counted before. */
function isElided(sentence: Sentence, number: NumberAt): boolean {
  const { passage, to, from } = sentence;
  const { tokens } = passage;
  if (number.value < LEAST_FOLLOWERS) return false;
  const next = tokens[number.end];
  if (possessorOf(sentence, number.end)) return true;
  if (next && number.end < to && !AFTER_ELISION.has(next.folded) && !isDateAt(passage, number.end))
    return false;
  if (RESPECTIVELY.has(tokens, from, to)) return true;
  const before = tokens[number.wholeFrom - 1]?.folded ?? '';
  if (openBracket(tokens, from, number.from) !== undefined) return true;
  if (before === 'les' && STANDS_AT.has(tokens, Math.max(from, number.wholeFrom - 4), number.wholeFrom))
    return true;
  return !NO_COUNT.has(before) && !(number.value < LEAST_BARE && NO_FEW.has(before));
}

/** "410 000 il y a deux ans", "300,000 last March". */
const isDateAt = ({ dates }: Passage, at: number): boolean => dates.some(({ from }) => from === at);

/** Below it, a bare figure is a count only where something says so. */
const LEAST_BARE = 1000;
const NO_FEW = new Set(['in', 'en', 'top', 'sur', 'on', 'dans', 'with', 'pour', 'for', 'les', 'the']);
/** What stands before a number of something else. */
const NO_COUNT = new Set(
  'article articles loi law page pages numero n° no # vol section resolution room chapitre chapter entre between age aged agee annee year years moins least les ces these those'.split(
    ' ',
  ),
);

/** Figures that are no count of somebody's: gains, averages, aims, samples, those followed. */
function isCount(sentence: Sentence, { number, metric, end }: Measured): boolean {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const clause = clauseAround(sentence, number);
  if (metric === 'following' || metric === 'interactions' || metric === 'posts') return false;
  if (isTakenBack(sentence, number)) return false;
  if (TOGETHER.has(tokens, Math.max(from, number.wholeFrom - 8), Math.min(to, end + 4))) return false;
  if (AVERAGES.has(tokens, clause.from, Math.min(to, end + 4)) || AIMS.has(tokens, from, number.from))
    return false;
  if (GAINS.has(tokens, Math.max(clause.from, number.wholeFrom - 6), Math.min(to, end + 3))) return false;
  // "a reçu 1,5 million d'abonnés": a network gives followers one by one.
  if (
    metric === 'followers' &&
    /^(?:recu|received|receives|recoit)$/u.test(tokens[number.wholeFrom - 1]?.folded ?? '')
  )
    return false;
  // "les 3 000 personnes les plus suivies", "parmi les 500 comptes"
  const before = tokens[number.wholeFrom - 1]?.folded ?? '';
  const among = tokens[number.wholeFrom - 2]?.folded ?? '';
  if ((before === 'les' || before === 'the') && (among === 'parmi' || among === 'among' || among === 'des'))
    return false;
  if (metric === 'followers' && tokens[end]?.folded === 'les' && tokens[end + 1]?.folded === 'plus')
    return false;
  // "600 million people subscribe to social media": nobody's followers.
  const follows = FOLLOWED.at(tokens, end);
  return !(
    follows &&
    tokens
      .slice(follows.end, follows.end + 4)
      .some(({ folded }) => folded === 'social' || folded === 'reseaux')
  );
}

/** The stretch between the commas, semicolons and brackets around a figure. */
function clauseAround(
  { passage, from, to }: Sentence,
  { from: at, end }: { from: number; end: number },
): { from: number; to: number } {
  const { tokens } = passage;
  const stops = new Set([';', ':', '(', ')', '.']);
  let start = at;
  while (start > from && !stops.has(tokens[start - 1]?.text ?? '')) start--;
  let stop = end;
  while (stop < to && !stops.has(tokens[stop]?.text ?? '')) stop++;
  return { from: start, to: stop };
}

/** Who gets which figure where a sentence lists owners and figures apart: "respectively", "each". */
function distribute(sentence: Sentence, measured: readonly Measured[]): (readonly Mention[])[] | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const ahead = eachAhead(sentence, measured);
  if (ahead) return ahead;
  const first = measured.find((one) => EACH.has(tokens, one.end, Math.min(to, one.end + 3))) ?? measured[0];
  if (!first) return undefined;
  const actors = actorsIn(sentence).filter((mention) => mention.end <= first.number.wholeFrom);
  if (RESPECTIVELY.has(tokens, from, to) && actors.length >= measured.length && measured.length > 1) {
    const named = actors.slice(-measured.length);
    return measured.map((_, index) => [named[index] as Mention]);
  }
  const each = EACH.first(tokens, first.end, Math.min(to, first.end + 3));
  const behind = each && actorsIn(sentence).filter((mention) => mention.from > each.end);
  if (each && behind?.[0] && tokens[each.end]?.folded === ',' && behind[0].from <= each.end + 3) {
    return measured.map((one) =>
      one === first
        ? listStartingAt(behind, tokens)
        : [ownerOf(sentence, one.number.wholeFrom, one.end)].filter((owner) => owner !== undefined),
    );
  }
  if (each && actors.length > 1) {
    const list = listEndingAt(actors, tokens);
    return measured.map((one) =>
      one === first
        ? list
        : [ownerOf(sentence, one.number.wholeFrom, one.end)].filter((owner) => owner !== undefined),
    );
  }
  return undefined;
}

/** "A and B, each with 4 million": those before "each" have the figure. */
function eachAhead(sentence: Sentence, measured: readonly Measured[]): (readonly Mention[])[] | undefined {
  const { tokens } = sentence.passage;
  const eachBefore = ({ number: { wholeFrom } }: Measured) =>
    EACH.first(tokens, Math.max(sentence.from, wholeFrom - EACH_REACH), wholeFrom);
  const owners = measured.map((one) => {
    const each = eachBefore(one);
    const before = each && actorsIn(sentence).filter((mention) => mention.end <= each.at);
    return before && listEndingAt(before, tokens);
  });
  if (!owners.some((list) => list && list.length > 1)) return undefined;
  return owners.map((list, index) => {
    const { number, end } = measured[index] as Measured;
    return list ?? [ownerOf(sentence, number.wholeFrom, end)].filter((owner) => owner !== undefined);
  });
}

const EACH_REACH = 3;

/** The first actors that are joined by commas and "and". */
function listStartingAt(actors: readonly Mention[], tokens: Sentence['passage']['tokens']): Mention[] {
  const list: Mention[] = [];
  for (const actor of actors) {
    const last = list.at(-1);
    const gap = last
      ? tokens
          .slice(last.end, actor.from)
          .filter(({ kind, text }) => kind !== 'handle' && text !== '(' && text !== ')')
      : [];
    if (last && (gap.length > 4 || !gap.some(({ folded }) => [',', 'et', 'and'].includes(folded)))) break;
    list.push(actor);
  }
  return list;
}

/** The last actors that are joined by commas and "and". */
function listEndingAt(actors: readonly Mention[], tokens: Sentence['passage']['tokens']): Mention[] {
  const list: Mention[] = [];
  for (const actor of [...actors].reverse()) {
    const next = list[0];
    const gap = next ? tokens.slice(actor.end, next.from) : [];
    if (next && (gap.length > 4 || !gap.some(({ folded }) => [',', 'et', 'and'].includes(folded)))) break;
    list.unshift(actor);
  }
  return list;
}

function toCandidates(
  document: Document,
  sentence: Sentence,
  measured: Measured,
  shared?: readonly Mention[],
): Candidate[] {
  const { number, metric, end, elided } = measured;
  const { passage, from, to } = sentence;
  if (PERSONAL.has(metric) && number.value < LEAST_FOLLOWERS) return [];
  const platformList = networksIn(sentence);
  const platform =
    respectiveNetwork(sentence, measured, platformList) ??
    retweetNetwork(document, metric) ??
    networkOf(document, sentence, number.wholeFrom, end);
  const owners = shared ?? [ownerByHandle(document, sentence, number, end)];
  const group = groupOf(sentence, number, owners[0]);
  const when = figureDate(document, sentence, number.from, number.end);
  return owners.map((actor) => {
    const stands = beneficiaryOf(sentence, number.end) ? undefined : handleNear(sentence, number);
    const handle = (shared && actor && handleBehind(sentence, actor)) ?? stands;
    return {
      kind: 'milestone' as const,
      line: passage.line,
      ...(actor && { actor }),
      ...(platform && { platform }),
      ...(handle && { handle }),
      metric,
      value: number.value,
      bound: isUnreached(sentence, number) ? ('at-most' as const) : number.bound,
      strict: number.strict,
      ...when,
      printed: printedOf(sentence, number, elided ? number.wholeEnd : end),
      confidence: confidenceOf(actor, platform, elided),
      attributedTo: attributionOf(passage, from, to),
      ...group,
    };
  });
}

/** Whose a figure is where a handle stands with it: whom the handle names, the actor beside it, else the handle. */
function ownerByHandle(
  document: Document,
  sentence: Sentence,
  number: NumberAt,
  end: number,
): Mention | undefined {
  const named = beneficiaryOf(sentence, number.end) ?? possessorOf(sentence, number.end);
  if (named) return named;
  const handle = handleNear(sentence, number);
  if (handle === undefined) return ownerOf(sentence, number.wholeFrom, end);
  const spelt = namedByHandle(document, handle);
  const before = actorsIn(sentence).some((mention) => mention.end <= number.from);
  if (spelt || before || isOfAccount(sentence, handle))
    return spelt ?? ownerOf(sentence, number.wholeFrom, end);
  return { from: number.from, end: number.from, kind: 'name', name: handle };
}

/** "The account, @handle, has …": of whom the text speaks. */
function isOfAccount({ passage, from, focus }: Sentence, handle: string): boolean {
  const { tokens } = passage;
  const at = tokens.findIndex(({ text }, i) => i >= from && text === handle);
  return (
    focus !== undefined && tokens[at - 1]?.text === ',' && ACCOUNT_NOUNS.at(tokens, at - 2) !== undefined
  );
}

/** "has not passed the 70,000 mark", "n'atteint pas les 30 000": fewer. */
function isUnreached({ passage, from }: Sentence, { wholeFrom, end }: NumberAt): boolean {
  const { tokens } = passage;
  const start = Math.max(from, wholeFrom - DENIED_REACH);
  const denied = tokens.slice(start, wholeFrom).findLastIndex(({ folded }) => NOT.has(folded));
  return denied >= 0 && REACHING.has(tokens, Math.max(from, start + denied - 2), end);
}

const DENIED_REACH = 5;
const NOT = new Set(['not', 'never', 'pas', 'jamais']);

function respectiveNetwork(
  sentence: Sentence,
  { number }: Measured,
  networks: ReturnType<typeof networksIn>,
): string | undefined {
  const { passage, from, to } = sentence;
  if (!RESPECTIVELY.has(passage.tokens, from, to)) return undefined;
  const numbers = passage.numbers.filter(
    (each) => each.from >= from && each.from < to && !each.ordinal && each.unit === undefined,
  );
  const index = numbers.indexOf(number);
  return networks.length === numbers.length ? networks[index]?.name : undefined;
}

/** "98 million followers across 426 accounts": several accounts counted together. */
function groupOf(
  { passage, from, to }: Sentence,
  number: NumberAt,
  owner: Mention | undefined,
): { group?: true; groupSize?: number } {
  const { tokens } = passage;
  const size = passage.numbers.find((each) => {
    if (each === number || each.from < from || each.from >= to || each.ordinal) return false;
    const near = each.from >= number.end ? each.from - number.end <= 6 : number.from - each.end <= 12;
    return (
      near &&
      each.value > 1 &&
      each.value < number.value &&
      !(owner && !owner.plural && OWN.has(tokens[each.wholeFrom - 1]?.folded ?? '')) &&
      isPluralAccounts(tokens, each.end, Math.min(to, each.end + 3))
    );
  });
  if (size) return { group: true, groupSize: size.value };
  // "ils sont 1,2 million à suivre A": they are those who follow.
  const many = PLURAL_PRONOUNS.has(tokens[number.wholeFrom - 2]?.folded ?? '');
  const they = many && !['a', 'to'].includes(tokens[number.end]?.folded ?? '');
  const plural = owner?.plural === true || they;
  return plural || (!owner && SUMS.has(tokens, from, to)) ? { group: true } : {};
}

export function isPluralAccounts(tokens: Sentence['passage']['tokens'], from: number, to: number): boolean {
  const noun = MEASURE_NOUNS.first(tokens, from, to);
  return (
    noun?.meaning === 'accounts' &&
    (tokens[noun.at]?.folded ?? '').endsWith('s') &&
    !['sur', 'on', 'pour'].includes(tokens[from]?.folded ?? '')
  );
}

function printedOf({ passage }: Sentence, { wholeFrom }: NumberAt, end: number): string {
  const { tokens, original } = passage;
  const last = Math.min(end, wholeFrom + MOST_WORDS);
  return original.slice(tokens[wholeFrom]?.start ?? 0, tokens[Math.max(last, wholeFrom + 1) - 1]?.end ?? 0);
}

/** "whose nine accounts", "ses deux pages": one actor's. */
const OWN = new Set(['whose', 'his', 'her', 'its', 'ses', 'dont']);
const PLURAL_PRONOUNS = new Set(['ils', 'elles', 'they']);

const MOST_WORDS = 8;

function confidenceOf(actor: Mention | undefined, platform: string | undefined, elided: boolean): number {
  let confidence = elided ? 0.7 : 0.9;
  if (!actor) confidence -= 0.3;
  else if (actor.kind === 'name') confidence -= 0.15;
  if (!platform) confidence -= 0.15;
  return Math.round(confidence * 100) / 100;
}
