import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('the README lists the commands that the built program has', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/readme.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('the README links to files that exist', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const targets = [...text.matchAll(/\]\(([^):]+)\)/gu)].map(([, target]) => target ?? '');
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) expect(existsSync(join(ROOT, target)), target).toBe(true);
});
