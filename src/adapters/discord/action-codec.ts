import { Action } from '../../reply/action.js';

/** An action as text: compact, or as JSON where it holds what the compact form does not know yet. */
export const writeAction = (action: Action): string =>
  isKnown(action) ? writeCompact(action) : JSON_PREFIX + JSON.stringify(action);

const JSON_PREFIX = 'j;';

/**
 * An action in as few characters as can still be read by eye: fields parted by `;`, lists by `,`, and every other sign
 * escaped as in an address. `q;f;a1b2c3d4e5f6;;lookup;ejohn-kerry;ptwitter;mfollowers` asks for a follower count.
 */
function writeCompact(action: Action): string {
  const head = [KINDS[action.kind], action.locale === 'fr' ? 'f' : 'e', escapeField(action.version)];
  switch (action.kind) {
    case 'query':
      return [...head, page(action.page), ...writeQuery(action.query)].join(';');
    case 'command':
      return [...head, page(action.page), ...writeCall(action.call)].join(';');
    case 'fact':
      return [...head, escapeField(action.fact)].join(';');
    case 'share':
      return 'operation' in action.of
        ? [...head, 'q', ...writeQuery(action.of)].join(';')
        : [...head, 'c', ...writeCall(action.of)].join(';');
    default:
      return action satisfies never;
  }
}

/** The action that a text holds; nothing for one that is none. */
export function readAction(text: string): Action | undefined {
  try {
    if (text.startsWith(JSON_PREFIX)) {
      const whole = Action.safeParse(JSON.parse(text.slice(JSON_PREFIX.length)));
      return whole.success ? whole.data : undefined;
    }
    const [kind, locale, version = '', ...rest] = text.split(';');
    const parsed = Action.safeParse({
      ...fieldsOf(kind, rest),
      locale: locale === 'f' ? 'fr' : locale === 'e' ? 'en' : undefined,
      version: decodeURIComponent(version),
    });
    return parsed.success ? parsed.data : undefined;
  } catch {
    // A stray % that decodeURIComponent refuses, or no JSON.
    return undefined;
  }
}

const KINDS: Readonly<Record<Action['kind'], string>> = { query: 'q', command: 'c', fact: 'f', share: 's' };

type QueryOf = Extract<Action, { kind: 'query' }>['query'];
type CallOf = Extract<Action, { kind: 'command' }>['call'];

const LISTS = {
  e: 'entities',
  c: 'countries',
  p: 'platforms',
  m: 'measures',
  a: 'actions',
  t: 'types',
  k: 'kinds',
  o: 'concepts',
  x: 'excluded',
  f: 'facts',
} as const satisfies Record<string, keyof QueryOf>;

const QUERY_FIELDS: ReadonlySet<string> = new Set(['operation', 'ask', 'time', ...Object.values(LISTS)]);
const FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'locale',
  'version',
  'page',
  'query',
  'call',
  'fact',
  'of',
]);

/** Whether every field of an action has a place in the compact form: schemas grow. */
function isKnown(action: Action): boolean {
  const query = action.kind === 'query' ? action.query : action.kind === 'share' ? action.of : undefined;
  const known = query === undefined || !('operation' in query) || knows(QUERY_FIELDS, query);
  return known && knows(FIELDS, action);
}

const knows = (fields: ReadonlySet<string>, value: object): boolean =>
  Object.keys(value).every((key) => fields.has(key));

const page = (number: number): string => (number === 1 ? '' : String(number));

/** Half a surrogate pair has no escape in an address; it is nothing that people type. */
const escapeField = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

function writeQuery(query: QueryOf): string[] {
  const { operation, ask, time } = query;
  const lists = Object.entries(LISTS)
    .filter(([, list]) => query[list]?.length > 0)
    .map(([letter, list]) => letter + query[list].map(escapeField).join(','));
  return [
    operation,
    ...lists,
    ...(ask === undefined ? [] : [`s${escapeField(ask)}`]),
    ...(time ? [`d${time.relation},${escapeField(time.date)}`] : []),
  ];
}

function writeCall({ command, options }: CallOf): string[] {
  const pairs = Object.entries(options).map(([name, value]) => {
    const type = typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b';
    return `${escapeField(name)}=${type}${escapeField(String(value))}`;
  });
  return [escapeField(command), ...pairs];
}

function fieldsOf(kind: string | undefined, rest: readonly string[]): object {
  const [first = '', ...fields] = rest;
  switch (kind) {
    case 'q':
      return { kind: 'query', ...readPage(first), query: readQuery(fields) };
    case 'c':
      return { kind: 'command', ...readPage(first), call: readCall(fields) };
    case 'f':
      return { kind: 'fact', fact: decodeURIComponent(first) };
    case 's':
      return { kind: 'share', of: first === 'q' ? readQuery(fields) : readCall(fields) };
    default:
      return {};
  }
}

const readPage = (digits: string): { page?: number } => (digits === '' ? {} : { page: Number(digits) });

function readQuery([operation, ...fields]: readonly string[]): object {
  const query: Record<string, unknown> = { operation };
  for (const field of fields) {
    const [letter, value] = [field.slice(0, 1), field.slice(1)];
    const values = value.split(',').map(decodeURIComponent);
    if (letter === 's') query.ask = values[0];
    else if (letter === 'd') query.time = { relation: values[0], date: values[1] };
    else if (letter in LISTS) query[LISTS[letter as keyof typeof LISTS]] = values;
  }
  return query;
}

function readCall([command = '', ...pairs]: readonly string[]): object {
  const options = Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=');
      const value = decodeURIComponent(pair.slice(equals + 2));
      const type = pair.charAt(equals + 1);
      const name = decodeURIComponent(pair.slice(0, equals));
      return [name, type === 'n' ? Number(value) : type === 'b' ? value === 'true' : value];
    }),
  );
  return { command: decodeURIComponent(command), options };
}
