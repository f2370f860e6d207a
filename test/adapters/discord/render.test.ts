import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { DISCORD_LIMITS } from '../../../src/adapters/discord/limits.js';
import { renderDiscord } from '../../../src/adapters/discord/render.js';
import { createRegistry } from '../../../src/command/registry.js';
import type { Reply } from '../../../src/reply/reply.js';
import { buttonsOf, textIn } from '../../loopback/discord/person.js';
import { messageProblems } from '../../loopback/discord/validate.js';
import { CARDS } from './cards.js';

const registry = createRegistry(commands);
const messageOf = (reply: Reply, options = {}) => ({
  ...renderDiscord(reply, DISCORD_LIMITS, { registry, ...options }).message,
});

describe("Discord's look of", () => {
  it.each(Object.keys(CARDS))('%s stays as it is, and is what Discord takes', async (name) => {
    const message = messageOf(CARDS[name] as Reply);
    expect(messageProblems(message)).toEqual([]);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(
      `../../fixtures/discord/${name}.json`,
    );
  });
});

describe('renderDiscord', () => {
  const labels = (reply: Reply, options = {}) =>
    buttonsOf(messageOf(reply, options)).map(({ label }) => label);

  it('offers sharing only where not everybody sees the reply', () => {
    expect(labels(CARDS.answer as Reply)).toContain('Partager');
    expect(labels(CARDS.answer as Reply, { visibility: 'public' })).not.toContain('Partager');
  });

  it('leads back through a list as well as on', () => {
    expect(labels(CARDS.list as Reply)).toEqual(['Page précédente (1/3)', '4 de plus', 'Partager']);
  });

  it('writes examples as they are typed at Discord, in the words of the reply', () => {
    expect(textIn(messageOf(CARDS.help as Reply))).toContain('/diplo chronologie sujet:ruritania');
    expect(textIn(messageOf({ ...(CARDS.help as Reply), lang: 'en' }))).toContain(
      '/diplo timeline subject:ruritania',
    );
  });

  it('keeps a wide table off the code block that a phone would break', () => {
    expect(JSON.stringify(messageOf(CARDS['wide-table'] as Reply))).not.toContain('```');
    expect(textIn(messageOf(CARDS['wide-table'] as Reply))).toContain(
      'Comté de Zenda · Chiffre : 10 millions de yuans · Date',
    );
  });

  it('never loses a message to a reply with nothing in it', () => {
    expect(messageProblems(messageOf({ lang: 'fr', outcome: 'answered', blocks: [] }))).toEqual([]);
  });
});
