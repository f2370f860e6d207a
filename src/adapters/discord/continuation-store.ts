import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../command/logger.js';

/** A ContinuationStore keeps what a button refers to where that is longer than a custom_id. */
export interface ContinuationStore {
  get(key: string): string | undefined;
  /** Keys follow from what they stand for, so that putting one again changes nothing. */
  put(key: string, encoded: string): void;
}

/** The oldest are forgotten; their buttons then say that they are too old. */
const MOST = 20_000;

/** Forgets all at a restart. */
export function memoryStore(): ContinuationStore {
  const kept = new LRUCache<string, string>({ max: MOST });
  return { get: (key) => kept.get(key), put: (key, encoded) => void kept.set(key, encoded) };
}

/**
 * Keeps continuations in a file, a line each, so that buttons outlive a restart. A file that cannot be read or written
 * costs old buttons, and no answer.
 */
export function fileStore(file: string, logger: Logger): ContinuationStore {
  const kept = new LRUCache<string, string>({ max: MOST });
  for (const [key, encoded] of read(file, logger)) kept.set(key, encoded);
  rewrite(file, kept, logger);
  let writing = Promise.resolve();
  return {
    get: (key) => kept.get(key),
    put(key, encoded) {
      if (kept.has(key)) return;
      kept.set(key, encoded);
      writing = writing
        .then(() => appendFile(file, `${key}\t${encoded}\n`))
        .catch((error: unknown) => logger.warn({ err: error }, 'a long button is not kept'));
    },
  };
}

function read(file: string, logger: Logger): (readonly [string, string])[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [key = '', encoded = ''] = line.split('\t');
        return key !== '' && encoded !== '' ? [[key, encoded] as const] : [];
      });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      logger.warn({ err: error }, 'long buttons of before cannot be read');
    return [];
  }
}

/** Starts over with what is still kept, so that the file does not grow for ever. */
function rewrite(file: string, kept: LRUCache<string, string>, logger: Logger): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const lines = [...kept.rentries()].map(([key, encoded]) => `${key}\t${encoded}\n`);
    writeFileSync(`${file}.new`, lines.join(''));
    renameSync(`${file}.new`, file);
  } catch (error) {
    logger.warn({ err: error }, 'long buttons cannot be kept');
  }
}
