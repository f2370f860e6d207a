import { z } from 'zod';
import type { Lang } from '../../language/lang.js';
import { Id, Localized } from '../entities.js';
import { factFields } from '../fact.js';
import { attributionTail, entityValue, frenchA, listNames, nameOf, sentenceCase } from '../names.js';
import { whenPhrase } from '../wording.js';
import { defineKind } from './kind.js';

export const PolicyAction = z.enum([
  'bans',
  'exempts',
  'permits',
  'encourages',
  'requires',
  'restricts',
  'investigates',
  'proposes',
  'asks',
  'hesitates',
  'acknowledges',
]);

const Schema = z.strictObject({
  ...factFields,
  kind: z.literal('policy'),
  issuer: Id,
  /** Others who issued it jointly. */
  with: z.array(Id).default([]),
  action: PolicyAction,
  platforms: z.array(Id).default([]),
  /** Whom it addresses. */
  target: Id.optional(),
  /** What it is about ("on phones supplied to staff"): goes on from the verb phrase. */
  object: Localized,
  exceptionOf: Id.optional(),
  /** What the source says of its state ("report expected in summer 2023"). */
  state: Localized.optional(),
});

/** A rule, inquiry or encouragement: who issued it, what it does, to whom, about what. */
export const policy = defineKind({
  schema: Schema,
  statement(fact, entities, lang) {
    const issuers = listNames(
      [fact.issuer, ...fact.with].map((id) => nameOf(entities, id, lang)),
      lang,
    );
    const plural = fact.with.length > 0 || entities.actors.get(fact.issuer)?.plural === true;
    const target = fact.target ? nameOf(entities, fact.target, lang) : undefined;
    const where = listNames(
      fact.platforms.map((id) => nameOf(entities, id, lang)),
      lang,
    );
    const verb = VERBS[lang][fact.action]({ plural, target, where });
    const when = fact.date ? `, ${whenPhrase(fact.date, fact.dateBasis, lang)}` : '';
    const state = fact.state ? ` ; ${fact.state.fr}` : '';
    const stateEn = fact.state ? `; ${fact.state.en}` : '';
    return `${sentenceCase(issuers)} ${verb} ${fact.object[lang]}${when}${attributionTail(entities, fact.attributedTo, lang)}${lang === 'fr' ? state : stateEn}`;
  },
  project(fact, entities) {
    return {
      actors: [
        ...[fact.issuer, ...fact.with].map((id) => ({ id, role: 'subject' as const })),
        ...(fact.target ? [{ id: fact.target, role: 'object' as const }] : []),
      ],
      accounts: [],
      platforms: fact.platforms,
      measures: [],
      actions: [fact.action],
      slots: {
        actor: [fact.issuer, ...fact.with].map((id) => entityValue(entities, id)),
        statement: [{ text: fact.object }],
        platform: fact.platforms.map((id) => entityValue(entities, id)),
        existence: [{ text: fact.object }],
      },
    };
  },
});

interface Parts {
  plural: boolean;
  target: string | undefined;
  where: string;
}
type Verb = (parts: Parts) => string;

const join = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');
const fr =
  (one: string, other: string): Verb =>
  ({ plural, target, where }) =>
    join(plural ? other : one, where, target && frenchA(target));

const VERBS: Record<Lang, Record<z.infer<typeof PolicyAction>, Verb>> = {
  fr: {
    bans: ({ plural, where, target }) =>
      join(plural ? 'ont interdit' : 'a interdit', where, target && frenchA(target)),
    exempts: ({ plural, where, target }) =>
      join(
        plural ? 'ont prévu' : 'a prévu',
        target && `pour ${target}`,
        'une dérogation',
        where && `pour ${where}`,
      ),
    permits: ({ plural, target, where }) =>
      join(plural ? 'ont permis' : 'a permis', target && frenchA(target), where && `d'utiliser ${where}`),
    encourages: ({ plural, target, where }) =>
      join(plural ? 'encourageaient' : 'encourageait', target, where && `à utiliser ${where}`),
    requires: ({ plural, target }) => join(plural ? 'ont demandé' : 'a demandé', target && frenchA(target)),
    asks: ({ plural, target }) => join(plural ? 'ont demandé' : 'a demandé', target && frenchA(target)),
    restricts: fr('a restreint', 'ont restreint'),
    investigates: ({ plural, where }) => join(plural ? 'enquêtaient sur' : 'enquêtait sur', where),
    proposes: fr('a proposé', 'ont proposé'),
    hesitates: ({ plural }) => (plural ? 'hésitaient' : 'hésitait'),
    acknowledges: ({ plural }) => (plural ? 'reconnaissaient' : 'reconnaissait'),
  },
  en: {
    bans: ({ where, target }) => join('banned', where, target && `for ${target}`),
    exempts: ({ where, target }) =>
      join('provided', target ? `${target} with` : 'for', 'an exemption', where && `for ${where}`),
    permits: ({ where, target }) => join('allowed', target, where && `to use ${where}`),
    encourages: ({ where, target }) => join('encouraged', target, where && `to use ${where}`),
    requires: ({ target }) => join('required', target),
    asks: ({ target }) => join('asked', target),
    restricts: ({ where, target }) => join('restricted', where, target && `for ${target}`),
    investigates: ({ plural, where }) => join(plural ? 'were investigating' : 'was investigating', where),
    proposes: ({ where, target }) => join('proposed', where, target && `to ${target}`),
    hesitates: () => 'hesitated',
    acknowledges: () => 'acknowledged',
  },
};
