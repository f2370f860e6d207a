import { commands } from '../../commands/index.js';
import type { Config } from '../config.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

/** Platforms that are told of our commands over their API. */
export const REGISTER_PLATFORMS = ['discord'] as const;

/**
 * Registers the commands at Discord, where they changed, and prints the link that invites Diplo.
 * @returns the exit code
 */
export async function registerDiscord(config: Config, guild: string | undefined, io: Io): Promise<number> {
  const discord = config.platforms.find((platform) => platform.kind === 'discord');
  if (!discord) {
    print(io.stderr, 'DISCORD_TOKEN is missing: set it and DISCORD_APPLICATION_ID, as .env.example shows');
    return EXIT.fault;
  }
  const [{ registerCommands }, { createRest }, { inviteLink }] = await Promise.all([
    import('../adapters/discord/register.js'),
    import('../adapters/discord/rest.js'),
    import('../adapters/discord/invite.js'),
  ]);
  const guildId = guild ?? discord.guildId;
  const { applicationId } = discord;
  const where = guildId ? `in the server ${guildId}` : 'everywhere';
  try {
    const { changed, count } = await registerCommands({
      rest: createRest(discord),
      applicationId,
      guildId,
      commands,
    });
    print(io.stdout, `${changed ? 'Registered' : 'Already registered'} ${where}: ${count} commands.`);
  } catch (error) {
    // The token stands in no message of the library's; its other details are for its authors.
    print(
      io.stderr,
      `Discord did not take the commands: ${error instanceof Error ? error.message : 'no reason given'}`,
    );
    return EXIT.fault;
  }
  print(io.stdout, `Invite Diplo to a server or to your account: ${inviteLink(applicationId)}`);
  return EXIT.answered;
}
