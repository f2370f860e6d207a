/** What Discord refuses, by the page that says so. Lengths are counted in UTF-16 units, which is never too few. */
export const DISCORD_LIMITS = {
  /** https://discord.com/developers/docs/components/reference#what-is-a-component: 40, nested ones counted. */
  components: 40,
  /** https://discord.com/developers/docs/components/reference#text-display: 4,000 in all text of a message. */
  messageCharacters: 4_000,
  /** https://discord.com/developers/docs/components/reference#action-row */
  buttonsARow: 5,
  /** https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
  customId: 100,
  /** https://discord.com/developers/docs/components/reference#button */
  buttonLabel: 80,
  buttonUrl: 512,
  /** https://discord.com/developers/docs/components/reference#string-select */
  selectOptions: 25,
  selectPlaceholder: 150,
  optionLabel: 100,
  optionDescription: 100,
  optionValue: 100,
  /** No limit of Discord's: wider code blocks wrap on a phone, and columns with them. */
  tableColumns: 34,
  /** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandCharacters: 8_000,
  stringLength: 6_000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  chatInputCommands: 100,
  messageCommands: 15,
} as const;

export type DiscordLimits = Readonly<Record<keyof typeof DISCORD_LIMITS, number>>;
