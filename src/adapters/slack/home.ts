import type { BlockAction, ButtonAction, types } from '@slack/bolt';
import type { Reply } from '../../reply/reply.js';
import { askerOf, type SlackContext } from './context.js';
import { openAskView } from './modal.js';
import { renderView } from './render.js';
import { withoutShare } from './share.js';
import { WORDING } from './wording.js';

/** The Home tab's own button; not one of a reply, whose `action_id` has a colon. */
const OPEN_ASK = 'diplo_open_ask';

/** What is in the base, and ways into it. */
export function homeView(reply: Reply): types.HomeView {
  const { title } = WORDING[reply.lang].modal;
  const ask: types.KnownBlock = {
    type: 'actions',
    elements: [
      {
        type: 'button',
        style: 'primary',
        action_id: OPEN_ASK,
        text: { type: 'plain_text', text: title, emoji: false },
      },
    ],
  };
  return { type: 'home', blocks: renderView(withoutShare(reply), { surface: 'home', below: [ask] }) };
}

/** The Home tab: made anew whenever somebody opens it, so that it is never older than the base. */
export function handleHome(context: SlackContext): void {
  const { bolt, app, defaultLocale, work, acknowledge } = context;
  bolt.event('app_home_opened', ({ event, body }) =>
    work('home', async () => {
      if (event.tab !== 'home') return;
      const { requester, locale = defaultLocale } = await askerOf(context, event.user, body.team_id);
      const reply = await app.home(requester, locale);
      await bolt.client.views.publish({ user_id: event.user, view: homeView(reply) });
    }),
  );
  bolt.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: OPEN_ASK }, ({ body, ack }) =>
    work('home button', async () => {
      const acknowledged = acknowledge(ack);
      await openAskView({ user: body.user.id, trigger: body.trigger_id }, context);
      await acknowledged;
    }),
  );
}
