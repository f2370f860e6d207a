import { attributionTail, listNames } from '../../../facts/names.js';
import { periodText } from '../dates.js';
import { together } from '../figure.js';
import { unique } from '../names.js';
import { named, type Voice } from '../voice.js';
import { besides } from './refused.js';
import type { Working } from './working.js';

/** Who exchanged with whom: "Barack Obama et Hassan Rohani (septembre 2013)". */
export function exchangeWordings(voice: Voice, { operands, tail }: Working): string[] {
  const { derivation, punctuation, time } = voice.words;
  const pairs = (style: 'full' | 'bare') =>
    operands.map(({ frame, fact }) => {
      const partners = frame.actors.filter(({ role }) => role !== 'about').map(({ id }) => named(voice, id));
      const says =
        tail === '' ? attributionTail(voice.base, fact?.attributedTo.slice(0, 1) ?? [], voice.lang) : '';
      const when = (periodText(voice, frame) || time.undated) + says;
      return style === 'bare'
        ? listNames(unique(partners), voice.lang)
        : `${listNames(unique(partners), voice.lang)} (${when})`;
    });
  return (['full', 'bare'] as const).map(
    (style) => derivation.exchanges(operands.length, pairs(style).join(punctuation.semicolon)) + tail,
  );
}

/** Facts side by side, with their scopes: "Mengjin : 6,5 ; Yibin : 3,4 millions de yuans". */
export function comparedWordings(voice: Voice, working: Working): string[] {
  const { operands, labels, attribution, tail } = working;
  const { colon, semicolon } = voice.words.punctuation;
  const items = besides(voice, working);
  const noted = items.map(
    ({ label, figure, note }) =>
      [label, figure].filter(Boolean).join(colon) + (note === '' ? '' : ` (${note})`),
  );
  const figures = operands.flatMap(({ figure }) => figure ?? []);
  const { heads, suffix } = together(figures);
  const bare = operands.map((_, index) => `${labels[index]}${colon}${heads[index] ?? ''}`).join(semicolon);
  const plain = suffix === '' ? bare : `${bare} ${suffix}`;
  const apart = noted.join(semicolon) + attribution;
  return figures.length < operands.length ? [apart] : [apart, plain + tail];
}
