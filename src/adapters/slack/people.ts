import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../command/logger.js';
import type { Lang } from '../../language/lang.js';
import { within } from './deadline.js';

/** What Diplo needs to know of somebody. */
export interface Person {
  readonly locale?: Lang;
  /** As a mention of them reads. */
  readonly name?: string;
}

/** People tells who somebody is; it never keeps an answer waiting for long, and never fails. */
export interface People {
  find(user: string): Promise<Person>;
}

const HOUR = 3_600_000;
const MOST_MILLISECONDS = 400;

/** Asks `users.info` once an hour and person; without the scope, everybody is unknown. */
export function createPeople(client: webApi.WebClient, logger: Logger): People {
  const known = new LRUCache<string, Promise<Person>>({ max: 5_000, ttl: HOUR });
  let refusedUntil = Number.NEGATIVE_INFINITY;
  const ask = async (user: string): Promise<Person> => {
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      const name = found?.profile?.display_name || found?.name;
      const locale = langOf(found?.locale);
      return { ...(locale ? { locale } : {}), ...(name ? { name } : {}) };
    } catch (error) {
      const code = errorCode(error);
      if (code === 'missing_scope') refusedUntil = performance.now() + HOUR;
      // Somebody may be known the next time; what Slack has decided stays for the hour.
      if (code === undefined) known.delete(user);
      logger.warn({ code: code ?? 'no answer' }, 'Slack did not tell the locale of a user');
      return {};
    }
  };
  return {
    find(user) {
      if (performance.now() < refusedUntil) return Promise.resolve({});
      const person = known.get(user) ?? ask(user);
      known.set(user, person);
      return within(person, MOST_MILLISECONDS, {});
    },
  };
}

/** "fr-CA" → fr; a language that Diplo does not speak → nothing. */
export function langOf(locale: string | undefined): Lang | undefined {
  const [lang] = (locale ?? '').toLowerCase().split(/[-_]/u);
  return lang === 'fr' || lang === 'en' ? lang : undefined;
}

/** Slack's own code of a refusal, as opposed to a connection that failed. */
export function errorCode(error: unknown): string | undefined {
  const data = (error as { data?: { error?: unknown } } | undefined)?.data;
  return typeof data?.error === 'string' ? data.error : undefined;
}
