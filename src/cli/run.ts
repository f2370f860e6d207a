import { environment, readConfig } from '../config.js';
import { loadFactBase } from '../facts/load.js';
import { createQueryEngine } from '../query/create-engine.js';
import { askInJson } from './ask-json.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { linesOf } from './lines.js';

export async function askBatch(
  words: readonly string[],
  flags: { lang?: 'fr' | 'en' },
  io: Io,
): Promise<number> {
  const config = readConfig(environment());
  const base = await loadFactBase(config.dataDir, { serveDrafts: config.serveDrafts });
  const snapshot = { base, engine: createQueryEngine(base) };
  const questions = words.length > 0 ? one(words.join(' ')) : linesOf(io.stdin);
  await askInJson(questions, io.stdout, {
    snapshot,
    languageOf: () => flags.lang ?? config.defaultLocale,
    now: () => new Date(),
  });
  return EXIT.answered;
}

async function* one(question: string): AsyncGenerator<string> {
  yield question;
}
