import { z } from 'zod';

/** What is done with the facts that a question selects. `lookup` tells one fact, `list` several. */
export const Operation = z.enum([
  'lookup',
  'list',
  'count',
  'sum',
  'mean',
  'median',
  'max',
  'min',
  'rank',
  'difference',
  'ratio',
  'share',
  'interval',
  'order',
  'timeline',
  'growth',
  'convert',
  'compare',
  'exchange',
  'by-year',
]);
export type Operation = z.infer<typeof Operation>;

/** A relation of what is asked to a date: "before July 2019", "as of 2014". */
export const TimeConstraint = z.object({
  relation: z.enum(['in', 'before', 'after', 'since', 'as-of', 'between']),
  /** EDTF. */
  date: z.string().max(24),
});
export type TimeConstraint = z.infer<typeof TimeConstraint>;

const ids = z.array(z.string().max(24)).max(8);

/**
 * What a question means, in ids alone: no free text, so that a button can carry it.
 * Every list is "any of"; the lists hold together.
 */
export const Query = z.object({
  operation: Operation,
  /** Actors, accounts or platforms that are named. */
  entities: ids.default([]),
  countries: z.array(z.string().length(2)).max(8).default([]),
  platforms: ids.default([]),
  measures: ids.default([]),
  actions: ids.default([]),
  types: ids.default([]),
  kinds: ids.default([]),
  concepts: ids.default([]),
  /** Named in order to be left out. */
  excluded: ids.default([]),
  /** The facts that were found: what a button shows again, in another language or on another page. */
  facts: ids.default([]),
  ask: z.string().max(24).optional(),
  time: TimeConstraint.optional(),
});
export type Query = z.infer<typeof Query>;
