// Tells the Slack CLI how Diplo's manifest is made and how it is started:
// `slack manifest info`, `slack run`. The specification is .github/cli-sdk-specification.md of slackapi/slack-cli.
const hooks = {
  'get-manifest': 'npx --no-install diplo manifest slack',
  start: 'npm start --silent',
};
process.stdout.write(JSON.stringify({ hooks, config: { 'sdk-managed-connection-enabled': true } }));
