import { z } from 'zod';
import { Anchor, Basis, Edtf, Id, Localized } from './entities.js';

/** Who says it: an actor of the base, or a document in our words. */
export const Attribution = z.union([Id, Localized]);
export type Attribution = z.infer<typeof Attribution>;

/** How strongly the source states it. */
export const Claim = z.enum(['asserted', 'attributed', 'alleged', 'denied']);
export type Claim = z.infer<typeof Claim>;

/** A doubt that belongs beside the fact; one that comes from outside the article says where it is from. */
export const Caveat = z.strictObject({
  fr: z.string().min(1),
  en: z.string().min(1),
  from: z.string().min(1).optional(),
});
export type Caveat = z.infer<typeof Caveat>;

export const Status = z.union([
  z.strictObject({ reviewed: z.strictObject({ by: z.string().min(1), on: z.iso.date() }) }),
  z.literal('draft'),
  z.strictObject({
    withdrawn: z.strictObject({ why: Localized, on: z.iso.date(), replacedBy: Id.optional() }),
  }),
]);
export type Status = z.infer<typeof Status>;

/**
 * What a question may ask for. Wider than what the facts fill, on purpose: a question for a slot that no fact
 * fills ("what did the report conclude?") is understood, and answered with "not in the base".
 */
export const Slot = z.enum([
  'value',
  'amount',
  'date',
  'actor',
  'handle',
  'platform',
  'position',
  'place',
  'reason',
  'work',
  'hashtag',
  'statement',
  'role',
  'name',
  'author',
  'published',
  'updated',
  'title',
  'publisher',
  'definition',
  'duration',
  'rate',
  'url',
  'finding',
  'contact',
  'age',
  'language',
  'method',
  'content',
  'reaction',
  'existence',
  'pace',
]);
export type Slot = z.infer<typeof Slot>;

/** A further thing the fact tells: "place: Henan", "work: Touch the Sky". */
export const Detail = z.strictObject({ slot: Slot, value: z.union([z.string().min(1), Localized]) });
export type Detail = z.infer<typeof Detail>;

/** What every fact carries, whatever its kind. */
export const factFields = {
  id: Id,
  source: Id,
  /** The first holds the figure; amount and date often stand on different lines. */
  anchors: z.array(Anchor).min(1),
  claim: Claim.default('asserted'),
  /** The chain, outlet first, origin last. */
  attributedTo: z.array(Attribution).default([]),
  date: Edtf.optional(),
  dateBasis: Basis.optional(),
  caveats: z.array(Caveat).default([]),
  /** Other actors, accounts and platforms that the fact concerns. */
  about: z.array(Id).default([]),
  details: z.array(Detail).default([]),
  status: Status,
};
