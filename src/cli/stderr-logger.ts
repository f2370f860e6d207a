import type { Writable } from 'node:stream';
import type { Logger } from '../command/logger.js';

/** Writes what goes wrong as `level: message {data}`, for a person at a terminal; what goes well is not told. */
export function createStderrLogger(stream: Writable): Logger {
  const write = (level: string) => (data: object, message: string) => {
    stream.write(`${level}: ${message} ${JSON.stringify(data, errorAsText)}\n`);
  };
  return { info: () => undefined, warn: write('warning'), error: write('error') };
}

/** An error has no enumerable properties, and its stack is not for people. */
const errorAsText = (_: string, value: unknown): unknown =>
  value instanceof Error ? `${value.name}: ${value.message}` : value;
