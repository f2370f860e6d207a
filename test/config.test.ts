import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, Variables } from '../src/config.js';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-canary', SLACK_APP_TOKEN: 'xapp-1-canary' };
const DISCORD = { DISCORD_TOKEN: 'canary', DISCORD_APPLICATION_ID: '123456789012345678' };

function problemsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError)
      return Object.fromEntries(error.problems.map(({ variable, message }) => [variable, message]));
    throw error;
  }
  return {};
}

describe('readConfig', () => {
  it('answers in the terminal, from the data of the checkout, where nothing is set', () => {
    const config = readConfig({});
    expect(config.platforms).toEqual([{ kind: 'console' }]);
    expect(config.dataDir).toBe(join(import.meta.dirname, '..', 'data'));
    expect(config).toMatchObject({
      defaultLocale: 'fr',
      serveDrafts: false,
      logLevel: 'info',
      shutdownSeconds: 10,
      maintainers: [],
    });
  });

  it('takes a variable that is left blank as not set', () => {
    const blank = Object.fromEntries(Object.keys(Variables.shape).map((name) => [name, '']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it('tells the platforms apart by what is set', () => {
    const kinds = (env: NodeJS.ProcessEnv) => readConfig(env).platforms.map(({ kind }) => kind);
    expect(kinds(SLACK)).toEqual(['slack-socket']);
    expect(kinds({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' })).toEqual(['slack-http']);
    expect(kinds({ ...SLACK, SLACK_SIGNING_SECRET: 's' })).toEqual(['slack-socket']);
    expect(kinds({ ...SLACK, ...DISCORD })).toEqual(['slack-socket', 'discord']);
    expect(
      readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: '8080' }).platforms,
    ).toEqual([{ kind: 'slack-http', botToken: 'xoxb-1', signingSecret: 's', port: 8080 }]);
  });

  it('reads lists, flags and numbers', () => {
    const config = readConfig({
      MAINTAINERS: 'slack:U1, discord:2',
      SERVE_DRAFTS: 'true',
      OPS_PORT: '0',
      SHUTDOWN_SECONDS: '2.5',
    });
    expect(config).toMatchObject({
      maintainers: ['slack:U1', 'discord:2'],
      serveDrafts: true,
      opsPort: 0,
      shutdownSeconds: 2.5,
    });
  });

  it('names every variable that is wrong, at once', () => {
    const problems = problemsOf({
      DEFAULT_LOCALE: 'de',
      SERVE_DRAFTS: 'yes',
      PORT: '99999',
      OPS_PORT: 'x',
      LOG_LEVEL: 'loud',
      SHUTDOWN_SECONDS: '0',
      SLACK_BOT_TOKEN: 'token',
      SLACK_API_URL: 'ftp://slack',
      DISCORD_TOKEN: 'x',
      DISCORD_GUILD_ID: 'home',
    });
    expect(Object.keys(problems).sort()).toEqual([
      'DEFAULT_LOCALE',
      'DISCORD_APPLICATION_ID',
      'DISCORD_GUILD_ID',
      'LOG_LEVEL',
      'OPS_PORT',
      'PORT',
      'SERVE_DRAFTS',
      'SHUTDOWN_SECONDS',
      'SLACK_API_URL',
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
    ]);
  });

  it('says which half of a pair is missing', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual({
      SLACK_APP_TOKEN: 'is missing: Slack needs it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP',
    });
    expect(Object.keys(problemsOf({ SLACK_APP_TOKEN: 'xapp-1' }))).toEqual(['SLACK_BOT_TOKEN']);
    expect(Object.keys(problemsOf({ DISCORD_TOKEN: 'x' }))).toEqual(['DISCORD_APPLICATION_ID']);
    expect(Object.keys(problemsOf({ DISCORD_APPLICATION_ID: '123456789012345678' }))).toEqual([
      'DISCORD_TOKEN',
    ]);
  });

  it('never prints a value', () => {
    const canaries = Object.fromEntries(Object.keys(Variables.shape).map((name) => [name, 'canary-4711']));
    let message = '';
    try {
      readConfig(canaries);
    } catch (error) {
      message = String(error) + JSON.stringify(error);
    }
    expect(message).toContain('SLACK_BOT_TOKEN');
    expect(message).not.toContain('canary');
  });
});

it('.env.example names exactly the variables that are read, each with a line on what it does', () => {
  const lines = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8').split('\n');
  const named = lines.flatMap((line, index) => {
    const name = /^([A-Z_]+)=/u.exec(line)?.[1];
    if (name) expect(lines[index - 1], name).toMatch(/^# \S/u);
    return name ?? [];
  });
  expect(named.sort()).toEqual(Object.keys(Variables.shape).sort());
});
