// How fast articles are read, in a process that has read none before: npm run build && node dist/test/bench/ingest.js
// Nothing else should run on the machine meanwhile. Prints the time on the clock and that of the processor.
import { loadFactBase } from '../../src/facts/load.js';
import { parseArticle } from '../../src/ingest/article.js';
import { extract } from '../../src/ingest/extract.js';
import { rowsOf } from '../../src/ingest/row.js';
import { PEOPLE, PLACES, TELLINGS } from './invented-news.js';
import { type Random, randomFrom } from './random.js';

const base = await loadFactBase('data');
const actors = [...base.actors.values()];

/** An article of about `size` characters about invented people. */
function article(size: number, random: Random): string {
  let text = 'title: Diplomatie numérique\ndate: 2021-05-12\nlang: fr\n---\n';
  while (text.length < size) {
    const paragraph = Array.from({ length: 4 }, () =>
      random
        .pick(TELLINGS)
        .replaceAll('NAME', () => random.pick(PEOPLE))
        .replaceAll('PLACE', () => random.pick(PLACES))
        .replaceAll('COUNT', () => String(random.below(900) + 100)),
    );
    text += `${paragraph.join(' ')}\n`;
  }
  return text;
}

function measure(title: string, texts: readonly string[]): void {
  const before = process.cpuUsage();
  const start = performance.now();
  let rows = 0;
  for (const [index, text] of texts.entries())
    rows += rowsOf(extract(parseArticle(text, `invented-${index}`), { actors })).length;
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${title}: ${(wall / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of processor, ${rows} rows`,
  );
}

const random = randomFrom('ingest');
const hundred = () => Array.from({ length: 100 }, () => article(5000, random));
const small = hundred();
const large = article(1_000_000, random);
// The one that a process begins with bears the warming up.
if (process.argv[2] === 'large') measure('1 article of 1 MB', [large]);
else {
  measure('100 articles of 5 kB', small);
  measure('the next 100', hundred());
}
