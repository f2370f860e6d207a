/** A question with what a right answer holds; one line of a `*.jsonl` file. */
export interface Row {
  readonly q: string;
  readonly lang: string;
  readonly style: string;
  readonly kind: string;
  /** What a person would answer; null where the base holds no answer. For the reader of a report only. */
  readonly expected: string | null;
  /** Every element must be found; `||` separates the variants of one element. */
  readonly mustInclude: readonly string[];
  /** Absent for a row that asks for one fact; `answered`, `refused`, `nothing`, or several joined by `||`. */
  readonly outcome?: string;
  readonly mustNotInclude: readonly string[];
  /** Elements that must stand in this order in the headline. */
  readonly inOrder: readonly string[];
  /** Why an unanswerable question is one. */
  readonly why?: string;
}

/** True where the right thing to do is to say that the base does not hold the answer. */
export function isUnanswerable(row: Row): boolean {
  return row.outcome === undefined ? row.expected === null : row.outcome === 'nothing';
}

/**
 * Reads the rows of a `.jsonl` text.
 * @param text one JSON object a line
 * @param file its name, for the message when a line is not a row
 */
export function readRows(text: string, file: string): Row[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => readRow(JSON.parse(line) as Record<string, unknown>, place));
}

function readRow(json: Record<string, unknown>, place: string): Row {
  const { q, lang, style, kind, expected, outcome, why } = json;
  if (typeof q !== 'string' || q.trim() === '') throw new Error(`${place}: a row needs its question "q"`);
  return {
    q: q.replaceAll(/\s+/gu, ' ').trim(),
    lang: text(lang),
    style: text(style),
    kind: text(kind),
    expected: typeof expected === 'string' ? expected : null,
    mustInclude: strings(json.must_include, `${place}: must_include`),
    mustNotInclude: strings(json.must_not_include, `${place}: must_not_include`),
    inOrder: strings(json.in_order, `${place}: in_order`),
    ...(typeof outcome === 'string' ? { outcome } : {}),
    ...(typeof why === 'string' ? { why } : {}),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '-');

function strings(value: unknown, place: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw new Error(`${place} must be a list of strings`);
  }
  return value as string[];
}
