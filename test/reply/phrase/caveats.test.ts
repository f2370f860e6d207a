import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/language/lang.js';
import type { CaveatCode } from '../../../src/query/answer.js';
import { caveatText, factCaveats, isStale, sourceCaveats, voiceOf } from '../../../src/reply/phrase/index.js';
import { NOW, ruritania } from '../base.js';

const base = ruritania();
const told = (caveat: CaveatCode, lang: Lang) => caveatText(voiceOf(base, lang), caveat);
const frame = (id: string) => {
  const found = base.frameOf.get(id);
  if (!found) throw new Error(`no frame ${id}`);
  return found;
};

describe('caveats of an answer', () => {
  it.each<[CaveatCode, string, string]>([
    [
      { code: 'widened', asked: 'sapt', found: 'guard' },
      'Trouvé pour la garde royale, non pour le colonel Sapt même.',
      'Found for the royal guard, not for Colonel Sapt as such.',
    ],
    [
      { code: 'printed-as', platform: 'clipclap', printed: 'tweeter' },
      "L'article imprime « Tweeter » pour Clipclap.",
      'The article prints “Tweeter” for Clipclap.',
    ],
    [
      { code: 'dates-differ' },
      "Les dates diffèrent d'un chiffre à l'autre.",
      'The figures are of different dates.',
    ],
    [
      { code: 'lower-bound' },
      'Au moins un des chiffres est une borne basse.',
      'At least one of the figures is a lower bound.',
    ],
    [
      { code: 'overlap' },
      'Doublons possibles : les publics peuvent se recouper.',
      'Audiences may overlap: the same people can be counted twice.',
    ],
    [
      { code: 'open-list' },
      "Liste ouverte : la source en mentionne d'autres sans les nommer.",
      'Open list: the source mentions others without naming them.',
    ],
    [
      { code: 'distribution-unknown' },
      "Moyenne seulement : la répartition n'est pas connue.",
      'A mean only: how it is spread is not known.',
    ],
    [
      { code: 'total-differs', fact: 'centres-total' },
      'La somme des parties diffère du total imprimé : 21,1 millions de yuans.',
      'The parts do not add up to the printed total: 21.1 million yuan.',
    ],
    [{ code: 'ignored', words: ['hier'] }, 'Mot laissé de côté : « hier ».', 'Word left aside: “hier”.'],
    [
      { code: 'ignored', words: ['hier', 'soir'] },
      'Mots laissés de côté : « hier », « soir ».',
      'Words left aside: “hier”, “soir”.',
    ],
    [
      { code: 'corrected', typed: 'zenad', read: 'zenda' },
      '« zenad » lu comme « le comté de Zenda ».',
      '“zenad” read as “Zenda County”.',
    ],
    [{ code: 'current-state-unknown' }, 'État actuel : pas dans la base.', 'Current state: not in the base.'],
    [
      { code: 'planned' },
      'Montant prévu ou revendiqué, non constaté.',
      'An amount planned or claimed, not shown.',
    ],
  ])('$code', (caveat, french, english) => {
    expect(told(caveat, 'fr')).toBe(french);
    expect(told(caveat, 'en')).toBe(english);
  });
});

describe('caveats of a fact', () => {
  it('how its date was found, what it says itself, and from where', () => {
    expect(factCaveats(voiceOf(base, 'fr'), frame('rudolf-followers'))).toEqual([
      "Date déduite : d'après la date de l'article.",
      "Chiffre arrondi (hors de l'article : une page du site).",
    ]);
  });

  it('an allegation is said to be one', () => {
    expect(factCaveats(voiceOf(base, 'en'), frame('rumour'))).toEqual([
      'An allegation, which the source does not confirm.',
    ]);
  });

  it('how far its source is to be trusted', () => {
    expect(sourceCaveats(voiceOf(base, 'en'), frame('rumour'))).toEqual([
      'Source: rests on documents passed to the paper.',
    ]);
    expect(sourceCaveats(voiceOf(base, 'en'), frame('letter-2020'))).toEqual([]);
  });

  it('an account or a rule of long ago may have changed; a count is of its date', () => {
    expect(isStale(frame('ministry-tweeter'), NOW)).toBe(true);
    expect(isStale(frame('ban'), NOW)).toBe(true);
    expect(isStale(frame('ministry-tweeter'), new Date('2019-12-01'))).toBe(false);
    expect(isStale(frame('rudolf-followers'), NOW)).toBe(false);
  });
});
