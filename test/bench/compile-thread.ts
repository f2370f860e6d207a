import { parentPort, workerData } from 'node:worker_threads';
import { type CompileTask, compile } from '../../src/ops/compile.js';

// Compiles a base apart from where questions are timed, so that none of its garbage is collected there.
parentPort?.postMessage((await compile(workerData as CompileTask)).outcome);
