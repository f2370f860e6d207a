import { describe, expect, it } from 'vitest';
import { Source } from '../../src/facts/entities.js';
import { SOURCE_KIND, sourceFrame, sourceStatement, titlePhrase } from '../../src/facts/source-frame.js';

const BARE = {
  id: 'tidewatch',
  file: 'tidewatch.txt',
  title: { text: 'Marées et messages', basis: 'printed' },
  language: 'fr',
};

/** An article that tells of itself what the test says, and its title. */
const article = (told: Readonly<Record<string, unknown>> = {}): Source => Source.parse({ ...BARE, ...told });

const PUBLISHER = { publisher: { name: 'La Vigie', basis: 'printed' } };
const AUTHOR = { author: { name: 'Ode Brisant', basis: 'printed' } };
const PUBLISHED = { published: { date: '2021-03-04', basis: 'printed' } };
const UPDATED = { updated: { date: '2021-03', basis: 'printed' } };
const INFERRED = {
  published: { date: '2021', basis: { inferred: { fr: "d'après la suite", en: 'from what follows' } } },
};
const FULL = { ...PUBLISHER, ...AUTHOR, ...PUBLISHED, ...UPDATED, url: 'https://vigie.example/marees' };

describe('the title of an article', () => {
  it('stands in the quotation marks of the language that is spoken', () => {
    expect(titlePhrase(article(), 'fr')).toBe('« Marées et messages »');
    expect(titlePhrase(article(), 'en')).toBe('“Marées et messages”');
  });

  it('is not quoted where the article prints none and the words are ours', () => {
    const described = article({ title: { text: 'sur les marées', basis: 'described' } });
    expect(titlePhrase(described, 'fr')).toBe('sur les marées');
    expect(titlePhrase(described, 'en')).toBe('sur les marées');
  });
});

describe('what an article tells of itself', () => {
  it.each([
    [
      'nothing but its title',
      {},
      "L'article « Marées et messages » (éditeur non indiqué) ne porte pas de date",
      'The article “Marées et messages” (publisher not stated) bears no date',
    ],
    [
      'who publishes it',
      PUBLISHER,
      "L'article « Marées et messages » (La Vigie) ne porte pas de date",
      'The article “Marées et messages” (La Vigie) bears no date',
    ],
    [
      'who wrote it',
      AUTHOR,
      "L'article « Marées et messages » (éditeur non indiqué), signé Ode Brisant, ne porte pas de date",
      'The article “Marées et messages” (publisher not stated), by Ode Brisant, bears no date',
    ],
    [
      'when it was published',
      PUBLISHED,
      "L'article « Marées et messages » (éditeur non indiqué) a été publié : 4 mars 2021",
      'The article “Marées et messages” (publisher not stated) was published: 4 March 2021',
    ],
    [
      'a date that somebody worked out',
      INFERRED,
      "L'article « Marées et messages » (éditeur non indiqué) a été publié : 2021 (date déduite)",
      'The article “Marées et messages” (publisher not stated) was published: 2021 (date inferred)',
    ],
    [
      'only when it was updated',
      UPDATED,
      "L'article « Marées et messages » (éditeur non indiqué) ne porte pas de date, mis à jour : mars 2021",
      'The article “Marées et messages” (publisher not stated) bears no date, updated: March 2021',
    ],
    [
      'all of it',
      FULL,
      "L'article « Marées et messages » (La Vigie), signé Ode Brisant, a été publié : 4 mars 2021, mis à jour : mars 2021",
      'The article “Marées et messages” (La Vigie), by Ode Brisant, was published: 4 March 2021, updated: March 2021',
    ],
  ])('%s', (_, told, french, english) => {
    expect(sourceStatement(article(told), 'fr')).toBe(french);
    expect(sourceStatement(article(told), 'en')).toBe(english);
  });
});

describe('the frame by which an article answers', () => {
  const both = (text: string) => [{ text: { fr: text, en: text } }];
  const day = [{ edtf: '2021-03-04', text: { fr: '4 mars 2021', en: '4 March 2021' } }];
  const title = [{ text: { fr: '« Marées et messages »', en: '“Marées et messages”' } }];

  it('is its own source, is about nobody, and fills every slot that the article can', () => {
    expect(sourceFrame(article(FULL))).toEqual({
      fact: 'tidewatch',
      kind: SOURCE_KIND,
      source: 'tidewatch',
      actors: [],
      accounts: [],
      platforms: [],
      countries: [],
      measures: [],
      actions: ['published'],
      period: '2021-03-04',
      dateInferred: false,
      slots: {
        title,
        author: both('Ode Brisant'),
        actor: both('Ode Brisant'),
        publisher: both('La Vigie'),
        published: day,
        date: day,
        updated: [{ edtf: '2021-03', text: { fr: 'mars 2021', en: 'March 2021' } }],
        url: both('https://vigie.example/marees'),
        language: both('fr'),
      },
      statement: {
        fr: "L'article « Marées et messages » (La Vigie), signé Ode Brisant, a été publié : 4 mars 2021, mis à jour : mars 2021",
        en: 'The article “Marées et messages” (La Vigie), by Ode Brisant, was published: 4 March 2021, updated: March 2021',
      },
    });
  });

  it('has no slot and no date for what the article leaves out', () => {
    const frame = sourceFrame(article());
    expect(frame.slots).toEqual({ title, language: both('fr') });
    expect(Object.keys(frame.slots)).toEqual(['title', 'language']);
    expect(frame).not.toHaveProperty('period');
    expect(frame.dateInferred).toBe(false);
  });

  it('marks a date that somebody worked out, or that comes from elsewhere', () => {
    expect(sourceFrame(article(INFERRED))).toMatchObject({ period: '2021', dateInferred: true });
    const outside = { fr: "d'après la table", en: 'from the index' };
    const elsewhere = article({ published: { date: '2020', basis: { outside } } });
    expect(sourceFrame(elsewhere)).toMatchObject({ period: '2020', dateInferred: true });
  });

  it('does not take the day of an update for the day of publication', () => {
    const frame = sourceFrame(article(UPDATED));
    expect(frame.slots).not.toHaveProperty('date');
    expect(frame.slots).not.toHaveProperty('published');
    expect(frame).not.toHaveProperty('period');
  });
});
