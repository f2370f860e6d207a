import type { DerivedResult } from '../../../query/answer.js';
import { periodText } from '../dates.js';
import { enumerate, shortName, unique } from '../names.js';
import type { Operand } from '../operand.js';
import { themeOf } from '../theme.js';
import { named, type Voice } from '../voice.js';
import type { Working } from './working.js';

type Count = Extract<DerivedResult, { kind: 'count' }>;

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
  const { of } = result;
  if (of) return lists.map((names) => count.of(of, count.closed(result.count, names)) + working.tail);
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
