import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { App } from '../adapters/adapter.js';
import type { Logger } from '../command/logger.js';
import type { Lang } from '../language/lang.js';
import type { Opening, Served } from '../ops/keeper.js';
import { createAnsweringApp } from './answering-app.js';
import { connectToThread } from './channel.js';
import type { BaseSummary, ThreadHost, ThreadTask } from './contract.js';

/** A base that is served by a thread of its own. */
export interface ServedByThread extends Served {
  readonly app: App;
  readonly summary: BaseSummary;
}

export interface ThreadSetup {
  readonly task: ThreadTask;
  readonly host: ThreadHost;
  readonly logger: Logger;
  readonly defaultLocale: Lang;
  readonly newId: () => string;
  /** The module that the thread runs. */
  readonly entry?: URL;
  readonly patienceMilliseconds?: number;
  readonly hungMilliseconds?: number;
}

/** A thread that answers nobody for so long after somebody has waited in vain is ended. */
const HUNG_MILLISECONDS = 7_000;
/** A thread whose time is over ends even where something is still in flight. */
const LEAVE_MILLISECONDS = 5_000;

/**
 * Opens the data folder on a new thread, which then answers over what it has opened. Reading, checking and indexing a
 * base takes a core for seconds or minutes; the thread that serves the one before does not notice.
 */
export async function openOnThread(
  setup: ThreadSetup,
  before: ServedByThread | undefined,
): Promise<Opening<ServedByThread>> {
  const thread = startThread(setup);
  try {
    const opening = await Promise.race([
      thread.open(before?.summary),
      thread.ended.then((error): never => {
        throw error;
      }),
    ]);
    switch (opening.outcome) {
      case 'opened':
        return { ...opening, served: thread.serve(opening.served) };
      case 'invalid': {
        const { kept, ...told } = opening;
        if (!kept) await thread.end();
        return { ...told, ...(kept ? { kept: thread.serve(kept) } : {}) };
      }
      case 'unchanged':
        await thread.end();
        return opening;
      default:
        return opening satisfies never;
    }
  } catch (error) {
    await thread.end();
    throw error;
  }
}

/**
 * What a question needs is gone when it is answered. With little room for such things they pass for lasting ones, and a
 * large base is then gone through for garbage, over and over, while people wait.
 */
const LIMITS = { maxYoungGenerationSizeMb: 128 };
/** Nor is a large base gone through for the sake of a few megabytes that could be given back. */
setFlagsFromString('--no-memory-reducer');

function startThread({
  task,
  host,
  entry = new URL('./thread.js', import.meta.url),
  hungMilliseconds = HUNG_MILLISECONDS,
  ...asking
}: ThreadSetup) {
  // No environment and no arguments: it needs none, and tokens are no affair of its.
  const worker = new Worker(entry, { workerData: task, env: {}, execArgv: [], resourceLimits: LIMITS });
  const ended = new Promise<Error>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`the answering thread ended with ${code}`)));
  });
  const thread = connectToThread(worker, host);
  let hung: NodeJS.Timeout | undefined;
  const heard = (answered: boolean): void => {
    if (!answered) hung ??= setTimeout(() => void worker.terminate(), hungMilliseconds).unref();
    else if (hung) {
      clearTimeout(hung);
      hung = undefined;
    }
  };
  const end = async (): Promise<void> => {
    heard(true);
    await worker.terminate();
  };
  return {
    open: thread.open,
    ended,
    end,
    serve(summary: BaseSummary): ServedByThread {
      // What keeps a process alive is that somebody may ask: a connection, a prompt, a call that waits.
      worker.unref();
      const { app, idle } = createAnsweringApp({ thread, lost: ended, heard, ...asking });
      return {
        app,
        summary,
        version: summary.version,
        facts: summary.facts,
        lost: ended,
        async close() {
          await within(idle(), LEAVE_MILLISECONDS);
          await end();
        },
      };
    },
  };
}

async function within(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
