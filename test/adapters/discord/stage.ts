import { commands } from '../../../commands/index.js';
import { createDiscordAdapter, type DiscordSetup } from '../../../src/adapters/discord/adapter.js';
import type { Lang } from '../../../src/language/lang.js';
import type { Delivered, Stage } from '../../contract/chat-adapter.js';
import { type Exchange, LoopbackDiscord, type LoopbackSetup } from '../../loopback/discord/discord.js';
import { commandInteraction, componentInteraction, type Scene } from '../../loopback/discord/interactions.js';
import { buttonsOf, isPrivate, textIn } from '../../loopback/discord/person.js';

/** A person's own id at Discord. */
export const PERSON = '80351110224678912';

let ids = 0;

/** An adapter that speaks to a loopback Discord. */
export function adapterFor(discord: LoopbackDiscord, changes: Partial<DiscordSetup> = {}) {
  return createDiscordAdapter({
    config: { token: discord.token, applicationId: discord.applicationId, apiUrl: discord.apiUrl },
    commands,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    defaultLocale: 'fr',
    maintainers: [],
    newId: () => `call-${++ids}`,
    timing: { startMilliseconds: 5_000, firstRetryMilliseconds: 100, patienceMilliseconds: 3_000 },
    ...changes,
  });
}

/** A person of that locale in a server at a loopback Discord, for the contract. */
export async function createStage(locale: Lang, setup: LoopbackSetup = {}): Promise<Stage> {
  const discord = await new LoopbackDiscord(setup).open();
  const adapter = adapterFor(discord);
  const scene: Scene = { applicationId: discord.applicationId, person: { id: PERSON, locale } };
  const exchanges: Exchange[] = [];
  return {
    adapter,
    async type(text) {
      exchanges.push(discord.send(commandInteraction(scene, 'ask', [{ name: 'question', value: text }])));
    },
    async press(label) {
      const message = exchanges.flatMap(({ messages }) => messages).at(-1) ?? {};
      const found = buttonsOf(message).find((button) => button.label === label);
      if (!found) throw new Error(`no button ${label}`);
      exchanges.push(discord.send(componentInteraction(scene, message, found)));
    },
    delivered: () => exchanges.flatMap(({ messages }) => messages).map(deliveredOf),
    async close() {
      await discord.close();
      if (discord.problems.length > 0) throw new Error(discord.problems.join('\n'));
    },
  };
}

/** A message as its reader has it. */
const deliveredOf = (message: Record<string, unknown>): Delivered => ({
  text: textIn(message),
  buttons: buttonsOf(message).map(({ label }) => label),
  private: isPrivate(message),
});
