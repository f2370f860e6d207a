import type { Frame } from '../../facts/frame.js';
import { periodText } from './dates.js';
import { subjectOf } from './labels.js';
import { bareName, enumerate } from './names.js';
import { operandOf } from './operand.js';
import type { Voice } from './voice.js';

/**
 * What a choice is about, without its figure: subject, measure, platform, scope, and the date where two choices
 * would else read alike.
 */
export function choiceLabels(voice: Voice, frames: readonly Frame[]): string[] {
  const labels = frames.map((frame) => scopeOf(voice, frame));
  return labels.map((label, index) => {
    const frame = frames[index];
    const date = frame ? periodText(voice, frame, 'short') : '';
    const repeated = labels.indexOf(label) !== labels.lastIndexOf(label);
    return repeated && date !== '' ? `${label} (${date})` : label;
  });
}

function scopeOf(voice: Voice, frame: Frame): string {
  const { quantity } = operandOf(voice, frame);
  const noun = quantity ? voice.base.measures.get(quantity.unit)?.noun[voice.lang].other : undefined;
  const subject = subjectOf(voice, frame);
  if (noun === undefined || subject === '') return frame.statement[voice.lang];
  const platforms = frame.platforms.map((id) => bareName(voice, id));
  const what = voice.words.label.counted(noun, enumerate(voice, platforms, 3));
  // A group of accounts says in its name how many it is.
  const group = frame.accounts.some((id) => voice.base.accounts.get(id)?.size !== undefined);
  const scope = group ? undefined : quantity?.scope?.[voice.lang];
  return `${subject}${voice.words.punctuation.colon}${what}${scope === undefined ? '' : ` (${scope})`}`;
}

/** Wordings of the question back: the choices with their scopes, then only how many there are. */
export function ambiguousWordings(voice: Voice, frames: readonly Frame[]): string[] {
  const { reply, punctuation } = voice.words;
  const labels = choiceLabels(voice, frames);
  const shown = [labels.length, 3, 2].filter((most) => most <= labels.length);
  return shown.map((most) => {
    const list = labels.slice(0, most).join(punctuation.semicolon);
    return reply.ambiguous(labels.length, most < labels.length ? `${list}${punctuation.semicolon}…` : list);
  });
}
