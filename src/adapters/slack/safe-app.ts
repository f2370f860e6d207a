import { apology } from '../../command/error-reply.js';
import type { Logger } from '../../command/logger.js';
import type { Lang } from '../../language/lang.js';
import type { App } from '../adapter.js';

/** The application with a fault turned into an apology, so that whoever asked is not left waiting. */
export function safeApp(app: App, logger: Logger, defaultLocale: Lang, newId: () => string): App {
  const safely = async <T>(work: () => Promise<T>, otherwise: () => T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      logger.error({ err: error }, 'the application failed');
      return otherwise();
    }
  };
  return {
    run: (invocation) =>
      safely(
        () => app.run(invocation),
        () => apology(invocation.id, invocation.lang ?? invocation.locale ?? defaultLocale),
      ),
    press: (action, requester) =>
      safely(
        () => app.press(action, requester),
        () => apology(newId(), action.locale),
      ),
    suggest: (option, partial, locale) =>
      safely(
        () => app.suggest(option, partial, locale),
        () => [],
      ),
    home: (requester, locale) =>
      safely(
        () => app.home(requester, locale),
        () => apology(newId(), locale),
      ),
  };
}
