import type { Document, Sentence } from '../../annotate/document.js';
import { GENERIC_APPS } from '../../vocabulary/policy.js';
import { COMMANDS, FINES } from '../../vocabulary/policy-nouns.js';
import { carriedNetwork, networksIn } from '../where.js';
import { agentsOf, issuersOf } from './issuers.js';
import { networkList } from './networks.js';
import { isPassive, isUnreal } from './reality.js';
import type { Rule } from './rule.js';

const REACH = 3;
const TO = new Set(['to', 'de', "d'", 'a', 'que', "qu'"]);
/** What may stand between a command and the network that it is given to. */
const BEFORE = new Set([
  'a',
  'le',
  'la',
  "l'",
  'au',
  'the',
  'both',
  'de',
  'que',
  'reseau',
  'application',
  'social',
]);
const ALL = new Set(['plateformes', 'reseaux', 'platforms', 'networks']);

/** What a state makes a network itself do, or what it costs it: "told A and B to register", "fined A". */
export const addressed = (document: Document, sentence: Sentence): Rule[] => [
  ...commanded(document, sentence),
  ...fined(document, sentence),
];

function commanded(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  return COMMANDS.all(passage.tokens, from, to).flatMap(({ at, end }) => {
    if (isUnreal(sentence, at)) return [];
    const platforms = addressees(sentence, end);
    const issuers = platforms.length > 0 ? issuersOf(document, sentence, at, end) : undefined;
    return issuers && issuers.length > 0
      ? [{ issuers, action: 'other' as const, platforms, at, end, sure: 0.6 }]
      : [];
  });
}

/** The networks that a command at token `end` is given to: it goes on with what they are to do. */
export function addressees(sentence: Sentence, end: number): string[] {
  const { tokens } = sentence.passage;
  const first = networksIn(sentence).find(({ from }) => from >= end);
  const direct = first && tokens.slice(end, first.from).every(({ folded }) => BEFORE.has(folded));
  const names = direct ? networkList(sentence, end, REACH) : [];
  const last = networksIn(sentence).findLast((each) => each.from >= end && names.includes(each.name));
  const all = tokens.slice(end, end + 4).findIndex(({ folded }) => ALL.has(folded));
  const next = last?.end ?? (all >= 0 ? end + all + 1 : undefined);
  if (next === undefined || !TO.has(tokens[next]?.folded ?? '')) return [];
  // "requires A to be removed": others have to do it.
  if (['be', 'etre'].includes(tokens[next + 1]?.folded ?? '')) return [];
  return last ? names : ['all'];
}

/** The networks behind a verb of fining, or "the platform". */
function finedNetworks(document: Document, sentence: Sentence, end: number): readonly string[] {
  const named = networkList(sentence, end, 4);
  if (named.length > 0) return named;
  const generic = GENERIC_APPS.has(sentence.passage.tokens, end, end + 3);
  const carried = generic ? carriedNetwork(document, sentence) : undefined;
  return carried ? [carried] : [];
}

/** "fined A 10 million", "A a été sanctionné par B". */
function fined(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  return FINES.all(passage.tokens, from, to).flatMap(({ at, end }) => {
    if (isUnreal(sentence, at)) return [];
    const passive = isPassive(passage.tokens, at, end);
    const inside = networksIn(sentence).filter(({ name }) => name !== 'all');
    const subject = passive ? inside.findLast((each) => each.end <= at) : undefined;
    const platforms = subject ? [subject.name] : finedNetworks(document, sentence, end);
    const issuers =
      platforms.length === 0
        ? undefined
        : passive
          ? agentsOf(document, sentence, at, end)
          : issuersOf(document, sentence, at, end);
    return issuers && issuers.length > 0
      ? [{ issuers, action: 'sanction' as const, platforms, at, end, sure: 0.55 }]
      : [];
  });
}
