import type { RefusalReason } from '../../../query/answer.js';
import { periodText } from '../dates.js';
import { phraseOf } from '../figure.js';
import { briefOf } from '../labels.js';
import { bareName, enumerate, unique } from '../names.js';
import type { Operand } from '../operand.js';
import { asSentence } from '../sentence.js';
import type { Voice } from '../voice.js';
import type { Working } from './working.js';

/** One operand of a refused calculation, as it stands beside the others. */
export interface Beside {
  readonly label: string;
  readonly figure: string;
  /** Platform, scope, date. */
  readonly note: string;
}

/** Wordings of a refusal: why, and the figures with their bounds and scopes side by side, never a computed one. */
export function refusedWordings(voice: Voice, working: Working, reason: RefusalReason): string[] {
  const { refusal, punctuation } = voice.words;
  const { operation } = working.derivation;
  const lead = asSentence(
    `${refusal.no(operation)}${punctuation.colon}${refusal.because(operation, reason)}`,
  );
  const items = besides(voice, working);
  const wording = (notes: boolean) =>
    items.map(({ label, figure, note }) => {
      const told = figure === '' ? label : `${label}${punctuation.colon}${figure}`;
      return notes && note !== '' ? `${told} (${note})` : told;
    });
  return [true, false].map((notes) => capitalised(lead, wording(notes).join(punctuation.semicolon)));
}

const capitalised = (lead: string, list: string): string =>
  list === '' ? lead : `${lead} ${list.charAt(0).toLocaleUpperCase('fr')}${list.slice(1)}`;

/** The operands side by side; facts without a figure that say the same of several are told together. */
export function besides(voice: Voice, { operands, labels }: Working): Beside[] {
  const counted = operands.flatMap((operand, index) =>
    operand.figure
      ? [{ label: labels[index] ?? '', figure: phraseOf(operand.figure), note: noteOf(voice, operand) }]
      : [],
  );
  return [
    ...counted,
    ...uncounted(
      voice,
      operands.filter(({ figure }) => !figure),
    ),
  ];
}

function uncounted(voice: Voice, operands: readonly Operand[]): Beside[] {
  const present = operands.filter(({ fact }) => fact?.kind === 'account' && fact.event !== 'absent');
  const others = operands.filter((operand) => !present.includes(operand));
  const apart = others.map(({ frame }) => ({
    label: briefOf(voice, frame),
    figure: '',
    note: periodText(voice, frame, 'short'),
  }));
  if (present.length === 0) return apart;
  const names = unique(
    present.flatMap(({ frame }) => frame.actors.slice(0, 1).map(({ id }) => bareName(voice, id))),
  );
  const platforms = unique(present.flatMap(({ frame }) => frame.platforms)).map((id) => bareName(voice, id));
  const dates = unique(present.map(({ frame }) => periodText(voice, frame, 'short'))).filter(Boolean);
  const label = voice.words.label.account('active', enumerate(voice, names), enumerate(voice, platforms));
  return [...apart, { label, figure: '', note: dates.length === 1 ? (dates[0] ?? '') : '' }];
}

function noteOf(voice: Voice, { frame, quantity }: Operand): string {
  const platforms = (quantity?.platforms ?? []).map((id) => bareName(voice, id));
  const parts = [
    enumerate(voice, platforms),
    quantity?.scope?.[voice.lang],
    periodText(voice, frame, 'short'),
  ];
  return parts.filter(Boolean).join(', ');
}
