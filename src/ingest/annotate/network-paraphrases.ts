import { WordPatterns } from '../vocabulary/word-patterns.js';
import type { Passage } from './passage.js';
import type { PlatformAt } from './platforms.js';

type Paraphrase = 'first' | 'second' | 'other' | 'musk' | 'Facebook' | 'LinkedIn';

/** Networks that a text calls by their order, their owner or their kind. */
const PARAPHRASES = new WordPatterns<Paraphrase>([
  [
    'le premier de ces réseaux | la première de ces plateformes | le premier réseau | le premier de ces deux réseaux | sur le premier | sur la première | on the former | the former platform | the former network | the first of these networks | the first of these platforms | the first of those networks | the first of the two networks',
    'first',
  ],
  [
    'le second de ces réseaux | la seconde de ces plateformes | le second réseau | sur le second | sur la seconde | sur ce dernier | sur cette dernière | on the latter | the latter platform | the latter network | the second of these networks | the second of these platforms',
    'second',
  ],
  [
    'l’autre réseau | l’autre plateforme | l’autre application | the other network | the other platform | the other site | the other app',
    'other',
  ],
  [
    'réseau de Elon Musk | plateforme de Elon Musk | réseau social de Elon Musk | réseau du milliardaire | plateforme du milliardaire | Elon Musk’s network | Elon Musk’s platform | Elon Musk’s site | Musk’s network | Musk’s platform | Musk’s site | Elon Musk’s social network | Elon Musk’s social media platform',
    'musk',
  ],
  ['réseau de Mark Zuckerberg | réseau social de Mark Zuckerberg | Mark Zuckerberg’s network', 'Facebook'],
  ['le réseau professionnel | réseau social professionnel | the professional network', 'LinkedIn'],
]);

/** Names the networks of a text that it only describes. */
export function withParaphrases(passages: readonly Passage[]): Passage[] {
  const musk = passages.some(({ platforms }) => platforms.some(({ name }) => name === 'X')) ? 'X' : undefined;
  const twitter = passages.some(({ platforms }) => platforms.some(({ name }) => name === 'Twitter'));
  const owned = musk ?? (twitter ? 'Twitter' : 'X');
  const seen: string[] = [];
  return passages.map((passage) => {
    const found: PlatformAt[] = [];
    const all = [...passage.platforms];
    for (const { meaning, at, end } of PARAPHRASES.all(passage.tokens, 0, passage.tokens.length)) {
      const before = [...seen, ...namesOf(all.filter((network) => network.end <= at))];
      const name = meaning === 'musk' ? owned : meant(meaning, before);
      if (!name || all.some((network) => network.from < end && network.end > at)) continue;
      // "sur le premier": the word of place is no part of the name.
      const from = ['sur', 'on'].includes(passage.tokens[at]?.folded ?? '') ? at + 1 : at;
      found.push({ name, from, end });
    }
    seen.push(...namesOf(all).slice(-MOST_SEEN));
    seen.splice(0, Math.max(0, seen.length - MOST_SEEN));
    if (found.length === 0) return passage;
    const mentions = passage.mentions.filter(
      ({ from, end }) => !found.some((network) => from >= network.from && end <= network.end),
    );
    return { ...passage, mentions, platforms: [...all, ...found].sort((a, b) => a.from - b.from) };
  });
}

/** Networks further back are not the two that a text means. */
const MOST_SEEN = 20;

const namesOf = (networks: readonly PlatformAt[]): string[] =>
  networks.map(({ name }) => name).filter((name) => name !== 'all');

/** Of the two networks that were named last, the one meant. */
function meant(meaning: Exclude<Paraphrase, 'musk'>, before: readonly string[]): string | undefined {
  if (meaning === 'Facebook' || meaning === 'LinkedIn') return meaning;
  const last = before.at(-1);
  const previous = before.findLast((name) => name !== last);
  if (!last || !previous) return undefined;
  return meaning === 'second' ? last : previous;
}
