import type { Actor } from '../../facts/entities.js';
import { weekdayNamed } from '../../language/date-lookup.js';
import { fold, normalizeText } from '../../language/text.js';
import { once } from '../../once.js';
import type { Article } from '../article.js';
import { GENERIC_APPS } from '../vocabulary/policy.js';
import { AFTER_SPEAKER, BEFORE_SPEAKER, PRONOUNS, SPEAKING_FIRMS } from '../vocabulary/speech.js';
import { withEllipses } from './ellipsis.js';
import { knownNames } from './known-names.js';
import type { Mention } from './mention.js';
import { withParaphrases } from './network-paraphrases.js';
import { type Passage, readPassage } from './passage.js';
import { placeAt } from './places.js';
import { placed } from './scenes.js';

/** A sentence of a passage with what was spoken of before it. */
export interface Sentence {
  /** Its place in the article. */
  readonly index: number;
  readonly passage: Passage;
  /** Tokens `[from, to)` of the passage. */
  readonly from: number;
  readonly to: number;
  /** Whom the sentences before it were about. */
  readonly focus?: Mention;
  /** The network last named before it: in its paragraph, else earlier. */
  readonly platformBefore?: string;
  readonly platformInParagraph: boolean;
}

/** An article with everything recognised in it. */
export interface Document {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly title?: Passage;
  /** The network that the title names, if it names one. */
  readonly titlePlatform?: string;
  /** The network of a text that names only one. */
  readonly onlyPlatform?: string;
  /** The country that the article names most. */
  readonly country?: string;
}

export interface DocumentOptions {
  readonly actors?: Iterable<Actor>;
}

/** Reads an article: every line by itself, then what one line tells about the names of another. */
export function readDocument(article: Article, { actors = [] }: DocumentOptions = {}): Document {
  const { lang, head } = article;
  const published = head.date;
  const options = { lang, known: namesKnownIn[lang](actors), ...(published && { published }) };
  const rawTitle = head.title
    ? readPassage(
        { number: 0, text: normalizeText(head.title), printed: head.title.normalize('NFC') },
        options,
      )
    : undefined;
  const raw = article.lines.map((line) => readPassage(line, options));
  const names = new NameBook([...(rawTitle ? [rawTitle] : []), ...raw]);
  const title = rawTitle && confirmed(names.resolved(rawTitle), raw);
  const passages = withParaphrases(withEllipses(raw.map((passage) => names.resolved(passage))));
  const titleNetworks = [
    ...new Set(title?.platforms.map(({ name }) => name).filter((name) => name !== 'all')),
  ];
  const titlePlatform = titleNetworks.length === 1 ? titleNetworks[0] : undefined;
  const networks = new Set(
    passages.flatMap(({ platforms }) => platforms.map(({ name }) => name)).filter((name) => name !== 'all'),
  );
  const onlyPlatform = networks.size === 1 ? [...networks][0] : undefined;
  const country = mostNamedCountry(title ? [title, title, ...passages] : passages) ?? countryOfSite(head.url);
  return {
    article,
    passages,
    sentences: connect(title, titlePlatform, passages),
    ...(title && { title }),
    ...(titlePlatform && { titlePlatform }),
    ...(onlyPlatform && { onlyPlatform }),
    ...(country && { country }),
  };
}

/** Titles capitalise any word: a name that nothing introduces counts where the text has it too. */
function confirmed(title: Passage, passages: readonly Passage[]): Passage {
  const named = new Set(passages.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  const sure = title.mentions.filter(
    ({ kind, name, country, actor }) =>
      (kind !== 'person' && kind !== 'name') ||
      country !== undefined ||
      actor !== undefined ||
      named.has(name),
  );
  return { ...title, mentions: sure };
}

/** The tables of names are built once for a base. */
const namesKnownIn = {
  fr: once((actors: Iterable<Actor>) => knownNames(actors, 'fr')),
  en: once((actors: Iterable<Actor>) => knownNames(actors, 'en')),
};

/** The country of a site's address, where nothing in the text names one. */
function countryOfSite(url: string | undefined): string | undefined {
  const host = /^[a-z]+:\/\/([^/:?#]{1,253})/u.exec(url ?? '')?.[1] ?? '';
  const ending = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  if (ending === 'UK') return 'GB';
  return /^(?:FR|CA|BE|CH|IN|DE|AU|LU|MA|SN|TN|IE|NZ)$/u.test(ending) ? ending : undefined;
}

function mostNamedCountry(passages: readonly Passage[]): string | undefined {
  const counts = new Map<string, number>();
  const count = (country: string) => counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const { mentions, tokens } of passages) {
    const inside = new Set(
      mentions.flatMap(({ from, end }) => Array.from({ length: end - from }, (_, i) => from + i)),
    );
    for (const { country } of mentions) if (country) count(country);
    // "Indian soldiers"
    for (let at = 0; at < tokens.length; at++) {
      const place = inside.has(at) ? undefined : placeAt(tokens, at);
      if (place?.adjective && !GENERIC_APPS.at(tokens, place.end)) count(place.code);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A mention with the line in which it stands. */
interface Placed {
  readonly line: number;
  readonly mention: Mention;
}

function push(map: Map<string, Placed[]>, key: string, placed: Placed): void {
  const list = map.get(key);
  if (list) list.push(placed);
  else map.set(key, [placed]);
}

/** The last of a list in the order of the text that stands before a place; halved, for long texts. */
function lastBefore(list: readonly Placed[], line: number, from: number): Placed | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { line: at, mention } = list[middle] as Placed;
    if (at < line || (at === line && mention.from < from)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

const DEFINITE = new Set(['le', 'la', "l'", 'the', 'du', 'au']);
const officeWord = (role: string): string => fold(role).split(/[\s'-]/u)[0] ?? '';

/** Tells a surname's full name and a person's country from the other places that name them. */
class NameBook {
  readonly #full = new Map<string, string>();
  readonly #country = new Map<string, string>();
  readonly #holders = new Map<string, Mention>();
  readonly #bodies = new Map<string, Placed[]>();
  readonly #offices = new Map<string, Placed[]>();
  readonly #inside = new Set<string>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) {
      for (const [index, mention] of passage.mentions.entries()) {
        this.#note(mention);
        this.#noteBody(mention, passage.line);
        this.#noteOffice(mention, passage.mentions[index + 1], passage);
        if (!mention.initial) this.#inside.add(mention.name);
      }
    }
  }

  #note({ kind, name, country, role, ...more }: Mention): void {
    if (kind !== 'person') return;
    const surname = name.split(' ').at(-1) as string;
    if (name.includes(' ') && !this.#full.has(fold(surname))) this.#full.set(fold(surname), name);
    if (country && !this.#country.has(name)) this.#country.set(name, country);
    if (country && !this.#holders.has(country)) this.#holders.set(country, { kind, name, country, ...more });
    if (country && role) this.#holders.set(`${country} ${officeOf(role)}`, { kind, name, country, ...more });
  }

  /** The bodies of each sort that say which they are: "le ministère" is the last that was named so. */
  #noteBody(mention: Mention, line: number): void {
    if (mention.kind !== 'institution' || mention.vague || mention.plural || mention.speaks) return;
    for (const head of SEATS.get(fold(mention.name)) ?? mention.name.split(' ').map(fold)) {
      if (BODY_WORDS.has(head)) push(this.#bodies, head, { line, mention });
      if (MISSIONS.has(head)) push(this.#bodies, 'mission', { line, mention });
    }
  }

  /** Who holds which office, by its first word: "le président X", "X, ministre des Sports". */
  #noteOffice(mention: Mention, behind: Mention | undefined, { line, tokens }: Passage): void {
    if (mention.kind !== 'person') return;
    const gap = behind && tokens.slice(mention.end, behind.from).map(({ folded }) => folded);
    const apposed =
      gap?.[0] === ',' && gap.length <= 2 && behind?.kind === 'role' && !behind.plural
        ? behind.role
        : undefined;
    const office = mention.role ?? apposed;
    if (office) push(this.#offices, officeWord(office), { line, mention });
  }

  resolved(passage: Passage): Passage {
    // One capital at the head of a sentence makes no name, unless the text has it elsewhere too.
    const named = passage.mentions.filter(
      ({ initial, name }) => !initial || this.#inside.has(name) || this.#full.has(fold(name)),
    );
    const mentions = placed(named, passage).map((mention) =>
      markSpeaker(this.#resolve(mention, passage), passage),
    );
    return { ...passage, mentions };
  }

  #resolve(mention: Mention, passage: Passage): Mention {
    switch (mention.kind) {
      case 'role':
        return this.#held(mention) ?? this.#holder(mention, passage) ?? mention;
      case 'institution':
        return this.#definite(mention, passage) ?? mention;
      case 'person':
      case 'name':
        return this.#inFull(mention);
      default:
        return mention;
    }
  }

  /** "le président américain" is whoever the article says holds that office. */
  #held(mention: Mention): Mention | undefined {
    const { country, plural, role = '' } = mention;
    if (!country || plural) return undefined;
    const top = isTopOffice(role) ? this.#holders.get(country) : undefined;
    const holder = this.#holders.get(`${country} ${officeOf(role)}`) ?? top;
    if (!holder) return undefined;
    return { ...mention, kind: 'person', name: holder.name, ...(holder.actor && { actor: holder.actor }) };
  }

  /** "la ministre", of no country: the last that was named as one in the paragraph, else the only one of the text. */
  #holder(mention: Mention, { line, tokens }: Passage): Mention | undefined {
    const { vague, plural, role, from, end } = mention;
    const definite = DEFINITE.has(tokens[from - 1]?.folded ?? '');
    if (!vague || plural || !role || !definite || role.includes(' ')) return undefined;
    const holders = this.#offices.get(officeWord(role)) ?? [];
    const before = lastBefore(holders, line, from);
    const near = before?.line === line ? before : undefined;
    const only = holders.every((each) => each.mention.name === holders[0]?.mention.name)
      ? holders[0]
      : undefined;
    const holder = (near ?? only)?.mention;
    return holder && { ...holder, from, end };
  }

  #definite({ vague, plural, name, from, end }: Mention, { line }: Passage): Mention | undefined {
    const bodies = vague && !plural ? this.#bodies.get(fold(name)) : undefined;
    const body = bodies && (lastBefore(bodies, line, from) ?? bodies[0]);
    return body && { ...body.mention, from, end };
  }

  #inFull(mention: Mention): Mention {
    const full = this.#fullName(mention.name);
    const name = full ?? mention.name;
    const country = mention.country ?? this.#country.get(name);
    return { ...mention, kind: full ? 'person' : mention.kind, name, ...(country && { country }) };
  }

  #fullName(name: string): string | undefined {
    return name.includes(' ') ? undefined : this.#full.get(fold(name));
  }
}

/** Bodies of which a text commonly speaks without saying again which. */
const BODY_WORDS = new Set(
  'ministere ambassade gouvernement parlement prefecture commission senat mairie conseil embassy ministry government parliament department agence agency consulat consulate'.split(
    ' ',
  ),
);

/** What "the mission" may stand for. */
const MISSIONS = new Set(['ambassade', 'embassy', 'consulat', 'consulate', 'delegation', 'mission']);

/** Ministries that go by another name than theirs, with the words for them. */
const SEATS: ReadonlyMap<string, readonly string[]> = new Map([
  ["quai d'orsay", ['ministere', 'ministry']],
  ['foreign office', ['ministere', 'ministry']],
  ['federal foreign office', ['ministere', 'ministry']],
  ['auswartiges amt', ['ministere', 'ministry']],
  ['affaires mondiales canada', ['ministere', 'ministry', 'department']],
  ['global affairs canada', ['ministere', 'ministry', 'department']],
  ['state department', ['ministere', 'department']],
  ['foggy bottom', ['ministere', 'department']],
]);

/** The office without what defines it, so that "le président américain" meets "President Trump". */
function officeOf(role: string): string {
  const word = fold(role).split(/[\s'-]/u)[0] ?? '';
  return (
    {
      president: 'president',
      presidente: 'president',
      premier: 'prime',
      premiere: 'prime',
      prime: 'prime',
      pm: 'prime',
      chancelier: 'prime',
      chanceliere: 'prime',
      chancellor: 'prime',
      pape: 'pope',
      souverain: 'pope',
      pontiff: 'pope',
      pope: 'pope',
      roi: 'king',
      king: 'king',
      reine: 'queen',
      queen: 'queen',
    }[word] ?? fold(role)
  );
}

const TOP_OFFICES = new Set(['president', 'prime', 'pope', 'dirigeant', 'dirigeante', 'leader']);
const isTopOffice = (role: string): boolean =>
  TOP_OFFICES.has(officeOf(role)) || /^(?:chef|head) /u.test(fold(role));

/** Whether a name is there as a source: "selon X", "X précise". */
function markSpeaker(mention: Mention, { tokens }: Passage): Mention {
  let before = mention.from - 1;
  while (['le', 'la', "l'", 'les', 'the', '"', '«', 'du', 'de'].includes(tokens[before]?.folded ?? ''))
    before--;
  const unknown = mention.country === undefined && (mention.kind === 'name' || mention.kind === 'person');
  if (unknown && SPEAKING_FIRMS.at(tokens, before)?.end === before + 1) return { ...mention, speaks: true };
  for (let from = before; from >= Math.max(0, before - 3); from--) {
    if (BEFORE_SPEAKER.at(tokens, from)?.end === before + 1) return { ...mention, speaks: true };
  }
  const says = isOrder(tokens, mention.end) ? undefined : AFTER_SPEAKER.at(tokens, mention.end);
  if (
    (mention.kind === 'name' || mention.kind === 'institution') &&
    says &&
    !speaksOfItself(tokens, says.end)
  )
    return { ...mention, speaks: true };
  return mention;
}

/** "told staff to delete it": an order. */
const isOrder = (tokens: Passage['tokens'], at: number): boolean =>
  tokens[at]?.folded === 'told' &&
  tokens.slice(at + 1, at + ORDER_REACH).findIndex(({ folded }) => folded === 'to') > 0 &&
  !tokens.slice(at + 1, at + ORDER_REACH).some(({ folded }) => folded === 'that');
const ORDER_REACH = 5;

/** "The ministry said on Friday it would leave A", "told its followers": who says it does it, or has them. */
function speaksOfItself(tokens: Passage['tokens'], at: number): boolean {
  let next = at;
  while (next - at < MOST_BETWEEN && isBetween(tokens[next]?.folded ?? '')) next++;
  return ITSELF.has(tokens[next]?.folded ?? '');
}

const MOST_BETWEEN = 4;
const BETWEEN = new Set("that que qu' on a to late yesterday hier today also".split(' '));
const isBetween = (word: string): boolean => BETWEEN.has(word) || weekdayNamed(word) !== undefined;
const ITSELF = new Set('it they he she il elle its their his her ses son sa leurs'.split(' '));

/** Walks through the sentences and remembers whom and which network they spoke of. */
function connect(
  title: Passage | undefined,
  titlePlatform: string | undefined,
  passages: readonly Passage[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const spoken = new SpokenNetworks(titlePlatform);
  let focus = title && subjectOf(title, 0, title.tokens.length, undefined);
  for (const passage of passages) {
    let inParagraph = false;
    for (const { from, to } of passage.sentences) {
      inParagraph ||= spoken.tweets(passage, from, to);
      const platform = spoken.last;
      sentences.push({
        index: sentences.length,
        passage,
        from,
        to,
        ...(focus && { focus }),
        ...(platform && { platformBefore: platform }),
        platformInParagraph: inParagraph,
      });
      focus = subjectOf(passage, from, to, focus);
      inParagraph = spoken.names(passage, from, to) || inParagraph;
    }
  }
  return sentences;
}

/** The network that a text speaks of as it goes on. */
class SpokenNetworks {
  readonly #counts = new Map<string, number>();
  readonly #title: string | undefined;
  last: string | undefined;

  constructor(title: string | undefined) {
    this.#title = title;
  }

  /** Takes in a sentence's networks. Of several, the one that the text named most is what it goes on to speak of. */
  names({ platforms }: Passage, from: number, to: number): boolean {
    const named = platforms
      .filter((at) => at.from >= from && at.from < to && at.name !== 'all')
      .map(({ name }) => name);
    for (const name of named) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    const candidates = [...(this.last ? [this.last] : []), ...named];
    const most = Math.max(...candidates.map((name) => this.#count(name)));
    const several = new Set(named).size > 1;
    if (named.length > 0)
      this.last = several ? candidates.findLast((name) => this.#count(name) === most) : named.at(-1);
    return named.length > 0;
  }

  /** One tweets on Twitter, or on what it has become. */
  tweets({ tokens, platforms }: Passage, from: number, to: number): boolean {
    if (this.#title || this.last === 'X' || platforms.some((at) => at.from >= from && at.from < to))
      return false;
    if (!tokens.slice(from, to).some(({ folded }) => TWEETING.test(folded))) return false;
    this.#counts.set('Twitter', this.#count('Twitter') + 1);
    this.last = 'Twitter';
    return true;
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

const TWEETING = /^(?:re)?tweet/u;

const PREPOSITIONS = new Set([
  'a',
  'au',
  'aux',
  'par',
  'by',
  'with',
  'avec',
  'contre',
  'against',
  'pour',
  'for',
  'to',
  'from',
  'devant',
  'derriere',
  'chez',
  'than',
  'of',
  'de',
  'du',
  'en',
  'in',
  'dans',
  'of',
  'after',
  'apres',
  'between',
  'entre',
  'over',
  'behind',
  'from',
  "d'",
  'des',
  'unlike',
  'contrairement',
  'versus',
  'vs',
  'par',
]);

/** Whom a sentence is about: its first actor that is no complement; a pronoun keeps the one before. */
export function subjectOf(
  passage: Passage,
  from: number,
  to: number,
  before: Mention | undefined,
): Mention | undefined {
  const inside = passage.mentions.filter(
    (mention) => mention.from >= from && mention.end <= to && !mention.speaks,
  );
  const free = inside.filter((mention) => !PREPOSITIONS.has(wordBefore(passage, mention)) && !mention.plural);
  const first =
    free.find(({ kind, vague }) => kind !== 'name' && kind !== 'country' && !vague) ??
    free.find(({ kind }) => kind === 'country') ??
    ownersIn(passage, inside)[0];
  const pronoun = pronounsIn(passage, from, Math.min(to, from + 4))[0];
  if (before && pronoun && (!first || first.from > pronoun.at)) return before;
  return first ?? before ?? free[0] ?? inside.find(({ plural }) => !plural);
}

/** Those to whom an account belongs: "le compte du président", "celui de X". */
function ownersIn({ tokens }: Passage, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    ({ from, plural }) =>
      !plural && /^(?:compte|page|celui|celle|account|profil|profile)$/u.test(wordAt(tokens, from)),
  );
}

function wordAt(tokens: Passage['tokens'], from: number): string {
  let at = from - 1;
  while (
    [
      'le',
      'la',
      "l'",
      'les',
      'the',
      'du',
      'de',
      "d'",
      'of',
      'officiel',
      'twitter',
      'facebook',
      'instagram',
    ].includes(tokens[at]?.folded ?? '')
  )
    at--;
  return tokens[at]?.folded ?? '';
}

export function wordBefore({ tokens }: Passage, { from }: Mention): string {
  let at = from - 1;
  while (
    ['le', 'la', "l'", 'les', 'the', '"', '«', 'son', 'sa', 'his', 'her'].includes(tokens[at]?.folded ?? '')
  )
    at--;
  return tokens[at]?.folded ?? '';
}

/** Words in tokens `[from, to)` that stand for somebody; not "celui de X", "le compte de X", which say whose. */
export function pronounsIn({ tokens }: Passage, from: number, to: number): { at: number; end: number }[] {
  return PRONOUNS.all(tokens, from, to).filter(
    ({ end }) => !['de', "d'", 'du', 'des', 'of', 'y'].includes(tokens[end]?.folded ?? ''),
  );
}
