import { parentPort, workerData } from 'node:worker_threads';
import { type CompileTask, compile } from '../../src/ops/compile.js';
import { writeIndexes } from '../../src/serving/kept-indexes.js';

// Compiles a base apart from where questions are timed, so that none of its garbage is collected there.
const { indexes, ...task } = workerData as CompileTask & { readonly indexes: boolean };
const { outcome } = await compile(task);
if (outcome === 'valid' && indexes) await writeIndexes(task.output);
parentPort?.postMessage(outcome);
