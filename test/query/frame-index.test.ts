import { beforeAll, describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/linking/gazetteer.js';
import { createFrameIndex, type FrameIndex } from '../../src/query/frame-index.js';
import { inventBase, named } from './invented/base.js';
import { hard } from './invented/pieces.js';

const event = (id: string, said: object) => ({
  id,
  kind: 'event',
  statement: { fr: 'x', en: 'x' },
  ...said,
});

const base = inventBase({
  sources: [
    {
      id: 'herald',
      file: 'herald.txt',
      title: { text: 'The lanterns of the harbours', basis: 'printed' },
      language: 'en',
    },
  ],
  actors: [
    { id: 'orne', name: named('Orne'), country: 'ZZ' },
    { id: 'calde', name: named('Calde') },
  ],
  platforms: [{ id: 'twitter', name: named('Twitter') }],
  facts: [
    event('fair', {
      actors: ['orne'],
      actions: ['opened'],
      date: '2019-05-04',
      source: 'herald',
      statement: {
        fr: 'Le 4 mai 2019, Orne a ouvert sa foire devant 1 200 abonnés, puis le 6 mai',
        en: 'On 4 May 2019, Orne opened its fair to 1,200 followers and 30 guests from Calde with an account',
      },
      details: [{ slot: 'place', value: { fr: 'les quais', en: 'the wharves' } }],
    }),
    event('plain', { statement: { fr: 'Rien du tout', en: 'Nothing at all, in yuan' } }),
    {
      id: 'all-centres',
      kind: 'spending',
      payer: 'orne',
      purpose: { fr: 'des centres', en: 'centres' },
      amounts: [{ currency: 'USD', value: 500 }],
    },
    ...['north', 'south'].map((id) => ({
      id,
      kind: 'spending',
      payer: 'calde',
      purpose: { fr: 'un centre', en: 'a centre' },
      amounts: [{ currency: 'USD', value: 200 }],
      partOf: 'all-centres',
    })),
  ],
});

const gazetteer = createGazetteer(base);
let index: FrameIndex;
beforeAll(() => {
  index = createFrameIndex(base, gazetteer);
});
const indexed = (fact: string) => {
  const found = index.byFact.get(fact);
  if (!found) throw new Error(`no frame of ${fact}`);
  return found;
};

describe('a frame in the index', () => {
  it('stands in the order of the base, and is found by its fact', () => {
    const { frames, byFact } = index;
    expect(frames.map(({ frame }) => frame)).toEqual(base.frames);
    expect(frames.map(({ order }) => order)).toEqual(base.frames.map((_, at) => at));
    for (const each of frames) expect(byFact.get(each.frame.fact)).toBe(each);
    expect(byFact.size).toBe(base.frames.length);
  });

  it('bears what its fields give, and less firmly what its sentence mentions', () => {
    const { senses } = indexed('fair');
    expect(senses.get('actor:orne')).toBe(1);
    expect(senses.get('action:opened')).toBe(1);
    expect(senses.get('country:ZZ')).toBe(1);
    expect(senses.get('actor:calde')).toBe(0.9);
    expect(senses.get('measure:followers')).toBe(0.9);
    expect(senses.get('kind:event')).toBe(1);
  });

  it('is no account because its sentence says "account"', () => {
    expect(indexed('fair').senses.has('kind:account')).toBe(false);
  });

  it('bears a concept that its sentence mentions, as firmly as if a field gave it', () => {
    expect(indexed('plain').senses.get('concept:yuan')).toBe(1);
  });

  it('holds the words of its sentence in both languages and of its slots, and no small words', () => {
    const { terms } = indexed('fair');
    for (const term of ['foire', 'fair', 'guests', 'guest', 'quais', 'wharves'])
      expect(terms).toContain(term);
    for (const term of ['sa', 'from', 'les', 'the', 'its', 'lanterns']) expect(terms).not.toContain(term);
    expect(indexed('plain').terms).not.toContain('fair');
  });

  it("holds the words of its article's title apart, in every form", () => {
    const { sourceTerms } = indexed('fair');
    expect([...sourceTerms].sort()).toEqual(['harbour', 'harbours', 'lantern', 'lanterns']);
    expect([...indexed('plain').sourceTerms]).toEqual(['gazette', 'gazet']);
  });

  it('holds each number that its sentence prints once, whichever language prints it', () => {
    const { numbers } = indexed('fair');
    expect(numbers).toEqual([...new Set(numbers)]);
    for (const number of [4, 2019, 1200, 6, 30]) expect(numbers).toContain(number);
    expect(indexed('plain').numbers).toEqual([]);
  });

  it('holds each date that its sentence prints once, where a year is told', () => {
    expect(indexed('fair').dates).toEqual(['2019-05-04']);
    expect(indexed('plain').dates).toEqual([]);
  });

  it('holds when it was, if the fact is dated', () => {
    expect(indexed('fair').when).toMatchObject({ precision: 'day' });
    expect(indexed('plain')).not.toHaveProperty('when');
  });
});

describe('the index of frames', () => {
  it('finds the parts of a total in their order, and totals together with their parts', () => {
    const { partsOf, ofTotals } = index;
    const facts = [...partsOf].map(([total, parts]) => [total, parts.map(({ frame }) => frame.fact)]);
    expect(facts).toEqual([['all-centres', ['north', 'south']]]);
    expect(ofTotals.map(({ frame }) => frame.fact)).toEqual(['all-centres', 'north', 'south']);
  });

  it('finds frames by what they bear and the words that they hold', () => {
    const { frames, bySense, byTerm, bySourceTerm, coverage, traits } = index;
    const facts = (orders: Uint32Array | undefined) =>
      [...(orders ?? [])].map((order) => frames[order]?.frame.fact);
    expect(facts(bySense.get('concept:yuan')?.orders)).toEqual(['plain']);
    expect(facts(byTerm.get('wharves'))).toEqual(['fair']);
    expect(facts(bySourceTerm.get('lantern'))).toEqual(['fair', 'herald']);
    expect(coverage.countBearers(hard('actor:calde'))).toBe(['fair', 'north', 'south', 'herald'].length);
    expect([...traits.countries]).toEqual(['ZZ']);
  });
});
