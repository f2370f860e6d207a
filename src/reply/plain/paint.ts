import type { Cell, Style } from './cells.js';

export interface Looks {
  readonly colour: boolean;
  readonly links: boolean;
}

const ESC = '\u001b';

/** Select Graphic Rendition codes of ECMA-48, on and off. */
const SGR: Readonly<Record<Style, readonly [on: string, off: string] | undefined>> = {
  text: undefined,
  strong: ['1', '22'],
  handle: ['36', '39'],
  figure: ['1', '22'],
  date: undefined,
  quote: ['3', '23'],
  code: ['33', '39'],
  link: ['4', '24'],
  faint: ['2', '22'],
};

/** A line of cells as characters; escape sequences only where colour or links are wanted. */
export function paint(line: readonly Cell[], looks: Looks): string {
  let painted = '';
  for (let start = 0; start < line.length; ) {
    const first = line[start] as Cell;
    let end = start;
    while (end < line.length && line[end]?.style === first.style && line[end]?.url === first.url) end++;
    const text = line
      .slice(start, end)
      .map(({ char }) => char)
      .join('');
    painted += hyperlink(styled(text, first.style, looks), first.url, looks);
    start = end;
  }
  return painted;
}

function styled(text: string, style: Style, { colour }: Looks): string {
  const codes = colour ? SGR[style] : undefined;
  return codes ? `${ESC}[${codes[0]}m${text}${ESC}[${codes[1]}m` : text;
}

/** OSC 8, which terminals without hyperlinks pass over. */
function hyperlink(text: string, url: string | undefined, { links }: Looks): string {
  return links && url !== undefined ? `${ESC}]8;;${url}${ESC}\\${text}${ESC}]8;;${ESC}\\` : text;
}
