import type { Writable } from 'node:stream';
import { type DestinationStream, pino } from 'pino';
import type { Logger } from '../command/logger.js';
import type { Scrub } from './scrub.js';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export interface LoggerSetup {
  readonly level: LogLevel;
  readonly scrub: Scrub;
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly clock: () => Date;
  /** One JSON object a line unless a person reads along; `output.isTTY` unless told. */
  readonly readable?: boolean;
}

/** Logs through pino; every line is scrubbed as a whole just before it leaves. */
export function createLogger({ level, scrub, output, clock, readable }: LoggerSetup): Logger {
  const write = outputFor(output, readable ?? output.isTTY === true, scrub);
  const log = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: () => `,"time":"${clock().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    write,
  );
  // Data is made plain here rather than by pino, whose serializers look at one level and keep what a library
  // hangs on its errors: whole requests, with their headers.
  return {
    info: (data, message) => log.info(serializable(data), message),
    warn: (data, message) => log.warn(serializable(data), message),
    error: (data, message) => log.error(serializable(data), message),
  };
}

function outputFor(output: Writable, readable: boolean, scrub: Scrub): DestinationStream {
  // A log that cannot be written (disk full, closed pipe) must not end the process.
  output.on('error', () => undefined);
  return {
    write(line) {
      const text = readable ? readableLine(line) : line;
      output.write(scrub(text));
    },
  };
}

const DEEPEST = 6;
const LONGEST_TEXT = 8_000;
const MOST_ITEMS = 100;

/** Data as JSON can hold it: errors with their causes, no cycles, nothing endless. */
export function serializable(value: unknown, depth = 0, above: readonly object[] = []): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return String(value).slice(0, 100);
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  if (depth > DEEPEST) return '[deeper]';
  const inside = (item: unknown) => serializable(item, depth + 1, [...above, value]);
  if (value instanceof Error) return serializableError(value, inside);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString();
  if (Buffer.isBuffer(value)) return `[${value.length} bytes]`;
  if (value instanceof Map || value instanceof Set) return inside([...value].slice(0, MOST_ITEMS));
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(inside);
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_ITEMS)
      .map(([key, item]) => [key, inside(item)]),
  );
}

/** Of an error: its kind, words, code and stack, and the errors behind it; not the request that it came from. */
function serializableError(error: Error, inside: (item: unknown) => unknown): object {
  const { code, status } = error as { code?: unknown; status?: unknown };
  const errors = error instanceof AggregateError ? error.errors : undefined;
  return {
    type: error.name,
    message: inside(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    stack: inside(error.stack),
    ...(error.cause === undefined ? {} : { cause: inside(error.cause) }),
    ...(errors ? { errors: inside(errors) } : {}),
  };
}

/** `12:00:01 WARN  message {data}`, an error's stack on lines of its own. */
function readableLine(line: string): string {
  const { level, time, message, ...data } = JSON.parse(line) as Record<string, unknown>;
  const stacks: string[] = [];
  const rest = JSON.stringify(data, (key, value: unknown) => {
    if (key !== 'stack' || typeof value !== 'string') return value;
    stacks.push(value);
    return undefined;
  });
  const head = `${String(time).slice(11, 19)} ${String(level).toUpperCase().padEnd(5)} ${String(message)}`;
  const detail = rest === '{}' ? '' : ` ${rest}`;
  return `${[head + detail, ...stacks].join('\n')}\n`;
}
