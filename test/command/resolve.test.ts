import { describe, expect, it } from 'vitest';
import type { OptionDefinition, Suggest } from '../../src/command/definition.js';
import { fitsIn, nameKinds, resolveName, splitNames } from '../../src/command/resolve.js';
import { inventBase, named } from '../query/invented/base.js';
import { registry } from './world.js';

const base = inventBase({
  actors: [
    { id: 'tern', name: named('Ariane Sterne') },
    { id: 'gull', name: named('Ariane Goéland') },
    { id: 'auk', name: named('Ariane Pingouin') },
    { id: 'skua', name: named('Ariane Labbe') },
  ],
  platforms: [{ id: 'nest', name: named('Nidoscope') }],
  accounts: [{ id: 'tern-nest', platform: 'nest', owner: 'tern', handle: '@a.sterne' }],
});

const optionOf = (
  suggest: readonly Suggest[] | undefined,
  more: Partial<OptionDefinition> = {},
): OptionDefinition => ({
  type: 'string',
  name: named('oiseau'),
  description: named('Un oiseau'),
  ...(suggest ? { suggest } : {}),
  ...more,
});
const fits = fitsIn(base, registry);

describe('the thing that an option names', () => {
  it.each([
    [['actor'], 'ariane sterne', 'tern'],
    [['actor', 'platform'], 'Nidoscope', 'nest'],
    [['handle'], '@a.sterne', 'tern-nest'],
  ] as const)('is sought among %j: %s', (suggest, typed, id) => {
    expect(resolveName(base, { suggest }, typed).id).toBe(id);
  });

  it('is of no other kind', () => {
    expect(() => resolveName(base, { suggest: ['platform'] }, 'Ariane Sterne')).toThrow(
      expect.objectContaining({ code: 'not-in-base', details: { typed: 'Ariane Sterne', nearest: [] } }),
    );
  });

  it('is refused with three of the nearest names where none is meant alone', () => {
    const error = expect.objectContaining({
      code: 'not-in-base',
      details: {
        typed: 'Ariane',
        nearest: expect.objectContaining({ length: 3 }),
      },
    });
    expect(() => resolveName(base, { suggest: ['actor'] }, 'Ariane')).toThrow(error);
  });

  it('is nothing where the option names nothing', () => {
    expect(() => resolveName(base, {}, 'Ariane Sterne')).toThrow(
      expect.objectContaining({ details: { typed: 'Ariane Sterne', nearest: [] } }),
    );
  });

  it('is of the base: commands are not', () => {
    expect(nameKinds({ suggest: ['command', 'actor', 'fact'] })).toEqual(['actor', 'fact']);
    expect(nameKinds({})).toEqual([]);
  });
});

describe('a text fits an option', () => {
  it.each<[readonly Suggest[] | undefined, string]>([
    [undefined, 'whatever it says'],
    [['actor'], 'Ariane Sterne'],
    [['actor'], 'ariane stern'],
    [['command'], 'compte'],
    [['command'], 'ACCOUNT'],
    [['handle'], '@nobody.knows_1'],
    [['handle', 'actor'], '@a.sterne'],
    [['fact'], 'no-such-fact'],
    [['fact'], 'no-such-fact-2021'],
    [['source'], 'herald-2021'],
  ])('of %j: %s', (suggest, value) => {
    expect(fits(optionOf(suggest), value)).toBe(true);
  });

  it.each<[readonly Suggest[], string]>([
    [[], 'Ariane Sterne'],
    [['actor'], 'Ariane'],
    [['actor'], 'Ariane Sterne sur Nidoscope'],
    [['actor'], 'compte'],
    [['command'], 'Ariane Sterne'],
    [['actor'], '@nobody'],
    [['handle'], '@nobody sur Nidoscope'],
    [['handle'], 'de @nobody'],
    [['handle'], 'nobody'],
    [['actor'], 'no-such-fact'],
    [['fact'], 'word'],
    [['fact'], 'no-such-fact ?'],
    [['fact'], 'le no-such-fact'],
    [['fact'], 'No-Such-Fact'],
    [['source'], 'un herald-2021 de plus'],
  ])('but not of %j: %s', (suggest, value) => {
    expect(fits(optionOf(suggest), value)).toBe(false);
  });

  it('of several names only where each fits', () => {
    const many = optionOf(['actor'], { many: true });
    expect(fits(many, 'Ariane Sterne et Ariane Labbe')).toBe(true);
    expect(fits(many, 'Ariane Sterne et personne')).toBe(false);
    expect(fits(many, 'personne, Ariane Labbe')).toBe(false);
    expect(fits(optionOf(['actor']), 'Ariane Sterne et Ariane Labbe')).toBe(false);
  });
});

describe('several names', () => {
  it.each([
    ['A et B', ['A', 'B']],
    ['A and B', ['A', 'B']],
    ['A AND B', ['A', 'B']],
    ['A vs B', ['A', 'B']],
    ['A vs. B', ['A', 'B']],
    ['A contre B', ['A', 'B']],
    ['A versus B', ['A', 'B']],
    ['A,B;C/D', ['A', 'B', 'C', 'D']],
    ['A , B  et  C', ['A', 'B', 'C']],
    ['A,, B,', ['A', 'B']],
    ['Étretat', ['Étretat']],
    ['Jeanne Andrée', ['Jeanne Andrée']],
    ['', []],
  ])('are parted by commas and words between them: %j', (value, names) => {
    expect(splitNames(value)).toEqual(names);
  });
});
