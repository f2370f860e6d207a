import { DefaultRestOptions, REST } from 'discord.js';

/** How Discord's REST API is reached. */
export interface RestConfig {
  readonly token: string;
  /** Another address than Discord's, such as a proxy's: all up to the version. */
  readonly apiUrl?: string | undefined;
}

export const apiOf = ({ apiUrl }: Pick<RestConfig, 'apiUrl'>): string =>
  (apiUrl ?? DefaultRestOptions.api).replace(/\/+$/u, '');

/** Nobody waits longer for an answer in a chat. */
export const REST_MILLISECONDS = 10_000;

/** Discord's REST API, apart from any connection: for registration and for answers. */
export const createRest = (config: RestConfig): REST =>
  new REST({ version: '10', api: apiOf(config), timeout: REST_MILLISECONDS }).setToken(config.token);
