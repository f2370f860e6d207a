import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTextIndex,
  type SearchOptions,
  type TextDocument,
  type TextIndex,
  termsOfText,
} from '../../src/query/text-index.js';
import { anyText } from '../tooling/any-text.js';

const french = (id: number, fr: string, parent?: string): TextDocument => ({
  id,
  text: { fr },
  ...(parent ? { parent } : {}),
});
/** A document whose terms were made before. */
const given = (id: number, ...terms: readonly string[]): TextDocument => ({ id, text: {}, terms });
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

  it('leaves equals in their order, within a set too', () => {
    const texts = ['traité compte police', 'traité sommet compte', 'traité compte'];
    const index = createTextIndex(texts.map((text, id) => french(id, text, 'titre commun')));
    const ids = (within?: ReadonlySet<number>) =>
      index.search('police compte sommet', { limit: 3, ...(within ? { within } : {}) }).map(({ id }) => id);
    expect(ids(new Set([0, 1, 2]))).toEqual(ids());
  });

  it('never throws, whatever is asked', () => {
    const index = createTextIndex(documents);
    fc.assert(fc.property(anyText(), (query) => Array.isArray(index.search(query, { limit: 5 }))));
    for (const query of ['__proto__', 'constructor', 'toString hasOwnProperty', '=compte', '\u0000', '🇫🇷'])
      expect(() => index.search(query, { limit: 5 })).not.toThrow();
  });
});

describe('a text index, of documents whose words are given', () => {
  it('takes the given terms and not those of the text', () => {
    const index = createTextIndex([{ ...french(1, 'port'), terms: ['foir', '=foire'] }, french(2, 'quai')]);
    expect(index.search('port', { limit: 5 })).toEqual([]);
    expect(index.search('foire', { limit: 5 }).map(({ id }) => id)).toEqual([1]);
  });

  it('knows a text in both languages by the stems and the very forms of each', () => {
    expect(termsOfText({ fr: 'les foires', en: 'the fairs' })).toEqual(['foir', '=foires', 'fair', '=fairs']);
    expect(termsOfText({ en: 'the fairs' })).toEqual(['fair', '=fairs']);
    expect(termsOfText({})).toEqual([]);
  });

  it('scores a stem in full and the very form beside it two fifths as much', () => {
    const index = createTextIndex([given(1, 'foir'), given(2, '=foire'), given(3, 'quai')]);
    const scores = new Map(index.search('foire', { limit: 5 }).map(({ id, score }) => [id, score]));
    expect([...scores.keys()]).toEqual([1, 2]);
    expect((scores.get(2) as number) / (scores.get(1) as number)).toBeCloseTo(0.4, 9);
  });

  it('scores a neighbour less than the word itself, and the less the farther it is', () => {
    const index = createTextIndex([
      given(1, 'abcdefghij'),
      given(2, 'abcdefghxx'),
      given(3, 'abcdefghix'),
      given(4, 'quai'),
    ]);
    // No document holds it: one letter apart from the first and the third, two from the second.
    const found = index.search('abcdefghiy', { limit: 5, lang: 'en' });
    const [near, same, far] = found.map(({ score }) => score) as [number, number, number];
    expect(found.map(({ id }) => id)).toEqual([1, 3, 2]);
    expect(same).toBe(near);
    expect(far / near).toBeCloseTo(11 / 12, 9);
    const [itself] = index.search('abcdefghij', { limit: 1, lang: 'en' });
    expect(near / (itself?.score as number)).toBeCloseTo((0.7 * 10) / 11, 9);
  });

  it('reads a misspelt word as four neighbours at the most, the nearest first', () => {
    const documents = [
      given(1, 'abcdefghxx'),
      ...['a', 'b', 'c', 'd', 'e'].map((last, at) => given(at + 2, `abcdefghi${last}`)),
    ];
    const found = createTextIndex(documents).search('abcdefghiz', { limit: 9, lang: 'en' });
    expect(found.map(({ id }) => id)).toEqual([2, 3, 4, 5]);
  });

  it.each([
    ['three letters', 'qai', 'quai', false],
    ['four letters, one of them wrong', 'quak', 'quai', true],
    ['four letters, two of them wrong', 'qoui', 'quai', false],
    ['four letters, two of them changed about', 'quia', 'quai', true],
    ['seven letters, two of them wrong', 'lantarp', 'lantorn', false],
    ['eight letters, two of them wrong', 'abcdefxz', 'abcdefgh', true],
    ['eight letters, three of them wrong', 'abcdexzx', 'abcdefgh', false],
    ['a figure', '12345', '12346', false],
  ])('forgives typing errors and no more: %s', (_, typed, held, forgiven) => {
    const index = createTextIndex([given(1, held), given(2, 'harbor')]);
    const found = index.search(typed, { limit: 5, lang: 'en' }).map(({ id }) => id);
    expect(found).toEqual(forgiven ? [1] : []);
  });

  it('takes no handle, figure, very form or word of two letters for a neighbour', () => {
    const index = createTextIndex([given(1, '@lampes'), given(2, '=lampes'), given(3, 'lampe2')]);
    expect(index.search('lampez', { limit: 5, lang: 'en' })).toEqual([]);
    expect(createTextIndex([given(1, 'lam')]).search('lamp', { limit: 5, lang: 'en' })).toHaveLength(1);
    expect(createTextIndex([given(1, 'lamé')]).search('lamp', { limit: 5, lang: 'en' })).toEqual([]);
    expect(createTextIndex([given(1, 'la')]).search('lax', { limit: 5, lang: 'en' })).toEqual([]);
  });

  it('looks for no neighbours of a word that it has in another form', () => {
    const index = createTextIndex([given(1, '=lampe'), given(2, 'lampo')]);
    expect(index.search('lampe', { limit: 5, lang: 'en' }).map(({ id }) => id)).toEqual([1]);
    const stemmed = createTextIndex([given(1, 'lamp'), given(2, 'lampo')]);
    expect(stemmed.search('lamps', { limit: 5, lang: 'en' }).map(({ id }) => id)).toEqual([1]);
  });

  it('looks for no neighbours of a small word, which means nothing', () => {
    // English, where it is asked in French.
    const index = createTextIndex([given(1, 'whicx'), given(2, 'lampe')]);
    expect(index.search('which', { limit: 5, lang: 'fr' })).toEqual([]);
  });

  it('stems a query in its language where that is known, in both where it is not', () => {
    // "Comptait" is a form of "compter" in French, and a word of its own in English.
    const index = createTextIndex([given(1, 'compt'), given(2, 'comptait')]);
    const ids = (options: Partial<SearchOptions>) =>
      index.search('comptait', { limit: 5, ...options }).map(({ id }) => id);
    expect(ids({ lang: 'fr' })).toEqual([1]);
    expect(ids({ lang: 'en' })).toEqual([2]);
    expect(ids({})).toEqual([1, 2]);
  });

  it('counts a word that is typed twice once', () => {
    const index = createTextIndex([given(1, 'lampe', '=lampe'), given(2, 'quai')]);
    const [once] = index.search('lampe', { limit: 1, lang: 'fr' });
    expect(index.search('lampe lampe', { limit: 1, lang: 'fr' })).toEqual([once]);
  });

  it('weighs a word that is typed right and near another one by the better of the two', () => {
    const index = createTextIndex([given(1, 'lampo'), given(2, 'quai')]);
    const score = (query: string) => index.search(query, { limit: 1, lang: 'en' })[0]?.score;
    expect(score('lampo lampi')).toBe(score('lampo'));
    expect(score('lampi lampo')).toBe(score('lampo'));
    expect(score('lampi')).toBeLessThan(score('lampo') as number);
  });

  it('ranks what the title of the passage says as well, each title for itself', () => {
    const documents = [
      { ...given(1, 'quai'), parent: 'Lampes' },
      { ...given(2, 'quai'), parent: 'Lampes' },
      { ...given(3, 'quai'), parent: 'Ports' },
      given(4, 'quai'),
    ];
    const found = createTextIndex(documents).search('lampe', { limit: 5 });
    expect(found.map(({ id }) => id)).toEqual([1, 2]);
    expect(found[0]?.score).toBe(found[1]?.score);
    expect(
      createTextIndex(documents)
        .search('port', { limit: 5 })
        .map(({ id }) => id),
    ).toEqual([3]);
  });
});

describe('a large text index', () => {
  const COUNT = 6000;
  const RARE = 5900;
  /** Words that every document holds: too many to be all read. */
  const COMMON = ['quai', 'port', 'gant', 'bord', 'fort', 'sort', 'mont', 'pont', 'dent', 'vent'];
  let built: TextIndex | undefined;
  const LAST = 'vent';
  const SHORT = 5;
  const WITHOUT_LAST = 7;
  /** Some hold "phar" as well, and one "lamp". The first few lack all but the last of the common words, and one that. */
  const termsOf = (id: number): string[] => [
    ...COMMON.filter((word) => (word === LAST ? id !== WITHOUT_LAST : id >= SHORT)),
    ...(id === WITHOUT_LAST ? ['bois'] : []),
    ...(id % 100 === 7 ? ['phar'] : []),
    ...(id === RARE ? ['lamp'] : []),
  ];
  const index = (): TextIndex => {
    built ??= createTextIndex(
      Array.from({ length: COUNT }, (_, id) => ({ id, text: {}, terms: termsOf(id) })),
    );
    return built;
  };
  const ALL = COMMON.join(' ');

  it('finds the rarest word first, and lets the common ones only tell those apart', () => {
    const large = index();
    const [best, next] = large.search(`${ALL} lamp`, { limit: 2, lang: 'en' });
    expect(best?.id).toBe(RARE);
    expect(next?.id).toBe(SHORT);
    const [all] = large.search('lamp', { limit: 1, lang: 'en' });
    expect(best?.score).toBeGreaterThan(all?.score as number);
  });

  it('scores every word of a document, and forgets the scores of the question before', () => {
    const large = index();
    const ask = (query: string, within?: ReadonlySet<number>) =>
      large.search(query, { limit: 3, lang: 'en', ...(within ? { within } : {}) });
    const first = ask(`${ALL} phar lamp`);
    expect(first.map(({ id }) => id)).toEqual([RARE, 107, 207]);
    // One by one, the same documents score the same.
    expect(ask(`${ALL} phar lamp`, new Set([RARE, 207, 107]))).toEqual(first);
    expect(ask(`${ALL} phar lamp`)).toEqual(first);
    expect(ask('nothing')).toEqual([]);
    expect(ask('phar', new Set([6, 8]))).toEqual([]);
  });

  it('ranks the best by all words, also by those that it has no time to look for', () => {
    // Found by "phar" they are equal, but the first of them lacks the commonest word.
    const found = index().search(`${ALL} phar`, { limit: 1, lang: 'en' });
    expect(found.map(({ id }) => id)).toEqual([107]);
  });

  it('looks for a word that nearly all documents hold, where there is no other', () => {
    const documents = Array.from({ length: 25_001 }, (_, id) => ({ ...given(id, 'quai'), parent: 'quai' }));
    const [best] = createTextIndex(documents).search('quai', { limit: 1, lang: 'en' });
    expect(best?.id).toBe(0);
  });

  it('keeps within a set that is too large to be scored one by one', () => {
    const large = index();
    const within = new Set(Array.from({ length: 2500 }, (_, at) => at + 100));
    const found = large.search(`phar ${ALL}`, { limit: 30, within, lang: 'en' });
    expect(found.map(({ id }) => id).slice(0, 3)).toEqual([107, 207, 307]);
    expect(found.every(({ id }) => within.has(id))).toBe(true);
    expect(found).toHaveLength(30);
    expect(found.filter(({ id }) => id % 100 === 7)).toHaveLength(25);
  });

  it('tells the best of more documents than are wanted, whatever order they come in', () => {
    const often = (id: number) => (id * 7919) % 1013;
    const large = createTextIndex(
      Array.from({ length: 1013 }, (_, id) => ({
        id,
        text: {},
        // The shorter a document, the higher it scores.
        terms: ['quai', ...Array.from({ length: often(id) % 97 }, (_each, at) => `w${at}`)],
      })),
    );
    const all = large.search('quai', { limit: 2000, lang: 'en' });
    for (const limit of [1, 2, 10, 100, 600])
      expect(large.search('quai', { limit, lang: 'en' })).toEqual(all.slice(0, limit));
    const expected = Array.from({ length: 1013 }, (_, id) => id).sort(
      (a, b) => (often(a) % 97) - (often(b) % 97) || a - b,
    );
    expect(all.map(({ id }) => id)).toEqual(expected);
  });
});

describe('a text index, whatever it holds', () => {
  const WORDS = ['compte', 'ambassade', 'police', 'vidéo', 'presse', 'traité', 'sommet', 'abonnés'];
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));
  const collection = fc.array(sentence, { minLength: 1, maxLength: 12 });

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
});
