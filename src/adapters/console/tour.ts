import type { Lang } from '../../language/lang.js';
import { renderPlainText } from '../../reply/plain-text.js';
import type { App } from '../adapter.js';
import { CONSOLE_REQUESTER } from './receive.js';
import type { Terminal } from './render.js';

const CONNECT: Readonly<Record<Lang, string>> = {
  fr: `Pour brancher Diplo, copier .env.example en .env et y mettre :
  Slack    SLACK_BOT_TOKEN et SLACK_APP_TOKEN (ou SLACK_SIGNING_SECRET)
  Discord  DISCORD_TOKEN et DISCORD_APPLICATION_ID
puis relancer « npm start ». Sans jeton, Diplo répond dans ce terminal.`,
  en: `To connect Diplo, copy .env.example to .env and set in it:
  Slack    SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET)
  Discord  DISCORD_TOKEN and DISCORD_APPLICATION_ID
then run “npm start” again. Without a token, Diplo answers in this terminal.`,
};

/** What somebody sees who asked nothing: what is loaded, sample exchanges, how to connect Slack and Discord. */
export async function tour(
  app: App,
  samples: readonly string[],
  lang: Lang,
  terminal: Terminal,
): Promise<string> {
  const call = { requester: CONSOLE_REQUESTER, id: 'tour' };
  const status = await app.run({ ...call, command: 'status', options: { lang } });
  const parts = [renderPlainText(status, terminal)];
  for (const sample of samples) {
    parts.push(`> ${sample}\n${renderPlainText(await app.run({ ...call, text: sample }), terminal)}`);
  }
  return [...parts, CONNECT[lang]].join('\n\n');
}
