import type { Frame } from '../../facts/frame.js';
import { dateText } from './dates.js';
import type { Voice } from './voice.js';

/** What leads to a date inside a sentence: "le lundi", "en", "on Monday", "about". */
const BEFORE_DATE =
  /(?:^|,? )(?:(?:en|au|à|du|de|d'|vers|dès|pour|on|in|of|by|for|about|around) ?)?(?:l'|le |la |the )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) )?$/iu;
const ASIDES = / ?\([^()]*\)/gu;
const ATTRIBUTION_FIRST =
  /^(?:Selon|D'après|According to|Pour) [^,]{1,90}, (?:cit(?:ant|ing) [^,]{1,90}, )?/u;
const ATTRIBUTION_WITHIN = /, (?:selon|d'après|according to) [^,]{1,90},/u;
const ATTRIBUTION_LAST = /, (?:selon|d'après|according to) .*$/u;

/**
 * What a written sentence tells, without its date, its attribution and its asides, which stand beside it anyway: "le
 * ministère a lancé une console".
 */
export function gistOf(voice: Voice, frame: Frame): string {
  const bare = frame.statement[voice.lang]
    .replace(ASIDES, '')
    .replace(ATTRIBUTION_FIRST, '')
    .replace(ATTRIBUTION_WITHIN, '')
    .replace(ATTRIBUTION_LAST, '');
  return lowerArticle(withoutDate(voice, bare, frame.period).replace(/^[,\s]+/u, ''));
}

function withoutDate(voice: Voice, sentence: string, period: string | undefined): string {
  const date = period === undefined ? '' : dateText(voice, period);
  const start = date === '' ? -1 : sentence.indexOf(date);
  if (start < 0) return sentence;
  return sentence.slice(0, start).replace(BEFORE_DATE, '') + sentence.slice(start + date.length);
}

/** A sentence within another begins small, unless it begins with a name. */
const lowerArticle = (sentence: string): string =>
  sentence.replace(/^(?:Les?|La|L'|Une?|Des|Dans|The|An?|In)(?= |(?<=')\S)/u, (article) =>
    article.toLowerCase(),
  );

/**
 * The sentence if it fits; else what stands before its one comma, if that does. With more commas than one, what is
 * left might lack its verb.
 */
export function mainClause(sentence: string, limit: number): string {
  if (sentence.length <= limit) return sentence;
  const [main = '', ...rest] = sentence.split(/[,;] /u);
  return rest.length === 1 && main.length <= limit ? main.trimEnd() : '';
}
