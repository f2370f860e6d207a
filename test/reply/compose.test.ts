import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/query/answer.js';
import { Action } from '../../src/reply/action.js';
import { type ComposeContext, composeAnswer } from '../../src/reply/compose.js';
import type { Block, Reply } from '../../src/reply/reply.js';
import { amount, answered, derived, nothing, one, plain, query, refused } from './answers.js';
import { NOW, ruritania } from './base.js';

const base = ruritania();
const context: ComposeContext = { base, lang: 'fr', now: NOW, page: 1, version: base.version };
const compose = (answer: Answer, changes: Partial<ComposeContext> = {}): Reply =>
  composeAnswer(answer, { ...context, ...changes });

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
function block<Kind extends Block['kind']>(reply: Reply, kind: Kind): BlockOf<Kind> {
  const found = reply.blocks.find((candidate): candidate is BlockOf<Kind> => candidate.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${reply.blocks.map((each) => each.kind).join(', ')}`);
  return found;
}
const kinds = (reply: Reply) => reply.blocks.map(({ kind }) => kind);
const caveats = (reply: Reply) =>
  reply.blocks.flatMap((each) => (each.kind === 'caveat' ? [plain(each.text)] : []));
const buttons = (reply: Reply) => block(reply, 'actions').items;

describe('an answer', () => {
  it('shows its fact with age, printed words, source and doubts', () => {
    const [item] = block(compose(answered(['rudolf-followers'])), 'facts').items;
    expect(item?.id).toBe('rudolf-followers');
    expect(plain(item?.age ?? [])).toBe('Borne basse ; il y a environ 12 ans');
    expect(plain(item?.printed ?? [])).toBe('Imprimé : « plus de 120 000 followers », l. 5');
    expect(item?.printed).toContainEqual({ kind: 'quote', text: 'plus de 120 000 followers' });
    expect(plain(item?.citation ?? [])).toContain('La Ruritanie en ligne');
    expect(item?.caveats.map(plain)).toEqual([
      "Date déduite : d'après la date de l'article.",
      "Chiffre arrondi (hors de l'article : une page du site).",
      'Source : repose sur des documents transmis au journal.',
    ]);
  });

  it('an undated fact is as old as its article', () => {
    const [item] = block(compose(answered(['page-fans']), { lang: 'en' }), 'facts').items;
    expect(plain(item?.age ?? [])).toBe('Lower bound; undated; article published about 12 years ago');
  });

  it('says how far a source is to be trusted once', () => {
    const { items } = block(compose(answered(['rudolf-followers', 'sapt-followers'])), 'facts');
    expect(
      items.map((item) => item.caveats.filter((caveat) => plain(caveat).startsWith('Source')).length),
    ).toEqual([1, 0]);
  });

  it('shows the passage where there is one', () => {
    const passage = { prefix: 'avant ', exact: 'plus de 120 000', suffix: ' après' };
    const [item] = block(compose(answered(['rudolf-followers']), { passage: () => passage }), 'facts').items;
    expect(item?.passage).toEqual(passage);
  });

  it('says that a state of long ago may have changed, once', () => {
    const stale = {
      ...answered(['ministry-tweeter']),
      caveats: [{ code: 'current-state-unknown' as const }],
    };
    expect(caveats(compose(stale))).toEqual(['État actuel : pas dans la base.']);
    expect(caveats(compose(answered(['ministry-tweeter'])))).toEqual(['État actuel : pas dans la base.']);
    expect(caveats(compose(answered(['rudolf-followers'])))).toEqual([]);
  });

  it('pages long lists, five facts at a time', () => {
    const facts = base.frames.slice(0, 12).map(({ fact }) => fact);
    const answer = answered(facts, { operation: 'list' });
    const first = compose(answer);
    expect(first.page).toEqual({ current: 1, total: 3 });
    expect(block(first, 'facts').items.map(({ id }) => id)).toEqual(facts.slice(0, 5));
    expect(buttons(first)[0]).toMatchObject({ label: '7 de plus', action: { kind: 'query', page: 2 } });
    const last = compose(answer, { page: 9, lang: 'en' });
    expect(last.page).toEqual({ current: 3, total: 3 });
    expect(block(last, 'facts').items).toHaveLength(2);
    expect(buttons(last).map(({ label }) => label)).not.toContain('2 more');
  });

  it('has buttons that the codec accepts: source, other language, share', () => {
    const items = buttons(compose(answered(['rudolf-followers'])));
    expect(items.map(({ label }) => label)).toEqual(['Fait et source', 'English', 'Partager']);
    expect(items.map(({ action }) => Action.parse(action))).toEqual(items.map(({ action }) => action));
    expect(items[1]?.action).toMatchObject({ kind: 'query', locale: 'en', version: base.version });
  });
});

describe('what was worked out', () => {
  const centres = ['zenda-centre', 'hentzau-centre', 'tarlenheim-centre'];

  it('is a table where it is one, with its sources under it', () => {
    const reply = compose(derived('sum', centres, one(21_100_000, 'CNY')));
    expect(kinds(reply)).toEqual(['headline', 'table', 'citation', 'caveat', 'actions']);
    const { columns, rows } = block(reply, 'table');
    expect(columns.map(({ title }) => title)).toEqual(['Qui', 'Chiffre', 'Date', 'Ligne']);
    expect(rows.map((row) => row.map(plain).join(' | '))).toEqual([
      'Zenda | 10 millions de yuans | déc. 2018 | 20',
      'Hentzau | 3,05 millions de yuans | déc. 2018 | 20',
      'Tarlenheim | 8,05 millions de yuans | févr. 2020 | 20',
    ]);
  });

  it('a ranking has its ranks, in order', () => {
    const facts = ['zenda-centre', 'tarlenheim-centre', 'hentzau-centre'];
    const { columns, rows } = block(
      compose(derived('rank', centres, { kind: 'order', facts }), { lang: 'en' }),
      'table',
    );
    expect(columns[0]).toEqual({ title: 'Rank', align: 'right' });
    expect(rows.map((row) => plain(row[1] ?? []))).toEqual(['Zenda', 'Tarlenheim', 'Hentzau']);
  });

  it('a refusal shows its operands side by side, and each as a fact', () => {
    const reply = compose(refused('ratio', ['sapt-followers', 'group-followers'], 'two-bounds'));
    expect(
      block(reply, 'side-by-side').items.map(({ label, figure, note }) => [
        plain(label),
        plain(figure),
        plain(note ?? []),
      ]),
    ).toEqual([
      ['colonel Sapt', 'plus de 250 000 abonnés', 'Tweeter, vers févr. 2014, déduit'],
      ['102 comptes de la diplomatie ruritanienne', 'un peu plus de 646 000 abonnés', 'Tweeter'],
    ]);
    expect(block(reply, 'facts').items).toHaveLength(2);
  });

  it('two operands are facts, not a table', () => {
    const pair = centres.slice(0, 2);
    expect(
      kinds(compose(derived('difference', pair, one(6_950_000, 'CNY', 'exact', [amount(1, 'CNY')])))),
    ).toContain('facts');
  });
});

describe('no answer, or several', () => {
  it('nothing: the nearest facts stand under a heading that says so', () => {
    const reply = compose(
      nothing({ code: 'not-in-base', entities: ['ministry'] }, [
        'group-followers',
        'page-fans',
        'ban',
        'talk',
      ]),
    );
    expect(reply.outcome).toBe('nothing');
    expect(plain(block(reply, 'heading').text)).toBe("Le plus proche (ce n'est pas ce qui est demandé)");
    expect(block(reply, 'facts').items).toHaveLength(3);
    expect(kinds(compose(nothing({ code: 'empty' })))).toEqual(['headline']);
  });

  it('ambiguous: every choice is a button with its own query', () => {
    const own = { ...query(), measures: ['fans'] };
    const choices = [
      { fact: 'group-followers', query: query() },
      { fact: 'page-fans', query: own },
    ];
    const reply = compose(
      { outcome: 'ambiguous', query: query(), caveats: [{ code: 'ignored', words: ['donc'] }], choices },
      { lang: 'en' },
    );
    expect(reply.outcome).toBe('ambiguous');
    const { items, prompt } = block(reply, 'choices');
    expect(plain(prompt)).toBe('Which of these answers?');
    expect(items.map(({ label }) => label)).toEqual([
      '102 accounts of Ruritanian diplomacy: followers on Tweeter',
      'Ruritanian diplomacy: fans on Parlotte',
    ]);
    expect(items[1]?.action).toMatchObject({ kind: 'query', query: { measures: ['fans'] }, locale: 'en' });
    expect(caveats(reply)).toEqual(['Word left aside: “donc”.']);
  });
});
