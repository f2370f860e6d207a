import { once } from '../../once.js';
import type { Sentence } from '../annotate/document.js';
import { pronounsIn, wordBefore } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import { MEASURE_NOUNS } from '../vocabulary/measures.js';
import { openBracket } from './brackets.js';

/** Behind these stands who is compared, followed or addressed, not whose the figure is. */
const COMPARED = new Set([
  'que',
  'than',
  'devant',
  'derriere',
  'behind',
  'par',
  'by',
  'contre',
  'against',
  'depasse',
  'devance',
  'of',
  'overtook',
  'overtaking',
  'surpassed',
  'passed',
  'to',
  'chez',
  'overtakes',
  'surpasses',
  'beat',
  'beats',
  'detrone',
  'dethroned',
  'outranks',
  'supplante',
  'unlike',
  'detriment',
  'apres',
  'after',
  'avec',
  'with',
]);
const BEATEN = new Set([
  'depasse',
  'devance',
  'overtook',
  'overtakes',
  'overtaking',
  'surpassed',
  'surpasses',
  'passed',
  'beat',
  'beats',
  'detrone',
  'dethroned',
  'outranks',
  'supplante',
]);
const RELATIVE = new Set([
  'qui',
  'who',
  'whose',
  'dont',
  'lequel',
  'laquelle',
  'which',
  'et',
  'with',
  'avec',
  'and',
  ',',
  '(',
  ':',
  "'s",
  'has',
  'had',
  'compte',
  'totalise',
  'a',
]);

/** The actors of a sentence that may own something: not who is quoted, and no apposition to another. */
export const actorsIn = once(({ passage, from, to }: Sentence): Mention[] => {
  const inside = passage.mentions.filter((mention) => mention.from >= from && mention.end <= to);
  return inside.flatMap((mention, index) => {
    const before = inside[index - 1];
    if (mention.speaks && isGoneOn(passage, mention)) return [{ ...mention, speaks: false }];
    if (mention.speaks || isRanked(passage, mention)) return [];
    if (DENIED.has(passage.tokens[mention.from - 1]?.folded ?? '')) return [];
    if (!before || !isApposition(before, mention, passage.tokens)) return [mention];
    // "selon Jane Doe, ministre des Sports, qui compte …": quoted, and spoken of.
    const { speaks, ...named } = before;
    return speaks ? [{ ...named, from: mention.from, end: mention.end }] : [];
  });
});

/** "assure Jane Doe, que 18 000 personnes suivent": quoted, and spoken of. */
const isGoneOn = ({ tokens }: Sentence['passage'], { end }: Mention): boolean =>
  tokens[end]?.text === ',' &&
  (RELATIVES.has(tokens[end + 1]?.folded ?? '') ||
    tokens.slice(end + 1, end + 3).some(({ folded }) => MEMBERS.has(folded)));
const MEMBERS = new Set(
  'member membre user utilisateur utilisatrice newcomer inscrit inscrite present presente active actif'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['qui', 'que', "qu'", 'dont', 'who', 'whose', 'which', 'whom']);

/** "aucune ambassade européenne" is nobody. */
const DENIED = new Set(['aucun', 'aucune', 'nul', 'nulle', 'no', 'any']);

/** "troisième dirigeant le plus suivi": what somebody is, not who. */
function isRanked(
  { tokens, numbers }: Sentence['passage'],
  { kind, vague, plural, from, end }: Mention,
): boolean {
  if (kind !== 'role' || (!vague && !plural)) return false;
  const next = tokens[end]?.folded ?? '';
  const superlative =
    ['le', 'la', 'les'].includes(next) && ['plus', 'mieux'].includes(tokens[end + 1]?.folded ?? '');
  return superlative || numbers.some((number) => number.ordinal && number.end === from);
}

/** "Jane Doe, ministre des Sports": the second says more of the first. */
function isApposition(
  first: Mention | undefined,
  second: Mention,
  tokens: Sentence['passage']['tokens'],
): boolean {
  if (
    !first ||
    first.kind === 'country' ||
    !(
      second.kind === 'role' ||
      (second.kind === 'person' && second.role === undefined && first.kind === 'role')
    )
  ) {
    return first !== undefined && second.role !== undefined && second.name === first.name;
  }
  const gap = tokens.slice(first.end, second.from).map(({ folded }) => folded);
  // "Jane Doe, 3 millions d'abonnés, est le dirigeant européen le plus suivi"
  if (second.kind === 'role' && gap.length <= 12 && isPredicate(gap)) return true;
  if (gap[0] === ',') {
    const rest = gap.slice(1);
    // ", her majesty's ambassador": whose the office is says nothing else.
    return (
      rest.every((word) => ['le', 'la', "l'", 'the', ...POSSESSIVES].includes(word)) ||
      (rest.length <= 3 && rest.at(-1) === "'s")
    );
  }
  if (gap[0] === ':' && second.role !== undefined && /^spokes|^porte-parole/u.test(second.role))
    return gap.length <= 2;
  // "vice-président et premier ministre": two offices of one person.
  return (
    second.kind === 'role' &&
    first.kind === 'role' &&
    gap.length === 1 &&
    (gap[0] === 'et' || gap[0] === 'and')
  );
}

const COPULAS = new Set('est reste demeure devient etait is remains becomes was became'.split(' '));

const isPredicate = (gap: readonly string[]): boolean =>
  COPULAS.has(gap.at(-1) ?? '') || (DETERMINERS.has(gap.at(-1) ?? '') && COPULAS.has(gap.at(-2) ?? ''));
const DETERMINERS = new Set(['le', 'la', "l'", 'the', 'un', 'une', 'a', 'an']);

/**
 * Whose the thing at tokens `[at, end)` is: who owns the bracket around it, the nearest actor before it in its
 * sentence, whom a pronoun before it stands for, the first actor behind it, or whom the text was about.
 */
export function ownerOf(sentence: Sentence, at: number, end = at + 1): Mention | undefined {
  const owner = ownerBeside(sentence, at, end);
  return owner && whoIsPosted(sentence, owner);
}

/** "Italy's A leads. The envoy to Oslo …": of whom the paragraph just spoke. */
export function whoIsPosted({ focus, passage }: Sentence, owner: Mention): Mention {
  const meant = owner.posted && focus?.kind === 'person' && !focus.role && passage.mentions.includes(focus);
  return meant ? focus : owner;
}

function ownerBeside(sentence: Sentence, at: number, end: number): Mention | undefined {
  const { passage, from, focus } = sentence;
  const { tokens } = passage;
  const beneficiary = beneficiaryOf(sentence, end);
  if (beneficiary) return beneficiary;
  const bracket = openBracket(tokens, from, at);
  const ahead = actorsIn(sentence).filter(
    (mention) =>
      mention.end <= at && (bracket !== undefined || openBracket(tokens, from, mention.from) === undefined),
  );
  const definite = ahead.filter((mention) => !isScenery(sentence, mention));
  const before = definite.length > 0 || focus ? definite : ahead;
  const beside = bracket === undefined ? undefined : strongest(before, tokens);
  if (beside) return beside;
  const pronoun = pronounsIn(passage, from, at).at(-1);
  const nearest = before.at(-1);
  if (nearest && !(pronoun && pronoun.at > nearest.end && isCompared(sentence, nearest, at))) {
    return nearestOwner(sentence, before, nearest, at);
  }
  // "Le chef de l'État est suivi par …": whom the text is about.
  const office = ahead.at(-1);
  if (focus && office?.vague && office.kind === 'role' && !office.plural && !isGoverned(passage, office))
    return focus;
  // "Jane Doe of Norway opened her page": a pronoun of the sentence's own subject.
  const subject = pronoun && before.findLast((each) => each.end <= pronoun.at && isFree(sentence, each));
  if (subject) return subject;
  if (pronoun && focus) return focus;
  const behind = actorBehind(sentence, end);
  if (office?.vague && behind && !focus) return office;
  if (behind && !pronoun && isSubjectBehind(sentence, behind, end)) return behind;
  return focus ?? behind ?? nearest;
}

/** The first actor behind something, who is not only compared with ("less than B paid"). */
function actorBehind(sentence: Sentence, end: number): Mention | undefined {
  const { passage } = sentence;
  const all = actorsIn(sentence).filter(
    (mention) => mention.from >= end && !['than', 'que', "qu'"].includes(wordBefore(passage, mention)),
  );
  return all.find((mention) => !isScenery(sentence, mention)) ?? all[0];
}

const subjectPronoun = ({ passage }: Sentence, from: number, to: number): boolean =>
  passage.tokens.slice(from, to).some(({ folded }) => ['il', 'elle', 'he', 'she', 'it'].includes(folded));

/** A person or body that nothing governs. */
const isFree = ({ passage }: Sentence, mention: Mention): boolean =>
  (mention.kind === 'person' || mention.kind === 'institution') &&
  !mention.plural &&
  !COMPARED.has(wordBefore(passage, mention)) &&
  !isGoverned(passage, mention);

/** "2,4 millions pour Jane Doe", "1.2 million for the ministry": whose it is stands behind. */
export function beneficiaryOf(sentence: Sentence, end: number): Mention | undefined {
  const { tokens } = sentence.passage;
  const nouns = MEASURE_NOUNS.at(tokens, end) ?? MEASURE_NOUNS.at(tokens, end + 1);
  const link = nouns ? nouns.end : end;
  if (!['pour', 'for', 'chez'].includes(tokens[link]?.folded ?? '')) return undefined;
  return actorsIn(sentence).find((mention) => mention.from > link && mention.from <= link + 3);
}

/** "à côté des 852 000 de Jane Doe", "the 852,000 of the ministry": whose a figure without a noun is. */
export function possessorOf(sentence: Sentence, end: number): Mention | undefined {
  const { tokens } = sentence.passage;
  if (!['de', 'du', "d'", 'of'].includes(tokens[end]?.folded ?? '')) return undefined;
  return actorsIn(sentence).find(
    ({ kind, plural, from }) =>
      (kind === 'person' || kind === 'institution') && !plural && from > end && from <= end + 2,
  );
}

/** The nearest of those before, unless it is only compared with, or a bare name far off. */
function nearestOwner(sentence: Sentence, before: readonly Mention[], nearest: Mention, at: number): Mention {
  const compared = isCompared(sentence, nearest, at) && before.length > 1;
  const subject = compared
    ? before.filter((mention) => !isCompared(sentence, mention, at)).at(-1)
    : undefined;
  const chosen = subject ?? nearest;
  const firm = chosen.kind !== 'name' || before.length === 1 || chosen.end >= at - 3;
  if (firm) return preferFocus(chosen, sentence, at);
  return before.filter(({ kind }) => kind !== 'name').at(-1) ?? chosen;
}

/** An office that nothing defines ("le chef du gouvernement"), and a place where something happens. */
function isScenery({ passage }: Sentence, mention: Mention): boolean {
  // "his finance minister" is another than he.
  if (mention.vague && mention.kind === 'role' && isPossessed(passage, mention))
    return isGoverned(passage, mention);
  if (mention.vague) return mention.kind !== 'institution' || isGoverned(passage, mention);
  if (mention.kind !== 'name' && mention.kind !== 'country') return false;
  return [
    'dans',
    'in',
    'at',
    'depuis',
    'en',
    'au',
    'aux',
    'near',
    'across',
    'throughout',
    'pres',
    'a',
  ].includes(wordBefore(passage, mention));
}

const POSSESSIVES = new Set(['son', 'sa', 'leur', 'his', 'her', 'its', 'their']);

const isPossessed = ({ tokens }: Sentence['passage'], { from }: Mention): boolean =>
  POSSESSIVES.has(tokens[from - 1]?.folded ?? '');

/** Behind a preposition a body is no subject. */
const isGoverned = (passage: Sentence['passage'], mention: Mention): boolean =>
  [
    'de',
    'du',
    'des',
    "d'",
    'of',
    'par',
    'by',
    'a',
    'au',
    'aux',
    'to',
    'for',
    'pour',
    'dans',
    'in',
    'chez',
    'avec',
    'with',
    'from',
  ].includes(wordBefore(passage, mention));

/** A country alone beside a person who was spoken of is where, not who: "il compte en France 5 000 abonnés". */
function preferFocus(chosen: Mention, sentence: Sentence, at: number): Mention {
  const { passage, from, focus } = sentence;
  if (chosen.kind !== 'country' || !focus) return chosen;
  const where = ['en', 'au', 'aux', 'in', 'dans', 'a', 'de', 'of', 'from'].includes(
    wordBefore(passage, chosen),
  );
  const pronoun = pronounsIn(passage, from, at)[0];
  return where || pronoun ? focus : chosen;
}

/** "that of Norway": one's own. */
function isStandIn({ tokens }: Sentence['passage'], { from }: Mention): boolean {
  const of = tokens[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  return tokens[of]?.folded === 'of' && ['that', 'those'].includes(tokens[of - 1]?.folded ?? '');
}

function isCompared({ passage }: Sentence, mention: Mention, at: number): boolean {
  const { tokens } = passage;
  if (!COMPARED.has(wordBefore(passage, mention))) return false;
  if (isStandIn(passage, mention)) return false;
  const next = tokens[mention.end]?.folded ?? '';
  // "A overtook B with 4 million", "A overtook B's feeds and has 4 million": the figure is A's.
  if (BEATEN.has(wordBefore(passage, mention)) && ['with', 'avec', "'s"].includes(next)) return true;
  if (['avec', 'with'].includes(wordBefore(passage, mention)))
    return !['qui', 'who', 'dont', 'whose'].includes(next);
  return !(RELATIVE.has(next) && mention.end < at);
}

/** The nearest person or body before a bracket; a country or place only where nothing else stands there. */
function strongest(mentions: readonly Mention[], tokens: Sentence['passage']['tokens']): Mention | undefined {
  const last = mentions.at(-1);
  if (!last) return undefined;
  const previous = mentions.at(-2);
  if (previous && last.kind !== 'person' && previous.kind === 'person') {
    const gap = tokens.slice(previous.end, last.from).map(({ folded }) => folded);
    const list = gap.some((word) => ['et', 'and', 'puis', ';', 'then', ')'].includes(word));
    const apart = last.kind === 'country' || last.kind === 'name' || gap[0] === ',';
    if (!list && apart && gap.length <= 4) return previous;
  }
  return last;
}

/** "Avec 3 millions d'abonnés, X …", "3 million people follow X". */
function isSubjectBehind(sentence: Sentence, mention: Mention, end: number): boolean {
  // "Avec 3 millions de fans, elle devance B": hers.
  if (sentence.focus && subjectPronoun(sentence, end, mention.from)) return false;
  const { tokens } = sentence.passage;
  const gap = tokens.slice(end, mention.from);
  return gap.length < 16 && !gap.some(({ text }) => text === ';');
}
