import { LRUCache } from 'lru-cache';
import { type PartialDate, parseEdtf } from './edtf.js';

/** The facts of a base print some thousands of dates between them, and each question reads many of those. */
const MAX_DATES = 5000;
const known = new LRUCache<string, Readonly<PartialDate>>({ max: MAX_DATES });

/** A date in EDTF, read once. */
export function dateOf(edtf: string): Readonly<PartialDate> {
  const before = known.get(edtf);
  if (before) return before;
  const date = parseEdtf(edtf);
  known.set(edtf, date);
  return date;
}
