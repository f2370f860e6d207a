import type { Basis } from '../../facts/entities.js';
import type { Frame } from '../../facts/frame.js';
import type { CaveatCode } from '../../query/answer.js';
import { olderThanAYear } from './dates.js';
import { phraseOf } from './figure.js';
import { operandOf } from './operand.js';
import { asSentence } from './sentence.js';
import { named, type Voice } from './voice.js';

/** A caveat code of an answer, in words. */
export function caveatText(voice: Voice, caveat: CaveatCode): string {
  const { caveat: words } = voice.words;
  switch (caveat.code) {
    case 'widened':
      return words.widened(named(voice, caveat.asked), named(voice, caveat.found));
    case 'printed-as':
      return words.printedAs(named(voice, caveat.platform), named(voice, caveat.printed));
    case 'dates-differ':
      return words.datesDiffer;
    case 'lower-bound':
      return words.lowerBound;
    case 'overlap':
      return words.overlap;
    case 'open-list':
      return words.openList;
    case 'distribution-unknown':
      return words.distributionUnknown;
    case 'total-differs': {
      const frame = voice.base.frameOf.get(caveat.fact);
      const figure = frame ? operandOf(voice, frame).figure : undefined;
      return words.totalDiffers(figure ? phraseOf(figure) : caveat.fact);
    }
    case 'kept':
      return words.kept(caveat.entities.map((id) => named(voice, id)));
    case 'ignored':
      return words.ignored(caveat.words);
    case 'corrected':
      return words.corrected(caveat.typed, named(voice, caveat.read));
    case 'current-state-unknown':
      return words.currentStateUnknown;
    case 'planned':
      return words.planned;
    default:
      return caveat satisfies never;
  }
}

/** Kinds that tell how things stood, which may have changed since. */
const STATES: ReadonlySet<string> = new Set(['account', 'policy', 'profile', 'relation']);

/** Whether an answer with this fact must say that the present state is not known. */
export function isStale(frame: Frame, now: Date): boolean {
  return STATES.has(frame.kind) && frame.period !== undefined && olderThanAYear(frame.period, now);
}

/** The doubts that belong to one fact: its claim, its date's basis, its own caveats. */
export function factCaveats(voice: Voice, frame: Frame): string[] {
  const { caveat } = voice.words;
  const fact = voice.base.facts.get(frame.fact);
  const source = voice.base.sources.get(frame.source);
  const own = (fact?.caveats ?? []).map(({ from, [voice.lang]: text }) =>
    from === undefined ? text : caveat.fromOutside(text.replace(/\.$/u, ''), from),
  );
  return [
    fact?.claim === 'alleged' ? caveat.alleged : '',
    fact?.claim === 'denied' ? caveat.denied : '',
    fact?.kind === 'milestone' && fact.claimed ? caveat.claimed : '',
    fact?.kind === 'spending' && fact.planned ? caveat.planned : '',
    basisText(voice, fact?.dateBasis ?? (fact ? undefined : source?.published?.basis)),
    ...own,
  ]
    .filter((text) => text !== '')
    .map(asSentence);
}

/** How far the fact's source is to be trusted, where that needs a word. */
export function sourceCaveats(voice: Voice, frame: Frame): string[] {
  const trust = voice.base.sources.get(frame.source)?.trust;
  return trust ? [asSentence(voice.words.caveat.trust(trust[voice.lang]))] : [];
}

function basisText(voice: Voice, basis: Basis | undefined): string {
  if (basis === undefined || basis === 'printed') return '';
  const { caveat } = voice.words;
  return 'inferred' in basis
    ? caveat.inferredDate(basis.inferred[voice.lang])
    : caveat.outsideDate(basis.outside[voice.lang]);
}
