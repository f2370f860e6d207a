import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import { COMPANIES, homeOf } from '../../vocabulary/networks.js';
import { IMITATION } from '../../vocabulary/policy.js';
import { canIssue, listAround } from '../issuers.js';
import { actorsIn } from '../owner.js';
import { networksIn } from '../where.js';
import { isAside, isSubjectOf } from './issuers.js';
import { isUnreal } from './reality.js';
import type { Rule } from './rule.js';

/** What others may do too. */
export const IMITABLE: ReadonlySet<Rule['action']> = new Set([
  'ban',
  'restrict',
  'leave',
  'investigate',
  'other',
  'sanction',
]);

/** The same rule of others: those before "ont suivi" and what the list adds behind, those behind "imité par". */
export function imitations(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
  if (!last || !IMITABLE.has(last.action)) return [];
  const { passage, from, to } = sentence;
  const words = [...IMITATION.all(passage.tokens, from, to), ...alsos(sentence)];
  return words
    .filter(({ at }) => !isUnreal(sentence, at))
    .flatMap((word) => {
      if (last.action === 'sanction') return networkImitations(sentence, word, last);
      const issuers = imitators(document, sentence, word);
      if (issuers.length === 0) return [];
      const platforms = platformsImitated(document, sentence, word.end, last);
      const earlier = issuers.some((issuer) => cameBefore(sentence, issuer, word.at));
      return [
        {
          issuers,
          action: last.action,
          platforms,
          at: word.at,
          end: word.end,
          sure: 0.65,
          ...(earlier && { earlier }),
        },
      ];
    });
}

interface Imitation {
  readonly meaning: 'after' | 'before' | 'both';
  readonly at: number;
  readonly end: number;
}

function imitators(document: Document, sentence: Sentence, { meaning, at, end }: Imitation): Mention[] {
  const actors = actorsIn(sentence).filter(
    (mention) => canIssue(mention) || isBareSubject(sentence, mention, at),
  );
  const before =
    meaning === 'after'
      ? undefined
      : actors.findLast(
          (mention) =>
            mention.end <= at && (!isAside(sentence, mention) || cameBefore(sentence, mention, at)),
        );
  const behind = actors.find(
    (mention) =>
      mention.from >= end &&
      (meaning !== 'before' ||
        isContinuation(sentence, end, mention) ||
        (!before && mention.from - end <= 3)),
  );
  return [before, behind]
    .flatMap((mention) => (mention ? listAround(document, sentence, mention) : []))
    .filter(({ plural, country }) => !(plural && !country));
}

/** The networks that the sentence names, else those of the rule; of many that are forbidden, what the text is about. */
function platformsImitated(
  document: Document,
  sentence: Sentence,
  end: number,
  last: Rule,
): readonly string[] {
  const named = networksIn(sentence);
  const target = named.find((network) => network.from >= end && network.from - end <= 4);
  const own = [...new Set(target ? [target.name] : named.map(({ name }) => name))];
  if (own.length > 0) return own.every((name) => last.platforms.includes(name)) ? own : own.slice(0, 1);
  if (last.action !== 'ban' && last.platforms.length > 1) return last.platforms;
  return [titleNetwork(document) ?? last.platforms[0]].filter((name) => name !== undefined);
}

/** "days after B took similar steps": the subject of a clause of its own, which the news came after. */
const cameBefore = ({ passage }: Sentence, { from, end }: Mention, at: number): boolean =>
  ['after', 'apres'].includes(passage.tokens[from - 1]?.folded ?? '') &&
  passage.tokens.slice(end, at).every(({ text }) => text !== ',' && text !== ';');

const ALSO = new Set(['aussi', 'egalement', 'too', 'likewise']);
const JOINTS = new Set([',', 'et', 'and', 'le', 'la', "l'", 'les', 'the']);

/** "…; Oslo et Berne aussi.": nothing but actors in the clause. */
function alsos(sentence: Sentence): { meaning: 'before'; at: number; end: number }[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  return tokens.slice(from, to).flatMap(({ folded }, offset) => {
    const at = from + offset;
    if (!ALSO.has(folded)) return [];
    const next = tokens[at + 1];
    if (next && at + 1 < to && next.kind === 'word') return [];
    const start = from + tokens.slice(from, at).findLastIndex(({ text }) => text === ';') + 1;
    const named = actorsIn(sentence).filter((mention) => mention.from >= start && mention.end <= at);
    const only = tokens
      .slice(start, at)
      .every(
        (token, i) =>
          JOINTS.has(token.folded) ||
          named.some((mention) => start + i >= mention.from && start + i < mention.end),
      );
    return named.length > 0 && only ? [{ meaning: 'before' as const, at, end: at + 1 }] : [];
  });
}

/** Firms are no network that others forbid too. */
const titleNetwork = ({ titlePlatform }: Document): string | undefined =>
  titlePlatform && !COMPANIES.has(titlePlatform) ? titlePlatform : undefined;

/** A city, paper or club, right before the verb. */
const isBareSubject = ({ passage }: Sentence, mention: Mention, at: number): boolean =>
  mention.kind === 'name' && mention.speaks !== true && isSubjectOf(passage.tokens, mention.end, at);

/** "A deleted the video; B and C followed": networks do what another did. */
function networkImitations(sentence: Sentence, { at, end }: Imitation, last: Rule): Rule[] {
  const { passage, from } = sentence;
  const done = new Set(last.issuers.map(({ name }) => name));
  return passage.platforms
    .filter(
      (network) =>
        network.from >= from && network.end <= at && network.name !== 'all' && !done.has(network.name),
    )
    .map(({ name }) => ({
      issuers: [{ from: at, end: at, kind: 'name' as const, name, country: homeOf(name) }],
      action: 'sanction' as const,
      platforms: [name],
      at,
      end,
      sure: 0.5,
    }));
}

/** "… a suivi, puis les gouvernements …" */
function isContinuation({ passage }: Sentence, end: number, mention: Mention): boolean {
  const gap = passage.tokens.slice(end, mention.from).map(({ folded }) => folded);
  return (
    gap.length <= 5 && gap.some((word) => ['puis', 'then', 'et', 'and', ',', 'comme', 'as'].includes(word))
  );
}
