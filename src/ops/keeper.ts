import type { Logger } from '../command/logger.js';
import type { Refusal, ReloadReport, ReloadTrigger } from '../command/reload-report.js';
import type { BaseDifference } from '../facts/diff.js';
import { FactBaseError, formatProblem, type Problem } from '../facts/problem.js';
import { backoff } from './retry.js';

/** Problems that are told one by one; the count tells the rest, and `diplo check-data` all of them. */
const MOST_PROBLEMS = 50;

/** A fact base that answers questions. */
export interface Served {
  readonly version: string;
  readonly facts: number;
  /** Settles if it can answer no longer though nobody has closed it. */
  readonly lost: Promise<Error>;
  /** Lets it go, once what is in flight has its answer. */
  close(): Promise<void>;
}

/** What came of opening the data folder; with `S` that is plain data, it passes between threads. */
export type Opening<S> =
  | {
      readonly outcome: 'opened';
      readonly served: S;
      /** What it changes of what was served before. */
      readonly difference?: BaseDifference;
      /** Facts whose anchors are not where they were. */
      readonly brokenAnchors: readonly string[];
    }
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: 'invalid';
      readonly problems: readonly Problem[];
      readonly difference?: BaseDifference;
      /** The last valid base, where nothing was served before. */
      readonly kept?: S;
    };

export interface KeeperSetup<S extends Served> {
  /** Opens what the data folder holds now, beside what is served. */
  readonly open: (before: S | undefined) => Promise<Opening<S>>;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly onReload?: (report: ReloadReport, trigger: ReloadTrigger) => void;
  /** How long to wait, in milliseconds, before a lost base is opened once more after so many failures. */
  readonly pause?: (failures: number) => number;
}

/** A Keeper holds the base that is served, and puts a newer one in its place once that is complete. */
export interface Keeper<S extends Served> {
  /** The base of this moment; whoever began with one keeps it to the end. */
  current(): S;
  /** Whether it can answer: a base that was lost is opened again. */
  serving(): boolean;
  /** Why the data folder is not what is served, if it is not. */
  refusal(): Refusal | undefined;
  /** Reads the folder again. It never rejects: what goes wrong changes nothing and is told. */
  reload(trigger: ReloadTrigger): Promise<ReloadReport>;
  close(): Promise<void>;
}

/**
 * Opens the base of the data folder; if that is invalid, the last valid one.
 * @throws FactBaseError with every problem, if there is no valid base at all
 */
export async function openKeeper<S extends Served>(setup: KeeperSetup<S>): Promise<Keeper<S>> {
  const { open, clock, logger, onReload, pause = backoff } = setup;
  let refusal: Refusal | undefined;
  let lost = false;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  /** What can be served of an opening, where nothing was before. */
  const first = async (): Promise<S> => {
    const opening = await open(undefined);
    switch (opening.outcome) {
      case 'opened':
        refusal = undefined;
        if (opening.brokenAnchors.length > 0)
          logger.warn({ facts: opening.brokenAnchors }, 'anchors are not where the base says');
        return opening.served;
      case 'invalid': {
        if (!opening.kept) throw new FactBaseError(opening.problems);
        refusal = refusalOf(opening, clock(), true);
        const { version } = opening.kept;
        logger.error({ ...refusal, version }, 'fact base is invalid: the last valid one is served');
        return opening.kept;
      }
      case 'unchanged':
        throw new Error('a base was compared with none');
      default:
        return opening satisfies never;
    }
  };
  const serve = (served: S): void => {
    current = served;
    lost = false;
    void served.lost.then((error) => {
      if (served !== current || closed) return;
      lost = true;
      logger.error({ version: served.version, err: error }, 'the fact base answers no longer');
      restore(1);
    });
  };
  /** Opens a base in the place of one that was lost, ever more slowly. */
  const restore = (failures: number): void => {
    if (closed) return;
    retry = setTimeout(
      () =>
        void inTurn(async () => {
          if (!lost || closed) return;
          try {
            serve(await first());
            logger.info({ version: current.version }, 'the fact base answers again');
          } catch (error) {
            logger.error({ failures, err: error }, 'the fact base cannot be opened again');
            restore(failures + 1);
          }
        }),
      pause(failures),
    );
  };

  let last: Promise<unknown> = Promise.resolve();
  /** One opening at a time, in the order in which they are asked for. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const attempt = async (): Promise<ReloadReport> => {
    const { version: from } = current;
    if (lost) throw new Error('the one before was lost and is being opened again');
    const opening = await open(current);
    switch (opening.outcome) {
      case 'unchanged':
        refusal = undefined;
        return { result: 'unchanged', version: from };
      case 'invalid':
        refusal = refusalOf(opening, clock(), refusal?.atStart ?? false);
        return { result: 'refused', version: from, refusal };
      case 'opened': {
        const { served, difference = NO_DIFFERENCE, brokenAnchors } = opening;
        const before = current;
        serve(served);
        refusal = undefined;
        void before.close();
        const { version, facts } = served;
        return { result: 'taken', from, version, facts, difference, brokenAnchors };
      }
      default:
        return opening satisfies never;
    }
  };
  const reload = async (trigger: ReloadTrigger): Promise<ReloadReport> => {
    const started = performance.now();
    let report: ReloadReport;
    try {
      report = await attempt();
    } catch (error) {
      // A fault of ours or of the disk, which must not end what is being served.
      logger.error({ trigger, err: error }, 'reload failed');
      const problems = [`the fact base could not be read: ${error instanceof Error ? error.message : error}`];
      refusal = { since: clock(), problems, total: 1, atStart: refusal?.atStart ?? false };
      report = { result: 'refused', version: current.version, refusal };
    }
    tell(report, trigger, performance.now() - started, logger);
    onReload?.(report, trigger);
    return report;
  };

  let current: S = await first();
  serve(current);
  let waiting: Promise<ReloadReport> | undefined;
  return {
    current: () => current,
    serving: () => !lost,
    refusal: () => refusal,
    reload(trigger) {
      // Whoever asks while one runs gets the next: the files may have changed since it began.
      waiting ??= inTurn(() => {
        waiting = undefined;
        return reload(trigger);
      });
      return waiting;
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await current.close();
    },
  };
}

const NO_DIFFERENCE: BaseDifference = { added: [], changed: [], withdrawn: [], removed: [], conflicts: [] };

function refusalOf(
  { problems, difference }: Extract<Opening<unknown>, { outcome: 'invalid' }>,
  since: Date,
  atStart: boolean,
): Refusal {
  return {
    since,
    problems: problems.slice(0, MOST_PROBLEMS).map(formatProblem),
    total: problems.length,
    atStart,
    ...(difference ? { difference } : {}),
  };
}

function tell(report: ReloadReport, trigger: ReloadTrigger, milliseconds: number, logger: Logger): void {
  const common = { trigger, version: report.version, milliseconds: Math.round(milliseconds) };
  if (report.result === 'unchanged') logger.info(common, 'fact base is unchanged');
  else if (report.result === 'taken') {
    const { from, facts, difference, brokenAnchors } = report;
    logger.info({ ...common, from, facts, ...difference, brokenAnchors }, 'fact base reloaded');
  } else {
    const { problems, total, difference } = report.refusal;
    logger.error({ ...common, problems, total, ...difference }, 'fact base refused: the one before stays');
  }
}
