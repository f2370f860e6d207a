import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Snapshot } from '../../src/command/snapshot.js';
import { LANGS } from '../../src/language/lang.js';
import type { Reply } from '../../src/reply/reply.js';
import { dispatcherOver, headlineOf, invoked, openWorld, read, registry, typed } from '../command/world.js';

let world: Snapshot;
beforeAll(async () => {
  world = await openWorld();
});

const say = async (text: string): Promise<Reply> => (await dispatcherOver(world).run(typed(text))).reply;
const factsOf = (reply: Reply): string[] =>
  reply.blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.items.map(({ id }) => id);
    return block.kind === 'table' ? block.rows.map((row) => row.at(-1)?.[0]?.text ?? '') : [];
  });

describe('every definition', () => {
  // Discord's rules for names and descriptions, which are the narrowest.
  const NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s fits every platform',
    (_, command) => {
      for (const lang of LANGS) {
        expect(command.names[lang]).toMatch(NAME);
        expect(command.names[lang]).toBe(command.names[lang].toLowerCase());
        expect(command.description[lang].length).toBeLessThanOrEqual(100);
        expect(command.examples[lang].length).toBeGreaterThan(0);
        const names = Object.values(command.options).map(({ name }) => name[lang]);
        expect(new Set(names).size).toBe(names.length);
        for (const option of Object.values(command.options)) {
          expect(option.name[lang]).toMatch(NAME);
          expect(option.name[lang]).toBe(option.name[lang].toLowerCase());
          expect(option.description[lang].length).toBeLessThanOrEqual(100);
        }
      }
      expect(Object.values(command.options).filter(({ rest }) => rest).length).toBeLessThanOrEqual(1);
      expect(Object.keys(command.options).length).toBeLessThanOrEqual(25);
    },
  );

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s runs its examples',
    (_, command) => {
      for (const lang of LANGS)
        for (const example of command.examples[lang]) {
          const first = registry.find(example.split(' ')[0] ?? '');
          expect([command.name, 'ask']).toContain(first?.command.name ?? 'ask');
        }
    },
  );

  it('offers names that no two commands share', () => {
    for (const { name, names } of commands)
      for (const word of [name, ...Object.values(names)])
        expect(registry.find(word)?.command.name).toBe(name);
  });
});

describe('account', () => {
  it('knows an account by its handle, and whose it is', async () => {
    const reply = await say('compte @office_valmerie');
    expect(headlineOf(reply)).toBe(
      "@office_valmerie : compte institutionnel sur Instagram ; titulaire : l'Office des relations extérieures de Valmérie.",
    );
    expect(factsOf(reply)).toEqual(['vm-instagram', 'vm-insta-followers']);
  });

  it('says of an unknown handle that it is not in the base, with the nearest', async () => {
    const reply = await say('account @office_valmeria_');
    expect(reply.outcome).toBe('nothing');
    expect(headlineOf(reply)).toBe('Not in the base: “@office_valmeria_”. Nearest: @office_valmerie.');
  });

  it('lists the accounts of an actor, of a country, on a platform', async () => {
    expect(factsOf(await say('compte Office des relations extérieures'))).toEqual([
      'vm-twitter',
      'vm-facebook',
      'vm-instagram',
      'vm-insta-followers',
    ]);
    expect(factsOf(await say('compte pays:Valmérie plateforme:instagram'))).toEqual([
      'vm-instagram',
      'vm-insta-followers',
    ]);
    expect(factsOf(await say('compte Corvasier'))).toEqual(['vm-corvasier']);
  });

  it('shows the nearest facts where no account is known', async () => {
    const reply = await say('compte Haute-Brume');
    expect(headlineOf(reply)).toBe('Pas dans la base : aucun compte (Antenne de Haute-Brume).');
    expect(factsOf(reply)).toEqual(['vm-haute-brume']);
  });
});

describe('listings of one kind', () => {
  it('show few figures in full, many in a table, oldest first', async () => {
    expect((await say('abonnés Corvasier')).blocks.map(({ kind }) => kind)).toContain('facts');
    const reply = await say('abonnés Valmérie');
    expect(reply.blocks.map(({ kind }) => kind)).toContain('table');
    expect(factsOf(reply)).toEqual([
      'vm-insta-followers',
      'vm-twitter-followers',
      'vm-facebook-fans',
      'vm-corvasier',
    ]);
    expect(read(reply)).toContain('environ 215 000 abonnés (37 comptes ensemble)');
    expect(read(reply)).toContain('plus de 48 000 abonnés');
    expect(read(reply)).toContain('« La Valmérie entre en diplomatie numérique »');
  });

  it('choose by measure, with the measures below it', async () => {
    expect(factsOf(await say('abonnés mesure:fans'))).toEqual(['vm-facebook-fans']);
    expect(factsOf(await say('abonnés mesure:audience'))).toHaveLength(4);
  });

  it('choose by time; what has no date is left out then', async () => {
    expect(factsOf(await say('dépenses depuis:2020'))).toEqual(['vm-pontelan', 'vm-roc-vieil']);
    expect(factsOf(await say('dépenses jusque:2019-03'))).toEqual(['vm-sarline']);
    expect(factsOf(await say('spending since:"March 2019" until:2019'))).toEqual([
      'vm-sarline',
      'vm-haute-brume',
    ]);
  });

  it('list the facts of an actor before those of its parts', async () => {
    expect(factsOf(await say('dépenses Office des relations extérieures'))).toHaveLength(5);
    expect(factsOf(await say('politique TikTok'))).toEqual(['vm-tiktok-ban']);
  });

  it('say so where there is none, in words of the command', async () => {
    const reply = await say('politique Instagram');
    expect(reply.outcome).toBe('nothing');
    expect(headlineOf(reply)).toBe('Pas dans la base : aucune règle (Instagram).');
    expect(headlineOf(await say('spending Instagram'))).toBe('Not in the base: no spending (Instagram).');
  });

  it('page, and go on where a page ends', async () => {
    const first = await say('dépenses limite:2');
    const second = await say('dépenses limite:2 page:2');
    expect(first.page).toEqual({ current: 1, total: 3 });
    expect([...factsOf(first), ...factsOf(second)]).toEqual([
      'vm-sarline',
      'vm-haute-brume',
      'vm-pontelan',
      'vm-roc-vieil',
    ]);
    expect((await say('dépenses limite:2 page:99')).page).toEqual({ current: 3, total: 3 });
  });
});

describe('overview', () => {
  it('tells everything in sections', async () => {
    const reply = await say('panorama Valmérie limite:20');
    expect(headlineOf(reply)).toMatch(
      /^Panorama — Valmérie : 15 faits \(comptes 3, audiences et classements 5, règles 1, dépenses 5/u,
    );
    const headings = reply.blocks.flatMap((block) =>
      block.kind === 'heading' ? block.text.map(({ text }) => text) : [],
    );
    expect(headings).toEqual([
      'Comptes (3)',
      'Audiences et classements (5)',
      'Règles (1)',
      'Dépenses (5)',
      'Événements et dispositifs (1)',
    ]);
  });

  it('offers countries and platforms where nothing is named', async () => {
    const reply = await say('overview');
    expect(reply.outcome).toBe('ambiguous');
    expect(read(reply)).toContain('Valmeria');
    expect(read(reply)).toContain('Twitter');
  });
});

describe('timeline', () => {
  it('puts dated facts in order, year by year, and counts those without a date', async () => {
    const reply = await say('chronologie limite:20');
    expect(factsOf(reply)).toEqual([
      'vm-twitter',
      'vm-facebook',
      'vm-sarline',
      'vm-haute-brume',
      'vm-pontelan',
      'vm-roc-vieil',
      'vm-exchange',
      'vm-tiktok-ban',
      'vm-instagram',
      'vm-insta-followers',
      'vm-twitter-followers',
    ]);
    expect(headlineOf(reply)).toBe('Chronologie : 11 faits datés, de 2015 à 2021.');
    expect(read(reply)).toContain('Hors chronologie : 4 faits sans date.');
  });
});

describe('source', () => {
  it('lists all, and gives a line to cite one by', async () => {
    expect(read(await say('source'))).toContain(
      'valmerie-2021 : « La Valmérie entre en diplomatie numérique »',
    );
    const reply = await say('source valmerie');
    const citations = reply.blocks.filter(({ kind }) => kind === 'citation');
    expect(citations).toHaveLength(1);
    expect(read({ lang: reply.lang, outcome: reply.outcome, blocks: citations })).toBe(
      '« La Valmérie entre en diplomatie numérique » <https://gazette.example/valmerie>, texte signé Odile Tramontin, éditeur non indiqué, 12 mars 2021, mis à jour : 20 mars 2021.',
    );
    expect(read(reply)).toContain('Texte inventé pour les essais.');
  });

  it('says of each how many facts it has, itself not among them', async () => {
    const [item] = choicesOf(await say('source'));
    expect(item?.action).toMatchObject({ call: { options: { source: 'valmerie-2021' } } });
    const told = world.base.frames.filter(
      ({ source, kind }) => source === 'valmerie-2021' && kind !== 'source',
    );
    expect(item?.detail).toBe(`${told.length} faits`);
  });

  it('lists ten a page', async () => {
    const [first] = [...world.base.sources.values()];
    if (!first) throw new Error('the invented base has no source');
    const more = Array.from({ length: 23 }, (_, at) => ({ ...first, id: `more-${at}` }));
    const base = { ...world.base, sources: new Map(more.map((source) => [source.id, source])) };
    const reply = (await dispatcherOver({ ...world, base }).run(typed('sources'))).reply;
    expect(headlineOf(reply)).toContain('23 articles dans la base.');
    expect(reply.page).toEqual({ current: 1, total: 3 });
    expect(choicesOf(reply)).toHaveLength(10);
  });
});

const choicesOf = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.items : []));

describe('fact', () => {
  it('is the permalink: sentence, what is printed, a line to cite', async () => {
    const words = read(await say('fact vm-corvasier'));
    expect(words).toContain('@mcorvasier had more than 61,000 followers on Twitter.');
    expect(words).toContain('“plus de 61 000 personnes”, l. 8');
    expect(words).toContain('Odile Tramontin');
  });

  it('shows a withdrawn fact with the reason and its successor', async () => {
    const reply = await say('fait vm-youtube');
    expect(headlineOf(reply)).toMatch(/vm-youtube retiré le 1er février 2026 : la plateforme était fausse/u);
    expect(factsOf(reply)).toEqual(['vm-facebook']);
    expect(factsOf(await say('compte Valmérie'))).not.toContain('vm-youtube');
  });

  it('names the nearest for an unknown id', async () => {
    const reply = await say('fact vm-corvasie');
    expect(reply.outcome).toBe('nothing');
    expect(read(reply)).toContain('vm-corvasier');
  });
});

describe('compare and rank', () => {
  it('need two names', async () => {
    const { reply, failure } = await dispatcherOver(world).run(
      invoked('compare', { who: 'Corvasier', lang: 'en' }),
    );
    expect(failure).toBe('usage');
    expect(headlineOf(reply)).toBe('“a second actor (A and B)” is missing.');
  });

  it('refuse names that the base lacks', async () => {
    const { reply } = await dispatcherOver(world).run(
      invoked('compare', { who: 'Corvasier et Personne Inconnue' }),
    );
    expect(headlineOf(reply)).toMatch(/^Pas dans la base : « Personne Inconnue »/u);
  });
});

describe('status', () => {
  it('tells the version, the counts by kind and the connections', async () => {
    const words = read(await say('status'));
    expect(words).toContain('15 facts from 1 article');
    expect(words).toContain(world.base.version);
    expect(words).toContain('loaded on 1 March 2026');
    expect(words).toMatch(/spending\s+5/u);
    expect(words).toContain('1 withdrawn fact');
    expect(words).toContain('console: connected');
  });
});

describe('help', () => {
  it('lists every command with an example to press', async () => {
    const reply = await say('aide');
    const words = read(reply);
    const own = commands.filter(({ visibility }) => visibility === 'everyone');
    for (const { names } of own) expect(words).toContain(`${names.fr} — `);
    const examples = reply.blocks.flatMap((block) => (block.kind === 'examples' ? block.items : []));
    expect(examples.length).toBe(own.length);
    for (const { action } of examples) expect(action?.kind).toBe('command');
  });

  it('tells the options of one command', async () => {
    const words = read(await say('help milestones'));
    expect(words).toContain('platform:…');
    expect(words).toContain('limit:N');
    expect(words).toContain('[subject]');
  });

  it('names the nearest command', async () => {
    const { reply } = await dispatcherOver(world).run(invoked('help', { command: 'timelin', lang: 'en' }));
    expect(headlineOf(reply)).toBe('Unknown command: “timelin”. Did you mean “timeline”?');
  });
});
