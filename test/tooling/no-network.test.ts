import { expect, test } from 'vitest';

test('refuses the network', async () => {
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow();
});
