import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/facts/entities.js';
import { citation } from '../../src/reply/citation.js';
import { plain } from './answers.js';
import { ruritania } from './base.js';

const base = ruritania();
const source = (id: string): Source => {
  const found = base.sources.get(id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};

describe('a citation', () => {
  it('says where each name and date is known from, in one line', () => {
    expect(plain(citation(base, source('gazette-2014'), 'fr', 5))).toBe(
      "« La Ruritanie en ligne », texte signé Antoinette de Mauban, La Gazette de Zenda (connu hors de l'article), vers février 2014 (date déduite), l. 5.",
    );
    expect(plain(citation(base, source('gazette-2014'), 'en', 5))).toBe(
      '“La Ruritanie en ligne”, signed Antoinette de Mauban, La Gazette de Zenda (known from outside the article), about February 2014 (date inferred), l. 5.',
    );
  });

  it('says what is not stated, and when it was updated', () => {
    expect(plain(citation(base, source('letter-2020'), 'en'))).toBe(
      'Lettre sans titre, author not stated, publisher not stated, 26 October 2020, 21:31, updated: 16 November 2020, 18:32.',
    );
  });

  it('links the title only where there is an address', () => {
    expect(citation(base, source('letter-2020'), 'fr')[0]).toEqual({
      kind: 'link',
      text: 'Lettre sans titre',
      url: 'https://example.org/letter',
    });
    expect(citation(base, source('gazette-2014'), 'fr').every(({ kind }) => kind === 'text')).toBe(true);
    const { published: _, ...undated } = source('gazette-2014');
    expect(plain(citation(base, undated, 'fr'))).toContain('non daté');
  });
});
