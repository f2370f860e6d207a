import { beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../commands/index.js';
import type { App, ChatAdapter } from '../src/adapters/adapter.js';
import { type AdapterLoaders, createApp, createBot } from '../src/bot.js';
import type { Snapshot } from '../src/command/snapshot.js';
import { readConfig } from '../src/config.js';
import type { FactBase } from '../src/facts/fact-base.js';
import { createQueryEngine } from '../src/query/create-engine.js';
import {
  headlineOf,
  invoked,
  MEMBER,
  NOW,
  openWorld,
  read,
  recordingLogger,
  typed,
} from './command/world.js';

let world: Snapshot;
beforeAll(async () => {
  world = await openWorld();
});

const setup = (base: () => FactBase = () => world.base) => ({
  base,
  engineFor: vi.fn(createQueryEngine),
  commands,
  services: { status: () => [] },
  defaultLocale: 'fr' as const,
  clock: () => NOW,
  logger: recordingLogger(),
});

describe('the application', () => {
  it('builds an engine once a base, and answers over the base of the moment', async () => {
    let base = world.base;
    const parts = setup(() => base);
    const app = createApp(parts);
    await app.run(typed('état'));
    await app.run(typed('état'));
    expect(parts.engineFor).toHaveBeenCalledTimes(1);
    base = { ...world.base, version: 'reloaded' };
    expect(read(await app.run(typed('état')))).toContain('reloaded');
    expect(parts.engineFor).toHaveBeenCalledTimes(2);
  });

  it('presses buttons, suggests and has a home', async () => {
    const app = createApp(setup());
    const reply = await app.press(
      { kind: 'fact', fact: 'vm-rank', locale: 'en', version: world.base.version },
      MEMBER,
    );
    expect(headlineOf(reply)).toContain('Valmeria ranked 14th');
    expect((await app.suggest({ command: 'account', option: 'who' }, 'corv', 'fr'))[0]?.value).toBe(
      'corvasier',
    );
    const home = await app.home(MEMBER, 'en');
    expect(home.private).toBe(true);
    expect(read(home)).toContain('15 dated and sourced facts from 1 articles');
    expect(home.blocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['choices', 'facts', 'examples']),
    );
  });

  it('never rejects: a base that cannot be had is an apology', async () => {
    const parts = setup(() => {
      throw new Error('no base');
    });
    const app = createApp(parts);
    expect((await app.run(typed('combien ?'))).outcome).toBe('error');
    expect((await app.home(MEMBER, 'fr')).outcome).toBe('error');
    expect(await app.suggest({ command: 'account', option: 'who' }, 'x', 'fr')).toEqual([]);
    const action = { kind: 'fact', fact: 'vm-rank', locale: 'fr', version: 'x' } as const;
    expect((await app.press(action, MEMBER)).outcome).toBe('error');
  });
});

describe('the bot', () => {
  const config = readConfig({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    DISCORD_TOKEN: 'x',
    DISCORD_APPLICATION_ID: '123456789012345678',
  });
  const adapter = (more: Partial<ChatAdapter> = {}): ChatAdapter => ({
    name: 'fake',
    start: vi.fn(async () => undefined),
    stop: vi.fn(async () => undefined),
    state: () => 'connected',
    ...more,
  });
  const bot = (loaders: AdapterLoaders, logger = recordingLogger()) =>
    createBot({ ...setup(), services: {}, config, loaders, logger });

  it('starts what is configured, and stops it', async () => {
    const slack = adapter();
    const discord = adapter();
    const made = bot({ 'slack-socket': async () => slack, discord: async () => discord });
    expect(made.status()).toEqual([
      { name: 'slack-socket', state: 'starting' },
      { name: 'discord', state: 'starting' },
    ]);
    await made.start();
    expect(slack.start).toHaveBeenCalledExactlyOnceWith(made.app);
    expect(read(await made.app.run(invoked('status')))).toContain('discord : connecté');
    await made.stop();
    expect(slack.stop).toHaveBeenCalledOnce();
    expect(discord.stop).toHaveBeenCalledOnce();
  });

  it.each([
    [
      'cannot be loaded',
      async (): Promise<ChatAdapter> => {
        throw new Error('no such package');
      },
      'failed',
    ],
    [
      'fails to start',
      async () =>
        adapter({
          start: async () => {
            throw new Error('refused');
          },
          state: () => 'failed' as const,
        }),
      'failed',
    ],
  ])('goes on with the others where one %s', async (_, load, state) => {
    const discord = adapter();
    const logger = recordingLogger();
    const made = bot({ 'slack-socket': load, discord: async () => discord }, logger);
    await made.start();
    expect(made.status()).toEqual([
      { name: 'slack-socket', state },
      { name: 'discord', state: 'connected' },
    ]);
    expect(logger.entries).toMatchObject([
      { level: 'error', message: 'adapter failed to start', data: { adapter: 'slack-socket' } },
    ]);
    await made.stop();
    expect(discord.stop).toHaveBeenCalledOnce();
  });

  it('stops the others where one fails to stop', async () => {
    const discord = adapter();
    const logger = recordingLogger();
    const made = bot(
      {
        'slack-socket': async () =>
          adapter({
            stop: async () => {
              throw new Error('stuck');
            },
          }),
        discord: async () => discord,
      },
      logger,
    );
    await made.start();
    await made.stop();
    expect(discord.stop).toHaveBeenCalledOnce();
    expect(logger.entries).toMatchObject([{ message: 'adapter failed to stop' }]);
  });

  it('gives every adapter the same application', async () => {
    const apps: App[] = [];
    const remember = async () => adapter({ start: async (app: App) => void apps.push(app) });
    await bot({ 'slack-socket': remember, discord: remember }).start();
    expect(apps[0]).toBe(apps[1]);
  });
});
