import { z } from 'zod';
import { formatOrdinal } from '../../language/number-format.js';
import { Id } from '../entities.js';
import { factFields } from '../fact.js';
import type { SlotValue } from '../frame.js';
import {
  attributionTail,
  type Entities,
  entityValue,
  frenchDe,
  listNames,
  nameOf,
  perLang,
  sentenceCase,
} from '../names.js';
import { whenPhrase } from '../wording.js';
import { defineKind } from './kind.js';

const Schema = z
  .strictObject({
    ...factFields,
    kind: z.literal('ranking'),
    /** The actor of kind `system` that ranks. */
    system: Id,
    subject: Id,
    platforms: z.array(Id).default([]),
    position: z.int().positive().optional(),
    /** Who is named as ranking above the subject; their order among themselves is not implied. */
    ahead: z.array(Id).default([]),
    /** The source says "far ahead". */
    far: z.boolean().optional(),
  })
  .refine((fact) => fact.position !== undefined || fact.ahead.length > 0, {
    message: 'needs a position or who is ahead',
    path: ['position'],
  });

/** Where a subject stood in a ranking, or who stood above it. */
export const ranking = defineKind({
  schema: Schema,
  statement(fact, entities, lang) {
    const system = nameOf(entities, fact.system, lang);
    const subject = nameOf(entities, fact.subject, lang);
    const when = fact.date ? `, ${whenPhrase(fact.date, fact.dateBasis, lang)}` : '';
    const tail = `${when}${attributionTail(entities, fact.attributedTo, lang)}`;
    const ahead = listNames(
      fact.ahead.map((id) => nameOf(entities, id, lang)),
      lang,
    );
    if (fact.position !== undefined) {
      const place = formatOrdinal(fact.position, lang);
      const above = ahead ? (lang === 'fr' ? `, derrière ${ahead}` : `, behind ${ahead}`) : '';
      const text =
        lang === 'fr'
          ? `${subject} ${isPlural(entities, fact.subject) ? 'étaient' : 'était'} ${place} du classement ${frenchDe(system)}`
          : `${subject} ranked ${place} on ${system}`;
      return sentenceCase(text + above + tail);
    }
    const several = fact.ahead.length > 1 || fact.ahead.some((id) => isPlural(entities, id));
    const text =
      lang === 'fr'
        ? `${ahead} ${several ? 'devançaient' : 'devançait'} ${fact.far ? 'de loin ' : ''}${subject} au classement ${frenchDe(system)}`
        : `${ahead} ranked ${fact.far ? 'far ' : ''}ahead of ${subject} on ${system}`;
    return sentenceCase(text + tail);
  },
  project(fact, entities) {
    const { position } = fact;
    const positions: SlotValue[] =
      position === undefined
        ? []
        : [
            {
              text: perLang((lang) => formatOrdinal(position, lang)),
              quantity: {
                value: position,
                bound: 'exact',
                unit: 'rank',
                platforms: fact.platforms,
                ...(fact.date ? { date: fact.date } : {}),
              },
            },
          ];
    return {
      actors: [
        { id: fact.subject, role: 'subject' as const },
        ...fact.ahead.map((id) => ({ id, role: 'object' as const })),
        { id: fact.system, role: 'about' as const },
      ],
      accounts: [],
      platforms: fact.platforms,
      measures: ['rank'],
      actions: position === undefined ? ['ahead'] : ['ranks'],
      slots: {
        ...(positions.length > 0 ? { position: positions } : {}),
        // Who is ahead is asked of those who are; a position names its own subject, which the question mostly does too.
        actor: fact.ahead.map((id) => entityValue(entities, id)),
      },
    };
  },
});

/** Whether the French name takes a plural verb. */
const isPlural = (entities: Entities, id: string): boolean =>
  (entities.actors.get(id) ?? entities.accounts.get(id))?.plural === true;
