import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { commands } from '../../commands/index.js';
import { createAnswering } from './answering.js';
import { connectToHost } from './channel.js';
import type { ThreadTask } from './contract.js';

// The entry of an answering thread.
connectToHost(parentPort as MessagePort, (host) =>
  createAnswering({ task: workerData as ThreadTask, host, commands, clock: () => new Date() }),
);
