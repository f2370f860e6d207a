import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { versionOf } from '../../src/facts/load.js';
import { wordOf } from './answers.js';

/** The fact whose statement tells which state of the data an answer comes from. */
export const MARKER_FACT = 'soak-marker';

/** A copy of the shipped data that goes from one state to the next. */
export class Folder {
  readonly root: string;
  readonly data: string;
  /** The state that was written last. */
  written = 1;
  readonly #marker: Record<string, unknown>;
  readonly #states = new Map<string, number>();

  private constructor(root: string, marker: Record<string, unknown>) {
    this.root = root;
    this.data = join(root, 'data');
    this.#marker = marker;
  }

  static async create(shipped: string): Promise<Folder> {
    const root = await mkdtemp(join(tmpdir(), 'diplo-soak-'));
    // Followed where it is a link: what is written here must never reach the shipped data.
    await cp(shipped, join(root, 'data'), { recursive: true, dereference: true });
    // An event of the shipped data, in other words and under another id.
    const facts = parse(await readFile(join(shipped, 'facts/mbravo-2014.yaml'), 'utf8')) as Record<
      string,
      unknown
    >[];
    const model = facts.find(({ kind }) => kind === 'event');
    if (!model) throw new Error('the shipped data holds no event');
    const folder = new Folder(root, { ...model, id: MARKER_FACT });
    await folder.#write('');
    return folder;
  }

  /** Writes the next state. */
  async next(): Promise<void> {
    this.written += 1;
    await this.#write('');
  }

  /** The state whose version the bot tells, if one was written that is wholly so. */
  stateOf(version: string): number | undefined {
    return this.#states.get(version);
  }

  /** Writes what is no valid base. */
  async spoil(): Promise<void> {
    await this.#write('- id: broken\n  kind: nonsense\n');
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }

  async #write(more: string): Promise<void> {
    const state = this.written;
    const word = wordOf(state);
    const statement = { fr: `Le repère-${word} est en place`, en: `The marker-${word} is in place` };
    await writeFile(join(this.data, 'facts/soak.yaml'), stringify([{ ...this.#marker, statement }]) + more);
    this.#states.set(await versionOf(this.data), state);
  }
}
