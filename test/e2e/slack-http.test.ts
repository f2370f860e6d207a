import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../adapters/slack/harness.js';
import type { HttpDelivery } from '../loopback/slack/http-delivery.js';
import { LoopbackSlack, TOKENS } from '../loopback/slack/loopback-slack.js';
import { Person, until } from '../loopback/slack/person.js';
import { SlackProcess } from './slack-process.js';

let slack: LoopbackSlack;
let bot: SlackProcess;
let http: HttpDelivery;

beforeAll(async () => {
  slack = await LoopbackSlack.start();
  const port = await freePort();
  bot = new SlackProcess(slack, { SLACK_SIGNING_SECRET: TOKENS.signingSecret, PORT: String(port) });
  http = slack.over(`http://127.0.0.1:${port}/slack/events`);
  const deadline = performance.now() + 20_000;
  while (true) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answered?.status === 404) break;
    if (performance.now() > deadline || !bot.alive) throw new Error(bot.output);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}, 30_000);
afterAll(async () => {
  expect(slack.workspace.problems).toEqual([]);
  expect(await bot.stop()).toBe(0);
  await slack.stop();
});

describe('the built bot in Slack over HTTP', () => {
  const person = () => new Person(slack, () => http);
  const question = "combien d'abonnés John Kerry avait-il sur Twitter ?";

  it('answers, turns pages, shares, and shows its Home tab', async () => {
    const answer = await person().asks(question);
    expect(answer.text).toMatch(/120\s000/u);
    expect((await person().presses(answer, 'English')).text).toContain('120,000');
    expect((await person().presses(answer, 'Partager')).ephemeral).toBe(false);
    await until(
      () => slack.workspace.posted.filter(({ replaces }) => replaces === answer.ts).length === 2,
      'the confirmation',
    );
    expect((await person().mentions(question)).text).toMatch(/120\s000/u);
    await person().opensHome();
    await until(() => slack.workspace.homes.has('U0ANNE'), 'the Home tab');
    expect((await person().suggests('platform', 'tw')).length).toBeGreaterThan(0);
  });

  it('answers once what is delivered twice', async () => {
    const before = slack.workspace.posted.length;
    await person().asks('état', undefined, { twice: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(slack.workspace.posted.length - before).toBe(1);
  });

  it('refuses what is stale, from the future, wrongly signed or replayed', async () => {
    const command = {
      command: '/diplo',
      text: 'état',
      user_id: 'U0ANNE',
      team_id: 'T0LOOP',
      channel_id: 'C0NEWS',
      trigger_id: '9.9',
      response_url: slack.responseUrl(slack.workspace.responseUrl('C0NEWS', 'U0ANNE')),
    };
    const statuses = [-400, 3_600].map(
      async (seconds) => (await http.send(http.sign('slash_commands', command, seconds))).status,
    );
    expect(await Promise.all(statuses)).toEqual([401, 401]);
    expect((await http.send(http.sign('slash_commands', command, 0, 'other'))).status).toBe(401);
    const signed = http.sign('slash_commands', command);
    expect((await http.send(signed)).status).toBe(200);
    expect((await http.send(signed)).status).toBe(401);
  });
});
