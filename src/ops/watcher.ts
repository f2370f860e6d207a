import type { Logger } from '../command/logger.js';
import type { Watcher } from '../command/watcher.js';
import { UserError } from '../errors.js';
import { type GapFile, normalizeQuestion } from './gaps.js';
import { type Limiter, platformOf } from './limits.js';
import type { Metrics } from './metrics.js';

export interface WatcherSetup {
  readonly limiter: Limiter;
  readonly metrics: Metrics;
  readonly gaps?: GapFile;
  readonly logger: Logger;
  /** Whether the log may hold what people asked. */
  readonly logQuestions: boolean;
  readonly clock: () => Date;
}

/** Watches every call: limits, counts, logs, and collects what had no answer. */
export function createWatcher(setup: WatcherSetup): Watcher {
  const { limiter, metrics, gaps, logger, logQuestions, clock } = setup;
  return {
    async admit(call) {
      try {
        await limiter(call);
      } catch (error) {
        if (error instanceof UserError && error.code === 'too-many')
          metrics.limited((error as UserError<'too-many'>).details.by);
        throw error;
      }
    },
    settled(call) {
      const { id, command, requester, reply, failure, question, milliseconds } = call;
      metrics.settled(call);
      logger.info(
        {
          invocation: id,
          command,
          platform: platformOf(requester.user),
          outcome: failure ?? reply.outcome,
          milliseconds: Math.round(milliseconds * 10) / 10,
          ...(logQuestions && question !== undefined ? { question } : {}),
        },
        'answered',
      );
      if (gaps && question !== undefined && failure === undefined && reply.outcome === 'nothing')
        gaps.add({
          on: clock().toISOString().slice(0, 10),
          lang: reply.lang,
          question: normalizeQuestion(question),
        });
    },
  };
}
