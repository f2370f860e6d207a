import type { Frame } from '../../../src/facts/frame.js';
import { Fact } from '../../../src/facts/kinds/index.js';
import { projectFact } from '../../../src/facts/project.js';
import { inventBase, named } from '../../query/invented/base.js';

/** Whom and what the facts of these tests speak of. */
const WORLD = inventBase({
  actors: [
    { id: 'ministry', name: { fr: 'le ministère', en: 'the ministry' }, country: 'FR' },
    { id: 'embassies', name: { fr: 'les ambassades', en: 'the embassies' }, plural: true },
    { id: 'staff', name: { fr: 'les agents', en: 'the staff' }, plural: true },
    { id: 'ada', kind: 'person', name: named('Ada Kiva') },
    { id: 'courier', kind: 'outlet', name: { fr: 'le Courrier', en: 'the Courier' } },
    { id: 'agency', kind: 'outlet', name: { fr: "l'agence Volta", en: 'the Volta agency' } },
    { id: 'barometer', kind: 'system', name: { fr: 'le Baromètre', en: 'the Barometer' } },
  ],
  accounts: [
    { id: 'ministry-chirp', platform: 'chirp', owner: 'ministry', handle: '@ministry' },
    { id: 'ada-chirp', platform: 'chirp', owner: 'ada' },
    {
      id: 'forty',
      platform: 'chirp',
      owner: 'embassies',
      size: 40,
      name: { fr: 'les 40 comptes Chirp', en: 'the 40 Chirp accounts' },
      plural: true,
    },
  ],
  platforms: [
    { id: 'chirp', name: named('Chirp') },
    { id: 'plonk', name: named('Plonk') },
    { id: 'k', name: named('K') },
  ],
  measures: [
    {
      id: 'followers',
      noun: { fr: { one: 'abonné', other: 'abonnés' }, en: { one: 'follower', other: 'followers' } },
      verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
    },
  ],
});

const PLAIN = {
  id: 'told',
  source: 'gazette',
  dateBasis: 'printed',
  anchors: [{ line: 1, printed: 'x' }],
  status: 'draft',
};

type Written = Readonly<Record<string, unknown>>;

/** What the engine sees of a fact that was written so. */
export function frameOf(fact: Written): Frame {
  return projectFact(Fact.parse({ ...PLAIN, ...fact }), WORLD);
}

/** The fact's sentence in French, then in English. */
export function told(fact: Written): readonly [fr: string, en: string] {
  const { fr, en } = frameOf(fact).statement;
  return [fr, en];
}

/** Why the fact is refused, as "path: reason"; empty for one that is taken. */
export function refusals(fact: Written): string[] {
  const { error } = Fact.safeParse({ ...PLAIN, ...fact });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
