/** A Logger takes data and a constant message, as pino does; what it does with them is the composition root's affair. */
export interface Logger {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

const ignore = (): void => undefined;

/** Drops everything: for one-shot commands, whose output is the answer. */
export const silentLogger: Logger = { info: ignore, warn: ignore, error: ignore };
