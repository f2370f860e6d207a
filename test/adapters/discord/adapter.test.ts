import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App, ChatAdapter } from '../../../src/adapters/adapter.js';
import type { DiscordSetup } from '../../../src/adapters/discord/adapter.js';
import { memoryStore } from '../../../src/adapters/discord/continuation-store.js';
import type { Invocation } from '../../../src/command/invocation.js';
import type { Action } from '../../../src/reply/action.js';
import type { Block, Reply } from '../../../src/reply/reply.js';
import { type Exchange, LoopbackDiscord } from '../../loopback/discord/discord.js';
import { isPrivate, lastOf, Person, textIn } from '../../loopback/discord/person.js';
import { adapterFor } from './stage.js';

const common = { locale: 'fr', version: 'v1' } as const;
const call = { command: 'timeline', options: { subject: 'XV' } };
const again: Action = { kind: 'command', call, page: 1, ...common };
const actions = (...items: Extract<Block, { kind: 'actions' }>['items']): Block => ({
  kind: 'actions',
  items,
});
const ACTIONS = actions(
  { label: 'Page suivante', action: { ...again, page: 2 } },
  { label: 'Le fait', action: { kind: 'fact', fact: 'a-fact', ...common } },
  { label: 'Partager', action: { kind: 'share', of: call, ...common } },
);
const say = (words: string, ...more: Block[]): Reply => ({
  lang: 'fr',
  outcome: 'answered',
  blocks: [{ kind: 'headline', text: [{ kind: 'text', text: words }] }, ...more],
});
const slowly = async (reply: Reply, milliseconds = 1_150): Promise<Reply> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return reply;
};

describe('the Discord adapter', () => {
  let discord: LoopbackDiscord;
  let adapter: ChatAdapter | undefined;
  const running: ChatAdapter[] = [];

  const start = async (app: Partial<App>, changes: Partial<DiscordSetup> = {}): Promise<void> => {
    adapter = adapterFor(discord, changes);
    running.push(adapter);
    await adapter.start({
      run: async () => say('Réponse.', ACTIONS),
      press: async () => say('Encore.', ACTIONS),
      suggest: async () => [],
      home: async () => say('Accueil.'),
      ...app,
    });
  };
  beforeEach(async () => {
    discord = await new LoopbackDiscord().open();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
    await discord.close();
    expect(discord.problems).toEqual([]);
  });
  const one = (exchange: Exchange) => {
    expect(exchange.callbacks).toHaveLength(1);
    return lastOf(exchange);
  };

  describe('who sees an answer', () => {
    it('everybody in a server, and there is nothing left to share', async () => {
      await start({});
      const message = one(await new Person(discord).command('help'));
      expect(isPrivate(message)).toBe(false);
      expect(JSON.stringify(message)).not.toContain('Partager');
    });

    it.each(['foreign-server', 'group-dm'] as const)(
      'the person alone in a %s, who can share it',
      async (where) => {
        await start({});
        const message = one(await new Person(discord, { where }).command('help'));
        expect(isPrivate(message)).toBe(true);
        expect(JSON.stringify(message)).toContain('Partager');
      },
    );

    it('the person in their DMs, where nobody else is', async () => {
      await start({});
      expect(isPrivate(one(await new Person(discord, { where: 'dm' }).command('help')))).toBe(false);
    });

    it('whoever the private option says, in either language of its name', async () => {
      const runs: Invocation[] = [];
      await start({
        run: async (invocation) => {
          runs.push(invocation as Invocation);
          return say('Réponse.');
        },
      });
      const person = new Person(discord);
      expect(isPrivate(one(await person.command('help', { private: true })))).toBe(true);
      const guest = new Person(discord, { where: 'foreign-server' });
      expect(isPrivate(one(await guest.command('help', { private: false })))).toBe(false);
      expect(runs.map(({ options }) => options.private)).toEqual([true, false]);
    });

    it('the person alone where the newsroom says so', async () => {
      const { token, applicationId, apiUrl } = discord;
      await start({}, { config: { token, applicationId, apiUrl, publicReplies: false } });
      expect(isPrivate(one(await new Person(discord).command('help')))).toBe(true);
    });

    it.each(['nothing', 'ambiguous', 'error'] as const)('the person alone, of %s', async (outcome) => {
      await start({ run: async () => ({ ...say('Rien.'), outcome }) });
      expect(isPrivate(one(await new Person(discord).command('help', { private: false })))).toBe(true);
    });
  });

  describe('an answer that takes long', () => {
    it('is put off after a second, privately, and can then be shared', async () => {
      await start({ run: () => slowly(say('Enfin.', ACTIONS)) });
      const exchange = await new Person(discord).command('help');
      expect(exchange.callbacks).toMatchObject([{ type: 5, data: { flags: 64 } }]);
      expect(exchange.callbacks[0]?.after).toBeGreaterThan(900);
      expect(textIn(lastOf(exchange))).toContain('Enfin.');
      expect(JSON.stringify(lastOf(exchange))).toContain('Partager');
      expect(isPrivate(lastOf(exchange))).toBe(true);
    });

    it('of a button changes the private message that carries it', async () => {
      await start({ press: () => slowly(say('Page deux.', ACTIONS)) });
      const person = new Person(discord);
      const exchange = await person.press(await person.command('help', { private: true }), 'Page suivante');
      expect(exchange.callbacks).toMatchObject([{ type: 6 }]);
      expect(textIn(lastOf(exchange))).toContain('Page deux.');
    });

    it('is shared once it is there', async () => {
      await start({ press: () => slowly(say('Partagé.')) });
      const person = new Person(discord);
      const shared = await person.press(await person.command('help', { private: true }), 'Partager');
      expect(shared.callbacks).toMatchObject([{ type: 6 }]);
      expect(Number(shared.followUps[0]?.flags) & 64).toBe(0);
    });
  });

  describe('a button', () => {
    it('turns the page of a private message in its place', async () => {
      await start({});
      const person = new Person(discord);
      const exchange = await person.press(await person.command('help', { private: true }), 'Page suivante');
      expect(exchange.callbacks).toMatchObject([{ type: 7 }]);
      expect(textIn(one(exchange))).toContain('Encore.');
    });

    it('turns the page of a public message for whoever asked, and answers others apart', async () => {
      await start({});
      const person = new Person(discord);
      const asked = await person.command('help');
      expect((await person.press(asked, 'Page suivante')).callbacks).toMatchObject([{ type: 7 }]);
      const other = new Person(discord, { person: { id: '80351110224678999', locale: 'fr' } });
      const apart = await other.press(asked, 'Page suivante');
      expect(apart.callbacks).toMatchObject([{ type: 4 }]);
      expect(isPrivate(one(apart))).toBe(true);
    });

    it('never turns a public message into an error', async () => {
      await start({ press: async () => ({ ...say('Panne.'), outcome: 'error', private: true }) });
      const person = new Person(discord);
      const exchange = await person.press(await person.command('help'), 'Page suivante');
      expect(exchange.callbacks).toMatchObject([{ type: 4 }]);
      expect(isPrivate(one(exchange))).toBe(true);
    });

    it('shows a fact beside the answer that it belongs to', async () => {
      await start({});
      const person = new Person(discord);
      const exchange = await person.press(await person.command('help', { private: true }), 'Le fait');
      expect(exchange.callbacks).toMatchObject([{ type: 4 }]);
      expect(isPrivate(one(exchange))).toBe(true);
    });

    it('shares with everybody, names who did, and pings nobody', async () => {
      const pressed: Action[] = [];
      await start({
        press: async (action) => {
          pressed.push(action);
          return say('Partagé.');
        },
      });
      const person = new Person(discord);
      const exchange = await person.press(await person.command('help', { private: true }), 'Partager');
      const message = one(exchange);
      expect(isPrivate(message)).toBe(false);
      expect(JSON.stringify(message)).toContain('Partagé par <@80351110224678912>');
      expect(exchange.callbacks[0]?.data.allowed_mentions).toEqual({ parse: [] });
      expect(pressed).toEqual([{ kind: 'share', of: call, ...common }]);
    });

    it('that is too long for its id is kept apart, and outlives a restart', async () => {
      const long: Action = { ...again, call: { command: 'timeline', options: { subject: 'x'.repeat(110) } } };
      const pressed: Action[] = [];
      const continuations = memoryStore();
      const app: Partial<App> = {
        run: async () => say('Réponse.', actions({ label: 'Long', action: long })),
        press: async (action) => {
          pressed.push(action);
          return say('Encore.');
        },
      };
      await start(app, { continuations });
      const person = new Person(discord);
      const asked = await person.command('help');
      await adapter?.stop();
      await start(app, { continuations });
      await person.press(asked, 'Long');
      expect(pressed).toEqual([long]);
      await adapter?.stop();
      await start(app);
      const forgotten = await person.press(asked, 'Long');
      expect(textIn(one(forgotten))).toContain('version plus ancienne');
      expect(isPrivate(one(forgotten))).toBe(true);
    });
  });

  it('offers choices in a menu to the person alone, and answers in its place', async () => {
    const action: Action = { kind: 'fact', fact: 'second', ...common };
    const choices: Block = {
      kind: 'choices',
      prompt: [{ kind: 'text', text: 'Lequel ?' }],
      items: [
        { label: 'Un', detail: 'Le premier.', action: { ...again, page: 3 } },
        { label: 'Deux', detail: 'Le deuxième.', action },
      ],
    };
    await start({ run: async () => ({ ...say('Plusieurs sens.', choices), outcome: 'ambiguous' }) });
    const person = new Person(discord);
    const asked = await person.command('ask', { question: 'combien ?' });
    expect(isPrivate(one(asked))).toBe(true);
    expect(textIn(one(asked))).toContain('Deux — Le deuxième.');
    expect((await person.press(asked, 'Un')).callbacks).toMatchObject([{ type: 7 }]);
  });

  it('runs an example beside the help that offers it', async () => {
    const examples: Block = {
      kind: 'examples',
      items: [{ command: '/diplo timeline XV', text: '', action: again }],
    };
    await start({ run: async () => say('Aide.', examples) });
    const person = new Person(discord);
    const exchange = await person.press(await person.command('help'), '/diplo chronologie sujet:XV');
    expect(exchange.callbacks).toMatchObject([{ type: 4 }]);
    expect(isPrivate(one(exchange))).toBe(true);
  });

  it('completes options by their names at Discord, and only with what Discord takes', async () => {
    const asked: unknown[] = [];
    await start({
      suggest: async (target, partial, locale) => {
        asked.push([target, partial, locale]);
        const fine = Array.from({ length: 40 }, (_, at) => ({ name: `Nom ${at}`, value: `v${at}` }));
        return [{ name: 'trop long', value: 'x'.repeat(101) }, ...fine];
      },
    });
    const choices = await new Person(discord).type('account', { platform: 'twitter', who: 'fra' });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'Nom 0', value: 'v0' });
    expect(asked).toEqual([[{ command: 'account', option: 'who' }, 'fra', 'fr']]);
  });

  it('checks a message, privately, and says so where there is nothing to check', async () => {
    const runs: Invocation[] = [];
    await start({
      run: async (invocation) => {
        runs.push(invocation as Invocation);
        return say('Vérifié.');
      },
    });
    const person = new Person(discord);
    const checked = one(await person.check('John Kerry : 120 000 abonnés'));
    expect(isPrivate(checked)).toBe(true);
    expect(Object.values(runs[0]?.options ?? {})).toContain('John Kerry : 120 000 abonnés');
    expect(textIn(one(await person.check('  ')))).toContain('ne contient pas de texte');
    expect(runs).toHaveLength(1);
  });

  it.each([
    ['fr', 'en-US', 'fr'],
    ['en-GB', 'fr', 'en'],
    ['de', 'fr', 'fr'],
    ['de', 'ja', undefined],
  ])('takes %s of the person in a server in %s for %s', async (locale, guildLocale, lang) => {
    const locales: unknown[] = [];
    await start({
      run: async (invocation) => {
        locales.push(invocation.locale);
        return say('Réponse.');
      },
    });
    await new Person(discord, { guildLocale, person: { id: '80351110224678912', locale } }).command('help');
    expect(locales).toEqual([lang]);
  });

  it('knows maintainers by their ids', async () => {
    const roles: unknown[] = [];
    await start(
      {
        run: async ({ requester }) => {
          roles.push(requester.roles);
          return say('Réponse.');
        },
      },
      { maintainers: ['discord:80351110224678912'] },
    );
    await new Person(discord).command('help');
    await new Person(discord, { where: 'dm', person: { id: '80351110224678999', locale: 'fr' } }).command(
      'help',
    );
    expect(roles).toEqual([['maintainer', 'member'], ['member']]);
  });
});
