import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Snapshot } from '../command/snapshot.js';
import type { Lang } from '../language/lang.js';

export interface BatchSetup {
  readonly snapshot: Snapshot;
  readonly languageOf: (question: string) => Lang;
  readonly now: () => Date;
}

/** Answers each question with one line of JSON, in order, each written before the next is read. */
export async function askInJson(
  questions: AsyncIterable<string>,
  output: Writable,
  { snapshot, languageOf }: BatchSetup,
): Promise<void> {
  for await (const question of questions) {
    const started = process.hrtime.bigint();
    const answer = snapshot.engine.ask(question);
    const lang = languageOf(question);
    const { base } = snapshot;
    const ids = answer.outcome === 'answered' ? answer.facts : [];
    const facts = ids.slice(0, 10).flatMap((id) => {
      const frame = base.frameOf.get(id);
      const fact = base.facts.get(id);
      const anchor = fact?.anchors[0];
      return frame
        ? [
            {
              id,
              kind: frame.kind,
              statement: frame.statement[lang],
              source: frame.source,
              line: anchor?.line ?? null,
              printed: anchor?.printed ?? null,
              date: frame.period ?? null,
            },
          ]
        : [];
    });
    const line = {
      question,
      lang,
      outcome: answer.outcome,
      headline: facts[0]?.statement ?? '',
      facts,
      derivation: null,
      caveats: [],
      reason: answer.outcome === 'nothing' ? answer.reason.code : null,
      nearest: answer.outcome === 'nothing' ? answer.nearest : [],
      micros: Number((process.hrtime.bigint() - started) / 1000n),
    };
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
  }
}
