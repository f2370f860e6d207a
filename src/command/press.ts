import type { Action } from '../reply/action.js';
import { text } from '../reply/inline.js';
import type { Reply } from '../reply/reply.js';
import { replyTo } from './answering.js';
import type { Dispatched, Dispatcher } from './dispatch.js';
import type { Call } from './invocation.js';

/**
 * Does what a button says. One that was made on another version of the base starts again at page one, and says so.
 * @param version tells the version that is served now
 */
export async function press(
  action: Action,
  call: Call,
  version: () => string,
  dispatcher: Dispatcher,
): Promise<Dispatched> {
  const stale = isStale(action, version);
  const dispatched = await perform(action, { ...call, page: stale ? 1 : pageOf(action) }, dispatcher);
  const turned = pageOf(action) > 1;
  if (!stale || !(turned || action.kind === 'query')) return dispatched;
  return { ...dispatched, reply: withNotice(dispatched.reply, turned) };
}

/** Where there is no base at all, the dispatcher apologises for that. */
function isStale(action: Action, version: () => string): boolean {
  try {
    return action.version !== version().slice(0, action.version.length);
  } catch {
    return false;
  }
}

const pageOf = (action: Action): number => ('page' in action ? action.page : 1);

function perform(action: Action, call: Call, dispatcher: Dispatcher): Promise<Dispatched> {
  const { locale: lang } = action;
  switch (action.kind) {
    case 'query':
      return dispatcher.reply(call, lang, (context) => replyTo(context.engine.answer(action.query), context));
    case 'command':
      return dispatcher.run({
        ...call,
        command: action.call.command,
        options: { ...action.call.options, lang },
      });
    case 'fact':
      return dispatcher.run({ ...call, command: 'fact', options: { id: action.fact, lang } });
    case 'share': {
      const { of } = action;
      if (!('command' in of))
        return dispatcher.reply(call, lang, (context) => replyTo(context.engine.answer(of), context));
      return dispatcher.run({
        ...call,
        command: of.command,
        options: { ...of.options, lang, private: false },
      });
    }
    default:
      return action satisfies never;
  }
}

function withNotice(reply: Reply, turned: boolean): Reply {
  const french = reply.lang === 'fr';
  const changed = french
    ? 'La base de faits a changé depuis ce bouton'
    : 'The fact base has changed since this button was made';
  const again = french ? ' : reprise à la première page.' : ': starting again at page one.';
  return {
    ...reply,
    blocks: [
      { kind: 'notice', tone: 'info', text: [text(turned ? changed + again : `${changed}.`)] },
      ...reply.blocks,
    ],
  };
}
