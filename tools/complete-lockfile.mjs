// Adds to package-lock.json the optional packages for other platforms which npm left out, run after any
// change of a dependency. npm omits them when the registry that it asked does not hold them (a mirror, a
// cache), and a newer `npm ci` then refuses the lockfile. They carry no integrity, since nobody has seen them.
import { readFileSync, writeFileSync } from 'node:fs';

const LOCKFILE = new URL('../package-lock.json', import.meta.url);
const PLATFORM =
  /-(?<os>aix|android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>[a-z0-9]+)(?:-(?<abi>[a-z]+))?$/;

const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8'));

for (const { optionalDependencies = {}, dev } of Object.values(lockfile.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const platform = PLATFORM.exec(name)?.groups;
    const path = `node_modules/${name}`;
    if (!platform || lockfile.packages[path]) continue;
    const { os, cpu, abi } = platform;
    lockfile.packages[path] = {
      version: range.replace(/^[~^]/, ''),
      cpu: [cpu],
      ...(dev && { dev }),
      ...libc(os, abi),
      optional: true,
      os: [os],
    };
    process.stdout.write(`added ${name} ${range}\n`);
  }
}

const [root, ...paths] = Object.keys(lockfile.packages);
paths.sort((a, b) => a.localeCompare(b, 'en'));
lockfile.packages = Object.fromEntries([root, ...paths].map((path) => [path, lockfile.packages[path]]));
writeFileSync(LOCKFILE, `${JSON.stringify(lockfile, null, 2)}\n`);

function libc(os, abi) {
  if (os !== 'linux') return {};
  return { libc: [abi?.startsWith('musl') ? 'musl' : 'glibc'] };
}
