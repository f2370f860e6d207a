import { describe, expect, it } from 'vitest';
import type { Frame, FrameActor } from '../../src/facts/frame.js';
import type { Sense } from '../../src/linking/sense.js';
import { failedDates, failedKind, failedNeeds, failedNumbers } from '../../src/query/constraints.js';
import { CLOSENESS } from '../../src/query/facets.js';
import type { AskedNumber, Interpretation, Need } from '../../src/query/interpretation.js';
import { askedDate, askedNumber, hard, ignored, indexedFrame, soft, words } from './invented/pieces.js';
import { question as questionOf, unit } from './invented/question.js';

const text = { fr: 'x', en: 'x' };
const orne = (role: FrameActor['role']): FrameActor => ({ id: 'orne', role });

describe('a frame fails a need', () => {
  /** Which of the needs fail where the frame meets them so firmly. */
  const failing = (
    needs: readonly Need[],
    strengths: readonly number[],
    said: Partial<Interpretation> = {},
    frame: Partial<Frame> = {},
  ) => failedNeeds(indexedFrame(frame), questionOf({ needs, ...said }), strengths);

  it.each([
    [0, true],
    [0.5, false],
    [1, false],
  ])('that names something, where it bears it %d firmly: %s', (strength, fails) => {
    const need = hard('actor:orne');
    expect(failing([need], [strength])).toEqual(fails ? [{ why: 'name', need }] : []);
  });

  it('that is soft never', () => {
    expect(failing([words('harbour'), soft('measure:likes'), soft('type:town')], [0, 0, 0])).toEqual([]);
  });

  it('each for itself', () => {
    const [orne, calde] = [hard('actor:orne'), hard('actor:calde')];
    expect(failing([orne, words('x'), calde], [0, 0, 0])).toEqual([
      { why: 'name', need: orne },
      { why: 'name', need: calde },
    ]);
    expect(failing([orne, calde], [1, 0])).toEqual([{ why: 'name', need: calde }]);
  });

  describe('that says which one of a class is meant', () => {
    const at = (from: number, text: string) => ({ from, to: from + 1, text });
    const ministry = {
      ...soft('type:ministry'),
      unit: { ...soft('type:ministry').unit, ...at(0, 'ministry') },
    };
    const word = (from: number) => ({
      ...words('interior'),
      unit: { ...words('interior').unit, ...at(from, 'interior') },
    });
    const of = unit('of', { ...at(1, 'of'), kind: 'small' });
    const failed = (needs: readonly Need[], strengths: readonly number[], units = [of]) =>
      failing(needs, strengths, { units }).map(({ why }) => why);

    it('where it lacks that word', () => {
      expect(failed([ministry, word(2)], [1, 0])).toEqual(['name']);
      expect(failed([ministry, word(3)], [1, 0])).toEqual(['name']);
      expect(failed([ministry, word(2)], [1, 0.35])).toEqual([]);
      expect(failed([ministry, { ...word(2), force: 'ignored' }], [1, 0])).toEqual(['name']);
    });

    it('where the word has a meaning besides that the frame lacks', () => {
      const culture = {
        ...soft('concept:culture'),
        unit: { ...soft('concept:culture').unit, ...at(2, 'culture') },
      };
      expect(failed([ministry, culture], [1, 0])).toEqual(['name']);
      expect(failed([ministry, culture], [1, 1])).toEqual([]);
    });

    it('not where the word stands elsewhere, or is more than a word', () => {
      expect(failed([ministry, word(4)], [1, 0])).toEqual([]);
      expect(failed([ministry, word(1)], [1, 0], [])).toEqual([]);
      const likes = { ...soft('measure:likes'), unit: { ...soft('measure:likes').unit, ...at(2, 'likes') } };
      expect(failed([ministry, likes], [1, 0])).toEqual([]);
    });
  });

  describe('of a class whose figure or date is asked', () => {
    const town = soft('type:town', 'concept:town');
    const platform = hard('platform:pigeon');
    const failingFor = (senses: readonly Sense[], needs: readonly Need[], said: Partial<Interpretation>) =>
      failedNeeds(
        indexedFrame({}, { senses: Object.fromEntries(senses.map((value) => [value, 1])) }),
        questionOf({ needs, ...said }),
        needs.map(() => 1),
      ).map(({ why }) => why);
    const of = (...senses: Sense[]) => senses;

    it.each(['value', 'amount', 'date'] as const)('where its actor is of no such class: %s', (slot) => {
      const asks = [slot];
      expect(failingFor(of('type:port', 'concept:town'), [platform, town], { asks })).toEqual(['name']);
      expect(failingFor(of('type:town'), [platform, town], { asks })).toEqual([]);
    });

    it('not where somebody is named, nor where neither a figure nor a date is asked', () => {
      const asks = ['value'] as const;
      expect(failingFor(of(), [platform, town, hard('country:IS')], { asks })).toEqual([]);
      expect(failingFor(of(), [platform, town], { asks: ['reason'] })).toEqual([]);
      expect(failingFor(of(), [platform, soft('concept:town')], { asks })).toEqual([]);
      expect(failingFor(of(), [platform, soft('type:town', 'measure:likes')], { asks })).toEqual([]);
    });
  });

  describe.each<[string, Need]>([
    ['what was done', soft('action:opened')],
    ['a debut', soft('concept:debut')],
    ['what was done or a debut', soft('action:opened', 'concept:debut')],
  ])('of %s', (_, need) => {
    it('where a date is asked, unless it bears it itself', () => {
      const asks = ['date'] as const;
      expect(failing([need], [0], { asks })).toEqual([{ why: 'name', need }]);
      expect(failing([need], [CLOSENESS.part], { asks })).toEqual([{ why: 'name', need }]);
      expect(failing([need], [0.9], { asks })).toEqual([]);
    });

    it('never where anything else is asked', () => {
      expect(failing([need], [0])).toEqual([]);
      expect(failing([need], [0], { asks: ['value'] })).toEqual([]);
      expect(failing([need], [0], { wishes: ['existence'] })).toEqual([]);
    });
  });

  it.each<[string, Need]>([
    ['an action or something else', soft('action:opened', 'kind:event')],
    ['a concept that is no debut', soft('concept:yuan')],
    ['a plain word', words('harbour')],
  ])('of %s, not even where a date is asked', (_, need) => {
    expect(failing([need], [0], { asks: ['date'] })).toEqual([]);
  });

  describe.each<[string, Need]>([
    ['accounts', soft('kind:account')],
    ['a count of accounts', soft('measure:accounts')],
    ['either', soft('kind:account', 'measure:accounts')],
  ])('of %s', (_, need) => {
    it.each<[string, Partial<Interpretation>, boolean]>([
      ['a handle is asked', { asks: ['handle'] }, true],
      ['a date is asked', { asks: ['date'] }, true],
      ['only whether there is one', { wishes: ['existence'] }, true],
      ['whether there is one beside something else', { asks: ['value'], wishes: ['existence'] }, false],
      ['something else is asked', { asks: ['value'] }, false],
      ['something else is wished', { wishes: ['actor'] }, false],
      ['nothing is asked', {}, false],
    ])('where %s', (_case, said, fails) => {
      expect(failing([need], [0], said)).toEqual(fails ? [{ why: 'name', need }] : []);
    });
  });

  it('of an account or an event not for a handle', () => {
    expect(failing([soft('kind:account', 'kind:event')], [0], { asks: ['handle'] })).toEqual([]);
    expect(failing([soft('kind:event', 'measure:accounts')], [0], { asks: ['handle'] })).toEqual([]);
  });

  it('of an article where an article is asked about, and no other then', () => {
    const [article, opened] = [soft('kind:source', 'filler:sources'), soft('action:opened')];
    const said = { ofArticle: true, asks: ['date'] as const };
    expect(failing([article, opened], [0, 0], said)).toEqual([{ why: 'name', need: article }]);
    expect(failing([article], [1], said)).toEqual([]);
    expect(failing([article], [0], { asks: ['date'] })).toEqual([]);
  });

  it('of an account where it tells of the owner alone when the account was opened', () => {
    const [account, opened] = [hard('account:orne-tw'), soft('action:opened')];
    const asks = ['date'] as const;
    const fail = [{ why: 'name', need: account }];
    expect(failing([account, opened], [CLOSENESS.owner, 1], { asks })).toEqual(fail);
    expect(failing([account, opened], [CLOSENESS.own, 1], { asks })).toEqual([]);
    // Without such an event in the question the owner's doings are an answer.
    expect(failing([account], [CLOSENESS.owner], { asks })).toEqual([]);
    expect(failing([account, opened], [CLOSENESS.owner, 1])).toEqual([]);
    const either = hard('account:orne-tw', 'actor:orne');
    expect(failing([either, opened], [CLOSENESS.owner, 1], { asks })).toEqual([]);
  });

  describe('of somebody who only suffers what a relation tells', () => {
    const [need, opened] = [hard('actor:orne'), soft('action:joined')];
    const asks = ['date'] as const;
    const relation = (...actors: FrameActor[]): Partial<Frame> => ({ kind: 'relation', actors });

    it.each<[string, readonly FrameActor[], boolean]>([
      ['is its object', [{ id: 'calde', role: 'subject' }, orne('object')], true],
      ['does it', [orne('subject'), { id: 'calde', role: 'object' }], false],
      ['is spoken of', [orne('about')], false],
      ['is no part of it', [{ id: 'calde', role: 'object' }], false],
      ['does it and suffers it', [orne('subject'), orne('object')], false],
    ])('who %s', (_, actors, fails) => {
      expect(failing([need, opened], [1, 1], { asks }, relation(...actors))).toEqual(
        fails ? [{ why: 'name', need }] : [],
      );
    });

    it('neither in an event nor where no such date is asked', () => {
      expect(failing([need, opened], [1, 1], { asks }, { kind: 'event', actors: [orne('object')] })).toEqual(
        [],
      );
      expect(failing([need, opened], [1, 1], {}, relation(orne('object')))).toEqual([]);
      const loose = soft('actor:orne', 'type:town');
      expect(failing([loose, opened], [1, 1], { asks }, relation(orne('object')))).toEqual([
        { why: 'name', need: loose },
      ]);
      expect(failing([need], [1], { asks }, relation(orne('object')))).toEqual([]);
    });
  });
});

describe('a frame is of the wrong kind', () => {
  const failing = (frame: Partial<Frame>, said: Partial<Interpretation>) =>
    failedKind(indexedFrame(frame), questionOf(said));

  it('where it is an article and none is asked about', () => {
    expect(failing({ kind: 'source' }, {})).toEqual([{ why: 'kind' }]);
    expect(failing({ kind: 'source' }, { ofArticle: true })).toEqual([]);
    expect(failing({ kind: 'event' }, {})).toEqual([]);
    expect(failing({ kind: 'event' }, { ofArticle: true })).toEqual([]);
  });

  it('where it tells what began on a network, and the network’s own beginning is asked', () => {
    const founded = soft('action:founded', 'action:opened');
    const needs = [hard('platform:twitter'), founded, ignored('originally')];
    const twitter = { asks: ['date'] as const, needs };
    expect(failing({ kind: 'account' }, twitter)).toEqual([{ why: 'slot', slots: ['date'] }]);
    expect(failing({ kind: 'event' }, twitter)).toEqual([{ why: 'slot', slots: ['date'] }]);
    expect(failing({ kind: 'system' }, twitter)).toEqual([{ why: 'slot', slots: ['date'] }]);
    expect(failing({ kind: 'profile' }, twitter)).toEqual([]);
    const also = (...needs: Need[]) => ({ ...twitter, needs: [...twitter.needs, ...needs] });
    expect(failing({ kind: 'account' }, also(soft('kind:account')))).toEqual([]);
    expect(failing({ kind: 'account' }, also(hard('actor:orne')))).toEqual([]);
    expect(failing({ kind: 'account' }, { ...twitter, asks: ['place'] })).toEqual([]);
    expect(
      failing({ kind: 'account' }, { ...twitter, needs: [hard('platform:twitter'), soft('action:bans')] }),
    ).toEqual([]);
  });

  describe('where somebody’s presence is asked', () => {
    const absent = [{ why: 'slot', slots: ['existence'] }];
    const needs = [hard('actor:orne'), hard('platform:twitter'), soft('actor:calde')];

    it.each<[string, Partial<Frame>, boolean]>([
      ['an account of theirs', { kind: 'account', actors: [orne('subject')] }, true],
      ['an account that belongs to them, too', { kind: 'account', actors: [orne('object')] }, true],
      ['an account that speaks of them', { kind: 'account', actors: [orne('about')] }, false],
      [
        'an account of theirs that also speaks of them',
        { kind: 'account', actors: [orne('about'), orne('subject')] },
        true,
      ],
      ['an account that bears them some other way', { kind: 'account' }, true],
      [
        'a count of those who follow them',
        { kind: 'milestone', actors: [orne('subject')], slots: { actor: [{ text }] } },
        true,
      ],
      ['a count of a network', { kind: 'milestone', slots: { value: [{ text }] } }, false],
      ['an event', { kind: 'event', actors: [orne('subject')], slots: { actor: [{ text }] } }, false],
    ])('%s: %o', (_, frame, shows) => {
      expect(failing(frame, { ofPresence: true, needs })).toEqual(shows ? [] : absent);
    });

    it('and no more than one of two that are named is there', () => {
      const two = [hard('actor:orne'), hard('actor:calde')];
      const actors: FrameActor[] = [orne('subject'), { id: 'calde', role: 'about' }];
      expect(failing({ kind: 'account', actors }, { ofPresence: true, needs: two })).toEqual(absent);
    });

    it('and somebody loosely named is only spoken of', () => {
      const actors: FrameActor[] = [orne('subject'), { id: 'calde', role: 'about' }];
      expect(failing({ kind: 'account', actors }, { ofPresence: true, needs })).toEqual([]);
    });
  });

  it.each<[string, Partial<Frame>, boolean]>([
    ['a profile', { kind: 'profile' }, true],
    ['a system', { kind: 'system' }, true],
    ['an account', { kind: 'account' }, true],
    ['an event', { kind: 'event' }, false],
    ['a milestone', { kind: 'milestone' }, false],
    ['an event that defines', { kind: 'event', slots: { definition: [{ text }] } }, true],
    ['an event that tells a role', { kind: 'event', slots: { role: [{ text }] } }, true],
    ['an event that tells something else', { kind: 'event', slots: { place: [{ text }] } }, false],
  ])('where a definition is asked and it is not one: %s', (_, frame, defines) => {
    expect(failing(frame, { ofDefinition: true })).toEqual(
      defines ? [] : [{ why: 'slot', slots: ['definition'] }],
    );
  });

  it('but an article defines itself', () => {
    expect(failing({ kind: 'source' }, { ofDefinition: true, ofArticle: true })).toEqual([]);
  });
});

describe('a frame is of the wrong time', () => {
  it('for each date that it does not meet', () => {
    const frame = indexedFrame({ period: '2019-05' });
    const [met, missed, later] = [askedDate('2019'), askedDate('2018'), askedDate('2020')];
    expect(failedDates(frame, questionOf({ dates: [met, missed, later] }))).toEqual([
      { why: 'date', date: missed },
      { why: 'date', date: later },
    ]);
    expect(failedDates(frame, questionOf({}))).toEqual([]);
  });

  it('unless what it opened lasts, where a lasting state is asked', () => {
    const opened = indexedFrame({ kind: 'account', actions: ['opened'], period: '2018' });
    const date = askedDate('2020');
    expect(failedDates(opened, questionOf({ dates: [date], lasting: true }))).toEqual([]);
    expect(failedDates(opened, questionOf({ dates: [date] }))).toEqual([{ why: 'date', date }]);
    const before = askedDate('2017');
    expect(failedDates(opened, questionOf({ dates: [before], lasting: true }))).toEqual([
      // It is told by the date that was asked for, not by how that was read.
      { why: 'date', date: before },
    ]);
  });
});

describe('a frame lacks a number', () => {
  const failing = (numbers: readonly AskedNumber[], said: Partial<Interpretation> = {}) =>
    failedNumbers(indexedFrame({}, { numbers: [3, 40_000] }), questionOf({ numbers, ...said }));

  it.each<[string, AskedNumber, boolean]>([
    ['a figure that it prints', askedNumber(40_000), false],
    ['a figure that it does not print', askedNumber(50_000), true],
    ['a count above a dozen', askedNumber(13), true],
    ['a dozen, which may only count', askedNumber(12), false],
    ['a small count', askedNumber(4), false],
    ['a small share', askedNumber(4, { unit: 'percent' }), true],
    ['a share that it prints', askedNumber(3, { unit: 'percent' }), false],
    ['a small amount', askedNumber(4, { unit: 'EUR' }), false],
    ['dozens', askedNumber(100, { vague: 'hundreds' }), false],
    ['a vague share', askedNumber(4, { unit: 'percent', vague: 'dozens' }), false],
    ['the first', askedNumber(1, { ordinal: true }), false],
    ['the second, which may only order', askedNumber(2, { ordinal: true }), false],
    ['the third, which it prints', askedNumber(3, { ordinal: true }), false],
    ['the fourth', askedNumber(4, { ordinal: true }), true],
  ])('%s', (_, number, fails) => {
    expect(failing([number])).toEqual(fails ? [{ why: 'number', value: number.match.value }] : []);
  });

  it('for a place in a ranking, even the first', () => {
    const first = askedNumber(1, { ordinal: true });
    expect(failing([first], { ranked: true })).toEqual([{ why: 'number', value: 1 }]);
    // A small count is no place.
    expect(failing([askedNumber(4)], { ranked: true })).toEqual([]);
  });

  it('for each that it lacks', () => {
    expect(failing([askedNumber(13), askedNumber(3), askedNumber(14)])).toEqual([
      { why: 'number', value: 13 },
      { why: 'number', value: 14 },
    ]);
  });
});
