import type { Config } from '../config.js';
import { FactBaseError } from '../facts/problem.js';
import { compile } from '../ops/compile.js';
import { writeIndexes } from '../serving/kept-indexes.js';
import { isCompiled } from './compiled.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

/** Compiles the checked data folder into one file, with its indexes beside it: a start takes a fraction of the time. */
export async function buildData(config: Config, output: string | undefined, io: Io): Promise<number> {
  const { dataDir, serveDrafts, compiledFiles } = config;
  const file = output ?? compiledFiles[0] ?? '';
  if (await isCompiled(config, file)) {
    print(io.stdout, `${file} is up to date`);
    return EXIT.answered;
  }
  const compiled = await compile({ dataDir, drafts: serveDrafts, output: file, now: new Date() });
  switch (compiled.outcome) {
    case 'valid':
      await writeIndexes(file);
      print(
        io.stdout,
        `${compiled.facts} facts from ${compiled.sources} sources, version ${compiled.version}, compiled to ${file}`,
      );
      return EXIT.answered;
    case 'invalid':
      throw new FactBaseError(compiled.problems);
    case 'unwritten':
      print(io.stderr, `cannot write ${file}: ${compiled.message}`);
      return EXIT.fault;
    default:
      return compiled satisfies never;
  }
}
