/** One line that `diplo ask --json` writes. */
export interface AnswerLine {
  readonly question: string;
  readonly lang: string;
  readonly outcome: 'answered' | 'ambiguous' | 'nothing';
  readonly headline: string;
  readonly facts: readonly AnswerFact[];
  readonly derivation: AnswerDerivation | null;
  readonly caveats: readonly unknown[];
  readonly reason: unknown;
  readonly nearest: unknown;
  readonly micros: number;
}

export interface AnswerFact {
  readonly id: string;
  readonly kind: string;
  readonly statement: string;
  readonly source: string;
  readonly line: number | null;
  readonly printed: string | null;
  readonly date: string | null;
}

export interface AnswerDerivation {
  readonly operation: string;
  readonly operands: readonly string[];
  readonly result: unknown;
  readonly bound?: string | null;
  readonly refused?: string | null;
}
