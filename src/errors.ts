import type { Localized } from './facts/entities.js';

/** What people can ask that cannot be done as asked, with what the reply needs to say so. */
export interface UserErrors {
  'unknown-command': { readonly typed: string; readonly nearest?: string };
  'unknown-option': { readonly typed: string; readonly nearest?: string };
  'missing-option': { readonly option: Localized };
  'not-a-number': { readonly option: Localized; readonly typed: string };
  'out-of-range': {
    readonly option: Localized;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  };
  'not-a-choice': {
    readonly option: Localized;
    readonly typed: string;
    readonly choices: readonly Localized[];
  };
  'not-a-date': { readonly option: Localized; readonly typed: string };
  'too-long': { readonly length: number; readonly max: number };
  /** A name that the base does not hold, and the nearest that it does. */
  'not-in-base': { readonly typed: string; readonly nearest: readonly Localized[] };
  'maintainers-only': Readonly<Record<never, never>>;
  'took-too-long': { readonly milliseconds: number };
  /** More than one person, or one workspace, may ask in a while. */
  'too-many': { readonly by: 'user' | 'workspace'; readonly seconds: number };
}
export type UserErrorCode = keyof UserErrors;

/** A problem to tell the person who asked, as opposed to a fault of ours, which is logged and never shown. */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  override readonly name = 'UserError';
  readonly code: Code;
  readonly details: UserErrors[Code];

  constructor(code: Code, details: UserErrors[Code]) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
