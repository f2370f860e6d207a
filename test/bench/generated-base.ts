import type { Account, Actor, Source } from '../../src/facts/entities.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { Fact } from '../../src/facts/kinds/index.js';
import type { Entities } from '../../src/facts/names.js';
import { projectFact } from '../../src/facts/project.js';
import { sourceFrame } from '../../src/facts/source-frame.js';
import { COUNTRIES } from '../../src/linking/world/countries.js';
import { inventName } from './invented-names.js';
import { type Random, randomFrom } from './random.js';
import { OCCASIONS, SUBJECTS, VERBS } from './vocabulary.js';

const FACTS_PER_ACTOR = 8;
const FACTS_PER_SOURCE = 25;
const MEASURES = ['followers', 'fans', 'likes', 'views', 'posts', 'downloads', 'monthly-active-users'];
const EVENTS = ['opened', 'announced', 'active', 'closed'] as const;
const POLICIES = ['bans', 'permits', 'encourages', 'restricts', 'investigates'] as const;
const BOUNDS = ['exact', 'at-least', 'about', 'at-most'] as const;
const REVIEWED = { reviewed: { by: 'bench', on: '2026-11-22' } };

/**
 * A fact base of a given size: the shipped one, with invented actors, accounts, articles and facts of five kinds
 * beside it, in the field's own words. The same size always gives the same base.
 */
export function generateBase(shipped: FactBase, size: number): FactBase {
  const random = randomFrom(`facts ${size}`);
  const platforms = [...shipped.platforms.values()].filter(({ all }) => all !== true).map(({ id }) => id);
  const missing = Math.max(0, size - shipped.facts.size);
  const actors = Array.from({ length: Math.ceil(missing / FACTS_PER_ACTOR) }, (_, at) =>
    inventActor(at, random),
  );
  const accounts = actors.map((actor, at) => inventAccount(actor, at, random.pick(platforms)));
  const sources = Array.from({ length: Math.ceil(missing / FACTS_PER_SOURCE) }, (_, at) =>
    inventSource(at, random),
  );
  const entities: Entities = {
    platforms: shipped.platforms,
    measures: shipped.measures,
    sources: withMore(shipped.sources, sources),
    actors: withMore(shipped.actors, actors),
    accounts: withMore(shipped.accounts, accounts),
  };
  const invented = Array.from({ length: missing }, (_, at) => {
    const actor = actors[Math.floor(at / FACTS_PER_ACTOR)] as Actor;
    const account = accounts[Math.floor(at / FACTS_PER_ACTOR)] as Account;
    return inventFact({
      at,
      actor,
      account,
      random,
      source: sources[Math.floor(at / FACTS_PER_SOURCE)] as Source,
    });
  });
  const frames = [
    ...shipped.frames,
    ...invented.map((fact) => projectFact(fact, entities)),
    ...sources.map(sourceFrame),
  ];
  return {
    ...shipped,
    ...entities,
    version: `bench-${size}`,
    facts: withMore(shipped.facts, invented),
    frames,
    frameOf: new Map(frames.map((frame) => [frame.fact, frame])),
  };
}

const withMore = <T extends { readonly id: string }>(
  own: ReadonlyMap<string, T>,
  more: readonly T[],
): Map<string, T> => new Map([...own, ...more.map((each) => [each.id, each] as const)]);

function inventActor(at: number, random: Random): Actor {
  const country = random.pick(COUNTRIES);
  const name = inventName(random);
  const id = `bench-actor-${at}`;
  if (random.below(3) > 0) {
    return {
      id,
      kind: 'person',
      name: { fr: name, en: name },
      types: [random.pick(['diplomat', 'ambassador', 'politician'])],
      country: country.code,
      offices: [],
    };
  }
  return {
    id,
    kind: 'institution',
    name: { fr: `l'agence ${name}`, en: `the ${name} agency` },
    types: ['government-body'],
    country: country.code,
    offices: [],
  };
}

function inventAccount(actor: Actor, at: number, platform: string): Account {
  const handle = `@${actor.name.en.replaceAll(/[^\p{L}]/gu, '')}${at}`;
  return {
    id: `bench-account-${at}`,
    platform,
    handle,
    owner: actor.id,
    role: actor.kind === 'person' ? 'personal' : 'institutional',
  };
}

function inventSource(at: number, random: Random): Source {
  const date = inventDate(random);
  return {
    id: `bench-source-${at}`,
    file: `bench-${at}.txt`,
    title: {
      text: `${random.pick(SUBJECTS).fr} : ${random.pick(OCCASIONS).fr}, ${inventName(random)}`,
      basis: 'printed',
    },
    publisher: { name: `Agence ${inventName(random)}`, basis: 'printed' },
    language: 'fr',
    published: { date, basis: 'printed' },
    anchors: [],
  };
}

interface Invented {
  readonly at: number;
  readonly actor: Actor;
  readonly account: Account;
  readonly source: Source;
  readonly random: Random;
}

function inventFact({ at, actor, account, source, random }: Invented): Fact {
  const date = inventDate(random);
  const platforms = [account.platform];
  const common = {
    id: `bench-fact-${at}`,
    source: source.id,
    anchors: [{ line: 1, printed: 'x' }],
    date,
    dateBasis: 'printed',
    status: REVIEWED,
  };
  switch (at % FACTS_PER_ACTOR) {
    case 0:
      return Fact.parse({
        ...common,
        kind: 'account',
        actor: actor.id,
        platforms,
        account: account.id,
        event: random.pick(EVENTS),
      });
    case 1:
    case 2: {
      const value = random.below(900) * 10 ** (2 + random.below(5)) + 100;
      const bound = random.pick(BOUNDS);
      return Fact.parse({
        ...common,
        kind: 'milestone',
        subject: account.id,
        platforms,
        measure: at % FACTS_PER_ACTOR === 1 ? 'followers' : random.pick(MEASURES),
        value,
        bound,
      });
    }
    case 3: {
      const subject = random.pick(SUBJECTS);
      return Fact.parse({
        ...common,
        kind: 'policy',
        issuer: actor.id,
        action: random.pick(POLICIES),
        platforms,
        object: { fr: `pour ${subject.fr}`, en: `for ${subject.en}` },
      });
    }
    case 4: {
      const subject = random.pick(SUBJECTS);
      const amounts = [
        { currency: random.pick(['EUR', 'USD', 'CNY']), value: (random.below(999) + 1) * 10_000 },
      ];
      return Fact.parse({
        ...common,
        kind: 'spending',
        payer: actor.id,
        platforms,
        purpose: subject,
        amounts,
      });
    }
    default:
      return Fact.parse({
        ...common,
        kind: random.pick(['event', 'statement']),
        actors: [actor.id],
        platforms,
        accounts: [account.id],
        ...inventSentence(actor, account.platform, random),
      });
  }
}

function inventSentence(actor: Actor, platform: string, random: Random) {
  const [verb, subject, occasion] = [random.pick(VERBS), random.pick(SUBJECTS), random.pick(OCCASIONS)];
  const project = inventName(random);
  return {
    actions: [verb.action],
    statement: {
      fr: `${actor.name.fr} ${verb.fr} ${subject.fr} sur ${platform} ${occasion.fr} (projet ${project})`,
      en: `${actor.name.en} ${verb.en} ${subject.en} on ${platform} ${occasion.en} (project ${project})`,
    },
  };
}

function inventDate(random: Random): string {
  const [year, month, day] = [2008 + random.below(17), 1 + random.below(12), 1 + random.below(28)];
  const pad = (part: number) => String(part).padStart(2, '0');
  return random.below(3) === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}
