import { describe, expect, it, vi } from 'vitest';
import type { App, ChatAdapter } from '../src/adapters/adapter.js';
import { type AdapterLoaders, createBot } from '../src/bot.js';
import { readConfig } from '../src/config.js';
import { recordingLogger } from './command/world.js';

const unasked = () => Promise.reject(new Error('nobody asks'));
const APP: App = { run: unasked, press: unasked, suggest: unasked, home: unasked };

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
    createBot({ app: APP, config, loaders, logger });

  it('starts what is configured, and stops it', async () => {
    const slack = adapter();
    const discord = adapter();
    const made = bot({ 'slack-socket': async () => slack, discord: async () => discord });
    expect(made.status()).toEqual([
      { name: 'slack-socket', state: 'starting' },
      { name: 'discord', state: 'starting' },
    ]);
    await made.start();
    expect(slack.start).toHaveBeenCalledExactlyOnceWith(APP);
    expect(made.status()).toEqual([
      { name: 'slack-socket', state: 'connected' },
      { name: 'discord', state: 'connected' },
    ]);
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
    expect(apps).toEqual([APP, APP]);
  });
});
