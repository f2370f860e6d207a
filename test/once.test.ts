import { expect, it, vi } from 'vitest';
import { once } from '../src/once.js';

it('works something out once for each key, also where there is nothing to be had', () => {
  const work = vi.fn(({ name }: { readonly name: string }) => (name === '' ? undefined : name.length));
  const lengthOf = once(work);
  const [orne, none] = [{ name: 'orne' }, { name: '' }];
  expect([orne, none, orne, none, { name: 'orne' }].map(lengthOf)).toEqual([4, undefined, 4, undefined, 4]);
  expect(work).toHaveBeenCalledTimes(3);
});
