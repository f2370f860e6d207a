import type { Document, Sentence } from '../annotate/document.js';
import type { Candidate } from '../candidate.js';
import { MEASURE } from '../vocabulary/policy.js';
import { continued, examples, exemptions, imitations } from './policy/chains.js';
import { candidatesOf, type Rule } from './policy/rule.js';
import { verbRules } from './policy/verbs.js';
import { dateNear, type When } from './when.js';

/** Who forbade, allowed, exempted, left or investigated what. */
export function policies(document: Document): Candidate[] {
  const found: Candidate[] = [];
  let last: Rule | undefined;
  for (const [index, sentence] of document.sentences.entries()) {
    const verbs = verbRules(document, sentence, document.sentences[index + 1], last);
    const rules = [
      ...verbs,
      ...continued(document, sentence, verbs),
      ...exemptions(document, sentence, last ?? verbs[0]),
      ...imitations(document, sentence, verbs.at(-1) ?? last),
      ...examples(sentence, last),
    ];
    for (const stated of rules) {
      const when =
        stated.when ??
        (stated.action === 'ban' ? dateBehind(sentence, document.sentences[index + 1]) : undefined);
      const rule = when ? { ...stated, when } : stated;
      found.push(...candidatesOf(sentence, rule));
      const dated = dateNear(sentence, rule.at, 30) ?? rule.when;
      if (rule.action === 'ban') last = dated ? { ...rule, when: dated } : rule;
    }
  }
  return found;
}

/** "La mesure, officialisée jeudi, …": the sentence behind a rule dates it. */
function dateBehind(sentence: Sentence, next: Sentence | undefined): When | undefined {
  if (!next || !MEASURE.has(next.passage.tokens, next.from, Math.min(next.to, next.from + 6)))
    return undefined;
  if (next.passage !== sentence.passage && next.passage.line !== sentence.passage.line + 1) return undefined;
  return dateNear(next, next.from, 12);
}
