import type { Slot } from '../facts/fact.js';
import type { SlotValue } from '../facts/frame.js';
import { dateOf } from '../language/known-dates.js';
import { idOf, type Sense, spaceOf } from '../linking/sense.js';
import { once } from '../once.js';
import type { IndexedFrame } from './frame-index.js';
import { MENTIONED } from './frame-index.js';
import type { Interpretation, Need } from './interpretation.js';

/** Whether the frame tells something for a slot; a count must be of what is asked. */
export const fills = (indexed: IndexedFrame, slot: Slot, question: Interpretation): boolean =>
  slotValues(indexed, slot, question).length > 0;

/** What the frame tells for a slot, of the sort that the question asks for. */
export function slotValues(
  indexed: IndexedFrame,
  slot: Slot,
  question: Interpretation,
): readonly SlotValue[] {
  const { slots } = indexed.frame;
  const { broadPlatforms } = question.traits;
  const values =
    slots[slot]?.filter(({ entity }) => entity === undefined || !broadPlatforms.has(entity)) ?? NONE;
  switch (slot) {
    // "Before June 2023" does not say when.
    case 'date':
      return values.filter(({ edtf }) => edtf === undefined || dateOf(edtf).start !== undefined);
    case 'name':
      return [...values, ...(slots.actor ?? []).filter((value) => isNews(value, question))];
    // "Who are the followers of the State Department": not the department.
    case 'actor':
      return values.filter(({ entity }) => entity === undefined || !isNamed(entity, question));
    case 'amount':
      return inCurrency(values, question);
    case 'value':
      return countsOneOf(indexed, askedMeasures(question)) && countsWhatIsAsked(indexed, question)
        ? [
            ...values,
            ...(takesMoney(question) ? inCurrency(slots.amount ?? [], question) : []),
            ...(slots.position ?? []),
          ]
        : [];
    default:
      return values;
  }
}

const NONE: readonly SlotValue[] = [];

const isNamed = (entity: string, { needs }: Interpretation): boolean =>
  needs.some(({ senses }) => senses.some((value) => spaceOf(value) === 'actor' && idOf(value) === entity));

/** A name that the question does not have already, of somebody of the class that it asks for. */
function isNews({ entity }: SlotValue, { traits, needs }: Interpretation): boolean {
  if (entity === undefined || !traits.named.has(entity)) return false;
  // "The name of the spokesperson": of whoever holds an office a person's name is asked.
  if (needs.some((need) => isOffice(need, traits)) && !traits.people.has(entity)) return false;
  const classes = traits.classes.get(entity);
  return needs.every(({ senses }) => {
    const asked = senses.filter((value) => spaceOf(value) === 'type');
    return (
      !senses.some((value) => idOf(value) === entity) &&
      (asked.length === 0 || asked.some((value) => classes?.has(idOf(value))))
    );
  });
}

const isOffice = ({ force, senses }: Need, { offices }: Interpretation['traits']): boolean =>
  force === 'hard' && senses.every((value) => spaceOf(value) === 'actor' && offices.has(idOf(value)));

const inCurrency = (values: readonly SlotValue[], { currencies }: Interpretation): readonly SlotValue[] =>
  currencies.length === 0
    ? values
    : values.filter(({ quantity }) => quantity !== undefined && currencies.includes(quantity.unit));

export const askedMeasures = once(({ needs }: Interpretation): readonly Sense[] => measuresOf(needs));

const measuresOf = (needs: readonly Need[]): Sense[] =>
  needs.flatMap(({ senses }) => senses.filter((value) => spaceOf(value) === 'measure'));

/** The same without "account", which may count accounts or say whose followers are counted. */
export const plainMeasures = once(({ needs }: Interpretation): readonly Sense[] =>
  measuresOf(needs.filter(({ senses }) => !senses.includes('kind:account'))),
);

/**
 * The frame counts in one of the measures; that its sentence mentions the word is not enough. Of no measure every frame
 * does.
 */
export function countsOneOf({ frame, senses }: IndexedFrame, measures: readonly Sense[]): boolean {
  if (measures.length === 0) return true;
  return (
    frame.measures.length > 0 &&
    measures.some((value) => (senses.get(value) ?? 0) > 0 && senses.get(value) !== MENTIONED)
  );
}

/** "How many countries": without a measure, a figure counts what its own sentence says that it counts. */
function countsWhatIsAsked({ terms, senses }: IndexedFrame, question: Interpretation): boolean {
  const head = askedMeasures(question).length > 0 ? undefined : countedHead(question);
  if (!head || head.force === 'hard') return true;
  if (head.unit.terms.some((forms) => forms.some((form) => terms.has(form)))) return true;
  // Whoever a fact is about is of many classes, and none of them is what it counts.
  return head.senses.some((value) => !CLASSES.has(spaceOf(value)) && senses.has(value));
}

const CLASSES: ReadonlySet<string> = new Set(['type', 'who', 'actor']);

/** "How many people work there" is no question of money, "combien" alone may be one. */
const takesMoney = once(
  ({ asks, currencies, needs }: Interpretation): boolean =>
    asks.includes('amount') ||
    !asks.includes('value') ||
    currencies.length > 0 ||
    needs.some(({ senses }) => senses.some((value) => MONEY.has(value))),
);

const MONEY: ReadonlySet<string> = new Set(['kind:spending', 'action:pays', 'measure:amount']);

/** What stands right behind "how many". */
const countedHead = once(({ units, needs }: Interpretation): Need | undefined => {
  const asked = units.find(({ senses }) => senses.includes('ask:value'));
  return asked && needs.find(({ unit }) => unit.from >= asked.to && unit.from - asked.to <= HEAD_REACH);
});

/** "Combien de pays": how many words may stand between. */
const HEAD_REACH = 1;

/** Whether the sentence itself shows what is asked, and not only the fact's fields. */
export function printsSlot({ frame, dates }: IndexedFrame, slot: Slot): boolean {
  const values = frame.slots[slot] ?? NONE;
  // Most are told by their fields; the sentence is searched only where none is.
  if (values.some(({ quantity, edtf }) => quantity !== undefined || (edtf !== undefined && dates.length > 0)))
    return true;
  if (values.length === 0) return false;
  const statement = frame.statement.en.toLowerCase();
  return values.some(({ text }) => statement.includes(text.en.toLowerCase()));
}
