import type { DerivedResult } from '../../../query/answer.js';
import { periodText } from '../dates.js';
import { phraseOf } from '../figure.js';
import { enumerate, unique } from '../names.js';
import { lowerBounds, type Operand, operandsOf } from '../operand.js';
import { labelsOf } from '../operand-labels.js';
import { asSentence } from '../sentence.js';
import type { Voice } from '../voice.js';
import { figureBeside, type Working } from './working.js';

type Winner = Extract<DerivedResult, { kind: 'winner' }>;

/** Most rivals that a headline names beside the winner. */
const MOST_RIVALS = 3;

/** Wordings of who has most or least, or came first or last; ties are named together. */
export function winnerWordings(voice: Voice, working: Working, result: Winner): string[] {
  const operands = operandsOf(voice, unique([result.fact, ...result.others]), unitOf(voice, result));
  const labels = labelsOf(voice, operands);
  const [best] = operands;
  if (!best) return [];
  if (best.figure && working.derivation.operation !== 'order')
    return byFigure(voice, working, operands, labels);
  if (best.frame.period) return byDate(voice, working, operands, labels);
  return [asSentence(best.frame.statement[voice.lang])];
}

const unitOf = (voice: Voice, { fact }: Winner): string | undefined =>
  operandsOf(voice, [fact])[0]?.quantity?.unit;

function byFigure(
  voice: Voice,
  working: Working,
  operands: readonly Operand[],
  labels: readonly string[],
): string[] {
  const { derivation } = voice.words;
  const best = operands[0];
  if (!best?.figure) return [];
  const isBest = ({ quantity }: Operand) => quantity?.value === best.quantity?.value;
  const { suffix } = best.figure;
  const name = enumerate(
    voice,
    labels.filter((_, index) => isBest(operands[index] ?? best)),
  );
  const figure = phraseOf(best.figure);
  const note = boundsNote(voice, operands);
  const others = operands.flatMap((operand, index) =>
    operand.figure && !isBest(operand)
      ? [{ name: labels[index] ?? '', figure: figureBeside(operand.figure, suffix) }]
      : [],
  );
  if (others.length > 0 && others.length <= MOST_RIVALS)
    return [derivation.winner({ name, figure, others, note }) + working.tail];
  const end = working.derivation.operation === 'min' ? 'min' : 'max';
  return [derivation.best({ name, figure, count: operands.length, end, note }) + working.tail];
}

/** "deux bornes basses", where none of the figures is exact. */
function boundsNote(voice: Voice, operands: readonly Operand[]): string {
  const bounds = lowerBounds(operands);
  return bounds > 1 && bounds === operands.length ? voice.words.derivation.lowerBounds(bounds) : '';
}

function byDate(
  voice: Voice,
  working: Working,
  operands: readonly Operand[],
  labels: readonly string[],
): string[] {
  const date = operands[0] ? periodText(voice, operands[0].frame) : '';
  const tied = labels.filter((_, index) => operands[index]?.frame.period === operands[0]?.frame.period);
  const end = working.derivation.operation === 'max' ? 'last' : 'first';
  const names = enumerate(voice, tied);
  return [voice.words.derivation.extreme({ names, date, count: operands.length, end }) + working.tail];
}
