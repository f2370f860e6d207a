import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, test } from 'vitest';

// An address of the block that documentation uses: nobody answers there, should the fence ever leak.
test.each([
  ['fetch', () => fetch('http://192.0.2.1/')],
  ['a socket', async () => connect(80, '192.0.2.1').destroy()],
  ['a socket with options', async () => connect({ port: 80, host: '192.0.2.1' }).destroy()],
])('a test cannot reach the network through %s', async (_name, reach) => {
  await expect(reach().catch((error: Error) => Promise.reject(error.cause ?? error))).rejects.toThrow(
    /run without network/,
  );
});

test('a test can reach a server that it started', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  await expect(response.text()).resolves.toBe('here');
  await new Promise((resolve) => server.close(resolve));
});
