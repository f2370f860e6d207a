import { classOf, isUpper } from './characters.js';
import { fold } from './text.js';

const ELISIONS = new Set([
  'l',
  'd',
  'j',
  'm',
  'n',
  's',
  't',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);
const VOWELS = new Set([...'aeiouyh']);
const APOSTROPHE = 0x27;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

/** The end of the run of letters, digits and underscores at `at`. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const found = classOf(code);
    if (found !== 'letter' && found !== 'digit' && code !== UNDERSCORE) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

export function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (classOf(text.codePointAt(i) as number) === 'letter') return true;
  }
  return false;
}

/** The end of the word at `at`: an elision with its apostrophe, an abbreviation, or a name with inner ones. */
export function wordEnd(text: string, at: number): number {
  const abbreviation = abbreviationEnd(text, at);
  if (abbreviation > at) return abbreviation;
  let end = nameEnd(text, at);
  if (
    text.charCodeAt(end) === APOSTROPHE &&
    ELISIONS.has(shortFold(text, at, end)) &&
    elides(text, end + 1)
  ) {
    return end + 1;
  }
  while (text.charCodeAt(end) === APOSTROPHE && cliticEnd(text, end) === end) {
    const next = nameEnd(text, end + 1);
    if (next === end + 1 || classOf(text.codePointAt(end + 1) as number) !== 'letter') break;
    end = next;
  }
  return end;
}

/** The longest elision has six letters, so that longer words need no folding here. */
function shortFold(text: string, at: number, end: number): string {
  return end - at > 6 ? '' : fold(text.slice(at, end));
}

/** French elides before a vowel or an h; `N'Djamena` is one name. Also before a handle, a quote, a figure. */
function elides(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (classOf(code) === 'letter') return VOWELS.has(fold(String.fromCodePoint(code))[0] ?? '');
  return classOf(code) !== 'space';
}

const CLITICS = ["'s", "'d", "'ve", "'re", "'ll"];

/** The end of the English possessive or shortened verb at `at` (`Kerry's`, `when'd`), or `at`. */
export function cliticEnd(text: string, at: number): number {
  const clitic = CLITICS.find((each) => text.slice(at, at + each.length).toLowerCase() === each);
  if (clitic === undefined) return at;
  const end = at + clitic.length;
  const after = text.codePointAt(end);
  if (after === undefined) return end;
  const found = classOf(after);
  const goesOn = found === 'letter' || found === 'digit' || after === APOSTROPHE || after === UNDERSCORE;
  return goesOn ? at : end;
}

/** The end of two or more single letters with dots between (`U.S.`, `O.N.U.`, `R.D.C`), or `at`. */
function abbreviationEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (true) {
    const code = text.codePointAt(end);
    if (code === undefined || classOf(code) !== 'letter' || !isUpper(code)) break;
    const afterLetter = end + (code > 0xffff ? 2 : 1);
    if (text.charCodeAt(afterLetter) === DOT) {
      letters++;
      end = afterLetter + 1;
      continue;
    }
    const next = text.codePointAt(afterLetter);
    const alone = next === undefined || (classOf(next) !== 'letter' && classOf(next) !== 'digit');
    if (letters > 0 && alone) {
      letters++;
      end = afterLetter;
    }
    break;
  }
  return letters >= 2 ? end : at;
}
