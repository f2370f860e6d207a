import { commands } from '../../commands/index.js';
import type { LoopbackDiscord } from '../loopback/discord/discord.js';
import { commandInteraction, type TypedOption } from '../loopback/discord/interactions.js';
import type { LoopbackSlack } from '../loopback/slack/loopback-slack.js';
import { slashCommand } from '../loopback/slack/person.js';
import type { Asked } from './answers.js';
import { MARKER_FACT } from './folder.js';

/** Every example of every command, in both languages, and the marker again and again. */
const TEXTS = commands
  .filter(({ visibility }) => visibility === 'everyone')
  .flatMap(({ examples }) => [...examples.fr, ...examples.en]);
const ASKED = commands.find(({ name }) => name === 'ask')?.examples;
const QUESTIONS = [...(ASKED?.fr ?? []), ...(ASKED?.en ?? [])];

/** Types the n-th command of a mix in Slack. */
export function askSlack(slack: LoopbackSlack, n: number, oldest: number): Asked {
  const text = n % 3 === 0 ? `fact ${MARKER_FACT}` : (TEXTS[n % TEXTS.length] ?? 'status');
  const { payload, responseId } = slashCommand(slack, n % 2 === 0 ? 'U0ANNE' : 'U0JOHN', text);
  void slack.overSocket.deliver('slash_commands', payload);
  const { workspace } = slack;
  return {
    platform: 'slack',
    at: performance.now(),
    oldest,
    answers: () => {
      const count = workspace.responseUrls.get(responseId)?.uses ?? 0;
      const sent = workspace.recorded.findLast(({ id }) => id === responseId);
      return { count, text: count > 0 && sent ? JSON.stringify(sent.body) : '' };
    },
    expired: () => false,
    forget: () => void workspace.responseUrls.delete(responseId),
  };
}

/** Types the n-th command of a mix in Discord. */
export function askDiscord(discord: LoopbackDiscord, n: number, oldest: number): Asked {
  const [subcommand, options] = discordCommand(n);
  const scene = {
    applicationId: discord.applicationId,
    person: { id: `8035111022467891${n % 10}`, locale: n % 2 === 0 ? 'fr' : 'en-US' },
  };
  const exchange = discord.send(commandInteraction(scene, subcommand, options));
  return {
    platform: 'discord',
    at: performance.now(),
    oldest,
    answers: () => ({
      count: exchange.messages.length,
      text: exchange.messages.length > 0 ? JSON.stringify(exchange.messages.at(-1)) : '',
    }),
    expired: () => exchange.refused.includes('Unknown interaction'),
    forget: () => void discord.exchanges.delete(String(exchange.interaction.id)),
  };
}

function discordCommand(n: number): readonly [string, readonly TypedOption[]] {
  if (n % 3 === 0) return ['fact', [{ name: 'id', value: MARKER_FACT }]];
  if (n % 7 === 0) return ['status', []];
  return ['ask', [{ name: 'question', value: QUESTIONS[n % QUESTIONS.length] ?? '' }]];
}
