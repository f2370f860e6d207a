import type { Text } from '../inline.js';
import { plainText } from '../inline.js';
import type { Block, FactItem, Reply } from '../reply.js';
import { type Cell, cellsOf, type Style, toCells, widthOf } from './cells.js';
import { fits, layOut } from './table.js';
import { wrap } from './wrap.js';

/** What laying a block out depends on. */
export interface Layout {
  readonly width: number;
  readonly links: boolean;
  readonly reply: Reply;
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** The lines of a block, none wider than the layout; no line for what only buttons can do. */
export function linesOf(block: Block, layout: Layout): Cell[][] {
  switch (block.kind) {
    case 'headline':
    case 'heading':
      return paragraph(block.text, layout, '', 'strong');
    case 'paragraph':
    case 'citation':
      return paragraph(block.text, layout);
    case 'caveat':
      return paragraph(block.text, layout, '! ');
    case 'notice':
      return paragraph(block.text, layout, block.tone === 'warning' ? '! ' : '');
    case 'facts':
      return block.items.flatMap((item, index) => [...(index > 0 ? [[]] : []), ...factLines(item, layout)]);
    case 'table':
      return tableLines(block, layout);
    case 'side-by-side':
      return sideBySide(block, layout);
    case 'choices':
      return choices(block, layout);
    case 'examples':
      return block.items.flatMap(({ command, text }) => [
        ...indented(toCells(command, 'code'), layout, '  '),
        ...(text === '' ? [] : indented(toCells(text, 'text'), layout, '    ')),
      ]);
    case 'actions':
      return [];
    default:
      return block satisfies never;
  }
}

const paragraph = (run: Text, layout: Layout, mark = '', style?: Style): Cell[][] =>
  indented(cellsOf(run, layout.links, style), layout, mark);

/** Wraps after a mark; further lines stand below the text, not below the mark. */
function indented(cells: readonly Cell[], { width }: Layout, mark: string): Cell[][] {
  const first = toCells(mark, 'text');
  const rest = toCells(' '.repeat(widthOf(first)), 'text');
  return wrap(cells, Math.max(1, width - widthOf(first))).map((line, index) => [
    ...(index === 0 ? first : rest),
    ...line,
  ]);
}

/** A fact under its headline; its sentence is left out where the headline says it already. */
function factLines(item: FactItem, layout: Layout): Cell[][] {
  const repeated = plainText(item.statement) === headlineText(layout.reply);
  const details = [item.age, item.printed].flatMap((run) =>
    run ? [...run, { kind: 'text' as const, text: '. ' }] : [],
  );
  // The id is what to type for the fact's own page.
  const id = { kind: 'code' as const, text: `[${item.id}]` };
  return [
    ...(repeated ? [] : paragraph(item.statement, layout, '• ')),
    ...paragraph([...details, id], layout, '  '),
    ...(item.citation.length > 0 ? paragraph(item.citation, layout, '  ') : []),
    ...item.caveats.flatMap((caveat) => paragraph(caveat, layout, '  ! ')),
    ...(item.passage ? passage(item.passage, layout) : []),
  ];
}

const headlineText = ({ blocks }: Reply): string => {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline ? plainText(headline.text) : '';
};

function passage({ prefix, exact, suffix }: NonNullable<FactItem['passage']>, layout: Layout): Cell[][] {
  return indented(
    [...toCells(prefix, 'faint'), ...toCells(exact, 'quote'), ...toCells(suffix, 'faint')],
    layout,
    '  > ',
  );
}

function tableLines(block: BlockOf<'table'>, layout: Layout): Cell[][] {
  const caption = block.caption.length > 0 ? paragraph(block.caption, layout, '', 'strong') : [];
  const body = block.rows.map((row) => row.map((run) => cellsOf(run, layout.links)));
  if (!fits(block.columns.length, layout.width)) {
    return [...caption, ...block.rows.flatMap((row) => row.flatMap((run) => paragraph(run, layout, '  ')))];
  }
  const titles = block.columns.map(({ title }) => toCells(title, 'strong'));
  return [...caption, ...layOut(block.columns, [titles, ...body], layout.width)];
}

function sideBySide({ items }: BlockOf<'side-by-side'>, layout: Layout): Cell[][] {
  const rows = items.map(({ label, figure, note }) => [
    cellsOf(label, layout.links),
    cellsOf(figure, layout.links),
    cellsOf(note ?? [], layout.links),
  ]);
  return layOut([{ align: 'left' }, { align: 'left' }, { align: 'left' }], rows, layout.width);
}

function choices({ prompt, items }: BlockOf<'choices'>, layout: Layout): Cell[][] {
  return [
    ...paragraph(prompt, layout),
    ...items.flatMap(({ label, detail }, index) => [
      ...indented(toCells(label, 'strong'), layout, `${index + 1}. `),
      ...(detail === undefined ? [] : indented(toCells(detail, 'text'), layout, '   ')),
    ]),
  ];
}
