import { monthNamed, weekdayNamed } from '../../language/date-lookup.js';
import { isStopWord } from '../../language/stop-words.js';
import type { Token } from '../../language/tokens.js';
import { ORDINARY_WORDS } from '../../linking/world/ordinary-words.js';
import { HEADS, type Head, MODIFIERS, PORTFOLIOS } from '../vocabulary/heads.js';
import { type KnownNames, upperFirst } from './known-names.js';
import type { Mention } from './mention.js';
import { countryName, placeAt } from './places.js';

/** Small words inside a person's name. */
const PARTICLES = new Set([
  'ben',
  'bin',
  'ibn',
  'al',
  'el',
  'de',
  'du',
  'la',
  'von',
  'van',
  'der',
  'den',
  'da',
  'dos',
  'e',
  'y',
  "d'",
  '&',
  'le',
  'bint',
]);
const OF = new Set([
  'de',
  'du',
  'des',
  "d'",
  'of',
  'for',
  'au',
  'aux',
  'a',
  'in',
  'to',
  'en',
  'charge',
  'at',
]);
const ARTICLES = new Set(['le', 'la', 'les', "l'", 'the']);
const LONGEST_NAME = 7;
/** "of …", adjectives: a name is not defined more often. */
const MOST_TAILS = 6;

/** Who stands in one country for another. */
const ABROAD = /^(?:ambass|embass|consul|mission|deleg|high|envoy|representation)/u;
const WHERE = new Set(['a', 'au', 'aux', 'in', 'to', 'en', 'at', 'dans']);

/** Reads the actors that a paragraph names: offices, bodies, countries and persons, each with its country. */
export class NameReader {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #known: KnownNames;
  readonly #platforms: ReadonlySet<number>;
  readonly #starts: ReadonlySet<number>;
  readonly #lang: 'fr' | 'en';

  constructor(input: {
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly known: KnownNames;
    /** Tokens that belong to a network's name or an amount of money. */
    readonly platforms: ReadonlySet<number>;
    /** Tokens that begin a sentence. */
    readonly starts: ReadonlySet<number>;
    readonly lang: 'fr' | 'en';
  }) {
    this.#tokens = input.tokens;
    this.#text = input.text;
    this.#known = input.known;
    this.#platforms = input.platforms;
    this.#starts = input.starts;
    this.#lang = input.lang;
  }

  all(): Mention[] {
    const mentions: Mention[] = [];
    for (let at = 0; at < this.#tokens.length; ) {
      const found = this.#read(at);
      const owner = mentions.at(-1);
      const owned = found && owner && this.#owned(owner, found);
      if (owned) mentions.pop();
      if (found && !isOccasion(found)) mentions.push(owned ?? this.#departmentOf(owner, found));
      at = Math.max(found?.end ?? 0, at + 1);
    }
    return mentions;
  }

  /** "the agency's Rome office", "the UN's security department": one body, of the owner's country. */
  #owned(owner: Mention, body: Mention): Mention | undefined {
    if (this.#folded(owner.end) !== "'s" || body.from - owner.end > 2 || body.kind !== 'institution')
      return undefined;
    if (owner.kind === 'person' || owner.kind === 'role') return undefined;
    const { vague: _, ...named } = body;
    const country = owner.country ?? body.country;
    return {
      ...named,
      from: owner.from,
      name: upperFirst(this.#slice(owner.from, body.end)),
      ...(country && { country }),
    };
  }

  /** "the minister's department": a body of the minister's country. */
  #departmentOf(owner: Mention | undefined, body: Mention): Mention {
    if (!owner?.country || !body.vague || body.kind !== 'institution') return body;
    if (this.#folded(owner.end) !== "'s" || body.from - owner.end > 2) return body;
    const { vague: _, ...named } = body;
    return { ...named, country: owner.country };
  }

  #read(at: number): Mention | undefined {
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || this.#platforms.has(at)) return undefined;
    if (!token.capital && isStopWord(token.folded)) return undefined;
    const known = this.#knownAt(at);
    const phrase = this.#phrase(at);
    // "l'ambassade de Chine à Londres" is not the one that the base knows as "l'ambassade de Chine".
    if (known && !(phrase && phrase.end > known.end)) return known;
    return (
      phrase ??
      this.#portfolioOf(at) ??
      this.#portfolio(at) ??
      this.#native(at) ??
      this.#country(at) ??
      this.#bareName(at)
    );
  }

  #knownAt(at: number): Mention | undefined {
    const found = this.#known.at(this.#tokens, at);
    if (!found || !this.#capitalised(at, found.end)) return undefined;
    const next = this.#tokens[found.end];
    // "Clinton Global Initiative": the name goes on.
    if (
      found.end === at + 1 &&
      next?.capital &&
      next.kind === 'word' &&
      !this.#platforms.has(found.end) &&
      !placeAt(this.#tokens, found.end) &&
      found.meaning.kind === 'person'
    )
      return undefined;
    const { kind, country, actor } = found.meaning;
    // A body goes by the name that the text prints; who it is, its id says.
    const name = kind === 'institution' ? upperFirst(this.#slice(at, found.end)) : found.meaning.name;
    return { from: at, end: found.end, kind, name, ...(country && { country }), ...(actor && { actor }) };
  }

  #capitalised(from: number, end: number): boolean {
    return this.#tokens.slice(from, end).some(({ capital }) => capital);
  }

  /** An office or body with what stands before it (adjective, owner) and behind it (adjectives, "of …", a name). */
  #phrase(at: number): Mention | undefined {
    const before = this.#before(at);
    const head = HEADS.at(this.#tokens, before.next);
    if (!head || this.#isAboard(before.next) || this.#isQuestion(before.next)) return undefined;
    if (head.meaning.kind === 'address') return this.#addressed(at, head.end);
    // "the foreign ministry spokesman": an office, not the body.
    const next = this.#folded(head.end) === "'s" ? head.end + 1 : head.end;
    const office = head.meaning.kind === 'institution' ? HEADS.at(this.#tokens, next) : undefined;
    if (office?.meaning.kind === 'role' && SPOKES.test(this.#folded(next)))
      return this.#phraseFrom(at, before, { ...office.meaning, from: next, end: office.end });
    return this.#phraseFrom(at, before, { ...head.meaning, from: before.next, end: head.end });
  }

  /** "Who pays?": no World Health Organization. */
  #isQuestion(at: number): boolean {
    return this.#folded(at) === 'who' && this.#tokens[at]?.text !== 'WHO';
  }

  /** "which came on board": no body. */
  #isAboard(at: number): boolean {
    return this.#folded(at) === 'board' && this.#folded(at - 1) === 'on';
  }

  /** "l'Intérieur", "les Armées": a ministry, by what it is about. */
  #portfolio(at: number): Mention | undefined {
    const subject =
      this.#lang === 'fr' && this.#tokens[at]?.capital ? PORTFOLIOS.at(this.#tokens, at) : undefined;
    const of = subject && OF_ARTICLE.get(this.#folded(at - 1));
    if (!subject || !of || STATES.has(this.#folded(at))) return undefined;
    const { end, country } = this.#tails(subject.end, false);
    return {
      from: at,
      end,
      kind: 'institution',
      name: `Ministère ${of}${this.#slice(at, end)}`,
      ...(country && { country }),
    };
  }

  /** "Global Affairs Canada", "Santé Canada": a ministry that goes by its subject and its country. */
  #portfolioOf(at: number): Mention | undefined {
    const subject = this.#tokens[at]?.capital ? PORTFOLIOS.at(this.#tokens, at) : undefined;
    const place = subject && placeAt(this.#tokens, subject.end);
    if (!subject || !place || place.adjective || place.city) return undefined;
    return {
      from: at,
      end: place.end,
      kind: 'institution',
      name: this.#slice(at, place.end),
      country: place.code,
    };
  }

  /** What stands before a head: a country's adjective or name, or a city in which a mission is ("the London embassy"). */
  #before(at: number): { next: number; country?: string; city?: true } {
    const city = placeAt(this.#tokens, at);
    if (city?.city && ABROAD.test(this.#folded(city.end)) && HEADS.at(this.#tokens, city.end))
      return { next: city.end, city: true };
    let next = at;
    let country: string | undefined;
    for (let i = 0; i < 3; i++) {
      const place = placeAt(this.#tokens, next);
      const modifier = MODIFIERS.at(this.#tokens, next);
      if (HEADS.at(this.#tokens, next)) break;
      if (place && country === undefined) {
        country = place.code;
        next = this.#folded(place.end) === "'s" ? place.end + 1 : place.end;
      } else if (modifier) next = modifier.end;
      else break;
    }
    return { next, ...(country && { country }) };
  }

  #phraseFrom(
    from: number,
    before: { country?: string; city?: true },
    head: Head & { from: number; end: number },
  ): Mention | undefined {
    const topic = this.#topicEnd(head);
    const { end: tailEnd, ...tail }: { end: number; country?: string; posted?: true } = topic
      ? { end: topic }
      : this.#tails(head.end, ABROAD.test(this.#folded(head.from)));
    const named = NAMED_BODIES.has(this.#folded(head.from)) ? this.#properEnd(tailEnd) : undefined;
    const end = named ?? tailEnd;
    const country = before.country ?? head.country ?? popeOf(this.#folded(head.from)) ?? tail.country;
    const isOffice = head.kind === 'role' || head.kind === 'title';
    const holder = isOffice ? this.#holder({ from, end, head, country }) : undefined;
    if (holder) return holder;
    const plural = this.#isMany(head, isOffice);
    // "l'ambassadrice à Oslo" is known by where she is.
    const posted = before.city ?? tail.posted;
    const vague = !country && !posted && (isOffice || !this.#capitalised(head.from, end));
    const indefinite = vague && INDEFINITE.has(this.#folded(from - 1));
    return {
      from,
      end,
      kind: isOffice ? 'role' : 'institution',
      name: upperFirst(this.#slice(before.country === undefined && !before.city ? head.from : from, end)),
      ...(isOffice && { role: this.#slice(head.from, end) }),
      ...(country && { country }),
      ...(plural && { plural: true }),
      ...(vague && { vague: true }),
      ...(indefinite && { indefinite: true }),
      ...(isOffice && posted && { posted: true }),
    };
  }

  #isMany(head: Head & { from: number; end: number }, isOffice: boolean): boolean {
    return (
      (isPlural(this.#tokens, head.from) || (isOffice && isPlural(this.#tokens, head.end - 1))) &&
      !SINGULARS.has(this.#folded(head.from)) &&
      (head.kind !== 'proper' || this.#folded(head.end - 1) === 'states')
    );
  }

  /** "the regulator Anatel", "l'autorité italienne Agcom": the name of a body behind its sort. */
  #properEnd(at: number): number | undefined {
    const token = this.#tokens[at];
    if (!token?.capital || token.kind !== 'word' || this.#platforms.has(at) || isCalendar(token))
      return undefined;
    if (placeAt(this.#tokens, at) || HEADS.at(this.#tokens, at)) return undefined;
    return this.#runEnd(at);
  }

  /** "Committee on Foreign Relations", "Commission on Audit". */
  #topicEnd(head: { from: number; end: number }): number | undefined {
    const next = this.#tokens[head.end + 1];
    const assembled = /^(?:committee|commission|council|board|office|department)$/u.test(
      this.#folded(head.from),
    );
    if (!assembled || this.#folded(head.end) !== 'on' || !next?.capital || isCalendar(next)) return undefined;
    return this.#platforms.has(head.end + 1) ? undefined : this.#runEnd(head.end + 1);
  }

  /** All that defines an office or body behind it, the first country among it, and whether it says where it is. */
  #tails(from: number, abroad: boolean): { end: number; country?: string; posted?: true } {
    let end = from;
    let country: string | undefined;
    let posted = false;
    for (let i = 0; i < MOST_TAILS; i++) {
      const tail = this.#tail(end);
      if (!tail) break;
      // An embassy in Rome, an ambassador to Italy are another country's.
      if (!(abroad && WHERE.has(this.#folded(end)))) country ??= tail.country;
      else posted ||= tail.country !== undefined;
      end = tail.end;
    }
    return { end, ...(country && { country }), ...(posted && { posted }) };
  }

  /** The person named behind an office, whose name a title belongs to ("la reine Rania de Jordanie"). */
  #holder({
    from,
    end,
    head,
    country,
  }: {
    from: number;
    end: number;
    head: Head & { from: number };
    country: string | undefined;
  }): Mention | undefined {
    const person = this.#personAt(end);
    if (!person) return undefined;
    const isTitle = head.kind === 'title';
    const after = isTitle ? this.#tail(person.end) : undefined;
    const last = after?.country ? after.end : person.end;
    const titled = isTitle && !person.known;
    const land = country ?? person.country ?? after?.country;
    return {
      from,
      end: last,
      kind: 'person',
      name: titled ? upperFirst(this.#slice(head.from, last)) : person.name,
      role: this.#slice(head.from, end),
      ...(land && { country: land }),
      ...(person.actor && { actor: person.actor }),
    };
  }

  /** What defines an office or body behind it: an adjective of a country, a modifier, "of" with a subject or place. */
  #tail(at: number): { end: number; country?: string } | undefined {
    const place = placeAt(this.#tokens, at);
    if (place?.adjective) return { end: place.end, country: place.code };
    const modifier = MODIFIERS.at(this.#tokens, at);
    if (modifier && !this.#tokens[at]?.capital) return { end: modifier.end };
    const first = this.#folded(at);
    if (first === '(' || !OF.has(first)) return undefined;
    let next = at + 1;
    if (first === 'charge') next++;
    if (ARTICLES.has(this.#folded(next))) next++;
    return this.#complement(
      next,
      first === 'to' ||
        first === 'in' ||
        first === 'a' ||
        first === 'en' ||
        first === 'at' ||
        first === 'au' ||
        first === 'aux',
    );
  }

  #complement(at: number, placesOnly: boolean): { end: number; country?: string } | undefined {
    const place = placeAt(this.#tokens, at);
    if (place && !place.adjective) return { end: place.end, country: place.code };
    const subject = placesOnly ? undefined : PORTFOLIOS.at(this.#tokens, at);
    if (subject) return this.#morePortfolios(subject.end);
    // "le ministre de l'ambassade de France": bodies nest.
    const head = placesOnly ? undefined : HEADS.at(this.#tokens, at);
    if (head && (head.meaning.kind === 'institution' || head.meaning.kind === 'proper')) {
      const more = this.#tail(head.end);
      const country = head.meaning.country ?? more?.country;
      return { end: more?.end ?? head.end, ...(country && { country }) };
    }
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || !token.capital || this.#platforms.has(at) || isCalendar(token))
      return undefined;
    return { end: this.#runEnd(at) };
  }

  /** "…, de l'alimentation et de la pêche". */
  #morePortfolios(end: number): { end: number } {
    let last = end;
    for (let i = 0; i < 3; i++) {
      let at = last;
      if ([',', 'et', 'and', '&'].includes(this.#folded(at))) at++;
      else break;
      if (OF.has(this.#folded(at))) at++;
      if (ARTICLES.has(this.#folded(at))) at++;
      const more = PORTFOLIOS.at(this.#tokens, at);
      if (!more) break;
      last = more.end;
    }
    return { end: last };
  }

  #addressed(from: number, at: number): Mention | undefined {
    const next = this.#folded(at) === '.' ? at + 1 : at;
    const person = this.#personAt(next);
    if (!person) return undefined;
    return {
      from,
      end: person.end,
      kind: 'person',
      name: person.name,
      ...(person.country && { country: person.country }),
      ...(person.actor && { actor: person.actor }),
    };
  }

  #personAt(
    at: number,
  ): { end: number; name: string; country?: string; actor?: string; known?: true } | undefined {
    const comma = this.#folded(at) === ',' ? at + 1 : at;
    const known = this.#knownAt(comma);
    if (known && known.kind === 'person') {
      return {
        end: known.end,
        name: known.name,
        known: true,
        ...(known.country && { country: known.country }),
        ...(known.actor && { actor: known.actor }),
      };
    }
    const token = this.#tokens[comma];
    if (
      !token?.capital ||
      token.kind !== 'word' ||
      this.#platforms.has(comma) ||
      placeAt(this.#tokens, comma)
    )
      return undefined;
    if (isCalendar(token)) return undefined;
    const title = HEADS.at(this.#tokens, comma);
    // "Cheikh Mohammed": a title between the office and the name.
    if (title?.meaning.kind === 'title' || title?.meaning.kind === 'address')
      return this.#personAt(title.end);
    const end = this.#runEnd(comma);
    if (comma > at && end - comma < 2) return undefined;
    return { end, name: this.#slice(comma, end) };
  }

  /** "le Suédois Carl Bildt", "l'Égyptien": a person by the country; who it is, the article says elsewhere. */
  #native(at: number): Mention | undefined {
    const place = placeAt(this.#tokens, at);
    if (!place || !this.#tokens[at]?.capital) return undefined;
    const owner = this.#folded(place.end) === "'s";
    if (!place.adjective && !owner) return undefined;
    const person = this.#personAt(owner ? place.end + 1 : place.end);
    if (person)
      return {
        from: at,
        end: person.end,
        kind: 'person',
        name: person.name,
        country: person.country ?? place.code,
        ...(person.actor && { actor: person.actor }),
      };
    if (owner) return undefined;
    const article = this.#folded(at - 1);
    const defined =
      this.#lang === 'fr'
        ? ['le', 'la', "l'", 'du', 'au'].includes(article)
        : this.#isNativeAlone(article, place.end);
    if (!defined) return undefined;
    return {
      from: at,
      end: place.end,
      kind: 'role',
      name: this.#slice(at, place.end),
      role: 'dirigeant',
      country: place.code,
    };
  }

  /** "the Ukrainian is now third": nobody and nothing else goes on from it. */
  #isNativeAlone(article: string, end: number): boolean {
    const next = this.#tokens[end];
    return article === 'the' && (next?.kind !== 'word' || AUXILIARIES.has(next.folded));
  }

  #country(at: number): Mention | undefined {
    const place = placeAt(this.#tokens, at);
    if (!place || place.adjective) return undefined;
    const sign = this.#tokens[place.end];
    if (
      sign?.capital &&
      sign.kind === 'word' &&
      sign.start - (this.#tokens[place.end - 1]?.end ?? 0) === 1 &&
      !this.#platforms.has(place.end)
    ) {
      // "India Today", "China Daily" are names of their own.
      const head = HEADS.at(this.#tokens, place.end);
      const ordinary = this.#lang === 'en' && ORDINARY_WORDS.has(sign.folded);
      if (!head && !ordinary && !this.#known.at(this.#tokens, place.end)) return undefined;
    }
    return {
      from: at,
      end: place.end,
      kind: 'country',
      name: countryName(place.code, this.#lang),
      country: place.code,
    };
  }

  /** A run of capitalised words that nothing introduces. */
  #bareName(at: number): Mention | undefined {
    const token = this.#tokens[at] as Token;
    if (!token.capital || isCalendar(token) || isStopWord(token.folded)) return undefined;
    // "the Republican": whoever was spoken of.
    if (PARTISANS.has(token.folded) && !this.#tokens[at + 1]?.capital) return undefined;
    if (placeAt(this.#tokens, at)?.adjective) return undefined;
    if (this.#starts.has(at) && ORDINARY_WORDS.has(token.folded)) {
      const next = this.#tokens[at + 1];
      if (!next?.capital || next.kind !== 'word' || next.start - token.end > 1) return undefined;
      if (
        HEADS.at(this.#tokens, at + 1) ||
        placeAt(this.#tokens, at + 1) ||
        this.#known.at(this.#tokens, at + 1) ||
        this.#platforms.has(at + 1)
      )
        return undefined;
    }
    const end = this.#runEnd(at);
    const name = this.#slice(at, end);
    // "its Arabic-language account" names nobody.
    if (COMPOUND.test(name)) return undefined;
    const person = end - at >= 2 && !name.includes('&') && name !== name.toUpperCase() && !/\d/u.test(name);
    const initial = end - at === 1 && this.#starts.has(at) && name !== name.toUpperCase();
    return { from: at, end, kind: person ? 'person' : 'name', name, ...(initial && { initial }) };
  }

  #runEnd(at: number): number {
    let end = at + 1;
    while (end < this.#tokens.length && end - at < LONGEST_NAME && this.#goesOn(end)) end++;
    return end;
  }

  /** Whether a name goes on with token `at`. */
  #goesOn(at: number): boolean {
    const token = this.#tokens[at] as Token;
    if (this.#platforms.has(at)) return false;
    if (token.text === '.') return this.#isInitial(at);
    if (token.text === '&') return true;
    if (token.kind !== 'word') return false;
    return token.capital ? this.#isNamePart(at, token) : this.#isParticle(at, token);
  }

  #isNamePart(at: number, token: Token): boolean {
    if (isCalendar(token)) return false;
    return this.#tokens[at - 1]?.hyphenNext === true || placeAt(this.#tokens, at) === undefined;
  }

  /** "Donald J. Trump": the full stop belongs to an initial. */
  #isInitial(at: number): boolean {
    const before = this.#tokens[at - 1] as Token;
    const short = before.text.length <= 2 && before.capital && !before.text.endsWith('.');
    return short && this.#tokens[at + 1]?.capital === true;
  }

  /** "ben", "al", "von" before the rest of a name; not "de" before a place or a body. */
  #isParticle(at: number, { folded }: Token): boolean {
    const next = this.#tokens[at + 1];
    const links = next?.kind === 'word' && (next.capital || PARTICLES.has(next.folded));
    const joined = this.#tokens[at - 1]?.hyphenNext === true || (PARTICLES.has(folded) && links);
    if (!joined || placeAt(this.#tokens, at + 1)) return false;
    return folded !== 'de' || HEADS.at(this.#tokens, at + 1) === undefined;
  }

  #folded(at: number): string {
    return this.#tokens[at]?.folded ?? '';
  }

  #slice(from: number, end: number): string {
    return this.#text.slice(this.#tokens[from]?.start ?? 0, this.#tokens[end - 1]?.end ?? 0);
  }
}

/** Bodies whose sort stands before their name. */
const NAMED_BODIES = new Set(
  'regulateur regulator watchdog autorite authority gendarme ombudsman'.split(' '),
);

const SPOKES = /^spokes/u;

const INDEFINITE = new Set('un une autre a an another some certain'.split(' '));

/** "Inauguration Day", "the Doha Forum", "Prix Nobel": what happens or is given, and nobody. */
const isOccasion = ({ kind, name }: Mention): boolean =>
  (kind === 'person' || kind === 'name') && OCCASION.test(name);
const OCCASION =
  /(?: (?:Day|Week|Month|Summit|Forum|Awards?|Prize|Conference|Games|Cup|War|Treaty|Agreement|Festival|Act)|^(?:Day|Week|Summit|Prix|Journée|Semaine|Sommet|Traité|Accords?|Loi)(?: .*)?)$/u;

const COMPOUND = /-(?:language|speaking|based|led|born|backed|owned|run)$/u;

const PARTISANS = new Set(
  'republican republicans democrat democrats tory tories conservative conservatives labour liberal socialist republicain democrate'.split(
    ' ',
  ),
);

const OF_ARTICLE: ReadonlyMap<string, string> = new Map([
  ['le', 'du '],
  ['la', 'de la '],
  ['les', 'des '],
  ["l'", "de l'"],
  ['aux', 'des '],
  ['au', 'du '],
]);
/** Portfolios that are bodies of their own under that name. */
const STATES = new Set(['etat', 'premier', 'cabinet', 'police', 'europe']);

const AUXILIARIES = new Set(
  'is was has had will would can could who whose also now then still comes came ranks ranked stands leads'.split(
    ' ',
  ),
);

const SINGULARS = new Set([
  'affaires',
  'services',
  'autorites',
  'authorities',
  'nations',
  'philippines',
  'congress',
  'anssi',
]);

const isCalendar = (token: Token): boolean => {
  const month = monthNamed(token.folded);
  return (
    (month !== undefined && !month.short && (token.folded !== 'mars' || token.capital)) ||
    weekdayNamed(token.folded) !== undefined
  );
};

const popeOf = (title: string): string | undefined =>
  title === 'pape' || title === 'pope' ? 'VA' : undefined;

function isPlural(tokens: readonly Token[], at: number): boolean {
  const { folded = '' } = tokens[at] ?? {};
  return folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss');
}
