import { z } from 'zod';

/**
 * What a phrase may mean. `measure`, `action`, `kind` and `type` are facets of facts; `ask` names the slot that a
 * question wants; `op` an operation over several facts; `time` a relation to a date; `concept` bridges synonyms and
 * the two languages; `filler` is politeness that means nothing.
 */
export const SenseSpace = z.enum([
  'measure',
  'action',
  'kind',
  'type',
  'ask',
  'op',
  'time',
  'concept',
  'filler',
]);
export type SenseSpace = z.infer<typeof SenseSpace>;

export const Sense = z
  .string()
  .regex(/^(?:measure|action|kind|type|ask|op|time|concept|filler):[a-z0-9-]+$/u, 'must be space:id');

/** One row of `lexicon/<lang>.yaml`: a sense and the phrases that carry it, inflections left to the stemmer. */
export const LexiconRow = z.strictObject({ sense: Sense, phrases: z.array(z.string().min(1)).min(1) });
export type LexiconRow = z.infer<typeof LexiconRow>;
