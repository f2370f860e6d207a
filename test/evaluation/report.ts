import { isUnanswerable, type Row } from './row.js';
import { percent, type Scored, scoreOf, type Tally, tally } from './score.js';

const FACETS: readonly { readonly name: string; readonly of: (row: Row) => string }[] = [
  { name: 'language', of: (row) => row.lang },
  { name: 'style', of: (row) => row.style },
  { name: 'kind', of: (row) => row.kind },
];

/** The score of a file by language, style and kind, then every miss with what came out. */
export function formatReport(file: string, scored: readonly Scored[]): string {
  const { answerable, unanswerable, all } = scoreOf(scored);
  const lines = [
    `${file}: ${figure(all)}, answerable ${figure(answerable)}, abstained ${figure(unanswerable)}`,
  ];
  for (const facet of FACETS)
    lines.push(
      '',
      `  by ${facet.name.padEnd(16)} ${columns('answerable', 'to abstain')}`,
      ...facetLines(scored, facet.of),
    );
  const misses = scored.filter(({ verdict }) => !verdict.right);
  lines.push(
    '',
    `  ${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}`,
    ...misses.flatMap(formatMiss),
  );
  return lines.join('\n');
}

function facetLines(scored: readonly Scored[], of: (row: Row) => string): string[] {
  const values = [...new Set(scored.map(({ row }) => of(row)))].sort();
  return values.map((value) => {
    const group = scored.filter(({ row }) => of(row) === value);
    const some = tally(group.filter(({ row }) => !isUnanswerable(row)));
    const none = tally(group.filter(({ row }) => isUnanswerable(row)));
    return `    ${value.padEnd(17)} ${columns(figure(some), figure(none))}`;
  });
}

const columns = (left: string, right: string): string => `${left.padStart(18)} ${right.padStart(18)}`;

/** "166/170 97.6 %", or a dash where nothing was asked. */
export function figure(count: Tally): string {
  return count.total === 0 ? '-' : `${count.right}/${count.total} ${percent(count).toFixed(1)} %`;
}

function formatMiss({ row, answer, verdict }: Scored): string[] {
  const expected = row.expected ?? `nothing${row.why ? ` (${row.why})` : ''}`;
  const first = answer.facts[0];
  return [
    '',
    `  ✗ [${row.lang} ${row.style} ${row.kind}] ${row.q}`,
    `    ${verdict.why}`,
    `    expected: ${expected}`,
    `    came out: ${answer.outcome}: ${answer.headline}`,
    ...(first ? [`    fact: ${first.id}: ${first.statement}`] : []),
    ...(answer.outcome === 'nothing' && answer.reason
      ? [`    reason: ${JSON.stringify(answer.reason)}`]
      : []),
  ];
}
