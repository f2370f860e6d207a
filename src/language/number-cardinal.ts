import type { Lang } from './lang.js';
import { type Figure, multiply, readFigure } from './number-digits.js';
import { MULTIPLIERS, type NumberWord, numberWord } from './number-words.js';
import type { Token } from './tokens.js';

export type Vague = 'dozens' | 'hundreds' | 'thousands' | 'millions';

/** A number as it stands in tokens `[start, next)`, without unit and precision words. */
export type Cardinal = {
  next: number;
  value: number;
  ordinal: boolean;
  /** Said with a noun that rounds: a dozen, une centaine. */
  rounded: boolean;
  vague?: Vague;
  /** The greatest scale that is said (1e6 for millions), by which a range may share it; 1 without one. */
  scale: number;
  /** The other reading of `1.244`, where nothing behind it has decided. */
  asDecimal?: number;
};

const ARTICLES = new Set(['a', 'an']);
const DEFINITE = new Set(['le', 'du', 'au']);
const FEW = new Set(['few', 'several', 'quelques', 'plusieurs']);
const LINKS = new Set(['de', "d'", 'of']);
const BEFORE_VAGUE = new Set([
  'des',
  'de',
  "d'",
  'quelques',
  'plusieurs',
  'several',
  'few',
  'many',
  'les',
  'the',
]);
/** `en millions de dollars` heads a table. */
const NOT_BEFORE_VAGUE = new Set(['en', 'in']);
const HALVES = new Set(['demi', 'demie']);
const UNIT = 1;
/** Words, besides those of numbers, with which one may begin. */
const BEGINNINGS = new Set([...ARTICLES, ...FEW, ...HALVES, 'half', 'un', 'une', 'one']);

/**
 * The longest number that starts at token `at`, in digits, words or both: `646 000`, `2,5 millions`, `3 millions
 * 173 mille 394`, `quatre-vingt-dix-sept`, `one hundred and two thousand`, `une douzaine`, `half a million`,
 * `dozens` (of). Undefined where none does, and for a bare `un`, `one` or `a`.
 */
export function readCardinal(tokens: readonly Token[], at: number, lang?: Lang): Cardinal | undefined {
  const token = tokens[at];
  if (!token || (token.kind === 'word' && !beginsCardinal(token.folded, lang))) return undefined;
  return new CardinalReader(tokens, lang).read(at);
}

/** Whether a folded word may begin a number. */
export const beginsCardinal = (folded: string, lang?: Lang): boolean =>
  BEGINNINGS.has(folded) || numberWord(folded, lang) !== undefined;

type Group = { value: number; next: number; ordinal: boolean; figure?: Figure };

/** A group in words as far as it is read; `room` is what the next word must stay below. */
type Spelled = Group & { room: number; lastAdded: number };

function startAt(at: number): Spelled {
  return { next: at, value: 0, room: 1000, lastAdded: 0, ordinal: false };
}

class CardinalReader {
  private readonly tokens: readonly Token[];
  private readonly lang: Lang | undefined;

  constructor(tokens: readonly Token[], lang: Lang | undefined) {
    this.tokens = tokens;
    this.lang = lang;
  }

  read(at: number): Cardinal | undefined {
    const token = this.tokens[at];
    if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined;
    if (token.kind === 'number') return this.readFrom(at);
    return this.readHalf(at) ?? this.readVague(at) ?? this.readFrom(at);
  }

  /** `un demi-million`, `half a million`, `half a dozen`, `une demi-douzaine`. */
  private readHalf(at: number): Cardinal | undefined {
    const skip = this.isUnitArticle(at) ? 1 : 0;
    const half = this.folded(at + skip);
    if (!(HALVES.has(half) || half === 'half')) return undefined;
    let next = at + skip + 1;
    if (half === 'half' && ARTICLES.has(this.folded(next))) next++;
    const word = this.word(next);
    if (!word || word.plural || word.ordinal || (word.role !== 'scale' && word.role !== 'collective'))
      return undefined;
    const value = multiply(0.5, word.value);
    return { next: next + 1, value, ordinal: false, rounded: word.role === 'collective', scale: word.value };
  }

  /** `des dizaines de milliers`, `hundreds of`, `several thousand`, `quelques millions`. */
  private readVague(at: number): Cardinal | undefined {
    const few = FEW.has(this.folded(at));
    const first = few ? at + 1 : at;
    let word = this.word(first);
    if (!word || word.ordinal || word.role === 'add' || !(word.plural || few)) return undefined;
    if (word.role === 'hundred' && word.plural) return undefined;
    let value = 1;
    let scale = UNIT;
    let next = first;
    while (word && word.role !== 'add' && !word.ordinal) {
      value *= word.value;
      if (word.role === 'scale') scale = Math.max(scale, word.value);
      next++;
      const linked = LINKS.has(this.folded(next)) ? 1 : 0;
      const following: NumberWord | undefined = this.word(next + linked);
      if (!following || value >= 1e9 || (linked === 1 && !following.plural)) break;
      next += linked;
      word = following;
    }
    if (NOT_BEFORE_VAGUE.has(this.folded(at - 1))) return undefined;
    const announced = few || BEFORE_VAGUE.has(this.folded(at - 1)) || LINKS.has(this.folded(next));
    if (!announced) return undefined;
    return { next, value, ordinal: false, rounded: false, vague: vagueOf(value), scale };
  }

  private readFrom(at: number): Cardinal | undefined {
    const group = this.readGroup(at);
    if (!group) return this.readBareScale(at);
    if (group.ordinal) return cardinal(group.next, group.value, { ordinal: true });
    const collective = this.readCollective(group);
    if (collective) return collective;
    const read = this.readScales(group);
    if (read.next === at + 1 && this.isUnitArticle(at)) return undefined;
    return read;
  }

  /** French `mille` says a thousand by itself. */
  private readBareScale(at: number): Cardinal | undefined {
    const word = this.word(at);
    if (word?.role !== 'scale' || word.plural) return undefined;
    // "le cap du million"
    const definite = word.value >= 1e6 && DEFINITE.has(this.folded(at - 1)) && this.folded(at - 2) !== 'par';
    if (definite && !word.ordinal) return this.readScales({ value: 1, next: at, ordinal: false });
    if (word.value !== 1e3 || this.folded(at) === 'thousand') return undefined;
    if (word.ordinal) return cardinal(at + 1, word.value, { ordinal: true });
    return this.readScales({ value: 1, next: at, ordinal: false });
  }

  /** `une douzaine`, `two dozen`, `une centaine de milliers`. */
  private readCollective(group: Group): Cardinal | undefined {
    const word = this.word(group.next);
    if (word?.role !== 'collective') return undefined;
    let value = group.value * word.value;
    let next = group.next + 1;
    let scale = UNIT;
    const linked = LINKS.has(this.folded(next)) ? this.word(next + 1) : undefined;
    if (
      linked &&
      !linked.ordinal &&
      (linked.role === 'scale' || linked.role === 'collective') &&
      linked.plural
    ) {
      value *= linked.value;
      scale = linked.value;
      next += 2;
    }
    return { next, value, ordinal: false, rounded: true, scale };
  }

  /** A group and the scales behind it, then lesser groups with theirs. */
  private readScales(first: Group): Cardinal {
    let total = 0;
    let lastScale = Number.POSITIVE_INFINITY;
    let group: Group | undefined = first;
    let next = first.next;
    let scale = UNIT;
    let ordinal = false;
    let whole = true;
    while (group) {
      const scaled = this.applyScales(group);
      total += scaled.value;
      whole &&= Number.isInteger(scaled.multiplicand);
      ordinal = scaled.ordinal;
      next = scaled.next;
      scale = Math.max(scale, scaled.scale);
      if (scaled.scale === UNIT || ordinal) break;
      lastScale = scaled.scale;
      if (this.isHalfBehind(next)) {
        total += lastScale / 2;
        next = this.afterHalf(next);
        break;
      }
      group = whole ? this.readLesserGroup(next, lastScale) : undefined;
    }
    const open = scale === UNIT && first.figure?.multiplier === undefined && first.figure?.asDecimal;
    return cardinal(next, Number(total.toPrecision(15)), {
      ordinal,
      scale: first.figure?.multiplier ?? scale,
      ...(open && { asDecimal: open.value }),
    });
  }

  private applyScales(group: Group) {
    let { next } = group;
    let multiplicand = group.value;
    if (this.isHalfBehind(next) && this.scaleAt(this.afterHalf(next)) !== undefined) {
      multiplicand += 0.5;
      next = this.afterHalf(next);
    }
    let scale = UNIT;
    let ordinal = false;
    let found = this.scaleAt(next, group.figure !== undefined && next === group.next);
    if (found && group.figure?.asDecimal && this.decimalBefore(next, group.figure.asDecimal.sign)) {
      multiplicand = group.figure.asDecimal.value;
    }
    while (found && !ordinal && scale < 1e12) {
      // deux mille milliards: a scale on a scale must be the greater one.
      if (scale > UNIT && found.value <= scale) break;
      scale *= found.value;
      ordinal = found.ordinal;
      next++;
      found = this.scaleAt(next);
    }
    return { value: multiply(multiplicand, scale), multiplicand, scale, ordinal, next };
  }

  /** Whether `1.244` before the scale at `at` is a fraction: by the language, told or shown by the scale's form. */
  private decimalBefore(at: number, sign: '.' | ','): boolean {
    const word = this.folded(at);
    if (word === 'mille' || word === 'thousand') return true;
    const lang = this.lang ?? scaleLanguage(word);
    return lang === undefined || sign === (lang === 'fr' ? ',' : '.');
  }

  /** What may follow `3 millions`: a group below the scale; one in digits only where nothing else could be meant. */
  private readLesserGroup(at: number, lastScale: number): Group | undefined {
    const linked = this.folded(at) === 'and' ? 1 : 0;
    const group = this.readGroup(at + linked);
    if (!group || group.value >= lastScale || group.value === 0) return undefined;
    const scale = this.scaleAt(group.next)?.value;
    if (scale !== undefined && scale >= lastScale) return undefined;
    if (!group.figure) return this.acceptSpelled(group, at, linked, scale);
    if (linked || !group.figure.whole || group.figure.ordinal || group.figure.multiplier) return undefined;
    if (scale !== undefined) return group;
    const { digits } = group.figure;
    return (digits === 3 && lastScale === 1e3) || (digits > 4 && lastScale >= 1e6) ? group : undefined;
  }

  private acceptSpelled(
    group: Group,
    at: number,
    linked: number,
    scale: number | undefined,
  ): Group | undefined {
    if (linked) return group.value < 100 && scale === undefined ? group : undefined;
    return group.next === at + 1 && this.isIndefinite(at) ? undefined : group;
  }

  private readGroup(at: number): Group | undefined {
    const token = this.tokens[at];
    if (token?.kind === 'number') {
      const figure = readFigure(token.folded);
      if (!figure) return undefined;
      const group = { value: figure.value, next: at + 1, ordinal: figure.ordinal, figure };
      const spelled = this.word(at + 1);
      if (spelled?.role === 'hundred' && this.folded(at + 1) === 'hundred' && figure.value < 100) {
        return { ...group, value: figure.value * 100, next: at + 2 };
      }
      return group;
    }
    return this.readSpelledGroup(at);
  }

  /** `quatre-vingt-dix-sept`, `deux cent un`, `one hundred and two`, `a hundred`: at most 999, or `twelve hundred`. */
  private readSpelledGroup(at: number): Group | undefined {
    let state = ARTICLES.has(this.folded(at)) ? this.startAtArticle(at) : startAt(at);
    if (!state) return undefined;
    while (!state.ordinal) {
      const following: Spelled | undefined = this.step(state, state.next > at);
      if (!following) break;
      state = following;
    }
    return state.next === at ? undefined : this.readSpelledFraction(state);
  }

  /** The English article of `a hundred`, `a million`; not the French verb of "il a cent comptes", nor `à`. */
  private startAtArticle(at: number): Spelled | undefined {
    const word = this.tokens[at]?.text.toLowerCase() === 'à' ? undefined : this.englishWord(at + 1);
    if (!word || word.ordinal || word.plural || word.role === 'add') return undefined;
    return { next: at + 1, value: 1, room: 0, lastAdded: 1, ordinal: false };
  }

  /** The group with the next word taken in, if it goes on there. */
  private step(state: Spelled, started: boolean): Spelled | undefined {
    const link = this.linkLength(state);
    const at = state.next + link;
    const word = this.word(at);
    if (word?.role === 'hundred' && link === 0) return this.stepHundred(state, word);
    if (word?.role !== 'add') return undefined;
    const next = at + 1;
    const { ordinal } = word;
    if (state.lastAdded === 4 && word.value === 20 && state.value % 100 === 4) {
      // quatre-vingt
      return { next, value: state.value + 76, room: 20, lastAdded: 80, ordinal };
    }
    if (started && (word.value === 0 || this.isPremier(at))) return undefined;
    // dix-sept, but not dix-deux.
    if (word.value >= state.room || (state.lastAdded === 10 && word.value < 7)) return undefined;
    return {
      next,
      value: state.value + word.value,
      room: roomAfter(word.value),
      lastAdded: word.value,
      ordinal,
    };
  }

  private stepHundred({ next, value }: Spelled, { ordinal }: NumberWord): Spelled | undefined {
    if (value >= 100 || (value === 0 && !this.isFrenchHundred(next))) return undefined;
    return { next: next + 1, value: (value || 1) * 100, room: 100, lastAdded: 100, ordinal };
  }

  /** French `cent` says a hundred by itself, `cents` and `hundred` do not. */
  private isFrenchHundred(at: number): boolean {
    return this.folded(at) === 'cent' || this.folded(at) === 'centieme';
  }

  /** `et` in vingt et un, soixante et onze; `and` behind a hundred. */
  private linkLength({ next: at, room, lastAdded }: Spelled): 0 | 1 {
    const link = this.folded(at);
    if (link !== 'et' && link !== 'and') return 0;
    const word = this.word(at + 1);
    if (word?.role !== 'add') return 0;
    if (link === 'and') return room === 100 ? 1 : 0;
    return lastAdded >= 20 && lastAdded < 80 && (word.value === 1 || word.value === 11) ? 1 : 0;
  }

  /** `deux virgule cinq`, `two point five`. */
  private readSpelledFraction(group: Group): Group {
    const sign = this.folded(group.next);
    if (group.ordinal || (sign !== 'virgule' && sign !== 'point')) return group;
    let digits = '';
    let next = group.next + 1;
    while (true) {
      const word = this.word(next);
      if (word?.role !== 'add' || word.ordinal || word.value > 9 || digits.length > 8) break;
      digits += word.value;
      next++;
    }
    return digits === '' ? group : { ...group, value: Number(`${group.value}.${digits}`), next };
  }

  /** `et demi`, `and a half`. */
  private isHalfBehind(at: number): boolean {
    if (this.folded(at) === 'et') return HALVES.has(this.folded(at + 1));
    return this.folded(at) === 'and' && this.folded(at + 1) === 'a' && this.folded(at + 2) === 'half';
  }

  private afterHalf(at: number): number {
    return this.folded(at) === 'et' ? at + 2 : at + 3;
  }

  private scaleAt(at: number, behindDigits = false): { value: number; ordinal: boolean } | undefined {
    const word = this.word(at);
    if (word?.role === 'scale') return word;
    return behindDigits ? this.multiplierAt(at) : undefined;
  }

  /** `3 M`, `10 k`, `1,5 Md`; not `3 M. Dupont`, not the metres of `3 m`. */
  private multiplierAt(at: number): { value: number; ordinal: boolean } | undefined {
    const token = this.tokens[at];
    const value = token?.kind === 'word' ? MULTIPLIERS.get(token.folded) : undefined;
    if (token === undefined || value === undefined) return undefined;
    const following = this.tokens[at + 1];
    const abbreviation = following?.text === '.' && following.start === token.end;
    if (token.text === 'm' || token.folded === 'b' || (token.text === 'M' && abbreviation)) return undefined;
    return { value, ordinal: false };
  }

  /** French counts on with unième, so that "les vingt premiers" are twenty. */
  private isPremier(at: number): boolean {
    return this.folded(at).startsWith('premi');
  }

  private isIndefinite(at: number): boolean {
    return this.folded(at) === 'une' || ARTICLES.has(this.folded(at));
  }

  private isUnitArticle(at: number): boolean {
    const folded = this.folded(at);
    return folded === 'un' || folded === 'une' || folded === 'one' || ARTICLES.has(folded);
  }

  private word(at: number): NumberWord | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return undefined;
    return this.isSeptember(token, at) ? undefined : numberWord(token.folded, this.lang);
  }

  private englishWord(at: number): NumberWord | undefined {
    return this.lang === 'fr' ? undefined : numberWord(this.folded(at), 'en');
  }

  /** `Sept. 11` and `Sept 11` are a month. */
  private isSeptember(token: Token, at: number): boolean {
    if (token.text !== 'Sept') return false;
    const following = this.tokens[at + 1];
    return following?.text === '.' || following?.kind === 'number';
  }

  private folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }
}

function cardinal(next: number, value: number, more: Partial<Cardinal>): Cardinal {
  return { next, value, ordinal: false, rounded: false, scale: UNIT, ...more };
}

/** Behind sixty and eighty French counts on to nineteen; English has no number that would misread so. */
function roomAfter(value: number): number {
  if (value === 60) return 20;
  return value >= 10 && value % 10 === 0 ? 10 : 0;
}

function scaleLanguage(word: string): Lang | undefined {
  if (word === 'millions' || word.startsWith('milliard') || word === 'md' || word === 'mds') return 'fr';
  return word === 'million' ? undefined : 'en';
}

function vagueOf(value: number): Vague {
  if (value >= 1e6) return 'millions';
  if (value >= 1e3) return 'thousands';
  return value >= 100 ? 'hundreds' : 'dozens';
}
