// Holds the import fences: who may import whom, as docs/DESIGN.md draws it.
//
//   node tools/fences.mjs [DIRECTORY]
//
// Prints each breach as `file:line:column what; where it belongs instead`, and exits with 1.
// It reads imports from the syntax tree, so that `import type`, `export … from`, `import()` and
// `import('…').Type` count like any other.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const BELOW_LINKING = ['src/facts', 'src/language'];
const BELOW_QUERY = ['src/linking', ...BELOW_LINKING];
const BELOW_COMMAND = ['src/reply', 'src/query', ...BELOW_QUERY];
const EVERYTHING = ['src', 'commands'];

/** A room, what it may import besides itself, src/errors.ts and src/once.ts, and what to do instead. The first match counts. */
const ROOMS = [
  {
    room: 'src/language',
    may: [],
    instead:
      'language knows words, figures and dates only: pass the rest in, or put the code in the room it speaks about',
  },
  {
    room: 'src/facts',
    may: ['src/language'],
    instead:
      'facts stand on language alone: what needs names in a text goes to src/linking, questions to src/query',
  },
  {
    room: 'src/linking',
    may: BELOW_LINKING,
    instead: 'what a question means goes to src/query, what an article says to src/ingest',
  },
  { room: 'src/query', may: BELOW_QUERY, instead: 'an Answer holds no sentence: wording goes to src/reply' },
  {
    room: 'src/ingest',
    may: BELOW_QUERY,
    instead: 'what ingest and query share goes to src/linking or below',
  },
  {
    room: 'src/reply',
    may: BELOW_QUERY,
    mayAsTypes: ['src/query'],
    mayAsValues: ['src/query/query.ts', 'src/query/answer.ts'],
    instead:
      'reply takes an Answer as it is (the schemas of query/query.ts and query/answer.ts, types of the rest): asking goes to a command',
  },
  {
    room: 'src/command',
    may: BELOW_COMMAND,
    instead: 'what one command does goes to commands/, what a platform does to src/adapters',
  },
  {
    room: 'src/adapters',
    may: ['src/command', 'src/reply', 'src/language'],
    instead:
      'an adapter sees the application through `App` (adapters/adapter.ts) and replies as blocks: facts and answers stay behind src/command',
  },
  {
    room: 'src/ops',
    may: ['src/facts', 'src/command', 'src/language'],
    instead: 'operations watch; src/bot.ts hands them what they watch',
  },
  {
    room: 'src/config.ts',
    may: ['src/language'],
    instead: 'configuration is read once and passed on by src/bot.ts',
  },
  {
    room: 'src/errors.ts',
    may: ['src/language'],
    mayAsTypes: ['src/facts/entities.ts'],
    instead: 'every room imports errors, so errors import none',
  },
  {
    room: 'commands',
    may: ['src/command', 'src/ingest', ...BELOW_COMMAND],
    instead:
      'a command composes a Reply and knows no platform; only src/app.ts, src/bot.ts, src/serving, src/main.ts and src/cli.ts compose',
  },
  { room: 'src/once.ts', may: [], instead: 'every room imports it, so it imports none' },
  { room: 'src/app.ts', may: EVERYTHING },
  { room: 'src/bot.ts', may: EVERYTHING },
  { room: 'src/serving', may: EVERYTHING },
  { room: 'src/main.ts', may: EVERYTHING },
  { room: 'src/cli.ts', may: EVERYTHING },
  { room: 'src/cli', may: EVERYTHING },
];
const EVERY_ROOM_MAY = ['src/errors.ts', 'src/once.ts'];

/** Folders that stand side by side and know nothing of one another. */
const APART = {
  parent: 'src/adapters',
  instead: 'what platforms share goes to src/adapters itself or to src/reply',
};

/** A package that one place wraps. */
const PACKAGES = [
  {
    package: /^@slack\//,
    only: ['src/adapters/slack', 'test'],
    instead: 'speak to Slack in src/adapters/slack',
  },
  {
    package: /^(discord\.js|discord-api-types|@discordjs\/.*)($|\/)/,
    only: ['src/adapters/discord', 'test'],
    instead: 'speak to Discord in src/adapters/discord',
  },
  {
    package: /^minisearch($|\/)/,
    only: ['src/query/text-index.ts', 'test/bench'],
    instead: 'search through the TextIndex port of src/query/text-index.ts',
  },
  { package: /^dotenv($|\/)/, only: ['src/config.ts'], instead: 'src/config.ts reads the environment' },
];

/** An expression that one place may use. Tests are free: they set up the world that they test. */
const EXPRESSIONS = [
  {
    what: 'process.env',
    found: readsEnvironment,
    only: ['src/config.ts'],
    instead: 'read the variable in src/config.ts and pass its value in',
  },
  {
    what: 'the system clock',
    found: readsClock,
    // facts/load.ts stamps a snapshot with the moment at which it was read.
    only: [
      'src/bot.ts',
      'src/serving/thread.ts',
      'src/main.ts',
      'src/cli.ts',
      'src/cli',
      'src/ops',
      'src/adapters',
      'src/facts/load.ts',
    ],
    instead: "take the clock or today's date as a parameter, as the context of a command has it",
  },
];

const SCANNED = ['src', 'commands', 'test'];

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const files = SCANNED.flatMap((folder) => typescriptIn(folder));
const breaches = files.flatMap((file) => breachesIn(file));
for (const breach of breaches) process.stdout.write(`${breach}\n`);
if (breaches.length > 0 || files.length === 0) {
  process.stdout.write(`import fences: ${breaches.length} breached, ${files.length} files read\n`);
  process.exitCode = 1;
}

function typescriptIn(folder) {
  let names = [];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return names
    .filter((name) => /\.[cm]?ts$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort();
}

function breachesIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const report = (node, what, instead) => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${file}:${line + 1}:${character + 1} ${what}; ${instead}`);
  };
  const room = ROOMS.find((candidate) => isIn(file, candidate.room));
  if (!room && !isIn(file, 'test')) {
    report(
      source,
      `${dirname(file)} is no room that the fences know`,
      'add it to ROOMS in tools/fences.mjs and to docs/DESIGN.md',
    );
  }
  walk(source, (node) => {
    const imported = importOf(node);
    if (imported) checkImport(file, room, imported, (what, instead) => report(node, what, instead));
    if (isIn(file, 'test')) return;
    for (const { what, found: uses, only, instead } of EXPRESSIONS) {
      if (uses(node) && !isInAny(file, only)) report(node, `reads ${what}`, instead);
    }
  });
  return found;
}

function checkImport(file, room, { specifier, typeOnly }, report) {
  if (!specifier.startsWith('.')) {
    const fence = PACKAGES.find((candidate) => candidate.package.test(specifier));
    if (fence && !isInAny(file, fence.only)) report(`may not import ${specifier}`, fence.instead);
    return;
  }
  if (!room) return;
  const target = posix.join(posix.dirname(file), specifier).replace(/\.([cm]?)js$/, '.$1ts');
  const allowed = [
    room.room,
    ...EVERY_ROOM_MAY,
    ...room.may,
    ...(room.mayAsValues ?? []),
    ...(typeOnly ? (room.mayAsTypes ?? []) : []),
  ];
  if (!isInAny(target, allowed)) report(`${room.room} may not import ${target}`, room.instead);
  const [own, other] = [sibling(file), sibling(target)];
  if (own && other && own !== other) report(`${own} may not import ${target}`, APART.instead);
}

/** The folder among those that stand apart which a file lies in. */
function sibling(file) {
  if (!isIn(file, APART.parent)) return;
  const [name, rest] = posix.relative(APART.parent, file).split('/');
  return rest === undefined ? undefined : posix.join(APART.parent, name);
}

function importOf(node) {
  if (ts.isImportDeclaration(node)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: bringsTypesOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) return { specifier: node.argument.literal.text, typeOnly: true };
  const isCall = ts.isCallExpression(node);
  if (
    isCall &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
  ) {
    const [argument] = node.arguments;
    return { specifier: argument && ts.isStringLiteralLike(argument) ? argument.text : '', typeOnly: false };
  }
}

function bringsTypesOnly(clause) {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    Boolean(named) &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function readsEnvironment(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) {
    return (
      ts.isStringLiteralLike(node.argumentExpression) &&
      node.argumentExpression.text === 'env' &&
      isProcess(node.expression)
    );
  }
  if (ts.isImportSpecifier(node)) {
    const from = node.parent.parent.parent.moduleSpecifier.text;
    return (node.propertyName ?? node.name).text === 'env' && /^(node:)?process$/.test(from);
  }
  if (ts.isBindingElement(node)) {
    const { initializer } = node.parent.parent;
    return (
      (node.propertyName ?? node.name).getText() === 'env' && Boolean(initializer) && isProcess(initializer)
    );
  }
  return false;
}

function isProcess(expression) {
  return /(^|\.)process$/.test(expression.getText());
}

function readsClock(node) {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return (
    ts.isCallExpression(node) &&
    (node.expression.getText() === 'Date.now' || node.expression.getText() === 'Date')
  );
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function isIn(path, place) {
  return path === place || path.startsWith(`${place}/`);
}

function isInAny(path, places) {
  return places.some((place) => isIn(path, place));
}
