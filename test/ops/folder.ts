import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Snapshot } from '../../src/command/snapshot.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import {
  type Keeper,
  type KeeperSetup,
  type Opening,
  openKeeper,
  type Served,
} from '../../src/ops/keeper.js';
import { type OpenableBase, type OpenSetup, openBase } from '../../src/ops/open-base.js';
import { createQueryEngine } from '../../src/query/create-engine.js';
import type { QueryEngine } from '../../src/query/engine.js';
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

/** A base that is served by the test's own thread. */
export interface ServedHere extends Served, Snapshot, OpenableBase {}

/** How a keeper of the test's own thread may differ from the usual. */
export interface KeeperHere extends Partial<OpenSetup>, Pick<KeeperSetup<ServedHere>, 'pause'> {
  readonly engineFor?: (base: FactBase) => QueryEngine;
  /** Settles when a base is lost. */
  readonly lost?: (base: FactBase) => Promise<Error>;
}

export async function keeperOf(
  { dataDir, stateDir }: Folder,
  { engineFor = createQueryEngine, lost, pause, ...setup }: KeeperHere = {},
): Promise<{ readonly keeper: Keeper<ServedHere>; readonly logger: ReturnType<typeof recordingLogger> }> {
  const logger = recordingLogger();
  const serve = ({ base, digests }: OpenableBase): ServedHere => ({
    base,
    digests,
    engine: engineFor(base),
    version: base.version,
    facts: base.facts.size,
    lost: lost?.(base) ?? new Promise(() => undefined),
    close: async () => undefined,
  });
  const open = async (before: ServedHere | undefined): Promise<Opening<ServedHere>> => {
    const opening = await openBase(
      { dataDir, stateDir, drafts: false, clock: () => NOW, logger, ...setup },
      before,
    );
    switch (opening.outcome) {
      case 'opened': {
        const served = serve(opening);
        await opening.keep();
        const { outcome, difference, brokenAnchors } = opening;
        return { outcome, served, brokenAnchors, ...(difference ? { difference } : {}) };
      }
      case 'invalid': {
        const { kept, ...told } = opening;
        return { ...told, ...(kept ? { kept: serve(kept) } : {}) };
      }
      case 'unchanged':
        return opening;
      default:
        return opening satisfies never;
    }
  };
  const keeper = await openKeeper({ open, clock: () => NOW, logger, ...(pause ? { pause } : {}) });
  return { keeper, logger };
}
