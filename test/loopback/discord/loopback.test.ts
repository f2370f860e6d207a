import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { LoopbackDiscord } from './discord.js';
import { commandInteraction } from './interactions.js';
import { messageProblems } from './validate.js';

type Json = Record<string, unknown>;

const text = (content: string): Json => ({ type: 10, content });
const container = (...components: Json[]): Json => ({ type: 17, components });
const button = (changes: Json = {}): Json => ({
  type: 2,
  style: 2,
  label: 'x',
  custom_id: `${Math.random()}`,
  ...changes,
});
const row = (...components: Json[]): Json => ({ type: 1, components });
const message = (components: readonly Json[], changes: Json = {}): Json => ({
  components,
  flags: 32768,
  allowed_mentions: { parse: [] },
  ...changes,
});
const menu = (options: readonly Json[]): Json => row({ type: 3, custom_id: 'm', options });
const entry = (value: string): Json => ({ label: 'x', value });
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('a message that the loopback refuses, as Discord does', () => {
  it('is none of these', () => {
    expect(messageProblems(message([container(text('x'), row(button()), menu([entry('a')]))]))).toEqual([]);
  });

  it.each<[string, Json, RegExp]>([
    ['41 components', message([container(...times(40, () => text('x')))]), /41 components/u],
    [
      'over 4,000 characters in all',
      message([text('x'.repeat(2_500)), text('x'.repeat(1_501))]),
      /4001 characters/u,
    ],
    ['a blank text', message([text(' ')]), /without a sign/u],
    ['6 buttons in a row', message([row(...times(6, () => button()))]), /./u],
    ['a button without custom_id', message([row(button({ custom_id: undefined }))]), /without custom_id/u],
    [
      'a link button with one',
      message([row(button({ style: 5, url: 'https://a.example' }))]),
      /takes no custom_id/u,
    ],
    ['a custom_id of 101', message([row(button({ custom_id: 'x'.repeat(101) }))]), /./u],
    [
      'a custom_id twice',
      message([row(button({ custom_id: 'a' }), button({ custom_id: 'a' }))]),
      /stands twice/u,
    ],
    ['a label of 81', message([row(button({ label: 'x'.repeat(81) }))]), /./u],
    ['a menu of 26', message([menu(times(26, (at) => entry(String(at))))]), /./u],
    ['a value twice', message([menu([entry('a'), entry('a')])]), /value stands twice/u],
    [
      'a menu beside a button',
      message([row(button(), { type: 3, custom_id: 'm', options: [entry('a')] })]),
      /shares its row/u,
    ],
    ['content beside components of version 2', message([text('x')], { content: 'x' }), /content beside/u],
    ['version 2 without its flag', message([text('x')], { flags: 0 }), /without IS_COMPONENTS_V2/u],
    ['a container in a container', message([container(container(text('x')))]), /./u],
    ['a bare button', message([button()]), /./u],
    ['nothing', message([]), /nothing in it/u],
    ['a field that nobody knows', message([{ ...text('x'), contnet: 'x' }]), /does not know/u],
    [
      'whoever could be pinged',
      message([text('x')], { allowed_mentions: { parse: ['users'] } }),
      /allowed_mentions/u,
    ],
  ])('has %s', (_, refused, problem) => {
    expect(messageProblems(refused).join('\n')).toMatch(problem);
  });
});

describe('the loopback Discord', () => {
  let discord: LoopbackDiscord;
  beforeEach(async () => {
    discord = await new LoopbackDiscord().open();
  });
  afterEach(() => discord.close());
  const request = (method: string, path: string, body?: Json, token = discord.token) =>
    fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const codeOf = async (response: Response) => ((await response.json()) as { code: number }).code;
  const connect = async (d: Json): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?v=10&encoding=json`);
    await once(socket, 'open');
    socket.send(
      JSON.stringify({ op: 2, d: { token: discord.token, intents: 0, properties: {}, shard: [0, 1], ...d } }),
    );
    return socket;
  };

  it('takes one callback of an interaction, in time, of a type that answers it', async () => {
    const socket = await connect({});
    await discord.until(() => discord.gateway.connected === 1, 'a session');
    const scene = { applicationId: discord.applicationId, person: { id: '1', locale: 'fr' } };
    const send = () => {
      const { interaction } = discord.send(commandInteraction(scene, 'help', []));
      return `/interactions/${interaction.id}/${interaction.token}/callback`;
    };
    const first = send();
    expect(await codeOf(await request('POST', first, { type: 7, data: message([text('x')]) }))).toBe(50035);
    expect((await request('POST', first, { type: 4, data: message([text('x')]) })).status).toBe(204);
    expect(await codeOf(await request('POST', first, { type: 4, data: message([text('x')]) }))).toBe(40060);
    const late = send();
    await new Promise((resolve) => setTimeout(resolve, 3_050));
    expect(await codeOf(await request('POST', late, { type: 4, data: message([text('x')]) }))).toBe(10062);
    expect(await codeOf(await request('POST', '/interactions/1/x/callback', { type: 4 }))).toBe(10062);
    socket.terminate();
  });

  it('takes no wrong token, and slows down more than 50 requests a second', async () => {
    expect((await request('GET', '/gateway/bot', undefined, 'wrong')).status).toBe(401);
    const statuses = await Promise.all(times(60, async () => (await request('GET', '/gateway/bot')).status));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });

  it.each([
    [4004, { token: 'wrong' }],
    [4014, { intents: 32768 }],
    [4010, { shard: [2, 1] }],
  ])('closes with %i', async (code, d) => {
    const [closed] = (await once(await connect(d), 'close')) as [number];
    expect(closed).toBe(code);
  });
});
