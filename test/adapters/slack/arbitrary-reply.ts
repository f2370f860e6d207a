import fc from 'fast-check';
import { Operation } from '../../../src/query/query.js';
import type { Action } from '../../../src/reply/action.js';
import type { Inline, Text } from '../../../src/reply/inline.js';
import type { Block, FactItem, Reply } from '../../../src/reply/reply.js';

/** What articles and people could write to be read as markup, or to be cut in the wrong place. */
const nasty = fc.constantFrom(
  '<!channel>',
  '<!here|@here>',
  '<@U0ADMIN|boss>',
  '<#C1|general>',
  '<https://evil.example|la source>',
  '@channel',
  '&amp;',
  '&lt;',
  '*gras*',
  '_Amb_ChenXu_',
  '`code`',
  '~rayé~',
  ':tada:',
  '|',
  '>',
  'É',
  '\ud800',
  '\u202e',
  '\u0000',
  '\n- liste\n',
  '😀',
  '👩‍👩‍👧',
  '@francediplo',
  'https://example.org/a_b*c?d=1&e=2',
  '«',
  '\u00a0',
  '"',
  '\\',
);
const words = fc.oneof(
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
  { weight: 1, arbitrary: fc.constant('') },
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
      fc.constantFrom('javascript:alert(1)', 'https://a.example/|<!channel>', 'x'.repeat(4_000)),
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
    ask: id,
    time: fc.record({
      relation: fc.constantFrom('in', 'before', 'between'),
      date: fc.constantFrom('2014', '2019-07', '2014/2019'),
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
  options: fc.dictionary(id, fc.oneof(fc.string({ maxLength: 120 }), fc.integer(), fc.boolean()), {
    maxKeys: 6,
  }),
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
    kind: fc.constantFrom('milestone', 'account'),
    statement: text,
    age: text,
    printed: text,
    citation: text,
    caveats: fc.array(text, { maxLength: 4 }),
    passage: fc.record({ prefix: words, exact: words, suffix: words }),
  },
  { requiredKeys: ['id', 'kind', 'statement', 'citation', 'caveats'] },
) as fc.Arbitrary<FactItem>;

const table = fc.integer({ min: 0, max: 24 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table'),
    caption: text,
    columns: fc.array(fc.record({ title: words, align: fc.constantFrom('left', 'right') }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(fc.array(text, { maxLength: columns }), { maxLength: 130 }),
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
      { maxLength: 12 },
    ),
  }),
  fc.record({
    kind: fc.constant('choices'),
    prompt: text,
    items: fc.array(
      fc.record({ label: words, detail: words, action }, { requiredKeys: ['label', 'action'] }),
      { maxLength: 30 },
    ),
  }),
  fc.record({
    kind: fc.constant('examples'),
    items: fc.array(
      fc.record({ command: words, text: words, action }, { requiredKeys: ['command', 'text'] }),
      { maxLength: 40 },
    ),
  }),
  fc.record({
    kind: fc.constant('actions'),
    items: fc.array(fc.record({ label: words, action }), { maxLength: 60 }),
  }),
) as fc.Arbitrary<Block>;

const few = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 });
const short: fc.Arbitrary<Text> = few.map((value) => [{ kind: 'text', text: value }]);
const sentence: fc.Arbitrary<Text> = fc
  .integer({ min: 100, max: 220 })
  .map((length) => [{ kind: 'text', text: 'mot '.repeat(length / 4) }]);
const manyOptions = fc.record({
  command: id,
  options: fc.dictionary(id, fc.string({ minLength: 100, maxLength: 120 }), { minKeys: 10, maxKeys: 24 }),
});

/** Many small blocks: what runs into limits of number before any of size. */
const smallBlock = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('paragraph', 'caveat'), text: short }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('heading'), text: sentence }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('table'),
      caption: fc.constant([]),
      columns: fc.constant([{ title: 'Qui', align: 'left' }]),
      rows: fc.array(fc.tuple(short), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('side-by-side'),
      items: fc.array(fc.record({ label: short, figure: short }), { minLength: 8, maxLength: 14 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('actions'),
      items: fc.array(
        fc.record({
          label: few,
          action: fc.record({ kind: fc.constant('command'), call: manyOptions, page, locale, version }),
        }),
        { maxLength: 3 },
      ),
    }),
  },
) as fc.Arbitrary<Block>;

/** Any reply at all, of the kinds that no command would compose too. */
export const reply = fc.record({
  lang: locale,
  outcome: fc.constantFrom('answered', 'ambiguous', 'nothing', 'error'),
  blocks: fc.oneof(fc.array(block, { maxLength: 8 }), fc.array(smallBlock, { maxLength: 90, size: 'max' })),
}) as fc.Arbitrary<Reply>;
