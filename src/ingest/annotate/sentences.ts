import type { Token } from '../../language/tokens.js';

/** Tokens `[from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '»', ')', ']', "'"]);
const ABBREVIATED = new Set(
  'm mm mme mr mrs ms dr st no n sen rep gov gen vs etc av art cf approx ca sept oct nov dec jan feb aug corp inc arab'.split(
    ' ',
  ),
);

/** The sentences of a paragraph. A full stop behind an abbreviation or before a small letter ends none. */
export function sentencesOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!ENDS.has((tokens[at] as Token).text) || isAbbreviation(tokens, at)) continue;
    let to = at + 1;
    while (isClosing(tokens, to) || ENDS.has(tokens[to]?.text ?? '')) to++;
    const next = tokens[to];
    if (next && next.kind === 'word' && !next.capital) continue;
    if (next && next.start === (tokens[to - 1] as Token).end && next.kind !== 'punct') continue;
    spans.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  return spans.flatMap(inPieces);
}

/** A quotation mark behind a space opens the next sentence. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const { text = '', start } = tokens[at] ?? {};
  return CLOSERS.has(text) && (text !== '"' || start === tokens[at - 1]?.end);
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '.' || !before || before.end !== tokens[at]?.start) return false;
  // "has left X." ends; an initial stands behind a capital, or at the head.
  const isNetwork = before.text === 'X' && tokens[at - 2]?.kind === 'word' && !tokens[at - 2]?.capital;
  if (before.kind === 'word' && before.text.length === 1 && before.capital) return !isNetwork;
  return ABBREVIATED.has(before.folded) && before.text !== 'no' && before.text !== 'art';
}

/** No sentence is longer; what has no full stop for so long is a list or no prose, and is read in pieces. */
const LONGEST = 160;

function inPieces({ from, to }: Span): Span[] {
  if (to - from <= LONGEST) return [{ from, to }];
  const pieces: Span[] = [];
  for (let start = from; start < to; start += LONGEST)
    pieces.push({ from: start, to: Math.min(to, start + LONGEST) });
  return pieces;
}
