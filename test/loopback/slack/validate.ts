import { LIMITS, SURFACES } from './limits.js';
import type { StructureCheck } from './structure.js';

type Json = Record<string, unknown>;
export type Surface = keyof typeof SURFACES;

/** A field of a payload, of which nothing is known yet. */
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everything for which Slack would refuse these blocks, and what it would misread. */
export function blockProblems(blocks: unknown, surface: Surface, structure: StructureCheck): string[] {
  if (!Array.isArray(blocks)) return ['blocks is no list'];
  const problems: string[] = [];
  const most = surface === 'message' ? LIMITS.message.blocks : LIMITS.view.blocks;
  if (blocks.length === 0) problems.push('no blocks');
  if (blocks.length > most) problems.push(`${blocks.length} blocks`);
  const ids: string[] = [];
  for (const block of list(blocks)) {
    const type = textOf(block.type);
    if (!SURFACES[surface].has(type))
      problems.push(`a ${surface} takes no ${type || 'block without a type'}`);
    problems.push(...structure(typeName(type), block), ...limitProblems(block));
    ids.push(...buttonsOf(block).map(({ action_id }) => textOf(action_id)));
    if (textOf(block.block_id).length > LIMITS.blockId) problems.push('block_id too long');
  }
  if (new Set(ids).size < ids.length) problems.push(`an action_id stands twice: ${ids.join(' ')}`);
  if (surface === 'message') problems.push(...messageProblems(list(blocks)));
  return [...problems, ...textProblems(blocks)];
}

const typeName = (type: string): string =>
  `${type.replace(/(?:^|_)(\w)/gu, (_, letter: string) => letter.toUpperCase())}Block`;

function messageProblems(blocks: readonly Json[]): string[] {
  const tables = blocks.filter(({ type }) => type === 'table').length;
  const characters = charactersOf(blocks);
  const bytes = Buffer.byteLength(JSON.stringify(blocks));
  return [
    ...(tables > LIMITS.message.tables ? ['only_one_table_allowed'] : []),
    ...(characters > LIMITS.message.characters || bytes > LIMITS.message.bytes
      ? [`msg_blocks_too_long (${characters} characters, ${bytes} bytes)`]
      : []),
  ];
}

function charactersOf(value: unknown, key = ''): number {
  if (typeof value === 'string') return key === 'type' ? 0 : value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersOf(each), 0);
  return Object.entries(object(value)).reduce((sum, [name, each]) => sum + charactersOf(each, name), 0);
}

function limitProblems(block: Json): string[] {
  const problems: string[] = [];
  const most = (what: string, length: number, limit: number) => {
    if (length > limit) problems.push(`${String(block.type)} ${what}: ${length} > ${limit}`);
  };
  const text = (value: unknown) => textOf(object(value).text).length;
  switch (block.type) {
    case 'header':
      most('text', text(block.text), LIMITS.header);
      if (object(block.text).type !== 'plain_text') problems.push('a header takes plain_text');
      break;
    case 'section':
      if (!block.text && !block.fields) problems.push('a section without text and fields');
      most('text', text(block.text), LIMITS.sectionText);
      most('fields', list(block.fields).length, LIMITS.fields);
      for (const field of list(block.fields)) most('field', text(field), LIMITS.field);
      break;
    case 'context':
      most('elements', list(block.elements).length, LIMITS.contextElements);
      for (const element of list(block.elements)) most('text', text(element), LIMITS.contextText);
      if (list(block.elements).length === 0) problems.push('a context without elements');
      break;
    case 'actions':
      most('elements', list(block.elements).length, LIMITS.actions);
      if (list(block.elements).length === 0) problems.push('actions without elements');
      break;
    case 'rich_text':
      problems.push(...richTextProblems(block));
      break;
    case 'table':
      problems.push(...tableProblems(block));
      break;
    case 'input':
      most('label', text(block.label), LIMITS.inputLabel);
      most('hint', text(block.hint), LIMITS.inputHint);
      problems.push(...inputProblems(object(block.element)));
      break;
    default:
  }
  for (const button of buttonsOf(block)) problems.push(...buttonProblems(button));
  return problems;
}

function buttonsOf(block: Json): Json[] {
  const elements = block.type === 'actions' ? list(block.elements) : [];
  return [...elements, ...(block.accessory ? [object(block.accessory)] : [])];
}

function buttonProblems(button: Json): string[] {
  const { text, value, url, accessibility_label: name, action_id: id } = button;
  return [
    ...(textOf(object(text).text).length > LIMITS.button.text ? ['button text too long'] : []),
    ...(textOf(value).length > LIMITS.button.value ? ['button value too long'] : []),
    ...(textOf(url).length > LIMITS.button.url ? ['button url too long'] : []),
    ...(textOf(name).length > LIMITS.button.label || name === '' ? ['button label'] : []),
    ...(textOf(id) === '' ? ['a button without action_id'] : []),
    ...(textOf(id).length > LIMITS.actionId ? ['action_id too long'] : []),
  ];
}

function richTextProblems(block: Json): string[] {
  const parts = list(block.elements);
  const leaves = parts.flatMap(({ elements }) => list(elements));
  const length = leaves.reduce((sum, { text }) => sum + textOf(text).length, 0);
  return [
    ...(parts.length === 0 || leaves.length === 0 ? ['rich text without elements'] : []),
    ...(length > LIMITS.text ? [`rich text: ${length} > ${LIMITS.text}`] : []),
    ...leaves.flatMap(({ type, text, url }) => [
      ...(type === 'text' && textOf(text) === '' ? ['rich text with an empty text'] : []),
      ...(type === 'link' && !/^(?:https?|mailto):/u.test(textOf(url)) ? [`a link to ${textOf(url)}`] : []),
    ]),
  ];
}

function tableProblems(block: Json): string[] {
  const rows = Array.isArray(block.rows) ? block.rows.map(list) : [];
  const columns = rows[0]?.length ?? 0;
  return [
    ...(rows.length === 0 ? ['a table without rows'] : []),
    ...(rows.length > LIMITS.table.rows ? [`a table of ${rows.length} rows`] : []),
    ...(columns > LIMITS.table.columns ? [`a table of ${columns} columns`] : []),
    ...(rows.some((row) => row.length !== columns) ? ['rows of different length'] : []),
    ...(list(block.column_settings).length > LIMITS.table.columns ? ['too many column_settings'] : []),
    ...rows
      .flat()
      .flatMap((cell) => [
        ...(cell.type === 'raw_text' && textOf(cell.text) === '' ? ['an empty cell'] : []),
        ...(cell.type === 'rich_text' ? richTextProblems(cell) : []),
      ]),
  ];
}

function inputProblems(element: Json): string[] {
  const options = list(element.options);
  return [
    ...(options.length > LIMITS.option.count ? ['too many options'] : []),
    ...options.flatMap(optionProblems),
    ...(textOf(object(element.placeholder).text).length > LIMITS.placeholder ? ['placeholder too long'] : []),
    ...(Number(element.max_length ?? 1) > LIMITS.input ? ['max_length too large'] : []),
  ];
}

/** An option of a menu, in a view or in the answer to a suggestion. */
export function optionProblems(option: Json): string[] {
  const text = textOf(object(option.text).text);
  const value = textOf(option.value);
  return [
    ...(text === '' || text.length > LIMITS.option.text ? [`option text of ${text.length}`] : []),
    ...(value === '' || value.length > LIMITS.option.value ? [`option value of ${value.length}`] : []),
  ];
}

/** Text objects: never empty, and with none of Slack's control characters unescaped. */
function textProblems(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textProblems);
  const node = object(value);
  const inner = Object.values(node).flatMap(textProblems);
  if (node.type !== 'plain_text' && node.type !== 'mrkdwn') return inner;
  const text = textOf(node.text);
  return [
    ...inner,
    ...(text === '' ? ['an empty text object'] : []),
    ...(text.length > LIMITS.text ? [`a text object of ${text.length}`] : []),
    ...escapeProblems(text),
  ];
}

/** Signs that Slack would read as a mention, a link or an entity. */
export function escapeProblems(text: string): string[] {
  return /[<>]|&(?!(?:amp|lt|gt);)/u.test(text) ? [`unescaped: ${text.slice(0, 80)}`] : [];
}

/** Everything for which Slack would refuse a message's body. */
export function messageBodyProblems(body: Json, structure: StructureCheck): string[] {
  const text = textOf(body.text);
  return [
    ...(body.blocks === undefined ? [] : blockProblems(body.blocks, 'message', structure)),
    ...(text === '' ? ['no text for notifications and screen readers'] : []),
    ...(text.length > LIMITS.message.text ? ['msg_too_long'] : []),
    ...escapeProblems(text),
  ];
}

/** Everything for which Slack would refuse a view. */
export function viewProblems(view: Json, structure: StructureCheck): string[] {
  const { type } = view;
  if (type !== 'modal' && type !== 'home') return [`a view of type ${String(type)}`];
  const known = new Set([
    'type',
    'blocks',
    'private_metadata',
    'callback_id',
    'external_id',
    ...(type === 'modal' ? ['title', 'close', 'submit', 'clear_on_close', 'notify_on_close'] : []),
  ]);
  const text = (key: string) => textOf(object(view[key]).text);
  const blocks = list(view.blocks);
  return [
    ...blockProblems(view.blocks, type, structure),
    ...Object.keys(view)
      .filter((key) => !known.has(key))
      .map((key) => `a ${type} has no ${key}`),
    ...(type === 'modal' && (text('title') === '' || text('title').length > LIMITS.view.title)
      ? ['title']
      : []),
    ...['close', 'submit'].filter((key) => text(key).length > LIMITS.view.button),
    ...(type === 'modal' && blocks.some((block) => block.type === 'input') && text('submit') === ''
      ? ['a modal with inputs needs submit']
      : []),
    ...(textOf(view.private_metadata).length > LIMITS.view.metadata ? ['private_metadata too long'] : []),
    ...(textOf(view.callback_id).length > LIMITS.view.callbackId ? ['callback_id too long'] : []),
    ...(Buffer.byteLength(JSON.stringify(view)) > LIMITS.view.bytes ? ['view too large'] : []),
  ];
}
