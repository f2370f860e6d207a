// Compiles what runs into dist/, incrementally, removes outputs whose source is gone (a renamed file must
// not live on as its old self), and links the command so that `npx diplo` finds it.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const BIN = join(ROOT, 'node_modules/.bin');

removeStaleOutputs();
process.exitCode = compile();
linkCommand();
compileData();

function removeStaleOutputs() {
  if (!existsSync(DIST)) return;
  for (const output of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    const source = join(ROOT, output.replace(/\.js$/, '.ts'));
    if (output.endsWith('.js') && !existsSync(source)) rmSync(join(DIST, output), { force: true });
  }
}

function compile() {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  if (!existsSync(tsc)) {
    process.stderr.write('build: TypeScript is not installed (npm ci --omit=dev?); dist/ stays as it is\n');
    return existsSync(join(DIST, 'src/main.js')) ? 0 : 1;
  }
  const args = [tsc, '--project', 'tsconfig.build.json'];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

// Not a "bin" of package.json: for one of those, npx installs the checkout into its own cache first, which
// needs a writable home and stays broken (npm 11) once it was tried before `npm ci`. A command in
// node_modules/.bin simply runs, offline too.
function linkCommand() {
  const cli = join(DIST, 'src/cli.js');
  if (!existsSync(cli)) return;
  chmodSync(cli, 0o755);
  mkdirSync(BIN, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(join(BIN, 'diplo.cmd'), '@node "%~dp0\\..\\..\\dist\\src\\cli.js" %*\r\n');
  } else if (!existsSync(join(BIN, 'diplo'))) {
    rmSync(join(BIN, 'diplo'), { force: true });
    symlinkSync('../../dist/src/cli.js', join(BIN, 'diplo'));
  }
}

// What is read in a fraction of the time that YAML and indexing take, for a quick first answer. An invalid fact base
// is no concern of the build: whoever starts Diplo is told, and `diplo check-data` tells all of it.
function compileData() {
  const cli = join(DIST, 'src/cli.js');
  if (process.exitCode !== 0 || !existsSync(cli)) return;
  const args = [cli, 'build-data', '--output', join(DIST, 'facts.ndjson')];
  spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, DIPLO_DATA_DIR: '' },
  });
}
