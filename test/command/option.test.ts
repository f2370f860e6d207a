import { describe, expect, it } from 'vitest';
import { account } from '../../commands/account.js';
import { fact } from '../../commands/fact.js';
import { milestones } from '../../commands/milestones.js';
import { readOptions } from '../../src/command/option.js';

const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

describe('readOptions', () => {
  it('brings values to their types, under the names of the definition', () => {
    expect(readOptions(milestones, { pays: 'FR', limite: '3', privé: 'oui', langue: 'anglais' })).toEqual({
      country: 'FR',
      limit: 3,
      private: true,
      lang: 'en',
    });
    expect(readOptions(milestones, { limit: 20, private: false })).toEqual({ limit: 20, private: false });
  });

  it.each([
    [milestones, { limit: 'dix' }, 'not-a-number', { typed: 'dix' }],
    [milestones, { limit: '1.5' }, 'not-a-number', {}],
    [milestones, { limit: Number.NaN }, 'not-a-number', {}],
    [milestones, { limit: 0 }, 'out-of-range', { min: 1, max: 20 }],
    [milestones, { limit: 21 }, 'out-of-range', {}],
    [milestones, { lang: 'de' }, 'not-a-choice', { typed: 'de' }],
    [milestones, { private: 'maybe' }, 'not-a-choice', { typed: 'maybe' }],
    [milestones, { since: 'x'.repeat(33) }, 'too-long', { length: 33, max: 32 }],
    [account, { payss: 'x' }, 'unknown-option', { typed: 'payss', nearest: 'pays' }],
    [account, { constructor: 'x' }, 'unknown-option', { typed: 'constructor' }],
    [fact, {}, 'missing-option', { option: { fr: 'id', en: 'id' } }],
  ])('refuses what is unfit (%#)', (command, given, code, details) => {
    expect(() => readOptions(command, given as Record<string, string>)).toThrow(refusal(code, details));
  });
});
