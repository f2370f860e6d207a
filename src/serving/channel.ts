import { createBirpc } from 'birpc';
import type { AnsweringThread, ThreadHost } from './contract.js';

/** What a thread and a port have in common. */
interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', receive: (message: unknown) => void): unknown;
}

const optionsOf = (port: Port) => ({
  post: (message: unknown) => {
    try {
      port.postMessage(message);
    } catch (error) {
      // What says so cannot pass itself.
      throw new Error(`cannot pass between threads: ${error instanceof Error ? error.message : error}`);
    }
  },
  on: (receive: (message: unknown) => void) => void port.on('message', receive),
  bind: 'functions' as const,
  // Opening a large base takes minutes; who waits for an answer has a limit of their own.
  timeout: -1,
  // A result that cannot pass is an error of the call, not the end of the thread.
  onGeneralError: (_: Error, called?: string) => called !== undefined,
});

/** Lets a process ask the thread at the other end of a port, which may ask in turn. */
export function connectToThread(port: Port, host: ThreadHost): AnsweringThread {
  const rpc = createBirpc<AnsweringThread, ThreadHost>(host, optionsOf(port));
  return {
    open: (before) => rpc.open(before),
    run: (invocation) => rpc.run(invocation),
    press: (action, requester) => rpc.press(action, requester),
    suggest: (option, partial, locale) => rpc.suggest(option, partial, locale),
    home: (requester, locale) => rpc.home(requester, locale),
  };
}

/** Lets a thread answer the host at the other end of a port. */
export function connectToHost(port: Port, answering: (host: ThreadHost) => AnsweringThread): void {
  const functions = {} as AnsweringThread;
  const rpc = createBirpc<ThreadHost, AnsweringThread>(functions, optionsOf(port));
  Object.assign(
    functions,
    answering({
      admit: (call) => rpc.admit(call),
      status: () => rpc.status(),
      refusal: () => rpc.refusal(),
      reload: () => rpc.reload(),
      settled: (call) => void rpc.settled.asEvent(call),
      log: (level, data, message) => void rpc.log.asEvent(level, data, message),
    }),
  );
}
