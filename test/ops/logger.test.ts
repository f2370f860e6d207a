import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger, type LoggerSetup } from '../../src/ops/logger.js';
import { createScrub } from '../../src/ops/scrub.js';

const CANARIES = {
  bot: 'xoxb-canary-111-bot',
  app: 'xapp-1-canary-222-app',
  signing: 'canary"signing\\secret/é+333',
  discord: 'canary-discord-token-444-with-no-dots',
} as const;
const values = Object.values(CANARIES);

function recorded(setup: Partial<LoggerSetup> = {}) {
  const lines: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const logger = createLogger({
    level: 'info',
    scrub: createScrub(values),
    output,
    clock: () => new Date('2026-03-01T12:00:00Z'),
    ...setup,
  });
  return { logger, text: () => lines.join(''), lines };
}

describe('the logger', () => {
  it('writes one JSON object a line: level, time, message and data', () => {
    const { logger, lines } = recorded();
    logger.info({ command: 'ask', milliseconds: 3 }, 'answered');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: '2026-03-01T12:00:00.000Z',
      command: 'ask',
      milliseconds: 3,
      message: 'answered',
    });
  });

  it('leaves out what is below its level', () => {
    const { logger, lines } = recorded({ level: 'warn' });
    logger.info({}, 'quiet');
    logger.warn({}, 'heard');
    expect(lines).toHaveLength(1);
  });

  it('writes a line for people in a terminal', () => {
    const { logger, text } = recorded({ readable: true });
    logger.error({ adapter: 'slack', err: new Error('boom') }, 'adapter failed');
    expect(text()).toMatch(/^12:00:00 ERROR adapter failed \{"adapter":"slack","err":\{.*"message":"boom"/u);
    expect(text()).toContain('\nError: boom\n    at ');
  });

  it('tells errors with their code and causes, wherever they stand', () => {
    const { logger, lines } = recorded();
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    logger.warn({ deep: [{ error: new Error('outer', { cause }) }] }, 'failed');
    const [{ error }] = (JSON.parse(lines[0] ?? '') as { deep: [{ error: Record<string, unknown> }] }).deep;
    expect(error).toMatchObject({ type: 'Error', message: 'outer', cause: { code: 'ECONNREFUSED' } });
  });

  it('writes data that refers to itself or cannot be JSON', () => {
    const { logger, text } = recorded();
    const data: Record<string, unknown> = {
      big: 1n,
      at: new Date('2026-01-01'),
      never: new Date(Number.NaN),
    };
    data.self = data;
    logger.info(data, 'odd');
    expect(text()).toContain('"self":"[circular]"');
    expect(text()).toContain('"never":"invalid date"');
  });

  it('goes on when its output is gone', () => {
    const output = new Writable({ write: (_, __, done) => done(new Error('ENOSPC')) });
    const { logger } = recorded({ output });
    expect(() => logger.error({}, 'lost')).not.toThrow();
  });
});

describe('secrets in the log', () => {
  /** Every place in which a canary has been put, under every form. */
  function tellEverything(secret: string, logger: ReturnType<typeof recorded>['logger']): void {
    const url = `https://user:${encodeURIComponent(secret)}@example.org/a?token=${encodeURIComponent(secret)}&x=1`;
    logger.info({ [secret]: 1, nested: { list: [{ token: secret }] } }, `token ${secret} in a message`);
    logger.warn({ headers: { authorization: `Bearer ${secret}` }, url }, 'request');
    logger.error({ body: JSON.stringify({ inner: JSON.stringify({ secret }) }) }, 'body');
    logger.error({ basic: `Basic ${Buffer.from(`app:${secret}`).toString('base64')}` }, 'basic');
    const error = Object.assign(new Error(`connect to ${url} failed: ${secret}`), {
      code: secret,
      config: { headers: { token: secret } },
      request: { secret },
    });
    logger.error({ err: new AggregateError([error, new Error('x', { cause: error })], secret) }, 'failed');
    logger.error({ map: new Map([[secret, new Set([secret])]]), bytes: Buffer.from(secret) }, 'collections');
  }

  it.each([false, true])('no canary gets through (readable: %s)', (readable) => {
    const { logger, text } = recorded({ readable });
    for (const secret of values) tellEverything(secret, logger);
    for (const secret of values) {
      expect(text()).not.toContain(secret);
      expect(text()).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(text()).not.toContain(encodeURIComponent(secret));
      expect(text()).not.toContain(Buffer.from(`app:${secret}`).toString('base64').slice(8, -4));
    }
    // Of the odd one, no half is left either.
    expect(text()).not.toContain('333');
    expect(text()).toContain('[secret]');
  });

  it('knows the shapes of tokens that nobody configured', () => {
    const scrub = createScrub([]);
    const discord = `${'A'.repeat(26)}.GabcDe.${'b'.repeat(38)}`;
    const texts = [
      'xoxb-9-9-another',
      'xoxe.xoxp-1-another-one',
      'xapp-1-A0-9-another',
      discord,
      'wss://wss-primary.slack.com/link/?ticket=4f3a-9c&app_id=1',
      'https://hooks.slack.com/commands/T0/123/abcdef',
      'https://discord.com/api/v10/webhooks/112233445566778899/aW50ZXJhY3Rpb246/messages/@original',
      'https://discord.com/api/v10/interactions/112233445566778899/aW50ZXJhY3Rpb246/callback',
      'Authorization: Bot MTk4NjIyNDgzNDcx.x.y',
      'postgres://diplo:hunter22@db/facts',
    ];
    const secrets = ['another', 'AAAA', '4f3a-9c', 'abcdef', 'aW50ZXJh', 'MTk4NjIy', 'hunter22'];
    const clean = texts.map(scrub).join('\n');
    for (const secret of secrets) expect(clean).not.toContain(secret);
  });

  it('leaves ordinary text alone', () => {
    const text =
      'a bot with basic facts: 646 000 followers, https://example.org/a?page=2, mb-kerry-followers';
    expect(createScrub(['a', ''])(text)).toBe(text);
  });

  it('stays linear on hostile lines', () => {
    const scrub = createScrub(values);
    const started = performance.now();
    for (const piece of ['A.', 'bot ', 'a://', '?token', 'xoxb', 'a:', 'webhooks/'])
      scrub(piece.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
