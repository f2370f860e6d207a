import type { Fact } from './kinds/index.js';

/** One thing that is wrong in the fact base: where, what, which value. */
export interface Problem {
  /** Relative to the data folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Keys from the record down, joined by dots. */
  readonly path: string;
  readonly message: string;
  readonly value?: string;
}

const MAX_VALUE_LENGTH = 60;

/** `facts/a.yaml:41:12 source: unknown source "afp-91"`: the form that editors and terminals link. */
export function formatProblem({ file, line, column, path, message, value }: Problem): string {
  const shown =
    value === undefined
      ? ''
      : ` ${JSON.stringify(value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value)}`;
  return `${file}:${line}:${column} ${path}: ${message}${shown}`;
}

/** Raised when a data folder cannot be served; carries every problem, not the first. */
export class FactBaseError extends Error {
  override readonly name = 'FactBaseError';
  readonly problems: readonly Problem[];
  /** The facts that could be read all the same, to tell what is different. */
  readonly readable: readonly Fact[];

  constructor(problems: readonly Problem[], readable: readonly Fact[] = []) {
    super(`the fact base has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    this.problems = problems;
    this.readable = readable;
  }
}
