import { beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../src/command/press.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import { Action } from '../../src/reply/action.js';
import type { Reply } from '../../src/reply/reply.js';
import { dispatcherOver, headlineOf, invoked, MEMBER, openWorld, read, typed } from './world.js';

let world: Snapshot;
beforeAll(async () => {
  world = await openWorld();
  // `check` loads the rules of ingesting when it is first called, which here are still TypeScript.
  await import('../../src/ingest/check.js');
});

const pressed = async (action: Action) =>
  (await press(action, { requester: MEMBER, id: 'test' }, () => world.base.version, dispatcherOver(world)))
    .reply;

/** What a platform keeps of a button and gets back when somebody presses it. */
const roundTrip = (action: Action): Action => Action.parse(JSON.parse(JSON.stringify(action)));

function actionsOf(reply: Reply): Action[] {
  return reply.blocks.flatMap((block) => {
    if (block.kind === 'choices' || block.kind === 'actions') return block.items.map(({ action }) => action);
    return block.kind === 'examples' ? block.items.flatMap(({ action }) => action ?? []) : [];
  });
}

const CALLS = [
  typed('compte Corvasier'),
  typed('abonnés Valmérie'),
  typed('politique'),
  typed('dépenses'),
  typed('panorama'),
  typed('panorama Valmérie'),
  typed('chronologie'),
  typed('source'),
  typed('source valmerie-2021'),
  typed('fait vm-rank'),
  typed('fait vm-youtube'),
  typed('aide'),
  typed('état'),
  typed('aide compte'),
  typed('combien d’abonnés a Corvasier ?'),
  invoked('overview', { subject: 'Valmérie', limit: 2 }, { page: 2 }),
];

describe('every button of every command', () => {
  it.each(CALLS)('survives being sent and does something (%#)', async (call) => {
    const { reply } = await dispatcherOver(world).run(call);
    for (const action of actionsOf(reply)) {
      const again = await pressed(roundTrip(action));
      expect(again.outcome, JSON.stringify(action)).not.toBe('error');
      expect(again.lang).toBe(action.locale);
    }
  });
});

describe('a button', () => {
  const page2 = {
    kind: 'command',
    call: { command: 'overview', options: { subject: 'XV', limit: 3 } },
    page: 2,
    locale: 'fr',
  } as const;

  it('turns the page of a list', async () => {
    const reply = await pressed({ ...page2, version: world.base.version });
    expect(reply.page).toEqual({ current: 2, total: 5 });
  });

  it('from an older base starts again at page one, and says so', async () => {
    const reply = await pressed({ ...page2, version: 'before' });
    expect(reply.page?.current).toBe(1);
    expect(read(reply)).toMatch(
      /^La base de faits a changé depuis ce bouton : reprise à la première page\./u,
    );
  });

  it('from an older base is silent where nothing depends on the page', async () => {
    const reply = await pressed({ kind: 'fact', fact: 'vm-rank', locale: 'en', version: 'before' });
    expect(headlineOf(reply)).toContain('Valmeria ranked 14th');
  });

  it('for a fact that has gone says so', async () => {
    const reply = await pressed({ kind: 'fact', fact: 'gone', locale: 'en', version: 'before' });
    expect(reply.outcome).toBe('nothing');
    expect(read(reply)).toContain('Not in the base: “gone”');
  });

  it('that shares shows what its reply showed, no longer privately', async () => {
    const of = { command: 'status', options: { private: true } };
    const reply = await pressed({ kind: 'share', of, locale: 'en', version: world.base.version });
    expect(reply.outcome).toBe('answered');
    expect(reply.private).toBeUndefined();
  });
});
