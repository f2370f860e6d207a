import { commands } from '../../commands/index.js';
import type { CommandDefinition } from '../command/definition.js';
import { createRegistry } from '../command/registry.js';
import type { Reply } from '../reply/reply.js';

/** Platforms whose look of a reply can be printed; each is imported only when it is asked for. */
const RENDERERS: Readonly<Record<string, () => Promise<(reply: Reply) => unknown>>> = {
  slack: async () => (await import('../adapters/slack/render.js')).renderSlack,
  discord: async () => {
    const [{ renderDiscord }, { DISCORD_LIMITS }] = await Promise.all([
      import('../adapters/discord/render.js'),
      import('../adapters/discord/limits.js'),
    ]);
    const registry = createRegistry(commands);
    return (reply) => renderDiscord(reply, DISCORD_LIMITS, { registry }).message;
  },
};

type Manifest = (commands: readonly CommandDefinition[], url?: string) => unknown;

/** Platforms that are set up with a manifest. */
const MANIFESTS: Readonly<Record<string, () => Promise<Manifest>>> = {
  slack: async () => (await import('../adapters/slack/manifest.js')).slackManifest,
};

export const RENDER_PLATFORMS = Object.keys(RENDERERS);
export const MANIFEST_PLATFORMS = Object.keys(MANIFESTS);

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The payload of a reply, as the platform's own preview takes it. */
export async function renderFor(platform: string, reply: Reply): Promise<string> {
  const renderer = await RENDERERS[platform]?.();
  return json(renderer?.(reply));
}

/** The manifest of a platform's app, from the commands. */
export async function manifestFor(
  platform: string,
  commands: readonly CommandDefinition[],
  url?: string,
): Promise<string> {
  const manifest = await MANIFESTS[platform]?.();
  return json(manifest?.(commands, url));
}
