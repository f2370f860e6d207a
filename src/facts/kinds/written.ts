import { z } from 'zod';
import { Id, Localized } from '../entities.js';
import { factFields } from '../fact.js';
import type { SlotValue } from '../frame.js';
import { type Entities, entityValue } from '../names.js';
import { defineKind, type FactKind } from './kind.js';

/** What the kinds share whose sentence a person writes: who takes part, where, what happens, the sentence. */
const writtenFields = {
  ...factFields,
  /** Who did, said, runs or is it, the main one first. */
  actors: z.array(Id).default([]),
  /** To whom, with whom or about whom. */
  objects: z.array(Id).default([]),
  platforms: z.array(Id).default([]),
  accounts: z.array(Id).default([]),
  /** Senses of the lexicon that tell what happened ("exchanged", "launched"). */
  actions: z.array(Id).default([]),
  measures: z.array(Id).default([]),
  /** In our own words, past tense, with date and attribution inside; no final dot. */
  statement: Localized,
};

type WrittenKind = 'event' | 'statement' | 'system' | 'relation' | 'profile';

/**
 * A kind whose sentence is written by the reviewer.
 * `extra` are the slots that the kind fills by its nature, beyond who, where and the details it declares.
 */
function writtenKind<K extends WrittenKind>(kind: K, own: 'statement' | 'definition' | 'role' | 'existence') {
  const schema = z.strictObject({ ...writtenFields, kind: z.literal(kind) });
  const definition: FactKind<typeof schema> = defineKind({
    schema,
    statement: (fact, _entities, lang) => fact.statement[lang],
    project(fact, entities: Entities) {
      const actors: SlotValue[] = fact.actors.map((id) => entityValue(entities, id));
      return {
        actors: [
          ...fact.actors.map((id) => ({ id, role: 'subject' as const })),
          ...fact.objects.map((id) => ({ id, role: 'object' as const })),
        ],
        accounts: fact.accounts,
        platforms: fact.platforms,
        measures: fact.measures,
        actions: fact.actions,
        slots: {
          ...(actors.length > 0 ? { actor: actors } : {}),
          platform: fact.platforms.map((id) => entityValue(entities, id)),
          handle: fact.accounts.flatMap((id) => {
            const handle = entities.accounts.get(id)?.handle;
            return handle ? [{ text: { fr: handle, en: handle } }] : [];
          }),
          [own]: [{ text: fact.statement }],
        },
      };
    },
  });
  return definition;
}

/** What happened between whom, where. */
export const event = writtenKind('event', 'statement');
/** A position that somebody takes, or a judgement of the article's author: never an assertion of ours. */
export const statement = writtenKind('statement', 'statement');
/** A tool: who runs it, since when, what it does. */
export const system = writtenKind('system', 'definition');
/** "Follows the example of", "is part of". */
export const relation = writtenKind('relation', 'statement');
/** Who somebody is, what a word means, where a place lies. */
export const profile = writtenKind('profile', 'role');
