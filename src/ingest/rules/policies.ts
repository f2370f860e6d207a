import type { Document, Sentence } from '../annotate/document.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import { NOT_DONE } from '../vocabulary/joining.js';
import {
  AMONG_BANNED,
  ANNOUNCES,
  BAN_NOUNS,
  BE_FORMS,
  DEVICES,
  EXAMPLES,
  EXEMPTIONS,
  GENERIC_APPS,
  GOES_ON,
  HAVE_FORMS,
  IMITATION,
  MEASURE,
  ORDERS,
  POLICY_VERBS,
  type PolicyAction,
  UNINSTALL,
} from '../vocabulary/policy.js';
import { attributionOf } from './attribution.js';
import { canIssue, defined, listAround } from './issuers.js';
import { actorsIn, ownerOf } from './owner.js';
import { dateNear, type When } from './when.js';
import { carriedNetwork, networksIn } from './where.js';

/** A rule as a sentence states it: who, what, on which networks. */
interface Rule {
  readonly issuers: readonly Mention[];
  readonly action: PolicyAction;
  /** Empty where none is named. */
  readonly platforms: readonly string[];
  readonly at: number;
  readonly end: number;
  readonly sure: number;
  /** Where the sentence itself prints no date. */
  readonly when?: When;
}

/** Who forbade, allowed, exempted, left or investigated what. */
export function policies(document: Document): Candidate[] {
  const found: Candidate[] = [];
  let last: Rule | undefined;
  for (const [index, sentence] of document.sentences.entries()) {
    const verbs = verbRules(document, sentence, document.sentences[index + 1], last);
    const rules = [
      ...verbs,
      ...exemptions(document, sentence, last ?? verbs[0]),
      ...imitations(document, sentence, verbs.at(-1) ?? last),
      ...examples(sentence, last),
    ];
    for (const stated of rules) {
      const when =
        stated.when ??
        (stated.action === 'ban' ? dateBehind(sentence, document.sentences[index + 1]) : undefined);
      const rule = when ? { ...stated, when } : stated;
      found.push(...candidatesOf(document, sentence, rule));
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

function verbRules(
  document: Document,
  sentence: Sentence,
  next: Sentence | undefined,
  last: Rule | undefined,
): Rule[] {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const found: Rule[] = [];
  for (const verb of POLICY_VERBS.all(tokens, from, to)) {
    const rule = ruleOf(document, sentence, verb, last);
    if (rule) found.push(rule);
  }
  for (const verb of UNINSTALL.all(tokens, from, to)) {
    const order = ORDERS.all(tokens, Math.max(from, verb.at - 14), verb.at).at(-1);
    if (!order || isUnreal(sentence, order.at)) continue;
    const platforms = platformsOf(document, sentence, verb.at, verb.end);
    const issuers =
      issuersOf(document, sentence, order.at, order.end) ??
      (next && issuersOf(document, next, next.to, next.to));
    if (issuers && platforms.length > 0)
      found.push({ issuers, action: 'ban', platforms, at: verb.at, end: verb.end, sure: 0.75 });
  }
  if (found.length === 0) found.push(...announced(document, sentence));
  return found;
}

/** "Le Canada annonce l'interdiction de TikTok". */
function announced(document: Document, sentence: Sentence): Rule[] {
  const { passage, from, to } = sentence;
  const verb = ANNOUNCES.first(passage.tokens, from, to);
  const noun = verb && BAN_NOUNS.first(passage.tokens, verb.end, Math.min(to, verb.end + 10));
  if (!verb || !noun || isUnreal(sentence, verb.at)) return [];
  const issuers = issuersOf(document, sentence, verb.at, verb.end);
  const platforms = platformsOf(document, sentence, noun.at, noun.end);
  return issuers && platforms.length > 0
    ? [{ issuers, action: 'ban', platforms, at: noun.at, end: noun.end, sure: 0.7 }]
    : [];
}

interface Verb {
  readonly meaning: PolicyAction;
  readonly at: number;
  readonly end: number;
}

function ruleOf(
  document: Document,
  sentence: Sentence,
  verb: Verb,
  last: Rule | undefined,
): Rule | undefined {
  const { passage, to } = sentence;
  const { tokens } = passage;
  const { at, end, meaning } = verb;
  if (isUnreal(sentence, at) || isNoun(tokens, at)) return undefined;
  const onDevices = DEVICES.has(tokens, end, Math.min(to, end + 10));
  switch (meaning) {
    case 'leave':
    case 'allow':
      return ownRule(document, sentence, verb);
    case 'sanction':
      return sanctionRule(document, sentence, verb);
    case 'restrict':
      return issuedRule(document, sentence, onDevices ? { ...verb, meaning: 'ban' } : verb, last);
    default:
      return issuedRule(document, sentence, verb, last);
  }
}

/** Forbidden or looked into by somebody, for others. */
function issuedRule(
  document: Document,
  sentence: Sentence,
  { at, end, meaning: action }: Verb,
  last: Rule | undefined,
): Rule | undefined {
  const { passage } = sentence;
  const platforms = platformsOf(document, sentence, at, end);
  if (platforms.length === 0 && !isGeneric(sentence, at, end)) return undefined;
  const carried = last && pronounIssuer(sentence) ? last.issuers : undefined;
  const issuers = isPassive(passage.tokens, at, end)
    ? agentsOf(document, sentence, at, end)
    : (issuersOf(document, sentence, at, end) ?? carried);
  return issuers && { issuers, action, platforms, at, end, sure: platforms.length > 0 ? 0.8 : 0.55 };
}

const isGeneric = ({ passage, from, to }: Sentence, at: number, end: number): boolean =>
  GENERIC_APPS.has(passage.tokens, Math.max(from, at - 8), Math.min(to, end + 10));

/** What a network does to an account or post. */
function sanctionRule(
  document: Document,
  sentence: Sentence,
  { at, end, meaning: action }: Verb,
): Rule | undefined {
  const network = platformsOf(document, sentence, at, end)[0] ?? sentence.platformBefore;
  if (!network) return undefined;
  return {
    issuers: [{ from: at, end: at, kind: 'name', name: network }],
    action,
    platforms: [network],
    at,
    end,
    sure: 0.4,
  };
}

/** Leaving a network, or allowing one. */
function ownRule(
  document: Document,
  sentence: Sentence,
  { at, end, meaning: action }: Verb,
): Rule | undefined {
  const platform =
    action === 'leave' ? leftNetwork(document, sentence, at, end) : networkBehind(sentence, end, 12)?.name;
  const issuer = ownerOf(sentence, at, end);
  if (!platform || !issuer || !canIssue(issuer) || issuer.plural) return undefined;
  return { issuers: [issuer], action, platforms: [platform], at, end, sure: 0.7 };
}

const networkBehind = (sentence: Sentence, end: number, reach: number) =>
  networksIn(sentence).find((network) => network.from >= end && network.from - end <= reach);

/** "quitte X", "suspend tous ses comptes", "quit the app", "left it". */
function leftNetwork(document: Document, sentence: Sentence, at: number, end: number): string | undefined {
  const { tokens } = sentence.passage;
  const direct = networkBehind(sentence, end, 6);
  if (direct && isDirect(tokens, end, direct.from)) return direct.name;
  const words = new Set(tokens.slice(at, end).map(({ folded }) => folded));
  const accounts = ['compte', 'comptes', 'account', 'accounts'].some((word) => words.has(word));
  if (accounts && (words.has('tous') || words.has('all'))) return 'all';
  const meant =
    accounts || isNear(tokens, end, GENERIC_APPS) || ['it', "l'"].includes(tokens[end]?.folded ?? '');
  return meant ? carriedNetwork(document, sentence) : undefined;
}

/** Nothing but articles and generic nouns between a verb and its network: not "quit China's answer to X". */
const isDirect = (tokens: Sentence['passage']['tokens'], end: number, at: number): boolean =>
  tokens.slice(end, at).every(({ folded, kind }) => kind !== 'word' || DIRECT.has(folded));
const DIRECT = new Set([
  'le',
  'la',
  "l'",
  'les',
  'the',
  'sur',
  'on',
  'du',
  'de',
  'from',
  'reseau',
  'social',
  'plateforme',
  'application',
  'app',
  'platform',
  'network',
  'site',
  'its',
  'his',
  'her',
  'son',
  'ses',
  'compte',
  'account',
  'chinois',
  'chinoise',
  'chinese',
  'a',
  'y',
  'definitivement',
  'et',
  'and',
  'ex',
  'sina',
  'corporation',
  'officially',
  'officiellement',
]);

const isNear = (tokens: Sentence['passage']['tokens'], end: number, words: typeof GENERIC_APPS): boolean =>
  words.has(tokens, end, end + 4);

const pronounIssuer = ({ passage, from }: Sentence): boolean =>
  /^(?:il|elle|it|he|she|they)$/u.test(passage.tokens[from]?.folded ?? '');

/** "an interdit", "the block": a noun of the same form. */
function isNoun(tokens: Sentence['passage']['tokens'], at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  if (
    ['ban', 'bans', 'block', 'blocks', 'bar', 'bars'].includes(word) &&
    (tokens[at - 1]?.hyphenNext ||
      !['to', 'will', 'and', 'countries', 'governments'].includes(before) ||
      word.endsWith('s'))
  ) {
    return word === 'ban' || word === 'block' || word === 'bar'
      ? before !== 'to' && before !== 'will' && before !== 'and'
      : ['the', 'such', 'similar', 'these', 'of', 'other', 'tiktok'].includes(before);
  }
  return ['un', "l'", 'le', 'left'].includes(before) && ['interdit', 'limite'].includes(word);
}

/** Denied, wished or threatened: no rule. */
function isUnreal({ passage, from }: Sentence, at: number): boolean {
  const { tokens } = passage;
  const found = NOT_DONE.all(tokens, Math.max(from, at - 7), at).at(-1);
  if (!found) return false;
  // A name between the two belongs to another clause: "if it fails, India banned …".
  return !tokens.slice(found.end, at).some(({ text }) => text === ',' || text === ';' || text === ':');
}

function isPassive(tokens: Sentence['passage']['tokens'], at: number, end: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = tokens[i]?.folded ?? '';
    if (BE_FORMS.has(word)) return !HAVE_FORMS.has(tokens[i]?.folded ?? '');
    if (HAVE_FORMS.has(word)) return false;
  }
  const next = tokens[end]?.folded ?? '.';
  const before = tokens[at - 1];
  const participle = /(?:ned|red|ked|ted|den|wed|lisés?|nie?s?|ites?|its|quée?s?|bée?s?)$/u.test(
    tokens[at]?.folded ?? '',
  );
  return (
    participle &&
    before !== undefined &&
    !before.capital &&
    [
      'on',
      'in',
      'by',
      'from',
      'across',
      'par',
      'en',
      'au',
      'aux',
      'sur',
      'dans',
      'des',
      ':',
      '.',
      ',',
      'du',
    ].includes(next)
  );
}

/** Whose rule a passive tells: "par …", else the country where it holds. */
function agentsOf(document: Document, sentence: Sentence, at: number, end: number): Mention[] | undefined {
  const { passage, from, to } = sentence;
  const { tokens } = passage;
  const actors = actorsIn(sentence).filter(canIssue);
  for (let i = end; i < to; i++) {
    if (tokens[i]?.folded !== 'par' && tokens[i]?.folded !== 'by') continue;
    const agent = actors.find((mention) => mention.from > i && mention.from <= i + 4);
    if (agent) return listAround(document, sentence, agent);
  }
  const where = actors.find(
    (mention) =>
      mention.kind === 'country' &&
      mention.from >= from &&
      ['en', 'au', 'aux', 'in', 'dans', 'across', 'a', 'from'].includes(wordsBefore(tokens, mention.from)),
  );
  return where
    ? listAround(document, sentence, where)
    : actors.length > 0 && at < 0
      ? [actors[0] as Mention]
      : undefined;
}

function wordsBefore(tokens: Sentence['passage']['tokens'], at: number): string {
  const before = tokens[at - 1]?.folded ?? '';
  return before === 'the' || before === "l'" ? (tokens[at - 2]?.folded ?? '') : before;
}

/** Whose rule an active verb tells: the list of actors before it; whom a vague subject stands for. */
function issuersOf(document: Document, sentence: Sentence, at: number, end: number): Mention[] | undefined {
  const { passage } = sentence;
  const before = actorsIn(sentence).filter((mention) => canIssue(mention) && mention.end <= at);
  const subjects = before.filter((mention) => !isAside(sentence, mention));
  const beside = before.filter((mention) => isSubjectOf(passage.tokens, mention.end, at)).at(-1);
  if (beside)
    return listAround(document, sentence, beside)
      .filter(({ plural, vague }) => !(plural && vague))
      .map((mention) => defined(document, mention));
  const nearest = (subjects.length > 0 ? subjects : before).at(-1);
  if (nearest) {
    const head = subjectOfClause(sentence, subjects, at) ?? nearest;
    return listAround(document, sentence, head)
      .filter(({ plural, vague }) => !(plural && vague))
      .map((mention) => defined(document, mention));
  }
  const owner = ownerOf(sentence, at, end);
  return owner && canIssue(owner) && !owner.plural ? [defined(document, owner)] : undefined;
}

/** Only auxiliaries between an actor and the verb: "after India banned …". */
const isSubjectOf = (tokens: Sentence['passage']['tokens'], end: number, at: number): boolean =>
  tokens
    .slice(end, at)
    .every(
      ({ folded }) =>
        HAVE_FORMS.has(folded) ||
        ['deja', 'already', 'aussi', 'also', 'en', 'y', 'had', 'donc'].includes(folded),
    );

/** The subject next to its verb: not one behind a preposition, if another stands before it. */
function subjectOfClause(
  { passage }: Sentence,
  subjects: readonly Mention[],
  at: number,
): Mention | undefined {
  const { tokens } = passage;
  const last = subjects.at(-1);
  if (!last) return undefined;
  const semicolon = tokens.findLastIndex(({ text }, i) => i < at && text === ';');
  return subjects.filter(({ from }) => from > semicolon).at(-1) ?? last;
}

const ASIDES = new Set([
  'apres',
  'after',
  'a',
  'aux',
  'au',
  'to',
  'of',
  'de',
  'du',
  'des',
  "d'",
  'par',
  'by',
  'pour',
  'for',
  'avec',
  'with',
  'contre',
  'against',
  'en',
  'in',
  'dans',
  'comme',
  'unlike',
  'from',
  'chez',
  'following',
  'between',
  'entre',
  'over',
]);

function isAside({ passage }: Sentence, mention: Mention): boolean {
  return (
    ASIDES.has(wordsBefore(passage.tokens, mention.from)) ||
    ASIDES.has(passage.tokens[mention.from - 1]?.folded ?? '') ||
    (['le', 'la', 'les'].includes(passage.tokens[mention.from - 1]?.folded ?? '') &&
      ASIDES.has(passage.tokens[mention.from - 2]?.folded ?? ''))
  );
}

/** The networks that a rule is about: the list around its verb; "the app" is the one carried on. */
function platformsOf(document: Document, sentence: Sentence, at: number, end: number): string[] {
  const { passage, from, to } = sentence;
  const inside = networksIn(sentence).filter(({ name }) => name !== 'all');
  if (inside.length > 0) return [...new Set(inside.map(({ name }) => name))];
  const { tokens } = passage;
  const many = GENERIC_APPS.all(tokens, Math.max(from, at - 8), Math.min(to, end + 12));
  const plural = many.some((word) => (tokens[word.at]?.folded ?? '').endsWith('s'));
  if (many.length > 0 && plural) return [];
  const carried = carriedNetwork(document, sentence);
  return carried ? [carried] : [];
}

/** What a rule leaves out, and who goes on in spite of it. */
function exemptions(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
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
        mention.end <= exemption.at &&
        (mention.kind === 'institution' || mention.kind === 'country') &&
        !isAside(sentence, mention),
    );
    const issuers =
      own.length > 0
        ? listAround(document, sentence, own.at(-1) as Mention)
        : (last?.issuers.slice(0, 1) ?? []);
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

/** The same rule of others: those before "ont suivi" and what the list adds behind, those behind "imité par". */
function imitations(document: Document, sentence: Sentence, last: Rule | undefined): Rule[] {
  if (!last) return [];
  const { passage, from, to } = sentence;
  const found: Rule[] = [];
  for (const word of IMITATION.all(passage.tokens, from, to)) {
    if (isUnreal(sentence, word.at)) continue;
    const actors = actorsIn(sentence).filter(canIssue);
    const before =
      word.meaning === 'before'
        ? actors.filter((mention) => mention.end <= word.at && !isAside(sentence, mention)).at(-1)
        : undefined;
    const behind = actors.find(
      (mention) =>
        mention.from >= word.end && (word.meaning === 'after' || isContinuation(sentence, word.end, mention)),
    );
    const issuers = [before, behind]
      .flatMap((mention) => (mention ? listAround(document, sentence, mention) : []))
      .filter(({ plural, country }) => !(plural && !country));
    if (issuers.length === 0) continue;
    const own = networksIn(sentence).map(({ name }) => name);
    const platforms =
      own.length > 0
        ? own
        : [document.titlePlatform ?? last.platforms[0]].filter((name) => name !== undefined);
    found.push({
      issuers,
      action: last.action,
      platforms: platforms.slice(0, 1),
      at: word.at,
      end: word.end,
      sure: 0.65,
    });
  }
  return found;
}

/** "… a suivi, puis les gouvernements …" */
function isContinuation({ passage }: Sentence, end: number, mention: Mention): boolean {
  const gap = passage.tokens.slice(end, mention.from).map(({ folded }) => folded);
  return (
    gap.length <= 5 && gap.some((word) => ['puis', 'then', 'et', 'and', ',', 'comme', 'as'].includes(word))
  );
}

/** Networks that later sentences name as examples of what a rule forbids. */
function examples(sentence: Sentence, last: Rule | undefined): Rule[] {
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

function candidatesOf(_document: Document, sentence: Sentence, rule: Rule): Candidate[] {
  const { passage, from, to } = sentence;
  const { tokens, original } = passage;
  const platforms: readonly (string | undefined)[] = rule.platforms.length > 0 ? rule.platforms : [undefined];
  const when = dateNear(sentence, rule.at, 30) ?? rule.when;
  return rule.issuers.flatMap((actor) =>
    platforms.map((platform) => ({
      kind: 'policy' as const,
      line: passage.line,
      actor,
      ...(platform && { platform }),
      bound: 'exact' as const,
      ...when,
      action: rule.action,
      printed: original.slice(
        tokens[rule.at]?.start ?? 0,
        tokens[Math.min(to, rule.end, rule.at + 6) - 1]?.end ?? 0,
      ),
      confidence: rule.sure,
      attributedTo: attributionOf(passage, from, to),
    })),
  );
}
