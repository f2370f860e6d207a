import { once } from 'node:events';
import { WebSocket } from 'ws';

/**
 * Collects the garbage of a process that was started with `--inspect`, and measures what is left. Samples of a heap
 * in use rise and fall with garbage, and tell a leak from it only after hours.
 * @returns bytes in use
 */
export async function collectedHeap(address: string): Promise<number> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let last = 0;
  const call = async (method: string): Promise<Record<string, unknown>> => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method }));
    while (true) {
      const [data] = (await once(socket, 'message')) as [Buffer];
      const message = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown> };
      if (message.id === id) return message.result ?? {};
    }
  };
  try {
    await call('HeapProfiler.collectGarbage');
    const { usedSize } = await call('Runtime.getHeapUsage');
    return Number(usedSize);
  } finally {
    socket.close();
  }
}
