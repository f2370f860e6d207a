import type { Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import type { Presence } from '../vocabulary/joining.js';
import type { NetworkAt } from './account-networks.js';
import { attributionOf } from './attribution.js';
import { datesIn, plain, type When } from './when.js';
import { networksIn } from './where.js';

/** An account as a sentence tells of it at tokens `[at, end)`. */
export function accountOf(
  sentence: Sentence,
  actor: Mention,
  network: NetworkAt,
  presence: Presence,
  at: number,
  end: number,
): Candidate {
  const { passage, from, to } = sentence;
  const { tokens, original } = passage;
  const when = dateOf(sentence, network, at);
  const first = Math.min(at, network.at);
  const last = Math.min(Math.max(end, network.end), first + 8);
  const handle = handleOf(sentence, network);
  return {
    kind: 'account',
    line: passage.line,
    actor,
    platform: network.name,
    ...(handle && { handle }),
    ...when,
    bound: 'exact',
    action: presence,
    printed: original.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0),
    confidence: actor.kind === 'name' ? 0.6 : 0.8,
    attributedTo: attributionOf(passage, from, to),
  };
}

/** The date behind a network, before the next one; else the one date of the sentence nearest to the verb. */
function dateOf(sentence: Sentence, network: NetworkAt, at: number): When | undefined {
  const { tokens } = sentence.passage;
  const dates = datesIn(sentence);
  const next = networksIn(sentence).find(({ from }) => from >= network.end)?.from ?? sentence.to;
  const on = (token: number) => ['on', 'sur'].includes(tokens[token]?.folded ?? '');
  // "since March on A": the date right before a network is its own.
  const ahead = dates.find((date) => date.end === network.at - 1 && on(date.end));
  const free = dates.filter(
    (date) => !(on(date.end) && networksIn(sentence).some(({ from }) => from === date.end + 1)),
  );
  const own = ahead ?? free.find((date) => date.from >= network.end && date.end <= next);
  const chosen =
    own ??
    free
      .filter((date) => tokens[date.from - 1]?.text !== '(')
      .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  return chosen && { date: plain(chosen.edtf), dateBasis: chosen.basis };
}

/** The handle behind a network, before the next one, or the only one of a sentence about one network. */
function handleOf(sentence: Sentence, network: NetworkAt): string | undefined {
  const { passage, from, to } = sentence;
  const all = passage.tokens.slice(from, to).filter(({ kind }) => kind === 'handle');
  const networks = networksIn(sentence);
  if (networks.length < 2) return all.length === 1 ? all[0]?.text : undefined;
  const next = networks.find((other) => other.from >= network.end)?.from ?? to;
  return passage.tokens.slice(network.end, next).find(({ kind }) => kind === 'handle')?.text;
}
