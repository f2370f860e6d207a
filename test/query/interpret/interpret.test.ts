import { describe, expect, it } from 'vitest';
import { told } from '../invented/question.js';
import { read, snapshot } from './world.js';

const needsIn = (text: string) => told(read(text).needs);

describe('a question', () => {
  it('is told with all that it says', () => {
    const text =
      'how much did the towns of Iceland spend on Pigeon, in dollars, without Orne, before July 2019';
    const found = read(text);
    expect({
      ...found,
      units: found.units.length,
      needs: told(found.needs),
      excluded: told(found.excluded),
    }).toEqual({
      question: text,
      units: 16,
      needs: [
        'hard towns Iceland: who:town@IS',
        'soft spend: kind:spending, action:pays',
        'hard Pigeon: platform:pigeon',
        'soft dollars: concept:dollar',
      ],
      excluded: ['hard Orne: actor:orne'],
      asks: ['amount'],
      wishes: [],
      operations: [],
      dates: [{ edtf: '2019-07', relation: 'before', text: 'July 2019', from: 84, to: 93 }],
      numbers: [],
      unknown: [],
      currencies: ['USD'],
      traits: snapshot.index.traits,
      ofArticle: false,
      ofPresence: false,
      ofDefinition: false,
      lasting: false,
      ranked: false,
    });
  });

  it('of nothing says nothing', () => {
    expect(read('')).toMatchObject({ units: [], needs: [], asks: [], wishes: [], operations: [] });
  });

  it('has numbers beside its dates', () => {
    expect(read('900 followers in 2019').numbers.map(({ match }) => match.value)).toEqual([900]);
  });
});

describe('what a question is about', () => {
  const NOTHING = {
    ofArticle: false,
    ofPresence: false,
    ofDefinition: false,
    lasting: false,
    ranked: false,
  };

  it.each<[text: string, said: object]>([
    ['is Orne on Pigeon', { ofPresence: true, lasting: true }],
    ['is there an account of Orne on Pigeon', { ofPresence: true, lasting: true }],
    ['which networks has Orne', { lasting: true }],
    ['what is the Tidal Index', { ofDefinition: true, ranked: true }],
    ['what is Velm', { ofDefinition: true }],
    ['who wrote the article', { ofArticle: true }],
    ['when was the article published', { ofArticle: true }],
    ['which rank has Orne', { ranked: true }],
    ['followers of Orne', {}],
    ['who opened an account', {}],
  ])('%s', (text, said) => {
    expect(read(text)).toMatchObject({ ...NOTHING, ...said });
  });

  it('wishes to know that somebody is there, where an auxiliary asks it', () => {
    expect(read('is Orne on Pigeon')).toMatchObject({ asks: [], wishes: ['existence'] });
    expect(read('Orne on Pigeon')).toMatchObject({ asks: [], wishes: [] });
  });

  it('must be the author, where an article is meant', () => {
    expect(read('who wrote the article')).toMatchObject({ asks: ['author'], wishes: [] });
    expect(read('who wrote to Orne')).toMatchObject({ asks: [], wishes: ['author'] });
  });

  it('is of no time that only stands in what an article is called', () => {
    expect(read('what says the February 2021 article of Orne').dates).toEqual([]);
    expect(read('what happened in Orne in February 2021').dates).toHaveLength(1);
    expect(read('what said the Lantern of Orne in February 2021').dates).toHaveLength(1);
  });

  it('asks for an amount, where it names a currency and no more', () => {
    expect(read('fair of Velm in dollars')).toMatchObject({ asks: ['amount'], currencies: ['USD'] });
    expect(read('fair of Velm for 30 dollars')).toMatchObject({ asks: [], currencies: [] });
  });
});

describe('what a question needs', () => {
  it('holds a loose group to what is counted of it, or to whether it is there', () => {
    const hard = 'hard envoys: actor:envoys';
    expect(needsIn('how many likes of envoys')).toContain(hard);
    expect(needsIn('how much did envoys spend')).toContain(hard);
    expect(needsIn('is there an account of envoys')).toContain(hard);
    expect(needsIn('in what order did envoys spend')).toContain(hard);
    expect(needsIn('when did envoys spend')).toContain('soft envoys: actor:envoys');
  });

  it('holds to nothing else by that', () => {
    expect(needsIn('how many likes of all networks')).toContain('soft all networks: platform:every-network');
    expect(needsIn('how many likes at the fair')).toContain('soft fair: ');
  });

  it('is a count of accounts, where that is asked', () => {
    expect(needsIn('how many account')).toEqual(['soft account: kind:account, measure:accounts']);
    expect(needsIn('when account')).toEqual(['soft account: kind:account']);
  });

  it('is one need for a class and its country', () => {
    expect(needsIn('towns in Norway')).toEqual(['hard towns Norway: who:town@NO']);
  });

  it('is what articles on it say, too', () => {
    expect(needsIn('article on Calde')).toContain('hard Calde: actor:calde, source:lantern');
  });

  it('names one among others, where it includes', () => {
    expect(needsIn('abonnés sur Pigeon, Orne comprise')).toEqual([
      'soft abonnés: measure:followers',
      'hard Pigeon: platform:pigeon',
      'soft Orne: actor:orne',
    ]);
    expect(needsIn('Gazette comprise')).toEqual(['soft Gazette: actor:gazette-press, source:gazette']);
    expect(needsIn('abonnés sur Pigeon, Orne')).toContain('hard Orne: actor:orne');
  });
});

describe('what is counted or added up', () => {
  const relationIn = (text: string) => read(text).dates.map(({ relation }) => relation);

  it('is all that there was by the end of a month', () => {
    expect(relationIn('sum of likes in late July 2019')).toEqual(['as-of']);
    expect(relationIn('count towns in late July 2019')).toEqual(['as-of']);
  });

  it('is of the time that is named in any other case', () => {
    expect(relationIn('sum of likes in early July 2019')).toEqual(['in']);
    expect(relationIn('sum of likes in July 2019')).toEqual(['in']);
    expect(relationIn('sum of likes before late July 2019')).toEqual(['before']);
    expect(relationIn('likes in late July 2019')).toEqual(['in']);
    expect(relationIn('average likes in late July 2019')).toEqual(['in']);
  });

  it('keeps which part of the month is meant', () => {
    expect(read('sum of likes in late July 2019').dates).toEqual([
      { edtf: '2019-07', relation: 'as-of', part: 'late', text: 'late July 2019', from: 16, to: 30 },
    ]);
  });
});
