import type { Frame } from '../../facts/frame.js';
import { listNames } from '../../facts/names.js';
import { bareName, shortName } from './names.js';
import type { Voice } from './voice.js';

/** Who a fact is about; what it counts, where that is narrower. */
export function subjectOf(voice: Voice, frame: Frame): string {
  const fact = voice.base.facts.get(frame.fact);
  if (fact?.kind === 'milestone') {
    const subject = shortName(voice, fact.subject);
    return fact.of ? `${fact.of[voice.lang]} (${subject})` : subject;
  }
  const subject = frame.actors.find(({ role }) => role === 'subject') ?? frame.actors[0];
  return subject ? shortName(voice, subject.id) : '';
}

/** To or with whom. */
export function objectOf(voice: Voice, frame: Frame): string {
  const object = frame.actors.find(({ role }) => role === 'object');
  return object ? shortName(voice, object.id) : '';
}

/** Where. */
export const platformOf = (voice: Voice, frame: Frame): string =>
  listNames(
    frame.platforms.map((id) => bareName(voice, id)),
    voice.lang,
  );
