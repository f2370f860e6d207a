import { fold } from '../../src/language/text.js';

/** A row of `gold.jsonl`, or a candidate in its shape. */
export interface IngestRow {
  readonly article: string;
  readonly paragraph: number;
  readonly kind: string;
  readonly actor: string | null;
  readonly country: string | null;
  readonly platform: string | null;
  readonly handle: string | null;
  readonly metric: string | null;
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly date: string | null;
  readonly action: string | null;
  readonly printed: string;
  readonly side?: boolean;
}

export interface Match {
  readonly gold: IngestRow;
  readonly found: IngestRow;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly missed: readonly IngestRow[];
  readonly extra: readonly IngestRow[];
}

/** Pairs candidates with gold rows of the same article and kind, each used once, the most alike first. */
export function matchRows(gold: readonly IngestRow[], found: readonly IngestRow[]): Matching {
  const pairs = gold.flatMap((row) =>
    found
      .filter((each) => isMatch(row, each))
      .map((each) => ({ gold: row, found: each, likeness: likeness(row, each) })),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const usedGold = new Set<IngestRow>();
  const usedFound = new Set<IngestRow>();
  const matches: Match[] = [];
  for (const pair of pairs) {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) continue;
    usedGold.add(pair.gold);
    usedFound.add(pair.found);
    matches.push(pair);
  }
  return {
    matches,
    missed: gold.filter((row) => !usedGold.has(row)),
    extra: found.filter((row) => !usedFound.has(row)),
  };
}

function isMatch(gold: IngestRow, found: IngestRow): boolean {
  if (gold.article !== found.article || gold.kind !== found.kind) return false;
  switch (gold.kind) {
    case 'account':
      return sameHandle(gold, found) || (sameActor(gold, found) && gold.platform === found.platform);
    case 'policy':
      return gold.action === found.action && sameActor(gold, found);
    default:
      return gold.value === found.value;
  }
}

function likeness(gold: IngestRow, found: IngestRow): number {
  return (
    Number(sameActor(gold, found)) * 4 +
    Number(gold.platform === found.platform) * 3 +
    Number(sameHandle(gold, found)) * 3 +
    Number(gold.paragraph === found.paragraph) * 2 +
    Number(gold.action === found.action) +
    Number(gold.date === found.date)
  );
}

const sameHandle = (a: IngestRow, b: IngestRow): boolean =>
  a.handle !== null && a.handle.toLowerCase() === b.handle?.toLowerCase();

const SMALL = new Set(
  'le la les l de du des d et the of in and for a au aux en m mme mr roi reine king queen pape pope compte institutionnel personnel'.split(
    ' ',
  ),
);
const STATE = new Set('gouvernement government etat federal federale state'.split(' '));
const SAME_WORD: Readonly<Record<string, string>> = {
  ambassade: 'embassy',
  ministere: 'ministry',
  affaires: 'affairs',
  etrangeres: 'foreign',
  europeenne: 'european',
  europeen: 'european',
};

/** Names that one would take for the same actor: the words of one are those of the other, or both are one state. */
export function sameActor(a: IngestRow, b: IngestRow): boolean {
  if (a.actor === null || b.actor === null) return a.actor === b.actor;
  const first = wordsOf(a.actor);
  const second = wordsOf(b.actor);
  if (first.size > 0 && second.size > 0 && (isWithin(first, second) || isWithin(second, first))) return true;
  return a.country !== null && a.country === b.country && isState(a) && isState(b);
}

function wordsOf(name: string): Set<string> {
  const words = fold(name)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  return new Set(words.map((word) => SAME_WORD[word] ?? word));
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((word) => whole.has(word));

/** A country, or its government. */
function isState({ actor }: IngestRow): boolean {
  const words = fold(actor ?? '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  return words.some((word) => STATE.has(word)) || words.length <= 2;
}
