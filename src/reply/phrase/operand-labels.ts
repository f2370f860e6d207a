import { briefOf } from './briefs.js';
import { periodText } from './dates.js';
import { objectOf, platformOf, subjectOf } from './labels.js';
import { unique } from './names.js';
import type { Operand } from './operand.js';
import type { Voice } from './voice.js';

/**
 * A few words for each of some facts that tell them apart: who it is about, else to whom or where, else when.
 * The total that others are parts of is called so.
 */
export function labelsOf(voice: Voice, operands: readonly Operand[]): string[] {
  const wholes = new Set(operands.flatMap(({ frame }) => frame.partOf ?? []));
  for (const dimension of [subjectOf, objectOf, platformOf]) {
    const labels = operands.map(({ frame }) =>
      wholes.has(frame.fact) ? voice.words.derivation.total : dimension(voice, frame),
    );
    if (!labels.includes('') && unique(labels).length === labels.length) return labels;
  }
  return withDetail(voice, operands);
}

/** Facts about one subject are told apart by what they cover, else by their date, else by what they say. */
function withDetail(voice: Voice, operands: readonly Operand[]): string[] {
  const scopes = operands.map(({ quantity }) => quantity?.scope?.[voice.lang] ?? '');
  const dates = operands.map(({ frame }) => periodText(voice, frame, 'short'));
  const details = [scopes, dates].find((candidates) => unique(candidates).length === candidates.length);
  return operands.map(({ frame }, index) => {
    const subject = subjectOf(voice, frame);
    if (subject === '' || !details) return briefOf(voice, frame);
    return details[index] ? `${subject} (${details[index]})` : subject;
  });
}
