import { attributionTail, listNames } from '../../../facts/names.js';
import type { DerivedResult } from '../../../query/answer.js';
import { periodText } from '../dates.js';
import { phraseOf, together } from '../figure.js';
import { enumerate, shortName, unique } from '../names.js';
import { lowerBounds, type Operand, operandsOf } from '../operand.js';
import { labelsOf } from '../operand-labels.js';
import { asSentence } from '../sentence.js';
import { themeOf } from '../theme.js';
import { named, type Voice } from '../voice.js';
import { besides } from './refused.js';
import { figureBeside, type Working } from './working.js';

type Winner = Extract<DerivedResult, { kind: 'winner' }>;
type Count = Extract<DerivedResult, { kind: 'count' }>;

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
  const bounds = lowerBounds(operands);
  const note = bounds > 1 && bounds === operands.length ? derivation.lowerBounds(bounds) : '';
  const best = operands[0]?.figure;
  const figure = best ? phraseOf(best) : '';
  const rivals = operands
    .slice(1)
    .flatMap(({ figure: own }, index) =>
      own ? [{ name: labels[index + 1] ?? '', figure: figureBeside(own, best?.suffix ?? '') }] : [],
    );
  const name = labels[0] ?? '';
  if (rivals.length <= MOST_RIVALS && rivals.length > 0)
    return [derivation.winner({ name, figure, others: rivals, note }) + working.tail];
  const end = working.derivation.operation === 'min' ? 'min' : 'max';
  return [derivation.best({ name, figure, count: operands.length, end, note }) + working.tail];
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

/** Wordings of how many there are and who they are. */
export function countWordings(voice: Voice, working: Working, result: Count): string[] {
  const { count } = voice.words;
  const lists = nameLists(voice, working, result);
  if (result.unnamed !== undefined) {
    const unnamed = result.unnamed;
    return lists.map(
      (names) =>
        count.unnamed({
          count: result.count,
          named: result.entities.length,
          names,
          unnamed,
          aheadOf: rankedSubject(voice, working),
        }) + working.tail,
    );
  }
  const theme = themeOf(voice, working.operands);
  return lists.map((names) => {
    const counted = result.open ? count.open(result.count, names) : count.closed(result.count, names);
    return count.about(theme, counted) + working.tail;
  });
}

/** The names with their dates, then alone, then as many as fit. */
function nameLists(voice: Voice, { operands, labels }: Working, { entities }: Count): string[] {
  if (entities.length === 0) return [enumerate(voice, labels), ''];
  const names = entities.map((id) => named(voice, id));
  const dates = entities.map((id) => dateFor(voice, operands, id));
  const telling = dates.length > 1 && unique(dates).length === dates.length;
  const dated = names.map((name, index) => (telling && dates[index] ? `${name} (${dates[index]})` : name));
  const shorter = [8, 6, 4, 2, 1]
    .filter((most) => most < names.length)
    .map((most) => enumerate(voice, names, most));
  return [
    enumerate(voice, dated),
    enumerate(voice, names),
    enumerate(
      voice,
      entities.map((id) => shortName(voice, id)),
    ),
    ...shorter,
  ];
}

function dateFor(voice: Voice, operands: readonly Operand[], id: string): string {
  const concerned = operands.find(
    ({ frame }) =>
      frame.platforms.includes(id) ||
      frame.accounts.includes(id) ||
      frame.actors.some((actor) => actor.id === id),
  );
  return concerned ? periodText(voice, concerned.frame, 'short') : '';
}

function rankedSubject(voice: Voice, { operands }: Working): string | undefined {
  const ranking = operands.find(({ fact }) => fact?.kind === 'ranking')?.fact;
  return ranking?.kind === 'ranking' ? named(voice, ranking.subject) : undefined;
}

/** Who exchanged with whom: "Barack Obama et Hassan Rohani (septembre 2013)". */
export function exchangeWordings(voice: Voice, { operands, tail }: Working): string[] {
  const { derivation, punctuation, time } = voice.words;
  const pairs = (style: 'full' | 'bare') =>
    operands.map(({ frame, fact }) => {
      const partners = frame.actors.filter(({ role }) => role !== 'about').map(({ id }) => named(voice, id));
      const says =
        tail === '' ? attributionTail(voice.base, fact?.attributedTo.slice(0, 1) ?? [], voice.lang) : '';
      const when = (periodText(voice, frame) || time.undated) + says;
      return style === 'bare'
        ? listNames(unique(partners), voice.lang)
        : `${listNames(unique(partners), voice.lang)} (${when})`;
    });
  return (['full', 'bare'] as const).map(
    (style) => derivation.exchanges(operands.length, pairs(style).join(punctuation.semicolon)) + tail,
  );
}

/** Facts side by side, with their scopes: "Mengjin : 6,5 ; Yibin : 3,4 millions de yuans". */
export function comparedWordings(voice: Voice, working: Working): string[] {
  const { operands, labels, tail } = working;
  const { colon, semicolon } = voice.words.punctuation;
  const items = besides(voice, working);
  const noted = items.map(
    ({ label, figure, note }) =>
      [label, figure].filter(Boolean).join(colon) + (note === '' ? '' : ` (${note})`),
  );
  const figures = operands.flatMap(({ figure }) => figure ?? []);
  const { heads, suffix } = together(figures);
  const bare = operands.map((_, index) => `${labels[index]}${colon}${heads[index] ?? ''}`).join(semicolon);
  const plain = suffix === '' ? bare : `${bare} ${suffix}`;
  const apart = noted.join(semicolon) + tail;
  return figures.length < operands.length ? [apart] : [apart, plain + tail];
}
