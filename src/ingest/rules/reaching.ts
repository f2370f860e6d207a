import type { Token } from '../../language/tokens.js';
import type { Document, Sentence } from '../annotate/document.js';
import type { Candidate } from '../candidate.js';
import { ACCOUNT_NOUNS, CHOOSING, COMING } from '../vocabulary/joining.js';
import { GENERIC_APPS } from '../vocabulary/policy.js';
import { accountOf } from './account-candidate.js';
import type { NetworkAt } from './account-networks.js';
import { isDenied } from './denied.js';
import { actorsIn } from './owner.js';
import { accountOwner, hasCount, isCrowd, ownersWith } from './presence.js';
import { datesIn } from './when.js';
import { carriedNetwork, networksIn } from './where.js';

const REACH = 9;
const NAMED_WITHIN = 4;
const ON = new Set(['sur', 'on', 'to', 'vers', 'onto']);
const ARTICLES = new Set([
  'le',
  'la',
  "l'",
  'the',
  'reseau',
  'plateforme',
  'application',
  'network',
  'platform',
  'app',
]);

/** Verbs of coming whose network stands apart from them: "s'est installée mardi, à son tour, sur A". */
export function reachings(document: Document, sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  return COMING.all(passage.tokens, from, to).flatMap(({ at, end }) => {
    if (isDenied(passage.tokens, Math.max(from, at - 4), at)) return [];
    const networks = reached(document, sentence, end);
    const owner = networks.length > 0 ? accountOwner(sentence, at, end) : undefined;
    if (!owner || owner.plural || isCrowd(owner)) return [];
    return ownersWith(document, sentence, owner).flatMap((each) =>
      networks.map((network) => accountOf(sentence, each, network, 'join', at, end)),
    );
  });
}

/** "on the photo app A": nothing but words of its sort. */
const isPlain = (between: readonly Token[]): boolean =>
  between.every(({ kind, capital }) => kind === 'word' && !capital);

/** "le compte", "its account", and no new one. */
const isOnAccount = (between: readonly Token[]): boolean =>
  between.some((_, i) => ACCOUNT_NOUNS.at(between, i)) &&
  !['un', 'une', 'a', 'an'].includes(between[0]?.folded ?? '');

/** The network behind "sur" or "on", and those that go on with it; nobody else stands between. */
function reached(document: Document, sentence: Sentence, end: number): NetworkAt[] {
  const { passage, to } = sentence;
  const { tokens } = passage;
  const stop = Math.min(to, end + REACH);
  for (let i = end; i < stop; i++) {
    if (tokens[i]?.text === ';' || actorsIn(sentence).some(({ from }) => from >= end && from <= i)) return [];
    if (!ON.has(tokens[i]?.folded ?? '')) continue;
    const network = networksIn(sentence).find(
      ({ from, name }) =>
        from > i && from - i <= NAMED_WITHIN && name !== 'all' && isPlain(tokens.slice(i + 1, from)),
    );
    // "sur le compte A de B": it was there before.
    if (network && isOnAccount(tokens.slice(i + 1, network.from))) return [];
    if (network)
      return [network, ...joinedTo(sentence, network.end)].map(({ name, from, end: last }) => ({
        name,
        at: from,
        end: last,
      }));
    const generic = [i + 1, i + 2].find((at) => GENERIC_APPS.at(tokens, at));
    const carried = generic === undefined ? undefined : carriedNetwork(document, sentence);
    return carried ? [{ name: carried, at: i, end: (generic as number) + 1 }] : [];
  }
  return [];
}

const LINKS = new Set([',', 'et', 'and', 'sur', 'on', 'puis', 'then', 'to']);

function joinedTo(sentence: Sentence, end: number): ReturnType<typeof networksIn> {
  const { tokens } = sentence.passage;
  const found: ReturnType<typeof networksIn> = [];
  let last = end;
  for (const network of networksIn(sentence)) {
    if (network.from < end || network.name === 'all') continue;
    const gap = tokens.slice(last, network.from);
    if (gap.length === 0 || gap.length > 3 || !gap.every(({ folded }) => LINKS.has(folded))) break;
    found.push(network);
    last = network.end;
  }
  return found;
}

/** "a préféré A, dès août 2019": choosing with a date behind it is coming. */
export function choices(sentence: Sentence): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  return CHOOSING.all(tokens, from, to).flatMap(({ at, end }) => {
    if (isDenied(tokens, Math.max(from, at - 4), at)) return [];
    let next = end;
    while (ARTICLES.has(tokens[next]?.folded ?? '') || ON.has(tokens[next]?.folded ?? '')) next++;
    const network = networksIn(sentence).find((each) => each.from === next && each.name !== 'all');
    const owner = network && accountOwner(sentence, at, end);
    if (!network || !owner || owner.plural || isCrowd(owner)) return [];
    const dated = datesIn(sentence).some((date) => date.from >= network.end && date.from - network.end <= 5);
    const place = { name: network.name, at: network.from, end: network.end };
    if (!dated && hasCount(sentence)) return [];
    return [accountOf(sentence, owner, place, dated ? 'join' : 'present', at, network.end)];
  });
}
