import { CURRENCIES, CURRENCY_ALIASES, CURRENCY_SIGNS } from './currencies.js';
import { PhraseTable } from './phrases.js';
import type { Token } from './tokens.js';

const PERCENT = new PhraseTable<'percent'>([
  ['% | pour cent | percent | per cent | pct | p. cent | pour-cent', 'percent'],
]);

const NAMES = new PhraseTable<string>([
  ...Object.entries(CURRENCIES).map(([code, { fr, en }]) => [[...fr, ...en].join(' | '), code] as const),
  ...Object.entries(CURRENCY_ALIASES).map(([code, names]) => [names.join(' | '), code] as const),
]);

const LINKS = new Set(['de', "d'", 'of']);

/** The currency whose sign or code ends right before token `end` (`$`, `US$`, `EUR`); `start` is its first token. */
export function currencyBefore(
  tokens: readonly Token[],
  end: number,
): { code: string; start: number } | undefined {
  const sign = tokens[end - 1];
  if (!sign) return undefined;
  if (sign.kind === 'word') return isCode(sign) ? { code: sign.text, start: end - 1 } : rupees(tokens, end);
  if (sign.text === '.') return rupees(tokens, end - 1);
  const code = CURRENCY_SIGNS[sign.text];
  if (code === undefined) return undefined;
  const letters = tokens[end - 2];
  if (letters?.kind === 'word' && letters.end === sign.start) {
    const lettered = CURRENCY_SIGNS[letters.folded + sign.text];
    if (lettered !== undefined) return { code: lettered, start: end - 2 };
  }
  return { code, start: end - 1 };
}

/** "Rs 2.3 crore", "Rs. 500": an abbreviation in front, of rupees alone. */
function rupees(tokens: readonly Token[], end: number): { code: string; start: number } | undefined {
  return tokens[end - 1]?.text === 'Rs' ? { code: 'INR', start: end - 1 } : undefined;
}

/**
 * The unit that starts at token `at`: percent, or a currency by its sign, name or code, `de` or `of` before it
 * allowed behind a scale ("millions de dollars"); `end` is the token behind it.
 */
export function unitAfter(
  tokens: readonly Token[],
  at: number,
  scaled: boolean,
): { unit: string; end: number } | undefined {
  const percent = PERCENT.startingAt(tokens, at);
  if (percent) return { unit: percent.meaning, end: percent.end };
  const token = tokens[at];
  if (!token) return undefined;
  const first = scaled && LINKS.has(token.folded) ? at + 1 : at;
  return currencyAt(tokens, first);
}

function currencyAt(tokens: readonly Token[], at: number): { unit: string; end: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sign = token.kind === 'punct' ? CURRENCY_SIGNS[token.text] : undefined;
  if (sign !== undefined) {
    // "500 $300": the sign belongs to the figure that it is glued to.
    const following = tokens[at + 1];
    const prefix =
      following?.kind === 'number' && following.start === token.end && tokens[at - 1]?.end !== token.start;
    return prefix ? undefined : { unit: sign, end: at + 1 };
  }
  const name = NAMES.startingAt(tokens, at);
  if (name) return { unit: name.meaning, end: name.end };
  return isCode(token) ? { unit: token.text, end: at + 1 } : undefined;
}

/** An ISO 4217 code counts in capitals only. */
function isCode({ text, kind }: Token): boolean {
  return kind === 'word' && text.length === 3 && Object.hasOwn(CURRENCIES, text);
}
