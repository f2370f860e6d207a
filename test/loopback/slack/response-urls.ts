import type { StructureCheck } from './structure.js';
import { messageBodyProblems } from './validate.js';
import { type Json, list, textOf, type Workspace } from './workspace.js';

const MOST_USES = 5;
const MINUTES = 30;
const KNOWN = new Set([
  'text',
  'blocks',
  'response_type',
  'replace_original',
  'delete_original',
  'thread_ts',
  'unfurl_links',
  'unfurl_media',
  'mrkdwn',
]);

/** Answers a post to a response_url as Slack does: five uses in half an hour, and a body that it takes. */
export function respond(
  id: string,
  body: Json,
  workspace: Workspace,
  structure: StructureCheck,
): { readonly status: number; readonly body: string } {
  const url = workspace.responseUrls.get(id);
  const refuse = (status: number, error: string) => {
    workspace.problems.push(`response_url: ${error}`);
    return { status, body: JSON.stringify({ ok: false, error }) };
  };
  if (!url) return refuse(404, 'no_such_url');
  if (workspace.now() - url.created > MINUTES * 60_000) return refuse(404, 'expired_url');
  if (++url.uses > MOST_USES) return refuse(404, 'used_url');
  const unknown = Object.keys(body).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) return refuse(400, `invalid_arguments ${unknown.join(' ')}`);
  if (body.delete_original === true) return { status: 200, body: 'ok' };
  const problems = messageBodyProblems(body, structure);
  if (problems.length > 0) return refuse(400, `invalid_blocks ${problems.join('; ')}`);
  const ephemeral = body.response_type !== 'in_channel';
  workspace.post({
    via: 'response_url',
    channel: url.channel,
    ephemeral,
    text: textOf(body.text),
    blocks: list(body.blocks),
    ...(ephemeral ? { user: url.user } : {}),
    ...(body.thread_ts ? { threadTs: textOf(body.thread_ts) } : {}),
    ...(body.replace_original === true && url.original ? { replaces: url.original } : {}),
  });
  return { status: 200, body: 'ok' };
}
