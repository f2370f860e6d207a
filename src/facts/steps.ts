/** Long work that may pause between its steps, so that questions are answered in the meantime. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  while (true) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work at a stretch; a person notices nothing below a tenth of a second, and several may wait in a row. */
const STRETCH_MILLISECONDS = 8;

/** Does it a stretch at a time, and lets whatever else is due happen in between. */
export async function runStepsPausing<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + STRETCH_MILLISECONDS;
  while (true) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setImmediate(resolve));
    until = performance.now() + STRETCH_MILLISECONDS;
  }
}
