import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleText, readArticleText } from '../../src/facts/article-text.js';
import { articlesIn, passagesIn } from '../../src/facts/articles.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { loadFactBase } from '../../src/facts/load.js';
import { passageOf } from '../../src/facts/passage.js';
import { verifyAnchors } from '../../src/facts/verify.js';
import { FIXTURE_ARTICLES, FIXTURE_BASE } from '../command/world.js';

const ORIGINAL = readFileSync(join(FIXTURE_ARTICLES, 'article-fixture.txt'), 'utf8');

let base: FactBase;
beforeAll(async () => {
  base = await loadFactBase(FIXTURE_BASE);
});

const verified = (text: string | undefined) =>
  verifyAnchors(base, () => (text === undefined ? undefined : readArticleText(text)));

describe('verifyAnchors', () => {
  it('finds every anchor in the article that was read', () => {
    expect(verifyAnchors(base, articlesIn(FIXTURE_ARTICLES))).toEqual({
      total: 18,
      found: 18,
      findings: [],
      changed: [],
      unread: [],
    });
  });

  it('sees through other spaces, apostrophes, dashes, quotation marks and line ends', () => {
    const typeset = ORIGINAL.replaceAll(' ', '\u00a0')
      .replaceAll("'", '’')
      .replaceAll('\n', '\r\n\r\n')
      .normalize('NFD');
    expect(verified(typeset).findings).toEqual([]);
  });

  it('tells what has moved, with the lines where it is now', () => {
    const { found, findings } = verified(`Une ligne de plus.\n${ORIGINAL}`);
    expect(found).toBe(0);
    expect(findings.find(({ id }) => id === 'vm-rank')).toMatchObject({
      status: 'moved',
      lines: [17],
      anchor: { line: 16 },
    });
  });

  it('tells what is missing, and which article cannot be read', () => {
    const without = verified(ORIGINAL.replace('61 000', '62 000'));
    expect(without.findings).toMatchObject([{ id: 'vm-corvasier', status: 'missing', lines: [] }]);
    const unread = verified(undefined);
    expect(unread.unread).toEqual(['valmerie-2021']);
    expect(new Set(unread.findings.map(({ status }) => status))).toEqual(new Set(['unread']));
  });

  it('tells an article that is another text, not one that was only saved otherwise', () => {
    const { hash } = readArticleText(ORIGINAL);
    const source = base.sources.get('valmerie-2021');
    if (!source) throw new Error('the base lacks its source');
    const known = { ...base, sources: new Map([[source.id, { ...source, hash }]]) };
    const changed = (text: string) => verifyAnchors(known, () => readArticleText(text)).changed;
    expect(changed(`${ORIGINAL.replaceAll('\n', '\r\n')}\n\n`)).toEqual([]);
    expect(changed(`${ORIGINAL} P.-S.`)).toEqual(['valmerie-2021']);
  });

  it('leaves withdrawn facts in peace', () => {
    expect(
      verified(ORIGINAL.replace('jamais eu de compte YouTube', 'eu un compte YouTube')).findings,
    ).toEqual([]);
  });
});

describe('passageOf', () => {
  const article: ArticleText = readArticleText(
    `Un.\n\nL’Office — dit-on — compte plus\u00a0de 61\u00a0000 « abonnés ». ${'Suite. '.repeat(60)}\n`,
  );

  it('cuts the words and those around them out as they are printed', () => {
    const passage = passageOf(article, { line: 2, printed: 'plus de 61 000' });
    expect(passage?.exact).toBe('plus de 61 000');
    expect(passage?.prefix).toBe('L’Office — dit-on — compte ');
    expect(passage?.suffix.startsWith(' « abonnés ».')).toBe(true);
    expect(passage?.suffix.endsWith('…')).toBe(true);
    expect(passage?.suffix.length).toBeLessThanOrEqual(161);
  });

  it('finds words that have moved, and none that are gone', () => {
    expect(passageOf(article, { line: 1, printed: "L'Office - dit-on" })?.exact).toBe('L’Office — dit-on');
    expect(passageOf(article, { line: 2, printed: 'ailleurs' })).toBeUndefined();
  });

  it('is what an answer shows of the newsroom’s own copy', () => {
    const passage = passagesIn(FIXTURE_ARTICLES)(base, 'vm-corvasier');
    expect(passage?.exact).toBe('plus de 61 000 personnes');
    expect(passagesIn(FIXTURE_ARTICLES)(base, 'unknown')).toBeUndefined();
    expect(passagesIn('/nowhere')(base, 'vm-corvasier')).toBeUndefined();
  });
});
