import { fold } from '../../language/text.js';
import { once } from '../../once.js';
import type { Document, Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import { openBracket } from './brackets.js';

/** The handle that stands with a figure: "(@handle, N)", "@handle (N)", "@handle compte N". */
export function handleNear(
  { passage, from }: Sentence,
  { wholeFrom }: { readonly wholeFrom: number },
): string | undefined {
  const { tokens, mentions } = passage;
  const bracket = openBracket(tokens, from, wholeFrom) ?? wholeFrom;
  for (let at = wholeFrom - 1; at >= Math.max(from, bracket - 6); at--) {
    if (tokens[at]?.kind === 'handle') return tokens[at]?.text;
    // Another actor between the two has the figure.
    if (at < bracket && mentions.some((mention) => at >= mention.from && at < mention.end)) return undefined;
  }
  return undefined;
}

/** The handle in the bracket right behind an actor: "Name (@handle)". */
export function handleBehind({ passage }: Sentence, { end }: Mention): string | undefined {
  const { tokens } = passage;
  return tokens[end]?.text === '(' && tokens[end + 1]?.kind === 'handle' ? tokens[end + 1]?.text : undefined;
}

const SHORTEST_NAME = 6;

/** The actor of the article whose name a handle spells: @JaneDoe, @AmbJaneDoe. */
export function namedByHandle(
  { passages, title }: Document,
  handle: string | undefined,
): Mention | undefined {
  if (handle === undefined) return undefined;
  const spelt = lettersOf(handle);
  const fits = ({ letters }: Spelling) => spelt.includes(letters);
  return (title && spellingsOf([title]).find(fits)?.mention) ?? spellingsIn(passages).find(fits)?.mention;
}

interface Spelling {
  readonly letters: string;
  readonly mention: Mention;
}

/** The first mention of each person and body, with the letters of its name. */
function spellingsOf(passages: Document['passages']): Spelling[] {
  const first = new Map<string, Mention>();
  for (const { mentions } of passages) {
    for (const mention of mentions) {
      if ((mention.kind === 'person' || mention.kind === 'institution') && !first.has(mention.name))
        first.set(mention.name, mention);
    }
  }
  return [...first]
    .map(([name, mention]) => ({ letters: lettersOf(name), mention }))
    .filter(({ letters }) => letters.length >= SHORTEST_NAME);
}

const spellingsIn = once(spellingsOf);

const lettersOf = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '');
