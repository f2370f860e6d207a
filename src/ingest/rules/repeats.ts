import type { Candidate } from '../candidate.js';

/** One fact for each thing said: a figure, join or ban that is told again is the same. */
export function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  const handles = new Set<string>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (isToldHandle(candidate, handles)) continue;
    if (candidate.kind === 'account' && candidate.handle) handles.add(candidate.handle.toLowerCase());
    const before = kept.get(key);
    if (!before) kept.set(key, candidate);
    else if (before.kind === 'account') kept.set(key, joined(before, candidate));
  }
  return [...kept.values()];
}

/** A handle that is printed again says nothing new. */
const isToldHandle = ({ kind, handle, action }: Candidate, told: ReadonlySet<string>): boolean =>
  kind === 'account' && action === undefined && handle !== undefined && told.has(handle.toLowerCase());

const SUBNATIONAL =
  /\b(?:scottish|welsh|[ée]cossais|gallois|bavarian|bavarois|flemish|flamand|walloon|wallon|catalan|qu[ée]b[ée]cois)/iu;

/** A country and its government are one issuer; its embassies and ministries are others. */
function issuerOf(actor: Candidate['actor']): string | undefined {
  if (!actor?.country || SUBNATIONAL.test(actor.name)) return undefined;
  return actor.kind === 'country' || /^(?:gouvernement|government|.*\bgovernment$)/iu.test(actor.name)
    ? actor.country
    : undefined;
}

function keyOf({ kind, actor, platform, metric, value, currency, action, handle, line }: Candidate): string {
  const who = actor?.actor ?? actor?.name ?? '';
  switch (kind) {
    case 'account':
      return [kind, handle ? `${handle.toLowerCase()} ${platform}` : `${who} ${platform}`, action ?? ''].join(
        '|',
      );
    case 'policy':
      return [kind, issuerOf(actor) ?? who, platform, action, action === 'exempt' ? line : ''].join('|');
    case 'milestone':
      return [kind, who, platform, metric, value, line].join('|');
    case 'spending':
      return [kind, who, platform, metric, value, currency].join('|');
    case 'ranking':
      return [kind, who, metric, value, platform, line].join('|');
    default:
      return kind satisfies never;
  }
}

/** The earlier telling with what the later one adds. */
const joined = (first: Candidate, second: Candidate): Candidate => ({
  ...first,
  ...(!first.date && second.date && { date: second.date, dateBasis: second.dateBasis ?? 'printed' }),
});
