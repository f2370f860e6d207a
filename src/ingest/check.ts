import type { Actor } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Fact } from '../facts/kinds/index.js';
import { parseEdtf } from '../language/edtf.js';
import { once } from '../once.js';
import { makeArticle } from './article.js';
import type { Candidate } from './candidate.js';
import { standingOf } from './draft/compare.js';
import { factOf } from './draft/facts.js';
import { Linker } from './draft/link.js';
import { extract } from './extract.js';

/** How a claim of a text stands to the base. Never "false": the base knows what it knows. */
export type Verdict = 'supported' | 'differs' | 'stale' | 'unknown';

/** One claim of a pasted text, and the facts of the base that speak of it. */
export interface CheckedClaim {
  /** Exactly as the text has it. */
  readonly printed: string;
  /** Whom and which network it was read to be of, where the fragment does not show it. */
  readonly about: readonly string[];
  /** The sentence's line in the text. */
  readonly line: number;
  readonly fact: Fact;
  readonly verdict: Verdict;
  /** The text says exactly what the base's source only bounds. */
  readonly stronger: boolean;
  /** Facts of the base, by id: those that agree, else those that say otherwise. */
  readonly facts: readonly string[];
}

const LONGEST_TEXT = 20_000;
const SOURCE = 'checked-text';

/** Reads the claims of a text and sets each beside what the base holds. */
export function checkText(text: string, base: FactBase, now: Date): CheckedClaim[] {
  const today = now.toISOString().slice(0, 10);
  const article = makeArticle(SOURCE, { date: today }, text.slice(0, LONGEST_TEXT).split('\n'));
  const { candidates } = extract(article, { actors: actorsOf(base) });
  const linker = new Linker(base);
  const claims = new Map<string, CheckedClaim>();
  for (const candidate of candidates) {
    // The day on which a text is pasted says nothing of when its claim is from.
    const { date, dateBasis, ...undated } = candidate;
    const dated = dateBasis === 'published' || date === undefined ? undated : candidate;
    const fact = factOf(dated, { base, linker, source: SOURCE, headLines: 0 });
    if (!fact) continue;
    const claim = judge(fact, candidate, base);
    const key = `${claim.fact.kind} ${claim.printed} ${claim.facts.join(' ')} ${claim.line} ${fact.platforms.join(' ')}`;
    if (!claims.has(key)) claims.set(key, claim);
  }
  return [...claims.values()];
}

/** The same list for the same base, so that its table of names is made once. */
const actorsOf = once((base: FactBase): readonly Actor[] => [...base.actors.values()]);

function judge(fact: Fact, candidate: Candidate, base: FactBase): CheckedClaim {
  const { printed, line, actor, platform } = candidate;
  const { known, differs, others } = standingOf(fact, base);
  const about = [actor?.name, platform].filter(
    (name) => name !== undefined && name !== 'all' && name !== 'web' && !printed.includes(name),
  ) as string[];
  const common = { printed, about, line, fact };
  if (known.length > 0) {
    return {
      ...common,
      verdict: 'supported',
      stronger: known.every((id) => isStronger(fact, base.facts.get(id))),
      facts: known,
    };
  }
  if (differs.length > 0) return { ...common, verdict: 'differs', stronger: false, facts: differs };
  if (others.length === 0) return { ...common, verdict: 'unknown', stronger: false, facts: [] };
  const older = others.every((id) => isLater(fact.date, base.facts.get(id)?.date));
  return { ...common, verdict: older ? 'stale' : 'differs', stronger: false, facts: others };
}

/** "120 000" where the source says "more than 120 000". */
function isStronger(claim: Fact, known: Fact | undefined): boolean {
  return (
    claim.kind === 'milestone' &&
    known?.kind === 'milestone' &&
    claim.bound === 'exact' &&
    known.bound !== 'exact'
  );
}

/** Whether a claim is dated after what the base holds. */
function isLater(claimed: string | undefined, held: string | undefined): boolean {
  if (claimed === undefined || held === undefined) return false;
  const start = parseEdtf(claimed).start;
  const end = parseEdtf(held).end;
  return start !== undefined && end !== undefined && start > end;
}
