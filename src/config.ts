import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** A variable that is set to nothing counts as not set: so has it an `.env` that was copied and left blank. */
const set = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);
const text = z.string('is missing').trim().min(1);
const url = z.url({
  protocol: /^https?$/u,
  error: 'must be an address that begins with http:// or https://',
});
const port = z.coerce
  .number('must be a port')
  .int('must be a port')
  .min(0, 'must be a port')
  .max(65_535, 'must be a port');
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
const perMinute = z.coerce
  .number('must be a number of calls a minute')
  .int('must be a whole number')
  .min(0, 'must not be below 0')
  .max(1_000_000, 'must be 1000000 at most');
const list = z.string().transform((ids) => ids.split(/[\s,]+/u).filter((id) => id !== ''));
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every variable that Diplo reads; `.env.example` says what each is for, and a test holds the two together. */
export const Variables = z.object({
  DEFAULT_LOCALE: set(z.enum(['fr', 'en'], 'must be fr or en').default('fr')),
  DIPLO_DATA_DIR: set(text.optional()),
  ARTICLES_DIR: set(text.optional()),
  SERVE_DRAFTS: set(flag.default(false)),

  SLACK_BOT_TOKEN: set(text.startsWith('xoxb-', 'must be a bot token, which begins with xoxb-').optional()),
  SLACK_APP_TOKEN: set(
    text.startsWith('xapp-', 'must be an app-level token, which begins with xapp-').optional(),
  ),
  SLACK_SIGNING_SECRET: set(text.optional()),
  PORT: set(port.default(3000)),
  SLACK_API_URL: set(url.optional()),

  DISCORD_TOKEN: set(text.optional()),
  DISCORD_APPLICATION_ID: set(
    z
      .string()
      .regex(/^\d{15,22}$/u, 'must be an id of 15 to 22 digits')
      .optional(),
  ),
  DISCORD_GUILD_ID: set(
    z
      .string()
      .regex(/^\d{15,22}$/u, 'must be an id of 15 to 22 digits')
      .optional(),
  ),
  DISCORD_API_URL: set(url.optional()),
  DISCORD_PUBLIC_REPLIES: set(flag.default(true)),

  STATE_DIR: set(text.default('.state')),
  WATCH_DATA: set(flag.default(false)),
  OPS_PORT: set(port.optional()),
  OPS_HOST: set(text.default('127.0.0.1')),
  LOG_LEVEL: set(z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info')),
  LOG_QUESTIONS: set(flag.default(false)),
  GAPS_FILE: set(text.optional()),
  MAINTAINERS: set(list.default([])),
  LIMIT_USER: set(perMinute.default(30)),
  LIMIT_WORKSPACE: set(perMinute.default(600)),
  SHUTDOWN_SECONDS: set(
    z.coerce
      .number('must be a number of seconds')
      .positive('must be above 0')
      .max(600, 'must be 600 at most')
      .default(10),
  ),
});
type Variables = z.infer<typeof Variables>;

/** Slack over a WebSocket, which needs no public address. */
export interface SlackSocketConfig {
  readonly kind: 'slack-socket';
  readonly botToken: string;
  readonly appToken: string;
  readonly apiUrl?: string;
}

/** Slack over signed HTTP requests. */
export interface SlackHttpConfig {
  readonly kind: 'slack-http';
  readonly botToken: string;
  readonly signingSecret: string;
  readonly port: number;
  readonly apiUrl?: string;
}

export interface DiscordConfig {
  readonly kind: 'discord';
  readonly token: string;
  readonly applicationId: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
  /** Whether everybody in a server sees an answer unless whoever asked wishes otherwise. */
  readonly publicReplies: boolean;
}

/** The terminal, where nothing else is configured. */
export interface ConsoleConfig {
  readonly kind: 'console';
}

export type PlatformConfig = SlackSocketConfig | SlackHttpConfig | DiscordConfig | ConsoleConfig;

/** What the environment asks for. */
export interface Config {
  readonly defaultLocale: 'fr' | 'en';
  readonly dataDir: string;
  readonly articlesDir?: string;
  readonly serveDrafts: boolean;
  /** Where a compiled fact base may be, the last valid one of this installation first. */
  readonly compiledFiles: readonly string[];
  /** Where Diplo answers; the console alone if no token is set. */
  readonly platforms: readonly PlatformConfig[];
  readonly stateDir: string;
  readonly watchData: boolean;
  readonly opsPort?: number;
  readonly opsHost: string;
  /** Calls a minute that one person, and one workspace, may make; 0 is no limit. */
  readonly limits: { readonly user: number; readonly workspace: number };
  readonly logLevel: (typeof LEVELS)[number];
  readonly logQuestions: boolean;
  readonly gapsFile?: string;
  readonly maintainers: readonly string[];
  readonly shutdownSeconds: number;
}

export interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
}

/** Raised when the environment cannot be served; names every variable that is wrong, and no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ variable, message }) => `${variable} ${message}`).join('\n'));
    this.problems = problems;
  }
}

const COMPILED = 'facts.ndjson';

/** The environment of this process over the `.env` of the working directory. */
export function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  readDotenv({ quiet: true, processEnv: env as Record<string, string> });
  return env;
}

/** @throws ConfigError with every problem at once */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Variables.safeParse(env);
  const problems: ConfigProblem[] = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ variable: String(path[0]), message }));
  problems.push(
    ...incomplete(env).filter(({ variable }) => !problems.some((known) => known.variable === variable)),
  );
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const variables = parsed.data;
  return {
    defaultLocale: variables.DEFAULT_LOCALE,
    dataDir: resolve(variables.DIPLO_DATA_DIR ?? join(checkout(), 'data')),
    serveDrafts: variables.SERVE_DRAFTS,
    compiledFiles: [join(resolve(variables.STATE_DIR), COMPILED), join(checkout(), 'dist', COMPILED)],
    platforms: platformsOf(variables),
    stateDir: resolve(variables.STATE_DIR),
    watchData: variables.WATCH_DATA,
    logLevel: variables.LOG_LEVEL,
    logQuestions: variables.LOG_QUESTIONS,
    maintainers: variables.MAINTAINERS,
    opsHost: variables.OPS_HOST,
    limits: { user: variables.LIMIT_USER, workspace: variables.LIMIT_WORKSPACE },
    shutdownSeconds: variables.SHUTDOWN_SECONDS,
    ...(variables.ARTICLES_DIR ? { articlesDir: resolve(variables.ARTICLES_DIR) } : {}),
    ...(variables.OPS_PORT === undefined ? {} : { opsPort: variables.OPS_PORT }),
    ...(variables.GAPS_FILE ? { gapsFile: resolve(variables.GAPS_FILE) } : {}),
  };
}

/** Variables that only make sense together. */
function incomplete(env: NodeJS.ProcessEnv): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const needs = (variable: string, message: string) => problems.push({ variable, message });
  if (env.SLACK_BOT_TOKEN && !env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET)
    needs('SLACK_APP_TOKEN', 'is missing: Slack needs it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP');
  if (!env.SLACK_BOT_TOKEN && (env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET))
    needs('SLACK_BOT_TOKEN', 'is missing: the other variables of Slack are set');
  if (env.DISCORD_TOKEN && !env.DISCORD_APPLICATION_ID)
    needs('DISCORD_APPLICATION_ID', 'is missing: DISCORD_TOKEN is set');
  if (!env.DISCORD_TOKEN && env.DISCORD_APPLICATION_ID)
    needs('DISCORD_TOKEN', 'is missing: DISCORD_APPLICATION_ID is set');
  return problems;
}

function platformsOf(variables: Variables): PlatformConfig[] {
  const platforms = [...slackOf(variables), ...discordOf(variables)];
  return platforms.length > 0 ? platforms : [{ kind: 'console' }];
}

/** Socket Mode wherever the app token is set: only Socket Mode has a use for it. */
function slackOf(variables: Variables): PlatformConfig[] {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = variables;
  const apiUrl = variables.SLACK_API_URL ? { apiUrl: variables.SLACK_API_URL } : {};
  if (botToken && appToken) return [{ kind: 'slack-socket', botToken, appToken, ...apiUrl }];
  if (botToken && signingSecret)
    return [{ kind: 'slack-http', botToken, signingSecret, port: variables.PORT, ...apiUrl }];
  return [];
}

function discordOf(variables: Variables): PlatformConfig[] {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = variables;
  if (!token || !applicationId) return [];
  const guildId = variables.DISCORD_GUILD_ID ? { guildId: variables.DISCORD_GUILD_ID } : {};
  const apiUrl = variables.DISCORD_API_URL ? { apiUrl: variables.DISCORD_API_URL } : {};
  const { DISCORD_PUBLIC_REPLIES: publicReplies } = variables;
  return [{ kind: 'discord', token, applicationId, publicReplies, ...guildId, ...apiUrl }];
}

/** The folder of package.json, from the sources as from the built program. */
function checkout(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
