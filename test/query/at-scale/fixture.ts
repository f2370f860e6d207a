import { fileURLToPath } from 'node:url';
import type { FactBase } from '../../../src/facts/fact-base.js';
import type { Frame } from '../../../src/facts/frame.js';
import { loadFactBase } from '../../../src/facts/load.js';

/** The base that ships. */
export const shippedBase = (): Promise<FactBase> => loadFactBase(folder('../../../data'));

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The same base with other frames, or the same in another order. */
export const withFrames = (base: FactBase, frames: readonly Frame[]): FactBase => ({
  ...base,
  frames,
  frameOf: new Map(frames.map((frame) => [frame.fact, frame])),
});
