import { ConfigError } from '../config.js';
import { FactBaseError, formatProblem } from '../facts/problem.js';

/** What a fault tells whoever runs the program: every problem where there are several, never a stack. */
export function faultLines(error: unknown): string[] {
  if (error instanceof ConfigError)
    return error.problems.map(({ variable, message }) => `${variable} ${message}`);
  if (error instanceof FactBaseError) return error.problems.map(formatProblem);
  return [`diplo: ${error instanceof Error ? error.message : String(error)}`];
}
