import { describe, expect, it } from 'vitest';
import { createSnapshot, textDocuments } from '../../src/query/snapshot.js';
import { inventBase, named } from './invented/base.js';

const base = inventBase({
  actors: [{ id: 'orne', name: named('Orne') }],
  facts: [
    {
      id: 'fair',
      kind: 'event',
      actors: ['orne'],
      statement: { fr: 'Orne a ouvert sa foire', en: 'Orne opened its fair' },
    },
  ],
});

describe('a snapshot', () => {
  it("ranks each frame's sentence in both languages under its article's title", () => {
    expect(textDocuments(base)).toEqual([
      {
        id: 0,
        text: { fr: 'Orne a ouvert sa foire', en: 'Orne opened its fair' },
        parent: 'Gazette',
      },
      { id: 1, text: base.frames[1]?.statement, parent: 'Gazette' },
    ]);
    expect(base.frames[1]?.fact).toBe('gazette');
  });

  it('ranks a sentence under no title where its article is not known', () => {
    expect(textDocuments({ ...base, sources: new Map() }).map(({ parent }) => parent)).toEqual(['', '']);
  });

  it('finds the frames of the base by name, by sense and by word', () => {
    const snapshot = createSnapshot(base);
    expect(snapshot.base).toBe(base);
    expect(snapshot.gazetteer.vocabulary.has('foire')).toBe(true);
    expect([...(snapshot.index.bySense.get('actor:orne')?.orders ?? [])]).toContain(0);
    expect(snapshot.text.search('foire', { limit: 5 }).map(({ id }) => id)).toEqual([0]);
  });
});
