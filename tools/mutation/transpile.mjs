// Stryker's build: writes JavaScript beside every TypeScript file of its sandbox, so that a process that judges mutants
// loads the code once, as Node loads any module. Tests then speak to the test functions of in-process.mjs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const FOLDERS = ['src', 'commands', 'test'];
const TEST_FUNCTIONS = join('tools', 'mutation', 'test-functions.mjs');

const OPTIONS = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
  inlineSourceMap: false,
};

for (const folder of FOLDERS) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const path = join(folder, name);
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
      compilerOptions: OPTIONS,
      fileName: path,
    });
    const from = relative(dirname(path), TEST_FUNCTIONS).replaceAll(sep, '/');
    writeFileSync(path.replace(/\.ts$/u, '.js'), outputText.replaceAll(/from 'vitest'/gu, `from '${from}'`));
  }
}
