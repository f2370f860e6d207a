// Changes the code in small ways, one at a time, and tells which changes no test notices: npm run mutation, or
// npm run mutation -- facts command. A room is judged by its own tests (vitest.mutation.config.ts), so that it takes
// minutes; all three take hours on two cores. What a room's run has found is kept in reports/ and not looked for again.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['facts', 'command', 'query'];
const STRYKER = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);

const asked = process.argv.slice(2);
const unknown = asked.find((room) => !ROOMS.includes(room));
if (unknown !== undefined) {
  process.stderr.write(`mutation: there is no room ${unknown}, only ${ROOMS.join(', ')}\n`);
  process.exit(2);
}
let weak = false;
for (const room of asked.length > 0 ? asked : ROOMS) {
  const args = [
    STRYKER,
    'run',
    '--mutate',
    `src/${room}/**/*.ts`,
    '--incremental',
    '--incrementalFile',
    `reports/mutation/${room}.json`,
  ];
  const env = { ...process.env, MUTATED_ROOM: room };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  weak ||= status !== 0;
}
process.exitCode = weak ? 1 : 0;
