import type { types } from '@slack/bolt';
import type { Inline, Text } from '../../reply/inline.js';
import type { SlackLimits } from './limits.js';
import { clean, pieces } from './text.js';

type Element = types.RichTextText | types.RichTextLink;
type Style = NonNullable<types.RichTextText['style']>;

/**
 * A run as rich text, which Slack takes as data: no sign in it means anything, so that handles and figures stay as they
 * are and nothing needs escaping. Each list of elements is within the limit for one block.
 */
export function richElements(run: Text, limits: SlackLimits, base: Style = {}): Element[][] {
  const blocks: Element[][] = [];
  let open: Element[] = [];
  let room = limits.richText;
  for (const inline of run) {
    for (const element of elementsOf(inline, limits, base)) {
      const size = sizeOf(element);
      if (size > room && open.length > 0) {
        blocks.push(open);
        open = [];
        room = limits.richText;
      }
      add(open, element);
      room -= size;
    }
  }
  if (open.length > 0) blocks.push(open);
  return blocks;
}

/** Texts of one style that follow one another are one. */
function add(elements: Element[], element: Element): void {
  const last = elements.at(-1);
  const same =
    last?.type === 'text' &&
    element.type === 'text' &&
    JSON.stringify(last.style) === JSON.stringify(element.style);
  if (same) elements[elements.length - 1] = { ...last, text: last.text + element.text };
  else elements.push(element);
}

const sizeOf = (element: Element): number =>
  (element.text?.length ?? 0) + (element.type === 'link' ? element.url.length : 0);

function elementsOf(inline: Inline, limits: SlackLimits, base: Style): Element[] {
  const text = clean(inline.text);
  const url = inline.kind === 'link' ? webAddress(inline.url, limits) : undefined;
  // Half a block for the text leaves room for a link's address.
  const size = Math.floor(limits.richText / 2);
  return pieces(text, size)
    .filter((piece) => piece !== '')
    .map((piece): Element => {
      const style = { ...base, ...STYLES[inline.kind] };
      const styled = Object.keys(style).length > 0 ? { style } : {};
      return url === undefined
        ? { type: 'text', text: piece, ...styled }
        : { type: 'link', url, text: piece, ...styled };
    });
}

const STYLES: Readonly<Record<Inline['kind'], Style>> = {
  text: {},
  strong: { bold: true },
  handle: {},
  figure: { bold: true },
  date: {},
  quote: { italic: true },
  code: { code: true },
  link: {},
};

/** An address of the web, as it is; anything else is no link. */
function webAddress(url: string, limits: SlackLimits): string | undefined {
  if (!/^https?:\/\/[\x21-\x7e]+$/u.test(url) || !URL.canParse(url)) return undefined;
  return url.length <= limits.richText / 2 ? url : undefined;
}

export const richText = (elements: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements,
});

export const richSection = (elements: types.RichTextElement[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements,
});

/** A run as blocks of rich text, one for nearly every run. */
export const richBlocks = (run: Text, limits: SlackLimits, base?: Style): types.RichTextBlock[] =>
  richElements(run, limits, base).map((elements) => richText([richSection(elements)]));
