import { z } from 'zod';
import { Query } from '../query/query.js';

const Common = {
  locale: z.enum(['fr', 'en']),
  /** The fact base's version when the button was made; another one restarts at page one and says so. */
  version: z.string().max(12),
};

const CommandCall = z.object({
  command: z.string().max(32),
  /** Options as dispatch takes them; ids and short words only. */
  options: z.record(z.string().max(32), z.union([z.string().max(120), z.number(), z.boolean()])),
});

/** What a button does. Self-contained, so that it works after a restart; ids only, never free text. */
export const Action = z.discriminatedUnion('kind', [
  /** Answers a query: a choice, another page, the other language. */
  z.object({ kind: z.literal('query'), query: Query, page: z.int().positive().default(1), ...Common }),
  /** Runs a command again with these options: a page, an example, an entry of the home view. */
  z.object({ kind: z.literal('command'), call: CommandCall, page: z.int().positive().default(1), ...Common }),
  /** Shows a fact with its source and passage. */
  z.object({ kind: z.literal('fact'), fact: z.string().max(24), ...Common }),
  /** Shows the reply that carries this button to everybody; the adapter knows where. */
  z.object({ kind: z.literal('share'), of: z.union([Query, CommandCall]), ...Common }),
]);
export type Action = z.infer<typeof Action>;
