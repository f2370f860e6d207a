import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextIndex, type TextDocument } from '../../src/query/text-index.js';
import { anyText } from '../tooling/any-text.js';

const french = (id: number, fr: string, parent?: string): TextDocument => ({
  id,
  text: { fr },
  ...(parent ? { parent } : {}),
});
const idsOf = (documents: readonly TextDocument[], query: string, limit = 10) =>
  createTextIndex(documents)
    .search(query, { limit })
    .map(({ id }) => id);

describe('the text index', () => {
  const documents = [
    french(7, 'Le ministère a ouvert un compte officiel'),
    french(3, "L'ambassade a fermé son compte"),
    french(5, 'La préfecture de police interdit une application'),
    { id: 9, text: { fr: 'Le classement des ambassades', en: 'The ranking of embassies' } },
  ];

  it('finds a word whatever its ending, accents and elision', () => {
    expect(idsOf(documents, 'ministeres')).toEqual([7]);
    expect(idsOf(documents, 'd’ambassade')).toContain(3);
    expect(idsOf(documents, 'INTERDITES')).toEqual([5]);
  });

  it('finds by words of either language', () => {
    expect(idsOf(documents, 'embassy ranking')).toEqual([9]);
  });

  it('says nothing to stop words and unknown words alone', () => {
    expect(idsOf(documents, 'le la de qui')).toEqual([]);
    expect(idsOf(documents, 'xylophone')).toEqual([]);
    expect(idsOf(documents, '')).toEqual([]);
  });

  it('reads a misspelt word as its neighbours, a transposition too', () => {
    expect(idsOf(documents, 'prefecutre')).toEqual([5]);
    expect(idsOf(documents, 'minnistere')).toEqual([7]);
  });

  it('does not look for neighbours of a word that it has', () => {
    expect(idsOf([french(1, 'porte'), french(2, 'ports'), french(3, 'forte')], 'forte')).toEqual([3]);
  });

  it('ranks the very form above another with the same stem', () => {
    expect(idsOf([french(1, 'des comptes'), french(2, 'un compte'), french(3, 'rien')], 'compte')[0]).toBe(2);
  });

  it('finds by the parent', () => {
    expect(
      idsOf([french(1, 'il dit non', 'La loi sur la presse'), french(2, 'il dit oui')], 'presse'),
    ).toEqual([1]);
  });

  it('keeps within the given documents and the limit, and passes over ids that it does not have', () => {
    const index = createTextIndex(documents);
    expect(index.search('compte', { limit: 10, within: new Set([3, 404]) }).map(({ id }) => id)).toEqual([3]);
    expect(index.search('compte', { limit: 1 })).toHaveLength(1);
    expect(index.search('compte', { limit: 0 })).toEqual([]);
    expect(createTextIndex([]).search('compte', { limit: 5 })).toEqual([]);
  });

  const WORDS = ['compte', 'ambassade', 'police', 'vidéo', 'presse', 'traité', 'sommet', 'abonnés'];
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));
  const collection = fc.array(sentence, { minLength: 1, maxLength: 30 });

  it('ranks within a set as it ranks without one', () => {
    fc.assert(
      fc.property(collection, sentence, fc.func(fc.boolean()), (texts, query, isIn) => {
        const index = createTextIndex(texts.map((text, id) => french(id, text, 'titre commun')));
        const within = new Set(texts.map((_, id) => id).filter((id) => isIn(id)));
        const all = index.search(query, { limit: texts.length });
        const some = index.search(query, { limit: texts.length, within });
        expect(some.map(({ id }) => id)).toEqual(all.map(({ id }) => id).filter((id) => within.has(id)));
        const scores = new Map(all.map(({ id, score }) => [id, score]));
        for (const { id, score } of some) expect(score).toBeCloseTo(scores.get(id) ?? 0, 9);
      }),
    );
  });

  it('leaves equals in their order, within a set too', () => {
    const texts = ['traité compte police', 'traité sommet compte', 'traité compte'];
    const index = createTextIndex(texts.map((text, id) => french(id, text, 'titre commun')));
    const ids = (within?: ReadonlySet<number>) =>
      index.search('police compte sommet', { limit: 3, ...(within ? { within } : {}) }).map(({ id }) => id);
    expect(ids(new Set([0, 1, 2]))).toEqual(ids());
  });

  it('gives the first of a longer ranking, best first, and the same when asked again', () => {
    fc.assert(
      fc.property(collection, sentence, fc.integer({ min: 1, max: 40 }), (texts, query, limit) => {
        const index = createTextIndex(texts.map((text, id) => french(id, text)));
        const all = index.search(query, { limit: texts.length });
        expect(index.search(query, { limit })).toEqual(all.slice(0, limit));
        for (const [at, { score }] of all.entries())
          expect(score).toBeLessThanOrEqual(all[at - 1]?.score ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('finds a rare word among many documents that hold the common ones', () => {
    const random = (at: number) => WORDS[(at * 2654435761) % WORDS.length];
    const many = Array.from({ length: 20_000 }, (_, id) =>
      french(id, `${random(id)} ${random(id + 1)} compte ${id === 12_345 ? 'unique' : ''}`),
    );
    const index = createTextIndex(many);
    const [best] = index.search('compte unique police', { limit: 3 });
    expect(best?.id).toBe(12_345);
  });

  it('never throws, whatever is asked', () => {
    const index = createTextIndex(documents);
    fc.assert(fc.property(anyText(), (query) => Array.isArray(index.search(query, { limit: 5 }))));
    for (const query of ['__proto__', 'constructor', 'toString hasOwnProperty', '=compte', '\u0000', '🇫🇷'])
      expect(() => index.search(query, { limit: 5 })).not.toThrow();
  });
});
