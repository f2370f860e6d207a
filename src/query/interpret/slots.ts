import type { Slot } from '../../facts/fact.js';
import type { Annotation } from '../../linking/annotate.js';
import { spaceOf } from '../../linking/sense.js';
import type { Need } from '../interpretation.js';
import { addImpliedOperations, countsTimes, OF } from './implied-operations.js';
import { hasSense, hasSpace } from './needs.js';
import type { Read } from './read-units.js';

/** Slots that facts fill in too many ways to hold a fact to them. */
const WISHES: ReadonlySet<Slot> = new Set([
  'actor',
  'statement',
  'definition',
  'role',
  'existence',
  'content',
  'method',
  'reaction',
  'title',
  'publisher',
  'author',
  'platform',
]);
/** Slots so particular that the words around them ask for nothing else. */
const PARTICULAR: ReadonlySet<Slot> = new Set(['rate', 'pace', 'finding', 'contact', 'age']);
/** Where one of these is asked, the rest of the question only says of what. */
const FIGURES: ReadonlySet<Slot> = new Set(['value', 'amount', 'date', 'position', 'duration']);
/** Slots that only an article fills. */
export const ARTICLE_SLOTS: readonly Slot[] = ['published', 'updated'];

const INTERROGATIVES: ReadonlySet<string> = new Set([
  'what',
  'who',
  'why',
  'how',
  'que',
  "qu'",
  'qui',
  'quoi',
  'pourquoi',
  'comment',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
]);
const WHICH: ReadonlySet<string> = new Set(['quel', 'quels', 'quelle', 'quelles', 'what', 'which', 'whats']);

const AUXILIARIES: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'does',
  'do',
  'did',
  'has',
  'have',
]);

/** "Is A on B", "does A have an account on B": English asks by its first word alone. */
export const asksPresence = ({ asks, needs, operations }: Read, { words }: Annotation): boolean =>
  asks.size === 0 &&
  operations.size === 0 &&
  AUXILIARIES.has(words[0]?.folded ?? '') &&
  hasSpace(needs, 'platform') &&
  needs.every(({ senses, force }) => force === 'hard' || senses.some((value) => value === 'kind:account'));

/** Adds what the shape of a question asks for without an interrogative of its own. */
export function addImpliedAsks(
  { asks, needs, operations }: Read,
  annotation: Annotation,
  currencies: readonly string[],
): void {
  const { words, units } = annotation;
  // "Which governments": a class asked for by "which" is a question for names.
  if (needs.some((need) => WHICH.has(words[need.unit.from - 1]?.folded ?? '') && hasSpace([need], 'type')))
    asks.add('actor');
  // "Quel est le compte de …": an account that is named by its owner is asked for by its handle.
  const byOwner = units.some(
    // Who gives the handle does not ask for it: "what did @OrneTown say".
    ({ senses, kind, text }) =>
      kind === 'name' && !text.startsWith('@') && senses.every((value) => spaceOf(value) === 'account'),
  );
  if (
    byOwner &&
    (asks.size === 0 || asks.has('definition')) &&
    words.some(({ folded }) => WHICH.has(folded))
  ) {
    asks.delete('definition');
    asks.add('handle');
  }
  // "Centre de Luanchuan en dollars": a currency and no interrogative asks for the amount.
  if (currencies.length > 0 && asks.size === 0 && operations.size === 0) asks.add('amount');
  // "Kerry twitter followers": a measure and no interrogative asks for its value.
  if (hasSpace(needs, 'measure') && asks.size === 0 && !INTERROGATIVES.has(words[0]?.folded ?? ''))
    asks.add('value');
  if (currencies.length === 0) tellCountFromAmount(asks, needs, annotation);
  // "How many followers did he gain": a growth, which a level does not tell, unless it is that of some hours.
  const within = operations.delete('within');
  if (operations.delete('gain') && !within && hasSpace(needs, 'measure')) operations.add('growth');
  addImpliedOperations(operations, asks, annotation);
  readAnew({ asks, needs, operations }, annotation);
  // "What did they spend in total": the operation itself wants a figure.
  if (operations.has('sum') && asks.size === 0) {
    if (hasSense(needs, 'action:pays', 'kind:spending')) asks.add('amount');
    else if (hasSpace(needs, 'measure')) asks.add('value');
  }
  // "When was it published" asks when, of the article itself.
  if (ARTICLE_SLOTS.some((slot) => asks.has(slot))) asks.delete('date');
}

/** What words ask for that ask for something else by themselves. */
function readAnew(
  { asks, needs, operations }: Pick<Read, 'asks' | 'needs' | 'operations'>,
  annotation: Annotation,
): void {
  if (countsTimes(operations, needs, annotation)) {
    operations.delete('ratio');
    asks.add('value');
  }
  // "The name of the embassy's account" is its handle, where it has one.
  if (asks.has('name') && hasSense(needs, 'kind:account')) asks.add('handle');
  // "Combien de réseaux", "nombre plateformes": the networks that somebody is on are counted.
  if (asks.has('value') && hasSense(needs, 'type:social-network') && !hasSpace(needs, 'measure')) {
    asks.add('platform');
    operations.add('count');
  }
  // "Where does France come in the ranking": a place there.
  if (asks.has('place') && (operations.has('rank') || hasSense(needs, 'kind:ranking', 'action:ranks'))) {
    asks.delete('place');
    asks.add('position');
  }
}

/** "Combien de centres" counts, whatever is paid besides; "combien X a-t-il payé" does not. */
function tellCountFromAmount(asks: Set<Slot>, needs: readonly Need[], annotation: Annotation): void {
  if (!asks.has('value') || !asks.has('amount') || hasSpace(needs, 'measure')) return;
  if (countsNouns(annotation)) asks.delete('amount');
  else if (hasSense(needs, 'action:pays', 'kind:spending')) asks.delete('value');
}

/** "Combien de …", of something that is no money. */
function countsNouns({ units, words }: Annotation): boolean {
  const asked = units.find(({ senses }) => senses.includes('ask:value'));
  const noun = asked && units.find(({ from }) => from > asked.to);
  return (
    asked !== undefined &&
    OF.has(words[asked.to]?.folded ?? '') &&
    noun !== undefined &&
    noun.kind !== 'number' &&
    !noun.senses.some((value) => spaceOf(value) === 'concept' || spaceOf(value) === 'ask')
  );
}

/** What an answer must fill, any of it, and what it had better fill. */
export function splitAsks({ asks, plainly }: Read, ofArticle: boolean): { must: Slot[]; wishes: Slot[] } {
  const all = [...asks];
  const narrowest = [PARTICULAR, FIGURES]
    .map((slots) => all.filter((slot) => slots.has(slot)))
    .find((slots) => slots.length > 0);
  const must =
    narrowest ?? all.filter((slot) => !WISHES.has(slot) || (slot === 'platform' && plainly.has(slot)));
  // "Which city struck a deal": where it did is no other answer than who.
  if (asks.has('actor') && must.includes('place')) must.splice(must.indexOf('place'), 1);
  if (ofArticle && asks.has('author')) must.push('author');
  return { must, wishes: all.filter((slot) => !must.includes(slot)) };
}

/** "Combien de comptes": a count of accounts, where the word alone is a sort of fact. */
export function countsAccounts(needs: readonly Need[], asks: ReadonlySet<Slot>): Need[] {
  if (!asks.has('value') || hasSpace(needs, 'measure') || !hasSense(needs, 'kind:account')) return [...needs];
  return needs.map((need) =>
    need.senses.includes('kind:account')
      ? { ...need, senses: [...need.senses, 'measure:accounts' as const] }
      : need,
  );
}
