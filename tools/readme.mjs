// Writes what README.md takes from the program: the table of commands, from their definitions.
//
//   node tools/readme.mjs           rewrites it
//   node tools/readme.mjs --check   ends with 1 if it is out of date
//
// It reads the built program.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from '../dist/commands/index.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BEGIN = '<!-- commands: written by tools/readme.mjs -->';
const END = '<!-- end of commands -->';

const before = readFileSync(README, 'utf8');
const after = withTable(before);
if (!process.argv.includes('--check')) {
  writeFileSync(README, after);
} else if (after !== before) {
  process.stderr.write('README.md lists other commands than the program has: run node tools/readme.mjs\n');
  process.exitCode = 1;
}

function withTable(text) {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks ${BEGIN} … ${END}`);
  return `${text.slice(0, start)}${BEGIN}\n\n${table()}\n\n${text.slice(end)}`;
}

function table() {
  const rows = commands.map(({ name, names, description, examples, visibility }) => {
    const calls = [...new Set([name, names.en, names.fr])].map(code).join(' ');
    const told = `${description.en}.${visibility === 'maintainers' ? ' For maintainers.' : ''}`;
    const asked = [...new Set([examples.en[0], examples.fr[0]])].map((example) => code(`/diplo ${example}`));
    return `| ${calls} | ${told} | ${asked.join('<br>')} |`;
  });
  return ['| Command | What it tells | Examples |', '|---|---|---|', ...rows].join('\n');
}

function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
