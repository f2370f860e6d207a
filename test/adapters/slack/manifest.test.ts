import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { MANIFEST_LIMITS, slackManifest } from '../../../src/adapters/slack/manifest.js';
import { METHODS } from '../../loopback/slack/web-api.js';

const committed: unknown = JSON.parse(readFileSync('manifest.slack.json', 'utf8'));

describe('the manifest of Slack', () => {
  it('is the committed copy', () => {
    // Renew it with `npx diplo manifest slack > manifest.slack.json`, then `npm run format`.
    expect(slackManifest(commands)).toEqual(committed);
  });

  it('keeps the limits of Slack, however many commands there are', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...commands[0],
      name: `n${at}`,
      names: { fr: `nom-${at}`, en: `name-${at}` },
    }));
    for (const { display_information: shown, features } of [
      slackManifest(commands),
      slackManifest(many as never),
    ]) {
      expect(shown.name.length).toBeLessThanOrEqual(MANIFEST_LIMITS.name);
      expect(shown.description?.length).toBeLessThanOrEqual(MANIFEST_LIMITS.description);
      for (const { command, description, usage_hint: hint = '' } of features?.slash_commands ?? []) {
        expect(command.length).toBeLessThanOrEqual(MANIFEST_LIMITS.command);
        expect(description.length).toBeLessThanOrEqual(MANIFEST_LIMITS.commandDescription);
        expect(hint.length).toBeLessThanOrEqual(MANIFEST_LIMITS.usageHint);
      }
      for (const { name, description } of features?.shortcuts ?? []) {
        expect(name.length).toBeLessThanOrEqual(MANIFEST_LIMITS.shortcutName);
        expect(description.length).toBeLessThanOrEqual(MANIFEST_LIMITS.shortcutDescription);
      }
    }
  });

  it('asks for Socket Mode, or for the address where Slack reaches the bot', () => {
    expect(slackManifest(commands).settings).toMatchObject({ socket_mode_enabled: true });
    const http = slackManifest(commands, 'https://bot.example/somewhere');
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { request_url: 'https://bot.example/slack/events' },
      event_subscriptions: { request_url: 'https://bot.example/slack/events' },
    });
    expect(http.features?.slash_commands?.[0]?.url).toBe('https://bot.example/slack/events');
    expect(slackManifest(commands).features?.slash_commands?.[0]?.should_escape).toBe(false);
  });

  it('has the scopes of every method that the adapter calls', () => {
    const scopes: Readonly<Record<string, string | undefined>> = {
      'users.info': 'users:read',
      'chat.postMessage': 'chat:write',
      'chat.postEphemeral': 'chat:write',
      'chat.update': 'chat:write',
    };
    const asked = slackManifest(commands).oauth_config?.scopes?.bot ?? [];
    for (const method of Object.keys(METHODS)) if (scopes[method]) expect(asked).toContain(scopes[method]);
  });
});
