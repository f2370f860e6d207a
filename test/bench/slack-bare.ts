// A bare Bolt app that answers every command with one fixed message: what the platform's library costs by itself.
import bolt from '@slack/bolt';

const [apiUrl = '', botToken = '', appToken = ''] = process.argv.slice(2);
const { App, SocketModeReceiver, LogLevel } = bolt;
const clientOptions = { slackApiUrl: apiUrl };
const app = new App({
  token: botToken,
  receiver: new SocketModeReceiver({
    appToken,
    installerOptions: { clientOptions },
    logLevel: LogLevel.ERROR,
  }),
  clientOptions,
  logLevel: LogLevel.ERROR,
});
app.command(/.*/u, async ({ ack, respond }) => {
  await ack();
  await respond({ response_type: 'ephemeral', text: 'x', blocks: [{ type: 'divider' }] });
});
await app.start();
