import type { Derivation, DerivedQuantity } from '../../../query/answer.js';
import { commonAttribution } from '../attribution.js';
import { periodText } from '../dates.js';
import { bareFigure, derivedFigure, type Figure, phraseOf, together } from '../figure.js';
import { enumerate, unique } from '../names.js';
import { type Operand, operandsOf, resultStrictness } from '../operand.js';
import { labelsOf } from '../operand-labels.js';
import { commonPlatform } from '../theme.js';
import type { Voice } from '../voice.js';

/** A derivation ready to be worded: its operands with their labels, and who says so where all say it alike. */
export interface Working {
  readonly derivation: Derivation;
  readonly operands: readonly Operand[];
  readonly labels: readonly string[];
  /** ", selon …" where every operand has the same attribution. */
  readonly attribution: string;
  /** Where and when all figures hold, then who says so. */
  readonly tail: string;
}

export function workingOf(voice: Voice, derivation: Derivation, unit?: string): Working {
  const operands = operandsOf(voice, derivation.operands, unit);
  const attribution = commonAttribution(voice, operands);
  const tail = settingOf(voice, operands) + attribution;
  let labels: readonly string[] | undefined;
  return {
    derivation,
    operands,
    // Telling thousands apart takes seconds, and not every wording names them.
    get labels() {
      labels ??= labelsOf(voice, operands);
      return labels;
    },
    attribution,
    tail,
  };
}

/** ", sur Twitter, vers février 2014 (date déduite)" where that holds of every operand's count. */
function settingOf(voice: Voice, operands: readonly Operand[]): string {
  const counts = operands.length > 0 && operands.every(({ fact }) => fact?.kind === 'milestone');
  if (!counts) return '';
  const dates = unique(operands.map(({ frame }) => periodText(voice, frame)));
  return voice.words.label.setting(
    commonPlatform(voice, operands),
    dates.length === 1 ? (dates[0] ?? '') : '',
  );
}

/** The result's figure, its bound worded as strictly as the operands'. */
export function resultFigure(voice: Voice, quantity: DerivedQuantity, operands: readonly Operand[]): Figure {
  return derivedFigure(voice, quantity, resultStrictness(operands, quantity));
}

/** Ways to name the operands, from labels with figures down to their number: "Xin’an 10 ; Yanshi 2,9". */
export function operandWordings(voice: Voice, { operands, labels }: Working, suffix: string): string[] {
  const { semicolon } = voice.words.punctuation;
  const count = voice.words.derivation.sumOf(operands.length);
  const each = operands.map(({ figure }, index) =>
    `${labels[index]} ${figure ? figureBeside(figure, suffix) : ''}`.trim(),
  );
  const lead = operands.length > 2 ? `${count}${voice.words.punctuation.colon}` : '';
  return [lead + each.join(semicolon), lead + enumerate(voice, labels), count];
}

/** A figure without what the result beside it says already. */
export const figureBeside = (figure: Figure, suffix: string): string =>
  figure.suffix === suffix ? bareFigure(figure) : phraseOf(figure);

/** Two figures as one phrase: "10 contre 2,9 millions de yuans". */
export function pairPhrase(
  left: Figure,
  right: Figure,
  combine: (left: string, right: string) => string,
): string {
  const { heads, suffix } = together([left, right]);
  const phrase = combine(heads[0] ?? '', heads[1] ?? '');
  return suffix === '' ? phrase : `${phrase} ${suffix}`;
}
