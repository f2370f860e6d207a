import { type Layout, linesOf } from './plain/blocks.js';
import { type Cell, toCells } from './plain/cells.js';
import { paint } from './plain/paint.js';
import { wrap } from './plain/wrap.js';
import type { Block, Reply } from './reply.js';

export interface PlainTextOptions {
  /** Columns; 80 unless told. */
  readonly width?: number;
  /** ANSI colours, for a terminal that has them. */
  readonly colour?: boolean;
  /** OSC 8 hyperlinks; otherwise addresses are printed. */
  readonly links?: boolean;
  /** What to type for a page of this reply. */
  readonly pageCommand?: (page: number) => string;
}

/** Below this nothing can be read anyway. */
const LEAST_WIDTH = 20;

/** Blocks that follow one of their own kind without an empty line between. */
const CLOSE: ReadonlySet<Block['kind']> = new Set(['caveat', 'citation', 'notice']);

/**
 * A reply as plain text: no line wider than `width` columns, no control character from any text, escape sequences
 * only for the colours and links that are asked for.
 */
export function renderPlainText(reply: Reply, options: PlainTextOptions = {}): string {
  const { colour = false, links = false } = options;
  const layout: Layout = { width: Math.max(LEAST_WIDTH, options.width ?? 80), links, reply };
  const lines: Cell[][] = [];
  let before: Block['kind'] | undefined;
  for (const block of reply.blocks) {
    const own = linesOf(block, layout);
    if (own.length === 0) continue;
    if (lines.length > 0 && !(before === block.kind && CLOSE.has(block.kind))) lines.push([]);
    lines.push(...own);
    before = block.kind;
  }
  const more = pagingLine(reply, options);
  if (more !== undefined) lines.push([], ...wrap(toCells(more, 'faint'), layout.width));
  return lines.map((line) => paint(line, { colour, links })).join('\n');
}

/** "12 de plus : /diplo … page:2", the words being those of the button that turns the page. */
function pagingLine(reply: Reply, { pageCommand }: PlainTextOptions): string | undefined {
  if (!reply.page || reply.page.current >= reply.page.total) return undefined;
  const next = reply.page.current + 1;
  const command = pageCommand?.(next) ?? `/diplo … page:${next}`;
  return `${nextLabel(reply, next)}${reply.lang === 'fr' ? '\u00a0: ' : ': '}${command}`;
}

function nextLabel({ blocks, page }: Reply, next: number): string {
  const buttons = blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []));
  const turning = buttons.find(({ action }) => 'page' in action && action.page === next);
  return turning?.label ?? `${page?.current}/${page?.total}`;
}
