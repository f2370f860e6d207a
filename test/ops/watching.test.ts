import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Call } from '../../src/command/invocation.js';
import type { SettledCall } from '../../src/command/watcher.js';
import { createFaultWatch } from '../../src/ops/faults.js';
import { createGapFile, normalizeQuestion, rankGaps } from '../../src/ops/gaps.js';
import { startHealth } from '../../src/ops/health.js';
import { createLimiter } from '../../src/ops/limits.js';
import { createMetrics } from '../../src/ops/metrics.js';
import { backoff } from '../../src/ops/retry.js';
import { createShutdown } from '../../src/ops/shutdown.js';
import { watchFolder } from '../../src/ops/watch.js';
import { createWatcher } from '../../src/ops/watcher.js';
import { recordingLogger } from '../command/world.js';
import { folder } from './folder.js';

const call = (user: string, workspace?: string): Call => ({
  requester: { user, roles: ['member'], ...(workspace ? { workspace } : {}) },
  id: 'c',
});
const SECRET_QUESTION = 'Who is mary@example.org, SECRET-QUESTION?';
const settled = (over: Partial<SettledCall> = {}): SettledCall => ({
  id: 'abc',
  requester: { user: 'slack:U0SECRETUSER', workspace: 'T0SECRETTEAM', roles: ['member'] },
  command: 'ask',
  question: SECRET_QUESTION,
  reply: { lang: 'en', outcome: 'nothing' },
  milliseconds: 12.3,
  ...over,
});
const metricsOf = (states: { name: string; state: string }[] = []) =>
  createMetrics({
    base: () => ({ version: 'v1', facts: 16, refused: true, serving: false }),
    adapters: () => states,
  });

async function temporary(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'diplo-ops-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
}

afterEach(() => void vi.useRealTimers());

describe('limits', () => {
  it('stop one person, not the next, and let go after a minute', async () => {
    vi.useFakeTimers();
    const limit = createLimiter({ user: 2, workspace: 0 });
    await limit(call('slack:U1'));
    await limit(call('slack:U1'));
    await expect(limit(call('slack:U1'))).rejects.toMatchObject({
      code: 'too-many',
      details: { by: 'user', seconds: 60 },
    });
    await limit(call('slack:U2'));
    vi.advanceTimersByTime(61_000);
    await limit(call('slack:U1'));
  });

  it('stop a workspace whoever asks in it, and none on another platform', async () => {
    const limit = createLimiter({ user: 0, workspace: 2 });
    await limit(call('slack:U1', 'T1'));
    await limit(call('slack:U2', 'T1'));
    await expect(limit(call('slack:U3', 'T1'))).rejects.toMatchObject({ details: { by: 'workspace' } });
    await limit(call('slack:U3', 'T2'));
    await limit(call('discord:1', 'T1'));
    await limit(call('slack:U3'));
  });

  it('are none at the console', async () => {
    const limit = createLimiter({ user: 1, workspace: 1 });
    for (let i = 0; i < 100; i++) await limit(call('console'));
  });

  it('are none at 0', async () => {
    const limit = createLimiter({ user: 0, workspace: 0 });
    for (let i = 0; i < 100; i++) await limit(call('slack:U1', 'T1'));
  });

  it.each([-3_600_000, 3_600_000])('hold when the clock jumps by %s ms', async (jump) => {
    vi.useFakeTimers();
    const limit = createLimiter({ user: 1, workspace: 0 });
    await limit(call('slack:U1'));
    vi.setSystemTime(Date.now() + jump);
    const again = await limit(call('slack:U1')).catch((error: unknown) => error);
    // Nobody is told to wait for an hour, and after a minute all is well.
    if (again) expect(again).toMatchObject({ details: { by: 'user' } });
    if (again) expect((again as { details: { seconds: number } }).details.seconds).toBeLessThanOrEqual(60);
    vi.advanceTimersByTime(61_000);
    await limit(call('slack:U1'));
  });
});

describe('metrics', () => {
  it('count by command, platform and outcome, and hold no question, user or workspace', async () => {
    const metrics = metricsOf([
      { name: 'slack-socket', state: 'connected' },
      { name: 'discord', state: 'retrying' },
    ]);
    metrics.settled(settled());
    metrics.settled(settled({ failure: 'fault', requester: { user: 'odd"name\n', roles: [] } }));
    metrics.limited('user');
    metrics.reloaded({ result: 'refused' }, 'watch');
    metrics.gapLost();
    metrics.fault('rejection');
    const text = await metrics.text();
    for (const line of [
      'diplo_commands_total{command="ask",platform="slack",outcome="nothing"} 1',
      'diplo_commands_total{command="ask",platform="other",outcome="fault"} 1',
      'diplo_command_seconds_bucket{le="0.025",command="ask",platform="slack"} 1',
      'diplo_abstentions_total{platform="slack"} 1',
      'diplo_limited_total{by="user"} 1',
      'diplo_reloads_total{result="refused",trigger="watch"} 1',
      'diplo_facts 16',
      'diplo_base_info{version="v1"} 1',
      'diplo_base_refused 1',
      'diplo_base_serving 0',
      'diplo_adapter_state{adapter="slack-socket",state="connected"} 1',
      'diplo_adapter_state{adapter="discord",state="connected"} 0',
      'diplo_adapter_state{adapter="discord",state="retrying"} 1',
      'diplo_gaps_lost_total 1',
      'diplo_faults_total{kind="rejection"} 1',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/SECRET|mary/u);
  });
});

describe('health pages', () => {
  async function served(states: { name: string; state: string }[], stopping = false) {
    const logger = recordingLogger();
    const health = await startHealth({
      host: '127.0.0.1',
      port: 0,
      base: () => ({ version: 'v1', facts: 16, refused: false }),
      adapters: () => states,
      stopping: () => stopping,
      metrics: metricsOf(states),
      logger,
    });
    onTestFinished(() => health.close());
    return {
      health,
      logger,
      get: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${health.port}${path}`, init),
    };
  }

  it('are ready once every adapter is connected', async () => {
    const states = [
      { name: 'slack-socket', state: 'connected' },
      { name: 'discord', state: 'retrying' },
    ];
    const { get } = await served(states);
    expect((await get('/livez')).status).toBe(200);
    const waiting = await get('/readyz');
    expect(waiting.status).toBe(503);
    expect(await waiting.json()).toMatchObject({
      ready: false,
      adapters: { 'slack-socket': 'connected', discord: 'retrying' },
    });
    states[1] = { name: 'discord', state: 'connected' };
    expect((await get('/readyz?x=1')).status).toBe(200);
  });

  it('are not ready while the process stops', async () => {
    const { get } = await served([], true);
    expect((await get('/readyz')).status).toBe(503);
    expect((await get('/livez')).status).toBe(200);
  });

  it('give metrics, and nothing else', async () => {
    const { get } = await served([]);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('diplo_facts 16');
    expect((await get('/etc/passwd')).status).toBe(404);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
  });

  it('are no reason to end when their port is taken', async () => {
    const { health } = await served([]);
    const logger = recordingLogger();
    const second = await startHealth({
      host: '127.0.0.1',
      port: health.port ?? 0,
      base: () => undefined,
      adapters: () => [],
      stopping: () => false,
      metrics: metricsOf(),
      logger,
    });
    expect(second.port).toBeUndefined();
    expect(logger.entries[0]).toMatchObject({ level: 'error', message: 'health pages cannot be served' });
    await second.close();
  });
});

describe('the watcher', () => {
  const watcherOf = async (logQuestions: boolean) => {
    const path = join(await temporary(), 'gaps.jsonl');
    const logger = recordingLogger();
    const gaps = createGapFile(path, logger);
    const watcher = createWatcher({
      limiter: createLimiter({ user: 1, workspace: 0 }),
      metrics: metricsOf(),
      gaps,
      logger,
      logQuestions,
      clock: () => new Date('2026-03-01T12:00:00Z'),
    });
    return { watcher, logger, gaps, path };
  };

  it('logs one line a call, without the question and who asked it', async () => {
    const { watcher, logger } = await watcherOf(false);
    watcher.settled(settled());
    expect(logger.entries).toEqual([
      {
        level: 'info',
        message: 'answered',
        data: {
          invocation: 'abc',
          command: 'ask',
          platform: 'slack',
          outcome: 'nothing',
          milliseconds: 12.3,
        },
      },
    ]);
  });

  it('logs the question where that is asked for', async () => {
    const { watcher, logger } = await watcherOf(true);
    watcher.settled(settled());
    expect(logger.entries[0]?.data).toMatchObject({ question: SECRET_QUESTION });
  });

  it('collects what had no answer, and that alone', async () => {
    const { watcher, gaps, path } = await watcherOf(false);
    watcher.settled(settled());
    watcher.settled(settled({ reply: { lang: 'en', outcome: 'answered' } }));
    watcher.settled(settled({ failure: 'usage' }));
    await gaps.flush();
    expect(await readFile(path, 'utf8')).toBe(
      '{"on":"2026-03-01","lang":"en","question":"Who is …, SECRET-QUESTION?"}\n',
    );
  });
});

describe('gaps', () => {
  it('keep no address, number or mention of a person, and no more than a line', () => {
    expect(normalizeQuestion('  <@U012AB3CD>  is\n@MFA_China  on X? call +33 6 12 34 56 78 ')).toBe(
      '… is @MFA_China on X? call …',
    );
    expect(normalizeQuestion('646 000 followers in 2014-02?')).toBe('646 000 followers in 2014-02?');
    expect(normalizeQuestion('x'.repeat(1_000))).toHaveLength(200);
  });

  it('are ranked by how often they came, then by the latest', async () => {
    const path = join(await temporary(), 'gaps.jsonl');
    const gap = (on: string, question: string) => JSON.stringify({ on, lang: 'fr', question });
    const lines = [
      gap('2026-01-02', 'Qui tient le compte ?'),
      gap('2026-01-01', 'qui tient le COMPTE'),
      '{half a line',
      'null',
      gap('2026-01-03', 'Et Zanzibar ?'),
      gap('2026-01-01', 'Combien ?'),
    ];
    await writeFile(path, lines.join('\n'));
    expect(await rankGaps(path)).toEqual([
      { question: 'Qui tient le compte ?', lang: 'fr', count: 2, last: '2026-01-02' },
      { question: 'Et Zanzibar ?', lang: 'fr', count: 1, last: '2026-01-03' },
      { question: 'Combien ?', lang: 'fr', count: 1, last: '2026-01-01' },
    ]);
    expect(await rankGaps(join(path, '..', 'none'))).toEqual([]);
  });

  it('are lost when the disk is full, once in the log, and nothing else happens', async () => {
    const logger = recordingLogger();
    let lost = 0;
    // Every write to /dev/full fails with ENOSPC.
    const gaps = createGapFile('/dev/full', logger, () => {
      lost += 1;
    });
    gaps.add({ on: '2026-01-01', lang: 'fr', question: 'a' });
    gaps.add({ on: '2026-01-01', lang: 'fr', question: 'b' });
    await gaps.flush();
    expect(lost).toBe(2);
    expect(logger.entries).toHaveLength(1);
    expect(logger.entries[0]).toMatchObject({ level: 'error', data: { err: { code: 'ENOSPC' } } });
  });
});

describe('watching the data folder', () => {
  it('calls back once for many changes, atomic renames among them', { retry: 1 }, async () => {
    const data = await folder();
    let changes = 0;
    const watching = watchFolder(data.dataDir, () => void changes++, recordingLogger(), 150);
    onTestFinished(() => watching.close());
    await watching.ready;
    await data.rank(13);
    await writeFile(data.path('facts/.a.tmp'), await data.read());
    const { rename } = await import('node:fs/promises');
    await rename(data.path('facts/.a.tmp'), data.path(data.facts));
    await vi.waitFor(() => expect(changes).toBe(1), { timeout: 4_000 });
    await writeFile(data.path('notes.txt'), 'no YAML');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(changes).toBe(1);
  });
});

describe('retries', () => {
  it('come ever more slowly, up to a minute, and not all at once', () => {
    const half = () => 0.5;
    expect([1, 2, 3, 6, 7, 100].map((failures) => backoff(failures, half))).toEqual([
      1_000, 2_000, 4_000, 32_000, 60_000, 60_000,
    ]);
    expect(backoff(1, () => 0)).toBe(750);
    expect(backoff(1, () => 1)).toBe(1_250);
  });
});

describe('the end of the process', () => {
  const endOf = (stop: () => Promise<void>, seconds = 0.05) => {
    const codes: number[] = [];
    const logger = recordingLogger();
    return {
      shutdown: createShutdown({ stop, seconds, logger, exit: (code) => void codes.push(code) }),
      codes,
      logger,
    };
  };

  it('comes in order on a signal', async () => {
    const { shutdown, codes } = endOf(async () => undefined);
    expect(shutdown.stopping()).toBe(false);
    shutdown.signal('SIGTERM');
    expect(shutdown.stopping()).toBe(true);
    await vi.waitFor(() => expect(codes).toEqual([0]));
  });

  it('comes when time is up, whatever hangs', async () => {
    const { shutdown, codes, logger } = endOf(() => new Promise(() => undefined));
    shutdown.signal('SIGTERM');
    await vi.waitFor(() => expect(codes).toEqual([4]));
    expect(logger.entries.at(-1)?.level).toBe('error');
  });

  it('comes at once on a second signal', () => {
    const { shutdown, codes } = endOf(() => new Promise(() => undefined), 60);
    shutdown.signal('SIGINT');
    shutdown.signal('SIGINT');
    expect(codes).toEqual([130]);
  });

  it('comes with a fault when stopping fails', async () => {
    const { shutdown, codes } = endOf(() => Promise.reject(new Error('no')));
    shutdown.signal('SIGTERM');
    await vi.waitFor(() => expect(codes).toEqual([1]));
  });
});

describe('faults that nothing catches', () => {
  it('are logged and survived, unless they are many in a minute', () => {
    const logger = recordingLogger();
    let gaveUp = 0;
    let at = 0;
    const fault = createFaultWatch(
      logger,
      () => void gaveUp++,
      () => at,
    );
    for (let i = 0; i < 10; i++) fault('exception', new Error('boom'));
    expect(gaveUp).toBe(0);
    at += 61_000;
    fault('rejection', 'boom');
    expect(gaveUp).toBe(0);
    for (let i = 0; i < 10; i++) fault('exception', new Error('boom'));
    expect(gaveUp).toBe(1);
  });
});
