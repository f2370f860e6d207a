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
    const [first, ...others] = fact.amounts.map((amount) => amountPhrase(amount, lang));
    const also = others.length > 0 ? ` (${others.join(', ')})` : '';
    const verb =
      lang === 'fr'
        ? fact.planned
          ? plural
            ? 'devaient payer'
            : 'devait payer'
          : plural
            ? 'ont dépensé'
            : 'a dépensé'
        : fact.planned
          ? 'was to pay'
          : 'spent';
    const what = first ?? (lang === 'fr' ? 'une somme non précisée' : 'an amount not stated');
    const payee = fact.payee
      ? ` ${toPayee(nameOf(entities, fact.payee, lang), fact.planned === true, lang)}`
      : '';
    const purpose =
      lang === 'fr' ? ` pour ${fact.purpose.fr}` : ` ${fact.planned ? 'for' : 'on'} ${fact.purpose.en}`;
    const set = fact.established
      ? `, ${lang === 'fr' ? 'créé' : 'set up'} ${whenPhrase(fact.established, undefined, lang)}`
      : '';
    const when =
      fact.date && !fact.established
        ? `, ${whenPhrase(fact.date, undefined, lang)}${inferredMark(fact.dateBasis, lang)}`
        : '';
    const paid =
      lang === 'en' && fact.planned && fact.payee
        ? `${payer} ${verb}${payee} ${what}${also}`
        : `${payer} ${verb} ${what}${also}${payee}`;
    return `${paid}${purpose}${set}${when}${attributionTail(entities, fact.attributedTo, lang)}`;
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

function toPayee(name: string, planned: boolean, lang: Lang): string {
  if (lang === 'fr') return frenchA(name);
  return planned ? name : `with ${name}`;
}

function amountPhrase(amount: Amount, lang: Lang): string {
  return (
    boundWords(amount.bound, amount.strictness, lang) + formatAmount(amount.value, amount.currency, lang)
  );
}
