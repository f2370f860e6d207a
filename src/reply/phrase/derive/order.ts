import { together } from '../figure.js';
import { enumerate } from '../names.js';
import type { Voice } from '../voice.js';
import { timeline } from './timeline.js';
import type { Working } from './working.js';

/** Wordings of facts in order: by date for a timeline, by figure for a ranking. */
export function orderWordings(voice: Voice, working: Working): string[] {
  const { derivation, operands } = working;
  if (derivation.operation === 'rank' && operands.every(({ figure }) => figure)) {
    return [ranking(voice, working), enumerate(voice, working.labels)];
  }
  const frames = operands.map(({ frame }) => frame);
  return [timeline(voice, derivation.operation === 'order' ? 'order' : 'timeline', frames)];
}

/** "Xin’an 10 ; Luanchuan 8,05 ; … ; Yanshi 2,9 millions de yuans" */
function ranking(voice: Voice, { operands, labels, tail }: Working): string {
  const { heads, suffix } = together(operands.flatMap(({ figure }) => figure ?? []));
  const list = heads.map((head, index) => `${labels[index]} ${head}`).join(voice.words.punctuation.semicolon);
  return (suffix === '' ? list : `${list} ${suffix}`) + tail;
}
