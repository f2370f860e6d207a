import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const FENCES = fileURLToPath(new URL('../../tools/fences.mjs', import.meta.url));

interface Case {
  readonly file: string;
  readonly code: string;
  /** What the breach must say: what is wrong and the right place. */
  readonly says?: readonly string[];
}

/** Each fence, broken once on purpose. */
const BREACHES: readonly Case[] = [
  breach(
    'src/language/a.ts',
    `import { Fact } from '../facts/fact.js';`,
    'may not import src/facts/fact.ts',
    'room it speaks about',
  ),
  breach(
    'src/facts/a.ts',
    `import type { Query } from '../query/query.js';`,
    'may not import src/query/query.ts',
    'src/query',
  ),
  breach(
    'src/facts/kinds/a.ts',
    `import { find } from '../../linking/gazetteer.js';`,
    'may not import src/linking',
    'src/linking',
  ),
  breach(
    'src/linking/a.ts',
    `export { match } from '../query/match.js';`,
    'may not import src/query',
    'src/query',
  ),
  breach(
    'src/linking/b.ts',
    `import { extract } from '../ingest/extract.js';`,
    'may not import src/ingest',
    'src/ingest',
  ),
  breach(
    'src/query/a.ts',
    `import type { Reply } from '../reply/reply.js';`,
    'may not import src/reply',
    'wording goes to src/reply',
  ),
  breach(
    'src/query/b.ts',
    `import { extract } from '../ingest/extract.js';`,
    'may not import src/ingest',
    'src/reply',
  ),
  breach(
    'src/ingest/a.ts',
    `import { match } from '../query/match.js';`,
    'may not import src/query',
    'src/linking',
  ),
  breach(
    'src/reply/a.ts',
    `import { createEngine } from '../query/engine.js';`,
    'may not import src/query/engine.ts',
    'types',
  ),
  breach(
    'src/reply/b.ts',
    `import { dispatch } from '../command/dispatch.js';`,
    'may not import src/command',
    'Answer as it is',
  ),
  breach(
    'src/command/a.ts',
    `import { ask } from '../../commands/ask.js';`,
    'may not import commands/ask.ts',
    'commands/',
  ),
  breach(
    'src/command/b.ts',
    `import { slack } from '../adapters/slack/adapter.js';`,
    'may not import src/adapters',
    'src/adapters',
  ),
  breach(
    'commands/a.ts',
    `import { slack } from '../src/adapters/slack/adapter.js';`,
    'may not import src/adapters',
    'knows no platform',
  ),
  breach(
    'commands/b.ts',
    `import { createBot } from '../src/bot.js';`,
    'may not import src/bot.ts',
    'src/cli.ts compose',
  ),
  breach(
    'commands/c.ts',
    `import { logger } from '../src/ops/logger.js';`,
    'may not import src/ops',
    'src/bot.ts',
  ),
  breach(
    'src/adapters/slack/a.ts',
    `import { loadFactBase } from '../../facts/load.js';`,
    'may not import src/facts',
    'App',
  ),
  breach(
    'src/adapters/slack/b.ts',
    `import { embed } from '../discord/render.js';`,
    'src/adapters/slack may not import',
    'platforms share',
  ),
  breach(
    'src/adapters/slack/c.ts',
    `import { ask } from '../../../commands/ask.js';`,
    'may not import commands/ask.ts',
    'App',
  ),
  breach(
    'src/ops/a.ts',
    `import { match } from '../query/match.js';`,
    'may not import src/query',
    'src/bot.ts hands them',
  ),
  breach(
    'src/facts/b.ts',
    `import { logger } from '../ops/logger.js';`,
    'may not import src/ops',
    'src/facts may not',
  ),
  breach(
    'src/config.ts',
    `import { loadFactBase } from './facts/load.js';`,
    'may not import src/facts',
    'read once',
  ),
  breach(
    'src/errors.ts',
    `import { loadFactBase } from './facts/load.js';`,
    'may not import src/facts',
    'errors import none',
  ),
  breach(
    'src/query/c.ts',
    `import { config } from '../config.js';`,
    'may not import src/config.ts',
    'src/query may not',
  ),
  breach('src/somewhere/a.ts', 'export {};', 'no room that the fences know', 'tools/fences.mjs'),
  breach(
    'src/bot.ts',
    `import { App } from '@slack/bolt';`,
    'may not import @slack/bolt',
    'src/adapters/slack',
  ),
  breach(
    'src/adapters/discord/a.ts',
    `type Blocks = import('@slack/types').KnownBlock;`,
    'may not import @slack/types',
    'src/adapters/slack',
  ),
  breach(
    'src/adapters/slack/d.ts',
    `const { Client } = await import('discord.js');`,
    'may not import discord.js',
    'src/adapters/discord',
  ),
  breach(
    'src/query/decide.ts',
    `import type MiniSearch from 'minisearch';`,
    'may not import minisearch',
    'TextIndex',
  ),
  breach(
    'test/query/a.test.ts',
    `import MiniSearch from 'minisearch';`,
    'may not import minisearch',
    'TextIndex',
  ),
  breach('src/cli.ts', `import 'dotenv/config';`, 'may not import dotenv/config', 'src/config.ts'),
  breach(
    'src/main.ts',
    'export const locale = process.env.DEFAULT_LOCALE;',
    'reads process.env',
    'src/config.ts',
  ),
  breach('src/ops/b.ts', `export const level = process['env'];`, 'reads process.env', 'src/config.ts'),
  breach('src/ops/c.ts', `import { env } from 'node:process';`, 'reads process.env', 'src/config.ts'),
  breach('src/ops/d.ts', 'const { env } = process;', 'reads process.env', 'src/config.ts'),
  breach(
    'src/adapters/console/a.ts',
    'export const colour = globalThis.process.env.TERM;',
    'reads process.env',
    'src/config.ts',
  ),
  breach('src/query/derive.ts', 'export const now = Date.now();', 'reads the system clock', 'parameter'),
  breach('commands/timeline.ts', 'export const today = new Date();', 'reads the system clock', 'parameter'),
];

/** What looks alike and is allowed. */
const ALLOWED: readonly Case[] = [
  { file: 'src/facts/fact.ts', code: `import { parseEdtf } from '../language/edtf.js';` },
  { file: 'src/linking/word.ts', code: `import { Fact } from '../facts/fact.js';` },
  { file: 'src/ingest/draft.ts', code: `import { find } from '../linking/gazetteer.js';` },
  { file: 'src/reply/action.ts', code: `import { Query } from '../query/query.js';` },
  { file: 'src/reply/phrase.ts', code: `import type { Engine } from '../query/engine.js';` },
  { file: 'src/reply/quote.ts', code: `import { type Engine, type Match } from '../query/engine.js';` },
  { file: 'src/query/refuse.ts', code: `import { UserError } from '../errors.js';` },
  { file: 'src/query/text-index.ts', code: `import MiniSearch from 'minisearch';` },
  { file: 'commands/draft.ts', code: `import { extract } from '../src/ingest/extract.js';` },
  {
    file: 'src/adapters/slack/adapter.ts',
    code: `import { App } from '@slack/bolt';\nimport type { ChatAdapter } from '../adapter.js';`,
  },
  {
    file: 'src/adapters/discord/adapter.ts',
    code: `import { Client } from 'discord.js';\nimport { dispatch } from '../../command/dispatch.js';`,
  },
  { file: 'src/ops/reload.ts', code: `import { loadFactBase } from '../facts/load.js';` },
  { file: 'src/main.ts', code: `const { slack } = await import('./adapters/slack/adapter.js');` },
  { file: 'src/config.ts', code: 'export const raw = process.env;' },
  {
    file: 'src/query/date.ts',
    code: `export const then = new Date('2014-02-01');\nexport const words = 'process.env';`,
  },
  {
    file: 'test/query/a.test.ts',
    code: `import { match } from '../../src/query/match.js';\nconst { HOME } = process.env;`,
  },
];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplo-fences-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('import fences', () => {
  describe('bite', () => {
    let lines: readonly string[] = [];

    beforeAll(() => {
      const { status, output } = runOn('breached', BREACHES);
      expect(status).toBe(1);
      lines = output;
    });

    test.each(BREACHES)('$file: $code', ({ file, says = [] }) => {
      const found = lines.filter((line) => line.startsWith(`${file}:`));
      expect(found).not.toEqual([]);
      for (const part of says) expect(found[0]).toContain(part);
    });
  });

  test('let pass what the design allows', () => {
    expect(runOn('allowed', ALLOWED)).toEqual({ status: 0, output: [] });
  });

  test('fail when they read no file, rather than pass in silence', () => {
    expect(runOn('empty', [])).toEqual({ status: 1, output: ['import fences: 0 breached, 0 files read'] });
  });
});

function breach(file: string, code: string, ...says: readonly string[]): Case {
  return { file, code, says };
}

function runOn(name: string, cases: readonly Case[]): { status: number | null; output: readonly string[] } {
  const project = join(folder, name);
  mkdirSync(project);
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), `${code}\n`);
  }
  const { status, stdout } = spawnSync(process.execPath, [FENCES, project], { encoding: 'utf8' });
  return { status, output: stdout.split('\n').filter((line) => line !== '') };
}
