import type { Document, Sentence } from '../../annotate/document.js';
import { LETTING, SHUTTING } from '../../vocabulary/policy.js';
import type { WordPatterns } from '../../vocabulary/word-patterns.js';
import { carriedNetwork } from '../where.js';
import { issuersOf } from './issuers.js';
import { thingKept } from './networks.js';
import { isUnreal } from './reality.js';
import type { Rule } from './rule.js';

/** "shut the site down", "let A back": a verb and its particle, with a whole network between the two. */
export const switched = (document: Document, sentence: Sentence): Rule[] => [
  ...around(document, sentence, 'ban', SHUTTING, DOWN),
  ...around(document, sentence, 'allow', LETTING, BACK),
];

const DOWN = new Set(['down', 'off', 'offline']);
const BACK = new Set(['back']);

function around(
  document: Document,
  sentence: Sentence,
  action: 'ban' | 'allow',
  verbs: WordPatterns<true>,
  particles: ReadonlySet<string>,
): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  return verbs.all(tokens, from, to).flatMap(({ at, end }) => {
    const thing = thingKept(document, sentence, end) ?? meant(document, sentence, end);
    if (!thing || !particles.has(tokens[thing.end]?.folded ?? '') || isUnreal(sentence, at)) return [];
    const issuers = issuersOf(document, sentence, at, end);
    return issuers && issuers.length > 0
      ? [{ issuers, action, platforms: thing.names, at, end: thing.end + 1, sure: 0.65 }]
      : [];
  });
}

/** "let it back", "shut the whole site down": what the sentence named before, else what is spoken of. */
function meant(
  document: Document,
  sentence: Sentence,
  end: number,
): { names: string[]; end: number } | undefined {
  const { passage, from } = sentence;
  const words = passage.tokens.slice(end, end + LONGEST_THING).map(({ folded }) => folded);
  const last = words[0] === 'it' ? 0 : words.indexOf('site');
  const named = passage.platforms.findLast((each) => each.from >= from && each.end <= end);
  const name = last < 0 ? undefined : (named?.name ?? carriedNetwork(document, sentence));
  return name === undefined || name === 'all' ? undefined : { names: [name], end: end + last + 1 };
}

/** "the whole site" */
const LONGEST_THING = 3;
