import type { Logger } from '../command/logger.js';
import type { Watcher } from '../command/watcher.js';
import { createGapFile } from './gaps.js';
import { startHealth } from './health.js';
import type { Keeper, Served } from './keeper.js';
import { createLimiter, type Limits } from './limits.js';
import { createMetrics, type Metrics } from './metrics.js';
import { watchFolder } from './watch.js';
import { createWatcher } from './watcher.js';

export interface OperationsSetup {
  readonly keeper: Keeper<Served>;
  readonly adapters: () => readonly { readonly name: string; readonly state: string }[];
  readonly stopping: () => boolean;
  readonly limits: Limits;
  readonly logQuestions: boolean;
  readonly gapsFile?: string;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** What watches a running bot; the composition root gives it what to watch, and its signals. */
export interface Operations {
  readonly watcher: Watcher;
  readonly metrics: Metrics;
  /** Opens the health pages, and follows the data folder, as far as that is asked for. */
  start(
    pages: { readonly host: string; readonly port: number } | undefined,
    folder: string | undefined,
  ): Promise<void>;
  stop(): Promise<void>;
}

export function createOperations(setup: OperationsSetup): Operations {
  const { keeper, adapters, logger, limits, logQuestions, clock, stopping } = setup;
  const base = () => {
    const { version, facts } = keeper.current();
    return { version, facts, refused: keeper.refusal() !== undefined, serving: keeper.serving() };
  };
  const served = () => (keeper.serving() ? base() : undefined);
  const metrics = createMetrics({ base, adapters });
  const gaps = setup.gapsFile ? createGapFile(setup.gapsFile, logger, metrics.gapLost) : undefined;
  const watcher = createWatcher({
    limiter: createLimiter(limits),
    metrics,
    logger,
    logQuestions,
    clock,
    ...(gaps ? { gaps } : {}),
  });
  const open: { close(): Promise<void> }[] = [];
  return {
    watcher,
    metrics,
    async start(pages, folder) {
      if (pages)
        open.push(await startHealth({ ...pages, base: served, adapters, stopping, metrics, logger }));
      if (folder !== undefined) open.push(watchFolder(folder, () => void keeper.reload('watch'), logger));
    },
    async stop() {
      await Promise.all([gaps?.flush(), ...open.map((each) => each.close())]);
    },
  };
}
