import type { Answer } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import { hasSense } from '../interpret/needs.js';
import type { Interpretation } from '../interpretation.js';
import type { Snapshot } from '../snapshot.js';
import { worked } from './outcome.js';
import { MOST_PAIRED, pair } from './pair.js';
import { select } from './selection.js';

/** A fact that lists more of them is more of a list. */
const PER_PLATFORM = 0.1;

/** What two facts that each list platforms have in common, or what the one lists and the other does not. */
export function platformSets(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const { broadPlatforms } = snapshot.index.traits;
  const listed = ({ frame }: IndexedFrame) => frame.platforms.filter((id) => !broadPlatforms.has(id));
  const both = pair(
    select(question, snapshot, (indexed) => listed(indexed).length > 1, { most: MOST_PAIRED }),
    question,
    {
      bonus: (indexed) => PER_PLATFORM * listed(indexed).length,
      // Two accounts of one list are no two lists.
      harmony: (a, b) => (listed(a).join() === listed(b).join() ? undefined : 0),
    },
  );
  if (!both) return undefined;
  const lacking = question.operations.includes('lacking');
  const [from, other] =
    lacking && lacksFirst(question) ? [both.second, both.first] : [both.first, both.second];
  const others = new Set(listed(other));
  const entities = listed(from).filter((id) => others.has(id) !== lacking);
  return worked(question, {
    operation: 'count',
    operands: [from.frame.fact, other.frame.fact],
    result: {
      kind: 'count',
      count: entities.length,
      entities,
      open: false,
      of: lacking ? 'one' : 'both',
    },
  });
}

/** "Missing from A, though B has it": the one that lacks it stands at once behind the word. */
function lacksFirst({ units, needs }: Interpretation): boolean {
  const marker = units.find(({ senses }) => senses.includes('op:lacking'));
  const names = needs.filter(({ force }) => force === 'hard');
  return marker !== undefined && names.length > 1 && names.every(({ unit }) => unit.from >= marker.to);
}

/** Sets are asked of platforms: "which networks do both name". */
export const asksForPlatformSet = (question: Interpretation): boolean =>
  question.operations.some((operation) => operation === 'common' || operation === 'lacking') &&
  (question.wishes.includes('platform') ||
    question.asks.includes('platform') ||
    hasSense(question.needs, 'measure:networks', 'type:social-network', 'concept:social-network'));
