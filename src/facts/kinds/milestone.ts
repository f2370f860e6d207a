import { z } from 'zod';
import type { Lang } from '../../language/lang.js';
import { CountryCode, Id, Localized, type Measure } from '../entities.js';
import { factFields } from '../fact.js';
import type { Quantity, SlotValue } from '../frame.js';
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
import { countPhrase, whenPhrase } from '../wording.js';
import { defineKind } from './kind.js';

const Schema = z
  .strictObject({
    ...factFields,
    kind: z.literal('milestone'),
    /** An actor, account, account group or platform. */
    subject: Id,
    /** The content that was counted, where it is not the subject itself ("the first clip"). */
    of: Localized.optional(),
    platforms: z.array(Id).default([]),
    measure: Id,
    value: z.number().nonnegative().optional(),
    vague: z.enum(['dozens', 'hundreds', 'thousands']).optional(),
    bound: z.enum(['exact', 'at-least', 'about', 'at-most']).default('exact'),
    /** Keeps "more than" apart from "at least". */
    strictness: z.enum(['strict', 'slightly']).optional(),
    /** What the count covers, where it is narrower or wider than the subject ("102 accounts together"). */
    scope: Localized.optional(),
    /** The country that the count covers ("15 million in France"). */
    within: CountryCode.optional(),
    /** How long it took or holds ("within a few hours"). */
    window: Localized.optional(),
    /** The subject says so of itself. */
    claimed: z.boolean().optional(),
  })
  .refine((fact) => (fact.value === undefined) !== (fact.vague === undefined), {
    message: 'needs either value or vague, not both',
    path: ['value'],
  });

type MilestoneFact = z.infer<typeof Schema>;

/** How many of something a subject had, where and when. */
export const milestone = defineKind({
  schema: Schema,
  statement(fact, entities, lang) {
    const measure = entities.measures.get(fact.measure);
    if (!measure) return '';
    const subject = subjectPhrase(fact, entities, lang);
    const verb = verbOf(fact, measure, entities, lang);
    const where = wherePhrase(fact, subject, entities, lang);
    const scope = fact.scope ? ` (${fact.scope[lang]})` : '';
    const window = fact.window ? `, ${fact.window[lang]}` : '';
    const when = fact.date ? `, ${whenPhrase(fact.date, fact.dateBasis, lang)}` : '';
    const count = countPhrase(fact, measure, lang);
    return `${sentenceCase(subject)} ${verb} ${count}${where}${scope}${window}${when}${attributionTail(entities, fact.attributedTo, lang)}`;
  },
  project(fact, entities) {
    const measure = entities.measures.get(fact.measure);
    const account = entities.accounts.get(fact.subject);
    const onPlatform = entities.platforms.has(fact.subject);
    const quantity: Quantity | undefined =
      fact.value === undefined
        ? undefined
        : {
            value: fact.value,
            bound: fact.bound,
            unit: fact.measure,
            platforms: fact.platforms,
            ...(fact.date ? { date: fact.date } : {}),
            ...(fact.scope ? { scope: fact.scope } : {}),
            ...(fact.claimed ? { claimed: true } : {}),
          };
    const value: SlotValue = {
      text: perLang((lang) => (measure ? countPhrase(fact, measure, lang) : '')),
      ...(quantity ? { quantity } : {}),
    };
    const owner = account ? account.owner : onPlatform ? undefined : fact.subject;
    return {
      actors: owner ? [{ id: owner, role: 'subject' as const }] : [],
      accounts: account ? [account.id] : [],
      platforms: onPlatform ? [...new Set([fact.subject, ...fact.platforms])] : fact.platforms,
      countries: fact.within ? [fact.within] : [],
      measures: [fact.measure],
      actions: [],
      slots: {
        value: [value],
        actor: owner ? [entityValue(entities, owner)] : [],
        platform: fact.platforms.map((id) => entityValue(entities, id)),
      },
    };
  },
});

/** "comptait", "revendiquaient": the measure's verb, or that of a claim, in the subject's number. */
function verbOf(fact: MilestoneFact, measure: Measure, entities: Entities, lang: Lang): string {
  if (lang === 'en') return fact.claimed ? 'claimed' : measure.verb.en;
  const holder = entities.actors.get(fact.subject) ?? entities.accounts.get(fact.subject);
  const plural = fact.of === undefined && holder?.plural === true;
  if (fact.claimed) return plural ? 'revendiquaient' : 'revendiquait';
  return measure.verb.fr[plural ? 'other' : 'one'];
}

/** " sur Twitter", unless the subject is the platform or says it already ("les 102 comptes Twitter"). */
function wherePhrase(fact: MilestoneFact, subject: string, entities: Entities, lang: Lang): string {
  const names = fact.platforms.map((id) => nameOf(entities, id, lang));
  const said = (name: string): boolean => ` ${subject} `.includes(` ${name} `);
  if (entities.platforms.has(fact.subject) || names.every(said)) return '';
  return ` ${lang === 'fr' ? 'sur' : 'on'} ${listNames(names, lang)}`;
}

function subjectPhrase(fact: MilestoneFact, entities: Entities, lang: Lang): string {
  const subject = nameOf(entities, fact.subject, lang);
  if (!fact.of) return subject;
  return lang === 'fr' ? `${fact.of.fr} ${frenchDe(subject)}` : `${fact.of.en} of ${subject}`;
}
