import type { Reply } from '../../reply/reply.js';

/** The colour at the side of a reply, by how it went and what it tells of; never the only sign of either. */
export function accentOf({ outcome, blocks }: Reply): number {
  if (outcome !== 'answered') return OUTCOMES[outcome];
  const kind = blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []))[0]?.kind;
  return KINDS.get(kind ?? '') ?? BLUE;
}

const BLUE = 0x3b6fb6;
const OUTCOMES = { ambiguous: 0xd9a441, nothing: 0x8a8f98, error: 0xb5453c } as const;
const KINDS: ReadonlyMap<string, number> = new Map([
  ['account', BLUE],
  ['milestone', 0x2f8f6b],
  ['policy', 0xa2574f],
  ['spending', 0x8a6d1f],
  ['ranking', 0x6b57a5],
  ['system', 0x4d7c8a],
  ['source', 0x5b6572],
]);
