import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../loopback/slack/person.js';
import { Harness, settled } from './harness.js';

let harness: Harness;
afterEach(async () => {
  await harness.stop();
  expect(harness.slack.workspace.problems).toEqual([]);
  expect(harness.faults).toEqual([]);
});

describe('the connection to Slack', () => {
  it('comes back within a second and a half when Slack asks it to go', async () => {
    harness = await Harness.start('socket');
    harness.slack.socket.disconnect();
    await until(() => harness.slack.socket.connectedAt.length === 2, 'another connection');
    const [first = 0, second = 0] = harness.slack.socket.connectedAt;
    expect(second - first).toBeLessThan(1_500);
    await harness.connected();
    expect((await harness.person().asks('table')).ephemeral).toBe(true);
  });

  it('loses no command that comes while the socket drops', async () => {
    harness = await Harness.start('socket');
    const person = harness.person();
    const asked: Promise<unknown>[] = [];
    for (let round = 0; round < 10; round++) {
      for (let at = 0; at < 5; at++) asked.push(person.type(`table ${round}-${at}`));
      if (round % 3 === 1) harness.slack.socket.drop();
      await settled(60);
    }
    await Promise.all(asked);
    await until(() => harness.posted.length >= 50, 'all answers', 15_000);
    await settled(300);
    expect(harness.posted).toHaveLength(50);
    expect(new Set(harness.app.calls.map((call) => 'text' in call && call.text)).size).toBe(50);
  });

  it('survives a Slack that is gone for a while', async () => {
    harness = await Harness.start('socket');
    await harness.slack.goAway(3_000);
    await until(
      () => harness.adapter.state() === 'connected' && harness.slack.socket.connections.size === 1,
      'a connection',
      15_000,
    );
    expect((await harness.person().asks('table')).ephemeral).toBe(true);
  });

  it.each([['bot'], ['app']] as const)(
    'keeps trying with a bad %s token, and ends nothing',
    async (which) => {
      harness = await Harness.start('socket', { [which]: which === 'bot' ? 'xoxb-wrong' : 'xapp-wrong' });
      expect(harness.adapter.state()).toBe('failed');
      await settled(1_400);
      expect(harness.slack.workspace.recorded.length).toBeGreaterThan(1);
      expect(harness.logger.lines.join('\n')).not.toMatch(/x(?:oxb|app)-wrong/u);
    },
  );

  it('retries while Slack answers with faults', async () => {
    harness = await Harness.start('socket');
    harness.slack.faults.add('apps.connections.open', { status: 500 }, 2);
    harness.slack.faults.add('apps.connections.open', { status: 429, retryAfter: 1 });
    harness.slack.socket.drop();
    await until(() => harness.slack.socket.connectedAt.length === 2, 'another connection', 15_000);
  });

  it('ends with nothing left open, in the middle of a reconnect too', async () => {
    harness = await Harness.start('socket');
    harness.slack.socket.drop();
    await harness.adapter.stop();
    await settled(1_500);
    expect(harness.slack.socket.connections.size).toBe(0);
    expect(harness.adapter.state()).toBe('stopped');
  });

  it.each(['socket', 'http'] as const)('finishes what is in flight when it stops (%s)', async (mode) => {
    harness = await Harness.start(mode);
    harness.app.delay = 600;
    await harness.person().type('table');
    await harness.adapter.stop();
    expect(harness.posted).toHaveLength(1);
  });
});

describe('a signed request', () => {
  const command = {
    command: '/diplo',
    text: 'x',
    user_id: 'U0ANNE',
    team_id: 'T0LOOP',
    trigger_id: '1.1',
    response_url: '',
  };
  it.each([
    ['stale', (http: Harness['http']) => http.sign('slash_commands', command, -301)],
    ['from the future', (http: Harness['http']) => http.sign('slash_commands', command, 3_600)],
    ['wrongly signed', (http: Harness['http']) => http.sign('slash_commands', command, 0, 'another secret')],
    [
      'unsigned',
      (http: Harness['http']) => {
        const { body } = http.sign('slash_commands', command);
        return { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
      },
    ],
    [
      'too large',
      (http: Harness['http']) => http.sign('slash_commands', { ...command, text: 'x'.repeat(1_100_000) }),
    ],
  ])('is refused where it is %s', async (_, sign) => {
    harness = await Harness.start('http');
    const { status } = await harness.http.send(sign(harness.http));
    expect([401, 413]).toContain(status);
    await settled();
    expect(harness.app.calls).toEqual([]);
  });

  it('is refused the second time', async () => {
    harness = await Harness.start('http');
    const id = harness.slack.workspace.responseUrl('C0NEWS', 'U0ANNE');
    const request = harness.http.sign('slash_commands', {
      ...command,
      response_url: harness.slack.responseUrl(id),
    });
    expect((await harness.http.send(request)).status).toBe(200);
    expect((await harness.http.send(request)).status).toBe(401);
    await until(() => harness.posted.length === 1, 'the answer');
  });

  it('of another path finds nothing', async () => {
    harness = await Harness.start('http');
    expect((await fetch(`http://127.0.0.1:${harness.port}/`)).status).toBe(404);
  });

  it('verifies the address and the certificate as Slack asks', async () => {
    harness = await Harness.start('http');
    const asked = await harness.http.send(
      harness.http.sign('events_api', { type: 'url_verification', challenge: 'c' }),
    );
    expect(await asked.json()).toEqual({ challenge: 'c' });
    const checked = await harness.http.send({
      body: 'ssl_check=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(checked.status).toBe(200);
  });
});
