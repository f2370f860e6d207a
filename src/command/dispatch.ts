import { UserError } from '../errors.js';
import { type Detected, detectLanguage } from '../language/detect.js';
import type { Lang } from '../language/lang.js';
import { strong, text } from '../reply/inline.js';
import { replyLanguage } from '../reply/language.js';
import type { Reply } from '../reply/reply.js';
import type { CommandContext, CommandDefinition, CommandInvocation, CommandServices } from './definition.js';
import { apology, errorReply } from './error-reply.js';
import type { Call, Invocation, OptionValue, TextInvocation } from './invocation.js';
import type { Logger } from './logger.js';
import { MAX_TEXT, readOptions } from './option.js';
import { createRegistry, type Registry } from './registry.js';
import { fitsIn } from './resolve.js';
import type { Snapshot } from './snapshot.js';
import { FREE_TEXT_COMMAND, parseText, type TextCall } from './text-parser.js';
import { createTurns } from './turns.js';
import type { SettledCall, Watcher } from './watcher.js';

/** What dispatch works with; `snapshot` is asked once a call, so that a reload never changes it half-way. */
export interface DispatchSetup {
  readonly commands: readonly CommandDefinition[];
  readonly snapshot: () => Snapshot;
  readonly services: CommandServices;
  readonly defaultLocale: Lang;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly budgetMilliseconds?: number;
  readonly watcher?: Watcher;
}

/** A reply, and whether it tells of a mistake of the person's or a fault of ours. */
export interface Dispatched {
  readonly reply: Reply;
  readonly failure?: 'usage' | 'fault';
}

/** A Dispatcher runs commands and answers queries. It never rejects: what fails becomes a reply, in one place. */
export interface Dispatcher {
  run(invocation: Invocation | TextInvocation): Promise<Dispatched>;
  /** Does any other work within the same limits, in a language that is settled already. */
  reply(
    call: Call,
    lang: Lang,
    work: (context: CommandContext) => Reply | Promise<Reply>,
  ): Promise<Dispatched>;
}

const BUDGET_MILLISECONDS = 2_500;

export function createDispatcher(setup: DispatchSetup): Dispatcher {
  const registry = createRegistry(setup.commands);
  const turn = createTurns();
  const budget = setup.budgetMilliseconds ?? BUDGET_MILLISECONDS;
  const contextOf = (snapshot: Snapshot, lang: Lang, { page = 1 }: Call): CommandContext => ({
    ...snapshot,
    lang,
    page,
    now: setup.now(),
    services: setup.services,
  });
  const failed = (error: unknown, lang: Lang, { id }: Call): Dispatched => {
    if (error instanceof UserError) return { reply: errorReply(error, lang), failure: 'usage' };
    setup.logger.error({ invocation: id, err: error }, 'command failed');
    return { reply: apology(id, lang), failure: 'fault' };
  };
  return {
    async run(invocation) {
      const settle = settling(setup.watcher, invocation);
      let lang = languageBefore(invocation, setup.defaultLocale);
      let called: TextCall | undefined;
      try {
        await setup.watcher?.admit(invocation);
        await turn();
        const snapshot = setup.snapshot();
        const call = readCall(invocation, snapshot, registry);
        called = call;
        lang = languageOf(call, invocation, setup.defaultLocale);
        const options = readOptions(call.command, call.options);
        lang = explicitLanguage(options) ?? lang;
        checkAllowed(call.command, invocation);
        const context = contextOf(snapshot, lang, {
          ...invocation,
          ...(call.page ? { page: call.page } : {}),
        });
        const work = call.command.execute(commandInvocation(call.command, options, invocation), context);
        return settle({ reply: finish(await withinBudget(work, budget), options, call.hint) }, called);
      } catch (error) {
        return settle(failed(error, lang, invocation), called);
      }
    },
    async reply(call, lang, work) {
      const settle = settling(setup.watcher, call);
      try {
        await setup.watcher?.admit(call);
        await turn();
        return settle({ reply: await withinBudget(work(contextOf(setup.snapshot(), lang, call)), budget) });
      } catch (error) {
        return settle(failed(error, lang, call));
      }
    },
  };
}

/** Tells the watcher of a call's end, once. */
function settling(watcher: Watcher | undefined, { id, requester }: Call) {
  const started = performance.now();
  return (dispatched: Dispatched, called?: TextCall): Dispatched => {
    const question = called?.options.question;
    const { reply, failure } = dispatched;
    const settled: SettledCall = {
      reply: { lang: reply.lang, outcome: reply.outcome },
      ...(failure ? { failure } : {}),
      id,
      requester,
      ...(called ? { command: called.command.name } : {}),
      ...(typeof question === 'string' ? { question } : {}),
      milliseconds: performance.now() - started,
    };
    watcher?.settled(settled);
    return dispatched;
  };
}

function readCall(invocation: Invocation | TextInvocation, { base }: Snapshot, registry: Registry): TextCall {
  if ('text' in invocation) return parseText(invocation.text, registry, fitsIn(base, registry));
  const called = registry.find(invocation.command);
  if (called) return { command: called.command, options: invocation.options };
  const nearest = registry.nearest(invocation.command)?.name;
  throw new UserError('unknown-command', { typed: invocation.command, ...(nearest ? { nearest } : {}) });
}

/** The language before anything of the call is understood: for what goes wrong until then. */
function languageBefore(invocation: Invocation | TextInvocation, fallback: Lang): Lang {
  return settle('text' in invocation ? detect(invocation.text) : undefined, invocation, fallback);
}

/** The language of a command's word, or of the question that is asked. */
function languageOf(call: TextCall, invocation: Call, fallback: Lang): Lang {
  const { question } = call.options;
  const free = call.command.name === FREE_TEXT_COMMAND && typeof question === 'string';
  const sign = free ? detect(question) : call.lang && { lang: call.lang, sure: true };
  return settle(sign, invocation, fallback);
}

/** A sentence's language counts before the person's own; a guess from a few words only where that is not known. */
function settle(sign: Detected | undefined, { lang, locale }: Call, fallback: Lang): Lang {
  return replyLanguage({
    explicit: lang,
    question: sign?.sure ? sign.lang : undefined,
    locale: locale ?? sign?.lang,
    fallback,
  });
}

const detect = (text: string): Detected | undefined => detectLanguage(text.slice(0, MAX_TEXT));

function explicitLanguage({ lang }: Readonly<Record<string, OptionValue>>): Lang | undefined {
  return lang === 'fr' || lang === 'en' ? lang : undefined;
}

function checkAllowed(command: CommandDefinition, { requester }: Call): void {
  if (command.visibility === 'maintainers' && !requester.roles.includes('maintainer')) {
    throw new UserError('maintainers-only', {});
  }
}

function commandInvocation(
  { name: command }: CommandDefinition,
  options: Readonly<Record<string, OptionValue>>,
  { requester, id, locale, page, previous }: Call,
): CommandInvocation {
  return {
    command,
    options,
    requester,
    id,
    ...(locale ? { locale } : {}),
    ...(page ? { page } : {}),
    ...(previous ? { previous } : {}),
  };
}

function finish(
  reply: Reply,
  options: Readonly<Record<string, OptionValue>>,
  hint: string | undefined,
): Reply {
  const hinted = hint !== undefined && reply.outcome !== 'answered' ? withHint(reply, hint) : reply;
  return options.private === true ? { ...hinted, private: true } : hinted;
}

async function withinBudget<T>(work: T | Promise<T>, milliseconds: number): Promise<T> {
  if (!(work instanceof Promise)) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UserError('took-too-long', { milliseconds })), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function withHint(reply: Reply, hint: string): Reply {
  const [before, after] =
    reply.lang === 'fr' ? ['Vouliez-vous la commande ', ' ?'] : ['Did you mean the command ', '?'];
  return {
    ...reply,
    blocks: [
      ...reply.blocks,
      { kind: 'notice', tone: 'info', text: [text(before), strong(hint), text(after)] },
    ],
  };
}
