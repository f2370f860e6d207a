import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import { loadFactBase } from '../../src/facts/load.js';
import { LANGS } from '../../src/language/lang.js';
import { createQueryEngine } from '../../src/query/create-engine.js';
import { dispatcherOver, headlineOf, typed } from '../command/world.js';

const DATA = join(import.meta.dirname, '../../data');
/** An honest "not in the base" is worth an example, too. */
const NOTHING = /@francediplo.*\?/u;

let world: Snapshot;
beforeAll(async () => {
  const base = await loadFactBase(DATA);
  world = { base, engine: createQueryEngine(base) };
  // `check` loads the rules of ingesting when it is first called, which here are still TypeScript.
  await import('../../src/ingest/check.js');
});

const examples = commands.flatMap(({ name, examples: own, visibility }) =>
  visibility === 'everyone'
    ? LANGS.flatMap((lang) => own[lang].map((example) => [name, lang, example] as const))
    : [],
);

describe('help shows examples that work on the shipped base', () => {
  it.each(examples)('%s (%s): %s', async (_, lang, example) => {
    const { reply, failure } = await dispatcherOver(world).run(typed(example, { locale: lang }));
    expect(failure).toBeUndefined();
    expect(reply.lang).toBe(lang);
    if (NOTHING.test(example)) expect(reply.outcome).toBe('nothing');
    else expect(['answered', 'ambiguous'], headlineOf(reply)).toContain(reply.outcome);
  });
});
