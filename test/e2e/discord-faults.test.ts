import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackDiscord } from '../loopback/discord/discord.js';
import { lastOf, Person, textIn } from '../loopback/discord/person.js';
import { DiscordProcess, startBot } from './discord-process.js';

describe('the bot, when Discord fails', { timeout: 120_000 }, () => {
  let discord: LoopbackDiscord;
  let bot: DiscordProcess;
  beforeEach(async () => {
    discord = await new LoopbackDiscord().open();
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });
  const answers = async () => {
    const exchange = await new Person(discord).command('help');
    expect(exchange.callbacks).toHaveLength(1);
    expect(textIn(lastOf(exchange))).toMatch(/\/diplo/u);
  };

  it('lives through 429, 500, 1012, 4000, op 7 and op 9 in a row', async () => {
    bot = await startBot(discord);
    discord.faults.push({
      method: 'POST',
      path: /\/callback$/u,
      status: 429,
      headers: { 'retry-after': '0.2' },
      times: 1,
    });
    await answers();
    discord.faults.push({ method: 'POST', path: /\/callback$/u, status: 500, times: 1 });
    await answers();
    const steps: (() => void)[] = [
      () => discord.gateway.close(1012),
      () => discord.gateway.close(4000),
      () => discord.gateway.reconnect(),
      () => discord.gateway.invalidate(true),
      () => discord.gateway.invalidate(false),
    ];
    for (const [at, step] of steps.entries()) {
      step();
      const { counts } = discord.gateway;
      await discord.until(
        () => counts.identifies + counts.resumes === at + 2,
        `a session after step ${at}`,
        10_000,
      );
      await discord.until(() => discord.gateway.connected === 1, 'a connection', 10_000);
      await answers();
    }
    expect(discord.gateway.counts).toMatchObject({ identifies: 2, resumes: 4 });
    expect(bot.alive).toBe(true);
    expect(discord.problems).toEqual([]);
  });

  it('finds a server again that was gone for 15 s', async () => {
    bot = await startBot(discord);
    await answers();
    await discord.vanish(15_000);
    await discord.until(() => discord.gateway.connected === 1, 'a connection', 20_000);
    await answers();
    expect(bot.alive).toBe(true);
  });

  it('stays alive after 4004, and says so', async () => {
    bot = await startBot(discord);
    discord.gateway.takesToken = false;
    discord.gateway.close(4004);
    await discord.until(() => /refused the connection for good/u.test(bot.output), 'the fault in the log');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(bot.alive).toBe(true);
    expect(bot.output).not.toContain(discord.token);
  });

  it('stays alive with a bad token, and says so without saying it', async () => {
    bot = new DiscordProcess(discord, { DISCORD_TOKEN: 'not.the.token' });
    await discord.until(
      () => /refused the connection for good/u.test(bot.output),
      'the fault in the log',
      20_000,
    );
    expect(bot.alive).toBe(true);
    expect(bot.output).not.toContain('not.the.token');
  });

  it('finishes what was asked before it ends', async () => {
    bot = await startBot(discord);
    const asked = Array.from({ length: 20 }, () =>
      new Person(discord).command('overview', { subject: 'Chine' }),
    );
    await discord.until(
      () => [...discord.exchanges.values()].some(({ callbacks }) => callbacks.length > 0),
      'one',
    );
    expect(await bot.stop()).toBe(0);
    const answered = (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled');
    expect(answered.length).toBeGreaterThan(0);
    expect(discord.problems).toEqual([]);
  });
});
