import type { types } from '@slack/bolt';

/** Blocks that belong together: a fact with its source, some rows of a table. A message shows a unit whole. */
export interface Unit {
  readonly blocks: readonly types.KnownBlock[];
  /** How many things it shows, for "n more". */
  readonly count: number;
}

export const unit = (blocks: readonly types.KnownBlock[], count = 1): Unit => ({ blocks, count });

/** How much of a message blocks take. */
export interface Size {
  readonly blocks: number;
  readonly characters: number;
  readonly bytes: number;
  readonly tables: number;
}

export const NOTHING: Size = { blocks: 0, characters: 0, bytes: 0, tables: 0 };

export function sizeOf(blocks: readonly types.KnownBlock[]): Size {
  return {
    blocks: blocks.length,
    characters: charactersOf(blocks),
    bytes: Buffer.byteLength(JSON.stringify(blocks)),
    tables: blocks.filter(({ type }) => type === 'table').length,
  };
}

export const plus = (a: Size, b: Size): Size => ({
  blocks: a.blocks + b.blocks,
  characters: a.characters + b.characters,
  bytes: a.bytes + b.bytes,
  tables: a.tables + b.tables,
});

export const fitsIn = (size: Size, room: Size): boolean =>
  size.blocks <= room.blocks &&
  size.characters <= room.characters &&
  size.bytes <= room.bytes &&
  size.tables <= room.tables;

/** Every character that people could be shown or Slack would carry: all strings but the names of types. */
function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'type' ? 0 : charactersOf(inner)),
    0,
  );
}
