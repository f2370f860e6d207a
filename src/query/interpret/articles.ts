import type { Annotation } from '../../linking/annotate.js';
import { type Sense, sense, spaceOf } from '../../linking/sense.js';
import type { FrameIndex } from '../frame-index.js';
import type { Need } from '../interpretation.js';
import { sensePostings } from '../postings.js';
import { REACH } from './needs.js';

const ABOUT: ReadonlySet<string> = new Set(['sur', 'on', 'about']);
const isArticle = (value: Sense): boolean =>
  value === 'kind:source' || value === 'filler:sources' || spaceOf(value) === 'source';

/** "The article on French diplomacy": what such an article says will do as well as what is said of its subject. */
export function ofArticlesOn(
  needs: readonly Need[],
  { units, words }: Annotation,
  index: FrameIndex,
): Need[] {
  return needs.map((need) => {
    const before = units.find(({ to, senses }) => {
      const between = words.slice(to, need.unit.from).map(({ folded }) => folded);
      return (
        need.unit.from - to <= REACH && senses.some(isArticle) && between.some((word) => ABOUT.has(word))
      );
    });
    if (!before || need.force !== 'hard') return need;
    const sources = need.senses.flatMap((value) => articlesAbout(value, index));
    // An article that is named already needs no subject to be found by.
    if (before.senses.some((value) => spaceOf(value) === 'source')) return { ...need, force: 'soft' };
    return { ...need, senses: [...new Set([...need.senses, ...sources])] };
  });
}

function articlesAbout(value: Sense, index: FrameIndex): Sense[] {
  if (spaceOf(value) !== 'actor' && spaceOf(value) !== 'country') return [];
  return [...sensePostings(index, value).orders].flatMap((order) => {
    const frame = index.frames[order]?.frame;
    return frame?.kind === 'source' ? [sense('source', frame.source)] : [];
  });
}
