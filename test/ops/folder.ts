import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compile } from '../../src/ops/compile.js';
import { type Keeper, type KeeperSetup, openKeeper } from '../../src/ops/keeper.js';
import { createQueryEngine } from '../../src/query/create-engine.js';
import { FIXTURE_BASE, NOW, recordingLogger } from '../command/world.js';

/** A data folder of the test's own, with a state folder beside it; both go when the test ends. */
export async function folder() {
  const root = await mkdtemp(join(tmpdir(), 'diplo-ops-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const dataDir = join(root, 'data');
  const stateDir = join(root, 'state');
  await cp(FIXTURE_BASE, dataDir, { recursive: true });
  const path = (file: string) => join(dataDir, file);
  const facts = 'facts/valmerie-2021.yaml';
  return {
    root,
    dataDir,
    stateDir,
    path,
    facts,
    read: (file = facts) => readFile(path(file), 'utf8'),
    write: (text: string, file = facts) => writeFile(path(file), text),
    /** A valid change: the fact `vm-rank` tells another position. */
    async rank(position: number) {
      const text = await readFile(path(facts), 'utf8');
      await writeFile(path(facts), ranked(text, position));
    },
    /** Replaces the first place where a text stands. */
    async edit(from: string, to: string, file = facts) {
      const text = await readFile(path(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(path(file), text.replace(from, to));
    },
  };
}
/** The file of facts with another position in its ranking, and the printed fragment that bears it out. */
export const ranked = (text: string, position: number): string =>
  text
    .replace(/position: \d+\b/u, `position: ${position}`)
    .replace(/la \d+e place/u, `la ${position}e place`);

export type Folder = Awaited<ReturnType<typeof folder>>;

export async function keeperOf(
  { dataDir, stateDir }: Folder,
  setup: Partial<KeeperSetup> = {},
): Promise<{ readonly keeper: Keeper; readonly logger: ReturnType<typeof recordingLogger> }> {
  const logger = recordingLogger();
  const keeper = await openKeeper({
    dataDir,
    stateDir,
    drafts: false,
    compile,
    engineFor: async (base) => createQueryEngine(base),
    clock: () => NOW,
    logger,
    ...setup,
  });
  return { keeper, logger };
}
