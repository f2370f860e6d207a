import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/reply/phrase/index.js';
import { answered, plain, said } from '../answers.js';
import { ruritania } from '../base.js';

describe('a lookup', () => {
  it('is the statement of the fact, in either language', () => {
    const statement = ruritania().frameOf.get('rudolf-followers')?.statement;
    expect(said(answered(['rudolf-followers']))).toBe(`${plain(statement?.fr ?? '')}.`);
    expect(said(answered(['rudolf-followers']), 'en')).toBe(`${plain(statement?.en ?? '')}.`);
  });

  it('adds what the asked slot holds, where the sentence does not say it', () => {
    expect(said(answered(['ministry-tweeter'], { slot: 'hashtag' }))).toMatch(
      /\(mot-dièse : #Ruritanie40\)\.$/u,
    );
    expect(said(answered(['ministry-tweeter'], { slot: 'hashtag' }), 'en')).toMatch(
      /\(hashtag: #Ruritanie40\)\.$/u,
    );
  });

  it('does not repeat what the sentence says, whatever its article', () => {
    expect(said(answered(['ministry-tweeter'], { slot: 'actor' }))).not.toContain('(acteur');
    expect(said(answered(['ministry-tweeter'], { slot: 'handle' }))).not.toContain('(identifiant');
  });

  it('names a language rather than its tag', () => {
    expect(said(answered(['letter-2020'], { slot: 'language' }))).toContain('(langue : anglais');
  });

  it('sets off handles, figures and dates', () => {
    const kinds = headlineOf(answered(['ministry-tweeter']), ruritania(), 'fr').map(({ kind, text }) => [
      kind,
      plain(text),
    ]);
    expect(kinds).toContainEqual(['handle', '@ruridiplo']);
    expect(kinds).toContainEqual(['date', 'mai 2019']);
    const figures = headlineOf(answered(['rudolf-followers']), ruritania(), 'fr').filter(
      ({ kind }) => kind === 'figure',
    );
    expect(figures.map(({ text }) => plain(text))).toEqual(['plus de 120 000 abonnés']);
  });

  it('keeps no-break spaces before French punctuation', () => {
    const [first] = headlineOf(answered(['letter-2020']), ruritania(), 'fr');
    expect(first?.text).toContain('publié\u00a0: ');
  });
});

describe('a list', () => {
  it('names every entry with what tells it apart', () => {
    const facts = ['ministry-parlotte', 'ministry-tweeter', 'ministry-clipclap'];
    const answer = answered(facts, { operation: 'list', slot: 'platform', entities: ['ministry'] });
    expect(said(answer)).toBe(
      'Le ministère ruritanien : Parlotte (2018), Tweeter (mai 2019), Clipclap (8 juillet 2019).',
    );
    expect(said(answer, 'en')).toBe(
      'The Ruritanian ministry: Parlotte (2018), Tweeter (May 2019), Clipclap (8 July 2019).',
    );
  });

  it('says what the named have in common', () => {
    const answer = answered(['police-clipclap', 'guard-clipclap'], { operation: 'list', slot: 'actor' });
    expect(said(answer)).toBe(
      'Compte Clipclap : garde royale (avant juin 2023) ; police de Strelsau (1er juin 2023, date déduite).',
    );
  });

  it('names who is on the network that is asked for, and not the network', () => {
    const { query, ...answer } = answered(['police-clipclap', 'guard-clipclap'], {
      operation: 'list',
      slot: 'existence',
    });
    expect(said({ ...answer, query: { ...query, platforms: ['clipclap'] } })).toBe(
      'Compte Clipclap : garde royale (avant juin 2023) ; police de Strelsau (1er juin 2023, date déduite).',
    );
  });

  it('says whose each figure is, once, where they are of several', () => {
    const facts = ['rudolf-followers', 'sapt-followers'];
    const text = said(answered(facts, { operation: 'list', slot: 'value' }));
    expect(text).toMatch(/Rudolf Rassendyll plus de [\d\s]+ abonnés/u);
    expect(text).toMatch(/colonel Sapt plus de [\d\s]+ abonnés/u);
  });

  it('drops details, then entries, before it exceeds 280 characters', () => {
    const base = ruritania();
    const facts = base.frames.filter(({ kind }) => kind !== 'source').map(({ fact }) => fact);
    const text = said(answered(facts, { operation: 'list' }));
    expect(text.length).toBeLessThanOrEqual(280);
    expect(text).toMatch(/\d+ de plus\.$/u);
  });
});
