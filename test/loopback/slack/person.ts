import { randomUUID } from 'node:crypto';
import type { Acknowledged, DeliverOptions, Delivery, DeliveryKind } from './delivery.js';
import type { LoopbackSlack } from './loopback-slack.js';
import { type Json, list, object, type Posted, textOf } from './workspace.js';

/** Where somebody writes. */
export interface Place {
  readonly channel: string;
  readonly threadTs?: string;
}

const NEWSROOM: Place = { channel: 'C0NEWS' };

/** A slash command as Slack sends it, and the response_url that it carries. */
export function slashCommand(
  slack: LoopbackSlack,
  user: string,
  text: string,
  { channel }: Place = NEWSROOM,
): { readonly payload: Json; readonly responseId: string } {
  const { workspace } = slack;
  const responseId = workspace.responseUrl(channel, user);
  const payload = {
    token: 'old',
    team_id: workspace.team,
    team_domain: 'loop',
    channel_id: channel,
    channel_name: 'news',
    user_id: user,
    user_name: 'somebody',
    command: '/diplo',
    text,
    api_app_id: 'A0DIPLO',
    is_enterprise_install: 'false',
    response_url: slack.responseUrl(responseId),
    trigger_id: workspace.trigger(),
  };
  return { payload, responseId };
}

/** Somebody who uses Slack: types, presses, and sees what comes. */
export class Person {
  readonly #slack: LoopbackSlack;
  readonly #delivery: () => Delivery;
  readonly #id: string;

  constructor(slack: LoopbackSlack, delivery: () => Delivery, id = 'U0ANNE') {
    this.#slack = slack;
    this.#delivery = delivery;
    this.#id = id;
  }

  /** Types a slash command, and waits for the acknowledgement alone. */
  type(text: string, place = NEWSROOM, options: DeliverOptions = {}): Promise<Acknowledged> {
    const { payload } = slashCommand(this.#slack, this.#id, text, place);
    return this.#deliver('slash_commands', payload, options);
  }

  /** Types a slash command and reads what comes. */
  async asks(text: string, place = NEWSROOM, options: DeliverOptions = {}): Promise<Posted> {
    return this.#next(() => this.type(text, place, options));
  }

  /** Presses the button of a message whose text or action matches. */
  async presses(
    message: Posted,
    button: string | RegExp | Json,
    options: DeliverOptions = {},
  ): Promise<Posted> {
    return this.#next(() => this.press(message, button, options));
  }

  press(
    message: Posted,
    button: string | RegExp | Json,
    options: DeliverOptions = {},
  ): Promise<Acknowledged> {
    const { workspace } = this.#slack;
    const pressed =
      button instanceof RegExp || typeof button === 'string' ? findButton(message.blocks, button) : button;
    const id = workspace.responseUrl(message.channel, this.#id, message.ts);
    return this.#deliver(
      'interactive',
      {
        ...this.#interaction('block_actions'),
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: message.ephemeral,
          ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
        },
        channel: { id: message.channel, name: message.channel.startsWith('D') ? 'directmessage' : 'news' },
        ...(message.ephemeral
          ? {}
          : {
              message: {
                type: 'message',
                ts: message.ts,
                text: message.text,
                ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
              },
            }),
        state: { values: {} },
        response_url: this.#slack.responseUrl(id),
        actions: [{ ...pressed, block_id: 'b', action_ts: workspace.nextTs(), type: 'button' }],
      },
      options,
    );
  }

  /** Presses a button of a modal or of the Home tab. */
  pressInView(view: Json, button: string | RegExp): Promise<Acknowledged> {
    return this.#deliver('interactive', {
      ...this.#interaction('block_actions'),
      container: { type: 'view', view_id: textOf(view.id) },
      view: { ...view, state: { values: {} } },
      actions: [
        {
          ...findButton(list(view.blocks), button),
          block_id: 'b',
          action_ts: this.#slack.workspace.nextTs(),
          type: 'button',
        },
      ],
    });
  }

  /** Mentions the bot in a channel. */
  mentions(text: string, place = NEWSROOM, options: DeliverOptions = {}): Promise<Posted> {
    const { workspace } = this.#slack;
    return this.#next(() =>
      this.#event(
        { ...this.#message(`<@${workspace.bot.user}> ${text}`, place), type: 'app_mention' },
        options,
      ),
    );
  }

  /** Writes to the bot directly. */
  writes(text: string, place: Place = { channel: 'D0ANNE' }, extra: Json = {}): Promise<Posted> {
    return this.#next(() =>
      this.#event({ ...this.#message(text, place), type: 'message', channel_type: 'im', ...extra }),
    );
  }

  opensHome(): Promise<Acknowledged> {
    return this.#event({
      type: 'app_home_opened',
      user: this.#id,
      channel: 'D0ANNE',
      tab: 'home',
      event_ts: this.#slack.workspace.nextTs(),
    });
  }

  /** Runs a shortcut on a message. */
  async checks(text: string, place = NEWSROOM, extra: Json = {}): Promise<Posted> {
    const { workspace } = this.#slack;
    const id = workspace.responseUrl(place.channel, this.#id);
    return this.#next(() =>
      this.#deliver('interactive', {
        ...this.#interaction('message_action'),
        callback_id: 'diplo_check',
        action_ts: workspace.nextTs(),
        message_ts: workspace.nextTs(),
        channel: { id: place.channel, name: 'news' },
        message: { type: 'message', user: 'U0JOHN', ts: workspace.nextTs(), text, ...extra },
        response_url: this.#slack.responseUrl(id),
      }),
    );
  }

  /** Runs the global shortcut; the view that opens. */
  async opensModal(): Promise<Json> {
    const { workspace } = this.#slack;
    const before = workspace.views.size;
    await this.#deliver('interactive', {
      ...this.#interaction('shortcut'),
      callback_id: 'diplo_ask',
      action_ts: workspace.nextTs(),
    });
    await until(() => workspace.views.size > before, 'a modal');
    return [...workspace.views.values()].at(-1) ?? {};
  }

  /** Submits a modal with values by block and action id. */
  async submits(view: Json, values: Json, responseChannel?: string): Promise<Acknowledged> {
    const { workspace } = this.#slack;
    const urls = responseChannel
      ? [
          {
            block_id: 'share',
            action_id: 'share',
            channel_id: responseChannel,
            response_url: this.#slack.responseUrl(workspace.responseUrl(responseChannel, this.#id)),
          },
        ]
      : [];
    const acknowledged = await this.#deliver('interactive', {
      ...this.#interaction('view_submission'),
      view: { ...view, state: { values } },
      response_urls: urls,
    });
    this.#slack.updateView(textOf(view.id), acknowledged.payload);
    return acknowledged;
  }

  /** What a menu offers for what has been typed. */
  async suggests(actionId: string, value: string): Promise<Json[]> {
    const { payload } = await this.#deliver('interactive', {
      ...this.#interaction('block_suggestion'),
      action_id: actionId,
      block_id: actionId,
      value,
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'modal' },
    });
    return list(payload.options);
  }

  #message(text: string, { channel, threadTs }: Place): Json {
    const ts = this.#slack.workspace.nextTs();
    return {
      user: this.#id,
      text,
      ts,
      event_ts: ts,
      channel,
      team: this.#slack.workspace.team,
      ...(threadTs ? { thread_ts: threadTs } : {}),
    };
  }

  #interaction(type: string): Json {
    const { workspace } = this.#slack;
    return {
      type,
      token: 'old',
      api_app_id: 'A0DIPLO',
      trigger_id: workspace.trigger(),
      team: { id: workspace.team, domain: 'loop' },
      user: { id: this.#id, username: 'somebody', team_id: workspace.team },
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  #event(event: Json, options: DeliverOptions = {}): Promise<Acknowledged> {
    const { workspace } = this.#slack;
    return this.#deliver(
      'events_api',
      {
        token: 'old',
        team_id: workspace.team,
        api_app_id: 'A0DIPLO',
        event,
        type: 'event_callback',
        event_id: `Ev${randomUUID()}`,
        event_time: 1_700_000_000,
        is_ext_shared_channel: false,
        authorizations: [
          {
            enterprise_id: null,
            team_id: workspace.team,
            user_id: workspace.bot.user,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
      },
      options,
    );
  }

  #deliver(kind: DeliveryKind, payload: Json, options: DeliverOptions = {}): Promise<Acknowledged> {
    return this.#delivery().deliver(kind, payload, options);
  }

  /** The next message that comes, once what brings it about is acknowledged. */
  async #next(act: () => Promise<unknown>): Promise<Posted> {
    const { posted } = this.#slack.workspace;
    const before = posted.length;
    await act();
    await until(() => posted.length > before, 'a message');
    return posted[before] as Posted;
  }
}

/** Every button of blocks, in order. */
export function buttonsIn(blocks: readonly Json[]): Json[] {
  return blocks.flatMap((block) => [
    ...list(block.elements).filter(({ type }) => type === 'button'),
    ...(block.accessory ? [object(block.accessory)] : []),
  ]);
}

/** The button whose text or value matches, in blocks as people see them. */
export function findButton(blocks: readonly Json[], wanted: string | RegExp): Json {
  const buttons = buttonsIn(blocks);
  const found = buttons.find((button) => {
    const text = textOf(object(button.text).text);
    return typeof wanted === 'string'
      ? text === wanted
      : wanted.test(text) || wanted.test(textOf(button.value));
  });
  if (!found)
    throw new Error(
      `no button ${String(wanted)} among: ${buttons.map(({ text }) => textOf(object(text).text)).join(', ')}`,
    );
  return found;
}

/** Waits for something to become true. */
export async function until(done: () => boolean, what: string, milliseconds = 8_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!done()) {
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
