import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { createApp } from '../src/app.js';
import type { Snapshot } from '../src/command/snapshot.js';
import {
  headlineOf,
  invoked,
  MEMBER,
  NOW,
  openWorld,
  read,
  recordingLogger,
  typed,
} from './command/world.js';

let world: Snapshot;
beforeAll(async () => {
  world = await openWorld();
});

const setup = (snapshot: () => Snapshot = () => world) => ({
  snapshot,
  commands,
  services: { status: () => [] },
  defaultLocale: 'fr' as const,
  clock: () => NOW,
  logger: recordingLogger(),
});

describe('the application', () => {
  it('answers over the base of the moment', async () => {
    let snapshot = world;
    const app = createApp(setup(() => snapshot));
    expect(read(await app.run(typed('état')))).toContain(world.base.version);
    snapshot = { ...world, base: { ...world.base, version: 'reloaded' } };
    expect(read(await app.run(typed('état')))).toContain('reloaded');
  });

  it('tells how the process stands, where it has to be asked for that', async () => {
    const services = {
      status: async () => [{ name: 'discord', state: 'connected' }],
      refusal: async () => ({ since: NOW, problems: [], total: 1, atStart: true }),
    };
    const told = read(await createApp({ ...setup(), services }).run(invoked('status')));
    expect(told).toContain('discord : connecté');
    expect(told).toContain('la dernière base valide');
  });

  it('presses buttons, suggests and has a home', async () => {
    const app = createApp(setup());
    const reply = await app.press(
      { kind: 'fact', fact: 'vm-rank', locale: 'en', version: world.base.version },
      MEMBER,
    );
    expect(headlineOf(reply)).toContain('Valmeria ranked 14th');
    expect((await app.suggest({ command: 'account', option: 'who' }, 'corv', 'fr'))[0]?.value).toBe(
      'corvasier',
    );
    const home = await app.home(MEMBER, 'en');
    expect(home.private).toBe(true);
    expect(read(home)).toContain('15 dated and sourced facts from 1 article');
    expect(home.blocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['choices', 'facts', 'examples']),
    );
  });

  it('never rejects: a base that cannot be had is an apology', async () => {
    const app = createApp(
      setup(() => {
        throw new Error('no base');
      }),
    );
    expect((await app.run(typed('combien ?'))).outcome).toBe('error');
    expect((await app.home(MEMBER, 'fr')).outcome).toBe('error');
    expect(await app.suggest({ command: 'account', option: 'who' }, 'x', 'fr')).toEqual([]);
    const action = { kind: 'fact', fact: 'vm-rank', locale: 'fr', version: 'x' } as const;
    expect((await app.press(action, MEMBER)).outcome).toBe('error');
  });
});
