/** A piece of text that knows what it is, so that no renderer ever parses markup out of a string. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'handle'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  /** A word to type or copy as it stands: a command, an id. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** One run of inline pieces: a line or a paragraph. */
export type Text = readonly Inline[];

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });

/** The plain characters of a run, without any styling. */
export function plainText(run: Text): string {
  return run.map((inline) => inline.text).join('');
}
