import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Action } from '../../../src/reply/action.js';
import { findButton, until } from '../../loopback/slack/person.js';
import { object, textOf } from '../../loopback/slack/workspace.js';
import { Harness, type Mode, settled } from './harness.js';

let harness: Harness;

const blocksOf = (message: { readonly blocks: readonly unknown[] }): string => JSON.stringify(message.blocks);

describe.each<Mode>(['socket', 'http'])('Slack over %s', (mode) => {
  beforeEach(async () => {
    harness = await Harness.start(mode);
  });
  afterEach(async () => {
    await harness.stop();
    // Whatever Slack would have refused, and whatever went wrong inside.
    expect(harness.slack.workspace.problems).toEqual([]);
    expect(harness.faults).toEqual([]);
  });

  it('answers a slash command to the person alone', async () => {
    const answer = await harness.person().asks('combien d’abonnés &amp; de “fans” ?');
    expect(answer).toMatchObject({ via: 'response_url', ephemeral: true, user: 'U0ANNE' });
    expect(harness.app.calls[0]).toMatchObject({
      text: `combien d'abonnés & de "fans" ?`,
      locale: 'fr',
      requester: { user: 'slack:U0ANNE', workspace: 'T0LOOP', roles: ['member'] },
    });
  });

  it('acknowledges before it works', async () => {
    harness.app.delay = 3_300;
    const { milliseconds } = await harness.person().type('table');
    expect(milliseconds).toBeLessThan(500);
    await until(() => harness.posted.length === 1, 'the answer');
  });

  it('shows what can be asked where nothing is typed', async () => {
    await harness.person().asks('  ');
    expect(harness.app.calls[0]).toMatchObject({ command: 'help', options: {} });
  });

  it('knows maintainers by their id', async () => {
    await harness.person('U0JOHN').asks('x');
    expect(harness.app.calls[0]).toMatchObject({
      locale: 'en',
      requester: { roles: ['maintainer', 'member'] },
    });
  });

  it('answers a redelivered command once', async () => {
    await harness.person().asks('table', undefined, { twice: true });
    await settled();
    expect(harness.posted).toHaveLength(1);
    expect(harness.app.calls).toHaveLength(1);
  });

  it('turns the page and the language in place, and opens a source beside', async () => {
    const person = harness.person();
    const answer = await person.asks('answer');
    const page = await person.presses(answer, '12 de plus');
    expect(page).toMatchObject({ replaces: answer.ts, ephemeral: true });
    expect(harness.app.presses[0]).toMatchObject({ kind: 'query', page: 2, locale: 'fr' });
    expect(await person.presses(answer, 'English')).toMatchObject({ replaces: answer.ts });
    const source = await person.presses(answer, 'Fait et source');
    expect(source.replaces).toBeUndefined();
    expect(source.ephemeral).toBe(true);
  });

  it('shares with everybody, with who did, the source and a line to copy', async () => {
    const person = harness.person();
    const answer = await person.asks('answer');
    const shared = await person.presses(answer, 'Partager');
    expect(shared).toMatchObject({ ephemeral: false, channel: 'C0NEWS' });
    expect(blocksOf(shared)).toContain('"user_id":"U0ANNE"');
    expect(blocksOf(shared)).toContain('rich_text_preformatted');
    expect(blocksOf(shared)).toContain('https://gazette.example/valdorie?a=1&b=2');
    expect(() => findButton(shared.blocks, 'Partager')).toThrow();
    await until(() => harness.posted.length === 3, 'what is left to the person');
    expect(harness.posted[2]).toMatchObject({ ephemeral: true, replaces: answer.ts });
    expect(() => findButton(harness.posted[2]?.blocks ?? [], 'Partager')).toThrow();
  });

  it('lets everybody press under a shared answer, each for themselves', async () => {
    const shared = await harness.person().presses(await harness.person().asks('answer'), 'Partager');
    await until(() => harness.posted.length === 3, 'the confirmation');
    const other = await harness.person('U0JOHN').presses(shared, 'English');
    expect(other).toMatchObject({ ephemeral: true, user: 'U0JOHN' });
    expect(other.replaces).toBeUndefined();
  });

  it('is polite to a button of another version', async () => {
    const person = harness.person();
    const answer = await person.asks('answer');
    for (const value of ['{"v":1,"q":"old"}', '', 'null', '[]']) {
      const told = await person.presses(answer, { action_id: 'diplo:query:1', value, type: 'button' });
      expect(told.text).toContain('version plus ancienne');
    }
    expect(harness.app.presses).toEqual([]);
  });

  it('answers a mention in its thread, without a button to share', async () => {
    const answer = await harness.person().mentions('answer &lt;ici&gt; ?');
    expect(answer).toMatchObject({ via: 'chat.postMessage', channel: 'C0NEWS', ephemeral: false });
    expect(answer.threadTs).toBeDefined();
    expect(harness.app.calls[0]).toMatchObject({ text: 'answer <ici> ?' });
    expect(() => findButton(answer.blocks, 'Partager')).toThrow();
  });

  it('goes on with the subject of the thread', async () => {
    const person = harness.person();
    const first = await person.mentions('answer');
    const next = await person.mentions('et sur Facebook ?', {
      channel: 'C0NEWS',
      threadTs: first.threadTs ?? '',
    });
    expect(harness.app.calls[1]?.previous).toMatchObject({ entities: ['amb-valdorie'] });
    expect(next.threadTs).toBe(first.threadTs);
    await person.mentions('et ailleurs ?');
    expect(harness.app.calls[2]?.previous).toBeUndefined();
  });

  it('shows choices and errors of a mention to the asker alone', async () => {
    const person = harness.person();
    const choices = await person.mentions('ambiguous');
    expect(choices).toMatchObject({ via: 'chat.postEphemeral', user: 'U0ANNE', ephemeral: true });
    expect(await person.mentions('private')).toMatchObject({ ephemeral: true });
    const chosen = await person.presses(choices, "L'ambassade seule");
    expect(chosen).toMatchObject({ ephemeral: true, threadTs: choices.threadTs });
    const shared = await person.presses(chosen, 'Partager');
    expect(shared).toMatchObject({ ephemeral: false, threadTs: choices.threadTs });
  });

  it('answers a direct message where it stands, and what follows it', async () => {
    const person = harness.person();
    const answer = await person.writes('answer');
    expect(answer).toMatchObject({ channel: 'D0ANNE', via: 'chat.postMessage' });
    expect(answer.threadTs).toBeUndefined();
    await person.writes('et sur Facebook ?');
    expect(harness.app.calls[1]?.previous).toBeDefined();
    const page = await person.presses(answer, '12 de plus');
    expect(page).toMatchObject({ replaces: answer.ts, ephemeral: false });
  });

  it('never answers itself, an edit or another app', async () => {
    const person = harness.person();
    for (const extra of [
      { bot_id: 'B1' },
      { subtype: 'message_changed' },
      { user: 'U0DIPLO' },
      { channel_type: 'channel' },
    ])
      await expect(
        Promise.race([person.writes('answer', undefined, extra), settled(200)]),
      ).resolves.toBeUndefined();
    expect(harness.app.calls).toEqual([]);
  });

  it('reads a colleague whose name is like a handle as the handle', async () => {
    await harness.person().mentions('et <@U0NAMESAKE> ?');
    expect(harness.app.calls[0]).toMatchObject({ text: 'et @francediplo ?' });
  });

  it('checks a message from its shortcut', async () => {
    const answer = await harness.person().checks('Le compte *compte* &gt; 12 000');
    expect(answer).toMatchObject({ ephemeral: true });
    expect(harness.app.calls[0]).toMatchObject({
      command: 'check',
      options: { passage: 'Le compte *compte* > 12 000' },
    });
  });

  it('asks from a modal, with filters, and shares where it was asked to', async () => {
    const person = harness.person();
    const view = await person.opensModal();
    const offered = await person.suggests('platform', 'twi');
    expect(offered[0]).toMatchObject({ value: 'twitter', text: { text: 'Twitter &lt;&amp;&gt; twi' } });
    const acknowledged = await person.submits(
      view,
      {
        question: { question: { type: 'plain_text_input', value: 'answer : combien ?' } },
        lang: {
          lang: {
            type: 'static_select',
            selected_option: { value: 'en', text: { type: 'plain_text', text: 'English' } },
          },
        },
        platform: {
          platform: {
            type: 'external_select',
            selected_option: { value: 'weibo', text: { type: 'plain_text', text: 'R&amp;D' } },
          },
        },
        country: { country: { type: 'external_select', selected_option: null } },
        share: { share: { type: 'conversations_select', selected_conversation: 'C0NEWS' } },
      },
      'C0NEWS',
    );
    expect(acknowledged.payload).toMatchObject({ response_action: 'update' });
    await until(() => harness.posted.length === 1, 'the share');
    expect(harness.app.calls[0]).toMatchObject({ text: 'answer : combien ? R&D', lang: 'en' });
    expect(harness.posted[0]).toMatchObject({ ephemeral: false, channel: 'C0NEWS' });
    const shown = object(harness.slack.workspace.views.get(textOf(view.id)));
    expect(JSON.stringify(shown.blocks)).toContain('12 de plus');
    await person.pressInView(shown, '12 de plus');
    await until(() => harness.app.presses.length === 1, 'the press');
    await settled();
    expect(harness.slack.workspace.views.size).toBe(1);
  });

  it('says in the modal that it is searching where the answer takes long', async () => {
    const person = harness.person();
    const view = await person.opensModal();
    harness.app.delay = 1_900;
    const { milliseconds, payload } = await person.submits(view, {
      question: { question: { type: 'plain_text_input', value: 'answer' } },
    });
    expect(milliseconds).toBeLessThan(2_500);
    expect(JSON.stringify(payload)).toContain('Recherche');
    await until(
      () => JSON.stringify(harness.slack.workspace.views.get(textOf(view.id))).includes('12 de plus'),
      'the answer',
    );
  });

  it('shows the Home tab, whose buttons open a modal', async () => {
    const person = harness.person();
    await person.opensHome();
    await until(() => harness.slack.workspace.homes.size === 1, 'the Home tab');
    const home = object(harness.slack.workspace.homes.get('U0ANNE'));
    await person.pressInView(home, 'Twitter');
    await until(() => harness.slack.workspace.views.size === 1, 'a modal');
    await person.pressInView(home, 'Ask Diplo');
    await until(() => harness.slack.workspace.views.size === 2, 'the question modal');
  });

  it('answers without a locale where the scope is missing', async () => {
    harness.slack.workspace.scopes.delete('users:read');
    await harness.person().asks('answer');
    await harness.person('U0JOHN').asks('answer');
    expect(harness.app.calls[0]?.locale).toBeUndefined();
    expect(harness.slack.workspace.recorded.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('waits and answers after a 429 and a 500, within five uses', async () => {
    harness.slack.faults.add('response_url', { status: 429, retryAfter: 1 });
    harness.slack.faults.add('response_url', { status: 500 });
    harness.slack.faults.add('response_url', { hangUp: true });
    const started = performance.now();
    await harness.person().asks('answer');
    expect(performance.now() - started).toBeGreaterThan(1_000);
    expect(harness.slack.workspace.recorded.filter(({ method }) => method === 'response_url')).toHaveLength(
      4,
    );
  });

  it('posts after a 429 of the Web API', async () => {
    harness.slack.faults.add('chat.postMessage', { status: 429, retryAfter: 1 });
    harness.slack.faults.add('chat.postMessage', { status: 500 });
    await harness.person().mentions('answer');
    expect(harness.posted).toHaveLength(1);
  });

  it('keeps one action in one button for every reply', async () => {
    const answer = await harness.person().asks('answer');
    const button = findButton(answer.blocks, 'Fait et source');
    expect(Action.parse(JSON.parse(textOf(button.value)))).toMatchObject({
      kind: 'fact',
      fact: 'val-followers',
    });
  });
});
