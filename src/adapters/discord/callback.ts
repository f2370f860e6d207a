import {
  type APIInteraction,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { DiscordMessage } from './render.js';

/** A Callback answers one interaction: exactly once, at once or after having been put off. */
export interface Callback {
  /** A new message. */
  reply(message: DiscordMessage, visibility: Visibility): Promise<void>;
  /** In place of the message whose button was pressed. */
  update(message: DiscordMessage): Promise<void>;
  /** Puts the answer off: people see that Diplo thinks. */
  defer(): Promise<void>;
  /** Puts the answer off: nothing changes until it comes. */
  deferUpdate(): Promise<void>;
  /** Fills what `defer` or `deferUpdate` left open. */
  edit(message: DiscordMessage): Promise<void>;
  /** One message more, after `deferUpdate`. */
  followUp(message: DiscordMessage, visibility: Visibility): Promise<void>;
  suggest(choices: readonly { readonly name: string; readonly value: string }[]): Promise<void>;
}

export type Visibility = 'private' | 'public';

/** Callbacks are outside of Discord's limit of 50 requests a second; edits and further messages queue behind it. */
export function createCallback(rest: REST, interaction: APIInteraction): Callback {
  const { id, token, application_id: application } = interaction;
  const answer = async (type: InteractionResponseType, data?: object): Promise<void> => {
    await rest.post(Routes.interactionCallback(id, token), {
      body: { type, ...(data ? { data } : {}) },
      auth: false,
    });
  };
  return {
    reply: (message, visibility) =>
      answer(InteractionResponseType.ChannelMessageWithSource, shownTo(message, visibility)),
    update: (message) => answer(InteractionResponseType.UpdateMessage, message),
    // Privately: what is not known yet may be an error, and privacy is settled here.
    defer: () =>
      answer(InteractionResponseType.DeferredChannelMessageWithSource, { flags: MessageFlags.Ephemeral }),
    deferUpdate: () => answer(InteractionResponseType.DeferredMessageUpdate),
    async edit(message) {
      await rest.patch(Routes.webhookMessage(application, token), { body: message, auth: false });
    },
    async followUp(message, visibility) {
      await rest.post(Routes.webhook(application, token), {
        body: shownTo(message, visibility),
        auth: false,
      });
    },
    suggest: (choices) => answer(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
  };
}

const shownTo = (message: DiscordMessage, visibility: Visibility): DiscordMessage =>
  visibility === 'private' ? { ...message, flags: message.flags | MessageFlags.Ephemeral } : message;

/** Whether Discord says that the interaction is over: answered before, or too late. Nothing can be done about it then. */
export const isOver = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);

/** Whether Discord found the message itself at fault, so that another one may pass. */
export const isRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status === 400 && !isOver(error);
