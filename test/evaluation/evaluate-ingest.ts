/**
 * Scores what the ingestion proposes against an evaluation set: `node dist/test/evaluation/evaluate-ingest.js DIR`, where DIR
 * holds articles/, gold.jsonl and traps.jsonl. `--show[=article,…]` prints what was missed and what was too much.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadFactBase } from '../../src/facts/load.js';
import { parseArticle } from '../../src/ingest/article.js';
import { extract } from '../../src/ingest/extract.js';
import { rowsOf } from '../../src/ingest/row.js';
import { findNumbers } from '../../src/language/numbers.js';
import { type IngestRow, type Match, matchRows, sameActor } from './ingest-score.js';

interface Trap {
  readonly article: string;
  readonly paragraph: number;
  readonly printed: string;
}

const FIELDS = ['country', 'date', 'qualifier', 'paragraph'] as const;
const KINDS = ['milestone', 'account', 'policy', 'ranking', 'spending'] as const;

async function main(
  dir: string,
  show: readonly string[] | undefined,
  only: readonly string[] | undefined,
): Promise<void> {
  const base = await loadFactBase('data');
  const actors = [...base.actors.values()];
  const wanted = (name: string) => only === undefined || only.includes(name);
  const files = (await readdir(join(dir, 'articles'))).filter(
    (file) => file.endsWith('.txt') && wanted(basename(file, '.txt')),
  );
  const gold = (await readJsonLines<IngestRow>(join(dir, 'gold.jsonl'))).filter(({ article }) =>
    wanted(article),
  );
  const traps = (await readJsonLines<Trap>(join(dir, 'traps.jsonl'))).filter(({ article }) =>
    wanted(article),
  );
  const found: IngestRow[] = [];
  const languages = new Map<string, string>();
  for (const file of files.sort()) {
    const name = basename(file, '.txt');
    const article = parseArticle(await readFile(join(dir, 'articles', file), 'utf8'), name);
    languages.set(name, article.lang);
    found.push(...rowsOf(extract(article, { actors })));
  }
  const central = gold.filter(({ side }) => side !== true);
  for (const lang of [undefined, 'fr', 'en']) {
    const of = (rows: readonly IngestRow[]) =>
      rows.filter(({ article }) => lang === undefined || languages.get(article) === lang);
    report(lang ?? 'all', of(central), of(found));
  }
  reportTraps(traps, gold, found);
  if (show) print(central, found, show);
}

function report(title: string, gold: readonly IngestRow[], found: readonly IngestRow[]): void {
  console.log(`\n${title}: ${new Set(gold.map(({ article }) => article)).size} articles`);
  for (const kind of KINDS) {
    const ofKind = ({ kind: each }: IngestRow) => each === kind;
    const { matches, missed, extra } = matchRows(gold.filter(ofKind), found.filter(ofKind));
    const precision = ratio(matches.length, matches.length + extra.length);
    const recall = ratio(matches.length, matches.length + missed.length);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const part = (test: (match: Match) => boolean) =>
      percent(ratio(matches.filter(test).length, matches.length));
    const fields = [
      `actor ${part(({ gold: a, found: b }) => sameActor(a, b))}`,
      `platform ${part(({ gold: a, found: b }) => a.platform === b.platform)}`,
      `both ${part(({ gold: a, found: b }) => sameActor(a, b) && a.platform === b.platform)}`,
      `country ${part(({ gold: a, found: b }) => a.country === b.country)}`,
      `date ${part(({ gold: a, found: b }) => a.date === b.date)}`,
      `qualifier ${part(({ gold: a, found: b }) => a.qualifier === b.qualifier)}`,
      `paragraph ${part(({ gold: a, found: b }) => a.paragraph === b.paragraph)}`,
    ];
    console.log(
      `  ${kind.padEnd(9)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} (${matches.length} found, ${missed.length} missed, ${extra.length} too many) ${fields.join(', ')}`,
    );
  }
}

/** A trap is taken where its figure comes out as a milestone, unless that figure is a milestone of the gold too. */
function reportTraps(traps: readonly Trap[], gold: readonly IngestRow[], found: readonly IngestRow[]): void {
  const fair = traps.filter((trap) => {
    const values = valuesOf(trap.printed);
    return !gold.some(
      (row) =>
        row.side !== true &&
        row.article === trap.article &&
        row.kind === 'milestone' &&
        row.value !== null &&
        values.includes(row.value),
    );
  });
  const taken = fair.filter((trap) => {
    const values = valuesOf(trap.printed);
    return found.some(
      (row) =>
        row.article === trap.article &&
        row.kind === 'milestone' &&
        row.value !== null &&
        values.includes(row.value),
    );
  });
  console.log(
    `\ntraps taken: ${taken.length} of ${fair.length}${taken.map(({ article, printed }) => `; ${article} ${printed}`).join('')}`,
  );
}

const valuesOf = (printed: string): number[] => findNumbers(printed).map(({ value }) => value);

function print(gold: readonly IngestRow[], found: readonly IngestRow[], show: readonly string[]): void {
  const { matches, missed, extra } = matchRows(gold, found);
  const line = (row: IngestRow) =>
    `${row.article}:${row.paragraph} ${row.kind} | ${row.actor} | ${row.country} | ${row.platform} | ${row.handle ?? ''} | ${row.metric ?? ''} ${row.value ?? ''} ${row.qualifier ?? ''} | ${row.date} | ${row.action ?? ''} | ${row.printed}`;
  const shown = ({ article }: IngestRow) => show.length === 0 || show.includes(article);
  for (const row of missed.filter(shown)) console.log(`MISSED ${line(row)}`);
  for (const row of extra.filter(shown)) console.log(`EXTRA  ${line(row)}`);
  for (const match of matches.filter(({ gold: row }) => shown(row))) {
    if (!sameActor(match.gold, match.found) || match.gold.platform !== match.found.platform)
      console.log(`WRONG  ${line(match.gold)}\n    -> ${line(match.found)}`);
    else if (FIELDS.some((field) => match.gold[field] !== match.found[field]))
      console.log(`FIELD  ${line(match.gold)}\n    -> ${line(match.found)}`);
  }
}

async function readJsonLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (value: number): string => `${Math.round(value * 100)}%`;

const [dir = '../shared/evaluation', ...options] = process.argv.slice(2);
const listOption = (name: string): string[] | undefined => {
  const option = options.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  if (option === undefined) return undefined;
  return option.includes('=') ? option.slice(name.length + 3).split(',') : [];
};
const only = listOption('only');
await main(dir, listOption('show'), only && only.length > 0 ? only : undefined);
