// A bot of discord.js and nothing else, which answers with one fixed message: what Diplo is measured against.
import { Client, MessageFlags } from 'discord.js';

const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api = '' } = process.env;
const client = new Client({ intents: [], rest: { api } });

client.on('interactionCreate', (interaction) => {
  if (interaction.isAutocomplete()) void interaction.respond([{ name: 'France', value: 'france' }]);
  else if (interaction.isRepliable())
    void interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [] },
      components: [{ type: 17, components: [{ type: 10, content: 'Bonjour.' }] }],
    });
});
process.on('SIGTERM', () => void client.destroy());
await client.login(token);
