/**
 * Makes two spellings of one text equal: case, spaces, apostrophes, dashes and the marks between thousands.
 * Spaces at the ends stay, since a variant such as "no " relies on them.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ‘´`]/gu, "'")
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replaceAll(/(?<![\d.,])\d{1,3}(?:[ .,']\d{3})+(?!\d)/gu, (figure) => figure.replaceAll(/\D/gu, ''));
}

/** The variants of one element of `must_include`. */
export const variantsOf = (element: string): string[] =>
  element.split('||').filter((variant) => variant !== '');

/**
 * Where a variant stands in a normalised text, from a place on. A figure is found as a whole only: "26" is
 * neither in "2026" nor in "26,5".
 * @returns the place behind it, or -1
 */
export function findVariant(haystack: string, variant: string, from = 0): number {
  const needle = normalize(variant);
  for (let at = haystack.indexOf(needle, from); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (!cutsFigure(haystack, needle, at, end)) return end;
  }
  return -1;
}

function cutsFigure(haystack: string, needle: string, at: number, end: number): boolean {
  const before = /^\d/u.test(needle) && /\d[.,]?$/u.test(haystack.slice(0, at));
  const after = /\d$/u.test(needle) && /^[.,]?\d/u.test(haystack.slice(end));
  return before || after;
}

export const holds = (haystack: string, variant: string): boolean => findVariant(haystack, variant) >= 0;

const UNITS = /^[ ]?(?:milli(?:on|ard)s?|billions?|%)/u;

type BoundClass = 'lower' | 'upper' | 'about';

const BOUND_WORDS: Readonly<Record<BoundClass, RegExp>> = {
  lower: /(?:plus de |plus d'|au moins |more than |over |at least |upwards of |au minimum |≥ ?|> ?)$/u,
  upper: /(?:moins de |moins d'|au plus |less than |fewer than |under |at most |up to |jusqu'à |≤ ?|< ?)$/u,
  about:
    /(?:environ |près de |quelque |autour de |about |around |roughly |some |nearly |approximately |≈ ?|~ ?)$/u,
};

/**
 * The bound that stands right before a figure ("more than 500,000"), if one does.
 * @param haystack a normalised text
 * @param variant the figure; something that is not a count or an amount has no bound
 */
export function boundBefore(haystack: string, variant: string): BoundClass | undefined {
  const needle = normalize(variant);
  if (!isQuantity(needle)) return undefined;
  return occurrences(haystack, needle)
    .map((at) => boundOf(haystack.slice(0, at)))
    .find((bound) => bound !== undefined);
}

function boundOf(before: string): BoundClass | undefined {
  // "plus d'un milliard", "more than 1 billion": what is searched for may be the figure's last word.
  const lead = before.replace(/(?<=['\s])(?:un|une|one|a|[\d.,]+) $/u, '');
  return (Object.keys(BOUND_WORDS) as BoundClass[]).find((bound) => BOUND_WORDS[bound].test(lead));
}

function occurrences(haystack: string, needle: string): number[] {
  const places: number[] = [];
  for (let end = findVariant(haystack, needle); end >= 0; end = findVariant(haystack, needle, end)) {
    places.push(end - needle.length);
  }
  return places;
}

// Years, days and ranks are figures too, but nothing says "more than" of them.
function isQuantity(needle: string): boolean {
  if (/^(?:1[89]|20)\d\d$/u.test(needle) || /^\d{4}-\d/u.test(needle)) return false;
  return (
    /^\d[\d.,]*$/u.test(needle) ||
    (/^\d/u.test(needle) && UNITS.test(needle.replace(/^[\d.,]+/u, ''))) ||
    /^(?:milliard|billion)$/u.test(needle)
  );
}
