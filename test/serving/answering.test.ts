import { rm } from 'node:fs/promises';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from '../../commands/index.js';
import type { CommandServices } from '../../src/command/definition.js';
import type { Watcher } from '../../src/command/watcher.js';
import { UserError } from '../../src/errors.js';
import { createAnswering } from '../../src/serving/answering.js';
import { connectToHost, connectToThread } from '../../src/serving/channel.js';
import { createHost } from '../../src/serving/host.js';
import { headlineOf, invoked, MEMBER, NOW, read, recordingLogger, typed } from '../command/world.js';
import { type Folder, folder } from '../ops/folder.js';

interface Setup {
  readonly admit?: Watcher['admit'];
  readonly services?: Partial<Pick<Required<CommandServices>, 'status' | 'refusal' | 'reload'>>;
  readonly commands?: typeof commands;
}

/** A thread as its host sees it: everything passes through a port, both ends of which are in this thread. */
function threadOver({ dataDir, stateDir }: Folder, setup: Setup = {}) {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const logger = recordingLogger();
  const watcher = { admit: vi.fn<Watcher['admit']>(setup.admit), settled: vi.fn<Watcher['settled']>() };
  const host = createHost({
    watcher: () => watcher,
    logger,
    services: {
      status: () => [{ name: 'discord', state: 'connected' }],
      refusal: () => undefined,
      reload: async () => ({ result: 'unchanged', version: 'abc' }),
      ...setup.services,
    },
  });
  const task = { dataDir, stateDir, drafts: false, compiledFiles: [], defaultLocale: 'fr' } as const;
  connectToHost(port2, (asked) =>
    createAnswering({ task, host: asked, commands: setup.commands ?? commands, clock: () => NOW }),
  );
  return { thread: connectToThread(port1, host), logger, watcher };
}

const MAINTAINER = { user: 'slack:U1', roles: ['maintainer', 'member'] } as const;

describe('a base on a thread of its own', () => {
  it('is opened and answers: commands, buttons, suggestions, a home', async () => {
    const { thread, watcher } = threadOver(await folder());
    const opening = await thread.open();
    if (opening.outcome !== 'opened') throw new Error(opening.outcome);
    expect(opening.served).toMatchObject({ version: expect.stringMatching(/^\w{12}$/u), facts: 16 });
    expect(opening.difference).toBeUndefined();

    const reply = await thread.run(
      typed("combien d'abonnés la présidence de Valmérie avait-elle sur Instagram ?"),
    );
    expect(headlineOf(reply)).toContain('48 000');
    expect(watcher.admit).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(watcher.settled).toHaveBeenCalledOnce());
    expect(watcher.settled.mock.calls[0]?.[0]).toMatchObject({
      command: 'ask',
      reply: { lang: 'fr', outcome: 'answered' },
    });
    const action = { kind: 'fact', fact: 'vm-rank', locale: 'en', version: opening.served.version } as const;
    expect(headlineOf(await thread.press(action, MEMBER))).toContain('Valmeria ranked 14th');
    const found = await thread.suggest({ command: 'account', option: 'who' }, 'corv', 'fr');
    expect(found[0]?.value).toBe('corvasier');
    expect((await thread.home(MEMBER, 'en')).private).toBe(true);
  });

  it('tells what it changes of the one before', async () => {
    const data = await folder();
    const opening = await threadOver(data).thread.open();
    if (opening.outcome !== 'opened') throw new Error(opening.outcome);
    expect(await threadOver(data).thread.open(opening.served)).toEqual({ outcome: 'unchanged' });
    await data.rank(13);
    const { thread, watcher } = threadOver(data);
    expect(await thread.open(opening.served)).toMatchObject({
      outcome: 'opened',
      difference: { added: [], changed: ['vm-rank'], withdrawn: [], removed: [], conflicts: [] },
    });
    // It has been warmed up, of which nobody hears.
    expect(watcher.settled).not.toHaveBeenCalled();
    expect(headlineOf(await thread.run(invoked('fact', { id: 'vm-rank' })))).toContain('13e');
  });

  it('is not there where the folder is invalid: problems are told with their paths', async () => {
    const data = await folder();
    await data.write('- id: broken\n');
    const { thread } = threadOver(data);
    const opening = await thread.open();
    if (opening.outcome !== 'invalid') throw new Error(opening.outcome);
    expect(opening.kept).toBeUndefined();
    expect(opening.problems[0]?.file).toMatch(/data\/facts\/valmerie-2021\.yaml$/u);
    await expect(thread.run(typed('état'))).rejects.toThrow('no base is open');
  });

  it('is the last valid one where there is one', async () => {
    const data = await folder();
    const first = await threadOver(data).thread.open();
    await data.write('- id: broken\n');
    const { thread } = threadOver(data);
    const opening = await thread.open();
    if (opening.outcome !== 'invalid' || first.outcome !== 'opened') throw new Error(opening.outcome);
    expect(opening.kept?.version).toBe(first.served.version);
    expect(opening.difference?.removed).toContain('vm-rank');
    expect((await thread.run(typed('état'))).outcome).toBe('answered');
  });

  it('asks its host: who may ask, how the adapters stand, what is refused, for a reload', async () => {
    const { thread } = threadOver(await folder(), {
      services: { refusal: () => ({ since: NOW, problems: [], total: 1, atStart: true }) },
    });
    await thread.open();
    const status = read(await thread.run(typed('état')));
    expect(status).toContain('discord : connecté');
    expect(status).toContain('la dernière base valide');
    const reloaded = await thread.run(typed('recharger', { requester: MAINTAINER }));
    expect(read(reloaded)).toContain('Rien de nouveau');
  });

  it('tells whoever asks too much in the words for it', async () => {
    const admit = () => Promise.reject(new UserError('too-many', { by: 'user', seconds: 9 }));
    const { thread } = threadOver(await folder(), { admit });
    await thread.open();
    const reply = await thread.run(invoked('status', {}, { locale: 'en' }));
    expect(headlineOf(reply)).toBe('You are asking many questions at once: please go on in 9 s.');
  });

  it('has its host log what goes wrong, whatever hangs on the error', async () => {
    const data = await folder();
    const broken = {
      ...(commands[0] as (typeof commands)[number]),
      name: 'broken',
      names: { fr: 'cassé', en: 'broken' },
      options: {},
      execute: () => {
        throw Object.assign(new Error('broken'), { request: { send: () => undefined } });
      },
    };
    const { thread, logger } = threadOver(data, { commands: [broken] });
    await thread.open();
    expect((await thread.run(invoked('broken'))).outcome).toBe('error');
    await vi.waitFor(() =>
      expect(logger.entries).toContainEqual(
        expect.objectContaining({
          level: 'error',
          message: 'command failed',
          data: expect.objectContaining({ err: expect.objectContaining({ message: 'broken' }) }),
        }),
      ),
    );
  });

  it('is an error of the call where a reply cannot pass', async () => {
    const data = await folder();
    const reply = { lang: 'fr', outcome: 'answered', blocks: [], extra: () => undefined } as never;
    const odd = {
      ...(commands[0] as (typeof commands)[number]),
      name: 'odd',
      options: {},
      execute: () => reply,
    };
    const { thread } = threadOver(data, { commands: [odd] });
    await thread.open();
    await expect(thread.run(invoked('odd'))).rejects.toThrow(
      /cannot pass between threads: .* could not be cloned/u,
    );
    await rm(data.root, { recursive: true });
  });
});
