import { listNames } from '../../facts/names.js';
import { named, type Voice } from './voice.js';

/** Kinds of actors that one word names without doubt; "Bildt" for a person would be too curt. */
const PLACES: ReadonlySet<string> = new Set(['place', 'state']);

/** A name without its article, as it stands in a list, a table or before a colon. */
export function bareName(voice: Voice, id: string): string {
  return named(voice, id).replace(/^(?:les? |la |l['’]|the )/iu, '');
}

/** "Xin’an" for "le comté de Xin’an": a place's one-word alias that its name contains; else the bare name. */
export function shortName(voice: Voice, id: string): string {
  const bare = bareName(voice, id);
  const actor = voice.base.actors.get(id);
  if (!actor || !PLACES.has(actor.kind)) return bare;
  const words = new Set(bare.split(/[\s\u00a0]+/u));
  const aliases = actor.aliases?.[voice.lang] ?? [];
  return aliases.find((alias) => words.has(alias) && /^\p{Lu}/u.test(alias)) ?? bare;
}

/** "A, B et C", and how many more where there are more than `most`. */
export function enumerate(voice: Voice, names: readonly string[], most = names.length): string {
  if (names.length <= most) return listNames(names, voice.lang);
  return voice.words.count.moreNames(names.slice(0, most).join(', '), names.length - most);
}

/** Each thing once, in the order in which it came. */
export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
