import { type Config, ConfigError, type PlatformConfig } from '../config.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

const PLATFORMS: Readonly<Record<PlatformConfig['kind'], string>> = {
  'slack-socket': 'Slack, in Socket Mode',
  'slack-http': 'Slack, over HTTP',
  discord: 'Discord',
  console: 'the console: no platform is configured',
};

/** Says what would start with the environment as it is, or every variable that is wrong. Prints no value but paths. */
export function checkConfig(config: () => Config, io: Io): number {
  try {
    for (const line of describe(config())) print(io.stdout, line);
    return EXIT.answered;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const { variable, message } of error.problems) print(io.stdout, `${variable} ${message}`);
    return EXIT.fault;
  }
}

const limit = (calls: number): string => (calls === 0 ? 'none' : String(calls));

function describe(config: Config): string[] {
  return [
    ...config.platforms.map((platform) => `would start: ${PLATFORMS[platform.kind]}`),
    `facts: ${config.dataDir}${config.serveDrafts ? ', drafts too' : ''}`,
    `articles: ${config.articlesDir ?? 'none, so that answers show no passage'}`,
    `default language: ${config.defaultLocale}`,
    `health and metrics: ${config.opsPort === undefined ? 'none' : `${config.opsHost}:${config.opsPort}`}`,
    `limits a minute: ${limit(config.limits.user)} a person, ${limit(config.limits.workspace)} a workspace`,
    `reload: on SIGHUP and by maintainers (${config.maintainers.length})${config.watchData ? ', and when files change' : ''}`,
    `unanswered questions: ${config.gapsFile ?? 'counted, not kept'}`,
    `last valid base: in ${config.stateDir}`,
  ];
}
