import { describe, expect, it } from 'vitest';
import { account } from '../../commands/account.js';
import { fact } from '../../commands/fact.js';
import { milestones } from '../../commands/milestones.js';
import type { OptionDefinition } from '../../src/command/definition.js';
import { readOption, readOptions } from '../../src/command/option.js';

const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

const option = (more: Omit<OptionDefinition, 'name' | 'description'>): OptionDefinition => ({
  name: { fr: 'voile', en: 'sail' },
  description: { fr: 'Une voile', en: 'A sail' },
  ...more,
});
const NAME = { fr: 'voile', en: 'sail' };

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

  it('names no option where none is near an unknown one', () => {
    expect(() => readOptions(account, { zzzzz: 'x' })).toThrow(
      expect.objectContaining({ code: 'unknown-option', details: { typed: 'zzzzz' } }),
    );
  });

  it('takes a required option that is there, and none that is not required', () => {
    expect(readOptions(fact, { id: 'vm-rank' })).toEqual({ id: 'vm-rank' });
    expect(readOptions(milestones, {})).toEqual({});
  });
});

describe('a text', () => {
  const text = option({ type: 'string' });
  const choice = option({
    type: 'string',
    choices: [
      { value: 'jib', name: { fr: 'foc', en: 'headsail' } },
      { value: 'main', name: { fr: 'grand-voile', en: 'mainsail' } },
    ],
  });

  it.each([
    ['  deux mâts  ', 'deux mâts'],
    [12, '12'],
    [true, 'true'],
    ['', ''],
    ['x'.repeat(500), 'x'.repeat(500)],
  ])('is taken without the spaces around it (%#)', (given, read) => {
    expect(readOption(text, given)).toBe(read);
  });

  it('is at most 500 characters long, or as long as its option says', () => {
    expect(() => readOption(text, 'x'.repeat(501))).toThrow(
      expect.objectContaining({ code: 'too-long', details: { length: 501, max: 500 } }),
    );
    expect(readOption(option({ type: 'string', max: 600 }), 'x'.repeat(600))).toHaveLength(600);
    expect(readOption(option({ type: 'string', max: 3 }), ' abc ')).toBe('abc');
  });

  it.each([
    ['jib', 'jib'],
    ['FOC', 'jib'],
    ['headsail', 'jib'],
    [' Grand-Voile ', 'main'],
    ['MAIN', 'main'],
  ])('that chooses is the value of the choice: %j', (given, read) => {
    expect(readOption(choice, given)).toBe(read);
  });

  it('that is none of the choices is refused with all of them', () => {
    expect(() => readOption(choice, ' genoa ')).toThrow(
      expect.objectContaining({
        code: 'not-a-choice',
        details: {
          option: NAME,
          typed: 'genoa',
          choices: [
            { fr: 'foc', en: 'headsail' },
            { fr: 'grand-voile', en: 'mainsail' },
          ],
        },
      }),
    );
  });
});

describe('a whole number', () => {
  const integer = option({ type: 'integer' });

  it.each([
    ['7', 7],
    ['+7', 7],
    ['-7', -7],
    [' 7 ', 7],
    ['123456789', 123_456_789],
    [1_234_567_890, 1_234_567_890],
    [-3, -3],
  ])('is read from %j', (given, read) => {
    expect(readOption(integer, given)).toBe(read);
  });

  it.each([
    ['', ''],
    ['  ', '  '],
    ['7 ans', '7 ans'],
    ['n7', 'n7'],
    ['0x10', '0x10'],
    ['1e3', '1e3'],
    ['--7', '--7'],
    ['1234567890', '1234567890'],
    [1.5, '1.5'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
  ])('is not read from %j', (given, typed) => {
    expect(() => readOption(integer, given)).toThrow(
      expect.objectContaining({ code: 'not-a-number', details: { option: NAME, typed } }),
    );
  });

  it.each([
    [{ min: 1, max: 3 }, [1, 2, 3], [0, 4, -1]],
    [{ min: 2 }, [2, 99], [1]],
    [{ max: 2 }, [-99, 2], [3]],
  ])('keeps to its range %j, ends included', (range, fit, unfit) => {
    const ranged = option({ type: 'integer', ...range });
    for (const number of fit) expect(readOption(ranged, number)).toBe(number);
    for (const number of unfit)
      expect(() => readOption(ranged, String(number))).toThrow(
        refusal('out-of-range', { option: NAME, ...range }),
      );
  });
});

describe('yes or no', () => {
  const boolean = option({ type: 'boolean' });

  it.each([true, 'oui', 'OUI', 'yes', 'vrai', 'true', '1', 'on', 'o', 'y', ' Oui ', 1])(
    'is yes: %j',
    (given) => {
      expect(readOption(boolean, given)).toBe(true);
    },
  );

  it.each([false, 'non', 'Non', 'no', 'faux', 'false', '0', 'off', 'n', ' no ', 0])('is no: %j', (given) => {
    expect(readOption(boolean, given)).toBe(false);
  });

  it.each([
    ['', ''],
    ['maybe', 'maybe'],
    ['oui non', 'oui non'],
    [2, '2'],
  ])('is not read from %j', (given, typed) => {
    expect(() => readOption(boolean, given)).toThrow(
      expect.objectContaining({
        code: 'not-a-choice',
        details: {
          option: NAME,
          typed,
          choices: [
            { fr: 'oui', en: 'yes' },
            { fr: 'non', en: 'no' },
          ],
        },
      }),
    );
  });
});
