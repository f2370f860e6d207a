import type { GlobalShortcut, MessageShortcut } from '@slack/bolt';
import { checkFor } from './ask.js';
import { askerOf, type SlackContext } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { openAskView } from './modal.js';
import { mentionedIn, questionIn } from './receive.js';
import { renderSlack } from './render.js';
import { createResponder } from './respond.js';
import { ASK_SHORTCUT, CHECK_SHORTCUT } from './shortcut-names.js';

/** "Check with Diplo" on a message, and the modal from anywhere. */
export function handleShortcuts(context: SlackContext): void {
  const { bolt, app, people, logger, work, acknowledge } = context;
  bolt.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: CHECK_SHORTCUT },
    ({ shortcut, ack }) =>
      work('message shortcut', async () => {
        const acknowledged = acknowledge(ack);
        const { message, user, team, response_url } = shortcut;
        const written = { text: message.text, blocks: (message as { blocks?: readonly unknown[] }).blocks };
        const names = new Map<string, string | undefined>();
        for (const id of mentionedIn(written)) names.set(id, (await people.find(id)).name);
        const passage = questionIn(written, undefined, (id) => names.get(id));
        const asker = await askerOf(context, user.id, team?.id);
        const reply = await app.run(checkFor(passage, asker, context));
        await acknowledged;
        await createResponder(response_url, { logger }).send(renderSlack(reply, SLACK_LIMITS), {
          response_type: 'ephemeral',
        });
      }),
  );
  bolt.shortcut<GlobalShortcut>({ type: 'shortcut', callback_id: ASK_SHORTCUT }, ({ shortcut, ack }) =>
    work('global shortcut', async () => {
      const acknowledged = acknowledge(ack);
      await openAskView({ user: shortcut.user.id, trigger: shortcut.trigger_id }, context);
      await acknowledged;
    }),
  );
}
