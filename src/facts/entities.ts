import { z } from 'zod';

/** An id: lower-case words joined by hyphens; stable, never reused. 24 characters at most, so that buttons can carry it. */
export const Id = z
  .string()
  .max(24)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens');

/** A text in both languages that Diplo speaks, in our own words. */
export const Localized = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
export type Localized = z.infer<typeof Localized>;

/** Words for one thing in each language, as people type them. */
export const Aliases = z.strictObject({
  fr: z.array(z.string().min(1)).default([]),
  en: z.array(z.string().min(1)).default([]),
});

/** ISO 3166-1 alpha-2, or the two unions that act like states here. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/u, 'must be an ISO 3166-1 alpha-2 code, EU or UN');

/** An EDTF level 1 expression, checked for possible dates by the loader. */
export const Edtf = z.coerce.string().min(4);

/** Where a date or a name comes from: the article prints it, or somebody worked it out and says how. */
export const Basis = z.union([
  z.literal('printed'),
  z.strictObject({ inferred: Localized }),
  z.strictObject({ outside: Localized }),
]);
export type Basis = z.infer<typeof Basis>;

/** A figure, handle, name or date exactly as printed (six words at most) on the n-th non-empty line of the article. */
export const Anchor = z.strictObject({
  line: z.int().positive(),
  printed: z
    .string()
    .min(1)
    .refine((text) => text.trim().split(/\s+/u).length <= 6, 'must be six words at most'),
});
export type Anchor = z.infer<typeof Anchor>;

/** One article: what it is, when it appeared, how far to trust it. */
export const Source = z.strictObject({
  id: Id,
  /** Its file's name in `ARTICLES_DIR`. */
  file: z.string().min(1),
  /** `described` where the article prints no title and these are our words for it. */
  title: z.strictObject({ text: z.string().min(1), basis: z.enum(['printed', 'described']) }),
  aliases: Aliases.optional(),
  author: z.strictObject({ name: z.string().min(1), basis: Basis }).optional(),
  publisher: z.strictObject({ name: z.string().min(1), basis: Basis }).optional(),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/u, 'must be a BCP 47 tag'),
  published: z.strictObject({ date: Edtf, basis: Basis }).optional(),
  updated: z.strictObject({ date: Edtf, basis: Basis }).optional(),
  url: z.url().optional(),
  archivedUrl: z.url().optional(),
  trust: Localized.optional(),
  anchors: z.array(Anchor).default([]),
  /** SHA-256 of the normalised text, so that a changed article is noticed. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
});
export type Source = z.infer<typeof Source>;

export const ActorKind = z.enum([
  'person',
  'office',
  'institution',
  'network',
  'state',
  'place',
  'outlet',
  'system',
  'group',
]);

/** Who: a person, office, institution, network of accounts, state, place, outlet, measuring system or loose group. */
export const Actor = z.strictObject({
  id: Id,
  kind: ActorKind,
  /** With its article in French ("le ministère …"), as it stands inside a sentence. */
  name: Localized,
  aliases: Aliases.optional(),
  /** True where the French name takes a plural verb. */
  plural: z.boolean().optional(),
  /** Classes from `types.yaml` ("foreign-ministry", "police"). */
  types: z.array(Id).default([]),
  country: CountryCode.optional(),
  /** The actor that this one is part of. */
  parent: Id.optional(),
  offices: z.array(z.strictObject({ office: Id, during: Edtf })).default([]),
});
export type Actor = z.infer<typeof Actor>;

/** A class of actors; `broader` names the class above it. */
export const ActorType = z.strictObject({
  id: Id,
  broader: Id.optional(),
  name: Localized,
  aliases: Aliases.optional(),
});
export type ActorType = z.infer<typeof ActorType>;

export const AccountRole = z.enum(['personal', 'institutional', 'spokesperson', 'parody', 'protest']);

/** One account, or with `size` a group of accounts counted together. */
export const Account = z.strictObject({
  id: Id,
  platform: Id,
  handle: z
    .string()
    .regex(/^@[\w.]+$/u, 'must be a handle such as @name')
    .optional(),
  owner: Id,
  role: AccountRole,
  size: z.int().positive().optional(),
  name: Localized.optional(),
  plural: z.boolean().optional(),
});
export type Account = z.infer<typeof Account>;

/** Where: a social network or application. */
export const Platform = z.strictObject({
  id: Id,
  name: Localized,
  aliases: Aliases.optional(),
  country: CountryCode.optional(),
  /** Names of other platforms under which articles print this one (Douyin printed as "TikTok"). */
  printedAs: z.array(Id).default([]),
  /** True for "all social networks together". */
  all: z.boolean().optional(),
});
export type Platform = z.infer<typeof Platform>;

const Forms = z.strictObject({ one: z.string().min(1), other: z.string().min(1) });

/** What is counted: its noun, the verb that says it of a subject, and the measure above it. */
export const Measure = z.strictObject({
  id: Id,
  broader: Id.optional(),
  noun: z.strictObject({ fr: Forms, en: Forms }),
  /** French singular and plural, English past tense: "comptait", "comptaient", "had". */
  verb: z.strictObject({ fr: Forms, en: z.string().min(1) }),
});
export type Measure = z.infer<typeof Measure>;
