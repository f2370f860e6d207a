import { fold } from '../../language/text.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';
import { placeAt } from './places.js';

/** Bodies that a country has one each of, with the gender of their noun. */
const BODIES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['ambassade', 'f'],
  ['delegation', 'f'],
  ['diplomatie', 'f'],
  ['presidence', 'f'],
  ['chancellerie', 'f'],
  ['cour', 'f'],
  ['mission', 'f'],
  ['ministere', 'm'],
  ['gouvernement', 'm'],
  ['parlement', 'm'],
  ['consulat', 'm'],
  ['embassy', 'm'],
  ['ministry', 'm'],
  ['government', 'm'],
  ['parliament', 'm'],
  ['consulate', 'm'],
  ['maison', 'f'],
  ['famille', 'f'],
  ['monarchie', 'f'],
  ['armee', 'f'],
  ['police', 'f'],
  ['palais', 'm'],
  ['senat', 'm'],
  ['army', 'm'],
  ['senate', 'm'],
]);

interface Head {
  readonly word: string;
  readonly gender: 'm' | 'f';
  /** Of the last that was named so. */
  readonly country?: string;
}

/**
 * "la britannique arrive deuxième", "the British one": an adjective alone stands for the body of that country of which
 * the text spoke last.
 */
export function withEllipses(passages: readonly Passage[]): Passage[] {
  const spoken: Head[] = [];
  const lands: Lands = {};
  return passages.map((passage) => {
    const own = passage.mentions.map((mention, i) => {
      const named = possessed(passage, counterpart(passage, mention, passage.mentions[i - 1]), lands);
      if (named.country) lands.last = named.country;
      if (named.country && POSTS.has(bodyOf(passage, named)?.word ?? '')) lands.mission = named.country;
      return named;
    });
    const found = bodiesAlone({ ...passage, mentions: own }, spoken);
    // The city of "the one in Oslo" is no other actor.
    const apart = own.filter(({ from, end }) => !found.some((body) => from >= body.from && end <= body.end));
    return { ...passage, mentions: [...apart, ...found].sort((a, b) => a.from - b.from) };
  });
}

/** Walks through a passage; `spoken` holds the sorts of bodies that were named, the last one first. */
function bodiesAlone(passage: Passage, spoken: Head[]): Mention[] {
  const found: Mention[] = [];
  const starts = new Map(passage.mentions.map((mention) => [mention.from, mention]));
  for (let at = 0; at < passage.tokens.length; ) {
    const mention = starts.get(at);
    const alone = mention
      ? undefined
      : (adjectiveAlone(passage, at, spoken) ?? postAlone(passage, at, spoken));
    if (alone) found.push(alone);
    // A noun in the plural names the sort too: "les ambassades", "foreign ministries".
    const head = mention
      ? bodyOf(passage, mention)
      : alone
        ? undefined
        : sortNamed(passage.tokens[at]?.folded ?? '');
    if (head) {
      spoken.unshift(head);
      spoken.length = Math.min(spoken.length, MOST_SPOKEN);
    }
    at = mention?.end ?? alone?.end ?? at + 1;
  }
  return found;
}

/** Sorts of bodies that a reader still has in mind. */
const MOST_SPOKEN = 12;

function bodyOf(passage: Passage, mention: Mention): Head | undefined {
  const head = mention.kind === 'institution' ? headOf(passage, mention) : undefined;
  return head && mention.country ? { ...head, country: mention.country } : head;
}

/** "Its Oslo embassy", "the mission in Oslo": of the country that the text, or the mission before it, was of. */
function possessed(passage: Passage, mention: Mention, lands: Lands): Mention {
  const { tokens } = passage;
  const { kind, country, from, end } = mention;
  if (kind !== 'institution' || country || mention.plural) return mention;
  const before = tokens[from - 1]?.folded ?? '';
  const own = POSSESSIVES.has(before) && sortNamed(tokens[from + 1]?.folded ?? '');
  const posted = DEFINITE.has(before) && POSTS.has(tokens[from]?.folded ?? '') && placeAt(tokens, end - 1);
  const land = own ? lands.last : posted ? lands.mission : undefined;
  return land ? { ...mention, country: land } : mention;
}

/** The countries that a text spoke of last: any, and that of a mission. */
interface Lands {
  last?: string;
  mission?: string;
}

const DEFINITE = new Set(['the', 'la', "l'", 'le']);
const POSSESSIVES = new Set(['its', 'their', 'son', 'sa', 'leur']);

/** Missions that a country has several of, told apart by where they are. */
const POSTS = new Set(['ambassade', 'delegation', 'mission', 'consulat', 'embassy', 'consulate']);

const OF = new Set(['de', 'du', "d'"]);

/** "the one in Pretoria", "that in Oslo", "celle de Rabat": the same country's in another city. */
function postAlone(passage: Passage, at: number, heads: readonly Head[]): Mention | undefined {
  const { tokens, text } = passage;
  const word = tokens[at]?.folded ?? '';
  const french = word === 'celle' || word === 'celui';
  if (!french && !(word === 'that' || (word === 'one' && tokens[at - 1]?.folded === 'the'))) return undefined;
  const link = tokens[at + 1]?.folded ?? '';
  const place = placeAt(tokens, at + 2);
  const city = tokens[at + 2];
  const there = french
    ? link === 'a' || link === 'au' || (place?.city && OF.has(link))
    : link === 'in' || link === 'at';
  const gender = word === 'celle' ? 'f' : word === 'celui' ? 'm' : undefined;
  const head = heads.find((each) => POSTS.has(each.word) && (gender === undefined || each.gender === gender));
  if (!there || !head || !city?.capital || city.kind !== 'word') return undefined;
  const end = place?.end ?? at + 3;
  const where = text.slice(city.start, tokens[end - 1]?.end);
  const name = `${PRINTED.get(head.word) ?? head.word} ${french ? 'à' : 'in'} ${where}`;
  return {
    from: at,
    end,
    kind: 'institution',
    name: name.charAt(0).toUpperCase() + name.slice(1),
    ...(head.country && { country: head.country }),
  };
}

/** "its Danish counterpart": the same body of another country. */
function counterpart({ tokens }: Passage, mention: Mention, before: Mention | undefined): Mention {
  const { kind, role = '', country, from, end } = mention;
  if (kind !== 'role' || !country || !/^(?:homologue|counterpart)$/iu.test(role)) return mention;
  if (before?.kind !== 'institution' || before.plural) return mention;
  const adjective = Array.from({ length: end - from }, (_, i) => from + i).find(
    (at) => placeAt(tokens, at)?.adjective === true,
  );
  const place = adjective === undefined ? undefined : placeAt(tokens, adjective);
  if (adjective === undefined || !place) return mention;
  const printed = tokens
    .slice(adjective, place.end)
    .map(({ text }) => text)
    .join(' ');
  const sort = before.name.split(' ').filter((word) => sortNamed(fold(word)) || KINDS.has(fold(word)));
  if (sort.length === 0) return mention;
  const name = /^counterpart$/iu.test(role) ? [printed, ...sort] : [...sort, printed];
  return { from, end, kind: 'institution', name: name.join(' '), country };
}

/** What sort of ministry it is, in English before the noun. */
const KINDS = new Set(['foreign', 'defence', 'defense', 'interior', 'health', 'culture', 'digital']);

function headOf({ tokens }: Passage, { from, end }: Mention): Head | undefined {
  for (let at = from; at < end; at++) {
    const sort = sortNamed(tokens[at]?.folded ?? '');
    if (sort) return sort;
  }
  return undefined;
}

function sortNamed(word: string): Head | undefined {
  const single = word.replace(/ies$/u, 'y').replace(/s$/u, '');
  const gender = BODIES.get(word) ?? BODIES.get(single);
  return gender && { word: BODIES.has(word) ? word : single, gender };
}

const FRENCH_ARTICLES = new Set(['le', 'la', "l'"]);
/** What may stand behind such an adjective; any other word is its noun. */
const VERBS_NEXT = new Set([
  'a',
  'est',
  'arrive',
  'arrivent',
  'compte',
  'totalise',
  'reunit',
  'pointe',
  'vient',
  'suit',
  'en',
  'qui',
  'dont',
  'et',
  'avec',
  'se',
  "s'",
  'ne',
  "n'",
  'y',
  'reste',
  'affiche',
  'rassemble',
  'plafonne',
  'depasse',
  'atteint',
  'occupe',
  'devance',
  'domine',
  'avait',
  'etait',
  'ouvre',
  'ferme',
  'cumule',
  'obtient',
  'revendique',
  'complete',
  'figure',
  'decroche',
]);

function adjectiveAlone({ tokens, text }: Passage, at: number, heads: readonly Head[]): Mention | undefined {
  const place = placeAt(tokens, at);
  const article = tokens[at - 1]?.folded ?? '';
  if (!place?.adjective || heads.length === 0) return undefined;
  const next = tokens[place.end];
  const token = tokens[at];
  if (article === 'the' && token?.capital && next?.folded === 'one') {
    return mentionOf(
      heads[0] as Head,
      at,
      place.end + 1,
      place.code,
      'en',
      text.slice(token.start, token.end),
    );
  }
  if (!FRENCH_ARTICLES.has(article) || !token || token.capital) return undefined;
  if (next !== undefined && next.kind === 'word' && !VERBS_NEXT.has(next.folded)) return undefined;
  const gender = article === 'le' ? 'm' : article === 'la' ? 'f' : undefined;
  const head = heads.find((each) => gender === undefined || each.gender === gender);
  return head && mentionOf(head, at, place.end, place.code, 'fr', text.slice(token.start, token.end));
}

function mentionOf(
  { word }: Head,
  from: number,
  end: number,
  country: string,
  lang: 'fr' | 'en',
  adjective: string,
): Mention {
  const name = lang === 'fr' ? `${PRINTED.get(word) ?? word} ${adjective}` : `${adjective} ${word}`;
  return { from, end, kind: 'institution', name: name.charAt(0).toUpperCase() + name.slice(1), country };
}

/** Heads as French prints them. */
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['delegation', 'délégation'],
  ['presidence', 'présidence'],
  ['ministere', 'ministère'],
  ['armee', 'armée'],
  ['senat', 'sénat'],
]);
