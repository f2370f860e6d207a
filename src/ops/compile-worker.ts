import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Compilation, type Compile, type CompileTask, compile } from './compile.js';

/** Compiles on a thread of its own: parsing YAML would keep questions waiting, by seconds for a large base. */
export const compileInWorker: Compile = (task) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task, env: {}, execArgv: [] });
    worker.once('message', (compilation: Compilation) => resolve(compilation));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the compiling thread ended with ${code}`)));
  });

if (!isMainThread && isTask(workerData)) parentPort?.postMessage(await compile(workerData));

/** This module may be imported by another thread than its own, such as a test's. */
function isTask(data: unknown): data is CompileTask {
  return typeof data === 'object' && data !== null && 'dataDir' in data && 'output' in data;
}
