import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import { countryName, placeAt } from '../../annotate/places.js';
import { REGAINING, RETURNS } from '../../vocabulary/policy-nouns.js';
import { carriedNetwork, networksIn } from '../where.js';
import { agentsOf } from './issuers.js';
import { networkList } from './networks.js';
import { isUnreal } from './reality.js';
import type { Rule } from './rule.js';

/** A network that is back: "A came back in May", "les Norvégiens ont retrouvé A": whoever forbade it allows it. */
export function restored(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
  return [...returned(document, sentence, last), ...regained(document, sentence)];
}

function returned(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
  const { passage, from, to } = sentence;
  const word = RETURNS.first(passage.tokens, from, to);
  if (!word || isUnreal(sentence, word.at)) return [];
  const named = networksIn(sentence).filter(({ name, end }) => name !== 'all' && end <= word.at);
  const names = [...new Set(named.map(({ name }) => name))];
  const carried = carriedNetwork(document, sentence);
  const platforms = names.length > 0 ? names : last?.action === 'ban' && carried ? [carried] : [];
  const issuers =
    agentsOf(document, sentence, word.at, word.end) ?? (last?.action === 'ban' ? last.issuers : undefined);
  if (platforms.length === 0 || !issuers || issuers.length === 0) return [];
  return [{ issuers, action: 'allow', platforms, at: word.at, end: word.end, sure: 0.55 }];
}

/** People of a country have a network again. */
function regained(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const word = REGAINING.first(tokens, from, to);
  const platforms = word ? networkList(sentence, word.end, 4) : [];
  if (!word || platforms.length === 0 || isUnreal(sentence, word.at)) return [];
  for (let at = from; at < word.at; at++) {
    const place = placeAt(tokens, at);
    if (!place) continue;
    const issuer: Mention = {
      from: at,
      end: place.end,
      kind: 'country',
      name: countryName(place.code, document.article.lang),
      country: place.code,
    };
    return [{ issuers: [issuer], action: 'allow', platforms, at: word.at, end: word.end, sure: 0.5 }];
  }
  return [];
}
