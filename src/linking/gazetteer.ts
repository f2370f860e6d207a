import type { FactBase } from '../facts/fact-base.js';
import type { Steps } from '../facts/steps.js';
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
  /** Terms (stems) of which more than one name consists: the first half of a name is no other name. */
  readonly nameWords: ReadonlySet<string>;
}

/** Collects the names of the base, its lexicon and the world's names into one table, a name a step. */
export function* gazetteerSteps(base: FactBase): Steps<Gazetteer> {
  const phrases = new PhraseTable<Sense>();
  const vocabulary = new Vocabulary();
  const nameWords = new Set<string>();
  const spell = (phrase: string) => {
    for (const word of wordsOf(phrase)) if (word.token.kind === 'word') vocabulary.add(word.folded);
  };
  const name = (phrase: string, value: Sense) => {
    phrases.add(phrase, value, 'bag');
    spell(phrase);
    for (const word of wordsOf(phrase)) if (!word.stop) for (const form of word.forms) nameWords.add(form);
  };

  for (const actor of base.actors.values()) {
    const value = sense('actor', actor.id);
    for (const phrase of [
      actor.name.fr,
      actor.name.en,
      ...(actor.aliases?.fr ?? []),
      ...(actor.aliases?.en ?? []),
    ])
      name(phrase, value);
    yield;
  }
  for (const type of base.types.values()) {
    const value = sense('type', type.id);
    for (const phrase of [
      type.name.fr,
      type.name.en,
      ...(type.aliases?.fr ?? []),
      ...(type.aliases?.en ?? []),
    ]) {
      phrases.add(phrase, value, 'bag');
      spell(phrase);
    }
  }
  for (const platform of base.platforms.values()) {
    const value = sense('platform', platform.id);
    for (const phrase of [
      platform.name.fr,
      platform.name.en,
      ...(platform.aliases?.fr ?? []),
      ...(platform.aliases?.en ?? []),
    ])
      name(phrase, value);
  }
  for (const account of base.accounts.values()) {
    const value = sense('account', account.id);
    if (account.handle) {
      phrases.add(account.handle, value, 'exact');
      name(account.handle.slice(1), value);
    }
    if (account.name) for (const phrase of [account.name.fr, account.name.en]) name(phrase, value);
    yield;
  }
  for (const source of base.sources.values()) {
    const value = sense('source', source.id);
    const own = [
      source.title.text,
      source.publisher?.name ?? '',
      ...(source.aliases?.fr ?? []),
      ...(source.aliases?.en ?? []),
    ];
    for (const phrase of own) if (phrase) name(phrase, value);
    yield;
  }
  for (const country of COUNTRIES) {
    for (const phrase of [...country.fr, ...country.en]) name(phrase, sense('country', country.code));
    for (const capital of country.capitals) phrases.add(capital, sense('city', fold(capital)), 'bag');
    yield;
  }
  for (const network of NETWORKS) {
    phrases.add(network, sense('network', fold(network)), 'bag');
    vocabulary.add(fold(network));
  }
  for (const city of CITIES) phrases.add(city, sense('city', fold(city)), 'bag');
  for (const row of [...base.lexicon.fr, ...base.lexicon.en]) {
    for (const phrase of row.phrases) {
      // What is asked and counted hangs on the very form: "publisher" is a slot, "published" is not.
      phrases.add(
        phrase,
        row.sense as Sense,
        /^(?:ask|measure):/u.test(row.sense) ? 'exact' : isContentPhrase(phrase) ? 'bag' : 'stemmed',
      );
      spell(phrase);
    }
    yield;
  }
  for (const lang of LANGS) for (const word of STOP_WORDS[lang]) vocabulary.add(word);
  for (const frame of base.frames) {
    for (const lang of LANGS) spell(frame.statement[lang]);
    yield;
  }
  return { phrases, vocabulary, nameWords };
}

/** A lexicon phrase may come in another order only if it has two words that mean something. */
function isContentPhrase(phrase: string): boolean {
  const words = wordsOf(phrase);
  const content = words.filter(({ stop }) => !stop);
  return content.length === words.length || content.length >= 2;
}
