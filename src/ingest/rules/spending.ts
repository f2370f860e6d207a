import { normalizeText } from '../../language/text.js';
import { tokenizeNormalized } from '../../language/tokens.js';
import { type Document, type Sentence, wordBefore } from '../annotate/document.js';
import { upperFirst } from '../annotate/known-names.js';
import type { Mention } from '../annotate/mention.js';
import type { NumberAt } from '../annotate/passage.js';
import { countryName } from '../annotate/places.js';
import type { Candidate } from '../candidate.js';
import { HEADS, PORTFOLIOS } from '../vocabulary/heads.js';
import { OTHER_MONEY, SPENDING } from '../vocabulary/money.js';
import { objectOf, PURPOSES } from '../vocabulary/objects.js';
import { attributionOf } from './attribution.js';
import { openBracket } from './brackets.js';
import { actorsIn, ownerOf } from './owner.js';
import { dateNear, datesIn, plain, printedYear } from './when.js';

/** Who paid how much. */
export function spending(document: Document): Candidate[] {
  const about = isAboutMoney(document);
  return document.sentences.flatMap((sentence) => {
    const amounts = amountsIn(sentence);
    if (amounts.length === 0 || !isSpending(document, sentence, about)) return [];
    return amounts
      .filter((amount) => !isConversion(sentence, amount, amounts))
      .map((amount) => candidate(document, sentence, amount, amounts));
  });
}

function isAboutMoney({ title, passages }: Document): boolean {
  const [first] = passages;
  return [title, first].some(
    (passage) => passage !== undefined && SPENDING.has(passage.tokens, 0, passage.tokens.length),
  );
}

/** A year's length of figures below that is pocket money: "à partir de 1 €". */
const LEAST_AMOUNT = 100;

function amountsIn(sentence: Sentence): NumberAt[] {
  const { passage, from, to } = sentence;
  const inside = passage.numbers.filter((number) => number.from >= from && number.end <= to);
  let unit: string | undefined;
  return inside.flatMap((number) => {
    const isMoney = number.unit !== undefined && number.unit !== 'percent';
    if (isMoney) unit = number.unit;
    const amount = isMoney
      ? number
      : unit !== undefined && isElided(sentence, number)
        ? { ...number, unit }
        : undefined;
    return amount && !amount.vague && amount.value >= LEAST_AMOUNT ? [amount] : [];
  });
}

/** "86 400 francs sur A, 31 250 sur B": the currency is that of the amount before. */
function isElided({ passage }: Sentence, { unit, ordinal, wholeFrom, end, value }: NumberAt): boolean {
  const next = passage.tokens[end]?.folded ?? '';
  if (unit !== undefined || ordinal || value < LEAST_AMOUNT) return false;
  // "520 000 euros en 2019, puis 880 000 l'an dernier"
  const then = THEN.has(passage.tokens[wholeFrom - 1]?.folded ?? '');
  if (then && passage.dates.some(({ from }) => from >= end && from - end <= 2)) return true;
  if (!TO.has(next)) return false;
  return passage.platforms.some(({ from }) => from > end && from <= end + 3);
}

const THEN = new Set(['puis', 'then', 'contre', 'against']);
const TO = new Set(['sur', 'on', 'pour', 'for', 'a', 'to', 'chez', 'via']);

function isSpending(document: Document, sentence: Sentence, about: boolean): boolean {
  const { passage, from, to } = sentence;
  if (OTHER_MONEY.has(passage.tokens, from, to)) return false;
  if (SPENDING.has(passage.tokens, from, to)) return true;
  return (
    about &&
    (isRow(sentence) ||
      SPENDING.has(passage.tokens, 0, passage.tokens.length) ||
      isBehindHeading(document, sentence))
  );
}

/** "Label : 250 000 euros", alone on its line: a row of a table. */
function isRow({ passage }: Sentence): boolean {
  return labelOf(passage) !== undefined;
}

function isBehindHeading({ passages }: Document, { passage }: Sentence): boolean {
  const above = passages[passages.indexOf(passage) - 1];
  return above !== undefined && SPENDING.has(above.tokens, 0, above.tokens.length);
}

/** The label of a row: what stands before the first colon or full stop, where an amount follows soon. */
const LONGEST_LABEL = 12;

function labelOf({ tokens, numbers, original, platforms }: Sentence['passage']): string | undefined {
  const amount = numbers.find(({ unit }) => unit !== undefined && unit !== 'percent');
  if (!amount || amount.wholeFrom > 24) return undefined;
  const colons = tokens.flatMap(({ text }, at) => (at < amount.wholeFrom && text === ':' ? [at] : []));
  const colon = colons.at(-1);
  if (colon === undefined || amount.wholeFrom - colon > 3) return undefined;
  // "Mise à jour. … . Économie : 1 942 032 euros": the label follows the last full stop.
  const stops = tokens.flatMap(({ text }, at) => (at < colon && text === '.' ? [at] : []));
  const heading = stops.at(-1);
  const between = heading === undefined ? [] : tokens.slice(heading + 1, colon);
  const isTotal = between.some(({ folded }) =>
    /^(?:total|montant|budget|depense|depenses|amount|cost)$/u.test(folded),
  );
  const start = heading === undefined ? 0 : isTotal ? (stops.at(-2) ?? -1) + 1 : heading + 1;
  const end = heading !== undefined && isTotal ? heading : colon;
  // "La facture s'est alourdie : …" is a sentence.
  if (SPENDING.at(tokens, start) || tokens.slice(start, end).some(({ folded }) => FINITE.has(folded)))
    return undefined;
  if (
    end <= start ||
    end - start > LONGEST_LABEL ||
    platforms.some((network) => network.from >= start && network.end <= end)
  )
    return undefined;
  return original.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

const FINITE = new Set("s' se est sont ont is are was were has have it he she".split(' '));

/** "250 000 yuans (environ 37 300 dollars)": the same sum in another currency. */
function isConversion({ passage, from }: Sentence, amount: NumberAt, amounts: readonly NumberAt[]): boolean {
  const bracket = openBracket(passage.tokens, from, amount.from);
  return (
    bracket !== undefined &&
    amounts.some((other) => other.end <= bracket && bracket - other.end <= 1 && other.unit !== amount.unit)
  );
}

function candidate(
  document: Document,
  sentence: Sentence,
  amount: NumberAt,
  amounts: readonly NumberAt[],
): Candidate {
  const { passage, from, to } = sentence;
  const actor = payerOf(document, sentence, amount);
  const payee = networkNear(sentence, amount);
  const converted = amounts.find(
    (other) => other.from > amount.from && isConversion(sentence, other, [amount]),
  );
  const country = actor?.country ?? document.country;
  return {
    kind: 'spending',
    line: passage.line,
    ...(actor && { actor: { ...actor, ...(country && { country }) } }),
    platform: payee ?? spokenOf(document, sentence, actor),
    metric: 'amount',
    value: amount.value,
    bound: amount.bound,
    strict: amount.strict,
    currency: currencyOf(amount.unit as string, country),
    ...(converted && {
      converted: {
        value: converted.value,
        currency: converted.unit as string,
        bound: converted.bound,
        printed: converted.printed,
      },
    }),
    ...objectOf(PURPOSES, passage, from, to),
    ...spendingDate(document, sentence, amount),
    printed: amount.printed,
    confidence: actor ? 0.8 : 0.5,
    attributedTo: attributionOf(passage, from, to),
    ...(payee && payee !== 'all' && { payee }),
  };
}

/** The network of a paragraph whose sentences go on about one payer, else what the title is about. */
function spokenOf(document: Document, sentence: Sentence, actor: Mention | undefined): string {
  if (aboutWeb(document)) return 'web';
  const { platformInParagraph, platformBefore, focus } = sentence;
  const goesOn = platformInParagraph && actor !== undefined && focus?.name === actor.name;
  return (goesOn ? platformBefore : undefined) ?? document.titlePlatform ?? 'web';
}

const aboutWeb = ({ title }: Document): boolean =>
  title !== undefined && /internet|site|web/iu.test(title.text);

/** A dollar is the dollar of the country that spends it, where that has its own. */
function currencyOf(unit: string, country: string | undefined): string {
  return OWN_CURRENCIES[unit]?.[country ?? ''] ?? unit;
}

const OWN_CURRENCIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USD: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD' },
  AED: { MA: 'MAD' },
  INR: { PK: 'PKR', LK: 'LKR', NP: 'NPR', ID: 'IDR' },
  JPY: { CN: 'CNY' },
  NOK: { DK: 'DKK', SE: 'SEK', CZ: 'CZK' },
};

/** The row's label, else whoever owns the amount; a network is paid, it does not pay. */
function payerOf(document: Document, sentence: Sentence, amount: NumberAt): Mention | undefined {
  const label = labelOf(sentence.passage);
  const { passage } = sentence;
  if (label) {
    const inside = passage.mentions.find(
      (mention) =>
        mention.end <= amount.from && label.includes(mention.name) && label.length - mention.name.length < 4,
    );
    return inside ?? { from: 0, end: 0, kind: 'institution', name: bodyOf(document, label) };
  }
  // "documents tabled in Parliament": where, not who.
  const actors = actorsIn(sentence).filter(
    (mention) =>
      mention.kind !== 'person' && mention.kind !== 'role' && !PLACED.has(wordBefore(passage, mention)),
  );
  const before = actors.filter((mention) => mention.end <= amount.from);
  const body =
    before.filter(({ kind, vague }) => kind !== 'country' && !vague).at(-1) ??
    acronymBefore(sentence, amount);
  if (body) return body;
  const owner = before.at(-1) ?? ownerOf(sentence, amount.wholeFrom, amount.end);
  if (owner && !owner.vague && owner.kind !== 'person') return owner;
  const { focus } = sentence;
  if (focus && (focus.kind === 'institution' || focus.kind === 'name') && !focus.vague) return focus;
  const { country, article } = document;
  if (!country) return owner;
  return {
    from: 0,
    end: 0,
    kind: 'country',
    name:
      article.lang === 'fr'
        ? `Gouvernement (${countryName(country, 'fr')})`
        : `Government (${countryName(country, 'en')})`,
    country,
  };
}

const PLACED = new Set(['in', 'at', 'au', 'dans', 'before']);

/** A row of a table of ministries names a ministry by its subject. */
function bodyOf({ passages, title }: Document, label: string): string {
  const tokens = tokenizeNormalized(normalizeText(label));
  const ministries = [title, passages[0]].some(
    (passage) => passage !== undefined && /minist/iu.test(passage.text),
  );
  return ministries && PORTFOLIOS.at(tokens, 0) && !HEADS.at(tokens, 0)
    ? `Ministère : ${label}`
    : upperFirst(label);
}

function acronymBefore(sentence: Sentence, amount: NumberAt): Mention | undefined {
  return actorsIn(sentence)
    .filter((mention) => mention.kind === 'name' && mention.end <= amount.from)
    .at(-1);
}

/** Whom an amount goes to: the network right before it ("gave A $1 million"), behind it before the next, else nearest. */
function networkNear({ passage, from, to }: Sentence, amount: NumberAt): string | undefined {
  const inside = passage.platforms.filter((at) => at.from >= from && at.end <= to);
  // "…on A, and the embassy paid an agency N": another payer, another payee.
  const isParted = (network: number) =>
    passage.mentions.some(
      ({ kind, from: at, end }) => kind === 'institution' && at >= network && end <= amount.from,
    ) && passage.numbers.some(({ unit, from: at }) => unit !== undefined && at >= from && at < network);
  const glued = inside.find(({ end }) => end === amount.wholeFrom);
  if (glued) return glued.name;
  const next = passage.numbers.find(
    (other) => other.unit !== undefined && other.from >= amount.end && other.from < to,
  );
  const behind = inside.find(
    (network) => network.from >= amount.end && network.end <= (next?.wholeFrom ?? to),
  );
  const before = inside.filter((network) => network.end <= amount.from && !isParted(network.end)).at(-1);
  return (behind ?? before ?? inside.find((network) => network.from >= amount.end))?.name;
}

function yearNear(sentence: Sentence, amount: NumberAt): ReturnType<typeof dateNear> {
  const distance = ({ from, end }: { from: number; end: number }) =>
    end <= amount.from ? amount.from - end : from - amount.end;
  const [year] = datesIn(sentence)
    .filter(({ edtf }) => /^\d{4}(?:\/\d{4})?$/u.test(edtf))
    .sort((a, b) => distance(a) - distance(b));
  return year && { date: year.edtf, dateBasis: year.basis };
}

function spendingDate(
  document: Document,
  sentence: Sentence,
  amount: NumberAt,
): { date?: string; dateBasis?: 'printed' | 'relative' | 'published' } {
  const { passage } = sentence;
  // Budgets are told by the year: a day in the sentence is that of the news.
  const near = yearNear(sentence, amount) ?? dateNear(sentence, amount.from);
  if (near) {
    const printed = datesIn(sentence).find(({ edtf }) => plain(edtf) === near.date);
    const since = printed && ['depuis', 'since'].includes(passage.tokens[printed.from - 1]?.folded ?? '');
    const until = document.article.head.date?.slice(0, 4);
    return since && until ? { ...near, date: `${near.date}/${until}` } : near;
  }
  // A table's year stands above it.
  const above = printedYear(document.passages);
  return above && above.line < passage.line ? { date: above.year, dateBasis: 'printed' } : {};
}
