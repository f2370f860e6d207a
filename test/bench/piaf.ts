import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** PIAF: French questions about French Wikipedia, each with the passage and the sentence that hold the answer. */
export interface Piaf {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly questions: readonly {
    readonly q: string;
    readonly passage: number;
    readonly sentences: readonly number[];
  }[];
}

export interface Passage {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface Sentence extends Passage {
  readonly passage: Passage;
}

const FILES = ['passages.json', 'sentences.json', 'questions.json'] as const;

/** Reads PIAF from a folder, or undefined where the folder does not hold it. */
export async function readPiaf(folder: string): Promise<Piaf | undefined> {
  if (!FILES.every((file) => existsSync(join(folder, file)))) return undefined;
  const read = async (file: (typeof FILES)[number]): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  const [passages, sentences, questions] = (await Promise.all(FILES.map(read))) as [
    Passage[],
    Passage[],
    { q: string; p: number; f: number[] }[],
  ];
  const byTitle = new Map<string, Passage[]>();
  for (const passage of passages)
    byTitle.set(passage.title, [...(byTitle.get(passage.title) ?? []), passage]);
  return {
    passages,
    sentences: sentences.map((sentence) => {
      const passage = byTitle.get(sentence.title)?.find(({ text }) => text.includes(sentence.text));
      if (!passage) throw new Error(`sentence ${sentence.id} stands in no passage`);
      return { ...sentence, passage };
    }),
    questions: questions.map(({ q, p, f }) => ({ q, passage: p, sentences: f })),
  };
}
