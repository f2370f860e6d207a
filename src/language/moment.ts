import type { Lang } from './lang.js';

/** A moment as a person reads it, in UTC: "1er mars 2026 à 11:00", "1 March 2026 at 11:00". */
export function formatMoment(moment: Date, lang: Lang): string {
  const told = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(moment);
  return lang === 'fr' ? told.replace(/^1 /u, '1er ') : told;
}
