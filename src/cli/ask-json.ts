import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Snapshot } from '../command/snapshot.js';
import { detectLanguage } from '../language/detect.js';
import type { Lang } from '../language/lang.js';
import type { Answer } from '../query/answer.js';
import { answerLine } from '../reply/answer-line.js';
import { replyLanguage } from '../reply/language.js';

export interface BatchLanguage {
  readonly explicit?: Lang | undefined;
  readonly fallback: Lang;
}

/** Long enough for any question; the language of a longer text is not worth reading all of it. */
const READ_FOR_LANGUAGE = 500;

/** Answers each question with one line of JSON, in order, each written before the next question is read. */
export async function askInJson(
  questions: AsyncIterable<string>,
  output: Writable,
  { base, engine }: Snapshot,
  { explicit, fallback }: BatchLanguage,
): Promise<Answer['outcome'] | undefined> {
  let last: Answer['outcome'] | undefined;
  for await (const question of questions) {
    const started = process.hrtime.bigint();
    const answer = engine.ask(question);
    const micros = Number((process.hrtime.bigint() - started) / 1000n);
    const detected = detectLanguage(question.slice(0, READ_FOR_LANGUAGE));
    const lang = replyLanguage({ explicit, question: detected?.lang, fallback });
    const line = JSON.stringify(answerLine(question, answer, base, lang, micros));
    if (!output.write(`${line}\n`)) await once(output, 'drain');
    last = answer.outcome;
  }
  return last;
}
