import { callFor } from './ask.js';
import { askerOf, type SlackContext } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { questionIn } from './receive.js';
import { renderSlack } from './render.js';
import { createResponder } from './respond.js';

/** `/diplo …`: acknowledged at once, answered to the person alone. */
export function handleSlashCommands(context: SlackContext): void {
  const { bolt, app, logger, work, acknowledge } = context;
  bolt.command(/.*/u, ({ command, ack }) =>
    work('slash command', async () => {
      const acknowledged = acknowledge(ack);
      const asker = await askerOf(context, command.user_id, command.team_id);
      const reply = await app.run(callFor(questionIn({ text: command.text }), asker, context));
      const message = renderSlack(reply, SLACK_LIMITS);
      await acknowledged;
      await createResponder(command.response_url, { logger }).send(message, { response_type: 'ephemeral' });
    }),
  );
}
