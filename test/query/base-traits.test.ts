import { describe, expect, it } from 'vitest';
import { baseTraits } from '../../src/query/base-traits.js';
import { inventBase, named } from './invented/base.js';

describe('the traits of a base', () => {
  it('tell its actors and platforms apart by what they are', () => {
    const base = inventBase({
      actors: [
        { id: 'orne', name: named('Orne'), country: 'IS', types: ['town'] },
        { id: 'calde', kind: 'place', name: named('Calde'), country: 'NO' },
        { id: 'mayor', kind: 'office', name: named('Mayor') },
        { id: 'velm', kind: 'person', name: named('Velm') },
        { id: 'envoys', kind: 'group', name: named('Envoys') },
        { id: 'index', kind: 'system', name: named('Index') },
      ],
      platforms: [
        { id: 'pigeon', name: named('Pigeon') },
        { id: 'semaphore', name: named('Semaphore'), all: false },
        { id: 'every-network', name: named('Every network'), all: true },
      ],
      types: [
        { id: 'town', name: named('town'), broader: 'place' },
        { id: 'place', name: named('place') },
      ],
      facts: [
        {
          id: 'orne-active',
          kind: 'account',
          actor: 'orne',
          platforms: ['pigeon'],
          event: 'active',
        },
      ],
    });
    expect(baseTraits(base)).toEqual({
      broadPlatforms: new Set(['every-network']),
      named: new Set(['orne', 'calde', 'velm', 'index']),
      people: new Set(['velm']),
      offices: new Set(['mayor']),
      groups: new Set(['envoys']),
      systems: new Set(['index']),
      // Calde's country has no fact.
      countries: new Set(['IS']),
      classes: new Map([['orne', new Set(['town', 'place'])]]),
    });
  });
});
