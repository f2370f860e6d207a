import type { Slot } from '../../facts/fact.js';
import type { Annotation } from '../../linking/annotate.js';
import { spaceOf } from '../../linking/sense.js';
import type { Need } from '../interpretation.js';
import { hasSpace } from './needs.js';

const MORE: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'plus', 'moins']);
/** What joins "how many" to its noun. */
export const OF: ReadonlySet<string> = new Set(['de', "d'", 'des']);

/** "How many more … than": a difference, unless what follows is a figure. "Quel %": a share. */
export function addImpliedOperations(
  operations: Set<string>,
  asks: ReadonlySet<Slot>,
  { words, units, text }: Annotation,
): void {
  const than = words.findIndex(({ folded }) => folded === 'than' || folded === 'que');
  const more = words.slice(0, Math.max(0, than)).some(({ folded }) => MORE.has(folded));
  const figures = asks.has('value') || asks.has('amount');
  if (more && figures && words[than + 1] && words[than + 1]?.token.kind !== 'number')
    operations.add('difference');
  if (/(?:^|[^\d\s])\s*%/u.test(text)) operations.add('share');
  if (isRate(units, words)) operations.add('ratio');
  for (const [sign, operation] of SIGNS) if (joinsNames(units, words, sign)) operations.add(operation);
  if (isAdded(units, words, text)) operations.add('sum');
  if (isByHowMuch(words) && units.filter(({ kind }) => kind === 'name').length > 1)
    operations.add('difference');
  if (isExchange(words, units)) operations.add('convert');
  // "Rank them by how much they spent": what they are ranked by, and no distance.
  if (operations.has('rank')) operations.delete('difference');
}

/** "How many times was it downloaded" counts what is measured; "how many times as many as" sets it against another. */
export const countsTimes = (
  operations: ReadonlySet<string>,
  needs: readonly Need[],
  { units, words }: Annotation,
): boolean =>
  operations.has('ratio') &&
  units.some(({ senses, to }) => senses.includes('op:ratio') && TIMES.has(words[to - 1]?.folded ?? '')) &&
  needs.filter((need) => hasSpace([need], 'measure')).length === 1 &&
  needs.filter(
    ({ force, senses }) => force === 'hard' && !senses.every((value) => spaceOf(value) === 'platform'),
  ).length < 2 &&
  !units.some(({ kind }) => kind === 'number') &&
  !words.some(({ folded }) => COMPARING.has(folded));

const TIMES: ReadonlySet<string> = new Set(['fois', 'times']);
const COMPARING: ReadonlySet<string> = new Set([
  ...MORE,
  'than',
  'as',
  'que',
  "qu'",
  'bigger',
  'larger',
  'size',
  'autant',
]);

/** "De combien X dépasse Y", "by how much does X exceed Y"; "de combien d'années" says in what. */
const isByHowMuch = (words: Annotation['words']): boolean =>
  words.some(
    ({ folded }, at) =>
      (folded === 'de' && words[at + 1]?.folded === 'combien' && !OF.has(words[at + 2]?.folded ?? '')) ||
      (folded === 'by' && words[at + 1]?.folded === 'how' && words[at + 2]?.folded === 'much'),
  );

/** "How many yuan for one dollar": two currencies, and nobody who paid. */
const isExchange = (words: Annotation['words'], units: Annotation['units']): boolean =>
  [/^(?:yuans?|rmb|renminbi)$/u, /^(?:dollars?|usd)$/u].every((name) =>
    words.some(({ folded }) => name.test(folded)),
  ) && !units.some(({ senses }) => senses.some((value) => spaceOf(value) === 'actor'));

/** "Mengjin + Luanchuan". */
const isAdded = (units: Annotation['units'], words: Annotation['words'], text: string): boolean =>
  units.some(({ kind, to }) => {
    const [before, behind] = [words[to - 1]?.token, words[to]?.token];
    return (
      kind === 'name' &&
      before !== undefined &&
      behind !== undefined &&
      /^\s*\+\s*$/u.test(text.slice(before.end, behind.start))
    );
  });

const PER: ReadonlySet<string> = new Set(['per', 'par']);

/** "Likes per follower": one measure by another. */
const isRate = (units: Annotation['units'], words: Annotation['words']): boolean =>
  units.some(
    ({ senses, to }) =>
      senses.some((value) => spaceOf(value) === 'measure') &&
      PER.has(words[to]?.folded ?? '') &&
      units.some((next) => next.from === to + 1 && next.senses.some((value) => RATED.has(value))),
  );
const SIGNS: readonly (readonly [sign: ReadonlySet<string>, operation: string])[] = [
  [new Set(['plus']), 'sum'],
  [new Set(['minus', 'moins']), 'difference'],
];

/** "Xin'an plus Yichuan": a sign between two names, where "plus de" says something else. */
const joinsNames = (
  units: Annotation['units'],
  words: Annotation['words'],
  sign: ReadonlySet<string>,
): boolean =>
  units.some(
    ({ kind, to }) =>
      kind === 'name' &&
      sign.has(words[to]?.folded ?? '') &&
      units.some((next) => next.kind === 'name' && next.from === to + 1),
  );

/** What others are counted by; "per account" is a mean. */
const RATED: ReadonlySet<string> = new Set([
  'measure:followers',
  'measure:fans',
  'measure:users',
  'measure:likes',
]);
