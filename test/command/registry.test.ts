import { describe, expect, it } from 'vitest';
import { account } from '../../commands/account.js';
import { createRegistry } from '../../src/command/registry.js';
import { registry } from './world.js';

describe('a registry', () => {
  it('finds a command by every name, whatever case and accents', () => {
    for (const word of ['milestones', 'abonnés', 'ABONNES', 'followers'])
      expect(registry.find(word)?.command.name).toBe('milestones');
    expect(registry.find('constructor')).toBeUndefined();
    expect(registry.find('')).toBeUndefined();
  });

  it('names the nearest command, as it is written', () => {
    expect(registry.nearest('abones')?.name).toBe('abonnés');
    expect(registry.nearest('politque')?.name).toBe('politique');
    expect(registry.nearest('kerry')).toBeUndefined();
    // Three letters hold no typing error.
    expect(registry.nearest('asc')).toBeUndefined();
  });

  it('refuses two commands of one name', () => {
    expect(() => createRegistry([account, { ...account }])).toThrow('names both account and account');
  });
});
