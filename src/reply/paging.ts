import type { Frame } from '../facts/frame.js';
import type { Reply } from './reply.js';

export const FACTS_A_PAGE = 5;

/** One page of facts. */
export interface Paging {
  readonly shown: readonly Frame[];
  readonly current: number;
  readonly total: number;
  /** How many come after this page. */
  readonly left: number;
}

/** The facts of one page; a page that does not exist is the nearest that does. */
export function pageOf(frames: readonly Frame[], page: number): Paging {
  const total = Math.max(1, Math.ceil(frames.length / FACTS_A_PAGE));
  const current = Math.min(Math.max(1, page), total);
  const shown = frames.slice((current - 1) * FACTS_A_PAGE, current * FACTS_A_PAGE);
  return { shown, current, total, left: Math.max(0, frames.length - current * FACTS_A_PAGE) };
}

/** What a reply says of its pages: nothing where there is only one. */
export const pagesOf = ({ current, total }: Paging): Pick<Reply, 'page'> =>
  total > 1 ? { page: { current, total } } : {};
