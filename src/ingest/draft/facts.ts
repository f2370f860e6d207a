import type { z } from 'zod';
import type { Basis } from '../../facts/entities.js';
import type { FactBase } from '../../facts/fact-base.js';
import { Fact } from '../../facts/kinds/index.js';
import type { Mention } from '../annotate/mention.js';
import type { Candidate } from '../candidate.js';
import { anchorOf } from './anchor.js';
import { shortFigure } from './identify.js';
import type { Linker } from './link.js';
import { PURPOSE_WORDS, SCOPE_WORDS, UNSTATED } from './objects.js';

export interface FactContext {
  readonly base: FactBase;
  readonly linker: Linker;
  /** The source's id. */
  readonly source: string;
  /** When the article appeared, where that is known. */
  readonly published?: string;
  /** Lines of the file before the article's first. */
  readonly headLines: number;
}

type FactInput = z.input<typeof Fact>;

/** The fact that a candidate proposes; undefined where a field that the kind needs is missing. */
export function factOf(candidate: Candidate, context: FactContext): Fact | undefined {
  const fields = fieldsOf(candidate, context);
  if (!fields) return undefined;
  const parsed = Fact.safeParse({ ...commonFields(candidate, context), ...fields });
  return parsed.success ? parsed.data : undefined;
}

type Fields = Record<string, unknown> & { id: string; kind: FactInput['kind'] };

function fieldsOf(candidate: Candidate, context: FactContext): Fields | undefined {
  const { kind, actor } = candidate;
  if (kind === 'milestone') return milestoneFields(candidate, actor, context);
  if (!actor) return undefined;
  switch (kind) {
    case 'account':
      return accountFields(candidate, actor, context);
    case 'policy':
      return policyFields(candidate, actor, context);
    case 'spending':
      return spendingFields(candidate, actor, context);
    case 'ranking':
      return rankingFields(candidate, actor, context);
    default:
      return kind satisfies never;
  }
}

function commonFields(
  { line, printed, attributedTo, ...candidate }: Candidate,
  { linker, headLines, ...context }: FactContext,
) {
  const sources = attributedTo.map((name) => ({ fr: name, en: name }));
  return {
    source: context.source,
    anchors: [printed, ...(candidate.converted ? [candidate.converted.printed] : [])].map((fragment) =>
      anchorOf(line + headLines, fragment),
    ),
    claim: sources.length > 0 ? ('attributed' as const) : ('asserted' as const),
    attributedTo: sources,
    ...dateFields(candidate, context),
    status: 'draft' as const,
  };
}

const FROM_ARTICLE: Basis = {
  inferred: { fr: "comptée depuis la date de l'article", en: "counted from the article's date" },
};
const OF_ARTICLE: Basis = { inferred: { fr: "date de l'article", en: "the article's date" } };

/** The printed date, one counted from the article's, or about the article's own. */
function dateFields(
  { date, dateBasis, kind }: Pick<Candidate, 'date' | 'dateBasis' | 'kind'>,
  { published }: Pick<FactContext, 'published'>,
): { date?: string; dateBasis?: Basis } {
  if (date !== undefined) {
    const basis =
      dateBasis === 'relative' ? FROM_ARTICLE : dateBasis === 'published' ? OF_ARTICLE : 'printed';
    return { date, dateBasis: basis };
  }
  const dated = kind === 'milestone' || kind === 'ranking';
  return dated && published !== undefined ? { date: `${published}~`, dateBasis: OF_ARTICLE } : {};
}

/** Measures of the base by the words of the rules. */
const MEASURES: Readonly<Record<string, string>> = { retweets: 'shares' };

/** What a network has as a whole. */
const OF_PLATFORMS: ReadonlySet<string> = new Set([
  'users',
  'active-users',
  'monthly-active-users',
  'downloads',
]);

function usersFields(
  { value = 0, bound, strict, actor }: Candidate,
  platform: string,
  measure: string,
  linker: Linker,
): Fields {
  const subject = linker.platform(platform);
  const within = actor?.kind === 'country' && actor.country ? actor.country : undefined;
  return {
    kind: 'milestone',
    id: linker.ids.make(platform, measure, shortFigure(value)),
    subject,
    platforms: [subject],
    measure,
    value,
    bound,
    ...(strict && bound !== 'exact' && { strictness: 'strict' }),
    ...(within && { within }),
  };
}

function milestoneFields(
  candidate: Candidate,
  actor: Mention | undefined,
  { base, linker }: FactContext,
): Fields | undefined {
  const { metric = '', value, bound, strict, platform, handle, groupSize } = candidate;
  const fans = metric === 'followers' && /\bfans?\b/iu.test(candidate.printed) && base.measures.has('fans');
  const measure = fans ? 'fans' : (MEASURES[metric] ?? metric);
  if (!base.measures.has(measure) || value === undefined) return undefined;
  if (OF_PLATFORMS.has(measure) && platform !== undefined)
    return usersFields(candidate, platform, measure, linker);
  if (!actor) return undefined;
  const owner = linker.actor(actor);
  const where = platform === undefined ? undefined : linker.platform(platform);
  const subject = (groupSize && where ? linker.group(groupSize, owner, where) : undefined) ?? owner;
  const account = handle && where ? linker.account(handle, owner, where) : undefined;
  return {
    kind: 'milestone',
    id: linker.ids.make(shortName(actor), measure, shortFigure(value)),
    subject,
    platforms: where ? [where] : [],
    measure,
    value,
    bound,
    ...(strict && bound !== 'exact' && { strictness: 'strict' }),
    ...(account && { about: [account] }),
  };
}

const EVENTS: Readonly<Record<string, string>> = { join: 'opened', present: 'active', absent: 'absent' };

function accountFields(candidate: Candidate, actor: Mention, { linker }: FactContext): Fields | undefined {
  const { platform, handle, action } = candidate;
  if (platform === undefined) return undefined;
  const owner = linker.actor(actor);
  const where = linker.platform(platform);
  const account = handle ? linker.account(handle, owner, where) : undefined;
  return {
    kind: 'account',
    id: linker.ids.make(shortName(actor), platform, action === 'join' ? 'opens' : (action ?? 'handle')),
    actor: owner,
    platforms: [where],
    ...(account && { account }),
    event: EVENTS[action ?? ''] ?? 'mentioned',
  };
}

const ACTIONS: Readonly<Record<string, string>> = {
  ban: 'bans',
  exempt: 'exempts',
  allow: 'permits',
  restrict: 'restricts',
  investigate: 'investigates',
};

function policyFields(candidate: Candidate, actor: Mention, { linker }: FactContext): Fields | undefined {
  const { platform, action = '' } = candidate;
  const platforms = platform === undefined ? [] : [linker.platform(platform)];
  const id = linker.ids.make(shortName(actor), platform, action);
  // Who leaves a network closes an account; that is no rule for others.
  if (action === 'leave') {
    return platforms.length > 0
      ? { kind: 'account', id, actor: linker.actor(actor), platforms, event: 'closed' }
      : undefined;
  }
  const known = ACTIONS[action];
  if (!known) return undefined;
  return {
    kind: 'policy',
    id,
    issuer: linker.actor(actor),
    action: known,
    platforms,
    object: UNSTATED[known] ?? SCOPE_WORDS[candidate.object ?? ''] ?? UNSTATED.other,
  };
}

function spendingFields(candidate: Candidate, actor: Mention, { linker }: FactContext): Fields | undefined {
  const { value, currency, bound, strict, converted, platform, payee } = candidate;
  if (value === undefined || currency === undefined) return undefined;
  const where = platform ?? payee;
  const amounts = [
    { currency, value, bound, ...(strict && bound !== 'exact' && { strictness: 'strict' }) },
    ...(converted ? [{ currency: converted.currency, value: converted.value, bound: converted.bound }] : []),
  ];
  return {
    kind: 'spending',
    id: linker.ids.make(shortName(actor), currency, shortFigure(value)),
    payer: linker.actor(actor),
    platforms: where && !linker.isCompany(where) && where !== 'web' ? [linker.platform(where)] : [],
    purpose: PURPOSE_WORDS[candidate.object ?? ''] ?? UNSTATED.purpose,
    amounts,
  };
}

function rankingFields(candidate: Candidate, actor: Mention, { linker }: FactContext): Fields | undefined {
  const { value, bound, platform, attributedTo } = candidate;
  if (value === undefined || bound !== 'exact') return undefined;
  return {
    kind: 'ranking',
    id: linker.ids.make(shortName(actor), 'rank', value),
    system: linker.system(attributedTo[0] ?? 'classement cité'),
    subject: linker.actor(actor),
    platforms: platform ? [linker.platform(platform)] : [],
    position: value,
  };
}

/** The part of a name that tells it from others: the last word of a person's, the beginning of a body's. */
function shortName({ kind, name }: Mention): string {
  return kind === 'person' ? (name.split(' ').at(-1) ?? name) : name.split(' ').slice(0, 2).join(' ');
}
