import { appendFile, readFile, stat } from 'node:fs/promises';
import type { Logger } from '../command/logger.js';
import type { Lang } from '../language/lang.js';
import { fold, normalizeText } from '../language/text.js';

/** One question that nobody could answer, without who asked it. */
export interface Gap {
  readonly on: string;
  readonly lang: Lang;
  readonly question: string;
}

const LONGEST = 200;
/** A file that somebody fills on purpose must not fill the disk. */
const MOST_BYTES = 20_000_000;

/** What tells who asked rather than what: addresses, telephone numbers, mentions of a platform's users. */
const PERSONAL = [
  /[\w.+-]+@[\w-]+\.[\w.-]+/gu,
  /<[@#!][^<>]{1,80}>/gu,
  /(?<![\w])\+?\d(?:[\s().-]{0,2}\d){8,14}(?![\w])/gu,
];

/** The question as it is kept: one line, no address or number of a person, not longer than anybody reads. */
export function normalizeQuestion(question: string): string {
  const text = PERSONAL.reduce((left, pattern) => left.replace(pattern, '…'), normalizeText(question));
  return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

/** A GapFile collects the questions that had no answer. */
export interface GapFile {
  add(gap: Gap): void;
  /** Settles once what was added is written. */
  flush(): Promise<void>;
}

/** Appends to a file, one JSON object a line. A file that cannot be written loses the line and nothing else. */
export function createGapFile(
  path: string,
  logger: Logger,
  onFailure: () => void = () => undefined,
): GapFile {
  let queue: Promise<void> = Promise.resolve();
  let failing = false;
  const append = async (line: string): Promise<void> => {
    try {
      const size = await stat(path).then(
        (stats) => stats.size,
        () => 0,
      );
      if (size > MOST_BYTES) throw new Error('the file is full: move it away');
      await appendFile(path, line, { mode: 0o600 });
      failing = false;
    } catch (error) {
      onFailure();
      if (!failing) logger.error({ err: error }, 'unanswered questions cannot be kept');
      failing = true;
    }
  };
  return {
    add(gap) {
      const line = `${JSON.stringify({ ...gap, question: normalizeQuestion(gap.question) })}\n`;
      queue = queue.then(() => append(line));
    },
    flush: () => queue,
  };
}

/** One question with how often it had no answer. */
export interface RankedGap {
  readonly question: string;
  readonly lang: Lang;
  readonly count: number;
  readonly last: string;
}

/** Reads a file of gaps and ranks them: the most frequent first, then the latest. A damaged line is left out. */
export async function rankGaps(path: string): Promise<RankedGap[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const ranked = new Map<string, RankedGap>();
  for (const line of text.split('\n')) {
    const gap = readGap(line);
    if (!gap) continue;
    const key = fold(gap.question)
      .replace(/[^\p{L}\p{N}@]+/gu, ' ')
      .trim();
    const known = ranked.get(key);
    const latest = known && known.last > gap.on ? known : { ...gap, last: gap.on };
    ranked.set(key, {
      question: latest.question,
      lang: latest.lang,
      last: latest.last,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...ranked.values()].sort((a, b) => b.count - a.count || b.last.localeCompare(a.last));
}

function readGap(line: string): Gap | undefined {
  try {
    const { on, lang, question } = JSON.parse(line) as Partial<Gap>;
    if (typeof on !== 'string' || typeof question !== 'string' || question === '') return undefined;
    return { on, question, lang: lang === 'en' ? 'en' : 'fr' };
  } catch {
    return undefined;
  }
}
