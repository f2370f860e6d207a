import type { Answer } from '../query/answer.js';

/** The facts that an answer rests on, best first, each once. */
export function factIds(answer: Answer): string[] {
  switch (answer.outcome) {
    case 'answered':
      return [...new Set([...answer.facts, ...(answer.derivation?.operands ?? [])])];
    case 'ambiguous':
      return [...new Set(answer.choices.map(({ fact }) => fact))];
    case 'nothing':
      return [];
    default:
      return answer satisfies never;
  }
}
