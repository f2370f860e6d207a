import type { DerivedQuantity } from '../../../query/answer.js';
import { periodText } from '../dates.js';
import { derivedFigure, type Figure, phraseOf } from '../figure.js';
import { enumerate, shortName } from '../names.js';
import type { Operand } from '../operand.js';
import { operandsOf } from '../operand.js';
import { labelsOf } from '../operand-labels.js';
import type { Voice } from '../voice.js';
import { figureBeside, operandWordings, pairPhrase, resultFigure, type Working } from './working.js';

/** Wordings of a result that is one number, from the richest to the barest. */
export function quantityWordings(
  voice: Voice,
  working: Working,
  quantity: DerivedQuantity,
  terms: readonly DerivedQuantity[] = [],
): string[] {
  const { derivation, operands, tail } = working;
  const figure = resultFigure(voice, quantity, operands);
  const phrase = phraseOf(figure);
  const { derivation: words } = voice.words;
  const each = () => operandWordings(voice, working, figure.suffix);
  switch (derivation.operation) {
    case 'sum':
      return each().map((text) => words.sum(phrase, text, excluded(voice, working)) + tail);
    case 'mean': {
      const whole = perAccount(voice, working, terms);
      const mean = terms[1]?.unit === 'facts' ? words.average : words.perAccount;
      return whole ? [mean(phrase, whole) + tail] : each().map((text) => words.average(phrase, text) + tail);
    }
    case 'median':
      return each().map((text) => words.middle(phrase, text) + tail);
    case 'difference':
      return [words.difference(phrase, ...ends(working, figure)) + tail];
    case 'ratio':
      return [ratio(voice, working, phrase) + tail];
    case 'share':
      return [share(voice, working, phrase, terms) + tail];
    case 'rank':
      return [rank(voice, working, phrase) + tail];
    case 'growth':
      return [growth(voice, working, phrase) + tail];
    default:
      return each().map((text) => `${phrase} (${text})${tail}`);
  }
}

function excluded(voice: Voice, { derivation }: Working): string {
  const left = operandsOf(voice, derivation.excluded ?? []);
  return left.length === 0 ? '' : voice.words.derivation.without(enumerate(voice, labelsOf(voice, left), 3));
}

/** "plus de 12 000 abonnés pour 30 comptes", where a sum is divided by the accounts it covers. */
function perAccount(
  voice: Voice,
  { operands }: Working,
  terms: readonly DerivedQuantity[],
): string | undefined {
  const [whole, parts] = operands;
  const divisor = parts?.figure ?? (terms[1] ? derivedFigure(voice, terms[1]) : groupSize(voice, whole));
  const units = new Set([whole?.quantity?.unit, parts?.quantity?.unit ?? terms[1]?.unit ?? 'accounts']);
  if (!whole?.figure || !divisor || units.size < 2 || operands.length > 2) return undefined;
  return voice.words.derivation.over(phraseOf(whole.figure), phraseOf(divisor));
}

function groupSize(voice: Voice, operand: Operand | undefined): Figure | undefined {
  const size = operand?.frame.accounts
    .map((id) => voice.base.accounts.get(id)?.size)
    .find((count) => count !== undefined);
  return size === undefined
    ? undefined
    : derivedFigure(voice, { value: size, bound: 'exact', unit: 'accounts' });
}

/** The two ends of a difference, the greater first: "Xin’an 10", "Yanshi 2,9". */
function ends({ operands, labels }: Working, result: Figure): [string, string] {
  const order = operands
    .map((_, index) => index)
    .sort((a, b) => figureValue(operands[b]) - figureValue(operands[a]));
  const text = (index: number | undefined) => {
    const figure = index === undefined ? undefined : operands[index]?.figure;
    return figure && index !== undefined ? `${labels[index]} ${figureBeside(figure, result.suffix)}` : '';
  };
  return [text(order[0]), text(order.at(-1))];
}

const figureValue = (operand: Operand | undefined): number => operand?.quantity?.value ?? 0;

function ratio(voice: Voice, { operands, labels }: Working, phrase: string): string {
  const [left, right] = operands;
  const { against, ratio: words } = voice.words.derivation;
  const working = left?.figure && right?.figure ? pairPhrase(left.figure, right.figure, against) : '';
  return words(phrase, labels[0] ?? '', labels[1] ?? '', working);
}

/** "Xin’an : 22,1 % (10 sur 45,15 millions de yuans)"; the parts are the operands that add up to the first term. */
function share(
  voice: Voice,
  { operands, labels }: Working,
  phrase: string,
  terms: readonly DerivedQuantity[],
): string {
  const parts = partsOf(operands, terms[0]?.value);
  const whole = operands.at(-1);
  const partFigure = terms[0] ? resultFigure(voice, terms[0], parts) : parts[0]?.figure;
  const wholeFigure = terms[1] ? resultFigure(voice, terms[1], operands) : whole?.figure;
  const name = enumerate(voice, labels.slice(0, parts.length));
  const lead = `${name}${voice.words.punctuation.colon}`;
  if (!partFigure || !wholeFigure) return lead + phrase;
  const { heads, suffix } = {
    heads: [figureBeside(partFigure, wholeFigure.suffix)],
    suffix: phraseOf(wholeFigure),
  };
  return lead + voice.words.derivation.share(phrase, heads[0] ?? '', suffix);
}

function partsOf(operands: readonly Operand[], sum: number | undefined): readonly Operand[] {
  let total = 0;
  for (const [index, operand] of operands.entries()) {
    total += figureValue(operand);
    if (sum !== undefined && Math.abs(total - sum) <= Math.abs(sum) * 1e-9)
      return operands.slice(0, index + 1);
  }
  return operands.slice(0, Math.max(1, operands.length - 1));
}

function rank(voice: Voice, { operands, labels }: Working, phrase: string): string {
  const figure = operands[0]?.figure;
  const place = voice.words.derivation.rankOf(phrase, operands.length);
  return `${labels[0] ?? ''}${voice.words.punctuation.colon}${place}${figure ? ` (${phraseOf(figure)})` : ''}`;
}

function growth(voice: Voice, { operands }: Working, phrase: string): string {
  const [from, to] = operands;
  const dated = (operand: Operand | undefined) =>
    operand?.figure ? `${phraseOf(operand.figure)} (${periodText(voice, operand.frame)})` : '';
  const subject = from?.frame.actors[0];
  const name = subject ? shortName(voice, subject.id) : '';
  return voice.words.derivation.growth({ name, from: dated(from), to: dated(to), change: phrase });
}
