import { MULTIPLIERS } from './number-words.js';

/** A number token as it reads. */
export type Figure = {
  value: number;
  ordinal: boolean;
  /** The multiplier that was glued to it, which `value` already contains. */
  multiplier?: number;
  /** Only for `1.244` and `1,244`, read as groups in `value`: the other reading, and the sign that parts it. */
  asDecimal?: { value: number; sign: '.' | ',' };
  whole: boolean;
  /** How many digits stand before the fraction. */
  digits: number;
};

/**
 * Reads a number token, folded: digits with their groups and fraction, an ordinal ending or a multiplier. The
 * shape decides what dot and comma are: the last of two different signs parts the fraction; a single sign with
 * exactly three digits behind it and one to three before it parts groups. Undefined for what is no figure: a
 * version `1.2.3`, a date `24.02.2014`.
 */
export function readFigure(folded: string): Figure | undefined {
  let end = folded.length;
  while (end > 0 && isLetter(folded.charCodeAt(end - 1))) end--;
  const suffix = folded.slice(end);
  const plain = readPlain(folded.slice(0, end));
  if (!plain) return undefined;
  if (suffix === '') return { ...plain, ordinal: false };
  const multiplier = MULTIPLIERS.get(suffix);
  if (multiplier === undefined) {
    return plain.whole ? { value: plain.value, whole: true, digits: plain.digits, ordinal: true } : undefined;
  }
  const { value, whole, digits } = { ...plain, ...(plain.asDecimal && { value: plain.asDecimal.value }) };
  return { value: multiply(value, multiplier), ordinal: false, multiplier, whole, digits };
}

/** A product of a printed fraction and a scale, without the noise of binary fractions. */
export function multiply(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

function readPlain(printed: string): Omit<Figure, 'ordinal'> | undefined {
  const spaced = printed.includes(' ') || printed.includes("'");
  const compact = spaced ? printed.replaceAll(' ', '').replaceAll("'", '') : printed;
  const sign = lastSign(compact);
  if (sign === undefined) return { value: Number(compact), whole: true, digits: compact.length };
  const parts = compact.split(sign);
  const other = sign === '.' ? ',' : '.';
  if (parts.length === 2 && !compact.includes(other))
    return readSingle(parts as [string, string], sign, spaced);
  if (!compact.includes(other)) return isGrouped(parts) ? wholeOf(parts) : undefined;
  const before = (parts[0] as string).split(other);
  if (parts.length > 2 || !isGrouped(before)) return undefined;
  return decimalOf(before.join(''), parts[1] as string);
}

function readSingle(
  [before, after]: [string, string],
  sign: '.' | ',',
  spaced: boolean,
): Omit<Figure, 'ordinal'> {
  const decimal = decimalOf(before, after);
  if (spaced || !isGrouped([before, after])) return decimal;
  return { ...wholeOf([before, after]), asDecimal: { value: decimal.value, sign } };
}

function wholeOf(groups: readonly string[]): Omit<Figure, 'ordinal'> {
  const digits = groups.join('');
  return { value: Number(digits), whole: true, digits: digits.length };
}

function decimalOf(before: string, after: string): Omit<Figure, 'ordinal'> {
  return { value: Number(`${before}.${after}`), whole: false, digits: before.length };
}

function lastSign(compact: string): '.' | ',' | undefined {
  for (let i = compact.length - 1; i >= 0; i--) {
    const sign = compact[i];
    if (sign === '.' || sign === ',') return sign;
  }
  return undefined;
}

/** Groups of three (`1,244,386`) or, behind a first one of up to two, Indian groups of two (`2,44,000`). */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first === '' || first.length > 3 || first.startsWith('0')) return false;
  if (rest.at(-1)?.length !== 3) return rest.length === 0;
  const inner = rest.slice(0, -1);
  return (
    inner.every(({ length }) => length === 3) ||
    (first.length < 3 && inner.every(({ length }) => length === 2))
  );
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
