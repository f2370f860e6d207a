import { describe, expect, it } from 'vitest';
import type { AnswerLine } from '../answer-line.js';
import type { Row } from '../row.js';
import { type DataFolder, withoutFacts } from './data-folder.js';
import { lexiconRounds, lexiconRows, withoutLexiconRows } from './lexicon-rows.js';
import { withChangedFigure } from './operands.js';
import { pseudonymousData, pseudonymousRow, pseudonymsOf } from './pseudonyms.js';
import { swapBase, swapsOf } from './swaps.js';
import { findWords, fold, inventedName } from './words.js';

const DATA: DataFolder = new Map([
  [
    'actors.yaml',
    [
      {
        id: 'vask',
        kind: 'person',
        name: { fr: 'Ingrid Vaskelund', en: 'Ingrid Vaskelund' },
        aliases: { fr: ['Vaskelund'] },
      },
      {
        id: 'eldrik',
        kind: 'person',
        name: { fr: 'Tomas Eldrik', en: 'Tomas Eldrik' },
        aliases: { fr: [], en: ['Eldrik'] },
      },
      { id: 'office', kind: 'institution', name: { fr: "l'Office de Sarline", en: 'the Sarline Office' } },
      { id: 'sarline', kind: 'place', name: { fr: 'Sarline', en: 'Sarline' } },
    ],
  ],
  [
    'platforms.yaml',
    [
      { id: 'twitter', name: { fr: 'Twitter', en: 'Twitter' } },
      { id: 'tumblr', name: { fr: 'Tumblr', en: 'Tumblr' } },
    ],
  ],
  ['accounts.yaml', [{ id: 'acc-vask', platform: 'twitter', owner: 'vask', handle: '@ivaskelund' }]],
  [
    'sources.yaml',
    [
      {
        id: 'invented',
        file: 'x.txt',
        language: 'fr',
        title: { text: 'Titre', basis: 'printed' },
        author: { name: 'Odile Tramontin' },
      },
    ],
  ],
  [
    'facts/invented.yaml',
    [
      {
        id: 'followers',
        kind: 'milestone',
        source: 'invented',
        subject: 'acc-vask',
        platforms: ['twitter'],
        value: 48000,
        anchors: [{ line: 3, printed: 'plus de 48 000 abonnés' }],
      },
      {
        id: 'part',
        kind: 'spending',
        source: 'invented',
        partOf: 'total',
        amounts: [
          { currency: 'EUR', value: 1200000 },
          { currency: 'USD', value: 1300000 },
        ],
        anchors: [{ line: 4, printed: "1,2 million d'euros" }],
      },
      { id: 'total', kind: 'spending', source: 'invented', about: ['part', 'sarline'], anchors: [] },
    ],
  ],
  [
    'lexicon/fr.yaml',
    [
      { sense: 'measure:followers', phrases: ['abonnés', 'office'] },
      { sense: 'filler:please', phrases: ['svp'] },
    ],
  ],
]);

const ROW: Row = {
  q: 'abonnés twitter de Vaskelund en 2014',
  lang: 'fr',
  style: 'keywords',
  kind: 'milestone',
  expected: '48 000',
  mustInclude: ['Vaskelund||@ivaskelund'],
  mustNotInclude: [],
  inOrder: [],
};

const ANSWER: AnswerLine = {
  question: ROW.q,
  lang: 'fr',
  outcome: 'answered',
  headline: '48 000',
  facts: [
    {
      id: 'followers',
      kind: 'milestone',
      statement: '',
      source: 'invented',
      line: 3,
      printed: '',
      date: '2014',
    },
  ],
  derivation: null,
  caveats: [],
  reason: null,
  nearest: [],
  micros: 1,
};

describe('withoutFacts', () => {
  it('takes the facts away with every reference to them', () => {
    const facts = withoutFacts(DATA, new Set(['total'])).get('facts/invented.yaml');
    expect(facts?.map(({ id }) => id)).toEqual(['followers', 'part']);
    expect(facts?.[1]).not.toHaveProperty('partOf');
    expect(withoutFacts(DATA, new Set(['part'])).get('facts/invented.yaml')?.[1]?.about).toEqual(['sarline']);
  });

  it('leaves an article its place but not what it tells of itself', () => {
    const data = withoutFacts(DATA, new Set(['invented']));
    expect(data.get('facts/invented.yaml')?.[0]?.source).toBe('invented');
    expect(data.get('sources.yaml')?.[0]).toEqual({
      id: 'invented',
      file: 'x.txt',
      language: 'fr',
      title: { text: '…', basis: 'described' },
    });
  });
});

describe('swapsOf', () => {
  it('exchanges actor, platform and year for others and for invented ones', () => {
    const swaps = swapsOf(ROW, ANSWER, swapBase(DATA));
    expect(swaps.map(({ what, into }) => `${what} ${into ?? '-'}`)).toEqual([
      'actor eldrik',
      'actor -',
      'platform tumblr',
      'platform -',
      'year -',
      'year -',
    ]);
    expect(swaps[0]?.question).toBe('abonnés twitter de Tomas Eldrik en 2014');
    expect(swaps[2]?.question).toBe('abonnés tumblr de Vaskelund en 2014');
    for (const { question } of swaps) expect(question).not.toBe(ROW.q);
  });

  it('puts in nothing that the answering fact concerns', () => {
    const base = swapBase(DATA);
    expect([...base.involved(['followers'])]).toEqual(
      expect.arrayContaining(['acc-vask', 'vask', 'twitter']),
    );
  });
});

describe('pseudonyms', () => {
  const names = pseudonymsOf(DATA);
  const invented = names.text('Vaskelund');

  it('exchanges a name everywhere in the same way, whatever its case or accents', () => {
    expect(invented).not.toMatch(/vaskelund/iu);
    expect(names.text('vaskelund')).toBe(invented.toLowerCase());
    expect(names.text("d'Ingrid Vaskelund")).toContain(invented);
    expect(names.text('@ivaskelund')).not.toContain('ivaskelund');
  });

  it('keeps a misspelt name a misspelt name', () => {
    const misspelt = names.text('vaskelnud');
    expect(misspelt).not.toBe('vaskelnud');
    expect(misspelt).not.toBe(invented.toLowerCase());
  });

  it('keeps networks, common words and ids', () => {
    expect(names.text('office twitter abonnés')).toBe('office twitter abonnés');
    const data = pseudonymousData(DATA, names);
    expect(data.get('facts/invented.yaml')?.[0]?.subject).toBe('acc-vask');
    expect(JSON.stringify(data.get('actors.yaml'))).not.toContain('Vaskelund');
    expect(JSON.stringify(data.get('actors.yaml'))).toContain('"id":"sarline"');
  });

  it('renames what a row expects too', () => {
    expect(pseudonymousRow(ROW, names).mustInclude[0]).toBe(`${invented}||${names.text('@ivaskelund')}`);
  });
});

describe('withChangedFigure', () => {
  it('changes a value and its printed fragment alike', () => {
    const record = withChangedFigure(DATA, 'followers')?.get('facts/invented.yaml')?.[0];
    expect(record).toMatchObject({ value: 58000, anchors: [{ printed: 'plus de 58 000 abonnés' }] });
    expect(withChangedFigure(DATA, 'part')?.get('facts/invented.yaml')?.[1]).toMatchObject({
      amounts: [{ value: 2200000 }, { value: 1300000 }],
      anchors: [{ printed: "2,2 million d'euros" }],
    });
  });

  it('leaves a fact without a figure alone', () => {
    expect(withChangedFigure(DATA, 'total')).toBeUndefined();
  });
});

describe('lexicon rows', () => {
  const rows = lexiconRows(DATA);

  it('goes without some rows', () => {
    const [first] = rows;
    expect(first?.label).toBe('lexicon/fr.yaml: measure:followers (abonnés, office)');
    expect(first && withoutLexiconRows(DATA, [first]).get('lexicon/fr.yaml')).toHaveLength(1);
  });

  it('shares a round only where no question could be served by two of its rows', () => {
    const places = (questions: string[]) =>
      lexiconRounds(rows, questions).map((round) => round.map((entry) => entry.questions));
    expect(places(['abonés de Vask', 'svp'])).toEqual([[[0], [1]]]);
    expect(places(['abonnés de Vask svp'])).toEqual([[[0]], [[0]]]);
    expect(places(['rien'])).toEqual([]);
  });
});

describe('words', () => {
  it('folds without moving places', () => {
    const text = 'L’Élysée à Œuvre';
    expect(fold(text)).toHaveLength(text.length);
    expect(findWords(fold(text), 'elysee')).toEqual({ start: 2, end: 8 });
    expect(findWords(fold('francediplomatie'), 'francediplo')).toBeUndefined();
  });

  it('invents the same name for the same name, with a vowel where it had one', () => {
    expect(inventedName('Obama')).toBe(inventedName('obama'));
    expect(inventedName('Obama')).toMatch(/^[aeou]/u);
  });
});
