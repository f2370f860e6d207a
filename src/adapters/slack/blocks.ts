import type { types } from '@slack/bolt';
import type { Action } from '../../reply/action.js';
import { type Inline, plainText, type Text } from '../../reply/inline.js';
import type { Block, FactItem, Reply } from '../../reply/reply.js';
import { button, type Verb } from './actions.js';
import type { SlackLimits } from './limits.js';
import { richBlocks, richElements, richText } from './rich-text.js';
import { tableUnits } from './table.js';
import { clean, label, plainObjects, shorten } from './text.js';
import { type Unit, unit } from './unit.js';
import { WORDING } from './wording.js';

/** What laying out a block depends on. */
export interface Layout {
  readonly reply: Reply;
  readonly limits: SlackLimits;
  /** Slack has tables in messages alone. */
  readonly tables: boolean;
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A block of meaning in Slack's look. */
export function unitsOf(block: Block, layout: Layout): Unit[] {
  const { limits } = layout;
  switch (block.kind) {
    case 'headline':
      return [unit(richBlocks(block.text, limits, { bold: true }))];
    case 'heading':
      return [unit(heading(block.text, limits), 0)];
    case 'paragraph':
    case 'citation':
      return [unit(richBlocks(block.text, limits))];
    case 'caveat':
      return [unit(small([['⚠ ', block.text]], limits))];
    case 'notice':
      return [unit(small([[block.tone === 'warning' ? '⚠ ' : 'ℹ ', block.text]], limits))];
    case 'facts':
      return block.items.map((item) => unit(fact(item, layout)));
    case 'table':
      return tableUnits(block, limits, layout.tables);
    case 'side-by-side':
      return sideBySide(block, limits);
    case 'choices':
      return choices(block, layout);
    case 'examples':
      return block.items.map((item) => unit(example(item, layout)));
    case 'actions':
      return buttonRows(block, layout);
    default:
      return block satisfies never;
  }
}

function heading(run: Text, limits: SlackLimits): types.KnownBlock[] {
  const text = clean(plainText(run));
  if (text.trim() === '') return [];
  const whole = plainObjects(text, limits.headerText);
  const [only] = whole;
  const linked = run.some(({ kind }) => kind === 'link');
  return only && whole.length === 1 && !linked
    ? [{ type: 'header', text: only }]
    : richBlocks(run, limits, { bold: true });
}

/** Small print. What holds a link is rich text instead: small print takes mrkdwn alone for links, which titles break. */
function small(
  lines: readonly (readonly [mark: string, run: Text])[],
  limits: SlackLimits,
): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let open: string[] = [];
  // One element to a block: several stand side by side, where sentences run into one another.
  const close = () => {
    if (open.length > 0)
      blocks.push({
        type: 'context',
        elements: [{ type: 'plain_text', text: open.join('\n'), emoji: false }],
      });
    open = [];
  };
  for (const [mark, run] of lines) {
    if (run.some(({ kind }) => kind === 'link')) {
      close();
      blocks.push(...richBlocks([...(mark ? [{ kind: 'text' as const, text: mark }] : []), ...run], limits));
    } else if (clean(plainText(run)).trim() !== '') {
      for (const { text } of plainObjects(mark + plainText(run), limits.contextText)) {
        if ([...open, text].join('\n').length > limits.contextText) close();
        open.push(text);
      }
    }
  }
  close();
  return blocks;
}

/** A fact with its age, what is printed, its source and doubts; its sentence is left out where the headline says it. */
function fact(item: FactItem, { reply, limits }: Layout): types.KnownBlock[] {
  const headline = reply.blocks.find(({ kind }) => kind === 'headline');
  const repeated = headline?.kind === 'headline' && plainText(headline.text) === plainText(item.statement);
  return [
    ...(repeated ? [] : richBlocks(item.statement, limits)),
    ...(item.passage ? passage(item.passage, limits) : []),
    ...small(
      [
        ['', joined([item.age, item.printed])],
        ['', item.citation],
        ...item.caveats.map((caveat) => ['⚠ ', caveat] as const),
      ],
      limits,
    ),
  ];
}

function joined(runs: readonly (Text | undefined)[]): Text {
  return runs
    .filter((run) => run !== undefined)
    .flatMap((run, index): Inline[] => (index > 0 ? [{ kind: 'text', text: ' · ' }, ...run] : [...run]));
}

function passage(
  { prefix, exact, suffix }: NonNullable<FactItem['passage']>,
  limits: SlackLimits,
): types.RichTextBlock[] {
  const run: Text = [
    { kind: 'text', text: prefix },
    { kind: 'strong', text: exact },
    { kind: 'text', text: suffix },
  ];
  return richElements(run, limits).map((elements) => richText([{ type: 'rich_text_quote', elements }]));
}

function sideBySide({ items }: BlockOf<'side-by-side'>, limits: SlackLimits): Unit[] {
  const fields = items.map(({ label: name, figure, note }) =>
    [name, figure, note ?? []].map((run) => clean(plainText(run)).trim()).filter((text) => text !== ''),
  );
  const short = fields.every((lines) => lines.length > 0 && lines.join('\n').length <= limits.fieldText / 5);
  const linked = items.some((item) =>
    [item.label, item.figure, item.note ?? []].flat().some(({ kind }) => kind === 'link'),
  );
  if (!short || linked)
    return items.map(({ label: name, figure, note }) =>
      unit(richBlocks([...name, SEPARATOR, ...figure, ...(note ? [SEPARATOR, ...note] : [])], limits)),
    );
  const texts = fields.map((lines): types.PlainTextElement => {
    const objects = lines.map((line) => label(line, limits.fieldText).text);
    return { type: 'plain_text', text: objects.join('\n'), emoji: false };
  });
  return chunks(texts, limits.sectionFields).map((some) =>
    unit([{ type: 'section', fields: some }], some.length),
  );
}

const SEPARATOR: Inline = { kind: 'text', text: ' · ' };

function choices({ prompt, items }: BlockOf<'choices'>, layout: Layout): Unit[] {
  const { limits, reply } = layout;
  const asked = clean(plainText(prompt)).trim() === '' ? [] : [unit(richBlocks(prompt, limits), 0)];
  // Short names alone stand in rows; whoever chooses between sentences reads each beside its button.
  if (
    items.every(({ label: name, detail }) => detail === undefined && clean(name).length <= limits.buttonText)
  )
    return [...asked, ...buttonRows({ kind: 'actions', items }, layout)];
  return [
    ...asked,
    ...items.map(({ label: name, detail, action }) => {
      const text = clean(name).length <= 30 ? name : WORDING[reply.lang].choose;
      const pressed = button(text, { action, part: 1 }, limits);
      // Several buttons that read "Choose" are one to a screen reader.
      const whole = shorten(clean(name).trim(), limits.buttonText);
      const spoken = pressed && whole !== '' ? { ...pressed, accessibility_label: whole } : pressed;
      return unit(withButton([name, detail ?? ''], spoken, limits));
    }),
  ];
}

function example(item: BlockOf<'examples'>['items'][number], { limits, reply }: Layout): types.KnownBlock[] {
  const pressed = item.action
    ? button(WORDING[reply.lang].tryIt, { action: item.action, part: 1 }, limits)
    : undefined;
  if (pressed) return withButton([item.command, item.text], pressed, limits);
  const run: Inline[] = [{ kind: 'code', text: item.command }];
  return richBlocks(item.text === '' ? run : [...run, SEPARATOR, { kind: 'text', text: item.text }], limits);
}

/** Lines of text with a button at their side, or the lines alone where the button's action is too long to carry. */
function withButton(
  lines: readonly string[],
  accessory: types.Button | undefined,
  limits: SlackLimits,
): types.KnownBlock[] {
  const texts = lines
    .map((line) => clean(line).trim())
    .filter((line) => line !== '')
    .flatMap((line) => plainObjects(line, limits.sectionText / 2 - 1));
  const [first, second, ...more] = texts;
  if (!first) return accessory ? [{ type: 'actions', elements: [accessory] }] : [];
  const text = second ? { ...first, text: `${first.text}\n${second.text}` } : first;
  return [
    { type: 'section', text, ...(accessory ? { accessory } : {}) },
    ...more.map((rest): types.SectionBlock => ({ type: 'section', text: rest })),
  ];
}

/** Another page or language takes the place of what is shown; a choice or a source comes beside it. */
function verbFor(action: Action, { lang }: Reply): Verb {
  if (action.kind === 'share') return 'share';
  return action.locale !== lang || ('page' in action && action.page > 1) ? 'turn' : 'open';
}

/** Buttons of one row take at most so many bytes, so that text fits beside them. */
const BYTES_A_ROW = 6_000;

function buttonRows({ items }: BlockOf<'actions'>, { limits, reply }: Layout): Unit[] {
  const buttons = items.flatMap(
    ({ label: name, action }) => button(name, { action, part: 1 }, limits, verbFor(action, reply)) ?? [],
  );
  const rows: types.Button[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const each of buttons) {
    const size = Buffer.byteLength(JSON.stringify(each));
    const row = rows.at(-1);
    if (row && row.length < limits.actionsElements && bytes + size <= BYTES_A_ROW) {
      row.push(each);
      bytes += size;
    } else {
      rows.push([each]);
      bytes = size;
    }
  }
  const left = items.length - buttons.length;
  return [
    ...rows.map((elements) => unit([{ type: 'actions', elements }], elements.length)),
    ...(left > 0
      ? [unit(small([['', [{ kind: 'text', text: WORDING[reply.lang].buttonsLeftOut(left) }]]], limits))]
      : []),
  ];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
