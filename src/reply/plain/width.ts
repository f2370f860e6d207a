const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3|\p{Regional_Indicator}/u;
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the letter before them, joiners, and the second half of a Hangul syllable. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** The characters of a text as people see them: a letter with its accents, a flag, a family of emoji. */
export const graphemes = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** How many columns of a terminal one grapheme takes. */
export function graphemeWidth(grapheme: string): number {
  const code = grapheme.charCodeAt(0);
  if (grapheme.length === 1 && code >= 0x20 && code < 0x300) return 1;
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const char of grapheme) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number =>
  graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
