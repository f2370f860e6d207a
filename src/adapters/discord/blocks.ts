import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Registry } from '../../command/registry.js';
import type { Action } from '../../reply/action.js';
import { type Inline, plainText, type Text } from '../../reply/inline.js';
import type { Block, FactItem, Reply } from '../../reply/reply.js';
import type { MenuKind, PressIds } from './actions.js';
import type { DiscordLimits } from './limits.js';
import { markdownLines, webAddress } from './markdown.js';
import { tablePieces } from './table.js';
import { label } from './text.js';
import { MOST_TEXT, textDisplays, textUnits, type Unit } from './unit.js';
import { usageOf } from './usage.js';
import { WORDING } from './wording.js';

/** What laying out a block depends on. */
export interface Layout {
  readonly reply: Reply;
  readonly limits: DiscordLimits;
  readonly ids: PressIds;
  /** Whether the reply can still be shared: not where everybody sees it already. */
  readonly shareable: boolean;
  /** The commands, so that examples read as they are typed here. */
  readonly registry?: Registry | undefined;
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Lines leave room for a mark or a bullet before them. */
const LINE = MOST_TEXT - 20;

/** A block of meaning in Discord's look. */
export function unitsOf(block: Block, layout: Layout): Unit[] {
  switch (block.kind) {
    case 'headline':
      return textUnits(markdownLines(block.text, LINE, { bold: true }));
    case 'heading':
      return heading(block.text);
    case 'paragraph':
      return textUnits(markdownLines(block.text, LINE));
    case 'citation':
      return textUnits(small('', block.text), 1, 'small');
    case 'caveat':
      return textUnits(small('⚠ ', block.text), 1, 'small');
    case 'notice':
      return textUnits(small(block.tone === 'warning' ? '⚠ ' : 'ℹ ', block.text), 1, 'small');
    case 'facts':
      return block.items.flatMap((item) => fact(item, layout));
    case 'table':
      return table(block, layout);
    case 'side-by-side':
      return block.items.flatMap(sideBySide);
    case 'choices':
      return choices(block, layout);
    case 'examples':
      return block.items.flatMap((item) => example(item, layout));
    case 'actions':
      return buttonRows(block, layout);
    default:
      return block satisfies never;
  }
}

/** A heading is short by its nature; a longer one is bold text. */
const LONGEST_HEADING = 200;

function heading(run: Text): Unit[] {
  const [only, ...more] = markdownLines(run, LINE, { linked: true });
  if (only !== undefined && more.length === 0 && only.length <= LONGEST_HEADING)
    return textUnits([`### ${only}`], 0, 'lead');
  return textUnits(markdownLines(run, LINE, { bold: true }), 0, 'lead');
}

/** Small print. */
const small = (mark: string, run: Text, linked = false): string[] =>
  markdownLines(run, LINE, { linked }).map((line, at) => `-# ${at === 0 ? mark : ''}${line}`);

/** A fact with its age, what is printed, its source and doubts; its sentence is left out where the headline says it. */
function fact(item: FactItem, { reply }: Layout): Unit[] {
  const headline = reply.blocks.find((block) => block.kind === 'headline');
  const repeated = headline !== undefined && plainText(headline.text) === plainText(item.statement);
  const link = item.citation.find((inline) => inline.kind === 'link');
  const url = link && webAddress(link.url);
  const words = WORDING[reply.lang];
  const lines = [
    ...(repeated ? [] : markdownLines(item.statement, LINE)),
    ...(item.passage ? passage(item.passage) : []),
    ...small('', joined([item.age, item.printed])),
    ...small('', item.citation, url !== undefined),
    ...(item.unreviewed ? [`-# ⚠ ${words.unreviewed}`] : []),
    ...item.caveats.flatMap((caveat) => small('⚠ ', caveat)),
  ];
  if (url === undefined) return textUnits(lines);
  const [first, ...others] = textDisplays(lines);
  const accessory: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: words.source,
    url,
  };
  const linked: APIComponentInContainer = first
    ? { type: ComponentType.Section, components: [first], accessory }
    : { type: ComponentType.ActionRow, components: [accessory] };
  return [{ components: [linked, ...others], count: 1 }];
}

function joined(runs: readonly (Text | undefined)[]): Text {
  return runs
    .filter((run): run is Text => run !== undefined && run.length > 0)
    .flatMap((run, index): Inline[] => (index > 0 ? [SEPARATOR, ...run] : [...run]));
}

const SEPARATOR: Inline = { kind: 'text', text: ' · ' };

function passage({ prefix, exact, suffix }: NonNullable<FactItem['passage']>): string[] {
  const run: Text = [
    { kind: 'text', text: prefix },
    { kind: 'strong', text: exact },
    { kind: 'text', text: suffix },
  ];
  return markdownLines(run, LINE).map((line) => `> ${line}`);
}

function table(block: BlockOf<'table'>, { reply, limits }: Layout): Unit[] {
  const caption = textUnits(markdownLines(block.caption, LINE, { bold: true }), 0, 'lead');
  const look = { columns: limits.tableColumns, size: LINE, colon: WORDING[reply.lang].colon };
  return [
    ...caption,
    ...tablePieces(block, look).flatMap(({ lines, rows }) => textUnits(lines, rows, 'line')),
  ];
}

function sideBySide({ label: name, figure, note }: BlockOf<'side-by-side'>['items'][number]): Unit[] {
  const run = joined([
    name,
    figure.map((inline) => (inline.kind === 'text' ? { ...inline, kind: 'figure' } : inline)),
  ]);
  return textUnits([...markdownLines(run, LINE), ...(note ? small('', note) : [])], 1, 'line');
}

/** Choices stand whole in the text; the menu names them. */
function choices({ prompt, items }: BlockOf<'choices'>, layout: Layout): Unit[] {
  const { limits, reply } = layout;
  const asked = textUnits(markdownLines(prompt, LINE), 0, 'lead');
  const texts = items.flatMap(({ label: name, detail = '' }) => {
    const run: Inline[] = [{ kind: 'strong', text: name }];
    if (detail.trim() !== '') run.push({ kind: 'text', text: ` — ${detail}` });
    return textUnits(
      markdownLines(run, LINE).map((line, at) => (at === 0 ? `- ${line}` : line)),
      1,
      'line',
    );
  });
  const named = items.map(({ label: name, action }) => ({ name, action }));
  const plain =
    items.length <= limits.buttonsARow &&
    items.every(({ detail, label: name }) => !detail && name.length <= 40);
  if (plain) return [...asked, ...buttonRows({ kind: 'actions', items }, layout)];
  return [...asked, ...texts, ...menus('choices', WORDING[reply.lang].choose, named, layout)];
}

type Example = BlockOf<'examples'>['items'][number];

function example(item: Example, layout: Layout): Unit[] {
  const run: Inline[] = [{ kind: 'code', text: typedAs(item, layout) }];
  if (item.text.trim() !== '') run.push(SEPARATOR, { kind: 'text', text: item.text });
  return textUnits(markdownLines(run, LINE), 1, 'line');
}

const typedAs = ({ command, action }: Example, { registry, reply }: Layout): string =>
  usageOf(action, registry, reply.lang) ?? command;

/** One menu of all the examples of a reply, since a button to each would fill the message. */
export function exampleMenus(reply: Reply, layout: Layout): Unit[] {
  const items = reply.blocks
    .flatMap((block) => (block.kind === 'examples' ? block.items : []))
    .flatMap((item) => (item.action ? [{ name: typedAs(item, layout), action: item.action }] : []));
  return menus('examples', WORDING[reply.lang].tryIt, items, layout);
}

function menus(
  kind: MenuKind,
  placeholder: string,
  items: readonly { readonly name: string; readonly action: Action }[],
  { limits, ids }: Layout,
): Unit[] {
  const options = items.map(
    ({ name, action }): APISelectMenuOption => ({
      label: label(name, limits.optionLabel),
      value: ids.of({ action, part: 1 }),
    }),
  );
  return chunks(options, limits.selectOptions).map((some) => ({
    count: 0,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: ids.menu(kind),
            placeholder: label(placeholder, limits.selectPlaceholder),
            options: some,
          },
        ],
      },
    ],
  }));
}

/** A button that presses an action. */
export function button(
  text: string,
  action: Action,
  part: number,
  { limits, ids }: Layout,
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: action.kind === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: label(text, limits.buttonLabel),
    custom_id: ids.of({ action, part }),
  };
}

function buttonRows({ items }: Pick<BlockOf<'actions'>, 'kind' | 'items'>, layout: Layout): Unit[] {
  const shown = items.filter(({ action }) => action.kind !== 'share' || layout.shareable);
  const buttons = shown.map(({ label: name, action }) => button(name, action, 1, layout));
  return chunks(buttons, layout.limits.buttonsARow).map((some) => ({
    count: some.length,
    components: [{ type: ComponentType.ActionRow, components: some }],
  }));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
