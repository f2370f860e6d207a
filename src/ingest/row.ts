import type { Candidate } from './candidate.js';
import type { Extraction } from './extract.js';

/** A candidate in the shape of the evaluation set, one a line. */
export interface Row {
  readonly article: string;
  readonly paragraph: number;
  readonly kind: string;
  readonly actor: string | null;
  readonly country: string | null;
  readonly platform: string | null;
  readonly handle: string | null;
  readonly metric: string | null;
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly currency: string | null;
  readonly date: string | null;
  readonly action: string | null;
  readonly printed: string;
}

/** Measures that the shape knows; others are for drafts only. */
const METRICS: ReadonlySet<string> = new Set(['followers', 'likes', 'views', 'retweets', 'posts', 'amount']);

/** The candidates that the shape can hold: those of one actor each. */
export function rowsOf({ document, candidates }: Extraction): Row[] {
  return candidates
    .filter((candidate) => isRow(candidate) && !isImplied(candidate))
    .map((candidate) => {
      const { actor, line, kind } = candidate;
      return {
        article: document.article.name,
        paragraph: line,
        kind,
        actor: actor?.name ?? null,
        country:
          actor?.country ??
          (kind === 'spending' || kind === 'account' || kind === 'policy'
            ? (document.country ?? null)
            : null),
        platform: candidate.platform ?? null,
        handle: candidate.handle ?? null,
        metric: candidate.metric ?? null,
        value: candidate.value ?? null,
        qualifier: candidate.value === undefined ? null : candidate.bound.replace('-', '_'),
        currency: candidate.currency ?? null,
        date: candidate.date ?? null,
        action: candidate.action === 'present' ? null : (candidate.action ?? null),
        printed: candidate.printed,
      };
    });
}

/** A handle beside a figure says whose the figure is; it is no news of an account. */
const isImplied = ({ kind, handle, action, besideFigure }: Candidate): boolean =>
  kind === 'account' && handle !== undefined && action === undefined && besideFigure === true;

function isRow({ kind, metric, group, action }: Candidate): boolean {
  if (group || action === 'absent') return false;
  return kind !== 'milestone' || (metric !== undefined && METRICS.has(metric));
}
