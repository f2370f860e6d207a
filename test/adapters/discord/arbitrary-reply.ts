import fc from 'fast-check';
import { Operation } from '../../../src/query/query.js';
import type { Action } from '../../../src/reply/action.js';
import type { Inline, Text } from '../../../src/reply/inline.js';
import type { Block, FactItem, Reply } from '../../../src/reply/reply.js';

/** What articles and people could write to be read as markup, or to be cut in the wrong place. */
const nasty = fc.constantFrom(
  '@everyone',
  '@here',
  '@heretic',
  '<@1234567890123456789>',
  '<@&1234567890123456789>',
  '<#1234567890123456789>',
  '</diplo ask:1234567890123456789>',
  '<t:1700000000:R>',
  '<a:ok:1234567890123456789>',
  '<id:guide>',
  ':tada:',
  '[la source](https://evil.example)',
  '[x](<https://evil.example>)',
  '<https://evil.example>',
  'https://a.example/b_c*d',
  '**gras**',
  '*i*',
  '__u__',
  '_Amb_ChenXu_',
  '@Amb_ChenXu',
  '~~rayé~~',
  '||caché||',
  '`code`',
  '```\nbloc\n```',
  '> cité',
  '>>> tout',
  '# titre',
  '-# petit',
  '- liste',
  '* liste',
  '+ liste',
  '1. un',
  '2) deux',
  '\\',
  '\\*',
  '|',
  '\ud800',
  '\u202e',
  '\u0000',
  '\u200b',
  '\n# titre\n',
  '😀',
  '👩‍👩‍👧',
  '漢字',
  '«',
  '\u00a0',
  '"',
  '10:30',
  'É',
);
export const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 8 })
      .map((some) => some.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(nasty, fc.integer({ min: 200, max: 6_000 }))
      .map(([sign, length]) => sign.repeat(Math.ceil(length / sign.length))),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n') },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text', 'strong', 'handle', 'figure', 'date', 'quote', 'code'),
    text: words,
  }),
  fc.record({
    kind: fc.constant('link' as const),
    text: words,
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom(
        'javascript:alert(1)',
        'https://a.example/|<@1234567890123456789>',
        'https://a.example/b)c(d',
        'x'.repeat(4_000),
        `https://a.example/${'y'.repeat(600)}`,
        'https://a.example/**x**_y_',
      ),
      words,
    ),
  }),
) as fc.Arbitrary<Inline>;
const text: fc.Arbitrary<Text> = fc.array(inline, { maxLength: 5 });

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,7}){0,2}$/u);
const ids = fc.array(id, { maxLength: 8 });
const locale = fc.constantFrom('fr' as const, 'en' as const);
const version = fc.stringMatching(/^[0-9a-f]{0,12}$/u);
const query = fc.record(
  {
    operation: fc.constantFrom(...Operation.options),
    entities: ids,
    countries: fc.array(fc.constantFrom('FR', 'CN', 'US'), { maxLength: 8 }),
    platforms: ids,
    measures: ids,
    actions: ids,
    types: ids,
    kinds: ids,
    concepts: ids,
    excluded: ids,
    facts: ids,
    ask: id,
    time: fc.record({
      relation: fc.constantFrom('in', 'before', 'between'),
      date: fc.constantFrom('2014', '2019-07', '2014/2019', '2014-02~'),
    }),
  },
  {
    requiredKeys: [
      'operation',
      'entities',
      'countries',
      'platforms',
      'measures',
      'actions',
      'types',
      'kinds',
    ],
  },
);
const call = fc.record({
  command: id,
  options: fc.dictionary(
    id,
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer(), fc.boolean()),
    { maxKeys: 6 },
  ),
});
const page = fc.integer({ min: 1, max: 40 });

/** Any action that a command can put on a button. */
export const action = fc.oneof(
  fc.record({ kind: fc.constant('query'), query, page, locale, version }),
  fc.record({ kind: fc.constant('command'), call, page, locale, version }),
  fc.record({ kind: fc.constant('fact'), fact: id, locale, version }),
  fc.record({ kind: fc.constant('share'), of: fc.oneof(query, call), locale, version }),
) as fc.Arbitrary<Action>;

const fact = fc.record(
  {
    id,
    kind: fc.constantFrom('milestone', 'account', 'source', 'unheard-of'),
    statement: text,
    age: text,
    printed: text,
    citation: text,
    caveats: fc.array(text, { maxLength: 4 }),
    passage: fc.record({ prefix: words, exact: words, suffix: words }),
    unreviewed: fc.boolean(),
  },
  { requiredKeys: ['id', 'kind', 'statement', 'citation', 'caveats'] },
) as fc.Arbitrary<FactItem>;

const table = fc.integer({ min: 0, max: 12 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table'),
    caption: text,
    columns: fc.array(fc.record({ title: words, align: fc.constantFrom('left', 'right') }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(fc.array(text, { maxLength: columns }), { maxLength: 60 }),
  }),
);

const block = fc.oneof(
  fc.record({ kind: fc.constantFrom('headline', 'paragraph', 'heading', 'citation', 'caveat'), text }),
  fc.record({ kind: fc.constant('notice'), tone: fc.constantFrom('info', 'warning'), text }),
  fc.record({ kind: fc.constant('facts'), items: fc.array(fact, { maxLength: 12 }) }),
  table,
  fc.record({
    kind: fc.constant('side-by-side'),
    items: fc.array(
      fc.record({ label: text, figure: text, note: text }, { requiredKeys: ['label', 'figure'] }),
      {
        maxLength: 12,
      },
    ),
  }),
  fc.record({
    kind: fc.constant('choices'),
    prompt: text,
    items: fc.array(
      fc.record({ label: words, detail: words, action }, { requiredKeys: ['label', 'action'] }),
      {
        maxLength: 30,
      },
    ),
  }),
  fc.record({
    kind: fc.constant('examples'),
    items: fc.array(
      fc.record({ command: words, text: words, action }, { requiredKeys: ['command', 'text'] }),
      {
        maxLength: 40,
      },
    ),
  }),
  fc.record({
    kind: fc.constant('actions'),
    items: fc.array(fc.record({ label: words, action }), { maxLength: 60 }),
  }),
) as fc.Arbitrary<Block>;

/** Any reply at all, of the kinds that no command would compose too. */
export const reply = fc.record(
  {
    lang: locale,
    outcome: fc.constantFrom('answered', 'ambiguous', 'nothing', 'error'),
    blocks: fc.array(block, { maxLength: 8 }),
    page: fc.record({ current: page, total: page }),
  },
  { requiredKeys: ['lang', 'outcome', 'blocks'] },
) as fc.Arbitrary<Reply>;
