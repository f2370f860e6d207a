import { once } from 'node:events';
import { WebSocket } from 'ws';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
}

/**
 * Collects the garbage of a process that was started with `--inspect`, and measures what is left on all its threads.
 * Samples of a heap in use rise and fall with garbage, and tell a leak from it only after hours.
 * @returns bytes in use
 */
export async function collectedHeap(address: string): Promise<number> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  try {
    const main = new Inspected(socket);
    const threads = await main.threads();
    let bytes = 0;
    for (const each of [undefined, ...threads]) {
      await main.call('HeapProfiler.collectGarbage', each);
      const { usedSize } = await main.call('Runtime.getHeapUsage', each);
      bytes += Number(usedSize);
    }
    return bytes;
  } finally {
    socket.close();
  }
}

/** A process under inspection; its threads have sessions of their own, whose messages are wrapped in its own. */
class Inspected {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<string, (result: Message['result']) => void>();
  readonly #threads: string[] = [];
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#receive(JSON.parse(String(data)) as Message));
  }

  /** The sessions of the threads that run now. */
  async threads(): Promise<readonly string[]> {
    await this.call('NodeWorker.enable', undefined, { waitForDebuggerOnStart: false });
    return this.#threads;
  }

  call(method: string, session?: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#last;
    const message = { id, method, params };
    const wrapped = {
      id: ++this.#last,
      method: 'NodeWorker.sendMessageToWorker',
      params: { sessionId: session, message: JSON.stringify(message) },
    };
    return new Promise((resolve) => {
      this.#waiting.set(`${session ?? ''}:${id}`, (result) => resolve(result ?? {}));
      this.#socket.send(JSON.stringify(session === undefined ? message : wrapped));
    });
  }

  #receive({ id, method, params, result }: Message, session = ''): void {
    if (method === 'NodeWorker.attachedToWorker') this.#threads.push(String(params?.sessionId));
    else if (method === 'NodeWorker.receivedMessageFromWorker')
      this.#receive(JSON.parse(String(params?.message)) as Message, String(params?.sessionId));
    else this.#waiting.get(`${session}:${id}`)?.(result);
  }
}
