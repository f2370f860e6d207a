import type { Answered, Derivation } from '../query/answer.js';
import { type Text, text } from './inline.js';
import {
  besides,
  markUp,
  periodText,
  phraseOf,
  type Voice,
  type Working,
  workingOf,
} from './phrase/index.js';
import type { Block, TableColumn } from './reply.js';

/** From so many operands on, their figures stand in a table. */
const LEAST_ROWS = 3;

/** The operands of a refused calculation or a comparison, side by side. */
export function sideBySide(voice: Voice, { derivation }: Answered): Block[] {
  if (!derivation || !(derivation.refused || derivation.operation === 'compare')) return [];
  const items = besides(voice, workingOf(voice, derivation)).filter(({ figure }) => figure !== '');
  if (items.length < 2) return [];
  return [
    {
      kind: 'side-by-side',
      items: items.map(({ label, figure, note }) => ({
        label: markUp(label, voice.lang),
        figure: [{ kind: 'figure' as const, text: figure }],
        ...(note === '' ? {} : { note: markUp(note, voice.lang) }),
      })),
    },
  ];
}

/** The figures of a calculation as a table: who, how much, when, on which line; with ranks for a ranking. */
export function table(voice: Voice, { derivation }: Answered): Block[] {
  if (!derivation || derivation.refused || derivation.operation === 'compare') return [];
  const ranked = derivation.operation === 'rank';
  const working = workingOf(voice, { ...derivation, operands: rowsOf(derivation) });
  if (working.operands.length < LEAST_ROWS || working.operands.some(({ figure }) => !figure)) return [];
  const { table: titles, ranking, amounts } = voice.words.reply;
  const count = working.operands.length;
  return [
    {
      kind: 'table',
      caption: [text(ranked ? ranking(count) : amounts(count))],
      columns: [
        ...(ranked ? [right(titles.rank)] : []),
        left(titles.who),
        right(titles.figure),
        left(titles.date),
        right(titles.line),
      ],
      rows: rows(voice, working, ranked),
    },
  ];
}

const left = (title: string): TableColumn => ({ title, align: 'left' });
const right = (title: string): TableColumn => ({ title, align: 'right' });

const rowsOf = ({ operands, result }: Derivation): readonly string[] =>
  result?.kind === 'order' ? result.facts : operands;

function rows(voice: Voice, { operands, labels }: Working, ranked: boolean): Text[][] {
  return operands.map(({ frame, fact, figure }, index) => [
    ...(ranked ? [[text(String(index + 1))]] : []),
    markUp(labels[index] ?? '', voice.lang),
    figure ? [{ kind: 'figure' as const, text: phraseOf(figure) }] : [],
    markUp(periodText(voice, frame, 'short'), voice.lang),
    [text(String(fact?.anchors[0]?.line ?? ''))],
  ]);
}
