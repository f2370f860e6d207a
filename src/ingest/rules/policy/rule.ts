import type { Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import type { Candidate } from '../../candidate.js';
import { objectOf, SCOPES } from '../../vocabulary/objects.js';
import type { PolicyAction } from '../../vocabulary/policy.js';
import { attributionOf } from '../attribution.js';
import { dateOfVerb, type When } from '../when.js';

/** A rule as a sentence states it: who, what, on which networks. */
export interface Rule {
  readonly issuers: readonly Mention[];
  readonly action: PolicyAction;
  /** Empty where none is named. */
  readonly platforms: readonly string[];
  readonly at: number;
  readonly end: number;
  readonly sure: number;
  /** Where the sentence itself prints no date. */
  readonly when?: When;
  /** Told as what came before the sentence's own news, whose date is not its. */
  readonly earlier?: true;
}

/** A verb of forbidding, allowing, leaving, … at tokens `[at, end)`. */
export interface Verb {
  readonly meaning: PolicyAction;
  readonly at: number;
  readonly end: number;
}

/** What a rule proposes: a row an issuer and network. */
export function candidatesOf(sentence: Sentence, rule: Rule): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens, original } = passage;
  const platforms: readonly (string | undefined)[] = rule.platforms.length > 0 ? rule.platforms : [undefined];
  const when = rule.earlier ? undefined : (dateOfVerb(sentence, rule) ?? rule.when);
  return rule.issuers.flatMap((actor) =>
    platforms.map((platform) => ({
      kind: 'policy' as const,
      line: passage.line,
      actor,
      ...(platform && { platform }),
      bound: 'exact' as const,
      ...when,
      action: rule.action,
      ...objectOf(SCOPES, passage, from, to),
      printed: original.slice(
        tokens[rule.at]?.start ?? 0,
        tokens[Math.min(to, rule.end, rule.at + 6) - 1]?.end ?? 0,
      ),
      confidence: rule.sure,
      attributedTo: attributionOf(passage, from, to),
    })),
  );
}
