import type { types, ViewOutput } from '@slack/bolt';
import type { CommandDefinition } from '../../command/definition.js';
import { MAX_TEXT } from '../../command/option.js';
import type { Lang } from '../../language/lang.js';
import type { Reply } from '../../reply/reply.js';
import { callFor } from './ask.js';
import { askerOf, type SlackContext } from './context.js';
import { within } from './deadline.js';
import { SLACK_LIMITS } from './limits.js';
import { decodeText, questionIn } from './receive.js';
import { type RenderOptions, renderView } from './render.js';
import { createResponder } from './respond.js';
import { sharedMessage, withoutShare } from './share.js';
import { escapeText, label, shorten } from './text.js';
import { WORDING } from './wording.js';

export const ASK_VIEW = 'diplo_ask_view';
const FILTERS = ['platform', 'country'] as const;
type Filter = (typeof FILTERS)[number];

/** Slack waits three seconds for an acknowledgement. */
const SOON_MILLISECONDS = 1_500;

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** A modal with a question, the language of its answer and filters. */
export function askView(lang: Lang): types.ModalView {
  const words = WORDING[lang].modal;
  const languages = [
    { text: plain(words.automatic), value: 'auto' },
    { text: plain('Français'), value: 'fr' },
    { text: plain('English'), value: 'en' },
  ];
  return {
    type: 'modal',
    callback_id: ASK_VIEW,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [
      {
        type: 'input',
        block_id: 'question',
        label: plain(words.question),
        element: {
          type: 'plain_text_input',
          action_id: 'question',
          max_length: MAX_TEXT,
          multiline: true,
          focus_on_load: true,
          placeholder: plain(words.placeholder),
        },
      },
      {
        type: 'input',
        block_id: 'lang',
        label: plain(words.language),
        element: {
          type: 'static_select',
          action_id: 'lang',
          options: languages,
          initial_option: languages[0] as types.PlainTextOption,
        },
      },
      ...FILTERS.map(
        (filter): types.InputBlock => ({
          type: 'input',
          block_id: filter,
          optional: true,
          label: plain(words[filter]),
          element: { type: 'external_select', action_id: filter, min_query_length: 0 },
        }),
      ),
      {
        type: 'input',
        block_id: 'share',
        optional: true,
        label: plain(words.shareIn),
        hint: plain(words.shareHint),
        element: { type: 'conversations_select', action_id: 'share', response_url_enabled: true },
      },
    ],
  };
}

/** A reply as a modal. Nothing can be shared from there: a modal stands in no conversation. */
export function answerView(reply: Reply, options: Omit<RenderOptions, 'surface'> = {}): types.ModalView {
  const words = WORDING[reply.lang].modal;
  return {
    type: 'modal',
    title: plain('Diplo'),
    close: plain(words.close),
    blocks: renderView(withoutShare(reply), { ...options, surface: 'modal' }),
  };
}

function waitingView(lang: Lang): types.ModalView {
  const words = WORDING[lang];
  return {
    type: 'modal',
    title: plain('Diplo'),
    close: plain(words.modal.close),
    blocks: [{ type: 'context', elements: [plain(words.thinking)] }],
  };
}

/** Opens the modal: from the global shortcut, or from the Home tab. */
export async function openAskView(
  { user, trigger }: { readonly user: string; readonly trigger: string },
  { bolt, people, defaultLocale }: SlackContext,
): Promise<void> {
  const { locale = defaultLocale } = await people.find(user);
  await bolt.client.views.open({ trigger_id: trigger, view: askView(locale) });
}

/** What the modal's menus offer, and what becomes of its question. */
export function handleModal(context: SlackContext): void {
  const { bolt, app, people, logger, defaultLocale, work, acknowledge } = context;
  bolt.options(new RegExp(`^(?:${FILTERS.join('|')})$`, 'u'), ({ options, body, ack }) =>
    work('menu', async () => {
      const { locale = defaultLocale } = await people.find(body.user.id);
      const found = await suggestions(options.action_id as Filter, options.value, locale, context);
      await acknowledge(() => ack({ options: found }));
    }),
  );
  bolt.view(ASK_VIEW, ({ view, body, ack }) =>
    work('modal', async () => {
      const asked = readView(view);
      const answered = askerOf(context, body.user.id, body.team?.id).then((asker) =>
        app.run(callFor(asked.question, { ...asker, ...(asked.lang ? { lang: asked.lang } : {}) }, context)),
      );
      // The answer goes with the acknowledgement where it can: an update sent after it may overtake it.
      const soon = await within(answered, SOON_MILLISECONDS, undefined);
      const shown = soon ? answerView(soon) : waitingView(asked.lang ?? defaultLocale);
      await acknowledge(() => ack({ response_action: 'update', view: shown }));
      const reply = await answered;
      if (!soon) await bolt.client.views.update({ view_id: view.id, view: answerView(reply) });
      const [target] = responseUrls(body);
      if (target && reply.private !== true && reply.outcome !== 'error')
        await createResponder(target, { logger }).send(sharedMessage(reply, body.user.id), {
          response_type: 'in_channel',
        });
    }),
  );
}

/** The names that fit what has been typed, as the first command that has such an option would complete it. */
async function suggestions(
  filter: Filter,
  typed: string,
  lang: Lang,
  { app, commands }: SlackContext,
): Promise<types.PlainTextOption[]> {
  const command = commandWith(filter, commands);
  if (!command) return [];
  const found = await app.suggest({ command: command.name, option: filter }, typed, lang);
  return found
    .filter(
      ({ name, value }) => name.trim() !== '' && value !== '' && value.length <= SLACK_LIMITS.optionValue,
    )
    .slice(0, SLACK_LIMITS.options)
    .map(({ name, value }) => ({
      text: label(shorten(name, SLACK_LIMITS.optionText), SLACK_LIMITS.optionText),
      value: escapeText(value).slice(0, SLACK_LIMITS.optionValue),
    }));
}

const commandWith = (filter: Filter, commands: readonly CommandDefinition[]): CommandDefinition | undefined =>
  commands.find(({ options }) => options[filter]?.suggest?.includes(filter));

/** The question that the modal holds: its filters stand as words in it, since a question has no options. */
function readView({ state }: ViewOutput): { readonly question: string; readonly lang?: Lang } {
  const chosen = (id: string) => state.values[id]?.[id];
  const names = FILTERS.flatMap((filter) => chosen(filter)?.selected_option?.text.text ?? []).map((name) =>
    decodeText(name),
  );
  const typed = questionIn({ text: chosen('question')?.value ?? '' });
  const missing = names.filter((name) => !typed.toLowerCase().includes(name.toLowerCase()));
  const lang = chosen('lang')?.selected_option?.value;
  return {
    question: [typed, ...missing].join(' '),
    ...(lang === 'fr' || lang === 'en' ? { lang } : {}),
  };
}

/** Where to share, if a conversation was chosen. */
function responseUrls(body: unknown): string[] {
  const { response_urls: urls } = body as { response_urls?: readonly { readonly response_url: string }[] };
  return (urls ?? []).map(({ response_url }) => response_url);
}
