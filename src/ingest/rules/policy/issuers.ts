import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import { countryName } from '../../annotate/places.js';
import { DEVICES, HAVE_FORMS } from '../../vocabulary/policy.js';
import { canIssue, defined, listAround } from '../issuers.js';
import { actorsIn, ownerOf } from '../owner.js';

/** Whose rule a passive tells: "par …", else the country where it holds. */
export function agentsOf(
  document: Document,
  sentence: Sentence,
  at: number,
  end: number,
): Mention[] | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const actors = actorsIn(sentence).filter(canIssue);
  for (let i = end; i < to; i++) {
    if (tokens[i]?.folded !== 'par' && tokens[i]?.folded !== 'by') continue;
    const agent = actors.find((mention) => mention.from > i && mention.from <= i + 4);
    if (agent) return listAround(document, sentence, agent);
  }
  const owner = ownersOfDevices(sentence, end);
  if (owner.length > 0) return owner.flatMap((each) => listAround(document, sentence, each));
  const places = actors.filter(
    (mention) =>
      mention.kind === 'country' &&
      mention.from >= from &&
      ['en', 'au', 'aux', 'in', 'dans', 'across', 'a', 'from'].includes(wordsBefore(tokens, mention.from)),
  );
  // "interdit en A depuis mai, au B et en C": wherever it holds.
  const behind = places.filter((mention) => mention.from >= end);
  const where = behind.length > 0 ? behind : places;
  return where.length > 0
    ? where.flatMap((each) => listAround(document, sentence, each)).filter(isFirstOfName)
    : actors.length > 0 && at < 0
      ? [actors[0] as Mention]
      : undefined;
}

const isFirstOfName = ({ name }: Mention, index: number, all: readonly Mention[]): boolean =>
  all.findIndex((other) => other.name === name) === index;

/** "banni des téléphones du Parlement, puis de ceux du gouvernement": whose devices they are. */
function ownersOfDevices(sentence: Sentence, end: number): Mention[] {
  const { passage, to } = sentence;
  const { tokens } = passage;
  const devices = DEVICES.first(tokens, end, Math.min(to, end + 6));
  if (!devices) return [];
  return actorsIn(sentence).filter((mention) => {
    if (mention.kind !== 'institution' || mention.plural || mention.from < end) return false;
    const before = tokens[mention.from - 1]?.folded ?? '';
    const owned = mention.from > devices.at && ['du', 'de', "d'", 'of', "l'", 'la'].includes(before);
    return owned || mention.end === devices.at || tokens[mention.end]?.folded === "'s";
  });
}

function wordsBefore(tokens: Sentence['passage']['tokens'], at: number): string {
  const before = tokens[at - 1]?.folded ?? '';
  return before === 'the' || before === "l'" ? (tokens[at - 2]?.folded ?? '') : before;
}

/** "Les députés danois": a rule that many of a country are under is that country's. */
function governing(document: Document, mention: Mention): Mention {
  if (mention.kind !== 'role' || !mention.plural || !mention.country) return defined(document, mention);
  const { from, end, country } = mention;
  return { from, end, kind: 'country', name: countryName(country, document.article.lang), country };
}

/** Whose rule an active verb tells: the list of actors before it; whom a vague subject stands for. */
export function issuersOf(
  document: Document,
  sentence: Sentence,
  at: number,
  end: number,
): Mention[] | undefined {
  const { passage } = sentence;
  const before = actorsIn(sentence).filter((mention) => canIssue(mention) && mention.end <= at);
  const subjects = before.filter((mention) => !isAside(sentence, mention));
  const beside = before.filter((mention) => isSubjectOf(passage.tokens, mention.end, at)).at(-1);
  if (beside) {
    const list = listAround(document, sentence, beside)
      .filter(({ plural, vague }) => !(plural && vague))
      .map((mention) => governing(document, mention));
    if (list.length > 0) return list;
    const scene = sceneOf(sentence, at);
    return scene && [scene];
  }
  const named = actorsIn(sentence).find(
    ({ kind, speaks, end: last }) =>
      kind === 'name' && speaks !== true && last <= at && isSubjectOf(passage.tokens, last, at),
  );
  if (named) return [named];
  const nearest = (subjects.length > 0 ? subjects : before).at(-1);
  if (nearest) {
    const head = subjectOfClause(sentence, subjects, at) ?? nearest;
    const list = listAround(document, sentence, head)
      .filter(({ plural, vague }) => !(plural && vague))
      .map((mention) => governing(document, mention));
    if (list.length > 0) return list;
    const scene = sceneOf(sentence, at);
    if (scene) return [scene];
  }
  const owner = ownerOf(sentence, at, end);
  return owner && canIssue(owner) && !owner.plural ? [defined(document, owner)] : undefined;
}

/** "À Alger, les diplomates n'ont plus le droit …": the country where a sentence is set. */
const sceneOf = (sentence: Sentence, at: number): Mention | undefined =>
  actorsIn(sentence).find(
    (mention) => mention.kind === 'country' && mention.end <= at && mention.from <= sentence.from + 2,
  );

/** Only auxiliaries between an actor and the verb: "after India banned …". */
export const isSubjectOf = (tokens: Sentence['passage']['tokens'], end: number, at: number): boolean =>
  tokens
    .slice(end, at)
    .every(
      ({ folded }) =>
        HAVE_FORMS.has(folded) ||
        ['deja', 'already', 'aussi', 'also', 'en', 'y', 'had', 'donc', "l'", 'le', 'la', 'les'].includes(
          folded,
        ),
    );

/** The subject next to its verb: not one behind a preposition, if another stands before it. */
function subjectOfClause(
  { passage }: Sentence,
  subjects: readonly Mention[],
  at: number,
): Mention | undefined {
  const { tokens } = passage;
  const last = subjects.at(-1);
  if (!last) return undefined;
  const semicolon = tokens.findLastIndex(({ text }, i) => i < at && text === ';');
  return subjects.filter(({ from }) => from > semicolon).at(-1) ?? last;
}

const ASIDES = new Set([
  'apres',
  'after',
  'a',
  'aux',
  'au',
  'to',
  'of',
  'de',
  'du',
  'des',
  "d'",
  'par',
  'by',
  'pour',
  'for',
  'avec',
  'with',
  'contre',
  'against',
  'en',
  'in',
  'dans',
  'comme',
  'unlike',
  'from',
  'chez',
  'following',
  'between',
  'entre',
  'over',
]);

export function isAside({ passage }: Sentence, mention: Mention): boolean {
  return (
    ASIDES.has(wordsBefore(passage.tokens, mention.from)) ||
    ASIDES.has(passage.tokens[mention.from - 1]?.folded ?? '') ||
    (['le', 'la', 'les'].includes(passage.tokens[mention.from - 1]?.folded ?? '') &&
      ASIDES.has(passage.tokens[mention.from - 2]?.folded ?? ''))
  );
}

export const pronounIssuer = ({ passage, from }: Sentence): boolean =>
  /^(?:il|elle|it|he|she|they)$/u.test(passage.tokens[from]?.folded ?? '');
