import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/ingest';

/** Every regular expression of the room, from the syntax tree. */
function expressions(): { file: string; pattern: string; flags: string }[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(FOLDER, file), 'utf8'),
      ts.ScriptTarget.ES2023,
    );
    const found: { file: string; pattern: string; flags: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ file, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

describe('regular expressions of the ingest room', () => {
  it.each(expressions())('$file: /$pattern/$flags is safe', ({ pattern, flags }) => {
    expect(checkSync(pattern, flags, { timeout: 10_000 }).status).not.toBe('vulnerable');
  });
});
