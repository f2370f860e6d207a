import type { FactBase } from '../facts/fact-base.js';
import type { Bound, Frame } from '../facts/frame.js';
import type { Lang } from '../language/lang.js';
import type { Answer, Derivation, DerivedResult, NothingReason } from '../query/answer.js';
import type { Operation } from '../query/query.js';
import { factIds } from './fact-ids.js';
import { plainText } from './inline.js';
import {
  caveatText,
  clean,
  framesOf,
  headlineOf,
  statementText,
  type Voice,
  voiceOf,
} from './phrase/index.js';
import { typeset } from './phrase/sentence.js';

/** A fact in the answer line; `line` and `printed` are those of the anchor that holds its figure. */
export interface FactLine {
  readonly id: string;
  readonly kind: string;
  readonly statement: string;
  readonly source: string;
  readonly line: number | null;
  readonly printed: string | null;
  /** EDTF. */
  readonly date: string | null;
}

export interface DerivationLine {
  readonly operation: Operation;
  readonly operands: readonly string[];
  readonly result: unknown;
  readonly bound: Bound | null;
  readonly refused?: string;
}

/** One line of `npx diplo ask --json`. */
export interface AnswerLine {
  readonly question: string;
  readonly lang: Lang;
  readonly outcome: Answer['outcome'];
  readonly headline: string;
  /** Best first; none where nothing was found. */
  readonly facts: readonly FactLine[];
  readonly derivation: DerivationLine | null;
  readonly caveats: readonly string[];
  readonly reason: NothingReason['code'] | null;
  /** What comes nearest to what was asked; never an answer to it. */
  readonly nearest: readonly FactLine[];
  /** How long the answer took, in microseconds. */
  readonly micros: number;
}

const MOST_FACTS = 10;

/** The machine-readable line of an answer, its sentences in the answer's language. */
export function answerLine(
  question: string,
  answer: Answer,
  base: FactBase,
  lang: Lang,
  micros: number,
): AnswerLine {
  const voice = voiceOf(base, lang);
  return {
    question,
    lang,
    outcome: answer.outcome,
    headline: plainText(headlineOf(answer, base, lang)),
    facts: factLines(voice, factIds(answer)),
    derivation: answer.outcome === 'answered' && answer.derivation ? derivationLine(answer.derivation) : null,
    caveats: answer.caveats.map((caveat) => typeset(caveatText(voice, caveat), lang)),
    reason: answer.outcome === 'nothing' ? answer.reason.code : null,
    nearest: factLines(voice, answer.outcome === 'nothing' ? answer.nearest : []),
    micros,
  };
}

const factLines = (voice: Voice, ids: readonly string[]): FactLine[] =>
  framesOf(voice, ids.slice(0, MOST_FACTS)).map((frame) => factLine(voice, frame));

function factLine(voice: Voice, frame: Frame): FactLine {
  const [anchor] = (voice.base.facts.get(frame.fact) ?? voice.base.sources.get(frame.fact))?.anchors ?? [];
  return {
    id: frame.fact,
    kind: frame.kind,
    statement: typeset(statementText(voice, frame), voice.lang),
    source: frame.source,
    line: anchor?.line ?? null,
    printed: anchor?.printed ?? null,
    date: frame.period ?? null,
  };
}

function derivationLine({ operation, operands, result, refused }: Derivation): DerivationLine {
  return { operation, operands, ...resultLine(result), ...(refused ? { refused } : {}) };
}

function resultLine(result: DerivedResult | undefined): Pick<DerivationLine, 'result' | 'bound'> {
  if (!result) return { result: null, bound: null };
  switch (result.kind) {
    case 'quantity':
      return { result: clean(result.quantity.value), bound: result.quantity.bound };
    case 'several':
      return {
        result: result.parts.map(({ label, quantity }) => ({
          ...label,
          value: clean(quantity.value),
          unit: quantity.unit,
        })),
        bound: weakest(result.parts.map(({ quantity }) => quantity.bound)),
      };
    case 'interval': {
      const { interval } = result;
      return {
        result: interval,
        bound: interval.unit === 'days' && interval.min === interval.max ? 'exact' : 'about',
      };
    }
    case 'count':
      return { result: result.count, bound: result.open ? 'at-least' : 'exact' };
    case 'order':
      return { result: result.facts, bound: null };
    case 'winner':
      return { result: result.fact, bound: null };
    case 'year':
      return { result: result.year, bound: result.about ? 'about' : 'exact' };
    default:
      return result satisfies never;
  }
}

/** Several results are as sure as the least sure of them. */
const weakest = (bounds: readonly Bound[]): Bound => bounds.find((bound) => bound !== 'exact') ?? 'exact';
