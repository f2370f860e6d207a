/** One question that was put to the bot, until it is known what came of it. */
export interface Asked {
  readonly platform: 'slack' | 'discord';
  readonly at: number;
  /** The oldest state of the data that its answer may show. */
  readonly oldest: number;
  /** How many answers there are, and the text of the last. */
  answers(): { readonly count: number; readonly text: string };
  /** Whether an answer came that the platform no longer took. */
  expired(): boolean;
  forget(): void;
}

export interface Tally {
  asked: number;
  once: number;
  twice: number;
  lost: number;
  wrongSnapshot: number;
  apologies: number;
  readonly milliseconds: number[];
}

const MARKER = /repère-([a-z]+)|marker-([a-z]+)/gu;

/** Looks after questions until each is answered, or too old to hope for. */
export class Answers {
  readonly tally: Tally = {
    asked: 0,
    once: 0,
    twice: 0,
    lost: 0,
    wrongSnapshot: 0,
    apologies: 0,
    milliseconds: [],
  };
  readonly lostOn = { slack: 0, discord: 0 };
  expired = 0;
  readonly #waiting = new Set<Asked>();
  readonly #settled: { readonly asked: Asked; readonly at: number }[] = [];
  readonly #newest: () => number;
  readonly #patience: number;
  readonly #watch: number;

  /** @param newest the state of the data that was written last */
  constructor(newest: () => number, patienceMilliseconds = 60_000, watchMilliseconds = 5_000) {
    this.#newest = newest;
    this.#patience = patienceMilliseconds;
    this.#watch = watchMilliseconds;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  add(asked: Asked): void {
    this.tally.asked += 1;
    this.#waiting.add(asked);
  }

  /** Sees what has come. An answer stays under watch for a while, so that a second one is noticed. */
  look(now = performance.now()): void {
    for (const asked of this.#waiting) {
      const { count, text } = asked.answers();
      if (count > 0) {
        this.#waiting.delete(asked);
        this.#settled.push({ asked, at: now });
        this.tally.milliseconds.push(now - asked.at);
        this.#judge(asked, text);
      } else if (now - asked.at > this.#patience) {
        this.#waiting.delete(asked);
        this.#lose(asked);
      }
    }
    while (this.#settled[0] && now - this.#settled[0].at > this.#watch) this.#finish();
  }

  end(): void {
    this.look();
    while (this.#settled.length > 0) this.#finish();
    for (const asked of this.#waiting) this.#lose(asked);
  }

  #lose(asked: Asked): void {
    this.#waiting.delete(asked);
    this.tally.lost += 1;
    this.lostOn[asked.platform] += 1;
    if (asked.expired()) this.expired += 1;
    asked.forget();
  }

  #finish(): void {
    const done = this.#settled.shift();
    if (!done) return;
    if (done.asked.answers().count === 1) this.tally.once += 1;
    else this.tally.twice += 1;
    done.asked.forget();
  }

  #judge(asked: Asked, text: string): void {
    if (/Désolé, une erreur|Sorry, an error|Pas de réponse en|No answer within/u.test(text))
      this.tally.apologies += 1;
    const states = new Set([...text.matchAll(MARKER)].map(([, fr, en]) => stateOf(fr ?? en ?? '')));
    const fits = [...states].every((state) => state >= asked.oldest && state <= this.#newest());
    // Two states in one answer are half of one base and half of another.
    if (!fits || states.size > 1) this.tally.wrongSnapshot += 1;
  }
}

/** A state of the data as a word of letters alone, since a figure would have to be printed in the article. */
export const wordOf = (state: number): string =>
  [...String(state)].map((digit) => String.fromCodePoint(97 + Number(digit))).join('');

const stateOf = (word: string): number =>
  Number([...word].map((letter) => (letter.codePointAt(0) ?? 97) - 97).join(''));

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
