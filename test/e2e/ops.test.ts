import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LoopbackDiscord } from '../loopback/discord/discord.js';
import { Person as DiscordPerson, lastOf, textIn } from '../loopback/discord/person.js';
import { LoopbackSlack } from '../loopback/slack/loopback-slack.js';
import { buttonsIn, Person as SlackPerson } from '../loopback/slack/person.js';
import { ranked } from '../ops/folder.js';
import { Bot, discordEnv, slackEnv, workplace } from './ops-process.js';

const FACTS = 'data/facts/valmerie-2021.yaml';
const QUESTION = "combien d'abonnés la présidence de Valmérie avait-elle sur Instagram ?";

async function slackLoop(): Promise<LoopbackSlack> {
  const slack = await LoopbackSlack.start();
  onTestFinished(() => slack.stop());
  return slack;
}

async function discordLoop(): Promise<LoopbackDiscord> {
  const discord = await new LoopbackDiscord().open();
  onTestFinished(() => discord.close());
  return discord;
}

async function place(): Promise<string> {
  const { root, remove } = await workplace();
  onTestFinished(remove);
  return root;
}

/** A bot that is ended with its test, and has told no secret. */
function start(root: string, env: NodeJS.ProcessEnv): Bot {
  const bot = new Bot(root, env);
  onTestFinished(async () => {
    await bot.stop();
  });
  return bot;
}

const anne = (slack: LoopbackSlack) => new SlackPerson(slack, () => slack.overSocket);

describe('one platform is down, the other answers', { timeout: 60_000 }, () => {
  it('a bad Slack token', async () => {
    const [slack, discord] = await Promise.all([slackLoop(), discordLoop()]);
    const bot = start(await place(), { ...slackEnv(slack, 'xoxb-canary-bad-token'), ...discordEnv(discord) });
    await bot.adapters({ 'slack-socket': 'failed', discord: 'connected' });
    const answer = lastOf(await new DiscordPerson(discord).command('status'));
    expect(textIn(answer)).toContain('slack-socket : en échec');
    expect((await bot.page('/readyz')).status).toBe(503);
    expect((await bot.page('/metrics')).text).toContain(
      'diplo_adapter_state{adapter="discord",state="connected"} 1',
    );
    expect(await bot.stop()).toBe(0);
    expect(bot.output).not.toContain('canary');
  });

  it('a bad Discord token', async () => {
    const [slack, discord] = await Promise.all([slackLoop(), discordLoop()]);
    const bot = start(await place(), { ...slackEnv(slack), ...discordEnv(discord, 'canary.bad.token') });
    await bot.adapters({ 'slack-socket': 'connected', discord: 'failed' });
    expect((await anne(slack).asks('status')).text).toBeTruthy();
    expect(await bot.stop()).toBe(0);
    expect(bot.output).not.toContain('canary');
  });

  it('both are down at start, and come', async () => {
    const [slack, discord] = await Promise.all([LoopbackSlack.start(), new LoopbackDiscord().open()]);
    onTestFinished(async () => {
      await Promise.all([slack.stop(), discord.close()]);
    });
    const away = Promise.all([slack.goAway(2_500), discord.vanish(2_500)]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const bot = start(await place(), { ...slackEnv(slack), ...discordEnv(discord) });
    await bot.told('health pages are served');
    expect((await bot.page('/readyz')).status).toBe(503);
    await away;
    await bot.adapters({ 'slack-socket': 'connected', discord: 'connected' });
    expect((await bot.page('/readyz')).status).toBe(200);
    expect(await bot.stop()).toBe(0);
  });
});

describe('the fact base under a running bot', { timeout: 60_000 }, () => {
  it('is read again on SIGHUP and on changes; an invalid one changes nothing', async () => {
    const slack = await slackLoop();
    const root = await place();
    const bot = start(root, { ...slackEnv(slack), WATCH_DATA: 'true' });
    await bot.adapters({ 'slack-socket': 'connected' });
    const facts = join(root, FACTS);
    const text = await readFile(facts, 'utf8');
    await writeFile(facts, ranked(text, 13));
    expect(await bot.told('fact base reloaded')).toMatchObject({ trigger: 'watch', changed: ['vm-rank'] });
    await writeFile(facts, `${text}- id: broken\n`);
    const refused = await bot.told('fact base refused: the one before stays');
    expect(refused.problems).toEqual(
      expect.arrayContaining([expect.stringMatching(/^data\/facts\/valmerie-2021\.yaml:\d+:\d+ /u)]),
    );
    bot.signal('SIGHUP');
    expect(await bot.told('fact base refused: the one before stays', 2)).toMatchObject({ trigger: 'signal' });
    expect(JSON.stringify((await anne(slack).asks('status')).blocks)).toContain('the one before stays');
    const metrics = (await bot.page('/metrics')).text;
    expect(metrics).toContain('diplo_base_refused 1');
    expect(metrics).toContain('diplo_reloads_total{result="refused",trigger="signal"} 1');
    expect(await bot.stop()).toBe(0);
  });

  it('was valid once: a restart on an invalid one serves that, and says so', async () => {
    const slack = await slackLoop();
    const root = await place();
    const first = start(root, slackEnv(slack));
    await first.adapters({ 'slack-socket': 'connected' });
    expect(await first.stop()).toBe(0);
    await writeFile(join(root, FACTS), '- id: broken\n');
    const second = start(root, slackEnv(slack));
    await second.told('fact base is invalid: the last valid one is served');
    await second.adapters({ 'slack-socket': 'connected' });
    expect(JSON.stringify((await anne(slack).asks(QUESTION)).blocks)).toContain('la dernière base valide');
    expect(await second.stop()).toBe(0);

    await rm(join(root, 'state'), { recursive: true });
    const third = start(root, slackEnv(slack));
    expect(await third.ended()).toBe(1);
    expect(third.output).toMatch(/^data\/facts\/valmerie-2021\.yaml:1:\d+ /mu);
    expect(third.output).not.toContain('    at ');
  });
});

describe('the end', { timeout: 60_000 }, () => {
  it('finishes what is in flight, and takes no longer than it may', async () => {
    const slack = await slackLoop();
    const bot = start(await place(), slackEnv(slack));
    await bot.adapters({ 'slack-socket': 'connected' });
    const answers = Array.from({ length: 5 }, () => anne(slack).asks(QUESTION));
    await Promise.all(answers.slice(0, 1));
    bot.signal('SIGTERM');
    const started = performance.now();
    expect(await bot.ended()).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_500);
    for (const answer of await Promise.all(answers)) expect(answer.text).toContain('48');
  });

  it('comes in the middle of a reconnection', async () => {
    const slack = await LoopbackSlack.start();
    const bot = start(await place(), slackEnv(slack));
    await bot.adapters({ 'slack-socket': 'connected' });
    await slack.stop();
    await bot.adapters({ 'slack-socket': 'retrying' });
    bot.signal('SIGINT');
    expect(await bot.ended()).toBe(0);
  });

  it('comes at once on a second signal', async () => {
    const slack = await slackLoop();
    const bot = start(await place(), slackEnv(slack));
    await bot.adapters({ 'slack-socket': 'connected' });
    // Slack keeps an answer waiting, so that the first signal has something to wait for.
    slack.faults.add('response_url', { milliseconds: 3_000 });
    void anne(slack).type('status');
    await bot.told('answered');
    bot.signal('SIGTERM');
    await bot.told('stopping');
    bot.signal('SIGTERM');
    expect(await bot.ended()).toBe(143);
  });

  it('comes by kill -9: the next process takes the buttons of the one before', async () => {
    const slack = await slackLoop();
    const root = await place();
    const first = start(root, slackEnv(slack));
    await first.adapters({ 'slack-socket': 'connected' });
    const answer = await anne(slack).asks(QUESTION);
    const [button] = buttonsIn(answer.blocks);
    if (!button) throw new Error('no button');
    first.signal('SIGKILL');
    expect(await first.ended()).toBe('SIGKILL');
    const second = start(root, slackEnv(slack));
    await second.adapters({ 'slack-socket': 'connected' });
    const next = await anne(slack).presses(answer, button);
    expect(next.text).toBeTruthy();
    expect(JSON.stringify(next.blocks)).not.toMatch(/Désolé|version plus ancienne/u);
    expect(await second.stop()).toBe(0);
  });
});

describe('what the process tells', { timeout: 60_000 }, () => {
  it('holds no secret, question or user, whatever goes wrong', async () => {
    const slack = await slackLoop();
    const root = await place();
    const canaries = {
      SLACK_BOT_TOKEN: 'xoxb-loopback-bot',
      SLACK_APP_TOKEN: 'xapp-loopback-app',
      SLACK_SIGNING_SECRET: 'canary-signing-secret',
      DISCORD_TOKEN: 'canary-discord-token',
      DISCORD_APPLICATION_ID: '123456789012345678',
      // Nobody listens here, so that every error names the address.
      DISCORD_API_URL: 'http://canary-user:canary-password@127.0.0.1:9/api?token=canary-query',
    };
    const bot = start(root, {
      ...slackEnv(slack),
      ...canaries,
      LOG_LEVEL: 'trace',
      GAPS_FILE: join(root, 'gaps.jsonl'),
    });
    await bot.told('connected to Slack');
    slack.faults.add('response_url', { status: 500 }, 2);
    slack.faults.add('response_url', { hangUp: true });
    void anne(slack)
      .type('Who runs canary-question accounts on Zanzibook?')
      .catch(() => undefined);
    await bot.told('answered');
    slack.socket.close();
    const metrics = (await bot.page('/metrics')).text;
    const ready = (await bot.page('/readyz')).text;
    await bot.stop();
    for (const told of [bot.output, metrics, ready]) {
      expect(told).not.toMatch(/canary|loopback-(?:bot|app)|U0ANNE/u);
    }
    const gaps = await readFile(join(root, 'gaps.jsonl'), 'utf8').catch(() => '');
    expect(gaps).not.toContain('U0ANNE');
  });
});
