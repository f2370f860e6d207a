// Compiles what runs into dist/, incrementally, and removes outputs whose source is gone: a renamed file
// must not live on as its old self.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const CLI = join(DIST, 'src/cli.js');

if (existsSync(DIST)) {
  for (const output of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    const source = join(ROOT, output.replace(/\.js$/, '.ts'));
    if (output.endsWith('.js') && !existsSync(source)) rmSync(join(DIST, output), { force: true });
  }
}

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (existsSync(CLI)) chmodSync(CLI, 0o755);
process.exitCode = status ?? 1;
