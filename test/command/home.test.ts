import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { commands } from '../../commands/index.js';
import type { CommandContext } from '../../src/command/definition.js';
import { home } from '../../src/command/home.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import type { Lang } from '../../src/language/lang.js';
import type { Reply } from '../../src/reply/reply.js';
import { NOW, openWorld } from './world.js';

const world = await openWorld();

/** The context of a home over the invented base, in which some facts were reviewed on other days. */
function homeWhere(reviewed: Readonly<Record<string, string | null>>, lang: Lang = 'fr'): Reply {
  const facts = new Map(world.base.facts);
  for (const [id, on] of Object.entries(reviewed)) {
    const fact = facts.get(id);
    if (fact) facts.set(id, { ...fact, status: on === null ? 'draft' : { reviewed: { by: 'tests', on } } });
  }
  const base: FactBase = { ...world.base, facts };
  const context: CommandContext = {
    ...world,
    base,
    lang,
    now: NOW,
    page: 1,
    services: { commands, status: () => [] },
  };
  return home(context);
}

const blocksOf = <Kind extends Reply['blocks'][number]['kind']>({ blocks }: Reply, kind: Kind) =>
  blocks.filter((block): block is Extract<typeof block, { kind: Kind }> => block.kind === kind);
const recentOf = (reply: Reply): string[] =>
  blocksOf(reply, 'facts').flatMap(({ items }) => items.map(({ id }) => id));
const linesOf = (reply: Reply): string[] =>
  reply.blocks.flatMap((block) => {
    if (block.kind === 'choices') return block.prompt.map(({ text }) => text).join('');
    return 'text' in block ? block.text.map(({ text }) => text).join('') : [];
  });

describe('a home', () => {
  it.each<[Lang, string[]]>([
    [
      'fr',
      [
        'Diplo — 15 faits datés et sourcés, tirés de 1 article.',
        `Version de la base : ${world.base.version}`,
        'Panorama : de quoi ?',
        'Panorama : de quoi ?',
        'Relus en dernier',
        'Exemples',
      ],
    ],
    [
      'en',
      [
        'Diplo — 15 dated and sourced facts from 1 article.',
        `Version of the base: ${world.base.version}`,
        'Overview: of what?',
        'Overview: of what?',
        'Reviewed last',
        'Examples',
      ],
    ],
  ])('tells what is loaded and offers ways into it (%s)', (lang, lines) => {
    const reply = homeWhere({}, lang);
    expect(linesOf(reply)).toEqual(lines);
    expect(reply).toMatchObject({ lang, outcome: 'answered', private: true });
    expect(blocksOf(reply, 'paragraph')[0]?.text[1]).toEqual({ kind: 'code', text: world.base.version });
    expect(reply.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'choices',
      'choices',
      'heading',
      'facts',
      'heading',
      'examples',
    ]);
  });

  it('offers countries first, then platforms', () => {
    const [countries, platforms] = blocksOf(homeWhere({}), 'choices');
    expect(countries?.items.map(({ label }) => label)).toEqual(['Valmérie', 'Brennie']);
    expect(platforms?.items.map(({ label }) => label)).toContain('Instagram');
    expect(platforms?.items.map(({ label }) => label)).not.toContain('Valmérie');
  });

  it('shows the three facts that were reviewed last, the latest first', () => {
    const reviewed = { 'vm-rank': '2026-02-10', 'vm-total': '2026-02-12', 'vm-sarline': '2026-02-11' };
    expect(recentOf(homeWhere(reviewed))).toEqual(['vm-total', 'vm-sarline', 'vm-rank']);
  });

  it('shows none that nobody has reviewed before one that somebody has', () => {
    const all = Object.fromEntries([...world.base.facts.keys()].map((id) => [id, null]));
    expect(recentOf(homeWhere({ ...all, 'vm-rank': '2026-01-01' }))[0]).toBe('vm-rank');
  });

  it('keeps to facts: what is known of a source itself is none', () => {
    expect(recentOf(homeWhere({})).every((id) => world.base.facts.has(id))).toBe(true);
  });

  it.each<Lang>(['fr', 'en'])(
    'offers the first example of three commands, each a button that runs it (%s)',
    (lang) => {
      const items = blocksOf(homeWhere({}, lang), 'examples').flatMap((block) => block.items);
      const first = ask.examples[lang][0] ?? '';
      expect(items.map(({ command }) => command)).toEqual(
        commands.slice(0, 3).map(({ examples }) => `/diplo ${examples[lang][0]}`),
      );
      expect(items[0]).toEqual({
        command: `/diplo ${first}`,
        text: '',
        action: {
          kind: 'command',
          call: { command: 'ask', options: { question: first } },
          page: 1,
          locale: lang,
          version: world.base.version,
        },
      });
    },
  );
});
