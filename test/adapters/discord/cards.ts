import { Query } from '../../../src/query/query.js';
import type { Action } from '../../../src/reply/action.js';
import type { Inline, Text } from '../../../src/reply/inline.js';
import type { Block, Reply } from '../../../src/reply/reply.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const figure = (words: string): Inline => ({ kind: 'figure', text: words });
const handle = (words: string): Inline => ({ kind: 'handle', text: words });
const headline = (...run: Text): Block => ({ kind: 'headline', text: run });
const common = { locale: 'fr', version: 'abcdef012345' } as const;
const query = Query.parse({
  operation: 'lookup',
  entities: ['rassendyll'],
  platforms: ['tweeter'],
  measures: ['followers'],
  facts: ['rudolf-followers'],
});
const ask = (page = 1): Action => ({ kind: 'query', query, page, ...common });
const timeline = { command: 'timeline', options: { subject: 'ruritania' } };

const FACT = {
  id: 'rudolf-followers',
  kind: 'milestone',
  statement: [
    text('Rudolf Rassendyll comptait '),
    figure('plus de 120 000 abonnés'),
    text(' sur Tweeter, vers février 2014 (date déduite).'),
  ],
  age: [text('Borne basse ; il y a environ 12 ans')],
  printed: [text('Imprimé : « '), { kind: 'quote', text: 'plus de 120 000 followers' }, text(' », l. 5')],
  citation: [
    {
      kind: 'link',
      text: '« La Ruritanie en ligne »',
      url: 'https://gazette.example/2014/ruritanie_en_ligne',
    },
    text(', Antoinette de Mauban, La Gazette de Zenda, vers février 2014 (date déduite).'),
  ],
  caveats: [[text("Date déduite : l'article cite un fait de janvier 2014.")]],
} as const;

const answered = (...blocks: Block[]): Reply => ({ lang: 'fr', outcome: 'answered', blocks });

/** The main looks of a reply, one of each. */
export const CARDS: Readonly<Record<string, Reply>> = {
  answer: answered(
    headline(...FACT.statement),
    {
      kind: 'facts',
      items: [
        { ...FACT, passage: { prefix: 'Il a ', exact: 'plus de 120 000 followers', suffix: ' à ce jour.' } },
      ],
    },
    { kind: 'caveat', text: [text("L'état actuel n'est pas dans la base.")] },
    {
      kind: 'actions',
      items: [
        { label: 'Fait et source', action: { kind: 'fact', fact: 'rudolf-followers', ...common } },
        { label: 'English', action: { ...ask(), locale: 'en' } },
        { label: 'Partager', action: { kind: 'share', of: query, ...common } },
      ],
    },
  ),
  list: {
    ...answered(
      headline(text('Chronologie — Ruritanie : 14 faits datés, de 2014 à 2023.')),
      { kind: 'heading', text: [text('2018')] },
      {
        kind: 'facts',
        items: [
          {
            id: 'ministry-parlotte',
            kind: 'account',
            statement: [
              text('Le ministère ruritanien a ouvert un compte Parlotte, '),
              handle('@ruri_diplo'),
              text(', en 2018.'),
            ],
            age: [text('Il y a environ 8 ans')],
            citation: [text('Lettre sans titre, 26 octobre 2020.')],
            caveats: [],
            unreviewed: true,
          },
        ],
      },
      {
        kind: 'actions',
        items: [
          { label: '4 de plus', action: { kind: 'command', call: timeline, page: 3, ...common } },
          { label: 'Partager', action: { kind: 'share', of: timeline, ...common } },
        ],
      },
    ),
    page: { current: 2, total: 3 },
  },
  'side-by-side': answered(
    headline(text('Pas de ratio : périmètres différents.')),
    {
      kind: 'side-by-side',
      items: [
        {
          label: [text('Diplomatie ruritanienne')],
          figure: [text('un peu plus de 646 000')],
          note: [text('Tweeter, 102 comptes ensemble')],
        },
        { label: [text('Colonel Sapt')], figure: [text('plus de 250 000')] },
      ],
    },
    { kind: 'caveat', text: [text('Doublons possibles des deux côtés.')] },
  ),
  table: answered(headline(text('21 faits de 2 articles.')), {
    kind: 'table',
    caption: [text('Par type')],
    columns: [
      { title: 'Type', align: 'left' },
      { title: 'Faits', align: 'right' },
    ],
    rows: [
      [[text('audiences')], [text('14')]],
      [[text('règles')], [text('7')]],
    ],
  }),
  'wide-table': answered(headline(text('Dépenses : 2 faits dans la base.')), {
    kind: 'table',
    caption: [],
    columns: [
      { title: 'Qui', align: 'left' },
      { title: 'Chiffre', align: 'right' },
      { title: 'Où', align: 'left' },
      { title: 'Date', align: 'left' },
    ],
    rows: [
      [[text('Comté de Zenda')], [figure('10 millions de yuans')], [text('–')], [text('déc. 2018')]],
      [
        [text('Comté de Hentzau')],
        [figure('3,05 millions de yuans')],
        [text('Clipclap')],
        [text('févr. 2020, déduite')],
      ],
    ],
  }),
  choices: {
    ...answered(headline(text('2 réponses possibles, de périmètres différents.')), {
      kind: 'choices',
      prompt: [text('Laquelle ?')],
      items: [
        {
          label: 'Rudolf Rassendyll : abonnés sur Tweeter',
          detail: 'Plus de 120 000, vers février 2014.',
          action: ask(),
        },
        {
          label: 'Diplomatie ruritanienne : fans sur Parlotte',
          detail: 'Plus de 90 000.',
          action: { kind: 'fact', fact: 'page-fans', ...common },
        },
      ],
    }),
    outcome: 'ambiguous',
  },
  nothing: {
    ...answered(
      headline(text("Pas dans la base : aucun nombre d'abonnés de "), handle('@ruri_diplo'), text(' seul.')),
      { kind: 'heading', text: [text('Au plus près (ce n’est pas la réponse)')] },
      { kind: 'facts', items: [FACT] },
    ),
    outcome: 'nothing',
    private: true,
  },
  error: {
    ...answered(headline(text('Commande inconnue : « @everyone **x** <@&1290000000000000000> ».'))),
    outcome: 'error',
    private: true,
  },
  help: answered(
    headline(text('Posez votre question comme elle vient.')),
    { kind: 'heading', text: [text('chronologie — Les faits datés')] },
    {
      kind: 'examples',
      items: [
        {
          command: '/diplo chronologie Ruritanie',
          text: '',
          action: { kind: 'command', call: timeline, page: 1, ...common },
        },
      ],
    },
    { kind: 'notice', tone: 'info', text: [text('Chaque réponse donne sa source.')] },
  ),
};
