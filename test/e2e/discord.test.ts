import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRegistry } from '../../src/command/registry.js';
import { parseText } from '../../src/command/text-parser.js';
import { LoopbackDiscord } from '../loopback/discord/discord.js';
import { buttonsOf, isPrivate, lastOf, Person, textIn } from '../loopback/discord/person.js';
import { type DiscordProcess, runDiplo, startBot } from './discord-process.js';

const registry = createRegistry(commands);

let readers = 80_351_110_224_678_912n;
/** Somebody new each time: Diplo slows down those who ask much. */
const newcomer = (locale = 'fr') => ({ person: { id: String(++readers), locale } });

/** An example of a command as Discord sends it: options by their names there. */
function sentAs(example: string): { subcommand: string; options: Record<string, string | number | boolean> } {
  const { command, options } = parseText(example, registry, () => true);
  const named = Object.entries(options).map(([key, value]) => {
    const option = command.options[key];
    return [option?.name.en ?? key, option?.type === 'integer' ? Number(value) : value] as const;
  });
  return { subcommand: command.names.en, options: Object.fromEntries(named) };
}

describe('the bot at Discord', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;
  let bot: DiscordProcess;
  beforeAll(async () => {
    discord = await new LoopbackDiscord().open();
    bot = await startBot(discord);
  }, 60_000);
  afterAll(async () => {
    const code = await bot.stop();
    await discord.close();
    expect(code).toBe(0);
  });
  afterEach(() => {
    expect(discord.problems).toEqual([]);
    expect(bot.alive).toBe(true);
    for (const { callbacks } of discord.exchanges.values()) expect(callbacks).toHaveLength(1);
  });

  const cases = commands.flatMap(({ visibility, examples }) =>
    visibility === 'everyone'
      ? (['fr', 'en'] as const).flatMap((lang) => examples[lang].map((example) => [lang, example] as const))
      : [],
  );
  it.each(cases)('answers in its callback (%s): /diplo %s', async (locale, example) => {
    const { subcommand, options } = sentAs(example);
    const person = new Person(discord, newcomer(locale));
    const exchange = await person.command(subcommand, options);
    // At once, or with the notice that it comes where the machine is busy.
    expect(exchange.callbacks).toMatchObject([{ type: expect.toBeOneOf([4, 5]) }]);
    expect(textIn(lastOf(exchange))).not.toMatch(/Désolé|Sorry/u);
  });

  it('answers a question with its figure, date and source, in the language of the question', async () => {
    const french = await new Person(discord, newcomer()).command('ask', {
      question: "combien d'abonnés John Kerry avait-il sur Twitter ?",
    });
    expect(textIn(lastOf(french))).toMatch(/John Kerry comptait plus de 120[\s\u202f]000 abonnés/u);
    const english = await new Person(discord, newcomer()).command('ask', {
      question: 'how many followers did John Kerry have on Twitter?',
    });
    expect(textIn(lastOf(english))).toContain('John Kerry had more than 120,000 followers');
    expect(isPrivate(lastOf(english))).toBe(false);
  });

  it('keeps what is not in the base to the person', async () => {
    const exchange = await new Person(discord, newcomer()).command('ask', {
      question: 'combien pour @nobody_at_all ?',
    });
    expect(isPrivate(lastOf(exchange))).toBe(true);
  });

  it.each(['dm', 'group-dm', 'foreign-server'] as const)(
    'answers in a %s, without any set-up',
    async (where) => {
      const exchange = await new Person(discord, { where, ...newcomer() }).command('overview', {
        subject: 'Chine',
      });
      expect(isPrivate(lastOf(exchange))).toBe(where !== 'dm');
      expect(textIn(lastOf(exchange)).length).toBeGreaterThan(50);
    },
  );

  it.each([
    ['account', 'who', 'frnace', /France/u],
    ['account', 'who', '@francedip', /@francediplo/u],
    ['account', 'platform', 'tik', /TikTok/u],
    ['milestones', 'country', 'etats', /États-Unis/u],
    ['source', 'source', 'prefecture', /Préfecture|préfecture/u],
    ['fact', 'id', 'mb-ker', /mb-kerry/u],
    ['help', 'command', 'chro', /chronologie/u],
  ])('completes /diplo %s %s:%s', async (subcommand, option, partial, found) => {
    const choices = await new Person(discord, newcomer()).type(subcommand, { [option]: partial });
    expect(choices.map(({ name }) => String(name)).join('\n')).toMatch(found);
  });

  it('presses every button under an answer, a list and its other language', async () => {
    const asked = [
      ['timeline', { subject: 'Chine', private: true }],
      ['compare', { who: 'John Kerry et Carl Bildt', private: true, lang: 'fr' }],
      ['ask', { question: "combien d'abonnés John Kerry avait-il sur Twitter ?", private: true }],
    ] as const;
    for (const [subcommand, options] of asked) {
      const person = new Person(discord, newcomer());
      const exchange = await person.command(subcommand, options);
      const labels = buttonsOf(lastOf(exchange)).map(({ label }) => label);
      expect(labels).toContain('Partager');
      for (const label of labels) {
        const pressed = await person.press(exchange, label);
        expect(pressed.callbacks).toHaveLength(1);
        expect(textIn(lastOf(pressed))).not.toMatch(/Désolé|version plus ancienne/u);
        expect(isPrivate(lastOf(pressed))).toBe(label !== 'Partager');
      }
    }
  });

  it('leads from the first page of a list to the last and back', async () => {
    const person = new Person(discord, newcomer());
    let exchange = await person.command('timeline', { subject: 'France' });
    for (let page = 2; page < 40; page++) {
      const next = buttonsOf(lastOf(exchange)).findLast(({ label }) => /^\d+ de plus$/u.test(label));
      if (!next) break;
      exchange = await person.press(exchange, next.label);
      expect(exchange.callbacks).toMatchObject([{ type: 7 }]);
    }
    expect(buttonsOf(lastOf(exchange)).some(({ label }) => /^Page précédente/u.test(label))).toBe(true);
    await person.press(exchange, /^Page précédente/u);
  });

  it('answers a choice from a menu in its place', async () => {
    const person = new Person(discord, newcomer());
    const exchange = await person.command('source');
    const [first] = buttonsOf(lastOf(exchange));
    expect(first?.value).toBeDefined();
    const chosen = await person.press(exchange, first?.label ?? '');
    expect(chosen.callbacks).toMatchObject([{ type: 7 }]);
  });

  it('tries an example of the help', async () => {
    const person = new Person(discord, newcomer());
    const help = await person.command('help');
    const tried = await person.press(help, /^\/diplo demander/u);
    expect(isPrivate(lastOf(tried))).toBe(true);
  });

  it('checks a message, privately', async () => {
    const exchange = await new Person(discord, newcomer()).check(
      'John Kerry had more than 120,000 followers on Twitter.',
    );
    expect(isPrivate(lastOf(exchange))).toBe(true);
    expect(textIn(lastOf(exchange))).toMatch(/120/u);
  });

  it('keeps maintainers apart', async () => {
    const exchange = await new Person(discord, newcomer()).command('reload');
    expect(isPrivate(lastOf(exchange))).toBe(true);
  });
});

describe('registration at Discord', { timeout: 90_000 }, () => {
  let discord: LoopbackDiscord;
  beforeAll(async () => {
    discord = await new LoopbackDiscord().open();
  });
  afterAll(async () => {
    await discord.close();
    expect(discord.problems).toEqual([]);
  });
  const puts = () => discord.requests.filter((line) => line.startsWith('PUT ')).length;

  it('happens first, not while nothing changed, and again once something did', async () => {
    const first = await runDiplo(discord, ['register', 'discord']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Registered everywhere: \d+ commands\./u);
    expect(first.stdout).toContain(
      `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=applications.commands`,
    );
    const second = await runDiplo(discord, ['register', 'discord']);
    expect(second.stdout).toMatch(/^Already registered everywhere/u);
    expect(puts()).toBe(1);
    const bot = await startBot(discord);
    expect(await bot.stop()).toBe(0);
    expect(puts()).toBe(1);
    for (const known of discord.commands.values()) known.pop();
    await runDiplo(discord, ['register', 'discord']);
    expect(puts()).toBe(2);
  });

  it('of one server compares with that server alone', async () => {
    const guild = ['register', 'discord', '--guild', '1290000000000000000'];
    expect((await runDiplo(discord, guild)).stdout).toMatch(/^Registered in the server 1290000000000000000/u);
    expect((await runDiplo(discord, guild)).stdout).toMatch(/^Already registered in the server/u);
  });

  it('says what is wrong without saying the token', async () => {
    discord.faults.push({
      method: 'GET',
      path: /\/commands$/u,
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
      times: 1,
    });
    const { code, stderr } = await runDiplo(discord, ['register', 'discord']);
    expect(code).toBe(1);
    expect(stderr).toContain('Unauthorized');
    expect(stderr).not.toContain(discord.token);
  });
});
