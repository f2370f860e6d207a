import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from '../../../src/adapters/discord/continuation-store.js';

describe('the store of long buttons', () => {
  let folder: string;
  let warnings: string[];
  const logger = {
    info: () => undefined,
    warn: (_: object, message: string) => void warnings.push(message),
    error: () => undefined,
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'diplo-'));
    warnings = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const written = async (file: string, count: number) => {
    while (readFileSync(file, 'utf8').split('\n').length <= count)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('outlives a restart, and keeps each once', async () => {
    const file = join(folder, 'state', 'buttons.tsv');
    const store = fileStore(file, logger);
    store.put('a', ';f;f;v;one');
    store.put('a', ';f;f;v;one');
    store.put('b', ';f;f;v;two');
    await written(file, 2);
    const again = fileStore(file, logger);
    expect([again.get('a'), again.get('b'), again.get('c')]).toEqual([';f;f;v;one', ';f;f;v;two', undefined]);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  it('reads past a line that broke off', () => {
    const file = join(folder, 'buttons.tsv');
    writeFileSync(file, 'a\t;f;f;v;one\nbroken');
    expect(fileStore(file, logger).get('a')).toBe(';f;f;v;one');
  });

  it('goes on without a file that cannot be written', () => {
    const store = fileStore(join('/dev/null', 'buttons.tsv'), logger);
    store.put('a', 'x');
    expect(store.get('a')).toBe('x');
    expect(warnings.length).toBeGreaterThan(0);
  });
});
