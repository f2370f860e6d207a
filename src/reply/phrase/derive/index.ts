import type { Derivation, DerivedResult } from '../../../query/answer.js';
import { operandsOf } from '../operand.js';
import { datedPurposeOf } from '../theme.js';
import type { Voice } from '../voice.js';
import { comparedWordings, exchangeWordings } from './compare.js';
import { countWordings } from './count.js';
import { intervalWordings, yearWordings } from './interval.js';
import { orderWordings } from './order.js';
import { quantityWordings } from './quantity.js';
import { refusedWordings } from './refused.js';
import { severalWordings } from './several.js';
import { winnerWordings } from './winner.js';
import { workingOf } from './working.js';

/** Wordings of what was worked out, from the richest to the barest; each keeps result, bounds and dates. */
export function derivationWordings(voice: Voice, derivation: Derivation): string[] {
  const wordings = bareWordings(voice, derivation);
  const purpose = saysItsEvents(derivation)
    ? ''
    : datedPurposeOf(voice, operandsOf(voice, derivation.operands));
  return purpose === '' ? wordings : wordings.flatMap((wording) => [`${purpose}, ${wording}`, wording]);
}

/** Whether the wording says itself what its facts are about. */
function saysItsEvents({ operation, refused, result }: Derivation): boolean {
  return (
    refused !== undefined ||
    operation === 'convert' ||
    result?.kind === 'interval' ||
    result?.kind === 'count'
  );
}

function bareWordings(voice: Voice, derivation: Derivation): string[] {
  const working = workingOf(voice, derivation, unitOf(derivation.result));
  const { result, refused } = derivation;
  if (refused) return refusedWordings(voice, working, refused);
  if (derivation.operation === 'exchange') return exchangeWordings(voice, working);
  if (!result) return comparedWordings(voice, working);
  switch (result.kind) {
    case 'quantity':
      return quantityWordings(voice, working, result.quantity, result.terms);
    case 'several':
      return severalWordings(voice, working, result);
    case 'interval':
      return intervalWordings(voice, working, result.interval);
    case 'count':
      return countWordings(voice, working, result);
    case 'order':
      return orderWordings(voice, workingOf(voice, { ...derivation, operands: result.facts }));
    case 'winner':
      return winnerWordings(voice, working, result);
    case 'year':
      return yearWordings(voice, working, result);
    default:
      return result satisfies never;
  }
}

/** The unit in which operands count: the result's own, where it is one that facts are given in. */
function unitOf(result: DerivedResult | undefined): string | undefined {
  if (result?.kind === 'quantity') return result.terms?.[0]?.unit ?? result.quantity.unit;
  return result?.kind === 'several' ? result.parts[0]?.quantity.unit : undefined;
}
