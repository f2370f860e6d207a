import { describe, expect, it } from 'vitest';
import { told } from '../invented/question.js';
import { read } from './world.js';

describe('what a question does with its figures', () => {
  it('is every operation that it names, in the order in which it names them', () => {
    expect(read('average and then highest followers').operations).toEqual(['mean', 'max']);
    expect(read('followers of Orne').operations).toEqual([]);
  });

  it('is not that it leaves something out', () => {
    expect(read('sum of followers without Orne').operations).toEqual(['sum']);
    expect(read('Orne left aside, sum of followers').operations).toEqual(['aside', 'sum']);
  });
});

describe('what a question asks for', () => {
  it('is what its words ask, but where they only follow a number', () => {
    expect(read('what years has Orne').asks).toEqual(['age']);
    expect(read('40 years of Orne').asks).toEqual([]);
    expect(read('40 of the years of Orne').asks).toEqual(['age']);
  });

  it('counts as said plainly where a phrase of several words says it', () => {
    expect(read('which networks has Orne').asks).toEqual(['platform']);
    expect(read('the whereabouts of Orne')).toMatchObject({ asks: [], wishes: ['platform'] });
    expect(read('sur quel réseau est Orne')).toMatchObject({ asks: ['platform'], wishes: [] });
  });
});

describe('what a question needs', () => {
  it('are its names and words, in their order', () => {
    expect(told(read('how many followers did Orne have at the fair, dragon').needs)).toEqual([
      'soft followers: measure:followers',
      'hard Orne: actor:orne',
      'soft fair: ',
      'ignored dragon: ',
    ]);
  });

  it('is nothing that a date or a number says', () => {
    const { needs, unknown } = read('which of the twenty towns opened before the 3 March 2018, or 900');
    expect(told(needs)).toEqual(['soft towns: type:town', 'soft opened: action:opened']);
    expect(unknown).toEqual([]);
  });

  it('is no figure that cannot be read as a number', () => {
    expect(told(read('likes 2.0.1').needs)).toEqual(['soft likes: measure:likes']);
  });

  it('is a name still where that holds a number', () => {
    expect(told(read('followers of Seven Wells').needs)).toEqual([
      'soft followers: measure:followers',
      'hard Seven Wells: actor:seven-wells',
    ]);
  });

  it('is no name that the base lacks: that is unknown', () => {
    const { needs, unknown } = read('followers of Zorblaxia and @zorbla on Mastodon');
    expect(told(needs)).toEqual(['soft followers: measure:followers']);
    expect(unknown.map(({ text }) => text)).toEqual(['Zorblaxia', '@zorbla', 'Mastodon']);
  });
});

describe('what a question leaves out', () => {
  it.each<[text: string, needs: readonly string[], excluded: readonly string[]]>([
    ['followers without Orne', ['followers'], ['Orne']],
    ['followers of Velm without Orne', ['followers', 'Velm'], ['Orne']],
    ['without Orne and Calde, followers', ['followers'], ['Orne', 'Calde']],
    ['without Orne and the Calde', [], ['Orne', 'Calde']],
    ['without Orne, but then at Calde', ['Calde'], ['Orne']],
    ['without Orne, but then at Calde and Velm', ['Calde', 'Velm'], ['Orne']],
    // What is no name is not left out, and does not end what is.
    ['without the followers of Orne', ['followers'], ['Orne']],
    ['excluding Orne', [], ['Orne']],
    ['followers of Orne and Calde left aside', ['followers', 'Orne'], ['Calde']],
    ['Calde left aside, followers of Orne', ['followers', 'Orne'], ['Calde']],
    ['Calde and followers left aside', ['followers'], ['Calde']],
    ['followers left aside', ['followers'], []],
    ['followers of Velm, left aside Orne', ['followers', 'Velm'], ['Orne']],
    ['left aside Orne and Calde', [], ['Orne', 'Calde']],
    ['without Zorblaxia and Orne', [], ['Orne']],
  ])('%s: needs %s, leaves out %s', (text, needs, excluded) => {
    const found = read(text);
    expect(found.needs.map(({ unit }) => unit.text)).toEqual(needs);
    expect(found.excluded.map(({ unit }) => unit.text)).toEqual(excluded);
  });
});
