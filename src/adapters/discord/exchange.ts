import { type APIInteraction, InteractionContextType } from 'discord.js';
import { apology } from '../../command/error-reply.js';
import type { Action } from '../../reply/action.js';
import type { Reply } from '../../reply/reply.js';
import { decodePress, originOf, type Press, referenceOf } from './actions.js';
import { type Callback, createCallback, isOver, isRefused, type Visibility } from './callback.js';
import type { DiscordContext } from './context.js';
import { DISCORD_LIMITS } from './limits.js';
import { localeOf, type Place, type Received, receive, requesterOf } from './receive.js';
import { type RenderOptions, renderDiscord } from './render.js';
import { WORDING } from './wording.js';

/** An answer that is not ready by then is put off; Discord gives up after three seconds. */
const PATIENCE = 1_000;

/** Answers one interaction. Rejects never: a fault is logged, and the person is told where Discord still lets us. */
export async function exchange(interaction: APIInteraction, context: DiscordContext): Promise<void> {
  const { logger, rest } = context;
  const id = context.newId();
  const callback = createCallback(rest, interaction);
  try {
    const received = receive(interaction, { ...context, newId: () => id });
    if (received) await answer(received, { interaction, callback, context, id });
  } catch (error) {
    if (isOver(error)) logger.warn({ id, err: error }, 'Discord no longer took an answer');
    else logger.error({ id, err: error }, 'Discord was not answered');
    if (isRefused(error)) await apologise({ interaction, callback, context, id });
  }
}

interface Exchange {
  readonly interaction: APIInteraction;
  readonly callback: Callback;
  readonly context: DiscordContext;
  readonly id: string;
}

async function answer(received: Received, exchange: Exchange): Promise<void> {
  const { interaction, callback, context, id } = exchange;
  const { app } = context;
  const lang = localeOf(interaction) ?? context.defaultLocale;
  switch (received.kind) {
    case 'suggest': {
      const found = await settled(
        () => app.suggest(received.target, received.partial, lang),
        () => [],
      );
      const most = DISCORD_LIMITS.choiceValue;
      const fitting = found.filter(({ name, value }) => name !== '' && value !== '' && value.length <= most);
      return callback.suggest(
        fitting.slice(0, DISCORD_LIMITS.choices).map(({ name, value }) => ({ name, value })),
      );
    }
    case 'nothing-to-check':
      return tell(notice(WORDING[lang].emptyMessage, lang), { own: true, privately: true }, exchange, {});
    case 'run': {
      const { invocation, place } = received;
      const work = settled(
        () => app.run(invocation),
        () => apology(id, lang),
      );
      return deliver(work, place, exchange, (reply) => ({
        origin: originOf(reply) ?? again(invocation, reply),
      }));
    }
    case 'press': {
      const press = pressOf(received.id, context);
      if (!press) return tell(notice(WORDING[lang].oldButton, lang), OWN, exchange, {});
      const requester = requesterOf(interaction, context.maintainers);
      const work = settled(
        () => app.press(press.action, requester),
        () => apology(id, lang),
      );
      if (press.action.kind === 'share') return share(work, requester.user, exchange);
      const place = press.action.kind === 'fact' ? { ...received.place, own: true } : received.place;
      return deliver(work, place, exchange, (reply) => ({
        part: press.part,
        origin: originOf(reply) ?? press.action,
      }));
    }
    default:
      return received satisfies never;
  }
}

const OWN: Place = { own: true, privately: true };

/** The work's reply, or the apology where the application breaks its promise and throws. */
async function settled<T>(work: () => Promise<T>, otherwise: () => T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise();
  }
}

function pressOf(id: string, { continuations }: DiscordContext): Press | undefined {
  const reference = referenceOf(id);
  const encoded = 'key' in reference ? continuations.get(reference.key) : reference.encoded;
  return encoded === undefined ? undefined : decodePress(encoded);
}

/** The action that runs a command again, for the further parts of a long reply that offers none itself. */
function again(
  {
    command,
    options,
  }: { readonly command: string; readonly options: Readonly<Record<string, string | number | boolean>> },
  { lang, page }: Reply,
): Action | undefined {
  const short = Object.values(options).every((value) => typeof value !== 'string' || value.length <= 120);
  if (!short) return undefined;
  return { kind: 'command', call: { command, options }, page: page?.current ?? 1, locale: lang, version: '' };
}

type OptionsFor = (reply: Reply) => Pick<RenderOptions, 'part' | 'origin'>;

/** Answers in the callback; what takes longer than our patience is put off first, and then seen by the person alone. */
async function deliver(
  work: Promise<Reply>,
  place: Place,
  exchange: Exchange,
  options: OptionsFor,
): Promise<void> {
  const { callback } = exchange;
  const early = await within(work, exchange.context.patience ?? PATIENCE);
  if (early) return tell(early, place, exchange, options(early));
  const inPlace = !place.own && place.pressed?.private === true;
  await (inPlace ? callback.deferUpdate() : callback.defer());
  const late = await work;
  await callback.edit(rendered(late, exchange, { ...options(late), visibility: 'private' }));
}

/** Sends a reply to where it belongs. */
async function tell(reply: Reply, place: Place, exchange: Exchange, options: RenderOptions): Promise<void> {
  const { callback, interaction, context } = exchange;
  const confidential = reply.private === true || reply.outcome !== 'answered';
  const { pressed } = place;
  if (pressed && !place.own) {
    // A public message changes for everybody: only at the wish of the person whom it answers, and never into an error.
    if (pressed.private || (pressed.theirs && !confidential)) {
      const visibility = pressed.private ? 'private' : 'public';
      return callback.update(rendered(reply, exchange, { ...options, visibility }));
    }
  }
  const visibility: Visibility =
    confidential || pressed || place.privately === true
      ? 'private'
      : place.privately === false
        ? 'public'
        : defaultVisibility(interaction, context);
  return callback.reply(rendered(reply, exchange, { ...options, visibility }), visibility);
}

/** Everybody sees an answer where Diplo was invited by a server; a guest of one person answers that person. */
function defaultVisibility(
  interaction: APIInteraction,
  { publicReplies = true }: DiscordContext,
): Visibility {
  if (interaction.context === InteractionContextType.BotDM) return 'public';
  const invited = interaction.authorizing_integration_owners['0'] !== undefined;
  return invited && interaction.context === InteractionContextType.Guild && publicReplies
    ? 'public'
    : 'private';
}

/** Shows a reply to everybody; an error stays with the person who pressed. */
async function share(work: Promise<Reply>, user: string, exchange: Exchange): Promise<void> {
  const { callback } = exchange;
  const message = (reply: Reply, visibility: Visibility) =>
    rendered(reply, exchange, {
      visibility,
      ...(visibility === 'public' ? { sharedBy: user.replace(/^discord:/u, '') } : {}),
    });
  const visibilityOf = (reply: Reply): Visibility => (reply.outcome === 'answered' ? 'public' : 'private');
  const early = await within(work, exchange.context.patience ?? PATIENCE);
  if (early) return callback.reply(message(early, visibilityOf(early)), visibilityOf(early));
  await callback.deferUpdate();
  const late = await work;
  await callback.followUp(message(late, visibilityOf(late)), visibilityOf(late));
}

function rendered(reply: Reply, { context }: Exchange, options: RenderOptions) {
  const { message, continuations } = renderDiscord(reply, DISCORD_LIMITS, {
    ...options,
    registry: context.registry,
  });
  for (const [key, encoded] of continuations) context.continuations.put(key, encoded);
  return message;
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const notice = (words: string, lang: Reply['lang']): Reply => ({
  lang,
  outcome: 'error',
  private: true,
  blocks: [{ kind: 'notice', tone: 'warning', text: [{ kind: 'text', text: words }] }],
});

/** The last word, where Discord refused the message itself. */
async function apologise({ interaction, callback, context, id }: Exchange): Promise<void> {
  const lang = localeOf(interaction) ?? context.defaultLocale;
  const { message } = renderDiscord(apology(id, lang));
  try {
    await callback.reply(message, 'private');
  } catch (error) {
    context.logger.error({ id, err: error }, 'Discord did not take an apology either');
  }
}
