import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatAdapter } from '../../../src/adapters/adapter.js';
import type { Reply } from '../../../src/reply/reply.js';
import { type Fault, LoopbackDiscord } from '../../loopback/discord/discord.js';
import { commandInteraction } from '../../loopback/discord/interactions.js';
import { lastOf, Person, textIn } from '../../loopback/discord/person.js';
import { adapterFor } from './stage.js';

const say = (words: string): Reply => ({
  lang: 'fr',
  outcome: 'answered',
  blocks: [{ kind: 'headline', text: [{ kind: 'text', text: words }] }],
});
const APP = {
  run: async () => say('Réponse.'),
  press: async () => say('Réponse.'),
  suggest: async () => [],
  home: async () => say('Accueil.'),
};
const CALLBACK = { method: 'POST', path: /\/callback$/u };

describe('the Discord adapter, when Discord fails', { timeout: 30_000 }, () => {
  let discord: LoopbackDiscord;
  let adapter: ChatAdapter;
  const logged: string[] = [];
  const note = (data: object, message: string): void =>
    void logged.push(`${message} ${JSON.stringify(data)}`);

  const open = async (heartbeatMilliseconds?: number): Promise<void> => {
    logged.length = 0;
    discord = await new LoopbackDiscord(heartbeatMilliseconds ? { heartbeatMilliseconds } : {}).open();
    adapter = adapterFor(discord, { logger: { info: note, warn: note, error: note } });
  };
  beforeEach(() => open());
  afterEach(async () => {
    await adapter.stop();
    await discord.close();
  });
  const fault = (rest: Omit<Fault, 'times'>, times = 1) => void discord.faults.push({ ...rest, times });
  const answers = async (): Promise<void> => {
    const exchange = await new Person(discord).command('help');
    expect(exchange.callbacks).toHaveLength(1);
    expect(textIn(lastOf(exchange))).toContain('Réponse.');
  };
  const reaches = (state: string, milliseconds = 10_000) =>
    discord.until(() => adapter.state() === state, `state ${state}, not ${adapter.state()}`, milliseconds);

  describe('at its REST API', () => {
    it.each([
      [
        '429',
        {
          status: 429,
          headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'shared' },
          body: { retry_after: 0.2 },
        },
      ],
      ['500', { status: 500 }],
      ['502', { status: 502 }],
    ])('a callback that gets %s is sent again, and answers once', async (_, refusal) => {
      await adapter.start(APP);
      fault({ ...CALLBACK, ...refusal });
      await answers();
      expect(discord.problems).toEqual([]);
    });

    it('a callback that Discord took without saying so is not taken for a fault of ours', async () => {
      await adapter.start(APP);
      // Discord acts on the request, and its answer is lost: the second attempt finds the interaction answered.
      const exchange = discord.send(
        commandInteraction(
          { applicationId: discord.applicationId, person: { id: '1', locale: 'fr' } },
          'help',
          [],
        ),
      );
      exchange.callbacks.push({ type: 4, data: {}, after: 1 });
      await discord.until(() => exchange.refused.length > 0, 'a second callback');
      await answers();
      expect(logged.join('\n')).toContain('Discord no longer took an answer');
      expect(adapter.state()).toBe('connected');
    });

    it('a callback that comes too late is let go', async () => {
      await adapter.start({ ...APP, run: async () => say('Réponse.') });
      fault({ ...CALLBACK, status: 500, delay: 3_100 });
      const exchange = discord.send(
        commandInteraction(
          { applicationId: discord.applicationId, person: { id: '1', locale: 'fr' } },
          'help',
          [],
        ),
      );
      await discord.until(() => exchange.refused.length > 0, 'the late callback', 8_000);
      expect(exchange.refused).toEqual(['Unknown interaction']);
      await answers();
    });

    it('a message that Discord refuses becomes an apology, privately', async () => {
      await adapter.start(APP);
      fault({ ...CALLBACK, status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
      const exchange = await new Person(discord).command('help');
      expect(textIn(lastOf(exchange))).toMatch(/Désolé/u);
      expect(exchange.callbacks).toMatchObject([{ type: 4, data: { flags: 32832 } }]);
    });

    it('an edit that gets 429 waits, and comes', async () => {
      const slow = async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_100));
        return say('Réponse.');
      };
      await adapter.start({ ...APP, run: slow });
      fault({ method: 'PATCH', path: /@original$/u, status: 429, headers: { 'retry-after': '0.2' } });
      await answers();
    });

    it('registration that gets 500 or 429 does not keep answers from coming', async () => {
      fault({ method: 'GET', path: /\/commands$/u, status: 500 }, 2);
      fault({ method: 'PUT', path: /\/commands$/u, status: 429, headers: { 'retry-after': '0.1' } });
      await adapter.start(APP);
      await answers();
      await discord.until(() => discord.commands.size > 0, 'the registration');
    });

    it('a start that gets 500 is tried again in the background', async () => {
      fault({ method: 'GET', path: /\/gateway\/bot$/u, status: 500 }, 5);
      await adapter.start(APP);
      await reaches('connected');
      await answers();
    });

    it('a token that Discord does not take fails, and harms nothing else', async () => {
      const wrong = adapterFor(discord, {
        config: { token: 'wrong.to.ken', applicationId: discord.applicationId, apiUrl: discord.apiUrl },
      });
      await wrong.start(APP);
      expect(wrong.state()).toBe('failed');
      await wrong.stop();
      expect(wrong.state()).toBe('stopped');
      await adapter.start(APP);
      await answers();
    });
  });

  describe('at its gateway', () => {
    it.each([1012, 4000, 4009])('close %i resumes, and nothing that came meanwhile is lost', async (code) => {
      await adapter.start(APP);
      await answers();
      discord.gateway.close(code);
      await discord.until(() => discord.gateway.connected === 0, 'the close');
      const meanwhile = discord.send(
        commandInteraction(
          { applicationId: discord.applicationId, person: { id: '1', locale: 'fr' } },
          'help',
          [],
        ),
      );
      expect(['retrying', 'connected']).toContain(adapter.state());
      await discord.answered(meanwhile);
      expect(meanwhile.callbacks).toHaveLength(1);
      await reaches('connected');
      expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
      await answers();
    });

    it('op 7 resumes', async () => {
      await adapter.start(APP);
      discord.gateway.reconnect();
      await discord.until(() => discord.gateway.counts.resumes === 1, 'the resume');
      await reaches('connected');
      await answers();
      expect(discord.gateway.counts.identifies).toBe(1);
    });

    it.each([
      [true, { identifies: 1, resumes: 1 }],
      [false, { identifies: 2, resumes: 0 }],
    ])('op 9 %s brings the session back', async (resumable, counts) => {
      await adapter.start(APP);
      discord.gateway.invalidate(resumable);
      await discord.until(
        () => discord.gateway.counts.identifies + discord.gateway.counts.resumes === 2,
        'the session',
        8_000,
      );
      await reaches('connected');
      await answers();
      expect(discord.gateway.counts).toMatchObject(counts);
    });

    it('a session that cannot be resumed is begun anew', async () => {
      await adapter.start(APP);
      discord.gateway.resumable = false;
      discord.gateway.cut();
      await discord.until(() => discord.gateway.counts.identifies === 2, 'a new session', 8_000);
      await reaches('connected');
      await answers();
    });

    it('heartbeats that nobody acknowledges end the connection, and it comes back', async () => {
      await adapter.stop();
      await discord.close();
      await open(300);
      await adapter.start(APP);
      discord.gateway.acknowledges = false;
      await discord.until(() => discord.gateway.counts.connections >= 2, 'a new connection', 5_000);
      discord.gateway.acknowledges = true;
      await reaches('connected');
      await answers();
      expect(discord.gateway.counts.resumes).toBeGreaterThan(0);
    });

    it('close 4004 fails for good, and state says so', async () => {
      await adapter.start(APP);
      expect(adapter.state()).toBe('connected');
      discord.gateway.takesToken = false;
      discord.gateway.close(4004);
      await reaches('failed');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(adapter.state()).toBe('failed');
      expect(discord.gateway.counts.connections).toBe(1);
    });

    it('4004 at the start fails at once', async () => {
      discord.gateway.takesToken = false;
      await adapter.start(APP);
      expect(adapter.state()).toBe('failed');
    });

    it('a server that is gone for a while is found again', async () => {
      await adapter.start(APP);
      const gone = discord.vanish(4_000);
      await reaches('retrying');
      await gone;
      await reaches('connected', 15_000);
      await answers();
    });

    it('several shards, as many as Discord recommends, share one process', async () => {
      await adapter.stop();
      await discord.close();
      discord = await new LoopbackDiscord({ shards: 3 }).open();
      adapter = adapterFor(discord);
      await adapter.start(APP);
      await reaches('connected');
      expect(discord.gateway.connected).toBe(3);
      await answers();
    });
  });
});
