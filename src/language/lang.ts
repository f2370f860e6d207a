/** The languages that Diplo reads and writes. */
export type Lang = 'fr' | 'en';

/** Both languages, in the order in which they are tried. */
export const LANGS = ['fr', 'en'] as const satisfies readonly Lang[];
