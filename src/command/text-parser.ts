import { UserError } from '../errors.js';
import type { Lang } from '../language/lang.js';
import { normalizeText } from '../language/text.js';
import type { CommandDefinition, OptionDefinition } from './definition.js';
import type { OptionValue } from './invocation.js';
import { MAX_TEXT, unknownOption } from './option.js';
import { type Called, findOption, nearestOption, type Registry } from './registry.js';

/** The command that takes whatever is no other command. */
export const FREE_TEXT_COMMAND = 'ask';

/** What a typed text calls for. */
export interface TextCall {
  readonly command: CommandDefinition;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** The language of the command's word, where it tells one. */
  readonly lang?: Lang;
  /** `page:2`, which every list takes in text form. */
  readonly page?: number;
  /** A command that the text may have been meant for; the text is asked as a question all the same. */
  readonly hint?: string;
}

/** Says whether a text is wholly a value of an option: a name that the base knows, an id, a command. */
export type Fits = (option: OptionDefinition, value: string) => boolean;

/**
 * Reads the text form: `compte @francediplo plateforme:douyin`.
 *
 * Only keys that the command declares are options, so that "TikTok : combien ?" and addresses stay text. A text
 * that begins with a command's word is that command only if all the rest fits its options: "compte tiktok
 * emmanuel macron" is a question, and asked as one.
 *
 * @throws UserError for a text that is too long, or an unknown option of a command that is certain
 */
export function parseText(text: string, registry: Registry, fits: Fits): TextCall {
  const typed = withoutSlash(text.trim());
  const max = limitOf(typed, registry);
  if (typed.length > max) throw new UserError('too-long', { length: typed.length, max });
  const { words, page } = takePage(splitWords(normalizeText(typed)));
  const [first, ...others] = words;
  const free = freeTextCommand(registry);
  const called = first?.key === undefined && first ? registry.find(withoutStop(first.value)) : undefined;
  if (called?.command === free) return { ...readFreeText(free, others), ...page };
  const call = called && readCall(called, others, free, fits);
  if (call) return { ...call, ...page };
  const hint =
    words.length === 1 && first && !called ? registry.nearest(withoutStop(first.value))?.name : undefined;
  return { ...readFreeText(free, words), ...page, ...(hint ? { hint } : {}) };
}

/** How long a text may be: as long as a command takes it whose word it begins with. */
function limitOf(text: string, registry: Registry): number {
  const called = registry.find(/^\S{0,32}/u.exec(text)?.[0] ?? '');
  return (called && restOption(called.command)?.[1].max) ?? MAX_TEXT;
}

function freeTextCommand(registry: Registry): CommandDefinition {
  const called = registry.find(FREE_TEXT_COMMAND);
  if (!called) throw new Error('the registry lacks the command that takes free text');
  return called.command;
}

/** The call of a command that the text certainly means, or nothing if what follows is no option of it. */
function readCall(
  { command, lang }: Called,
  words: readonly Word[],
  free: CommandDefinition,
  fits: Fits,
): TextCall | undefined {
  const { options, rest } = takeOptions(command, words);
  const [key, option] = restOption(command) ?? [];
  const ownOptions = Object.keys(options).some((name) => !Object.hasOwn(free.options, name));
  const certain = (value: string) =>
    value === '' || (option !== undefined && (ownOptions || fits(option, value)));
  const isMisspelt = (word: Word) => word.key !== undefined && nearestOption(command, word.key) !== undefined;
  const misspelt = rest.find(isMisspelt);
  if (misspelt?.key && certain(joined(rest.filter((word) => !isMisspelt(word)))))
    throw unknownOption(command, misspelt.key);
  const value = joined(rest);
  if (!certain(value)) return undefined;
  if (value !== '' && key) options[key] = value;
  return { command, options, ...(lang ? { lang } : {}) };
}

/** Words as a value, without what ends a sentence. */
const joined = (words: readonly Word[]): string =>
  words
    .map(({ value }) => value)
    .join(' ')
    .replace(/[\s?!…]+$/u, '');

const restOption = (command: CommandDefinition) =>
  Object.entries(command.options).find(([, option]) => option.rest);

function readFreeText(command: CommandDefinition, words: readonly Word[]): TextCall {
  const { options, rest } = takeOptions(command, words);
  const [key] = restOption(command) ?? [];
  if (key) options[key] = rest.map((word) => word.raw).join(' ');
  return { command, options };
}

function takeOptions(
  command: CommandDefinition,
  words: readonly Word[],
): { options: Record<string, OptionValue>; rest: Word[] } {
  const options: Record<string, OptionValue> = {};
  const rest: Word[] = [];
  for (const word of words) {
    const found = word.key === undefined ? undefined : findOption(command, word.key);
    if (found && !found.option.rest) options[found.key] = word.value;
    else rest.push(word);
  }
  return { options, rest };
}

/** `page:2` wherever it stands; no command declares it, since platforms turn pages with buttons. */
function takePage(words: readonly Word[]): { words: readonly Word[]; page: { page?: number } } {
  const found = words.find(({ key, value }) => key === 'page' && /^[1-9]\d{0,3}$/u.test(value));
  if (!found) return { words, page: {} };
  return { words: words.filter((word) => word !== found), page: { page: Number(found.value) } };
}

interface Word {
  readonly raw: string;
  /** Without its key and its quotation marks. */
  readonly value: string;
  readonly key?: string;
}

/** A word, or what stands between quotation marks, with the key that is glued to it. */
const WORD = /(?:([\p{L}\p{N}_-]{1,32}):(?!\/\/))?(?:"([^"]*)"|«([^»]*)»|(\S+))/gu;

function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([raw, key, quoted, guillemets, bare]) => ({
    raw,
    value: (quoted ?? guillemets ?? bare ?? '').trim(),
    ...(key === undefined ? {} : { key }),
  }));
}

/** People who know Slack type `/diplo …` everywhere. */
const withoutSlash = (text: string): string => text.replace(/^\/(?:diplo\b)?\s*/iu, '');
const withoutStop = (word: string): string => word.replace(/[.!?…]+$/u, '');
