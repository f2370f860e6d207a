import type { webApi } from '@slack/bolt';
import type { CommandDefinition } from '../../command/definition.js';
import { ASK_SHORTCUT, CHECK_SHORTCUT } from './shortcut-names.js';

type Manifest = Parameters<webApi.WebClient['apps']['manifest']['create']>[0]['manifest'];

/** https://docs.slack.dev/reference/app-manifest */
export const MANIFEST_LIMITS = {
  name: 35,
  description: 140,
  longDescription: 4_000,
  command: 32,
  commandDescription: 2_000,
  usageHint: 1_000,
  shortcutName: 24,
  shortcutDescription: 150,
} as const;

/** Everything that the adapter calls or listens to needs one of these; a test compares. */
const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'users:read'] as const;
const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;

/**
 * What api.slack.com/apps takes to create the app. Slack shows one text to everybody, whatever their language.
 * @param url where Slack reaches the bot over HTTP; without it, Socket Mode
 */
export function slackManifest(commands: readonly CommandDefinition[], url?: string): Manifest {
  const requestUrl = url === undefined ? undefined : new URL('/slack/events', url).href;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Diplo',
      description:
        'Faits datés et sourcés sur la diplomatie numérique · Dated, sourced facts on digital diplomacy',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Diplo', always_online: true },
      shortcuts: [
        {
          name: 'Check with Diplo',
          type: 'message',
          callback_id: CHECK_SHORTCUT,
          description: 'Vérifier les chiffres de ce message · Check the figures of this message',
        },
        {
          name: 'Ask Diplo',
          type: 'global',
          callback_id: ASK_SHORTCUT,
          description: 'Poser une question · Ask a question',
        },
      ],
      slash_commands: [
        {
          command: '/diplo',
          description: 'Poser une question · Ask a question',
          usage_hint: usageHint(commands),
          should_escape: false,
          ...(requestUrl ? { url: requestUrl } : {}),
        },
      ],
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { bot_events: [...EVENTS], ...(requestUrl ? { request_url: requestUrl } : {}) },
      interactivity: {
        is_enabled: true,
        ...(requestUrl ? { request_url: requestUrl, message_menu_options_url: requestUrl } : {}),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** "[question] | compte/account | …": whole entries, as many as Slack takes. */
function usageHint(commands: readonly CommandDefinition[]): string {
  const names = commands
    .filter(({ visibility, name }) => visibility === 'everyone' && name !== 'ask')
    .map(({ names: { fr, en } }) => (fr === en ? fr : `${fr}/${en}`));
  let hint = '[question]';
  for (const name of names) {
    const longer = `${hint} | ${name}`;
    if (longer.length > MANIFEST_LIMITS.usageHint) break;
    hint = longer;
  }
  return hint;
}
