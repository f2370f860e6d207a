import type { Localized } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Lang } from '../language/lang.js';
import type { QueryEngine } from '../query/engine.js';
import type { FactItem, Reply } from '../reply/reply.js';
import type { Invocation } from './invocation.js';
import type { Refusal, ReloadReport } from './reload-report.js';

/** What an option names, so that it can be completed and checked: things that the fact base holds, or a command. */
export type Suggest = 'actor' | 'handle' | 'platform' | 'country' | 'source' | 'fact' | 'measure' | 'command';

/** An option, typed once; text parser, Discord's JSON, manifest, help and README derive from it. */
export interface OptionDefinition {
  readonly type: 'string' | 'integer' | 'boolean';
  /** What people of each language call it in text form (`plateforme:douyin`). */
  readonly name: Localized;
  readonly description: Localized;
  readonly required?: boolean;
  /** Takes the words of the text form that are no option. One a command at most. */
  readonly rest?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly { readonly value: string; readonly name: Localized }[];
  /** In order of precedence where one name fits several. */
  readonly suggest?: readonly Suggest[];
  /** Takes several names, parted by commas or "and". */
  readonly many?: boolean;
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

interface OptionValues {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
}
type ValueOf<O extends OptionDefinition> = OptionValues[O['type']];

/** The options of an invocation, typed from their definitions. */
export type OptionsOf<D extends OptionDefinitions> = {
  readonly [K in keyof D]: D[K]['required'] extends true ? ValueOf<D[K]> : ValueOf<D[K]> | undefined;
};

/** An invocation whose options dispatch has checked against their definitions. */
export type CommandInvocation<D extends OptionDefinitions = OptionDefinitions> = Omit<
  Invocation,
  'options'
> & { readonly options: OptionsOf<D> };

/** What a command works with; one snapshot for the whole invocation. */
export interface CommandContext {
  readonly base: FactBase;
  readonly engine: QueryEngine;
  /** The language that dispatch settled on. */
  readonly lang: Lang;
  readonly now: Date;
  readonly page: number;
  readonly services: CommandServices;
}

/** What the composition root lends to commands. */
export interface CommandServices {
  readonly commands: readonly CommandDefinition[];
  readonly status: () => Awaitable<readonly { readonly name: string; readonly state: string }[]>;
  /** The passage that a fact rests on, where the newsroom has its own copies of the articles. */
  readonly passage?: (base: FactBase, factId: string) => FactItem['passage'];
  /** Reads the fact base again. */
  readonly reload?: () => Promise<ReloadReport>;
  /** Why the data folder is not what is served, if it is not. */
  readonly refusal?: () => Awaitable<Refusal | undefined>;
}

/** What another thread may have to be asked for. */
type Awaitable<T> = T | Promise<T>;

/** A CommandDefinition declares one subcommand of `/diplo`: words, options, examples, and what it answers. */
export interface CommandDefinition<D extends OptionDefinitions = OptionDefinitions> {
  readonly name: string;
  readonly names: Localized;
  /** Further names that text form accepts. */
  readonly aliases?: readonly string[];
  readonly description: Localized;
  readonly options: D;
  readonly examples: Readonly<Record<Lang, readonly string[]>>;
  readonly visibility: 'everyone' | 'maintainers';
  execute(invocation: CommandInvocation<D>, context: CommandContext): Reply | Promise<Reply>;
}

/** Gives a definition its options' types; the registry then holds it as a plain `CommandDefinition`. */
export function defineCommand<const D extends OptionDefinitions>(
  definition: CommandDefinition<D>,
): CommandDefinition {
  return definition as unknown as CommandDefinition;
}
