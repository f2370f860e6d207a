import type { Token } from '../../language/tokens.js';
import { AMBIGUOUS_NETWORKS, NETWORK_NAMES } from '../vocabulary/networks.js';
import { WordPatterns } from '../vocabulary/word-patterns.js';
import { placeAt } from './places.js';

/** A network named in tokens `[from, end)`. */
export interface PlatformAt {
  readonly name: string;
  readonly from: number;
  readonly end: number;
}

const TABLE = new WordPatterns<string>(NETWORK_NAMES.map(([name, forms]) => [forms, name]));
const ALL = new WordPatterns<true>([
  [
    'tous réseaux confondus | toutes plateformes confondues | tous les réseaux sociaux | toutes les plateformes | ensemble des réseaux sociaux',
    true,
  ],
  [
    'all social networks | all platforms | across platforms | all social media | all networks | social media platforms combined',
    true,
  ],
  ['sur les réseaux sociaux | on social media | on social networks', true],
]);
const WHERE = new Set([
  'sur',
  'on',
  'via',
  'par',
  'de',
  "d'",
  'quitte',
  'quitter',
  'quitté',
  'joined',
  'leave',
  'left',
  'join',
  'rejoint',
  'rejoindre',
  'et',
  'and',
  'ou',
  'or',
  ',',
  '/',
  '(',
]);
/** What may stand before the letter that a network has become. */
const BEFORE_X = new Set([
  'sur',
  'on',
  'via',
  'reseau',
  'network',
  'platform',
  'plateforme',
  'quitte',
  'quitter',
  'leave',
  'leaving',
  'left',
  'quit',
  'et',
  'and',
  ',',
  'rejoint',
  'joined',
  'ou',
  'or',
]);

/** What stands before the letter where it is no network: "contre X", "rayons X", "génération X". */
const NOT_BEFORE_X = new Set([
  'contre',
  'against',
  'rayon',
  'rayons',
  'generation',
  'film',
  'films',
  'monsieur',
  'madame',
  'm',
  'mr',
  'mrs',
  "l'",
  'class',
  'classe',
  'facteur',
  'factor',
  'chromosome',
  'axe',
  'x',
  'roi',
  'king',
  'pape',
  'pope',
  '.',
]);

/** The networks that a text names, in order; "all" for all of them together. */
export function findPlatforms(tokens: readonly Token[]): PlatformAt[] {
  const found: PlatformAt[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = platformAt(tokens, at);
    if (match) {
      found.push({ name: match.name, from: at, end: match.end });
      at = match.end;
    } else at++;
  }
  return found;
}

function platformAt(tokens: readonly Token[], at: number): { name: string; end: number } | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'punct' || token.kind === 'number') return undefined;
  const all = ALL.at(tokens, at);
  if (all) return { name: 'all', end: all.end };
  if (isSeveral(tokens, at)) return { name: 'all', end: at + 3 };
  const before = tokens[at - 1]?.folded ?? '';
  if (token.text === 'X')
    return isNetworkX(tokens, at) ? { name: 'X', end: afterFormerName(tokens, at + 1) } : undefined;
  if (!token.capital || token.kind !== 'word') return undefined;
  const match = TABLE.at(tokens, at);
  if (!match) return unknownAt(tokens, at);
  const noun =
    /^(?:account|accounts|page|compte)$/u.test(tokens[match.end]?.folded ?? '') || before === 'compte';
  if (
    AMBIGUOUS_NETWORKS.has(match.meaning) &&
    !noun &&
    !((before === '.' || before === '') && isVerb(tokens[match.end]?.folded)) &&
    !WHERE.has(before) &&
    !['chez', 'a', 'par'].includes(before)
  ) {
    return undefined;
  }
  return { name: match.meaning, end: match.end };
}

const SORTS = new Set('plateforme application appli messagerie app platform'.split(' '));
const LONGEST_SORT = 3;
const LONGEST_NAME = 2;

/** "la plateforme turque Foobar", "the messaging app Foo": a network that no table has, behind what it is. */
function unknownAt(tokens: readonly Token[], at: number): { name: string; end: number } | undefined {
  const before = tokens.slice(Math.max(0, at - LONGEST_SORT), at);
  const sort = before.findLastIndex(({ folded }) => SORTS.has(folded));
  if (sort < 0 || !before.slice(sort).every(({ kind, capital }) => kind === 'word' && !capital))
    return undefined;
  if (before.slice(sort + 1).some(({ folded }) => NO_SORTS.has(folded))) return undefined;
  if (placeAt(tokens, at)) return undefined;
  let end = at + 1;
  while (end - at < LONGEST_NAME && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  return {
    name: tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' '),
    end,
  };
}

/** Behind these words it is somebody's, or something else begins. */
const NO_SORTS = new Set(
  'd et and of by for par a pour que dont in en on sur to with avec is est was'.split(' '),
);

/** A letter by itself, which stands for nobody, nothing secret and no king. */
function isNetworkX(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (followsName(tokens, at) || tokens[at]?.hyphenNext || before?.hyphenNext) return false;
  if (BEFORE_X.has(before?.folded ?? '')) return true;
  if (NOT_BEFORE_X.has(before?.folded ?? '')) return false;
  return before?.kind !== 'word' || !before.capital || at < 2;
}

const isVerb = (word: string | undefined): boolean =>
  /^(?:a|est|was|is|has|had|avait|sera|will)$/u.test(word ?? '');

/** "X (ex-Twitter)", "X, formerly Twitter" name one network. */
function afterFormerName(tokens: readonly Token[], end: number): number {
  for (let at = end; at < Math.min(tokens.length, end + 5); at++) {
    const { folded } = tokens[at] as Token;
    if (folded === 'twitter') return at + 1 < tokens.length && tokens[at + 1]?.text === ')' ? at + 2 : at + 1;
    if (!['(', ',', 'ex', 'formerly', 'anciennement', 'previously', 'autrefois'].includes(folded)) break;
  }
  return end;
}

const followsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === 'word';

/** "sur trois réseaux", "across five platforms". */
function isSeveral(tokens: readonly Token[], at: number): boolean {
  const [where, count, noun] = [tokens[at]?.folded ?? '', tokens[at + 1], tokens[at + 2]?.folded ?? ''];
  if (where !== 'sur' && where !== 'on' && where !== 'across') return false;
  if (!/^(?:reseaux|plateformes|networks|platforms)$/u.test(noun) || !count) return false;
  return (
    count.kind === 'number' ||
    /^(?:ses|leurs|deux|trois|quatre|cinq|six|several|two|three|four|five|six|its|their)$/u.test(count.folded)
  );
}
