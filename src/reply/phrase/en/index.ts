import type { Words } from '../words.js';
import { caveat } from './caveats.js';
import { count, derivation, refusal } from './derivations.js';
import { citation, label, slots } from './labels.js';
import { nothing } from './nothing.js';
import { reply } from './reply.js';
import { punctuation, time } from './time.js';

/** What Diplo says in English. */
export const en: Words = {
  punctuation,
  time,
  derivation,
  count,
  refusal,
  nothing,
  caveat,
  label,
  citation,
  reply,
  slots,
};
