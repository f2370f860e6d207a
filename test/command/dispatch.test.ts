import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.js';
import { type CommandDefinition, defineCommand } from '../../src/command/definition.js';
import { apology } from '../../src/command/error-reply.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import { UserError } from '../../src/errors.js';
import { text } from '../../src/reply/inline.js';
import type { Reply } from '../../src/reply/reply.js';
import { anyText } from '../tooling/any-text.js';
import {
  dispatcherOver,
  headlineOf,
  invoked,
  MEMBER,
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
    expect(read(reply)).toContain('Pas de réponse');
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
    const { reply } = await dispatcherOver(world).run(typed('abones'));
    expect(reply.outcome).not.toBe('answered');
    expect(read(reply)).toContain('Vouliez-vous la commande abonnés ?');
  });
});

it('passes a UserError’s code and details on as they are', () => {
  expect(new UserError('too-long', { length: 501, max: 500 })).toMatchObject({
    name: 'UserError',
    code: 'too-long',
  });
  expect(MEMBER.roles).toEqual(['member']);
});
