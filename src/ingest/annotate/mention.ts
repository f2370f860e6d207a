/** What a mention names. `person` and `name` (a capitalised name of unknown kind) may hold an office. */
export type MentionKind = 'person' | 'institution' | 'country' | 'role' | 'name';

/** An actor as a text names it, in tokens `[from, end)`. */
export interface Mention {
  readonly from: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** The name to give: in full, where the article gives it in full anywhere. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, EU or UN. */
  readonly country?: string;
  /** The office, as printed. */
  readonly role?: string;
  /** In the plural and without a name: "les ambassadeurs américains". */
  readonly plural?: boolean;
  /** An office or body that nothing says which it is: "le gouvernement" leans on what was said before. */
  readonly vague?: boolean;
  /** An office by where it is held, which is whose of several: "the envoy to Oslo". */
  readonly posted?: boolean;
  /** Such a one that is not even said to be known: "another embassy", "un ministre". */
  readonly indefinite?: boolean;
  /** The id of the base's actor. */
  readonly actor?: string;
  /** One capitalised word at the head of a sentence, which may be any word. */
  readonly initial?: boolean;
  /** Named as who says it, rather than as whom it is about. */
  readonly speaks?: boolean;
}
