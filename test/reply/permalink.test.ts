import { describe, expect, it } from 'vitest';
import type { ComposeContext } from '../../src/reply/compose.js';
import { factReply, sourceReply } from '../../src/reply/permalink.js';
import type { Reply } from '../../src/reply/reply.js';
import { plain } from './answers.js';
import { NOW, ruritania } from './base.js';

const base = ruritania();
const context: ComposeContext = { base, lang: 'fr', now: NOW, page: 1, version: base.version };
const textOf = (reply: Reply): string =>
  reply.blocks.flatMap((block) => ('text' in block ? [plain(block.text)] : [])).join('\n');
const shownFacts = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'facts' ? block.items.map(({ id }) => id) : []));

describe('the permalink of a fact', () => {
  it('says it, cites it with its line, and offers the other language', () => {
    const reply = factReply('ministry-tweeter', context);
    expect(reply.outcome).toBe('answered');
    expect(textOf(reply)).toContain('@ruridiplo');
    expect(textOf(reply)).toContain('l. 11.');
    expect(textOf(reply)).toContain('État actuel : pas dans la base.');
    expect(reply.blocks.at(-1)).toMatchObject({
      kind: 'actions',
      items: [{ label: 'English', action: { kind: 'fact', locale: 'en' } }],
    });
  });

  it('a withdrawn fact says why, what it said and what replaced it', () => {
    const reply = factReply('gone', { ...context, lang: 'en' });
    expect(textOf(reply)).toBe(
      'Fact gone was withdrawn on 1 March 2026: name misread.\nIt said: “Colonel Sapt commanded the guard”\nReplaced by',
    );
    expect(shownFacts(reply)).toEqual(['guard-clipclap']);
  });

  it('an unknown id is not in the base', () => {
    const reply = factReply('never', context);
    expect(reply.outcome).toBe('nothing');
    expect(textOf(reply)).toBe("Pas dans la base : aucun fait ni article ne porte l'identifiant « never ».");
  });

  it('a draft that is not served says so', () => {
    const fact = base.facts.get('talk');
    if (!fact) throw new Error('no talk');
    const facts = new Map(base.facts).set('sketch', { ...fact, id: 'sketch', status: 'draft' });
    const reply = factReply('sketch', { ...context, base: { ...base, facts } });
    expect(reply.outcome).toBe('nothing');
    expect(textOf(reply)).toBe("Le fait sketch n'est pas encore relu : il ne répond à aucune question.");
  });

  it('a draft that is served warns', () => {
    const fact = base.facts.get('talk');
    if (!fact) throw new Error('no talk');
    const facts = new Map(base.facts).set('talk', { ...fact, status: 'draft' });
    const reply = factReply('talk', { ...context, lang: 'en', base: { ...base, facts } });
    expect(textOf(reply)).toContain('Not reviewed: check before any use.');
    expect(reply.blocks).toContainEqual(expect.objectContaining({ kind: 'notice', tone: 'warning' }));
  });
});

describe('a source', () => {
  it('tells of itself, how far to trust it, and pages its facts', () => {
    const reply = sourceReply('gazette-2014', context);
    expect(textOf(reply)).toContain('Source : repose sur des documents transmis au journal');
    expect(textOf(reply)).toMatch(/\d+ faits tirés de cet article/u);
    expect(shownFacts(reply)).toHaveLength(5);
    expect(reply.page?.total).toBeGreaterThan(1);
    expect(shownFacts(sourceReply('gazette-2014', { ...context, page: 2 }))).not.toEqual(shownFacts(reply));
  });

  it('is found as a fact too; an unknown one is not in the base', () => {
    expect(factReply('letter-2020', context)).toEqual(sourceReply('letter-2020', context));
    expect(sourceReply('never', context).outcome).toBe('nothing');
  });
});
