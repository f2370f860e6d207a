import { describe, expect, it } from 'vitest';
import { digestsOf, packDigests, unpackDigests } from '../../src/facts/digest.js';
import { openWorld } from '../command/world.js';

const { base } = await openWorld();
const digests = digestsOf(base.facts);

describe('digests of facts', () => {
  it('differ where facts differ in anything, and are equal where they do not', () => {
    const [id, fact] = [...base.facts][0] ?? [];
    if (id === undefined || fact === undefined) throw new Error('the base is empty');
    const again = digestsOf(new Map([[id, structuredClone(fact)]]));
    expect(again.get(id)).toEqual(digests.get(id));
    const anchors = fact.anchors.map((anchor) => ({ ...anchor, line: anchor.line + 1 }));
    expect(digestsOf(new Map([[id, { ...fact, anchors }]])).get(id)).not.toEqual(digests.get(id));
  });

  it('know what is withdrawn', () => {
    const [fact] = base.facts.values();
    if (fact === undefined) throw new Error('the base is empty');
    const status = { withdrawn: { why: { fr: 'faux', en: 'wrong' }, on: '2026-02-01' } } as const;
    const withdrawn = digestsOf(new Map([[fact.id, { ...fact, status }]]));
    expect(withdrawn.get(fact.id)?.withdrawn).toBe(true);
    expect(digests.get(fact.id)?.withdrawn).toBe(false);
    expect(unpackDigests(packDigests(withdrawn))).toEqual(withdrawn);
  });

  it('pass as bytes', () => {
    expect(digests.size).toBeGreaterThan(10);
    expect(unpackDigests(packDigests(digests))).toEqual(digests);
    expect(unpackDigests(packDigests(new Map()))).toEqual(new Map());
  });
});
