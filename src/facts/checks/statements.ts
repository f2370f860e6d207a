import { findDates } from '../../language/dates.js';
import { overlaps, parseEdtf } from '../../language/edtf.js';
import type { Lang } from '../../language/lang.js';
import { findNumbers } from '../../language/numbers.js';
import type { Fact } from '../kinds/index.js';
import type { Problem } from '../problem.js';
import type { Located } from '../yaml-records.js';
import type { Check } from './check.js';

type Written = Extract<Fact, { statement: unknown }>;

/** What a person wrote must agree with itself in both languages and with the fact's date. */
export const statements: Check = (draft) =>
  draft.facts.flatMap((located) =>
    'statement' in located.record ? disagreements(located as Located<Written>) : [],
  );

function disagreements(located: Located<Written>): Problem[] {
  const fact = located.record;
  const [french, english] = (['fr', 'en'] as const).map((lang) => figuresOf(fact.statement[lang], lang)) as [
    string[],
    string[],
  ];
  const problems: Problem[] = [];
  const missing =
    french.find((figure) => !english.includes(figure)) ?? english.find((figure) => !french.includes(figure));
  if (missing !== undefined)
    problems.push(located.problem(['statement'], 'states a figure or bound in one language only', missing));
  if (fact.date !== undefined) {
    const own = parseEdtf(fact.date);
    for (const lang of ['fr', 'en'] as const) {
      const dated = findDates(fact.statement[lang], { lang }).filter(({ edtf }) => /^\d{4}/u.test(edtf));
      if (dated.length > 0 && !dated.some(({ edtf }) => overlaps(parseEdtf(edtf), own))) {
        problems.push(
          located.problem(['statement', lang], `states another date than "${fact.date}"`, dated[0]?.printed),
        );
      }
    }
  }
  return problems;
}

/** Figures above the small counts that grammar spells ("un", "two"), each with its bound; dates are left to the date check. */
function figuresOf(text: string, lang: Lang): string[] {
  const inDates = findDates(text, { lang });
  return findNumbers(text, lang)
    .filter((match) => !inDates.some((date) => match.start < date.end && date.start < match.end))
    .filter(
      (match) =>
        match.value > 12 && !(Number.isInteger(match.value) && match.value >= 1900 && match.value < 2100),
    )
    .map((match) => `${match.bound} ${match.value}`);
}
