// Scores the built program: npm run evaluate -- FILE.jsonl [FILE…] (see README.md).
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { askProgram } from './ask.js';
import { COUNTERFACTUALS, isCounterfactual, runCounterfactuals } from './counterfactual/run.js';
import { formatReport } from './report.js';
import { type Row, readRows } from './row.js';
import { judge, percent, type Scored, scoreOf } from './score.js';

const USAGE = `evaluate [--min N] [--min-right N] [--min-abstained N] FILE.jsonl [FILE.jsonl …]
evaluate --counterfactual [--parts ${COUNTERFACTUALS.join(',')}] FILE.jsonl [FILE.jsonl …]`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      counterfactual: { type: 'boolean', default: false },
      parts: { type: 'string', default: COUNTERFACTUALS.join(',') },
      min: { type: 'string', default: '0' },
      'min-right': { type: 'string', default: '0' },
      'min-abstained': { type: 'string', default: '0' },
    },
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let failed = false;
  for (const file of positionals) {
    const rows = readRows(await readFile(file, 'utf8'), relative(process.cwd(), file));
    const passed = values.counterfactual
      ? await counterfactual(file, rows, values.parts)
      : await score(file, rows, values);
    failed ||= !passed;
  }
  return failed ? 1 : 0;
}

async function counterfactual(file: string, rows: readonly Row[], parts: string): Promise<boolean> {
  const chosen = parts.split(',').map((part) => part.trim());
  const unknown = chosen.find((part) => !isCounterfactual(part));
  if (unknown !== undefined)
    throw new Error(`unknown part "${unknown}"; there are ${COUNTERFACTUALS.join(', ')}`);
  console.log(`${relative(process.cwd(), file)}: counterfactuals\n`);
  return runCounterfactuals(rows, chosen.filter(isCounterfactual), askProgram, (line) => console.log(line));
}

async function score(file: string, rows: readonly Row[], minimum: Minimum): Promise<boolean> {
  const answers = await askProgram(rows.map(({ q }) => q));
  const scored = rows.flatMap((row, index): Scored[] => {
    const answer = answers[index];
    return answer ? [{ row, answer, verdict: judge(row, answer) }] : [];
  });
  console.log(`${formatReport(relative(process.cwd(), file), scored)}\n`);
  return thresholds(scored, minimum);
}

interface Minimum {
  readonly min: string;
  readonly 'min-right': string;
  readonly 'min-abstained': string;
}

function thresholds(scored: readonly Scored[], minimum: Minimum): boolean {
  const { all, answerable, unanswerable } = scoreOf(scored);
  const checks = [
    { name: 'right and abstained', reached: percent(all), wanted: minimum.min },
    { name: 'right', reached: percent(answerable), wanted: minimum['min-right'] },
    { name: 'abstained', reached: percent(unanswerable), wanted: minimum['min-abstained'] },
  ];
  const short = checks.filter(({ reached, wanted }) => reached < Number(wanted));
  for (const { name, reached, wanted } of short)
    console.log(`${name}: ${reached.toFixed(1)} %, below ${wanted} %`);
  return short.length === 0;
}
