import type { StructureCheck } from './structure.js';
import { messageBodyProblems, viewProblems } from './validate.js';
import { type Json, list, object, textOf, type Workspace } from './workspace.js';

const TRIGGER_MILLISECONDS = 3_000;

/** What a method answers; `ok` is added. */
type Method = (
  body: Json,
  workspace: Workspace,
  structure: StructureCheck,
) => Json | { readonly error: string };

const refused = (error: string, problems: readonly string[] = []) => ({
  error,
  ...(problems.length > 0 ? { response_metadata: { messages: problems.slice(0, 10) } } : {}),
});

/** A message's body, checked as Slack checks it. */
function messageProblem(body: Json, workspace: Workspace, structure: StructureCheck) {
  if (!workspace.scopes.has('chat:write')) return refused('missing_scope');
  if (!workspace.channels.has(textOf(body.channel))) return refused('channel_not_found');
  const problems = messageBodyProblems(body, structure);
  if (problems.length > 0) workspace.problems.push(...problems.map((problem) => `message: ${problem}`));
  const known = new Set([
    'channel',
    'text',
    'blocks',
    'thread_ts',
    'user',
    'ts',
    'unfurl_links',
    'unfurl_media',
    'mrkdwn',
    'metadata',
  ]);
  const unknown = Object.keys(body).filter((key) => !known.has(key));
  if (unknown.length > 0) return refused('invalid_arguments', unknown);
  return problems.length > 0 ? refused('invalid_blocks', problems) : undefined;
}

function useTrigger(body: Json, workspace: Workspace) {
  const trigger = workspace.triggers.get(textOf(body.trigger_id));
  if (!trigger) return refused('invalid_trigger_id');
  if (trigger.used) return refused('exchanged_trigger_id');
  if (workspace.now() - trigger.created > TRIGGER_MILLISECONDS) return refused('expired_trigger_id');
  trigger.used = true;
  return undefined;
}

function checkView(body: Json, type: string, workspace: Workspace, structure: StructureCheck) {
  const view = object(body.view);
  const problems = [
    ...viewProblems(view, structure),
    ...(view.type === type ? [] : [`a view of type ${textOf(view.type)} where ${type} is due`]),
  ];
  workspace.problems.push(...problems.map((problem) => `view: ${problem}`));
  return problems.length > 0 ? refused('invalid_arguments', problems) : undefined;
}

function storeView(id: string, view: Json, workspace: Workspace): Json {
  const stored = { ...view, id, hash: `${workspace.nextTs()}`, team_id: workspace.team };
  workspace.views.set(id, stored);
  return { view: stored };
}

const posting =
  (via: 'chat.postMessage' | 'chat.postEphemeral'): Method =>
  (body, workspace, structure) => {
    const problem = messageProblem(body, workspace, structure);
    if (problem) return problem;
    const ephemeral = via === 'chat.postEphemeral';
    if (ephemeral && !workspace.users.has(textOf(body.user))) return refused('user_not_in_channel');
    const posted = workspace.post({
      via,
      channel: textOf(body.channel),
      ephemeral,
      text: textOf(body.text),
      blocks: list(body.blocks),
      ...(ephemeral ? { user: textOf(body.user) } : {}),
      ...(body.thread_ts ? { threadTs: textOf(body.thread_ts) } : {}),
    });
    return ephemeral ? { message_ts: posted.ts } : { ts: posted.ts, channel: posted.channel };
  };

/** The methods that the adapter uses; any other is unknown. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_, { bot, team }) => ({
    url: 'https://loop.slack.example/',
    team: 'Loop',
    user: 'diplo',
    team_id: team,
    user_id: bot.user,
    bot_id: bot.id,
  }),
  'users.info': (body, { users, scopes }) => {
    if (!scopes.has('users:read')) return { ...refused('missing_scope'), needed: 'users:read' };
    const id = textOf(body.user);
    const user = users.get(id);
    if (!user) return refused('user_not_found');
    const locale = String(body.include_locale) === 'true' ? { locale: user.locale } : {};
    return { user: { id, name: user.name, profile: { display_name: user.name }, ...locale } };
  },
  'chat.postMessage': posting('chat.postMessage'),
  'chat.postEphemeral': posting('chat.postEphemeral'),
  'chat.update': (body, workspace, structure) => {
    const problem = messageProblem(body, workspace, structure);
    if (problem) return problem;
    const known = workspace.posted.some(({ ts, ephemeral }) => ts === body.ts && !ephemeral);
    if (!known) return refused('message_not_found');
    workspace.post({
      via: 'chat.update',
      channel: textOf(body.channel),
      ephemeral: false,
      replaces: textOf(body.ts),
      text: textOf(body.text),
      blocks: list(body.blocks),
    });
    return { ts: textOf(body.ts), channel: textOf(body.channel) };
  },
  'views.open': (body, workspace, structure) =>
    checkView(body, 'modal', workspace, structure) ??
    useTrigger(body, workspace) ??
    storeView(`V${workspace.views.size + 1}`, object(body.view), workspace),
  'views.update': (body, workspace, structure) => {
    const view = workspace.views.get(textOf(body.view_id));
    if (!view) return refused('not_found');
    if (body.hash !== undefined && body.hash !== view.hash) return refused('hash_conflict');
    return (
      checkView(body, 'modal', workspace, structure) ??
      storeView(textOf(body.view_id), object(body.view), workspace)
    );
  },
  'views.publish': (body, workspace, structure) => {
    const problem = checkView(body, 'home', workspace, structure);
    if (problem) return problem;
    if (!workspace.users.has(textOf(body.user_id))) return refused('user_not_found');
    const view = { ...object(body.view), id: `H${textOf(body.user_id)}` };
    workspace.homes.set(textOf(body.user_id), view);
    return { view };
  },
};
