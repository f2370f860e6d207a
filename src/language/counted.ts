import type { Lang } from './lang.js';

/** "1 article", "2 articles": a count and its noun. French counts in the singular below two, English one alone. */
export function counted(count: number, one: string, other: string, lang: Lang): string {
  const singular = lang === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${count} ${singular ? one : other}`;
}
