import type { Document, Sentence } from '../annotate/document.js';
import { pronounsIn } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { NumberAt } from '../annotate/passage.js';
import type { Candidate } from '../candidate.js';
import {
  BEATS,
  FIRSTS,
  FORMERLY,
  MORE_THAN,
  NAMED_PLACES,
  NEXTS,
  ORDER_WORDS,
  ORDERED_LIST,
  PLACES_IN_ORDER,
  RANK_VERBS,
  UNSURPASSED,
} from '../vocabulary/ranking.js';
import { WordPatterns } from '../vocabulary/word-patterns.js';
import { attributionOf } from './attribution.js';
import { handleBehind } from './handles.js';
import { actorsIn, ownerOf, whoIsPosted } from './owner.js';
import { aheads, onlyBehind, type Rank, thens } from './rank-lists.js';
import { figureDate } from './when.js';
import { networkOf, retweetNetwork } from './where.js';

/** Beyond this an ordinal counts something else. */
const GREATEST_RANK = 500;

const COUNTED = new WordPatterns<true>([['abonnés | followers | fans | fidèles | subscribers', true]]);

/** Where somebody stands in an order. */
export function rankings(document: Document): Candidate[] {
  const found = [...lists(document)];
  const about = topicOf(document);
  const counts = document.passages.some(({ tokens }) => COUNTED.has(tokens, 0, tokens.length));
  let last: number | undefined;
  for (const sentence of document.sentences) {
    const stated = [
      ...ordinals(sentence, about !== undefined || counts),
      ...numbered(sentence),
      ...firsts(sentence),
      ...onlyBehind(sentence),
    ];
    const next = nexts(sentence, stated, last);
    const ranks = [...stated, ...next, ...thens(sentence, next), ...aheads(sentence, stated)];
    const taken = new Set<string>();
    for (const rank of ranks.sort((a, b) => a.at - b.at)) {
      const named = rank.owner ?? rankOwner(sentence, rank.at, rank.end);
      const owner = named && whoIsPosted(sentence, named);
      const key = `${owner?.name} ${rank.value}`;
      if (!owner || owner.plural || taken.has(key)) continue;
      taken.add(key);
      found.push(candidate(document, sentence, rank, owner, metricOf(sentence) ?? about ?? 'followers'));
      last = rank.value;
    }
  }
  return found;
}

/** What the article ranks by, if it ranks. */
function topicOf({ title, passages }: Document): string | undefined {
  for (const passage of [...(title ? [title] : []), ...passages]) {
    const word = ORDER_WORDS.first(passage.tokens, 0, passage.tokens.length);
    if (word) return word.meaning;
  }
  return undefined;
}

function metricOf({ passage, from, to }: Sentence): string | undefined {
  return ORDER_WORDS.all(passage.tokens, from, to)
    .map(({ meaning }) => meaning)
    .find((meaning) => meaning !== 'followers');
}

const BEHIND_RANK = new Set([
  ',',
  '.',
  ';',
  ')',
  ':',
  '!',
  'avec',
  'with',
  'au',
  'dans',
  'in',
  'on',
  'among',
  'behind',
  'derriere',
  'devant',
  'ahead',
  'parmi',
  'des',
  'sur',
  'chez',
  'of',
  'worldwide',
  'globally',
  'mondial',
  'mondiale',
  'overall',
  'for',
  'a',
  'en',
  'et',
  'and',
  '(',
  'by',
  'par',
  'plus',
  'most',
  'ex',
  'aequo',
  'est',
  'is',
  'was',
  'etait',
  'up',
  'down',
  'after',
  'apres',
  'comes',
  'come',
  'vient',
  'viennent',
  'arrive',
  'arrivent',
]);

/** "26e", "troisième et quatrième positions", "34th, up from 52nd". */
function ordinals(sentence: Sentence, ranked: boolean): Rank[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const inside = passage.numbers.filter(
    (number) => number.ordinal && number.from >= from && number.end <= to && number.value <= GREATEST_RANK,
  );
  const placed = inside.some((number) => placeNounBehind(sentence, number, inside));
  const found: Rank[] = [];
  for (const number of inside) {
    if (isFormer(tokens, number) || isFraction(tokens, number)) continue;
    const noun = placeNounBehind(sentence, number, inside);
    const next = tokens[number.end]?.folded ?? '.';
    if (
      !noun &&
      !((ranked || placed) && (BEHIND_RANK.has(next) || number.end >= to) && standsAsRank(sentence, number))
    )
      continue;
    found.push({ value: number.value, at: number.from, end: number.end, sure: noun ? 0.85 : 0.7 });
  }
  return found;
}

/** A noun of place behind the ordinal, or behind the one it is joined to. */
function placeNounBehind(
  { passage, to }: Sentence,
  number: NumberAt,
  ordinalsInside: readonly NumberAt[],
): boolean {
  const { tokens } = passage;
  const noun = PLACES_IN_ORDER.at(tokens, number.end);
  if (noun && noun.end <= to) return true;
  // "the sixth leader most followed", "le sixième dirigeant le plus efficace"
  const superlative = FIRSTS.first(tokens, number.end, Math.min(to, number.end + 7));
  if (
    superlative &&
    superlative.at - number.end <= 3 &&
    /^(?:le|la|most)$/u.test(tokens[superlative.at]?.folded ?? '')
  )
    return true;
  const next = ordinalsInside.find((other) => other.from > number.from);
  const gap = next && tokens.slice(number.end, next.from).map(({ folded }) => folded);
  return (
    gap !== undefined &&
    gap.length <= 2 &&
    (gap.includes('et') || gap.includes('and')) &&
    PLACES_IN_ORDER.at(tokens, next?.end ?? 0) !== undefined
  );
}

/** Behind a verb of standing, or right behind a name: "X, deuxième,", "X cinquième". */
function standsAsRank({ passage, from, focus }: Sentence, { from: at }: NumberAt): boolean {
  const { tokens, mentions } = passage;
  let before = at;
  while (
    [
      'la',
      'le',
      "l'",
      'the',
      'que',
      "qu'",
      'only',
      'desormais',
      'now',
      'joint',
      'also',
      'aussi',
      'tres',
    ].includes(tokens[before - 1]?.folded ?? '')
  )
    before--;
  for (let start = Math.max(from, before - 3); start < before; start++) {
    const end = RANK_VERBS.at(tokens, start)?.end;
    if (end === before || end === at) return true;
  }
  const beside = before - (tokens[before - 1]?.text === ',' ? 1 : 0);
  if (mentions.some(({ end }) => end === beside)) return true;
  return before === from && focus !== undefined;
}

function isFormer(tokens: Sentence['passage']['tokens'], { from }: NumberAt): boolean {
  for (let start = Math.max(0, from - 3); start < from; start++) {
    const found = FORMERLY.at(tokens, start);
    if (
      found &&
      (found.end === from ||
        (found.end === from - 1 && ['la', 'le', 'the'].includes(tokens[from - 1]?.folded ?? '')))
    )
      return true;
  }
  return false;
}

/** "a tenth of what A has" */
const isFraction = (tokens: Sentence['passage']['tokens'], { from, end }: NumberAt): boolean =>
  ['a', 'an', 'one', 'un'].includes(tokens[from - 1]?.folded ?? '') &&
  ['of', 'de', 'du', 'des', "d'"].includes(tokens[end]?.folded ?? '');

/** "numéro 3", "No. 12", "parmi les 3 000 personnes les plus suivies". */
function numbered({ passage, from, to }: Sentence): Rank[] {
  const { tokens } = passage;
  const found: Rank[] = [];
  for (const number of passage.numbers) {
    if (number.ordinal || number.unit || number.from < from || number.end > to) continue;
    const before = tokens[number.from - 1]?.folded ?? '';
    const earlier = tokens[number.from - 2]?.folded ?? '';
    const isSign =
      /^(?:numero|n°|no|#)$/u.test(before) ||
      (before === '.' && earlier === 'no') ||
      (before === '°' && earlier === 'n');
    if (isSign && number.value > 1 && number.value <= GREATEST_RANK)
      found.push({ value: number.value, at: number.from, end: number.end, sure: 0.7 });
    const among =
      ['les', 'the', 'top'].includes(before) &&
      (before === 'top' || ['parmi', 'among', 'des', 'in', 'dans'].includes(earlier));
    const superlative = tokens
      .slice(number.end, Math.min(to, number.end + 8))
      .some(
        ({ folded }, i, rest) =>
          (folded === 'plus' || folded === 'most') &&
          /suivi|follow|popul|influ|connect/u.test(rest[i + 1]?.folded ?? ''),
      );
    if (among && superlative)
      found.push({ value: number.value, at: number.from, end: number.end, bound: 'at-most', sure: 0.7 });
  }
  return found;
}

/** The first place, said by a superlative. */
function firsts(sentence: Sentence): Rank[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Rank[] = [];
  const than = MORE_THAN.first(tokens, from, to);
  if (than && UNSURPASSED.has(tokens, from, than.at)) {
    const owner = actorsIn(sentence).find((mention) => mention.from >= than.end - 1);
    if (owner) found.push({ value: 1, at: than.at, end: than.end, owner, sure: 0.8 });
  }
  const compared = comparison(sentence) ?? beating(sentence);
  if (!than && compared) found.push(compared);
  for (const first of FIRSTS.all(tokens, from, to)) {
    const number = passage.numbers.find(
      (each) => each.ordinal && each.end <= first.at && first.at - each.end <= 3 && each.from >= from,
    );
    if (number && number.value > 1) continue;
    const before = tokens[first.at - 1]?.folded ?? '';
    if (NO_FIRST.has(before)) continue;
    if (isPluralMost(tokens, first.at, first.end)) continue;
    found.push({ value: 1, at: first.at, end: first.end, sure: 0.7 });
  }
  return found;
}

/** Many, or not, or no longer: "had led the table". */
const NO_FIRST = new Set('les des among parmi plus second than not pas had avait avaient'.split(' '));

/** "nobody beats A", "aucune ambassade ne bat B": who is named right behind. */
function beating(sentence: Sentence): Rank | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  for (const verb of BEATS.all(tokens, from, to)) {
    const none = UNSURPASSED.first(tokens, Math.max(from, verb.at - BEATEN_REACH), verb.at);
    if (!none || tokens.slice(none.end, verb.at).some(({ kind }) => kind === 'punct')) continue;
    const owner = actorsIn(sentence).find(
      (mention) => mention.from >= verb.end && mention.from <= verb.end + 2,
    );
    if (owner) return { value: 1, at: none.at, end: verb.end, owner, sure: 0.7 };
  }
  return undefined;
}

const BEATEN_REACH = 6;

/** "Nul n'entretient davantage de liens que A", "no leader has a larger page than B". */
function comparison(sentence: Sentence): Rank | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const none = UNSURPASSED.first(tokens, from, Math.min(to, from + 6));
  if (!none) return undefined;
  const at = tokens.findIndex(
    ({ folded }, i) =>
      i > none.end &&
      i < to &&
      (folded === 'que' || folded === "qu'" || folded === 'than') &&
      tokens.slice(Math.max(none.end, i - 12), i).some((token) => COMPARATIVES.has(token.folded)),
  );
  const owner =
    at < 0 ? undefined : actorsIn(sentence).find((mention) => mention.from > at && mention.from <= at + 4);
  return owner && { value: 1, at: none.at, end: none.end, owner, sure: 0.7 };
}

const COMPARATIVES = new Set([
  'davantage',
  'plus',
  'mieux',
  'more',
  'larger',
  'bigger',
  'greater',
  'higher',
  'wider',
  'better',
]);

/** "the most followed leaders" are many. */
function isPluralMost(tokens: Sentence['passage']['tokens'], at: number, end: number): boolean {
  if (tokens[at]?.folded !== 'most') return false;
  const nouns = tokens.slice(end, end + 3).map(({ folded }) => folded);
  const stop = nouns.findIndex((word) => ['on', 'in', 'of', ',', '.', 'by', 'with'].includes(word));
  const noun = (stop < 0 ? nouns : nouns.slice(0, stop)).at(-1) ?? '';
  return noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss');
}

/** "vient ensuite", "followed by", "complète le trio". */
function nexts(sentence: Sentence, stated: readonly Rank[], before: number | undefined): Rank[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const someone = actorsIn(sentence).length > 0 || pronounsIn(passage, from, to).length > 0;
  const named = (someone ? NAMED_PLACES.all(tokens, from, to) : []).map(({ meaning: value, at, end }) => ({
    value,
    at,
    end,
    sure: 0.7,
  }));
  const following = NEXTS.all(tokens, from, to).flatMap(({ at, end }) => {
    const last = stated.filter((rank) => rank.at < at).at(-1)?.value ?? before;
    const rank = last === undefined ? undefined : nextRank(sentence, at, end, last);
    return rank ? [rank] : [];
  });
  return [...named, ...following];
}

/** The place behind the last: of whom "followed by" names, or of whoever "vient ensuite". */
function nextRank(sentence: Sentence, at: number, end: number, last: number): Rank | undefined {
  const word = sentence.passage.tokens[at]?.folded ?? '';
  const actors = actorsIn(sentence);
  const rank = { value: last + 1, at, end, sure: 0.55 };
  if (!/^(?:suivi|suivie|followed|trailed|talonne|talonnee|ahead|just|well|devant|juste|loin)$/u.test(word)) {
    return /^(?:suit|complete)$/u.test(word) && (actors.length === 0 || countsFollowed(sentence, end))
      ? undefined
      : rank;
  }
  const owner = actors.find((mention) => mention.from >= end);
  // Ahead of somebody one may stand anywhere but at the head.
  if (
    !owner ||
    !isSuccession(sentence, end) ||
    (/^(?:ahead|just|well|devant|juste|loin)$/u.test(word) && last !== 1)
  )
    return undefined;
  return { ...rank, owner };
}

/** "il suit 1 204 comptes": he follows them. */
const countsFollowed = ({ passage, to }: Sentence, end: number): boolean =>
  passage.numbers.some(({ from }) => from >= end && from < Math.min(to, end + 6)) ||
  ['le', 'la', 'les', "l'", 'aucun', 'personne'].includes(passage.tokens[end]?.folded ?? '');

/** "suivi par X", not "suivi par 500 000 personnes". */
const isSuccession = (sentence: Sentence, end: number): boolean =>
  actorsIn(sentence).some((mention) => mention.from >= end && mention.from <= end + 5) &&
  !sentence.passage.numbers.some(({ wholeFrom }) => wholeFrom >= end && wholeFrom <= end + 1);

/** Who stands there: named behind a colon or "it is", before the words in their clause, else behind them. */
function rankOwner(sentence: Sentence, at: number, end: number): Mention | undefined {
  const { passage, from, focus } = sentence;
  const { tokens } = passage;
  const actors = actorsIn(sentence);
  const behind = actors.find((mention) => mention.from >= end);
  const gap = behind ? tokens.slice(end, behind.from).map(({ folded }) => folded) : [];
  const near = actors.filter(
    (mention) => mention.end <= at && (mention.kind !== 'country' || mention.end >= at - 12),
  );
  const revealed =
    gap.includes(':') ||
    gap.some((word, i) => (word === 'it' && gap[i + 1] === 'is') || word === "c'" || word === "c'est");
  if (behind && revealed && (near.length === 0 || isIndefinite(sentence, at))) return behind;
  if (near.length === 0 && behind && !pronounsIn(passage, from, at)[0] && gap.length <= 12) return behind;
  return near.length > 0 || focus ? ownerOf(sentence, at, end) : behind;
}

/** "une femme arrive en tête : …" */
const isIndefinite = ({ passage, from }: Sentence, at: number): boolean =>
  passage.tokens
    .slice(from, at)
    .some(({ folded }) => folded === 'une' || folded === 'un' || folded === 'a' || folded === 'new');

function candidate(
  document: Document,
  sentence: Sentence,
  rank: Rank,
  actor: Mention,
  metric: string,
): Candidate {
  const { passage, from, to } = sentence;
  const { tokens, original } = passage;
  const platform = retweetNetwork(document, metric) ?? networkOf(document, sentence, rank.at, rank.end);
  const last = Math.min(Math.max(rank.end, rank.at + 1), rank.at + 8);
  const handle = handleBehind(sentence, actor);
  return {
    kind: 'ranking',
    line: passage.line,
    actor,
    ...(platform && { platform }),
    ...(handle && { handle }),
    metric: `rank_${metric}`,
    value: rank.value,
    bound: rank.bound ?? 'exact',
    ...figureDate(document, sentence, rank.at, rank.end),
    printed: original.slice(tokens[rank.at]?.start ?? 0, tokens[last - 1]?.end ?? 0),
    confidence: rank.sure,
    attributedTo: attributionOf(passage, from, to),
  };
}

const BULLET = /^(?:[-*•–]|(\d{1,3})[.)])\s/u;

/** Lines that list actors in order, behind one that announces the order. */
function lists(document: Document): Candidate[] {
  const { passages } = document;
  const found: Candidate[] = [];
  let position = 0;
  let network: string | undefined;
  const about = topicOf(document) ?? 'followers';
  for (const [index, passage] of passages.entries()) {
    const before = network;
    network = passage.platforms.at(-1)?.name ?? network;
    const bullet = BULLET.exec(passage.text);
    if (!bullet) {
      position = 0;
      continue;
    }
    if (position === 0 && !bullet[1]) {
      const above = passages[index - 1];
      const announced =
        above &&
        /:\s*$/u.test(above.text) &&
        ORDERED_LIST.has(above.tokens, Math.max(0, above.tokens.length - 16), above.tokens.length);
      if (!announced) continue;
    }
    const actor = passage.mentions[0];
    position = bullet[1] ? Number(bullet[1]) : position + 1;
    if (!actor) continue;
    const platform = passage.platforms[0]?.name ?? document.titlePlatform ?? before;
    found.push({
      kind: 'ranking',
      line: passage.line,
      actor,
      ...(platform && { platform }),
      metric: `rank_${about}`,
      value: position,
      bound: 'exact',
      printed: passage.original.slice(
        passage.tokens[actor.from]?.start ?? 0,
        passage.tokens[actor.end - 1]?.end ?? 0,
      ),
      confidence: 0.7,
      attributedTo: [],
    });
  }
  return found;
}
