import { UserError } from '../errors.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import { SOURCE_KIND } from '../facts/source-frame.js';
import { findDates } from '../language/dates.js';
import { compareDates, overlaps, type PartialDate, parseEdtf } from '../language/edtf.js';
import { dateOf } from '../language/known-dates.js';
import { normalizeText } from '../language/text.js';
import { options as common } from './common-options.js';
import type { OptionDefinition } from './definition.js';
import type { NamedThing } from './named-things.js';
import { resolveName } from './resolve.js';

/** The options by which listings choose their facts, as people gave them. */
export interface SelectionOptions {
  readonly who?: string | undefined;
  readonly subject?: string | undefined;
  readonly platform?: string | undefined;
  readonly country?: string | undefined;
  readonly measure?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** What the options name, and the facts that concern all of it. */
export interface Selection {
  readonly things: readonly NamedThing[];
  /** Those of the first thing itself before those of its parts; oldest first. */
  readonly frames: readonly Frame[];
}

const SUGGESTED = {
  who: common.actor,
  subject: common.subject,
  platform: common.platform,
  country: common.country,
  measure: common.measure,
} as const;

/**
 * The facts that concern everything that the options name.
 * @throws UserError for a name that the base does not hold, or a date that is none
 */
export function select(base: FactBase, options: SelectionOptions, kinds?: readonly string[]): Selection {
  const things = Object.entries(SUGGESTED).flatMap(([key, option]) => {
    const typed = options[key as keyof typeof SUGGESTED];
    return typed === undefined ? [] : [resolveName(base, option, typed)];
  });
  const within = period(options);
  const frames = base.frames.filter(
    (frame) =>
      frame.kind !== SOURCE_KIND &&
      (kinds?.includes(frame.kind) ?? true) &&
      things.every((thing) => closeness(base, frame, thing) > 0) &&
      within(frame),
  );
  const [first] = things;
  const own = new Map(frames.map((frame) => [frame, first ? closeness(base, frame, first) : 0]));
  return { things, frames: frames.sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0) || byDate(a, b)) };
}

/** 2 where the frame concerns the thing itself, 1 where it concerns a part of it, 0 where neither. */
function closeness(base: FactBase, frame: Frame, { kind, id }: NamedThing): 0 | 1 | 2 {
  switch (kind) {
    case 'handle':
      return frame.accounts.includes(id) ? 2 : 0;
    case 'actor':
      if (frame.actors.some((actor) => actor.id === id)) return 2;
      return frame.actors.some((actor) => isPartOf(base, actor.id, id)) ? 1 : 0;
    case 'country':
      return frame.countries.includes(id) ? 2 : 0;
    case 'platform':
      if (frame.platforms.includes(id)) return 2;
      return frame.platforms.some((platform) => base.platforms.get(platform)?.printedAs.includes(id)) ? 1 : 0;
    case 'measure':
      return frame.measures.some((measure) =>
        chain(measure, (at) => base.measures.get(at)?.broader).includes(id),
      )
        ? 2
        : 0;
    case 'source':
      return frame.source === id ? 2 : 0;
    case 'fact':
      return frame.fact === id ? 2 : 0;
    default:
      return kind satisfies never;
  }
}

/** Whether a frame tells of everything that is named, rather than mentioning it: protest accounts are not their target's. */
export function tellsOf(base: FactBase, frame: Frame, things: readonly NamedThing[]): boolean {
  const mentioned = frame.actors.filter(({ role }) => role === 'about');
  const taking = frame.actors.filter(({ role }) => role !== 'about');
  const countriesOf = (actors: Frame['actors']) => actors.map(({ id }) => base.actors.get(id)?.country);
  return things.every(({ kind, id }) => {
    if (kind === 'actor') return taking.some((actor) => isPartOf(base, actor.id, id));
    if (kind === 'country') return countriesOf(taking).includes(id) || !countriesOf(mentioned).includes(id);
    return true;
  });
}

/** Whether an actor is a whole or, at any depth, a part of it. */
const isPartOf = (base: FactBase, actor: string, whole: string): boolean =>
  chain(actor, (at) => base.actors.get(at)?.parent).includes(whole);

/** An id and all above it. The loader refuses circles. */
function chain(id: string, above: (id: string) => string | undefined): string[] {
  const ids: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = above(at)) ids.push(at);
  return ids;
}

/** Whether a frame dates from the time that the options allow; one without a date does only if they allow all. */
function period({ since, until }: SelectionOptions): (frame: Frame) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const from = since === undefined ? undefined : readDate(common.since, since).start;
  const to = until === undefined ? undefined : readDate(common.until, until).end;
  const asked: PartialDate = {
    edtf: '../..',
    precision: 'interval',
    approximate: false,
    uncertain: false,
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
  };
  return (frame) => frame.period !== undefined && overlaps(dateOf(frame.period), asked);
}

/** A date as people type it: `2019-07`, "juillet 2019", "8 July 2019". */
function readDate(option: OptionDefinition, typed: string): PartialDate {
  const text = normalizeText(typed).trim();
  const [date, ...others] = findDates(text);
  const whole = date !== undefined && others.length === 0 && date.start === 0 && date.end === text.length;
  if (!whole || date.monthDay) throw new UserError('not-a-date', { option: option.name, typed });
  return parseEdtf(date.edtf);
}

/** Oldest first; one that only ends somewhere by its end; those without a date last. */
export function byDate(a: Frame, b: Frame): number {
  if (a.period === undefined || b.period === undefined)
    return Number(a.period === undefined) - Number(b.period === undefined);
  const [first, second] = [dateOf(a.period), dateOf(b.period)];
  return beginning(first) - beginning(second) || compareDates(first, second);
}

const beginning = ({ start, end }: PartialDate): number => start ?? end ?? 0;
