import { formatEdtf } from '../language/edtf.js';
import type { Slot } from './fact.js';
import type { Frame, FrameActor, SlotValue } from './frame.js';
import { type Fact, projectionOf, statementOf } from './kinds/index.js';
import { type Entities, perLang } from './names.js';

/** The frame of a fact: what its kind tells, plus what every fact has. */
export function projectFact(fact: Fact, entities: Entities): Frame {
  const own = projectionOf(fact, entities);
  const period = fact.kind === 'spending' ? (fact.established ?? fact.date) : fact.date;
  const aboutActors = fact.about.filter((id) => entities.actors.has(id));
  const aboutAccounts = fact.about.filter((id) => entities.accounts.has(id));
  const accounts = unique([...own.accounts, ...aboutAccounts]);
  const actors = uniqueActors([
    ...own.actors,
    ...aboutActors.map((id) => ({ id, role: 'about' as const })),
    ...accounts.flatMap((id) => {
      const owner = entities.accounts.get(id)?.owner;
      return owner ? [{ id: owner, role: 'about' as const }] : [];
    }),
  ]);
  return {
    fact: fact.id,
    kind: fact.kind,
    source: fact.source,
    actors,
    accounts,
    platforms: unique([...own.platforms, ...fact.about.filter((id) => entities.platforms.has(id))]),
    countries: unique([
      ...(own.countries ?? []),
      ...actors.flatMap(({ id }) => entities.actors.get(id)?.country ?? []),
    ]),
    measures: own.measures,
    actions: own.actions,
    ...(period ? { period } : {}),
    dateInferred: fact.dateBasis !== undefined && fact.dateBasis !== 'printed',
    slots: withDetails(own.slots, fact, period),
    ...(own.partOf ? { partOf: own.partOf } : {}),
    statement: perLang((lang) => statementOf(fact, entities, lang)),
  };
}

function withDetails(slots: Frame['slots'], fact: Fact, period: string | undefined): Frame['slots'] {
  const filled: Partial<Record<Slot, SlotValue[]>> = {};
  const add = (slot: Slot, values: readonly SlotValue[]) => {
    if (values.length > 0) filled[slot] = [...(filled[slot] ?? []), ...values];
  };
  for (const { slot, value } of fact.details)
    add(slot, [{ text: typeof value === 'string' ? { fr: value, en: value } : value }]);
  for (const [slot, values] of Object.entries(slots) as [Slot, readonly SlotValue[]][]) add(slot, values);
  if (period) add('date', [{ edtf: period, text: perLang((lang) => formatEdtf(period, lang)) }]);
  return filled;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function uniqueActors(actors: readonly FrameActor[]): FrameActor[] {
  const seen = new Map<string, FrameActor>();
  for (const actor of actors) if (!seen.has(actor.id)) seen.set(actor.id, actor);
  return [...seen.values()];
}
