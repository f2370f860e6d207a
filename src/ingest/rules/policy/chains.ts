import type { Document, Sentence } from '../../annotate/document.js';
import type { Mention } from '../../annotate/mention.js';
import {
  AMONG_BANNED,
  BE_FORMS,
  EXAMPLES,
  EXEMPTIONS,
  GOES_ON,
  POLICY_VERBS,
} from '../../vocabulary/policy.js';
import { datedActors } from '../gaps.js';
import { canIssue, listAround } from '../issuers.js';
import { actorsIn, ownerOf } from '../owner.js';
import { networksIn } from '../where.js';
import { isAside } from './issuers.js';
import { isUnreal } from './reality.js';
import type { Rule } from './rule.js';

/** What a rule leaves out, and who goes on in spite of it. */
export function exemptions(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Rule[] = [];
  const exemption = EXEMPTIONS.first(tokens, from, to);
  if (
    exemption &&
    (last || networksIn(sentence).length > 0) &&
    !/^(?:aucune|sans|no|without)$/u.test(tokens[exemption.at - 1]?.folded ?? '')
  ) {
    const own = actorsIn(sentence).filter(
      (mention) =>
        canIssue(mention) &&
        !mention.plural &&
        mention.end <= exemption.at &&
        !tokens.slice(mention.end, exemption.at).some(({ folded }) => BE_FORMS.has(folded)) &&
        (mention.kind === 'institution' || mention.kind === 'country') &&
        !isAside(sentence, mention),
    );
    const issuers =
      own.length > 0
        ? listAround(document, sentence, own.at(-1) as Mention)
        : (last?.issuers.slice(0, 1) ??
          actorsIn(sentence)
            .filter(({ kind }) => kind === 'country')
            .slice(0, 1));
    const platforms = networksIn(sentence)
      .filter(({ name }) => name !== 'all')
      .map(({ name }) => name);
    if (issuers.length > 0)
      found.push({ issuers, action: 'exempt', platforms, at: exemption.at, end: exemption.end, sure: 0.65 });
  }
  const on = GOES_ON.first(tokens, from, to);
  const keeper = on && last && ownerOf(sentence, on.at, on.end);
  if (on && last && keeper && canIssue(keeper) && !keeper.plural) {
    const platforms = networksIn(sentence).map(({ name }) => name);
    found.push({
      issuers: [keeper],
      action: 'exempt',
      platforms: platforms.length > 0 ? platforms.slice(0, 1) : last.platforms.slice(0, 1),
      at: on.at,
      end: on.end,
      sure: 0.5,
    });
  }
  return found;
}

/** Networks that later sentences name as examples of what a rule forbids. */
export function examples(sentence: Sentence, last: Rule | undefined): Rule[] {
  if (!last) return [];
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const networks = networksIn(sentence).filter(
    ({ name }) => name !== 'all' && !last.platforms.includes(name),
  );
  const first = networks[0];
  if (!first || POLICY_VERBS.has(tokens, from, to)) return [];
  const word = AMONG_BANNED.first(tokens, from, to) ?? EXAMPLES.all(tokens, from, first.from).at(-1);
  if (!word || isUnreal(sentence, word.at)) return [];
  const listed = networksIn(sentence).filter(
    ({ from: at }) => AMONG_BANNED.has(tokens, from, to) || at >= word.end,
  );
  return [
    {
      issuers: last.issuers.slice(0, 1),
      action: 'ban',
      ...(last.when && { when: last.when }),
      platforms: [...new Set(listed.map(({ name }) => name))],
      at: first.from,
      end: first.end,
      sure: 0.6,
    },
  ];
}

/** "A banned it in February, B and C in March": the same rule of others, each with its date. */
export function continued(document: Document, sentence: Sentence, rules: readonly Rule[]): Rule[] {
  const rule = rules.at(-1);
  if (!rule || rule.action === 'exempt') return [];
  return datedActors(sentence, rule.end)
    .filter(canIssue)
    .flatMap((mention) => {
      const issuers = listAround(document, sentence, mention).filter(
        ({ name }) => !rule.issuers.some((issuer) => issuer.name === name),
      );
      return issuers.length > 0 ? [{ ...rule, issuers, at: mention.from, end: mention.end, sure: 0.6 }] : [];
    });
}
