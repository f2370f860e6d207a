import { once } from 'node:events';
import { linesOf } from '../adapters/console/lines.js';
import type { Snapshot } from '../command/snapshot.js';
import type { Config } from '../config.js';
import { detectLanguage } from '../language/detect.js';
import type { Lang } from '../language/lang.js';
import type { Answer } from '../query/answer.js';
import { type AnswerLine, answerLine } from '../reply/answer-line.js';
import { replyLanguage } from '../reply/language.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { openSnapshot } from './open.js';

/** Long enough for any question; the language of a longer text is not worth reading all of it. */
const READ_FOR_LANGUAGE = 500;

/**
 * Answers the question given, or each line of standard input: one line of JSON each, in order, written before the
 * next is read. A batch ends well whatever its answers are.
 */
export async function askJson(
  words: readonly string[],
  config: Config,
  lang: Lang | undefined,
  { stdin, stdout }: Io,
): Promise<number> {
  const snapshot = await openSnapshot(config);
  const answerTo = (question: string) =>
    answerInJson(question, snapshot, { explicit: lang, fallback: config.defaultLocale });
  if (words.length > 0) {
    const line = answerTo(words.join(' '));
    stdout.write(`${JSON.stringify(line)}\n`);
    return OUTCOMES[line.outcome];
  }
  for await (const question of linesOf(stdin)) {
    if (!stdout.write(`${JSON.stringify(answerTo(question))}\n`)) await once(stdout, 'drain');
  }
  return EXIT.answered;
}

const OUTCOMES: Readonly<Record<Answer['outcome'], number>> = {
  answered: EXIT.answered,
  ambiguous: EXIT.answered,
  nothing: EXIT.nothing,
};

function answerInJson(
  question: string,
  { base, engine }: Snapshot,
  language: { readonly explicit: Lang | undefined; readonly fallback: Lang },
): AnswerLine {
  const started = process.hrtime.bigint();
  const answer = engine.ask(question);
  const micros = Number((process.hrtime.bigint() - started) / 1000n);
  const detected = detectLanguage(question.slice(0, READ_FOR_LANGUAGE));
  return answerLine(question, answer, base, replyLanguage({ ...language, question: detected?.lang }), micros);
}
