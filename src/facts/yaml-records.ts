import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.js';

/** A record as read, with the way back to its place in the file. */
export interface Located<T> {
  readonly record: T;
  /** A problem at a key path inside this record. */
  problem(path: readonly (string | number)[], message: string, value?: unknown): Problem;
}

/**
 * Reads a YAML file that holds a list of records, each checked by a schema.
 * @param text the file's content
 * @param file its name as problems print it
 * @param section the key under which the list stands, in a file that holds several
 * @returns the records that are valid, and every problem of those that are not
 */
export function readRecords<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  section?: string,
): { records: Located<z.infer<Schema>>[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    path: '(file)',
    message: error.message,
  }));
  if (problems.length > 0) return { records: [], problems };
  const { contents } = document;
  if (contents === null) return { records: [], problems: [] };
  const unlike = (message: string) => ({
    records: [],
    problems: [{ file, line: 1, column: 1, path: '(file)', message }],
  });
  if (section !== undefined && !isMap(contents)) return unlike('must hold sections');
  const root: unknown = section === undefined ? contents : document.get(section, true);
  const above = section === undefined ? [] : [section];
  if (root === undefined) return { records: [], problems: [] };
  if (!isSeq(root)) return unlike('must be a list of records');

  const records: Located<z.infer<Schema>>[] = [];
  root.items.forEach((_, index) => {
    const value: unknown = document.getIn([...above, index], true);
    const locate = (path: readonly (string | number)[]) => at(offsetOf(document, [...above, index, ...path]));
    const problem = (path: readonly (string | number)[], message: string, found?: unknown): Problem => ({
      file,
      ...locate(path),
      path: path.join('.') || '(record)',
      message,
      ...(found === undefined ? {} : { value: shown(found) }),
    });
    const plain = toPlain(value, document);
    if (plain === ALIASED) {
      problems.push(problem([], 'must not use aliases'));
      return;
    }
    const parsed = schema.safeParse(plain);
    if (parsed.success) records.push({ record: parsed.data, problem });
    else for (const issue of parsed.error.issues) problems.push(problem(...told(issue, plain)));
  });
  return { records, problems };
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Where an issue stands, what it says, and the value that it found there. */
function told(issue: z.core.$ZodIssue, plain: unknown): [(string | number)[], string, unknown] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') return [[...path, issue.keys[0] ?? ''], issue.message, undefined];
  return [path, issue.message, valueAt(plain, path)];
}

/** Aliases could multiply a small file into a huge one; the data has no use for them. */
const ALIASED = Symbol('aliased');

function toPlain(node: unknown, document: Document): unknown {
  if (node === null || typeof node !== 'object' || !('toJS' in node)) return node;
  try {
    return (node as Node).toJS(document, { maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return ALIASED;
    throw error;
  }
}

/** The offset of the deepest node on the path that exists; for a map entry, of its key. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String((item.key as { value?: unknown } | null)?.value ?? item.key) === String(key),
      );
      if (!pair) return offset;
      offset = rangeStart(pair.key) || offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = rangeStart(node) || offset;
    } else return offset;
  }
  return offset;
}

const rangeStart = (node: unknown): number =>
  node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
    ? (node.range[0] as number)
    : 0;

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (found === null || typeof found !== 'object') return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found !== null && typeof found === 'object' ? undefined : found;
}
