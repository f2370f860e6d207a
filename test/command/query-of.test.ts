import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../../src/command/named-things.js';
import { emptyQuery, inQuery } from '../../src/command/query-of.js';
import { named } from '../query/invented/base.js';

const thing = (kind: NamedThing['kind'], id: string): NamedThing => ({
  kind,
  id,
  label: named(id),
  names: [],
  weight: 1,
});

const THINGS = [
  thing('handle', 'odran-plume'),
  thing('actor', 'odran'),
  thing('country', 'XZ'),
  thing('platform', 'plume'),
  thing('source', 'chronicle'),
  thing('measure', 'followers'),
  thing('fact', 'letter'),
];

describe('a query of things that are named', () => {
  it('asks for nothing at first but its operation', () => {
    expect(emptyQuery('compare')).toMatchObject({
      operation: 'compare',
      entities: [],
      countries: [],
      platforms: [],
      measures: [],
    });
  });

  it('has each thing where its kind belongs', () => {
    expect(inQuery(emptyQuery('rank'), THINGS)).toEqual({
      ...emptyQuery('rank'),
      entities: ['odran-plume', 'odran', 'chronicle'],
      countries: ['XZ'],
      platforms: ['plume'],
      measures: ['followers'],
    });
  });

  it('keeps what it had, before what comes', () => {
    const first = inQuery(emptyQuery('rank'), THINGS);
    const more = [thing('actor', 'maud'), thing('country', 'XA'), thing('platform', 'quill')];
    const second = inQuery(first, [...more, thing('measure', 'likes')]);
    expect(second).toMatchObject({
      entities: ['odran-plume', 'odran', 'chronicle', 'maud'],
      countries: ['XZ', 'XA'],
      platforms: ['plume', 'quill'],
      measures: ['followers', 'likes'],
    });
    expect(first.entities).toEqual(['odran-plume', 'odran', 'chronicle']);
  });
});
