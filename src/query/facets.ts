import type { Actor } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import { SOURCE_KIND } from '../facts/source-frame.js';
import { fold } from '../language/text.js';
import { type Sense, sense, spaceOf } from '../linking/sense.js';
import { ancestors, chain, type Relations } from './relations.js';

/** How firmly a frame bears a name that stands near its own: each step is a widening that the answer must tell. */
export const CLOSENESS = {
  own: 1,
  /** A measure of the same family ("fans" where "followers" is asked). */
  sibling: 0.86,
  /** The article prints another platform's name for this one. */
  printedAs: 0.95,
  /** The office for its holder, or the holder for the office. */
  office: 0.94,
  /** The whole is asked, the fact is about its part. */
  part: 0.88,
  /** The part is asked, the rule addresses the whole. */
  whole: 0.8,
  /** A handle is asked, the fact is about its owner on that platform. */
  owner: 0.75,
} as const;

/** What an article is about, against what one of its facts says. */
const ABOUT = 0.6;

/** An article is about whatever its facts are about, less firmly. */
function addContents(frame: Frame, known: Known, add: Add): void {
  for (const fact of known.contentsOf.get(frame.source) ?? [])
    for (const value of facetsOf(fact, known).keys()) if (spaceOf(value) !== 'kind') add(value, ABOUT);
}

/** Who wrote and who published an article, where the base knows them as actors. */
function addMakers(frame: Frame, { base, named }: Known, add: Add): void {
  const source = base.sources.get(frame.source);
  for (const name of [source?.author?.name, source?.publisher?.name])
    for (const id of (name !== undefined && named.get(fold(name))) || [])
      add(sense('actor', id), CLOSENESS.own);
}

/** A base with its relations. */
export interface Known extends Relations {
  readonly base: FactBase;
}

/** Every sense that the frame's own fields give, and how firmly. */
export function facetsOf(frame: Frame, known: Known): Map<Sense, number> {
  const { base } = known;
  const senses = new Map<Sense, number>();
  const add = (value: Sense, strength: number) => {
    if ((senses.get(value) ?? 0) < strength) senses.set(value, strength);
  };
  add(sense('kind', frame.kind), 1);
  add(sense('source', frame.source), 1);
  for (const action of frame.actions) add(sense('action', action), 1);
  for (const country of frame.countries) add(sense('country', country), 1);
  addActors(frame, known, add);
  addAccounts(frame, known, add);
  addPlatforms(frame, base, add);
  addMeasures(frame, base, add);
  if (frame.kind === SOURCE_KIND) {
    addContents(frame, known, add);
    addMakers(frame, known, add);
  }
  return senses;
}

type Add = (value: Sense, strength: number) => void;

function addActors(frame: Frame, { base, membersOf }: Known, add: Add): void {
  for (const { id, role } of frame.actors) {
    const actor = base.actors.get(id);
    if (!actor) continue;
    add(sense('actor', id), CLOSENESS.own);
    for (const { office } of actor.offices) add(sense('actor', office), CLOSENESS.office);
    addTypes(id, actor.country, CLOSENESS.own, base, add);
    for (const type of typesOf(id, base)) add(sense('type', type), CLOSENESS.own);
    const ofOne = actor.kind === 'person' || actor.kind === 'office' || role !== 'subject';
    if (!(OF_ONE_PERSON.has(frame.kind) && ofOne)) addWholes(actor, base, add);
    // The holder of an office is not thereby the subject of what is said of the office's past holders; a rule that
    // addresses a class does concern its members.
    if (frame.kind === 'policy' && role === 'object')
      for (const member of membersOf.get(id) ?? []) add(sense('actor', member), CLOSENESS.whole);
  }
}

/** What a person counts or runs is not the institution's: a minister's followers are not the ministry's. */
const OF_ONE_PERSON: ReadonlySet<string> = new Set(['milestone', 'account']);

/** The wholes that an actor is a part of, with their classes and countries. */
function addWholes(actor: Actor, base: FactBase, add: Add): void {
  for (const above of ancestors(actor.parent, base)) {
    const country = base.actors.get(above)?.country;
    add(sense('actor', above), CLOSENESS.part);
    addTypes(above, country ?? actor.country, CLOSENESS.part, base, add);
    if (country) add(sense('country', country), CLOSENESS.own);
  }
}

function addTypes(id: string, country: string | undefined, strength: number, base: FactBase, add: Add): void {
  if (country) for (const type of typesOf(id, base)) add(who(type, country), strength);
}

/** "Iranian minister": a class and a country that one actor must have together. */
export const who = (type: string, country: string): Sense => sense('who', `${type}@${country}`);

/** The classes of an actor and of its offices, with those above them. */
export function typesOf(id: string, base: FactBase): Set<string> {
  const actor = base.actors.get(id);
  const own = [
    ...(actor?.types ?? []),
    ...(actor?.offices ?? []).flatMap(({ office }) => base.actors.get(office)?.types ?? []),
  ];
  return chain(own, (type) => base.types.get(type)?.broader);
}

function addAccounts(frame: Frame, { accountsOf }: Known, add: Add): void {
  for (const id of frame.accounts) add(sense('account', id), CLOSENESS.own);
  if (frame.kind === 'milestone' || frame.kind === 'account') return;
  const owners = new Set(frame.actors.filter(({ role }) => role === 'subject').map(({ id }) => id));
  for (const account of [...owners].flatMap((owner) => accountsOf.get(owner) ?? [])) {
    // A person's handle stands for the person; an institution's only for what it does on that platform.
    const there =
      account.role === 'personal' ||
      frame.platforms.length === 0 ||
      frame.platforms.includes(account.platform);
    if (there) add(sense('account', account.id), CLOSENESS.owner);
  }
}

function addPlatforms(frame: Frame, base: FactBase, add: Add): void {
  for (const id of frame.platforms) {
    add(sense('platform', id), CLOSENESS.own);
    for (const printed of base.platforms.get(id)?.printedAs ?? [])
      add(sense('platform', printed), CLOSENESS.printedAs);
  }
}

function addMeasures(frame: Frame, base: FactBase, add: Add): void {
  for (const id of frame.measures) {
    add(sense('measure', id), CLOSENESS.own);
    const above = chain([id], (measure) => base.measures.get(measure)?.broader);
    for (const broader of above) add(sense('measure', broader), CLOSENESS.own);
    const parent = base.measures.get(id)?.broader;
    if (!parent) continue;
    for (const sibling of base.measures.values())
      if (sibling.broader === parent) add(sense('measure', sibling.id), CLOSENESS.sibling);
  }
}
