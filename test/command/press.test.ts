import { beforeAll, describe, expect, it, vi } from 'vitest';
import { press } from '../../src/command/press.js';
import { emptyQuery } from '../../src/command/query-of.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import { Action } from '../../src/reply/action.js';
import { text } from '../../src/reply/inline.js';
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

describe('what a button does', () => {
  const REPLY: Reply = { lang: 'en', outcome: 'answered', blocks: [] };
  const CALL = { requester: MEMBER, id: 'test', locale: 'fr' } as const;

  /** What is asked of the dispatcher when a button is pressed, and what comes of it. */
  async function pressing(action: Action, version = (): string => 'v1', reply: Reply = REPLY) {
    const run = vi.fn(async () => ({ reply, failure: 'usage' as const }));
    const work = vi.fn(async () => ({ reply }));
    const dispatched = await press(action, CALL, version, { run, reply: work });
    return { run, work, dispatched };
  }

  const command = {
    kind: 'command',
    call: { command: 'overview', options: { subject: 'XV', lang: 'fr' } },
    page: 3,
    locale: 'en',
    version: 'v1',
  } as const;
  const query = {
    kind: 'query',
    query: emptyQuery('lookup'),
    page: 1,
    locale: 'en',
    version: 'v1',
  } as const;

  it('is its command, at its page and in its language, for whoever presses', async () => {
    const { run, work, dispatched } = await pressing(command);
    expect(run).toHaveBeenCalledExactlyOnceWith({
      ...CALL,
      page: 3,
      command: 'overview',
      options: { subject: 'XV', lang: 'en' },
    });
    expect(work).not.toHaveBeenCalled();
    expect(dispatched).toEqual({ reply: REPLY, failure: 'usage' });
  });

  it('is to show its fact', async () => {
    const { run } = await pressing({ kind: 'fact', fact: 'vm-rank', locale: 'en', version: 'v1' });
    expect(run).toHaveBeenCalledExactlyOnceWith({
      ...CALL,
      page: 1,
      command: 'fact',
      options: { id: 'vm-rank', lang: 'en' },
    });
  });

  it('is to share a command’s reply openly, whatever the command was asked', async () => {
    const of = { command: 'status', options: { private: true, lang: 'fr', days: 2 } };
    const { run } = await pressing({ kind: 'share', of, locale: 'en', version: 'v1' });
    expect(run).toHaveBeenCalledExactlyOnceWith({
      ...CALL,
      page: 1,
      command: 'status',
      options: { private: false, lang: 'en', days: 2 },
    });
  });

  it.each<[string, Action]>([
    ['answer', { ...query, page: 2 }],
    ['share', { kind: 'share', of: query.query, locale: 'en', version: 'v1' }],
  ])('is to %s its query, in its language', async (_, action) => {
    const { run, work } = await pressing(action);
    const page = 'page' in action ? action.page : 1;
    expect(work).toHaveBeenCalledExactlyOnceWith({ ...CALL, page }, 'en', expect.any(Function));
    expect(run).not.toHaveBeenCalled();
  });

  describe('when the base has changed', () => {
    const later = () => 'v2';

    it.each<[Reply['lang'], Action, string]>([
      ['fr', command, 'La base de faits a changé depuis ce bouton : reprise à la première page.'],
      ['en', command, 'The fact base has changed since this button was made: starting again at page one.'],
      ['fr', query, 'La base de faits a changé depuis ce bouton.'],
      ['en', query, 'The fact base has changed since this button was made.'],
      [
        'en',
        { ...query, page: 2 },
        'The fact base has changed since this button was made: starting again at page one.',
      ],
    ])('is told before the reply, in its language (%s, %#)', async (lang, action, sentence) => {
      const blocks = [{ kind: 'heading', text: [text('Chiffres')] }] as const;
      const { dispatched } = await pressing(action, later, { ...REPLY, lang, blocks });
      expect(dispatched.reply).toEqual({
        ...REPLY,
        lang,
        blocks: [{ kind: 'notice', tone: 'info', text: [text(sentence)] }, ...blocks],
      });
    });

    it('starts again at page one', async () => {
      const { run, dispatched } = await pressing(command, later);
      expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ page: 1 }));
      expect(dispatched.failure).toBe('usage');
    });

    it.each<[string, Action]>([
      ['the first page of a list', { ...command, page: 1 }],
      ['a fact', { kind: 'fact', fact: 'vm-rank', locale: 'en', version: 'v1' }],
      ['what is shared', { kind: 'share', of: query.query, locale: 'en', version: 'v1' }],
    ])('is not told of %s', async (_, action) => {
      expect((await pressing(action, later)).dispatched.reply).toEqual(REPLY);
    });
  });

  it.each<[string, () => string]>([
    ['is the same', () => 'v1'],
    ['begins with the button’s', () => 'v1-and-more'],
    [
      'cannot be told',
      () => {
        throw new Error('no base');
      },
    ],
  ])('keeps its page and says nothing where the version %s', async (_, version) => {
    const { run, dispatched } = await pressing(command, version);
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ page: 3 }));
    expect(dispatched.reply).toEqual(REPLY);
    expect((await pressing(query, version)).dispatched.reply).toEqual(REPLY);
  });
});
