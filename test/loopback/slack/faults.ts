/** How the next calls of one method go wrong. */
export interface Fault {
  readonly status?: number;
  readonly retryAfter?: number;
  /** Slack's own: HTTP 200 with `ok: false`. */
  readonly error?: string;
  /** Ends the connection without an answer. */
  readonly hangUp?: boolean;
  readonly milliseconds?: number;
}

/** A script of faults: each is used once, in order, by the next call of its method. */
export class Faults {
  readonly #script = new Map<string, Fault[]>();

  /** Method names of the Web API, or `response_url`. */
  add(method: string, fault: Fault, times = 1): void {
    const faults = this.#script.get(method) ?? [];
    for (let at = 0; at < times; at++) faults.push(fault);
    this.#script.set(method, faults);
  }

  take(method: string): Fault | undefined {
    return this.#script.get(method)?.shift();
  }
}
