import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../commands/ask.js';
import { commands } from '../../commands/index.js';
import { type CommandContext, type CommandDefinition, defineCommand } from '../../src/command/definition.js';
import { apology } from '../../src/command/error-reply.js';
import { emptyQuery } from '../../src/command/query-of.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import type { SettledCall, Watcher } from '../../src/command/watcher.js';
import { UserError } from '../../src/errors.js';
import { strong, text } from '../../src/reply/inline.js';
import type { Reply } from '../../src/reply/reply.js';
import { anyText } from '../tooling/any-text.js';
import {
  dispatcherOver,
  headlineOf,
  invoked,
  MEMBER,
  NOW,
  openWorld,
  outcomeOf,
  read,
  recordingLogger,
  typed,
} from './world.js';

let world: Snapshot;
beforeAll(async () => {
  world = await openWorld();
});

/** The commands, with one more that does what a test wants. */
const withCommand = (
  execute: CommandDefinition['execute'],
  more: Partial<CommandDefinition> = {},
): readonly CommandDefinition[] => [
  ...commands,
  defineCommand({
    name: 'probe',
    names: { fr: 'sonde', en: 'probe' },
    description: { fr: 'Sonde', en: 'Probe' },
    options: {},
    examples: { fr: [], en: [] },
    visibility: 'everyone',
    execute,
    ...more,
  }),
];
const answered = (words: string): Reply => ({
  lang: 'fr',
  outcome: 'answered',
  blocks: [{ kind: 'headline', text: [text(words)] }],
});

describe('dispatch', () => {
  it('finds a command by any of its names', async () => {
    for (const name of ['status', 'état', 'statut']) {
      expect(outcomeOf(await dispatcherOver(world).run(invoked(name)))).toBe('answered');
    }
  });

  it('lets whatever else is due happen between calls that came together', async () => {
    const order: string[] = [];
    const probe = withCommand(() => {
      order.push('call');
      return answered('fait');
    });
    const { run } = dispatcherOver(world, { commands: probe });
    const calls = [run(invoked('probe')), run(invoked('probe')), run(invoked('probe'))];
    setImmediate(() => order.push('acknowledged'));
    await Promise.all(calls);
    expect(order).toEqual(['acknowledged', 'call', 'call', 'call']);
  });

  it('names the nearest command for an unknown one', async () => {
    const { reply, failure } = await dispatcherOver(world).run(invoked('timelin', {}, { locale: 'en' }));
    expect(read(reply)).toBe('Unknown command: “timelin”. Did you mean “timeline”?');
    expect(reply).toMatchObject({ outcome: 'error', private: true });
    expect(failure).toBe('usage');
  });

  it('names no command for one that is near none', async () => {
    const { reply, failure } = await dispatcherOver(world).run(invoked('zzzzz'));
    expect(read(reply)).toBe('Commande inconnue : « zzzzz ».');
    expect(failure).toBe('usage');
  });

  it('takes a question that is a number', async () => {
    expect((await dispatcherOver(world).run(invoked('ask', { question: 26 }))).failure).toBeUndefined();
    expect((await dispatcherOver(world).run(invoked('ask'))).failure).toBe('usage');
  });

  it('turns a UserError into a private reply, in the language of the call', async () => {
    const run = dispatcherOver(world).run;
    expect(read((await run(invoked('fact', {}, { locale: 'en' }))).reply)).toBe('“id” is missing.');
    expect(read((await run(invoked('milestones', { limit: 99 }))).reply)).toBe('« limite » va de 1 à 20.');
    expect(read((await run(invoked('milestones', { since: 'hier soir' }))).reply)).toContain(
      'attend une date',
    );
  });

  it('says that a name is not in the base, with the nearest', async () => {
    const { run } = dispatcherOver(world);
    const { reply } = await run(invoked('account', { who: '@mcorvasie' }));
    expect(read(reply)).toBe('Pas dans la base : « @mcorvasie ». Au plus près : @mcorvasier.');
    const unknown = await run(invoked('account', { who: 'Antenne' }));
    expect(unknown.reply.outcome).toBe('nothing');
    expect(read(unknown.reply)).toBe(
      'Pas dans la base : « Antenne ». Au plus près : Antenne de Sarline, Antenne de Haute-Brume, Antenne de Pontélan.',
    );
    expect(read((await run(invoked('policy', { platform: 'Instabook' }))).reply)).toBe(
      'Pas dans la base : « Instabook ».',
    );
  });

  it('apologises for a fault with the id under which it is logged, and tells nothing of it', async () => {
    const logger = recordingLogger();
    const fail = () => {
      throw new Error('secret of the house');
    };
    const { reply, failure } = await dispatcherOver(world, { commands: withCommand(fail), logger }).run(
      invoked('probe', {}, { id: 'a1b2' }),
    );
    expect(reply).toEqual(apology('a1b2', 'fr'));
    expect(read(reply)).toContain('a1b2');
    expect(read(reply)).not.toContain('secret');
    expect(failure).toBe('fault');
    expect(logger.entries).toMatchObject([
      { level: 'error', message: 'command failed', data: { invocation: 'a1b2' } },
    ]);
  });

  it('apologises for a snapshot that cannot be had, too', async () => {
    const broken = () => {
      throw new Error('no base');
    };
    expect(outcomeOf(await dispatcherOver(world, { snapshot: broken }).run(typed('combien ?')))).toBe(
      'error',
    );
  });

  it('works on one snapshot from beginning to end', async () => {
    const snapshot = vi.fn(() => world);
    await dispatcherOver(world, { snapshot }).run(typed('compte Corvasier'));
    expect(snapshot).toHaveBeenCalledTimes(1);
  });

  it('gives up on a command that takes too long', async () => {
    const never = () => new Promise<Reply>(() => undefined);
    const { reply } = await dispatcherOver(world, {
      commands: withCommand(never),
      budgetMilliseconds: 20,
    }).run(invoked('probe'));
    expect(read(reply)).toMatch(/^Pas de réponse en 0,02 s/u);
  });

  it('keeps maintainers’ commands for maintainers', async () => {
    const dispatcher = dispatcherOver(world, {
      commands: withCommand(() => answered('fait'), { visibility: 'maintainers' }),
    });
    expect(headlineOf((await dispatcher.run(invoked('probe'))).reply)).toBe(
      'Cette commande est réservée aux mainteneurs.',
    );
    const maintainer = { user: 'u2', roles: ['maintainer'] } as const;
    expect(headlineOf((await dispatcher.run(invoked('probe', {}, { requester: maintainer }))).reply)).toBe(
      'fait',
    );
  });

  it('keeps a reply private where that is asked for', async () => {
    expect((await dispatcherOver(world).run(typed('état privé:oui'))).reply.private).toBe(true);
    expect((await dispatcherOver(world).run(typed('état'))).reply.private).toBeUndefined();
  });
});

describe('the language of a reply', () => {
  const langOf = async (call: Parameters<ReturnType<typeof dispatcherOver>['run']>[0]) =>
    (await dispatcherOver(world).run(call)).reply.lang;

  it.each([
    [
      'an option before all',
      typed('combien d’abonnés a Corvasier ? lang:en', { locale: 'fr', lang: 'fr' }),
      'en',
    ],
    ['then a choice outside the text', typed('combien d’abonnés a Corvasier ?', { lang: 'en' }), 'en'],
    ['then the question', typed('how many followers did Corvasier have?', { locale: 'fr' }), 'en'],
    ['or the word of a command', typed('account Corvasier', { locale: 'fr' }), 'en'],
    ['then the person’s own', typed('Corvasier', { locale: 'en' }), 'en'],
    ['then the default', typed('Corvasier'), 'fr'],
  ] as const)('%s', async (_, call, lang) => {
    expect(await langOf(call)).toBe(lang);
  });

  it('follows the option, not the question', async () => {
    expect(await langOf(typed('how many followers did she have? langue:fr', { locale: 'en' }))).toBe('fr');
  });

  it('is no matter of the words that a command takes: only a question’s count', async () => {
    const question = {
      type: 'string',
      name: { fr: 'question', en: 'question' },
      description: { fr: 'Question', en: 'Question' },
    } as const;
    const probe = withCommand((_, { lang }) => ({ ...answered('fait'), lang }), { options: { question } });
    const { run } = dispatcherOver(world, { commands: probe });
    const english = { question: 'how many followers did she have?' };
    expect((await run(invoked('probe', english, { locale: 'fr' }))).reply.lang).toBe('fr');
    expect((await run(invoked('ask', english, { locale: 'fr' }))).reply.lang).toBe('en');
  });

  it('is told by the first 500 characters of a text', async () => {
    const text = `${'combien de phares y a-t-il ? '.repeat(20)}${'how many lights are there? '.repeat(80)}`;
    expect(await langOf(typed(text, { locale: 'en' }))).toBe('fr');
  });

  it('is also that of a refusal', async () => {
    expect(await langOf(typed(`how many followers ${'did she have '.repeat(50)}?`))).toBe('en');
    expect(await langOf(invoked('account', { who: 'Nobody Known', lang: 'en' }))).toBe('en');
  });
});

describe('a question that begins with the word of a command', () => {
  it.each([
    'compte tiktok emmanuel macron',
    'account of Corvasier on Twitter',
    'politique de la Valmérie sur TikTok ?',
    'abonnés de Corvasier ?',
    'fact checking in diplomacy',
    'source du chiffre de Corvasier',
  ])('%s: has the outcome that it has through ask', async (question) => {
    const { run } = dispatcherOver(world);
    const asTyped = await run(typed(question));
    const asked = await run(invoked('ask', { question }));
    expect(asTyped).toEqual(asked);
  });
});

describe('any text', () => {
  it('gets a reply, within the time of a question', async () => {
    const { run } = dispatcherOver(world);
    await fc.assert(
      fc.asyncProperty(anyText(600), async (value) => {
        const { reply, failure } = await run(typed(value));
        expect(failure).not.toBe('fault');
        expect(reply.blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '',
    '   ',
    '?!',
    'constructor',
    '__proto__',
    'toString',
    '\u202eabc\u0000',
    '😀😀',
    'ask',
    'a'.repeat(501),
    'é'.repeat(100_000),
  ])('such as %j', async (value) => {
    const { reply, failure } = await dispatcherOver(world).run(typed(value.slice(0, 200_000)));
    expect(failure).not.toBe('fault');
    expect(['nothing', 'error', 'ambiguous']).toContain(reply.outcome);
  });

  it('that is one word near a command is asked, with a hint', async () => {
    const { reply } = await dispatcherOver(world).run(typed('abones', { locale: 'fr' }));
    expect(reply.outcome).not.toBe('answered');
    expect(read(reply)).toContain('Vouliez-vous la commande abonnés ?');
  });
});

describe('a question of one word near a command', () => {
  /** Commands of which the one that takes questions gives a reply of its own. */
  const asking = (reply: Reply) => [
    ...commands.filter(({ name }) => name !== 'ask'),
    { ...ask, execute: () => reply },
  ];
  const said = async (reply: Reply) =>
    (await dispatcherOver(world, { commands: asking(reply) }).run(typed('abones'))).reply;

  it.each([
    ['fr', 'Vouliez-vous la commande ', ' ?'],
    ['en', 'Did you mean the command ', '?'],
  ] as const)('is hinted at after a reply that lacks an answer (%s)', async (lang, before, after) => {
    const lacking: Reply = { ...answered('Rien.'), lang, outcome: 'nothing' };
    expect(await said(lacking)).toEqual({
      ...lacking,
      blocks: [
        ...lacking.blocks,
        { kind: 'notice', tone: 'info', text: [text(before), strong('abonnés'), text(after)] },
      ],
    });
  });

  it('is not hinted at where there is an answer', async () => {
    expect(await said(answered('Quatre.'))).toEqual(answered('Quatre.'));
  });
});

describe('what a command is given', () => {
  const previous = emptyQuery('lookup');
  const call = async (invocation: Parameters<ReturnType<typeof dispatcherOver>['run']>[0]) => {
    const execute = vi.fn<CommandDefinition['execute']>(() => answered('fait'));
    await dispatcherOver(world, { commands: withCommand(execute) }).run(invocation);
    expect(execute).toHaveBeenCalledOnce();
    const [given, context] = execute.mock.calls[0] as Parameters<CommandDefinition['execute']>;
    return { given, context };
  };

  it('is who asks, under which id, and what is known besides', async () => {
    const known = { locale: 'en', page: 3, previous } as const;
    const { given } = await call(invoked('sonde', {}, { ...known, lang: 'fr', id: 'a1' }));
    expect(given).toEqual({ command: 'probe', options: {}, requester: MEMBER, id: 'a1', ...known });
  });

  it('is nothing that is not known', async () => {
    expect((await call(invoked('probe'))).given).toEqual({
      command: 'probe',
      options: {},
      requester: MEMBER,
      id: 'test',
    });
  });

  it('is one snapshot, the time, the language and the page', async () => {
    expect((await call(invoked('probe', {}, { page: 3, locale: 'en' }))).context).toMatchObject({
      ...world,
      now: NOW,
      lang: 'en',
      page: 3,
    });
  });

  it.each([
    ['the first', typed('sonde'), 1],
    ['that of the call', typed('sonde', { page: 2 }), 2],
    ['rather that of the text', typed('sonde page:4', { page: 2 }), 4],
  ])('is, for a page, %s', async (_, invocation, page) => {
    expect((await call(invocation)).context.page).toBe(page);
  });
});

describe('the time that a command may take', () => {
  it('is enough for one that waits a moment, where nothing is said', async () => {
    const slowly = () => new Promise<Reply>((resolve) => setTimeout(resolve, 10, answered('fait')));
    const { reply, failure } = await dispatcherOver(world, { commands: withCommand(slowly) }).run(
      invoked('probe'),
    );
    expect(headlineOf(reply)).toBe('fait');
    expect(failure).toBeUndefined();
  });

  it('leaves no timer behind', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    await dispatcherOver(world, {
      commands: withCommand(async () => answered('fait')),
      budgetMilliseconds: 12_345,
    }).run(invoked('probe'));
    const timer = set.mock.results[set.mock.calls.findIndex(([, after]) => after === 12_345)]?.value;
    expect(timer).toBeDefined();
    expect(clear).toHaveBeenCalledWith(timer);
    set.mockRestore();
    clear.mockRestore();
  });

  it('holds for other work as well, in the language that it is given', async () => {
    const never = () => new Promise<Reply>(() => undefined);
    const { reply, failure } = await dispatcherOver(world, { budgetMilliseconds: 20 }).reply(
      { requester: MEMBER, id: 'test' },
      'en',
      never,
    );
    expect(headlineOf(reply)).toBe('No answer within 0.02 s: please try again in a moment.');
    expect(failure).toBe('usage');
  });
});

describe('other work', () => {
  const CALL = { requester: MEMBER, id: 'a1', page: 2 } as const;

  it('is done on one snapshot', async () => {
    const work = vi.fn((_: CommandContext) => answered('fait'));
    expect(await dispatcherOver(world).reply(CALL, 'en', work)).toEqual({ reply: answered('fait') });
    expect(work.mock.calls[0]?.[0]).toMatchObject({ ...world, lang: 'en', page: 2, now: NOW });
  });

  it('that fails is an apology', async () => {
    const logger = recordingLogger();
    const fail = () => {
      throw new Error('secret of the house');
    };
    expect(await dispatcherOver(world, { logger }).reply(CALL, 'en', fail)).toEqual({
      reply: apology('a1', 'en'),
      failure: 'fault',
    });
    expect(logger.entries).toHaveLength(1);
  });
});

describe('a watcher', () => {
  // What was said is nobody's affair who counts answers.
  const ANSWERED = { lang: 'fr', outcome: 'answered' };
  const watched = (setup: Partial<Watcher> = {}) => {
    const watcher = { admit: vi.fn<Watcher['admit']>(), settled: vi.fn<Watcher['settled']>(), ...setup };
    return { watcher, dispatcher: dispatcherOver(world, { watcher, commands: withCommand(execute) }) };
  };
  const execute = vi.fn(() => answered('fait'));

  /** What it hears of a call's end, but for how long that took. */
  async function heard(invocation: Parameters<ReturnType<typeof dispatcherOver>['run']>[0]) {
    const settled = vi.fn<Watcher['settled']>();
    const dispatched = await watched({ settled }).dispatcher.run(invocation);
    expect(settled).toHaveBeenCalledOnce();
    const [[call]] = settled.mock.calls as [[SettledCall]];
    const { milliseconds, ...others } = call;
    return { milliseconds, others, dispatched };
  }

  it('hears of each call: whose it was, what it was, and what became of it', async () => {
    const { others } = await heard(invoked('sonde', {}, { id: 'a1' }));
    expect(others).toEqual({ id: 'a1', requester: MEMBER, command: 'probe', reply: ANSWERED });
  });

  it('hears what was asked in free words', async () => {
    const { others, dispatched } = await heard(typed('combien de phares a la Valmérie ?'));
    const { lang, outcome } = dispatched.reply;
    expect(others).toEqual({
      id: 'test',
      requester: MEMBER,
      command: 'ask',
      question: 'combien de phares a la Valmérie ?',
      reply: { lang, outcome },
    });
  });

  it('hears of no question where there were no words', async () => {
    expect((await heard(invoked('ask', { question: 26 }))).others).not.toHaveProperty('question');
  });

  it('hears of mistakes: of which command, where that is known', async () => {
    expect((await heard(invoked('fact'))).others).toMatchObject({ command: 'fact', failure: 'usage' });
    const unknown = (await heard(invoked('zzzzz'))).others;
    expect(unknown).toMatchObject({ failure: 'usage' });
    expect(unknown).not.toHaveProperty('command');
  });

  it('hears how long it took', async () => {
    const started = performance.now();
    const { milliseconds } = await heard(invoked('probe'));
    expect(milliseconds).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThanOrEqual(performance.now() - started);
  });

  it('hears of other work, which is no command', async () => {
    const { watcher, dispatcher } = watched();
    await dispatcher.reply({ requester: MEMBER, id: 'a1' }, 'fr', () => answered('fait'));
    expect(watcher.settled).toHaveBeenCalledExactlyOnceWith({
      id: 'a1',
      requester: MEMBER,
      reply: ANSWERED,
      milliseconds: expect.any(Number),
    });
  });

  it('may refuse a call before anything is done for it', async () => {
    execute.mockClear();
    const admit = vi.fn(async () => {
      throw new UserError('too-many', { by: 'user', seconds: 9 });
    });
    const { watcher, dispatcher } = watched({ admit });
    const call = invoked('probe', {}, { locale: 'en' });
    const refused = await dispatcher.run(call);
    expect(admit).toHaveBeenCalledExactlyOnceWith(call);
    expect(headlineOf(refused.reply)).toBe('You are asking many questions at once: please go on in 9 s.');
    expect(await dispatcher.reply(call, 'en', execute)).toEqual(refused);
    expect(execute).not.toHaveBeenCalled();
    expect(watcher.settled).toHaveBeenCalledTimes(2);
  });
});

it('passes a UserError’s code and details on as they are', () => {
  expect(new UserError('too-long', { length: 501, max: 500 })).toMatchObject({
    name: 'UserError',
    code: 'too-long',
  });
  expect(MEMBER.roles).toEqual(['member']);
});
