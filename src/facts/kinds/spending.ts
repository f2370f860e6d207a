import { z } from 'zod';
import type { Lang } from '../../language/lang.js';
import { formatAmount } from '../../language/number-format.js';
import { Edtf, Id, Localized } from '../entities.js';
import { factFields } from '../fact.js';
import type { SlotValue } from '../frame.js';
import { attributionTail, entityValue, frenchA, nameOf, perLang, sentenceCase } from '../names.js';
import { boundWords, inferredMark, whenPhrase } from '../wording.js';
import { defineKind } from './kind.js';

export const Amount = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/u, 'must be an ISO 4217 code'),
  value: z.number().nonnegative(),
  bound: z.enum(['exact', 'at-least', 'about', 'at-most']).default('exact'),
  strictness: z.enum(['strict', 'slightly']).optional(),
});
export type Amount = z.infer<typeof Amount>;

const Schema = z.strictObject({
  ...factFields,
  kind: z.literal('spending'),
  payer: Id,
  payee: Id.optional(),
  platforms: z.array(Id).default([]),
  /** What for; goes on from "spent … on". */
  purpose: Localized,
  /** As printed in each currency, the source's own first; empty where the source names no figure. */
  amounts: z.array(Amount).default([]),
  /** Agreed or budgeted, not shown to be paid. */
  planned: z.boolean().optional(),
  /** When the thing paid for was set up, where the source dates that and not the payment. */
  established: Edtf.optional(),
  /** The total that this is a part of. */
  partOf: Id.optional(),
});

/** Who paid how much, to whom, for what. */
export const spending = defineKind({
  schema: Schema,
  statement(fact, entities, lang) {
    const payer = sentenceCase(nameOf(entities, fact.payer, lang));
    const plural = entities.actors.get(fact.payer)?.plural === true;
    const payee = fact.payee ? toPayee(nameOf(entities, fact.payee, lang), fact.planned === true, lang) : '';
    const sums = sumsPhrase(fact, lang);
    const verb = VERBS[lang][fact.planned ? 'planned' : 'paid'][plural ? 'other' : 'one'];
    // English says "was to pay Douyin 250,000 yuan", and "spent 250,000 yuan with Douyin".
    const payeeFirst = lang === 'en' && fact.planned === true;
    const paid = [payer, verb, ...(payeeFirst ? [payee, sums] : [sums, payee])].filter(Boolean).join(' ');
    const purpose = `${PURPOSE[lang][fact.planned ? 'planned' : 'paid']} ${fact.purpose[lang]}`;
    return `${paid} ${purpose}${timePhrase(fact, lang)}${attributionTail(entities, fact.attributedTo, lang)}`;
  },
  project(fact, entities) {
    const date = fact.established ?? fact.date;
    const amounts: SlotValue[] = fact.amounts.map((amount) => ({
      text: perLang((lang) => amountPhrase(amount, lang)),
      quantity: {
        value: amount.value,
        bound: amount.bound,
        unit: amount.currency,
        platforms: fact.platforms,
        ...(date ? { date } : {}),
        ...(fact.planned ? { claimed: true } : {}),
      },
    }));
    return {
      actors: [
        { id: fact.payer, role: 'subject' as const },
        ...(fact.payee ? [{ id: fact.payee, role: 'object' as const }] : []),
      ],
      accounts: [],
      platforms: fact.platforms,
      measures: ['amount'],
      actions: ['pays', ...(fact.established ? ['founded'] : [])],
      slots: {
        ...(amounts.length > 0 ? { amount: amounts } : {}),
        actor: [entityValue(entities, fact.payer)],
        statement: [{ text: fact.purpose }],
      },
      ...(fact.partOf ? { partOf: fact.partOf } : {}),
    };
  },
});

type SpendingFact = z.infer<typeof Schema>;

const VERBS = {
  fr: {
    planned: { one: 'devait payer', other: 'devaient payer' },
    paid: { one: 'a dépensé', other: 'ont dépensé' },
  },
  en: { planned: { one: 'was to pay', other: 'were to pay' }, paid: { one: 'spent', other: 'spent' } },
} as const;
const PURPOSE = { fr: { planned: 'pour', paid: 'pour' }, en: { planned: 'for', paid: 'on' } } as const;

/** "3,2 millions de yuans (environ 480 000 dollars)". */
function sumsPhrase({ amounts }: SpendingFact, lang: Lang): string {
  const [first, ...others] = amounts.map((amount) => amountPhrase(amount, lang));
  if (first === undefined) return lang === 'fr' ? 'une somme non précisée' : 'an amount not stated';
  return others.length > 0 ? `${first} (${others.join(', ')})` : first;
}

/** When what was paid for was set up, or else when it was paid or agreed. */
function timePhrase({ established, date, dateBasis }: SpendingFact, lang: Lang): string {
  if (established)
    return `, ${lang === 'fr' ? 'créé' : 'set up'} ${whenPhrase(established, undefined, lang)}`;
  return date ? `, ${whenPhrase(date, undefined, lang)}${inferredMark(dateBasis, lang)}` : '';
}

function toPayee(name: string, planned: boolean, lang: Lang): string {
  if (lang === 'fr') return frenchA(name);
  return planned ? name : `with ${name}`;
}

function amountPhrase(amount: Amount, lang: Lang): string {
  return (
    boundWords(amount.bound, amount.strictness, lang) + formatAmount(amount.value, amount.currency, lang)
  );
}
