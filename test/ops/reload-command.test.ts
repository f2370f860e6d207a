import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { withBaseNotice } from '../../src/command/base-notice.js';
import type { CommandServices } from '../../src/command/definition.js';
import type { Refusal, ReloadReport } from '../../src/command/reload-report.js';
import type { SettledCall } from '../../src/command/watcher.js';
import { UserError } from '../../src/errors.js';
import { dispatcherOver, invoked, openWorld, read, typed } from '../command/world.js';

const world = await openWorld();
const MAINTAINER = { user: 'slack:U1', roles: ['maintainer', 'member'] } as const;
const NOTHING = { added: [], changed: [], withdrawn: [], removed: [], conflicts: [] };
const REFUSAL: Refusal = {
  since: new Date('2026-03-01T11:00:00Z'),
  problems: ['facts/a.yaml:41:12 source: unknown source "afp-91"'],
  total: 12,
  atStart: false,
};

function ask(
  text: string,
  services: Partial<CommandServices>,
  requester: typeof MAINTAINER | undefined = MAINTAINER,
) {
  const dispatcher = dispatcherOver(world, { services: { commands, status: () => [], ...services } });
  return dispatcher.run(typed(text, requester ? { requester } : {}));
}
const reloading = (report: ReloadReport) => ({ reload: async () => report });

describe('/diplo reload', () => {
  it('is for maintainers', async () => {
    let asked = false;
    const reload = async (): Promise<ReloadReport> => {
      asked = true;
      return { result: 'unchanged', version: 'x' };
    };
    const dispatcher = dispatcherOver(world, { services: { commands, status: () => [], reload } });
    const { reply, failure } = await dispatcher.run(typed('recharger'));
    expect(read(reply)).toContain('réservée aux mainteneurs');
    expect(failure).toBe('usage');
    expect(asked).toBe(false);
  });

  it('tells what a new base changes', async () => {
    const report: ReloadReport = {
      result: 'taken',
      from: 'aaa',
      version: 'bbb',
      facts: 16,
      difference: { ...NOTHING, added: ['new-fact'], conflicts: [['new-fact', 'old-fact']] },
      brokenAnchors: ['lost-fact'],
    };
    const { reply } = await ask('reload', reloading(report));
    const words = read(reply);
    expect(words).toContain('Base reloaded: 16 facts.');
    expect(words).toContain('Added (1): new-fact');
    expect(words).toContain('In conflict (1): new-fact / old-fact');
    expect(words).toContain('Broken anchors (1): lost-fact');
    expect(reply).toMatchObject({ private: true, outcome: 'answered' });
    expect(read((await ask('recharger', reloading(report))).reply)).toContain('Ajoutés (1) : new-fact');
  });

  it('says so when no fact changes, and when nothing does', async () => {
    const taken: ReloadReport = {
      result: 'taken',
      from: 'a',
      version: 'b',
      facts: 1,
      difference: NOTHING,
      brokenAnchors: [],
    };
    expect(read((await ask('reload', reloading(taken))).reply)).toContain('No fact changes.');
    const same: ReloadReport = { result: 'unchanged', version: 'abc' };
    expect(read((await ask('reload', reloading(same))).reply)).toContain('Nothing new');
  });

  it('tells where an invalid base is wrong', async () => {
    const { reply } = await ask('reload', reloading({ result: 'refused', version: 'a', refusal: REFUSAL }));
    const words = read(reply);
    expect(words).toContain('facts/a.yaml:41:12 source: unknown source "afp-91"');
    expect(words).toContain('11 more problems');
    expect(reply).toMatchObject({ private: true, outcome: 'error' });
  });

  it('does not wait for ever', async () => {
    const { reply } = await ask('reload', { reload: () => new Promise(() => undefined) });
    expect(read(reply)).toContain('being read again');
  });

  it('has nothing to do on the command line', async () => {
    expect(read((await ask('reload', {})).reply)).toContain('read anew');
  });
});

describe('a base that is not what the folder holds', () => {
  it('shows in the status: to all that, to maintainers why', async () => {
    const dispatcher = dispatcherOver(world, {
      services: { commands, status: () => [], refusal: () => REFUSAL },
    });
    const member = read((await dispatcher.run(typed('status'))).reply);
    expect(member).toContain('the one before stays');
    expect(member).not.toContain('facts/a.yaml');
    const maintainer = read((await dispatcher.run(typed('status', { requester: MAINTAINER }))).reply);
    expect(maintainer).toContain('facts/a.yaml:41:12');
  });

  it('shows in answers if it was kept from an earlier run, and in nothing that is no answer', async () => {
    const { reply } = await dispatcherOver(world).run(typed('statut'));
    expect(read(withBaseNotice(reply, { ...REFUSAL, atStart: true }))).toContain('la dernière base valide');
    expect(withBaseNotice(reply, REFUSAL)).toBe(reply);
    expect(withBaseNotice(reply, undefined)).toBe(reply);
    expect(withBaseNotice({ ...reply, outcome: 'error' }, { ...REFUSAL, atStart: true }).blocks).toEqual(
      reply.blocks,
    );
  });
});

describe('the watcher of a dispatcher', () => {
  function watched() {
    const settled: SettledCall[] = [];
    let refuse = false;
    const dispatcher = dispatcherOver(world, {
      watcher: {
        admit: () => {
          if (refuse) throw new UserError('too-many', { by: 'user', seconds: 7 });
        },
        settled: (call) => void settled.push(call),
      },
    });
    return {
      dispatcher,
      settled,
      refuse: () => {
        refuse = true;
      },
    };
  }

  it('hears of each call once: command, question, outcome, time', async () => {
    const { dispatcher, settled } = watched();
    await dispatcher.run(typed('status'));
    await dispatcher.run(invoked('ask', { question: 'What is the capital of Brennie?' }));
    await dispatcher.run(invoked('nonsense'));
    await dispatcher.reply({ requester: MAINTAINER, id: 'r' }, 'en', () => {
      throw new Error('boom');
    });
    expect(settled.map(({ command, failure }) => [command, failure])).toEqual([
      ['status', undefined],
      ['ask', undefined],
      [undefined, 'usage'],
      [undefined, 'fault'],
    ]);
    expect(settled[1]).toMatchObject({ id: 'test', question: 'What is the capital of Brennie?' });
    for (const { milliseconds } of settled) expect(milliseconds).toBeGreaterThanOrEqual(0);
  });

  it('refuses a call before anything is done, politely and in private', async () => {
    const { dispatcher, refuse, settled } = watched();
    refuse();
    const { reply, failure } = await dispatcher.run(typed('Combien d’abonnés ?', { lang: 'fr' }));
    expect(read(reply)).toContain("la suite dans 7 s, s'il vous plaît");
    expect(reply.private).toBe(true);
    expect(failure).toBe('usage');
    expect(settled).toHaveLength(1);
    expect(
      read((await dispatcher.reply({ requester: MAINTAINER, id: 'r' }, 'en', () => reply)).reply),
    ).toContain('please go on in 7 s');
  });
});
