import type { z } from 'zod';
import type { Aliases, Localized } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import { LANGS } from '../language/lang.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { fold } from '../language/text.js';
import { PhraseTable } from './phrase-table.js';
import { type Sense, sense } from './sense.js';
import { Vocabulary } from './spelling.js';
import { wordsOf } from './word.js';
import { COUNTRIES } from './world/countries.js';
import { CITIES, NETWORKS } from './world/names.js';

/** Every phrase that has a meaning here: the base's names, the lexicon, and the world's names that the base may lack. */
export interface Gazetteer {
  readonly phrases: PhraseTable<Sense>;
  /** How the base, its lexicon and the world's names are spelt. */
  readonly vocabulary: Vocabulary;
}

/** Collects the names of the base, its lexicon and the world's names into one table. */
export function createGazetteer(base: FactBase): Gazetteer {
  const book = new NameBook();
  addActors(base, book);
  addPlaces(base, book);
  addSources(base, book);
  addWorld(book);
  addLexicon(base, book);
  for (const frame of base.frames) {
    for (const lang of LANGS) book.spell(frame.statement[lang]);
  }
  return book;
}

/** The gazetteer while it is being written. */
class NameBook implements Gazetteer {
  readonly phrases = new PhraseTable<Sense>();
  readonly vocabulary = new Vocabulary();

  /** Adds a name in whatever order its words come, and how it is spelt. */
  name(phrase: string, value: Sense): void {
    this.phrases.add(phrase, value, 'bag');
    this.spell(phrase);
  }

  /**
   * As `name`, but one of a single content word is that word or its plural: no "statement" is a state, no "report" a reporter,
   * no "franc" a country.
   */
  noun(phrase: string, value: Sense): void {
    this.place(phrase, value);
    this.spell(phrase);
  }

  /** The same for a name of the world's, which says nothing of how words are spelt here. */
  place(phrase: string, value: Sense): void {
    const single = wordsOf(phrase).filter(({ stop }) => !stop).length === 1;
    this.phrases.add(phrase, value, single ? 'exact' : 'bag');
  }

  spell(phrase: string): void {
    for (const word of wordsOf(phrase)) if (word.token.kind === 'word') this.vocabulary.add(word.folded);
  }
}

interface Named {
  readonly name: Localized;
  readonly aliases?: z.infer<typeof Aliases> | undefined;
}

const namesOf = ({ name, aliases }: Named): string[] => [
  name.fr,
  name.en,
  ...(aliases?.fr ?? []),
  ...(aliases?.en ?? []),
];

function addActors(base: FactBase, book: NameBook): void {
  for (const actor of base.actors.values()) {
    for (const phrase of namesOf(actor)) book.noun(phrase, sense('actor', actor.id));
  }
  for (const type of base.types.values())
    for (const phrase of namesOf(type)) book.noun(phrase, sense('type', type.id));
}

function addPlaces(base: FactBase, book: NameBook): void {
  for (const platform of base.platforms.values())
    for (const phrase of namesOf(platform)) book.name(phrase, sense('platform', platform.id));
  for (const { id, handle, name } of base.accounts.values()) {
    const value = sense('account', id);
    if (handle) {
      book.phrases.add(handle, value, 'exact');
      book.name(handle.slice(1), value);
    }
    if (name) for (const lang of LANGS) book.name(name[lang], value);
  }
}

function addSources(base: FactBase, book: NameBook): void {
  for (const { id, title, publisher, aliases } of base.sources.values()) {
    const names = [title.text, publisher?.name, ...(aliases?.fr ?? []), ...(aliases?.en ?? [])];
    for (const phrase of names) if (phrase) book.name(phrase, sense('source', id));
  }
}

/** Countries, cities and networks: a question about one that the base lacks is refused by its name. */
function addWorld(book: NameBook): void {
  for (const { code, fr, en, capitals } of COUNTRIES) {
    for (const phrase of [...fr, ...en]) book.noun(phrase, sense('country', code));
    for (const capital of capitals) book.place(capital, sense('city', fold(capital)));
  }
  for (const network of NETWORKS) {
    book.place(network, sense('network', fold(network)));
    book.vocabulary.add(fold(network));
  }
  for (const city of CITIES) book.place(city, sense('city', fold(city)));
}

/** What is asked and counted hangs on the very form: "publisher" is a slot, "published" is not. */
const EXACT = /^(?:ask|measure):/u;

function addLexicon(base: FactBase, book: NameBook): void {
  for (const { sense: value, phrases } of LANGS.flatMap((lang) => base.lexicon[lang])) {
    for (const phrase of phrases) {
      const loose = isContentPhrase(phrase) ? 'bag' : 'stemmed';
      book.phrases.add(phrase, value as Sense, EXACT.test(value) ? 'exact' : loose);
      book.spell(phrase);
    }
  }
  for (const lang of LANGS) for (const word of STOP_WORDS[lang]) book.vocabulary.add(word);
}

/** A lexicon phrase may come in another order only if it has two words that mean something. */
function isContentPhrase(phrase: string): boolean {
  const words = wordsOf(phrase);
  const content = words.filter(({ stop }) => !stop);
  return content.length === words.length || content.length >= 2;
}
