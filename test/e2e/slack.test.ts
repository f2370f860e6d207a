import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { LoopbackSlack, TOKENS } from '../loopback/slack/loopback-slack.js';
import { buttonsIn, findButton, Person, until } from '../loopback/slack/person.js';
import { object, type Posted, textOf } from '../loopback/slack/workspace.js';
import { SlackProcess, startSocketBot } from './slack-process.js';

/** A person has an answer or an apology within three seconds, on a busy machine too; speed is for the benchmark. */
const SLACK_MILLISECONDS = 3_000;

let slack: LoopbackSlack;
let bot: SlackProcess;
const anne = () => new Person(slack, () => slack.overSocket);
const john = () => new Person(slack, () => slack.overSocket, 'U0JOHN');
const flat = ({ blocks }: { readonly blocks: readonly unknown[] }): string => JSON.stringify(blocks);
const settled = (milliseconds = 200) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeAll(async () => {
  slack = await LoopbackSlack.start();
  bot = await startSocketBot(slack);
}, 30_000);
afterAll(async () => {
  expect(slack.workspace.problems).toEqual([]);
  expect(await bot.stop()).toBe(0);
  expect(bot.output).not.toMatch(/error:|Unhandled|xox[bp]-|xapp-/u);
  await slack.stop();
});

/** Presses every button of a message but those that share, and returns what came. */
async function pressAll(person: Person, message: Posted): Promise<Posted[]> {
  const shown: Posted[] = [];
  for (const button of buttonsIn(message.blocks)) {
    if (textOf(button.action_id).startsWith('diplo:share')) continue;
    shown.push(await person.presses(message, button));
  }
  return shown;
}

describe('the built bot in Slack', () => {
  const examples = commands.flatMap(({ name, examples: { fr, en } }) => [
    ...fr.map((typed) => ['fr', name, typed] as const),
    ...en.map((typed) => ['en', name, typed] as const),
  ]);

  it.each(examples)('answers in %s: %s — %s, and every button', async (lang, _, typed) => {
    const person = lang === 'fr' ? anne() : john();
    const started = performance.now();
    const answer = await person.asks(typed);
    expect(performance.now() - started).toBeLessThan(SLACK_MILLISECONDS);
    expect(answer).toMatchObject({ ephemeral: true, channel: 'C0NEWS' });
    expect(flat(answer)).not.toMatch(/Désolé|Sorry, an error/u);
    for (const next of await pressAll(person, answer)) {
      expect(next.ephemeral).toBe(true);
      expect(flat(next)).not.toMatch(/Désolé|Sorry, an error|version plus ancienne/u);
    }
  });

  it('shows what can be asked where nothing is typed, in the language of the person', async () => {
    expect((await anne().asks('')).text).not.toBe((await john().asks('')).text);
  });

  it('shares a sourced answer', async () => {
    const answer = await anne().asks("combien d'abonnés John Kerry avait-il sur Twitter ?");
    expect(answer.text).toMatch(/120\s000/u);
    const shared = await anne().presses(answer, 'Partager');
    expect(shared.ephemeral).toBe(false);
    expect(flat(shared)).toMatch(/Les Etats-Unis, pionniers [^»]+ digitale\s»/u);
    expect(flat(shared)).toContain('"user_id":"U0ANNE"');
    expect(flat(shared)).toContain('rich_text_preformatted');
    await until(
      () => slack.workspace.posted.some(({ replaces }) => replaces === answer.ts),
      'the confirmation',
    );
  });

  it('checks a message from its shortcut', async () => {
    expect(await anne().checks('John Kerry avait plus de 120 000 abonnés sur Twitter.')).toMatchObject({
      ephemeral: true,
    });
  });

  it('asks from a modal', async () => {
    const view = await anne().opensModal();
    expect((await anne().suggests('platform', 'tw')).length).toBeGreaterThan(0);
    expect((await anne().suggests('country', '')).length).toBeGreaterThan(0);
    await anne().submits(view, {
      question: { question: { type: 'plain_text_input', value: "combien d'abonnés John Kerry avait-il ?" } },
      lang: {
        lang: {
          type: 'static_select',
          selected_option: { value: 'en', text: { type: 'plain_text', text: 'English' } },
        },
      },
      platform: {
        platform: {
          type: 'external_select',
          selected_option: { value: 'twitter', text: { type: 'plain_text', text: 'Twitter' } },
        },
      },
      country: { country: { type: 'external_select', selected_option: null } },
    });
    await until(
      () => JSON.stringify(slack.workspace.views.get(textOf(view.id))).includes('120,000'),
      'the answer',
    );
  });

  it('shows the Home tab, and what each of its buttons opens', async () => {
    await anne().opensHome();
    await until(() => slack.workspace.homes.has('U0ANNE'), 'the Home tab');
    const home = object(slack.workspace.homes.get('U0ANNE'));
    const buttons = buttonsIn(home.blocks as never);
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) {
      const before = slack.workspace.views.size;
      const label = textOf(object(button.text).text);
      await anne().pressInView(home, new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`, 'u'));
      await until(() => slack.workspace.views.size > before, `what ${label} opens`);
    }
  });

  it('answers a mention in its thread, a follow-up with its subject, and a direct message', async () => {
    const first = await anne().mentions("combien d'abonnés John Kerry avait-il sur Twitter ?");
    expect(first).toMatchObject({ ephemeral: false, channel: 'C0NEWS' });
    expect(first.text).toMatch(/120\s000/u);
    const next = await anne().mentions('et sur Facebook ?', {
      channel: 'C0NEWS',
      threadTs: first.threadTs ?? '',
    });
    expect(next.threadTs).toBe(first.threadTs);
    expect(flat(next)).toMatch(/Suite de la question précédente\s: John Kerry/u);
    const direct = await anne().writes("combien d'abonnés John Kerry avait-il sur Twitter ?");
    expect(direct).toMatchObject({ channel: 'D0ANNE', ephemeral: false });
  });

  it('is polite to a button from an older version', async () => {
    const answer = await anne().asks('aide');
    const told = await anne().presses(answer, {
      type: 'button',
      action_id: 'diplo:open:1',
      value: '{"old":1}',
    });
    expect(told.text).toContain('version plus ancienne');
  });
});

describe('the built bot, when Slack fails', () => {
  it('answers once what is delivered twice', async () => {
    const before = slack.workspace.posted.length;
    await anne().asks('état', undefined, { twice: true });
    await settled();
    expect(slack.workspace.posted.length - before).toBe(1);
  });

  it('waits for a 429 and a 500', async () => {
    slack.faults.add('response_url', { status: 429, retryAfter: 1 });
    slack.faults.add('response_url', { status: 500 });
    slack.faults.add('chat.postMessage', { status: 429, retryAfter: 1 });
    await anne().asks('état');
    await anne().mentions('état');
  });

  it('comes back after a disconnect within a second and a half, and after dropped sockets without losing a command', async () => {
    await settled(10_500);
    const count = slack.socket.connectedAt.length;
    const asked = performance.now();
    slack.socket.disconnect();
    await until(() => slack.socket.connectedAt.length > count, 'another connection');
    expect(performance.now() - asked).toBeLessThan(1_500);
    const before = slack.workspace.posted.length;
    const typed: Promise<unknown>[] = [];
    for (let round = 0; round < 20; round++) {
      typed.push(anne().type('état'), john().type(`status`));
      if (round === 5 || round === 15) slack.socket.drop();
      await settled(40);
    }
    await Promise.all(typed);
    await until(() => slack.workspace.posted.length >= before + 40, 'every answer', 15_000);
    await settled(500);
    expect(slack.workspace.posted.length - before).toBe(40);
  }, 60_000);

  it('survives fifteen seconds without Slack, and its buttons a restart', async () => {
    const answer = await anne().asks("combien d'abonnés John Kerry avait-il sur Twitter ?");
    await slack.goAway(15_000);
    await until(() => slack.socket.connections.size > 0, 'a connection', 40_000);
    expect(bot.alive).toBe(true);
    expect((await anne().asks('état')).ephemeral).toBe(true);
    expect(await bot.stop()).toBe(0);
    bot = await startSocketBot(slack);
    expect(findButton(answer.blocks, 'English')).toBeDefined();
    expect((await anne().presses(answer, 'English')).text).toContain('120,000');
  }, 90_000);

  it('stays alive with a bad token, and never shows it', async () => {
    const other = new SlackProcess(slack, {
      SLACK_APP_TOKEN: TOKENS.app,
      SLACK_BOT_TOKEN: 'xoxb-not-this-one',
    });
    await until(() => /no connection to Slack/u.test(other.output), 'the warning', 15_000);
    await settled(1_500);
    expect(other.alive).toBe(true);
    expect(other.output).not.toContain('not-this-one');
    expect(await other.stop()).toBe(0);
  }, 30_000);
});
