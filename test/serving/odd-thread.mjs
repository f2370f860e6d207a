// A thread that opens whatever it is told to, and does with a call what the call says.
import { parentPort, workerData } from 'node:worker_threads';
import { createBirpc } from 'birpc';

if (workerData.dataDir === 'no entry') throw new Error('cannot start');

createBirpc(
  {
    open: () =>
      workerData.dataDir === 'invalid'
        ? { outcome: 'invalid', problems: [] }
        : {
            outcome: 'opened',
            brokenAnchors: [],
            served: { version: 'odd', facts: 1, digests: new Uint8Array() },
          },
    async run({ text }) {
      switch (text) {
        case 'exit':
          return process.exit(3);
        case 'throw':
          setImmediate(() => {
            throw new Error('thrown on the thread');
          });
          return new Promise(() => undefined);
        case 'hang':
          while (true);
        case 'slow':
          await new Promise((resolve) => setTimeout(resolve, 150));
          return { lang: 'fr', outcome: 'answered', blocks: [] };
        case 'environment':
          return {
            lang: 'fr',
            outcome: 'answered',
            blocks: [{ kind: 'headline', text: [{ kind: 'text', text: JSON.stringify(process.env) }] }],
          };
        default:
          return { lang: 'fr', outcome: 'answered', blocks: [] };
      }
    },
  },
  {
    post: (message) => parentPort.postMessage(message),
    on: (receive) => void parentPort.on('message', receive),
  },
);
