/** Takes secrets out of a text, wherever in it they stand. */
export type Scrub = (text: string) => string;

const MASK = '[secret]';
/** A shorter value would take harmless words out of the log along with itself. */
const SHORTEST = 4;

/** What looks like a secret even if nobody configured it: a token of another workspace, a ticket in an address. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly put: string }[] = [
  // Slack: bot, user, app-level, refresh and configuration tokens, and what incoming addresses end in.
  { pattern: /\bxox[a-z](?:\.xox[a-z])?-[\w-]{4,}/gu, put: MASK },
  { pattern: /\bxapp-[\w-]{4,}/gu, put: MASK },
  {
    pattern: /(hooks\.slack(?:-gov)?\.com\\?\/(?:commands|services|actions|workflows)\\?\/)[^\s"'<>\\]+/giu,
    put: `$1${MASK}`,
  },
  // Discord: a bot token is three parts; an interaction's or webhook's token is the last part of its address.
  { pattern: /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu, put: MASK },
  { pattern: /(\/(?:webhooks|interactions)\/\d{15,22}\/)[\w.-]+/giu, put: `$1${MASK}` },
  // Anything: what an address or a header carries to prove who calls.
  { pattern: /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,512}@/giu, put: `$1${MASK}@` },
  {
    pattern:
      /([?&;](?:access_|app_|bot_|refresh_|session_)?(?:token|ticket|secret|signature|key|api_?key|password|pass|code|auth|sig)=)[^\s&"'<>\\#]+/giu,
    put: `$1${MASK}`,
  },
  { pattern: /\b(bearer|basic|bot)(\s+)(?=[\w.~+/-]*\d)[\w.~+/=-]{16,}/giu, put: `$1$2${MASK}` },
];

/**
 * Makes the scrubber of a process. It works on finished lines, because redaction by the path of a field misses
 * what libraries put into messages, nested objects and the addresses of errors.
 * @param secrets the values that were configured; each is found in the forms that JSON, addresses and headers give it
 */
export function createScrub(secrets: Iterable<string>): Scrub {
  const forms = new Set<string>();
  for (const secret of secrets)
    if (secret.length >= SHORTEST) for (const form of formsOf(secret)) forms.add(form);
  // The longest first: one secret may begin another.
  const known = [...forms].sort((a, b) => b.length - a.length).map(atAnyDepth);
  return (text) => {
    let clean = text;
    for (const pattern of known) clean = clean.replace(pattern, MASK);
    for (const { pattern, put } of PATTERNS) clean = clean.replace(pattern, put);
    return clean;
  };
}

/** A value as it is, in an address, and in base 64. */
function formsOf(secret: string): string[] {
  return [secret, encodeURIComponent(secret), encodeURI(secret), ...base64Of(secret)];
}

/** Finds a text in JSON inside JSON inside JSON: quotes and backslashes with whatever backslashes that gave them. */
function atAnyDepth(text: string): RegExp {
  const characters = [...text.replace(/\\+/gu, '\\')].map((character) =>
    character === '\\' ? '\\\\+' : (character === '"' ? '\\\\*' : '') + escapePattern(character),
  );
  return new RegExp(characters.join(''), 'gu');
}

const escapePattern = (character: string): string => character.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');

/** What base 64 makes of the value whatever stands before it, without the characters that its neighbours share. */
function base64Of(secret: string): string[] {
  if (secret.length < 8) return [];
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.from('\0'.repeat(before) + secret).toString('base64');
    const inner = encoded.slice(before === 0 ? 0 : before + 1).replace(/.?=+$/u, '');
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
