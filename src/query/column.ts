/** How firmly frames meet one need. Those that do not meet it are left out; no frame comes twice. */
export interface Column {
  readonly orders: Uint32Array;
  /** For each of them, which of the strengths it has. */
  readonly codes: Uint16Array;
  /** The strengths that occur: a handful, however many frames there are. */
  readonly strengths: readonly number[];
}

/** @param strengthAt how firmly the frame at a place of the list meets the need */
export function columnOf(orders: Uint32Array, strengthAt: (at: number) => number): Column {
  const strengths: number[] = [];
  const codes = new Uint16Array(orders.length);
  let [last, code] = [Number.NaN, 0];
  for (let at = 0; at < orders.length; at += 1) {
    const strength = strengthAt(at);
    // Neighbours are mostly alike.
    if (strength !== last) {
      last = strength;
      code = strengths.indexOf(strength);
      if (code < 0) code = strengths.push(strength) - 1;
    }
    codes[at] = code;
  }
  return { orders, codes, strengths };
}
