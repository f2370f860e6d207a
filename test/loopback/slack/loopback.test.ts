import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { LoopbackSlack, TOKENS } from './loopback-slack.js';
import { Person } from './person.js';

let slack: LoopbackSlack;
beforeEach(async () => {
  slack = await LoopbackSlack.start();
});
afterEach(() => slack.stop());

const call = async (method: string, body: object, token: string = TOKENS.bot): Promise<unknown> => {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.json();
};
const section = (text: string) => ({ type: 'section', text: { type: 'plain_text', text } });
const message = (block: object) => ({ channel: 'C0NEWS', text: 'x', blocks: [block] });

describe('the loopback Slack refuses', () => {
  it.each([
    ['a wrong token', 'auth.test', {}, 'xoxb-other', 'invalid_auth'],
    ['an app token where the bot is due', 'auth.test', {}, TOKENS.app, 'not_allowed_token_type'],
    ['a bot token for a connection', 'apps.connections.open', {}, TOKENS.bot, 'not_allowed_token_type'],
    ['an unknown method', 'chat.shout', {}, TOKENS.bot, 'unknown_method'],
    [
      'an unknown channel',
      'chat.postMessage',
      { ...message(section('x')), channel: 'C9' },
      TOKENS.bot,
      'channel_not_found',
    ],
    [
      'an unknown argument',
      'chat.postMessage',
      { ...message(section('x')), colour: 'red' },
      TOKENS.bot,
      'invalid_arguments',
    ],
    [
      'a block of no type of Slack',
      'chat.postMessage',
      message({ type: 'poem', text: 'x' }),
      TOKENS.bot,
      'invalid_blocks',
    ],
    [
      'a field of no block',
      'chat.postMessage',
      message({ ...section('x'), colour: 'red' }),
      TOKENS.bot,
      'invalid_blocks',
    ],
    ['an empty text', 'chat.postMessage', message(section('')), TOKENS.bot, 'invalid_blocks'],
    ['a long section', 'chat.postMessage', message(section('x'.repeat(3_001))), TOKENS.bot, 'invalid_blocks'],
    [
      'a mention that nobody meant',
      'chat.postMessage',
      message(section('<!channel>')),
      TOKENS.bot,
      'invalid_blocks',
    ],
    [
      'an input in a message',
      'chat.postMessage',
      message({
        type: 'input',
        label: { type: 'plain_text', text: 'x' },
        element: { type: 'plain_text_input' },
      }),
      TOKENS.bot,
      'invalid_blocks',
    ],
    [
      'a trigger of its own making',
      'views.open',
      {
        trigger_id: '1',
        view: { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [section('x')] },
      },
      TOKENS.bot,
      'invalid_trigger_id',
    ],
    [
      'a title of 25',
      'views.open',
      {
        trigger_id: '1',
        view: { type: 'modal', title: { type: 'plain_text', text: 'x'.repeat(25) }, blocks: [section('x')] },
      },
      TOKENS.bot,
      'invalid_arguments',
    ],
  ])('%s', async (_, method, body, token, error) => {
    expect(await call(method, body, token)).toMatchObject({ ok: false, error });
  });

  it('fifty-one blocks, two tables, and more than fits', async () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };
    for (const blocks of [
      Array(51).fill(section('x')),
      [table, table],
      Array(5).fill(section('x'.repeat(2_900))),
    ])
      expect(await call('chat.postMessage', { channel: 'C0NEWS', text: 'x', blocks })).toMatchObject({
        error: 'invalid_blocks',
      });
  });

  it('a sixth use of a response_url, and one after half an hour', async () => {
    const send = async (id: string) =>
      (
        await fetch(slack.responseUrl(id), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"text":"x"}',
        })
      ).status;
    const id = slack.workspace.responseUrl('C0NEWS', 'U0ANNE');
    for (let use = 0; use < 5; use++) expect(await send(id)).toBe(200);
    expect(await send(id)).toBe(404);
    const old = slack.workspace.responseUrl('C0NEWS', 'U0ANNE');
    slack.workspace.aheadMilliseconds = 31 * 60_000;
    expect(await send(old)).toBe(404);
  });

  it('a ticket that was used, and what is acknowledged twice or late', async () => {
    const { url } = (await call('apps.connections.open', {}, TOKENS.app)) as { url: string };
    const socket = new WebSocket(url);
    socket.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data)) as { envelope_id?: string };
      if (!envelope_id) return;
      for (let time = 0; time < 2; time++) socket.send(JSON.stringify({ envelope_id }));
    });
    await new Promise((resolve) => socket.once('message', resolve));
    await new Person(slack, () => slack.overSocket).type('x');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(slack.workspace.problems).toEqual([expect.stringContaining('a second acknowledgement')]);
    socket.removeAllListeners('message');
    void new Person(slack, () => slack.overSocket).type('x');
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect(slack.workspace.problems.at(-1)).toContain('within 3 s');
    const again = new WebSocket(url);
    await expect(
      new Promise((resolve, reject) => again.once('open', resolve).once('error', reject)),
    ).rejects.toThrow('403');
    socket.terminate();
  });
});
