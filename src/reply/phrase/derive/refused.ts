import { sentenceCase } from '../../../facts/names.js';
import type { RefusalReason } from '../../../query/answer.js';
import { briefOf } from '../briefs.js';
import { periodText } from '../dates.js';
import { phraseOf } from '../figure.js';
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
  const levels: readonly (readonly NotePart[])[] = [
    ['where', 'scope', 'date'],
    reason === 'date' ? ['date'] : ['where', 'scope'],
    [],
  ];
  return levels.map((parts) => {
    const items = besides(voice, working, parts).map(({ label, figure, note }) => {
      const told = figure === '' ? label : `${label}${punctuation.colon}${figure}`;
      return note === '' ? told : `${told} (${note})`;
    });
    return `${lead} ${sentenceCase(items.join(punctuation.semicolon))}`.trimEnd();
  });
}

/** What a figure holds for, as far as its label does not say so. */
type NotePart = 'where' | 'scope' | 'date';
const EVERYTHING: readonly NotePart[] = ['where', 'scope', 'date'];

/** The operands side by side; facts without a figure that say the same of several are told together. */
export function besides(voice: Voice, { operands, labels }: Working, parts = EVERYTHING): Beside[] {
  const counted = operands.flatMap((operand, index) =>
    operand.figure
      ? [
          {
            label: labels[index] ?? '',
            figure: phraseOf(operand.figure),
            note: noteOf(voice, operand, labels[index] ?? '', parts),
          },
        ]
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

function noteOf(
  voice: Voice,
  { frame, quantity }: Operand,
  label: string,
  wanted: readonly NotePart[],
): string {
  const platforms = (quantity?.platforms ?? [])
    .map((id) => bareName(voice, id))
    .filter((name) => !label.includes(name));
  // A group of accounts says in its name how many it is.
  const group = frame.accounts.some((id) => voice.base.accounts.get(id)?.size !== undefined);
  const scope = group ? '' : (quantity?.scope?.[voice.lang] ?? '');
  const notes: Readonly<Record<NotePart, string>> = {
    where: platforms.length > 0 ? enumerate(voice, platforms) : '',
    scope,
    date: periodText(voice, frame, 'short'),
  };
  return wanted
    .map((part) => notes[part])
    .filter((note) => note !== '' && !label.includes(note))
    .join(', ');
}
