import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './review.js';

/** The files of a data folder that a review of one draft may touch. */
export async function openFiles(dataDir: string, draftFile: string): Promise<Files> {
  const facts = (await readdir(join(dataDir, 'facts')).catch(() => [])).map((file) => `facts/${file}`);
  const names = [
    'sources.yaml',
    'platforms.yaml',
    'actors.yaml',
    'accounts.yaml',
    draftFile,
    ...facts.filter((file) => file.endsWith('.yaml')),
  ];
  const files: Record<string, string> = {};
  for (const name of names) {
    const text = await readFile(join(dataDir, name), 'utf8').catch(() => undefined);
    if (text !== undefined) files[name] = text;
  }
  return files;
}

/** Writes what has changed, each file whole or not at all; a file that is new in `before` only is taken away. */
export async function saveFiles(dataDir: string, before: Files, after: Files): Promise<void> {
  for (const [name, text] of Object.entries(after)) {
    if (before[name] === text) continue;
    const path = join(dataDir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  }
  for (const name of Object.keys(before)) if (after[name] === undefined) await unlink(join(dataDir, name));
}
