import type { Document, Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import { arrivals } from './arrivals.js';
import { attributionOf } from './attribution.js';
import { namedByHandle } from './handles.js';
import { ownerOf } from './owner.js';
import { presences } from './presence.js';
import { carriedNetwork, networksIn } from './where.js';

/** Who has an account where, since when, under which handle. */
export function accounts(document: Document): Candidate[] {
  return document.sentences.flatMap((sentence) => {
    const stated = presences(document, sentence);
    const joined = [...stated, ...arrivals(document, sentence, stated)];
    return [...joined, ...handles(document, sentence, joined)];
  });
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
