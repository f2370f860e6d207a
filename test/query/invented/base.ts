import { Account, Actor, ActorType, Measure, Platform, Source } from '../../../src/facts/entities.js';
import type { FactBase } from '../../../src/facts/fact-base.js';
import { Fact } from '../../../src/facts/kinds/index.js';
import { assembleBase } from '../../../src/facts/load.js';
import { createQueryEngine } from '../../../src/query/create-engine.js';
import type { QueryEngine } from '../../../src/query/engine.js';
import { LEXICON, type Phrases } from './lexicon.js';

/** A record as a test writes it: what every record must say besides is filled in. */
type Written = Readonly<Record<string, unknown>> & { readonly id: string };

/** What an invented base is made of. */
export interface Invention {
  readonly actors?: readonly Written[];
  readonly accounts?: readonly Written[];
  readonly platforms?: readonly Written[];
  readonly measures?: readonly Written[];
  readonly types?: readonly Written[];
  readonly sources?: readonly Written[];
  readonly facts?: readonly Written[];
  readonly lexicon?: Phrases;
}

const SOURCE = {
  id: 'gazette',
  file: 'gazette.txt',
  title: { text: 'Gazette', basis: 'printed' },
  language: 'fr',
  published: { date: '2020-06-01', basis: 'printed' },
};

/** What a test says of no record in particular. */
const FACT = {
  source: SOURCE.id,
  anchors: [{ line: 1, printed: 'x' }],
  status: { reviewed: { by: 'tests', on: '2026-01-15' } },
};

/** A name in both languages, where one form does for both. */
export const named = (name: string): { readonly fr: string; readonly en: string } => ({ fr: name, en: name });

/** A fact base that a test has made up, without a file: quick to build, and all that is in it stands in the test. */
export function inventBase(invention: Invention): FactBase {
  const sources = [SOURCE, ...(invention.sources ?? [])];
  const facts = (invention.facts ?? []).map((fact) =>
    Fact.parse({ ...FACT, ...('date' in fact ? { dateBasis: 'printed' } : {}), ...fact }),
  );
  return assembleBase({
    version: 'invented',
    sources: sources.map((source) => Source.parse(source)),
    actors: (invention.actors ?? []).map((actor) => Actor.parse({ kind: 'institution', ...actor })),
    accounts: (invention.accounts ?? []).map((account) =>
      Account.parse({ role: 'institutional', ...account }),
    ),
    platforms: (invention.platforms ?? []).map((platform) => Platform.parse(platform)),
    measures: (invention.measures ?? []).map((measure) => Measure.parse(measure)),
    types: (invention.types ?? []).map((type) => ActorType.parse(type)),
    facts,
    lexicon: {
      fr: rows(LEXICON.fr, invention.lexicon?.fr),
      en: rows(LEXICON.en, invention.lexicon?.en),
    },
  });
}

const rows = (...phrases: readonly (Phrases['en'] | undefined)[]) =>
  phrases.flatMap((each = {}) =>
    Object.entries(each).map(([sense, forms]) => ({ sense, phrases: forms.split(', ') })),
  );

/** An engine over an invented base. */
export const inventEngine = (invention: Invention): QueryEngine => createQueryEngine(inventBase(invention));
