import { OAuth2Scopes } from 'discord.js';

/** The page for people; the library knows that of the API alone. */
const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/**
 * The address at which somebody adds Diplo to a server or to their own account. It asks for no permission: Diplo reads
 * no messages, and answers only where it was asked.
 */
export function inviteLink(applicationId: string): string {
  const link = new URL(AUTHORIZE);
  link.searchParams.set('client_id', applicationId);
  // Discord offers the account as well as a server where the application allows both.
  link.searchParams.set('scope', OAuth2Scopes.ApplicationsCommands);
  return link.href;
}
