import { createSlackAdapter } from '../../../src/adapters/slack/adapter.js';
import { chatAdapterContract, type Delivered, type Stage } from '../../contract/chat-adapter.js';
import { LoopbackSlack, TOKENS } from '../../loopback/slack/loopback-slack.js';
import { buttonsIn, Person } from '../../loopback/slack/person.js';
import { object, textOf } from '../../loopback/slack/workspace.js';
import { freePort, stubCommands, TestLogger } from './harness.js';

for (const kind of ['slack-socket', 'slack-http'] as const) {
  chatAdapterContract({
    name: kind,
    async create(locale): Promise<Stage> {
      const slack = await LoopbackSlack.start();
      const port = await freePort();
      const common = { botToken: TOKENS.bot, apiUrl: slack.apiUrl };
      let count = 0;
      const adapter = createSlackAdapter({
        config:
          kind === 'slack-socket'
            ? { kind, appToken: TOKENS.app, ...common }
            : { kind, signingSecret: TOKENS.signingSecret, port, ...common },
        commands: stubCommands,
        logger: new TestLogger(),
        defaultLocale: locale,
        maintainers: [],
        newId: () => `id-${++count}`,
      });
      const http = slack.over(`http://127.0.0.1:${port}/slack/events`);
      const person = new Person(
        slack,
        () => (kind === 'slack-socket' ? slack.overSocket : http),
        locale === 'fr' ? 'U0ANNE' : 'U0JOHN',
      );
      const { posted } = slack.workspace;
      return {
        adapter,
        type: async (text) => void (await person.type(text)),
        press: async (label) => {
          const last = posted.at(-1);
          if (!last) throw new Error('nothing to press');
          await person.press(last, label);
        },
        delivered: () =>
          posted.map(
            (message): Delivered => ({
              text: readable(message.blocks),
              buttons: buttonsIn(message.blocks).map((button) => textOf(object(button.text).text)),
              private: message.ephemeral,
            }),
          ),
        close: async () => {
          await slack.stop();
          if (slack.workspace.problems.length > 0) throw new Error(slack.workspace.problems.join('\n'));
        },
      };
    },
  });
}

/** What people read of blocks, in order. */
function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join(' ');
  const node = object(value);
  const own = textOf(node.text).replace(
    /&(amp|lt|gt);/gu,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '',
  );
  const inner = Object.values(node).filter((each) => typeof each === 'object');
  return [own, ...inner.map(readable)].join(node.type === 'rich_text_section' ? '' : ' ');
}
