import type { Reply } from '../../reply/reply.js';
import { callFor } from './ask.js';
import { askerOf, type SlackContext } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { mentionedIn, questionIn, type ReceivedMessage } from './receive.js';
import { renderSlack } from './render.js';
import { QUIET } from './respond.js';
import { withoutShare } from './share.js';

/** A message to the bot, in a channel or directly. */
interface Addressed extends ReceivedMessage {
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly team: string | undefined;
  /** The thread that it stands in. */
  readonly thread: string | undefined;
  readonly direct: boolean;
}

/** `@Diplo question` is answered in the thread, a direct message where it stands. */
export function handleMentions(context: SlackContext): void {
  const { bolt, work } = context;
  bolt.event('app_mention', ({ event, body, context: { botUserId } }) =>
    work('mention', async () => {
      if (event.user === undefined || 'edited' in event) return;
      const { user, channel, ts, text, thread_ts: thread } = event;
      const { blocks } = event as { blocks?: readonly unknown[] };
      await answer(
        { user, channel, ts, text, blocks, thread, team: body.team_id, direct: false },
        botUserId,
        context,
      );
    }),
  );
  bolt.event('message', ({ event, body, context: { botUserId } }) =>
    work('direct message', async () => {
      // What is edited, deleted or written by an app is no question.
      if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return;
      const { user, channel, ts, text, thread_ts: thread } = event;
      const { blocks } = event as { blocks?: readonly unknown[] };
      await answer(
        { user, channel, ts, text, blocks, thread, team: body.team_id, direct: true },
        botUserId,
        context,
      );
    }),
  );
}

async function answer(message: Addressed, bot: string | undefined, context: SlackContext): Promise<void> {
  const { app, threads } = context;
  const { user, channel, direct } = message;
  // A direct message begins no thread; what follows in the conversation follows it.
  const thread = message.thread ?? (direct ? undefined : message.ts);
  const names = await namesOf(message, bot, context);
  const asker = await askerOf(context, user, message.team);
  const previous = threads.recall(channel, thread);
  const text = questionIn(message, bot, (id) => names.get(id));
  const reply = await app.run(callFor(text, { ...asker, ...(previous ? { previous } : {}) }, context));
  threads.remember(channel, thread, reply.query);
  await post(reply, { user, channel, thread, direct }, context);
}

async function namesOf(
  message: Addressed,
  bot: string | undefined,
  { people }: SlackContext,
): Promise<ReadonlyMap<string, string>> {
  const ids = mentionedIn(message).filter((id) => id !== bot);
  const found = await Promise.all(ids.map(async (id) => [id, (await people.find(id)).name] as const));
  return new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Answers go where the question stands; errors, and choices that are still to be made, to the asker alone. */
async function post(
  reply: Reply,
  { user, channel, thread, direct }: Pick<Addressed, 'user' | 'channel' | 'thread' | 'direct'>,
  { bolt }: SlackContext,
): Promise<void> {
  const place = { channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
  const alone = reply.private === true || reply.outcome === 'ambiguous' || reply.outcome === 'error';
  if (!direct && alone) {
    await bolt.client.chat.postEphemeral({ ...place, user, ...renderSlack(reply, SLACK_LIMITS) });
    return;
  }
  await bolt.client.chat.postMessage({
    ...place,
    ...renderSlack(withoutShare(reply), SLACK_LIMITS),
    ...QUIET,
  });
}
