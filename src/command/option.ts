import { UserError } from '../errors.js';
import { fold } from '../language/text.js';
import type { CommandDefinition, OptionDefinition } from './definition.js';
import type { OptionValue } from './invocation.js';
import { findOption, nearestOption } from './registry.js';

/** The longest text that an option takes: a question, too. */
export const MAX_TEXT = 500;

const YES = new Set(['oui', 'yes', 'vrai', 'true', '1', 'on', 'o', 'y']);
const NO = new Set(['non', 'no', 'faux', 'false', '0', 'off', 'n']);
const YES_OR_NO = [
  { fr: 'oui', en: 'yes' },
  { fr: 'non', en: 'no' },
] as const;

/**
 * The options of a call, each checked against its definition and in its type.
 * @throws UserError for the first that is unknown, missing or unfit
 */
export function readOptions(
  command: CommandDefinition,
  given: Readonly<Record<string, OptionValue>>,
): Record<string, OptionValue> {
  const read: Record<string, OptionValue> = {};
  for (const [key, value] of Object.entries(given)) {
    const found = findOption(command, key);
    if (!found) throw unknownOption(command, key);
    read[found.key] = readOption(found.option, value);
  }
  for (const [key, option] of Object.entries(command.options)) {
    if (option.required && !Object.hasOwn(read, key))
      throw new UserError('missing-option', { option: option.name });
  }
  return read;
}

export function unknownOption(command: CommandDefinition, typed: string): UserError<'unknown-option'> {
  const nearest = nearestOption(command, typed);
  return new UserError('unknown-option', { typed, ...(nearest ? { nearest } : {}) });
}

/** @throws UserError if the value is not what the option takes */
export function readOption(option: OptionDefinition, value: OptionValue): OptionValue {
  switch (option.type) {
    case 'string':
      return readString(option, String(value).trim());
    case 'integer':
      return readInteger(option, value);
    case 'boolean':
      return readBoolean(option, value);
    default:
      return option.type satisfies never;
  }
}

function readString(option: OptionDefinition, value: string): string {
  const max = option.max ?? MAX_TEXT;
  if (value.length > max) throw new UserError('too-long', { length: value.length, max });
  if (!option.choices) return value;
  const typed = fold(value);
  const choice = option.choices.find(({ value: known, name }) =>
    [known, name.fr, name.en].map(fold).includes(typed),
  );
  if (choice) return choice.value;
  throw new UserError('not-a-choice', {
    option: option.name,
    typed: value,
    choices: option.choices.map(({ name }) => name),
  });
}

function readInteger(option: OptionDefinition, value: OptionValue): number {
  const number =
    typeof value === 'number'
      ? value
      : /^[+-]?\d{1,9}$/u.test(String(value).trim())
        ? Number(value)
        : Number.NaN;
  if (!Number.isInteger(number))
    throw new UserError('not-a-number', { option: option.name, typed: String(value) });
  const { min, max } = option;
  if (number < (min ?? number) || number > (max ?? number))
    throw new UserError('out-of-range', { option: option.name, min, max });
  return number;
}

function readBoolean(option: OptionDefinition, value: OptionValue): boolean {
  if (typeof value === 'boolean') return value;
  const typed = fold(String(value).trim());
  if (YES.has(typed)) return true;
  if (NO.has(typed)) return false;
  throw new UserError('not-a-choice', { option: option.name, typed: String(value), choices: YES_OR_NO });
}
