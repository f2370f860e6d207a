import { Query } from '../../../src/query/query.js';
import type { Action } from '../../../src/reply/action.js';
import { type Inline, type Text, text } from '../../../src/reply/inline.js';
import type { FactItem, Reply } from '../../../src/reply/reply.js';

const common = { locale: 'fr', version: '0a1b2c3d4e5f' } as const;
const query = Query.parse({
  operation: 'lookup',
  entities: ['amb-valdorie'],
  platforms: ['twitter'],
  ask: 'value',
});
const again: Action = { kind: 'query', query, page: 1, ...common };

const inline = (kind: Exclude<Inline['kind'], 'link'>, value: string): Inline => ({ kind, text: value });
const link = (value: string, url: string): Inline => ({ kind: 'link', text: value, url });

const statement: Text = [
  text("L'ambassade de Valdorie ("),
  inline('handle', '@Amb_Val_Dorie'),
  text(') comptait '),
  inline('figure', 'plus de 12 000'),
  text(' abonnés sur Twitter, en '),
  inline('date', 'mars 2015'),
  text('.'),
];

const fact: FactItem = {
  id: 'val-followers',
  kind: 'milestone',
  statement,
  age: [text('mars 2015 ; il y a environ 11 ans')],
  printed: [text('Imprimé : « '), inline('quote', 'plus de 12 000 *fidèles*'), text(' », l. 5')],
  citation: [
    link('« La Valdorie & les réseaux »', 'https://gazette.example/valdorie?a=1&b=2'),
    text(', Gazette <de> Valdorie, 2015.'),
  ],
  caveats: [[text('Borne basse.')]],
};

const buttons: Reply['blocks'][number] = {
  kind: 'actions',
  items: [
    { label: '12 de plus', action: { ...again, page: 2 } },
    { label: 'Fait et source', action: { kind: 'fact', fact: 'val-followers', ...common } },
    { label: 'English', action: { ...again, locale: 'en' } },
    { label: 'Partager', action: { kind: 'share', of: query, ...common } },
  ],
};

/** The cards whose looks are reviewed: every kind of block stands in one of them. */
export const cards: Readonly<Record<string, Reply>> = {
  answer: {
    lang: 'fr',
    outcome: 'answered',
    query,
    page: { current: 1, total: 3 },
    blocks: [
      { kind: 'headline', text: statement },
      {
        kind: 'facts',
        items: [
          {
            ...fact,
            passage: { prefix: 'Le compte réunit ', exact: 'plus de 12 000 fidèles', suffix: ', dit-on.' },
          },
        ],
      },
      { kind: 'caveat', text: [text('État actuel : pas dans la base.')] },
      buttons,
    ],
  },
  nothing: {
    lang: 'en',
    outcome: 'nothing',
    blocks: [
      { kind: 'headline', text: [text('Not in the base: no follower count for @Amb_Val_Dorie on Weibo.')] },
      { kind: 'heading', text: [text('Nearest: another platform')] },
      {
        kind: 'facts',
        items: [{ ...fact, citation: [text('“La Valdorie & les réseaux”, undated.')], caveats: [] }],
      },
    ],
  },
  ambiguous: {
    lang: 'fr',
    outcome: 'ambiguous',
    query,
    blocks: [
      { kind: 'headline', text: [text('2 réponses possibles')] },
      {
        kind: 'choices',
        prompt: [text('Laquelle de ces réponses ?')],
        items: [
          { label: "L'ambassade seule", detail: 'plus de 12 000 abonnés, mars 2015', action: again },
          {
            label: 'Les 40 comptes du ministère ensemble, tous réseaux',
            detail: 'environ 300 000, 2016',
            action: { ...again, page: 2 },
          },
        ],
      },
    ],
  },
  table: {
    lang: 'fr',
    outcome: 'answered',
    blocks: [
      { kind: 'headline', text: [text('3 montants, de 2014 à 2016.')] },
      {
        kind: 'table',
        caption: [text('Montants (3)')],
        columns: [
          { title: 'Qui', align: 'left' },
          { title: 'Montant', align: 'right' },
          { title: 'Date', align: 'left' },
        ],
        rows: [
          [[text('Valdorie')], [inline('figure', '12 000 €')], [text('2014')]],
          [[link('Ostrevie', 'https://example.org/o')], [inline('figure', 'au moins 3 000 €')], []],
        ],
      },
      { kind: 'citation', text: fact.citation },
    ],
  },
  refused: {
    lang: 'fr',
    outcome: 'answered',
    blocks: [
      { kind: 'headline', text: [text('Pas de ratio : périmètres différents.')] },
      {
        kind: 'side-by-side',
        items: [
          {
            label: [text('Valdorie')],
            figure: [inline('figure', 'un peu plus de 646 000')],
            note: [text('Twitter, 102 comptes ensemble')],
          },
          {
            label: [text('Ostrevie')],
            figure: [inline('figure', '2,5 millions')],
            note: [text('tous réseaux')],
          },
        ],
      },
      { kind: 'notice', tone: 'warning', text: [text('Fait non relu.')] },
    ],
  },
  help: {
    lang: 'en',
    outcome: 'answered',
    blocks: [
      { kind: 'headline', text: [text('What you can ask')] },
      { kind: 'paragraph', text: [text('Type '), inline('code', '/diplo'), text(' and a question.')] },
      {
        kind: 'examples',
        items: [
          {
            command: '/diplo how many followers?',
            text: 'A figure',
            action: {
              kind: 'command',
              call: { command: 'ask', options: { question: 'how many followers?' } },
              page: 1,
              ...common,
            },
          },
          { command: '/diplo status', text: '' },
        ],
      },
      {
        kind: 'choices',
        prompt: [text('Platforms')],
        items: [
          { label: 'Twitter', action: again },
          { label: 'Weibo', action: again },
        ],
      },
    ],
  },
};
