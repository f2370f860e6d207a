import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Action } from '../../reply/action.js';
import { text } from '../../reply/inline.js';
import type { Reply } from '../../reply/reply.js';
import { ACTION_PREFIX, decodePress, verbOf } from './actions.js';
import { askerOf, type SlackContext } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { answerView } from './modal.js';
import { renderSlack } from './render.js';
import { createResponder, type Placement } from './respond.js';
import { sharedMessage, withoutShare } from './share.js';
import { WORDING } from './wording.js';

type Pressed = BlockAction<ButtonAction>;

/** The buttons of our messages and views. */
export function handleButtons(context: SlackContext): void {
  const { bolt, work, acknowledge } = context;
  bolt.action<Pressed>(
    { type: 'block_actions', action_id: new RegExp(`^${ACTION_PREFIX}`, 'u') },
    ({ body, action, ack }) =>
      work('button', async () => {
        const acknowledged = acknowledge(ack);
        await press(body, action, context);
        await acknowledged;
      }),
  );
}

async function press(
  body: Pressed,
  { action_id, value }: ButtonAction,
  context: SlackContext,
): Promise<void> {
  const { app, people, defaultLocale } = context;
  const pressed = decodePress(value);
  if (!pressed) {
    const { locale } = await people.find(body.user.id);
    return show(body, oldButton(locale ?? defaultLocale), { part: 1 }, 'open', context);
  }
  const { requester } = await askerOf(context, body.user.id, body.team?.id);
  const reply = await app.press(pressed.action, requester);
  if (pressed.action.kind === 'share') return share(body, reply, context);
  remember(body, reply, context);
  await show(body, reply, { part: pressed.part, origin: pressed.action }, verbOf(action_id), context);
}

function oldButton(lang: Reply['lang']): Reply {
  const blocks: Reply['blocks'] = [{ kind: 'headline', text: [text(WORDING[lang].oldButton)] }];
  return { lang, outcome: 'error', private: true, blocks };
}

/** The choice among several answers is what the thread goes on from. */
function remember({ container, channel }: Pressed, { query }: Reply, { threads }: SlackContext): void {
  const { thread_ts: thread, channel_id } = container as { thread_ts?: string; channel_id?: string };
  const id = channel?.id ?? channel_id;
  if (id !== undefined) threads.remember(id, thread, query);
}

interface Shown {
  readonly part: number;
  readonly origin?: Action;
}

/** Shows a reply where the button stands: never to more people than could press it. */
async function show(
  body: Pressed,
  reply: Reply,
  shown: Shown,
  verb: ReturnType<typeof verbOf>,
  { bolt, logger }: SlackContext,
): Promise<void> {
  if (body.view?.type === 'modal') {
    await bolt.client.views.update({ view_id: body.view.id, view: answerView(reply, shown) });
    return;
  }
  if (body.view) {
    await bolt.client.views.open({ trigger_id: body.trigger_id, view: answerView(reply, shown) });
    return;
  }
  const { alone, direct, thread } = placeOf(body);
  const message = renderSlack(alone && !direct ? reply : withoutShare(reply), SLACK_LIMITS, shown);
  const placement: Placement = {
    // In a channel everybody presses for themselves.
    response_type: direct ? 'in_channel' : 'ephemeral',
    replace_original: verb === 'turn' && (alone || direct),
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
  await createResponder(body.response_url, { logger }).send(message, placement);
}

/** Who sees the message that holds the button, and where it stands. */
function placeOf({ container, channel }: Pressed): {
  readonly alone: boolean;
  readonly direct: boolean;
  readonly thread: string | undefined;
} {
  const { is_ephemeral: ephemeral, thread_ts: thread } = container as {
    is_ephemeral?: boolean;
    thread_ts?: string;
  };
  return { alone: ephemeral === true, direct: channel?.id.startsWith('D') === true, thread };
}

/** Posts a reply for everybody, then takes the button away from whoever shared it, so that it is shared once. */
async function share(body: Pressed, reply: Reply, { logger }: SlackContext): Promise<void> {
  const { alone, thread } = placeOf(body);
  const responder = createResponder(body.response_url, { logger });
  const threaded = thread === undefined ? {} : { thread_ts: thread };
  const mayBeShared = reply.private !== true && reply.outcome !== 'error';
  const done =
    mayBeShared &&
    (await responder.send(sharedMessage(reply, body.user.id), {
      response_type: 'in_channel',
      replace_original: false,
      ...threaded,
    }));
  const words = WORDING[reply.lang];
  const told: Reply = {
    ...(done ? withoutShare(reply) : reply),
    blocks: [
      {
        kind: 'notice',
        tone: done ? 'info' : 'warning',
        text: [text(done ? words.shared : words.notShared)],
      },
      ...(done ? withoutShare(reply) : reply).blocks,
    ],
  };
  await responder.send(renderSlack(told, SLACK_LIMITS), {
    response_type: 'ephemeral',
    replace_original: alone,
    ...threaded,
  });
}
