import type { Document, Sentence } from '../annotate/document.js';
import type { Candidate } from '../candidate.js';

/**
 * The title as a sentence of the line that tells it again: what it states and the text only circles around ("quitte X")
 * belongs to the first line that names the network, or to the first line.
 */
export function titleSentence({ title, passages }: Document): Sentence | undefined {
  const first = passages[0];
  if (!title || !first) return undefined;
  const networks = new Set(title.platforms.map(({ name }) => name));
  const teller = passages.find(({ platforms }) => platforms.some(({ name }) => networks.has(name))) ?? first;
  return {
    index: 0,
    passage: { ...title, line: teller.line, original: title.original },
    from: 0,
    to: title.tokens.length,
    platformInParagraph: false,
  };
}

/** A title restricts what the text bans. */
const FORBIDS: ReadonlySet<string | undefined> = new Set(['ban', 'restrict']);

/** What the title states and the text does not. The title is no line: the anchor is the name of the network there. */
export function onlyInTitle(
  document: Document,
  stated: readonly Candidate[],
  found: readonly Candidate[],
): Candidate[] {
  return stated
    .filter(
      ({ kind, action, platform, actor }) =>
        !found.some(
          (other) =>
            other.kind === kind &&
            (other.action === action || (FORBIDS.has(action) && FORBIDS.has(other.action))) &&
            other.platform === platform &&
            (actor === undefined ||
              kind === 'account' ||
              other.actor?.country === actor.country ||
              other.actor?.name === actor.name),
        ),
    )
    .map((candidate) => ({
      ...candidate,
      printed: anchorFor(document, candidate),
      confidence: candidate.confidence - 0.2,
    }));
}

function anchorFor({ passages }: Document, { line, platform, actor, printed }: Candidate): string {
  const passage = passages.find((each) => each.line === line);
  const span =
    passage?.platforms.find(({ name }) => name === platform) ??
    passage?.mentions.find(({ name }) => name === actor?.name) ??
    passage?.mentions[0];
  if (!passage || !span) return printed;
  return passage.original.slice(
    passage.tokens[span.from]?.start ?? 0,
    passage.tokens[span.end - 1]?.end ?? 0,
  );
}
