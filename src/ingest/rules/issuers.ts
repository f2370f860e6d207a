import { once } from '../../once.js';
import { type Document, type Sentence, wordBefore } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import { placeAt } from '../annotate/places.js';
import { actorsIn } from './owner.js';

/** Who may issue a rule: bodies, countries and those who hold an office. */
export const canIssue = ({ kind, speaks, indefinite }: Mention): boolean =>
  speaks !== true &&
  indefinite !== true &&
  (kind === 'institution' || kind === 'country' || kind === 'person' || kind === 'role');

/**
 * The actors that are joined with `last` in one list, it included: "le Parlement et la Commission européenne",
 * "les gouvernements allemand, danois et belge", "the EU and Canada".
 */
export function listAround(document: Document, sentence: Sentence, last: Mention): Mention[] {
  const { passage } = sentence;
  // Papers, clubs and cities go with others of their kind.
  const actors = actorsIn(sentence).filter(
    (mention) => canIssue(mention) || (last.kind === 'name' && mention.kind === 'name'),
  );
  const at = actors.findIndex(({ from }) => from === last.from);
  if (at < 0) return [last];
  let first = at;
  while (first > 0 && areJoined(sentence, actors[first - 1] as Mention, actors[first] as Mention)) first--;
  let end = at;
  while (end < actors.length - 1 && areJoined(sentence, actors[end] as Mention, actors[end + 1] as Mention))
    end++;
  const list = actors.slice(first, end + 1).flatMap((mention) => expanded(passage, mention));
  const shared = list
    .map(({ country }) => country)
    .filter((country) => country !== undefined)
    .at(-1);
  return list.map((mention) =>
    mention.vague ? defined(document, mention, list.length > 1 ? shared : undefined) : mention,
  );
}

const JOINTS = new Set([
  ',',
  'et',
  'and',
  'puis',
  'then',
  'ainsi',
  'que',
  'comme',
  'le',
  'la',
  'les',
  "l'",
  'the',
  'celui',
  'celle',
  'de',
  'du',
  'des',
  "d'",
  'enfin',
  'aussi',
  'also',
  'as',
  'well',
  '&',
  'ou',
  'or',
  'ensuite',
  'later',
  'par',
  'by',
]);

function areJoined({ passage }: Sentence, first: Mention, second: Mention): boolean {
  const adjectives = adjectivesBehind(passage, first);
  const gap = passage.tokens
    .slice(adjectives.at(-1)?.end ?? first.end, second.from)
    .map(({ folded }) => folded);
  return (
    gap.length > 0 &&
    gap.length <= 7 &&
    gap.every((word) => JOINTS.has(word)) &&
    gap.some((word) => [',', 'et', 'and', 'puis', '&', 'then', 'que'].includes(word)) &&
    // "Après A, B interdit": A is where B comes from.
    !(gap.every((word) => word === ',' || ARTICLES.has(word)) && AFTER.has(wordBefore(passage, first)))
  );
}

const ARTICLES = new Set(['le', 'la', 'les', "l'", 'the']);
const AFTER = new Set([
  'apres',
  'after',
  'comme',
  'like',
  'outre',
  'besides',
  'following',
  'unlike',
  'contrairement',
  // "À Kaboul, les talibans": where, and who.
  'a',
  'en',
  'au',
  'aux',
  'in',
  'at',
]);

interface Adjective {
  readonly code: string;
  readonly end: number;
  readonly text: string;
}

/** Adjectives of countries that go on behind a body in the plural: "gouvernements allemand, danois et belge". */
function adjectivesBehind({ tokens }: Sentence['passage'], mention: Mention): Adjective[] {
  if (!mention.plural) return [];
  const found: Adjective[] = [];
  let at = mention.end;
  for (let i = 0; i < 12; i++) {
    while ([',', 'et', 'and', 'puis'].includes(tokens[at]?.folded ?? '')) at++;
    const place = placeAt(tokens, at);
    if (!place?.adjective) break;
    found.push({
      code: place.code,
      end: place.end,
      text: tokens
        .slice(at, place.end)
        .map(({ text }) => text)
        .join(' '),
    });
    at = place.end;
  }
  return found;
}

function expanded(passage: Sentence['passage'], mention: Mention): Mention[] {
  const adjectives = adjectivesBehind(passage, mention);
  if (adjectives.length === 0)
    return [mention.kind === 'institution' && mention.country ? withoutPlural(mention) : mention];
  const head = mention.name.split(' ')[0]?.replace(/s$/u, '') ?? '';
  const own: Mention[] = mention.country
    ? [{ ...withoutPlural(mention), name: mention.name.replace(/^(\p{L}+)s\b/u, '$1') }]
    : [];
  return [
    ...own,
    ...adjectives.map(({ code, text }) => ({
      ...withoutPlural(mention),
      name: `${head} ${text}`,
      country: code,
    })),
  ];
}

function withoutPlural({ plural: _, vague: __, ...mention }: Mention): Mention {
  return mention;
}

/** "le gouvernement" is the one that the text spoke of, or that of the country it is about. */
export function defined(document: Document, mention: Mention, shared?: string): Mention {
  if (!mention.vague) return mention;
  const head = mention.name.split(' ')[0] ?? '';
  const earlier = definedBodies(document.passages).get(`${mention.kind} ${head.toLowerCase()}`);
  const country = shared ?? earlier?.country ?? document.country;
  if (earlier && !shared) return { ...mention, name: earlier.name, ...(country && { country }) };
  return {
    ...mention,
    name: country === 'EU' && !/europ/iu.test(mention.name) ? `${mention.name} européen` : mention.name,
    ...(country && { country }),
  };
}

/** The first mention of each sort of body or office that says of which country it is, by its words. */
const definedBodies = once((passages: Document['passages']): ReadonlyMap<string, Mention> => {
  const first = new Map<string, Mention>();
  for (const { mentions } of passages) {
    for (const mention of mentions) {
      if (mention.country === undefined) continue;
      for (const word of mention.name.split(' ')) {
        const key = `${mention.kind} ${word.toLowerCase()}`;
        if (!first.has(key)) first.set(key, mention);
      }
    }
  }
  return first;
});
