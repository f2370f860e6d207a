import { OAuth2Routes, OAuth2Scopes } from 'discord.js';

/**
 * The address at which somebody adds Diplo to a server or to their own account. It asks for no permission: Diplo reads
 * no messages, and answers only where it was asked.
 */
export function inviteLink(applicationId: string): string {
  const link = new URL(OAuth2Routes.authorizationURL);
  link.searchParams.set('client_id', applicationId);
  // Discord offers the account as well as a server where the application allows both.
  link.searchParams.set('scope', OAuth2Scopes.ApplicationsCommands);
  return link.href;
}
