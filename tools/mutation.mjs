// Changes the code in small ways, one at a time, and tells which changes no test notices:
//
//   npm run mutation [-- ROOM | FILE ...]
//
// A room (facts, command, query; all three without one) or files of src/ROOM/, as globs. Each is judged by the tests of
// its room (mutation/rooms.mjs). What a run has found is kept in reports/mutation/ and not looked for again until code
// or tests change. Ends with 1 where fewer than the share in stryker.config.json were noticed.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TESTS_OF } from './mutation/rooms.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STRYKER = join(
  dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);

const asked = process.argv.slice(2);
const filesOf = new Map();
for (const each of asked.length > 0 ? asked : Object.keys(TESTS_OF)) {
  const room = each in TESTS_OF ? each : /^src\/(\w+)\//u.exec(each)?.[1];
  if (room === undefined || !(room in TESTS_OF)) {
    process.stderr.write(
      `mutation: ${each} is none of the rooms ${Object.keys(TESTS_OF).join(', ')}, nor in one\n`,
    );
    process.exit(2);
  }
  const files = each === room ? `src/${room}/**/*.ts` : each;
  filesOf.set(room, [...(filesOf.get(room) ?? []), files]);
}
let weak = false;
for (const [room, files] of filesOf) {
  const args = [
    'run',
    '--mutate',
    files.join(','),
    '--incremental',
    '--incrementalFile',
    `reports/mutation/${room}.json`,
  ];
  const env = { ...process.env, MUTATED_ROOM: room };
  const { status } = spawnSync(process.execPath, [STRYKER, ...args], { cwd: ROOT, env, stdio: 'inherit' });
  weak ||= status !== 0;
}
process.exitCode = weak ? 1 : 0;
