const APOSTROPHES =
  '\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201a\u201b\u2032\u2035\ua78c\uff07';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u2036\uff02';
const LINE_BREAKS = '\u000b\u000c\u0085\u2028\u2029';
/** Bidirectional controls, which can make a text read otherwise than it is stored. */
const BIDI_CONTROLS = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
/** Format characters that stand inside a word without dividing it: soft hyphen, joiners, BOM. */
const JOINERS = '\u00ad\u200c\u200d\u2060\ufeff';

/** What `normalizeText` puts for one UTF-16 unit; a unit that is absent stays as it is. */
const REPLACEMENTS = buildReplacements();

function buildReplacements(): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const put = (units: string, replacement: string) => {
    for (let i = 0; i < units.length; i++) map.set(units.charCodeAt(i), replacement);
  };
  for (let unit = 0; unit < 0x20; unit++) map.set(unit, ' ');
  for (let unit = 0x7f; unit < 0xa0; unit++) map.set(unit, ' ');
  for (let unit = 0x2000; unit <= 0x200b; unit++) map.set(unit, ' ');
  put('\u00a0\u1680\u180e\u202f\u205f\u3000', ' ');
  put(BIDI_CONTROLS, ' ');
  put(LINE_BREAKS, '\n');
  map.set(0x0a, '\n');
  put(APOSTROPHES, "'");
  put(DASHES, '-');
  put(DOUBLE_QUOTES, '"');
  put('\uff20', '@');
  put('\uff03', '#');
  return map;
}

/**
 * Brings the many ways of typing a text to one: NFC; every space, control and bidirectional control
 * character a plain space; every apostrophe `'`; every dash `-`; every curly double quote `"`.
 *
 * The result is exactly as long as the NFC form of `text`, so that an offset in one is the same offset in
 * the other. Line breaks stay line breaks (each becomes `\n`, the `\r` of `\r\n` a space), because a figure
 * never goes on over a line's end. Guillemets stay. Idempotent.
 */
export function normalizeText(text: string): string {
  const nfc = text.normalize('NFC');
  let out = '';
  let copied = 0;
  for (let i = 0; i < nfc.length; i++) {
    const unit = nfc.charCodeAt(i);
    if (unit >= 0x20 && unit < 0x60) continue;
    let replacement = REPLACEMENTS.get(unit);
    if (replacement === undefined) continue;
    if (unit === 0x0d && nfc.charCodeAt(i + 1) !== 0x0a) replacement = '\n';
    out += nfc.slice(copied, i) + replacement;
    copied = i + 1;
  }
  return copied === 0 ? nfc : out + nfc.slice(copied);
}

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
/** Characters that folding at most makes small. */
const PLAIN = /^[ -_a-~]*$/;
const MARKS_AND_JOINERS = new RegExp(`[\\p{M}${JOINERS}]`, 'gu');
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'g');

/**
 * The form under which words are compared: normalised as `normalizeText` does, lower-case, without accents,
 * œ as oe, æ as ae, ß as ss, and styled letters (𝐓𝐰, ᵉ) as plain ones. Its length may differ from the input's.
 * Idempotent.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (text.length > LONGEST_WORD) return folded(text);
  const known = words.get(text);
  if (known !== undefined) return known;
  const form = folded(text);
  if (words.size >= MOST_WORDS) words.clear();
  words.set(text, form);
  return form;
}

/** Texts come back to the same accented words, whose folding is dear; what was folded lately is kept. */
const words = new Map<string, string>();
const MOST_WORDS = 10_000;
const LONGEST_WORD = 30;

function folded(text: string): string {
  const plain = normalizeText(text).normalize('NFKD').replace(MARKS_AND_JOINERS, '').toLowerCase();
  // Lower-casing and compatibility forms can bring marks and typographic signs back (İ, ŉ).
  const bare = plain.normalize('NFKD').replace(MARKS_AND_JOINERS, '');
  return normalizeText(bare.replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter));
}
