import { describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/adapters/adapter.js';
import type { Reply } from '../../src/reply/reply.js';
import { createAnsweringApp } from '../../src/serving/answering-app.js';
import { headlineOf, invoked, MEMBER, recordingLogger } from '../command/world.js';

const REPLY: Reply = { lang: 'fr', outcome: 'answered', blocks: [] };
const never = () => new Promise<never>(() => undefined);
const ACTION = { kind: 'fact', fact: 'a', locale: 'en', version: 'x' } as const;
const OPTION = { command: 'account', option: 'who' };

function appOf(thread: Partial<App>, lost: Promise<Error> = never()) {
  const logger = recordingLogger();
  const heard = vi.fn<(answered: boolean) => void>();
  const answering = createAnsweringApp({
    thread: { run: never, press: never, suggest: never, home: never, ...thread },
    lost,
    heard,
    logger,
    defaultLocale: 'fr',
    newId: () => 'id-1',
    patienceMilliseconds: 20,
  });
  return { ...answering, logger, heard };
}

describe('the application of another thread', () => {
  it('passes calls on as they are', async () => {
    const run = vi.fn<App['run']>(async () => REPLY);
    const { app, heard, logger } = appOf({ run });
    const call = invoked('status');
    expect(await app.run(call)).toBe(REPLY);
    expect(run).toHaveBeenCalledExactlyOnceWith(call);
    expect(heard).toHaveBeenCalledExactlyOnceWith(true);
    expect(logger.entries).toEqual([]);
  });

  it('apologises where the answer is late, in the language of the call', async () => {
    const { app, heard, logger } = appOf({});
    const french = await app.run(invoked('status', {}, { id: 'q7' }));
    expect(headlineOf(french)).toMatch(/^Désolé.*q7/u);
    expect(headlineOf(await app.run(invoked('status', {}, { locale: 'en' })))).toMatch(/^Sorry/u);
    expect(headlineOf(await app.press(ACTION, MEMBER))).toMatch(/^Sorry.*id-1/u);
    expect(headlineOf(await app.home(MEMBER, 'fr'))).toMatch(/^Désolé/u);
    expect(await app.suggest(OPTION, 'x', 'fr')).toEqual([]);
    expect(heard.mock.calls).toEqual(Array.from({ length: 5 }, () => [false]));
    expect(logger.entries[0]).toMatchObject({ level: 'error', data: { invocation: 'q7' } });
  });

  it('apologises where the thread fails, and at once where it has ended', async () => {
    const failing = appOf({ run: () => Promise.reject(new Error('no base is open')) });
    expect((await failing.app.run(invoked('status'))).outcome).toBe('error');
    let lose: (error: Error) => void = () => undefined;
    const lost = new Promise<Error>((resolve) => {
      lose = resolve;
    });
    const { app, heard } = appOf({}, lost);
    const waiting = app.run(invoked('status'));
    lose(new Error('out of memory'));
    expect((await waiting).outcome).toBe('error');
    expect((await app.run(invoked('status'))).outcome).toBe('error');
    expect(heard).not.toHaveBeenCalled();
  });

  it('is idle once every call has its answer, however late, or the thread has ended', async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const run = () =>
      new Promise<Reply>((resolve) => {
        answer = resolve;
      });
    const { app, idle } = appOf({ run });
    await idle();
    const call = app.run(invoked('status'));
    let isIdle = false;
    void idle().then(() => {
      isIdle = true;
    });
    expect((await call).outcome).toBe('error');
    expect(isIdle).toBe(false);
    answer(REPLY);
    await vi.waitFor(() => expect(isIdle).toBe(true));
    const lost = appOf({}, Promise.resolve(new Error('gone')));
    void lost.app.run(invoked('status'));
    await lost.idle();
  });
});
