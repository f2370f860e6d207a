import { createHash } from 'node:crypto';
import { isWithdrawn } from './fact-base.js';
import type { Fact } from './kinds/index.js';

/** What a later base is compared with: facts by id, each as its shortest telling form. */
export type FactDigests = ReadonlyMap<string, FactDigest>;

/** Equal for equal facts only, as far as a hash can tell. */
export interface FactDigest {
  readonly hash: string;
  readonly withdrawn: boolean;
}

const HASH_LENGTH = 16;

export const digestOf = (fact: Fact): FactDigest => ({
  hash: createHash('sha256').update(JSON.stringify(fact)).digest('base64url').slice(0, HASH_LENGTH),
  withdrawn: isWithdrawn(fact.status),
});

export const digestsOf = (facts: ReadonlyMap<string, Fact>): FactDigests =>
  new Map([...facts].map(([id, fact]) => [id, digestOf(fact)]));

/** Digests as bytes that pass between threads without being copied. */
export const packDigests = (digests: FactDigests): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    [...digests].map(([id, { hash, withdrawn }]) => `${withdrawn ? '-' : '+'}${hash}${id}`).join('\n'),
  );

export function unpackDigests(packed: Uint8Array): FactDigests {
  const text = new TextDecoder().decode(packed);
  if (text === '') return new Map();
  return new Map(
    text
      .split('\n')
      .map((line) => [
        line.slice(1 + HASH_LENGTH),
        { withdrawn: line.startsWith('-'), hash: line.slice(1, 1 + HASH_LENGTH) },
      ]),
  );
}
