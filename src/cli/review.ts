import { readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import type { Config } from '../config.js';
import { articlesIn } from '../facts/articles.js';
import { Source } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import { loadFactBase } from '../facts/load.js';
import { passageOf } from '../facts/passage.js';
import { openFiles, saveFiles } from '../ingest/review/files.js';
import { accept, edit, type Files, proposed, reject, sourcesOf } from '../ingest/review/review.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

export interface ReviewFlags {
  /** Folder of the articles, else `ARTICLES_DIR`. */
  readonly articles?: string;
  /** Who reviews, else whoever is logged in. */
  readonly by?: string;
}

const HELP = 'a accept · e edit · r reject · s skip · u undo · q quit, to go on another time';

/** Goes through the drafts fact by fact; every decision is saved at once, so that one can stop anywhere. */
export async function review(
  { dataDir, articlesDir }: Config,
  named: string | undefined,
  flags: ReviewFlags,
  io: Io,
): Promise<number> {
  const drafts = named ? [`drafts/${basename(named)}`] : await draftsIn(dataDir);
  if (drafts.length === 0) {
    print(io.stdout, 'no draft to review: diplo ingest makes them');
    return EXIT.answered;
  }
  const base = await loadFactBase(dataDir);
  const folder = flags.articles ?? articlesDir;
  const reviewer = { by: flags.by ?? userInfo().username, on: new Date().toISOString().slice(0, 10) };
  const reader = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const answers = reader[Symbol.asyncIterator]();
  const ask = async (prompt: string): Promise<string | undefined> => {
    io.stdout.write(prompt);
    const { value, done } = await answers.next();
    return done ? undefined : String(value).trim();
  };
  try {
    for (const draft of drafts) {
      const session = new ReviewSession({ dataDir, draft, base, folder, reviewer, io, ask });
      if (!(await session.run())) break;
    }
  } finally {
    reader.close();
  }
  return EXIT.answered;
}

async function draftsIn(dataDir: string): Promise<string[]> {
  const files = await readdir(join(dataDir, 'drafts')).catch(() => []);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `drafts/${file}`);
}

interface SessionOptions {
  readonly dataDir: string;
  /** Path inside the data folder. */
  readonly draft: string;
  readonly base: FactBase;
  readonly folder: string | undefined;
  readonly reviewer: { readonly by: string; readonly on: string };
  readonly io: Io;
  readonly ask: (prompt: string) => Promise<string | undefined>;
}

/** The review of one draft: where it stands, and what can be undone. */
class ReviewSession {
  readonly #options: SessionOptions;
  readonly #past: { readonly files: Files; readonly index: number }[] = [];
  #files: Files = {};
  #index = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** @returns false where the reviewer quits */
  async run(): Promise<boolean> {
    const { dataDir, draft, io, ask } = this.#options;
    this.#files = await openFiles(dataDir, draft);
    while (true) {
      const facts = proposed(this.#files[draft] ?? '');
      const shown = facts[this.#index];
      if (!shown) {
        print(io.stdout, `${draft}: ${facts.length === 0 ? 'all reviewed' : `${facts.length} skipped`}`);
        return true;
      }
      this.#show(shown, facts.length);
      const answer = await ask(`${HELP}\n> `);
      if (answer === undefined || answer === 'q') return false;
      try {
        await this.#decide(answer);
      } catch (error) {
        print(io.stdout, `! ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  async #decide(answer: string): Promise<void> {
    const { draft, reviewer, ask, io } = this.#options;
    switch (answer.charAt(0)) {
      case 'a':
        return this.#keep(accept(this.#files, draft, this.#index, reviewer));
      case 'r':
        return this.#keep(reject(this.#files, draft, this.#index));
      case 's':
        this.#past.push({ files: this.#files, index: this.#index });
        this.#index++;
        return;
      case 'e': {
        const given =
          answer.slice(1).trim() ||
          (await ask('field=value; … (nothing after = takes the field out)\n> ')) ||
          '';
        return this.#keep(
          edit(
            this.#files,
            draft,
            this.#index,
            given.split(';').filter((each) => each.trim() !== ''),
          ),
        );
      }
      case 'u':
        return this.#undo();
      default:
        print(io.stdout, HELP);
    }
  }

  async #keep(files: Files): Promise<void> {
    this.#past.push({ files: this.#files, index: this.#index });
    await this.#save(files);
  }

  async #undo(): Promise<void> {
    const last = this.#past.pop();
    if (!last) throw new Error('nothing to undo');
    this.#index = last.index;
    await this.#save(last.files);
  }

  async #save(files: Files): Promise<void> {
    await saveFiles(this.#options.dataDir, this.#files, files);
    this.#files = files;
  }

  #show({ fact, marks }: { fact: unknown; marks: readonly string[] }, total: number): void {
    const { io, draft } = this.#options;
    print(io.stdout, `\n${draft}: ${this.#index + 1} of ${total}`);
    for (const mark of marks) print(io.stdout, `# ${mark}`);
    const passage = this.#passage(fact);
    if (passage) print(io.stdout, `\n${passage}\n`);
    print(io.stdout, stringify(fact, { lineWidth: 0 }));
  }

  /** The line that a fact rests on, its figure highlighted, where the article is at hand. */
  #passage(fact: unknown): string | undefined {
    const { folder, base, io, draft } = this.#options;
    const { source, anchors = [] } = fact as {
      source?: string;
      anchors?: { line: number; printed: string }[];
    };
    const own = sourcesOf(this.#files[draft] ?? '').find(({ id }) => id === source);
    const record = base.sources.get(source ?? '') ?? Source.safeParse(own).data;
    const [anchor] = anchors;
    if (!folder || !record || !anchor) return undefined;
    const article = articlesIn(folder)(record);
    const found = article && passageOf(article, anchor);
    if (!found) return undefined;
    const [open, close] = io.stdout.isTTY ? ['\u001b[7m', '\u001b[0m'] : ['>>', '<<'];
    return `${found.prefix}${open}${found.exact}${close}${found.suffix}`;
  }
}
