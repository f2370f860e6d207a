import type { Fact } from '../kinds/index.js';

type Spending = Extract<Fact, { kind: 'spending' }>;

/**
 * A printed total is held against its parts, currency by currency; a mismatch is the source's and so a warning.
 * @returns one sentence for each total that its parts do not add up to
 */
export function totalWarnings(facts: Iterable<Fact>): string[] {
  const spendings = [...facts].filter((fact): fact is Spending => fact.kind === 'spending');
  const partsOf = new Map<string, Spending[]>();
  for (const part of spendings) {
    if (part.partOf === undefined) continue;
    const parts = partsOf.get(part.partOf);
    if (parts) parts.push(part);
    else partsOf.set(part.partOf, [part]);
  }
  return spendings.flatMap((total) => {
    const parts = partsOf.get(total.id);
    if (!parts) return [];
    return total.amounts.flatMap(({ currency, value }) => {
      const amounts = parts.map((part) => part.amounts.find((amount) => amount.currency === currency)?.value);
      // A currency that only some parts print cannot be added up.
      if (amounts.some((amount) => amount === undefined)) return [];
      const sum = amounts.reduce<number>((left, right) => left + (right ?? 0), 0);
      return Math.abs(sum - value) <= value * 1e-9
        ? []
        : [`${total.id}: ${parts.length} parts add up to ${sum} ${currency}, the total is ${value}`];
    });
  });
}
