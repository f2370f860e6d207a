import type { App } from '../adapters/adapter.js';
import { apology } from '../command/error-reply.js';
import type { Logger } from '../command/logger.js';
import type { Lang } from '../language/lang.js';
import type { Reply } from '../reply/reply.js';

/** People wait three seconds at most, and an apology has a way to go, too. */
const PATIENCE_MILLISECONDS = 2_800;

export interface AnsweringAppSetup {
  /** The application on its thread. */
  readonly thread: App;
  /** Settles when the thread has ended. */
  readonly lost: Promise<Error>;
  /** Called when the thread has kept somebody waiting for too long, and when it answers. */
  readonly heard: (answered: boolean) => void;
  readonly logger: Logger;
  readonly defaultLocale: Lang;
  readonly newId: () => string;
  readonly patienceMilliseconds?: number;
}

/** The application of a thread that may be late or end: then the answer is an apology. */
export function createAnsweringApp(setup: AnsweringAppSetup): { readonly app: App; idle(): Promise<void> } {
  const { thread, lost, heard, logger, defaultLocale, newId } = setup;
  const patience = setup.patienceMilliseconds ?? PATIENCE_MILLISECONDS;
  const inFlight = new Set<Promise<unknown>>();
  const ended = lost.then((error): never => {
    throw error;
  });
  ended.catch(() => undefined);

  const within = async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        heard(false);
        reject(new Error(`no answer within ${patience} ms`));
      }, patience);
    });
    try {
      return await Promise.race([work, ended, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const ask = async <T>(id: string, call: () => Promise<T>, otherwise: () => T): Promise<T> => {
    const work = call();
    inFlight.add(work);
    const done = (): void => void inFlight.delete(work);
    work.then(() => heard(true)).then(done, done);
    try {
      return await within(work);
    } catch (error) {
      logger.error({ invocation: id, err: error }, 'the answering thread gave no answer');
      return otherwise();
    }
  };
  const reply = (id: string, lang: Lang, call: () => Promise<Reply>): Promise<Reply> =>
    ask(id, call, () => apology(id, lang));
  return {
    app: {
      run: (invocation) =>
        reply(invocation.id, invocation.lang ?? invocation.locale ?? defaultLocale, () =>
          thread.run(invocation),
        ),
      press: (action, requester) => reply(newId(), action.locale, () => thread.press(action, requester)),
      home: (requester, locale) => reply(newId(), locale, () => thread.home(requester, locale)),
      suggest: (option, partial, locale) =>
        ask<Awaited<ReturnType<App['suggest']>>>(
          newId(),
          () => thread.suggest(option, partial, locale),
          () => [],
        ),
    },
    async idle() {
      await Promise.race([Promise.allSettled(inFlight), lost]);
    },
  };
}
