import { CURRENCIES } from '../../../language/currencies.js';
import type { DerivedLabel, DerivedResult } from '../../../query/answer.js';
import { type Figure, phraseOf, together } from '../figure.js';
import { shortName } from '../names.js';
import type { Voice } from '../voice.js';
import { quantityWordings } from './quantity.js';
import { resultFigure, type Working } from './working.js';

type Several = Extract<DerivedResult, { kind: 'several' }>;
type Part = Several['parts'][number];

/** Wordings of a result in several numbers: mean and median, one a year, a share and its rank, implied rates. */
export function severalWordings(voice: Voice, working: Working, { parts }: Several): string[] {
  const figures = parts.map(({ quantity }) => resultFigure(voice, quantity, working.operands));
  const { operation } = working.derivation;
  if (operation === 'convert') return [rates(voice, working, parts, figures)];
  if (operation === 'share') return shareAndRank(voice, working, parts);
  const { heads, suffix } = together(figures);
  const each = parts.map(
    ({ label }, index) => `${labelOf(voice, working, label)}${voice.words.punctuation.colon}${heads[index]}`,
  );
  const list = each.join(voice.words.punctuation.semicolon);
  const text = suffix === '' ? list : `${list} ${suffix}`;
  return [text + working.tail];
}

function labelOf(voice: Voice, { operands, labels }: Working, label: DerivedLabel): string {
  const { derivation } = voice.words;
  if ('year' in label) return String(label.year);
  if ('entity' in label) return shortName(voice, label.entity);
  if ('fact' in label) return labels[operands.findIndex(({ id }) => id === label.fact)] ?? label.fact;
  switch (label.operation) {
    case 'mean':
      return derivation.mean;
    case 'median':
      return derivation.median;
    case 'difference':
      return derivation.gap;
    default:
      return derivation.total;
  }
}

/** "6,70 (Douyin) ; 6,69 (Mengjin) yuans pour un dollar : aucun taux unique" */
function rates(voice: Voice, working: Working, parts: readonly Part[], figures: readonly Figure[]): string {
  const { derivation, punctuation } = voice.words;
  const printed = figures.map(({ bound, head }) => bound + head);
  const named = parts.map(({ label }, index) =>
    parts.length > 1 ? `${printed[index]} (${labelOf(voice, working, label)})` : (printed[index] ?? ''),
  );
  const [paid = '', bought = ''] = parts[0]?.quantity.unit.split('/') ?? [];
  const unit = derivation.rateUnit(currencyName(voice, paid, 'several'), currencyName(voice, bought, 'one'));
  const text = derivation.rates(named.join(punctuation.semicolon), unit, new Set(printed).size < 2);
  return text + (parts.length > 1 ? '' : amountsOf(voice, working)) + working.tail;
}

/** " (3,2 millions de yuans / environ 480 000 dollars)": the two printed amounts that a rate comes from. */
function amountsOf(voice: Voice, { operands }: Working): string {
  const amounts = operands[0]?.frame.slots.amount?.map(({ text }) => text[voice.lang]) ?? [];
  return amounts.length === 2 ? ` (${amounts.join(' / ')})` : '';
}

function currencyName({ lang }: Voice, code: string, form: 'one' | 'several'): string {
  return CURRENCIES[code]?.[lang][form === 'one' ? 0 : 1] ?? code;
}

/** "Mengjin : 14,4 % (6,5 sur 45,15 millions de yuans), 3e sur 9" */
function shareAndRank(voice: Voice, working: Working, parts: readonly Part[]): string[] {
  const share = parts.find(({ quantity }) => quantity.unit === 'percent') ?? parts[0];
  const rank = parts.find(({ quantity }) => quantity.unit === 'rank');
  if (!share) return [];
  const place = rank
    ? `, ${voice.words.derivation.rankOf(phraseOf(resultFigure(voice, rank.quantity, [])), rank.facts.length)}`
    : '';
  const own = { ...working, tail: '' };
  return quantityWordings(voice, own, share.quantity).map((text) => text + place + working.tail);
}
