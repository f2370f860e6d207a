import { createHash } from 'node:crypto';
import type { Action } from '../../reply/action.js';
import type { Reply } from '../../reply/reply.js';
import { readAction, writeAction } from './action-codec.js';

/** What pressing one of our buttons asks for: an action, and which part of a reply that fills several messages. */
export interface Press {
  readonly action: Action;
  readonly part: number;
}

/** Gives the presses of one message their ids, and keeps what is too long for an id under a key. */
export class PressIds {
  readonly #taken = new Set<string>();
  readonly #longest: number;
  /** What the ids of this message refer to, for the ContinuationStore, before the message is sent. */
  readonly continuations = new Map<string, string>();

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The id of a press: the action itself where it fits, else a key. No two of a message are alike. */
  of(press: Press): string {
    const whole = encodePress(press);
    const id = whole.length <= this.#longest - ORDINAL_ROOM ? whole : this.#keyFor(whole);
    return this.#unlike(id);
  }

  /** The id of a menu of presses; `kind` tells what choosing from it does. */
  menu(kind: MenuKind): string {
    return this.#unlike(MENUS[kind]);
  }

  #keyFor(whole: string): string {
    const key = createHash('sha256').update(whole).digest('base64url').slice(0, KEY_LENGTH);
    this.continuations.set(key, whole);
    return `${KEY_PREFIX}${key}`;
  }

  #unlike(id: string): string {
    let unlike = id;
    for (let ordinal = 2; this.#taken.has(unlike); ordinal++) unlike = `${id}#${ordinal}`;
    this.#taken.add(unlike);
    return unlike;
  }
}

/** What choosing from a menu does: `choices` answers in its place, `examples` beside it. */
export type MenuKind = 'choices' | 'examples';
const MENUS: Readonly<Record<MenuKind, string>> = { choices: 'm;', examples: 'x;' };

/** The kind of menu that an id belongs to, where it is one. */
export const menuKindOf = (id: string): MenuKind | undefined =>
  id.startsWith(MENUS.choices) ? 'choices' : id.startsWith(MENUS.examples) ? 'examples' : undefined;

/** "#2" to "#999" sets equal actions of one message apart. */
const ORDINAL_ROOM = 4;
const KEY_PREFIX = 'k;';
const KEY_LENGTH = 22;

/** A press as text: which part, if not the first, and the action. */
export const encodePress = ({ action, part }: Press): string =>
  `${part > 1 ? part : ''};${writeAction(action)}`;

/** The press that an encoded text holds; nothing for one of an older version, or of somebody else's making. */
export function decodePress(encoded: string): Press | undefined {
  const start = encoded.indexOf(';');
  const digits = encoded.slice(0, Math.max(0, start));
  if (start < 0 || !/^(?:[1-9]\d{0,2})?$/u.test(digits)) return undefined;
  const action = readAction(encoded.slice(start + 1));
  return action && { action, part: digits === '' ? 1 : Number(digits) };
}

/** What an id of a button or of an entry of a menu refers to: a text to decode, or the key under which it is kept. */
export function referenceOf(id: string): { readonly encoded: string } | { readonly key: string } {
  const bare = id.replace(/#\d{1,3}$/u, '');
  return bare.startsWith(KEY_PREFIX) ? { key: bare.slice(KEY_PREFIX.length) } : { encoded: bare };
}

/** The action that brings a reply about again: what its share button would share, on the page that it shows. */
export function originOf(reply: Reply): Extract<Action, { kind: 'query' | 'command' }> | undefined {
  const buttons = reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []));
  const share = buttons.find(({ action }) => action.kind === 'share')?.action;
  if (share?.kind !== 'share') return undefined;
  const { of, locale, version } = share;
  const page = reply.page?.current ?? 1;
  return 'operation' in of
    ? { kind: 'query', query: of, page, locale, version }
    : { kind: 'command', call: of, page, locale, version };
}
