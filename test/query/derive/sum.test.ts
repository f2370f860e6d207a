import { describe, expect, it } from 'vitest';
import { inventEngine, named } from '../invented/base.js';

const engine = inventEngine({
  actors: [
    { id: 'orne', name: named('Orne'), types: ['town'] },
    { id: 'calde', name: named('Calde'), types: ['town'] },
  ],
  types: [{ id: 'town', name: { fr: 'ville', en: 'town' }, aliases: { fr: ['villes'], en: ['towns'] } }],
  platforms: [{ id: 'twitter', name: named('Twitter') }],
  facts: [
    {
      id: 'orne-pays',
      kind: 'spending',
      payer: 'orne',
      purpose: { fr: 'des vidéos', en: 'videos' },
      amounts: [{ currency: 'USD', value: 1000 }],
      date: '2019',
    },
    {
      id: 'calde-pays',
      kind: 'spending',
      payer: 'calde',
      purpose: { fr: 'des vidéos', en: 'videos' },
      amounts: [{ currency: 'USD', value: 2500 }],
      date: '2019',
    },
  ],
});

describe('a sum', () => {
  it('adds up the figures of those that are named', () => {
    const answer = engine.ask('how much did Orne and Calde spend together');
    expect(answer).toMatchObject({
      outcome: 'answered',
      derivation: {
        operation: 'sum',
        operands: ['orne-pays', 'calde-pays'],
        result: { kind: 'quantity', quantity: { value: 3500, unit: 'USD', bound: 'exact' } },
      },
    });
  });
});
