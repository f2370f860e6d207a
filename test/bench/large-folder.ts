import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { FactBase } from '../../src/facts/fact-base.js';
import type { Fact } from '../../src/facts/kinds/index.js';

/** As a person would print it, so that the figure check finds the figure borne out. */
const PRINTED = { exact: '', 'at-least': 'plus de ', about: 'environ ', 'at-most': 'moins de ' } as const;

function withFigures(fact: Fact): Fact {
  const figure = fact.kind === 'milestone' ? fact : fact.kind === 'spending' ? fact.amounts[0] : undefined;
  if (figure?.value === undefined) return fact;
  return { ...fact, anchors: [{ line: 1, printed: `${PRINTED[figure.bound]}${figure.value}` }] } as Fact;
}

/** Writes a generated base as a data folder: the shipped one, with a file of facts for each invented article. */
export async function writeFolder(base: FactBase, shippedDir: string, dir: string): Promise<void> {
  await cp(shippedDir, dir, { recursive: true, dereference: true });
  const invented = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].filter(({ id }) => id.startsWith('bench-'));
  for (const [file, records] of [
    ['sources', invented(base.sources)],
    ['actors', invented(base.actors)],
    ['accounts', invented(base.accounts)],
  ] as const) {
    const path = join(dir, `${file}.yaml`);
    await writeFile(path, `${await readFile(path, 'utf8')}\n${records.length > 0 ? stringify(records) : ''}`);
  }
  await mkdir(join(dir, 'facts'), { recursive: true });
  const bySource = new Map<string, Fact[]>();
  for (const fact of invented(base.facts)) {
    const facts = bySource.get(fact.source) ?? [];
    facts.push(withFigures(fact));
    bySource.set(fact.source, facts);
  }
  for (const [source, facts] of bySource)
    await writeFile(join(dir, 'facts', `${source}.yaml`), stringify(facts));
}
