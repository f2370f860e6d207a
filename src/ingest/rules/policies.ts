import type { Document, Sentence } from '../annotate/document.js';
import type { Candidate } from '../candidate.js';
import { MADE_KNOWN, MEASURE } from '../vocabulary/policy.js';
import { continued, examples, exemptions } from './policy/chains.js';
import { IMITABLE, imitations } from './policy/imitations.js';
import { candidatesOf, type Rule } from './policy/rule.js';
import { verbRules } from './policy/verbs.js';
import { titleSentence } from './titles.js';
import { dateNear, dateOfVerb, type When } from './when.js';

/** Who forbade, allowed, exempted, left or investigated what. */
export function policies(document: Document): Candidate[] {
  const found: Candidate[] = [];
  // What the title states is known to the first sentence.
  const heading = titleSentence(document);
  let latest = heading && verbRules(document, heading, undefined, undefined).at(-1);
  let last = latest?.action === 'ban' ? latest : undefined;
  for (const [index, sentence] of document.sentences.entries()) {
    const verbs = verbRules(document, sentence, document.sentences[index + 1], last);
    const imitated = imitations(document, sentence, verbs.at(-1) ?? latest);
    const rules = [
      ...verbs,
      ...continued(document, sentence, verbs),
      ...exemptions(document, sentence, last ?? verbs[0]),
      ...imitated,
      ...examples(sentence, last),
    ];
    for (const stated of rules) {
      const { rule, known } = dated(stated, sentence, document.sentences[index + 1]);
      found.push(...candidatesOf(sentence, rule));
      // "A bans it, as B did": what follows is about A's.
      const aside = verbs.length > 0 && imitated.includes(stated);
      if (rule.action === 'ban' && !aside) last = known;
      if (IMITABLE.has(rule.action)) latest = known;
    }
  }
  return found;
}

/** A rule with the date that the sentence behind it gives, and as what follows may refer to it. */
function dated(stated: Rule, sentence: Sentence, next: Sentence | undefined): { rule: Rule; known: Rule } {
  const when = stated.when ?? (stated.action === 'ban' ? dateBehind(sentence, next) : undefined);
  const rule = when ? { ...stated, when } : stated;
  const own = dateOfVerb(sentence, rule) ?? rule.when;
  return { rule, known: own ? { ...rule, when: own } : rule };
}

/** "La mesure, officialisée jeudi, …": the sentence behind a rule dates it. */
function dateBehind(sentence: Sentence, next: Sentence | undefined): When | undefined {
  if (!next) return undefined;
  const { tokens } = next.passage;
  const known = MADE_KNOWN.first(tokens, next.from, next.to);
  if (!known && !MEASURE.has(tokens, next.from, Math.min(next.to, next.from + 6))) return undefined;
  if (next.passage !== sentence.passage && next.passage.line !== sentence.passage.line + 1) return undefined;
  return known ? dateNear(next, known.at, 8) : dateNear(next, next.from, 12);
}
