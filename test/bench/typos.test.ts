import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/typo.js';
import { withoutAccents, withTypo } from './typos.js';

describe('the typo generator', () => {
  it('makes at most one slip, and the same one each time', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zéèàç]{1,10}$/u), { maxLength: 8 }), (words) => {
        const question = words.join(' ');
        expect(editDistance(question, withTypo(question), 3)).toBeLessThanOrEqual(1);
        expect(withTypo(question)).toBe(withTypo(question));
      }),
    );
  });

  it('leaves short words and stop words alone', () => {
    expect(withTypo('Qui est-ce donc ?')).toBe('Qui est-ce donc ?');
    expect(withTypo('Quand la préfecture ?')).toMatch(/^Quand la .+ \?$/u);
    expect(withTypo('Quand la préfecture ?')).not.toBe('Quand la préfecture ?');
  });

  it('drops accents and keeps the rest', () => {
    expect(withoutAccents("L'été à Besançon, où ?")).toBe("L'ete a Besancon, ou ?");
  });
});
