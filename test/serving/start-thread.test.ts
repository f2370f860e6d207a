import { describe, expect, it, onTestFinished } from 'vitest';
import { createHost } from '../../src/serving/host.js';
import { openOnThread, type ServedByThread, type ThreadSetup } from '../../src/serving/start-thread.js';
import { headlineOf, recordingLogger, typed } from '../command/world.js';

const setupOf = (dataDir: string, more: Partial<ThreadSetup> = {}) => {
  const logger = recordingLogger();
  const host = createHost({
    watcher: () => ({ admit: () => undefined, settled: () => undefined }),
    logger,
    services: {
      status: () => [],
      refusal: () => undefined,
      reload: () => Promise.reject(new Error('not here')),
    },
  });
  const task = { dataDir, stateDir: 'state', drafts: false, compiledFiles: [], defaultLocale: 'fr' } as const;
  const entry = new URL('./odd-thread.mjs', import.meta.url);
  return { task, host, logger, defaultLocale: 'fr' as const, newId: () => 'id', entry, ...more };
};

async function served(more: Partial<ThreadSetup> = {}): Promise<ServedByThread> {
  const opening = await openOnThread(setupOf('data', more), undefined);
  if (opening.outcome !== 'opened') throw new Error(opening.outcome);
  onTestFinished(() => opening.served.close());
  return opening.served;
}

describe('a thread', () => {
  it('answers over what it has opened, and knows no variable of the process', async () => {
    const { app, version, facts } = await served();
    expect({ version, facts }).toEqual({ version: 'odd', facts: 1 });
    expect((await app.run(typed('anything'))).outcome).toBe('answered');
    expect(headlineOf(await app.run(typed('environment')))).toBe('{}');
  });

  it('tells when it cannot start', async () => {
    await expect(openOnThread(setupOf('no entry'), undefined)).rejects.toThrow('cannot start');
  });

  it('ends where nothing can be served', async () => {
    expect(await openOnThread(setupOf('invalid'), undefined)).toEqual({ outcome: 'invalid', problems: [] });
  });

  it.each([
    ['exit', 'the answering thread ended with 3'],
    ['throw', 'thrown on the thread'],
  ])('is lost with an apology to whoever waits: %s', async (text, message) => {
    const { app, lost } = await served();
    expect((await app.run(typed(text))).outcome).toBe('error');
    expect((await lost).message).toBe(message);
  });

  it('is ended where it hangs', async () => {
    const { app, lost } = await served({ patienceMilliseconds: 50, hungMilliseconds: 100 });
    expect((await app.run(typed('hang'))).outcome).toBe('error');
    expect((await lost).message).toBe('the answering thread ended with 1');
  });

  it('is not ended for one answer that comes late', async () => {
    const { app } = await served({ patienceMilliseconds: 50, hungMilliseconds: 400 });
    expect((await app.run(typed('slow'))).outcome).toBe('error');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await app.run(typed('anything'))).outcome).toBe('answered');
  });

  it('closes once what is in flight has its answer', async () => {
    const { app, close, lost } = await served();
    const slow = app.run(typed('slow'));
    await close();
    expect((await slow).outcome).toBe('answered');
    expect((await lost).message).toContain('ended');
  });
});
