import { type Document, isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { DRAFT_SECTIONS, type DraftSection } from '../../facts/drafts.js';
import { Fact } from '../../facts/kinds/index.js';

/** The text of the data folder's files that a review reads and writes, by their path inside it. */
export type Files = Readonly<Record<string, string>>;

/** Who reviews, and when. */
export interface Reviewer {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** Where an accepted record of a section goes. */
const HOME: Readonly<Record<Exclude<DraftSection, 'facts'>, string>> = {
  sources: 'sources.yaml',
  platforms: 'platforms.yaml',
  actors: 'actors.yaml',
  accounts: 'accounts.yaml',
};

/** The facts of a draft, in order, with the marks that ingest wrote above them. */
export function proposed(draftText: string): { readonly fact: unknown; readonly marks: readonly string[] }[] {
  const document = parseDocument(draftText);
  const list = document.get('facts', true);
  if (!isSeq(list)) return [];
  return list.items.map((item, index) => ({
    fact: isMap(item) ? item.toJS(document) : undefined,
    marks: marksAbove(list, item, index),
  }));
}

/** The sources that a draft brings. */
export function sourcesOf(draftText: string): { readonly id: string }[] {
  const found = parseDocument(draftText).toJS() as { sources?: { id: string }[] } | null;
  return found?.sources ?? [];
}

/** The parser gives the comment above the first item to the list. */
function marksAbove(list: YAMLSeq, item: unknown, index: number): string[] {
  const own = isMap(item) ? (item as YAMLMap).commentBefore : undefined;
  const text = own ?? (index === 0 ? list.commentBefore : undefined) ?? '';
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Moves the fact at `index` of a draft to its home, reviewed, with the records it needs that the base lacks. Comments and
 * order of every file stay.
 * @throws Error if the fact does not fit its schema
 */
export function accept(files: Files, draftFile: string, index: number, reviewer: Reviewer): Files {
  const draft = parseDocument(files[draftFile] ?? '');
  const record = (draft.toJS() as { facts: Record<string, unknown>[] }).facts[index];
  const fact = Fact.parse({ ...record, status: { reviewed: reviewer } });
  const home = `facts/${fact.source}.yaml`;
  const changed: Record<string, string> = { ...files };
  changed[home] = appended(
    files[home],
    { ...record, status: { reviewed: reviewer } },
    ` Facts of ${fact.source}. How a fact is written: see data/README.md.`,
  );
  for (const { section, node, id } of neededBy(draft, record)) {
    const file = HOME[section];
    if (!hasId(changed[file], id)) changed[file] = appended(changed[file], node);
  }
  changed[draftFile] = remove(draft, index);
  return changed;
}

/** Takes the fact at `index` out of a draft. */
export function reject(files: Files, draftFile: string, index: number): Files {
  const draft = parseDocument(files[draftFile] ?? '');
  return { ...files, [draftFile]: remove(draft, index) };
}

/**
 * Writes values into the fact at `index` of a draft: `date=2019-07`, `subject=cn-mfa`, `anchors.0.line=4`.
 * @throws Error if an assignment has no `=`, or the fact does not fit its schema any more
 */
export function edit(files: Files, draftFile: string, index: number, assignments: readonly string[]): Files {
  const draft = parseDocument(files[draftFile] ?? '');
  for (const assignment of assignments) {
    const sign = assignment.indexOf('=');
    if (sign < 1) throw new Error(`"${assignment}" has no field=value`);
    const path = ['facts', index, ...assignment.slice(0, sign).trim().split('.').map(asKey)];
    const text = assignment.slice(sign + 1).trim();
    if (text === '') draft.deleteIn(path);
    else draft.setIn(path, parseDocument(text).toJS());
  }
  const record = (draft.toJS() as { facts: unknown[] }).facts[index];
  const parsed = Fact.safeParse(record);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  return { ...files, [draftFile]: draft.toString({ lineWidth: 0 }) };
}

const asKey = (key: string): string | number => (/^\d+$/u.test(key) ? Number(key) : key);

/** The records of the draft's own sections that a fact names, and that those name in turn. */
function neededBy(
  draft: Document,
  fact: unknown,
): { section: Exclude<DraftSection, 'facts'>; id: string; node: unknown }[] {
  const own = new Map<string, { section: Exclude<DraftSection, 'facts'>; id: string; node: unknown }>();
  const all = draft.toJS() as Record<string, { id: string }[] | undefined>;
  for (const section of DRAFT_SECTIONS) {
    if (section === 'facts') continue;
    for (const record of all[section] ?? []) own.set(record.id, { section, id: record.id, node: record });
  }
  const needed = new Map<string, { section: Exclude<DraftSection, 'facts'>; id: string; node: unknown }>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const found = own.get(value);
      if (found && !needed.has(value)) {
        needed.set(value, found);
        visit(found.node);
      }
    } else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) visit(each);
  };
  visit(fact);
  return [...needed.values()];
}

/** Records begin with their id, in these files as in drafts. */
function hasId(text: string | undefined, id: string): boolean {
  return (text ?? '').split('\n').some((line) => line.trimEnd() === `- id: ${id}`);
}

/** A list's text with one more record at its end; what stands there already stays to the letter. */
function appended(text: string | undefined, record: unknown, heading?: string): string {
  const before = (text ?? '').trimEnd();
  const start = before === '' && heading ? `#${heading}` : before;
  const added = stringify([record], { lineWidth: 0 }).trimEnd();
  return start === '' ? `${added}\n` : `${start}\n\n${added}\n`;
}

/** Takes one fact out of a draft; the comment of the first belongs to the list, and passes on to the next. */
function remove(draft: Document, index: number): string {
  const list = draft.get('facts', true);
  if (isSeq(list) && index === 0) {
    const next = list.items[1];
    if (list.commentBefore && isMap(next) && next.commentBefore) {
      list.commentBefore = next.commentBefore;
      delete next.commentBefore;
    } else delete list.commentBefore;
  }
  draft.deleteIn(['facts', index]);
  return draft.toString({ lineWidth: 0 });
}
