// Measures the built program: npm run bench -- [--piaf DIR] [--facts 1000,10000,100000] [--only retrieval|engine]
// [--root CHECKOUT]. Nothing else should run on the machine meanwhile.
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchEngine } from './engine.js';
import { readPiaf } from './piaf.js';
import { benchRetrieval } from './retrieval.js';

// Seen from dist/test/bench.
const PIAF = fileURLToPath(new URL('../../../../shared/evaluation/piaf', import.meta.url));

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      piaf: { type: 'string', default: PIAF },
      facts: { type: 'string', default: '1000,10000,100000' },
      only: { type: 'string' },
      root: { type: 'string' },
    },
  });
  const print = (line: string) => console.log(line);
  const [cpu] = cpus();
  print(
    `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
  );
  if (values.only !== 'engine') {
    const piaf = await readPiaf(values.piaf);
    if (piaf) benchRetrieval(piaf, print);
    else
      print(
        'Retrieval: skipped, there is no PIAF here (--piaf DIR with passages.json, sentences.json, questions.json)',
      );
    print('');
  }
  if (values.only !== 'retrieval') {
    await benchEngine(
      { sizes: values.facts.split(',').map(Number), ...(values.root ? { root: values.root } : {}) },
      print,
    );
  }
}
