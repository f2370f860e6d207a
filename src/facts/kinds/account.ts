import { z } from 'zod';
import type { Lang } from '../../language/lang.js';
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
  sentenceCase,
} from '../names.js';
import { whenPhrase } from '../wording.js';
import { defineKind } from './kind.js';

const Schema = z.strictObject({
  ...factFields,
  kind: z.literal('account'),
  actor: Id,
  platforms: z.array(Id).min(1),
  /** The account of `accounts.yaml`, where the article tells it apart. */
  account: Id.optional(),
  event: z.enum(['opened', 'announced', 'active', 'mentioned', 'closed', 'absent']),
  /** The first account of this actor on this platform. */
  first: z.boolean().optional(),
  /** The source only implies it, or hedges ("does not seem to"). */
  hedged: z.boolean().optional(),
});
type AccountFact = z.infer<typeof Schema>;

/** Who opened, announced, runs, closed or lacks an account, where, and under which handle. */
export const account = defineKind({
  schema: Schema,
  statement(fact, entities, lang) {
    const when = fact.date ? ` ${whenPhrase(fact.date, fact.dateBasis, lang)}` : '';
    const sentence =
      sentenceCase(clause(fact, entities, lang)) + when + attributionTail(entities, fact.attributedTo, lang);
    // The comma that closes "as @handle," is not wanted where nothing follows.
    return sentence.replace(/,$/u, '').replace(',, ', ', ');
  },
  project(fact, entities) {
    const handle = fact.account ? entities.accounts.get(fact.account)?.handle : undefined;
    const slots: Partial<Record<'platform' | 'handle' | 'actor' | 'existence', SlotValue[]>> = {
      platform: fact.platforms.map((id) => entityValue(entities, id)),
      actor: [entityValue(entities, fact.actor)],
      existence: fact.platforms.map((id) => entityValue(entities, id)),
    };
    if (handle) slots.handle = [{ text: { fr: handle, en: handle } }];
    return {
      actors: [{ id: fact.actor, role: 'subject' as const }],
      accounts: fact.account ? [fact.account] : [],
      platforms: fact.platforms,
      measures: [],
      // Whoever opened an account has joined, launched and created one: people ask with any of these.
      actions: [
        fact.event,
        ...(fact.event === 'opened' ? ['joined', 'launched', 'created', 'active'] : []),
        ...(fact.first ? ['first'] : []),
      ],
      slots,
    };
  },
});

function clause(fact: AccountFact, entities: Entities, lang: Lang): string {
  const handle = fact.account ? entities.accounts.get(fact.account)?.handle : undefined;
  const where = listNames(
    fact.platforms.map((id) => nameOf(entities, id, lang)),
    lang,
  );
  const actor = nameOf(entities, fact.actor, lang);
  const named = handle ? (lang === 'fr' ? `, sous le nom ${handle},` : `, as ${handle},`) : '';
  const plural = entities.actors.get(fact.actor)?.plural === true;
  return (
    CLAUSES[lang][fact.event]({
      actor,
      where,
      plural,
      first: fact.first === true,
      hedged: fact.hedged === true,
    }) + named
  );
}

interface Parts {
  actor: string;
  where: string;
  plural: boolean;
  first: boolean;
  hedged: boolean;
}

const CLAUSES: Record<Lang, Record<AccountFact['event'], (parts: Parts) => string>> = {
  fr: {
    opened: ({ actor, where, plural, first }) =>
      `${actor} ${plural ? 'ont' : 'a'} ouvert ${first ? `${plural ? 'leur' : 'son'} premier compte` : 'un compte'} sur ${where}`,
    announced: ({ actor, where, plural }) =>
      `${actor} ${plural ? 'ont' : 'a'} annoncé ${plural ? 'leur' : 'son'} arrivée sur ${where}`,
    active: ({ actor, where, plural, hedged }) =>
      `${actor} ${plural ? 'étaient' : 'était'} sur ${where}${hedged ? ' (le texte le laisse entendre)' : ''}`,
    mentioned: ({ actor, where }) => `l'article cite le compte ${frenchDe(actor)} sur ${where}`,
    closed: ({ actor, where, plural }) =>
      `${actor} ${plural ? 'ont fermé leur' : 'a fermé son'} compte sur ${where}`,
    absent: ({ actor, where, plural, hedged }) =>
      `${actor} ${plural ? "n'avaient" : "n'avait"} ${hedged ? 'apparemment ' : ''}aucun compte officiel sur ${where}`,
  },
  en: {
    opened: ({ actor, where, first }) =>
      `${actor} opened ${first ? 'its first account' : 'an account'} on ${where}`,
    announced: ({ actor, where }) => `${actor} announced its arrival on ${where}`,
    active: ({ actor, where, plural, hedged }) =>
      `${actor} ${plural ? 'were' : 'was'} present on ${where}${hedged ? ' (the text implies it)' : ''}`,
    mentioned: ({ actor, where }) => `the article mentions the account of ${actor} on ${where}`,
    closed: ({ actor, where }) => `${actor} closed its account on ${where}`,
    absent: ({ actor, where, hedged }) =>
      `${actor} ${hedged ? 'apparently ' : ''}had no official account on ${where}`,
  },
};
